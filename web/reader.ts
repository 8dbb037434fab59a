import type { PageLanguage } from '../src/pages/document.js'
import type { Unreadable } from './read.js'
import type { Answer, Question, Shown, Stage } from './worker.js'
import ReaderWorker from './worker.ts?worker&inline'

/** Reads in a worker, so that the page answers meanwhile. One thing is read at a time. */
export class Reader {
  private worker: Worker | null = null

  /** Never settles where the reading is cancelled. */
  read(input: Blob | string, name: string, lang: PageLanguage, at: (stage: Stage) => void): Promise<Shown | Unreadable> {
    this.cancel()
    const worker = new ReaderWorker()
    this.worker = worker
    return new Promise((resolve) => {
      const done = (result: Shown | Unreadable) => {
        worker.terminate()
        resolve(result)
      }
      worker.onmessage = ({ data }: MessageEvent<Answer>) => ('stage' in data ? at(data.stage) : done(data.result))
      worker.onerror = (event) => {
        event.preventDefault()
        done({ outcome: 'failed', message: event.message })
      }
      worker.postMessage({ input, name, lang } satisfies Question)
    })
  }

  cancel(): void {
    this.worker?.terminate()
  }
}
