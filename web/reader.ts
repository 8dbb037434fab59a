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
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if ('stage' in data) at(data.stage)
        else if ('result' in data) resolve(data.result)
      }
      worker.onerror = (event) => {
        event.preventDefault()
        resolve({ outcome: 'failed', message: event.message })
      }
      this.ask({ input, name, lang })
    })
  }

  /** The viewer's page of what was read last. */
  page(lang: PageLanguage): Promise<Blob> {
    return new Promise((resolve) => {
      this.worker!.onmessage = ({ data }: MessageEvent<Answer>) => 'page' in data && resolve(data.page)
      this.ask({ lang })
    })
  }

  cancel(): void {
    this.worker?.terminate()
    this.worker = null
  }

  private ask(question: Question): void {
    this.worker!.postMessage(question)
  }
}
