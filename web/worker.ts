import type { PageLanguage } from '../src/pages/document.js'
import { type Content, pageOf, type Readable, read, type Unreadable } from './read.js'

/** A question to the worker: read this, or show what was read last in another language. */
export type Question = { input: Blob | string; name: string; lang: PageLanguage } | { lang: PageLanguage }

/** How far a reading has come. */
export type Stage = 'opening' | 'parsing' | 'laying-out'

/** What goes back to the page: large texts as blobs, which cost nothing to hand over. */
export interface Shown extends Omit<Readable, 'report' | 'json' | 'csv'> {
  title: string | null
  encoding: string | null
  files: Record<'json' | 'csv' | 'page', Blob>
}
export type Answer = { stage: Stage } | { result: Shown | Unreadable } | { page: Blob }

let last: { readable: Readable; content: Content; name: string } | null = null

const tell = (answer: Answer) => postMessage(answer)
const page = (lang: PageLanguage) => {
  const { readable, content, name } = last!
  return new Blob([pageOf(readable.report, content, name, lang)], { type: 'text/html;charset=utf-8' })
}

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  try {
    if (!('input' in data)) return tell({ page: page(data.lang) })
    const { input, name, lang } = data
    tell({ stage: 'opening' })
    const content = typeof input === 'string' ? input : new Uint8Array(await input.arrayBuffer())
    tell({ stage: 'parsing' })
    const found = read(content, name)
    if (found.outcome !== 'read') return tell({ result: found })
    tell({ stage: 'laying-out' })
    last = { readable: found, content, name }
    const { report, json, csv, ...rest } = found
    tell({
      result: {
        ...rest,
        title: report.meta.title,
        encoding: typeof content === 'string' ? null : report.encoding.name,
        files: {
          json: new Blob([json], { type: 'application/json' }),
          csv: new Blob([csv], { type: 'text/csv;charset=utf-8' }),
          page: page(lang),
        },
      },
    })
  } catch (error) {
    tell({ result: { outcome: 'failed', message: String(error) } })
  }
})
