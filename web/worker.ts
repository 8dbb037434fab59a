import type { PageLanguage } from '../src/pages/document.js'
import { renderReport } from '../src/viewer/index.js'
import { type Readable, read, type Unreadable } from './read.js'

/** What is to be read, and the language that the viewer begins with. */
export interface Question {
  input: Blob | string
  name: string
  lang: PageLanguage
}

/** How far a reading has come. */
export type Stage = 'opening' | 'parsing' | 'laying-out'

/** What goes back to the page: large texts as blobs, which cost nothing to hand over. */
export interface Shown extends Omit<Readable, 'report' | 'json' | 'csv'> {
  title: string | null
  files: Record<'json' | 'csv' | 'page', Blob>
}
export type Answer = { stage: Stage } | { result: Shown | Unreadable }

const tell = (answer: Answer) => postMessage(answer)

addEventListener('message', async ({ data: { input, name, lang } }: MessageEvent<Question>) => {
  try {
    tell({ stage: 'opening' })
    const content = typeof input === 'string' ? input : new Uint8Array(await input.arrayBuffer())
    tell({ stage: 'parsing' })
    const found = read(content, name)
    if (found.outcome !== 'read') return tell({ result: found })
    tell({ stage: 'laying-out' })
    const { report, json, csv, ...rest } = found
    const files = {
      json: new Blob([json], { type: 'application/json' }),
      csv: new Blob([csv], { type: 'text/csv;charset=utf-8' }),
      page: new Blob([renderReport(report, content, { name, lang })], { type: 'text/html;charset=utf-8' }),
    }
    tell({ result: { ...rest, title: report.meta.title, files } })
  } catch (error) {
    tell({ result: { outcome: 'failed', message: String(error) } })
  }
})
