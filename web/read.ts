import { stringify } from 'csv-stringify/browser/esm/sync'
import type { FindingCode } from '../src/catalogue/finding-codes.js'
import { fileKindOf, kindOfString } from '../src/decode/file-kind.js'
import { InputTooLargeError } from '../src/decode/limits.js'
import { csvCells, csvFormat } from '../src/export/csv-format.js'
import { statusOf } from '../src/export/record.js'
import { INDICATORS, toRows } from '../src/export/tables.js'
import { parseReport } from '../src/parse-report.js'
import type { Report } from '../src/report/schema.js'

/** What is read: bytes of a file, or text that was pasted. */
export type Content = Uint8Array | string

/** What was read, and is shown in the viewer. */
export interface Readable {
  outcome: 'read'
  report: Report
  bytes: number
  indicators: number
  notices: Notice[]
  json: string
  csv: string
}
/** What cannot be shown. */
export type Unreadable = { outcome: 'not-text'; kind: string } | { outcome: 'empty' | 'too-large' } | { outcome: 'failed'; message: string }
/** What a reader of the page should know before the facts. */
export type Notice =
  | Extract<FindingCode, 'error-page' | 'no-report' | 'list-page' | 'attachment-only' | 'image-only' | 'mojibake'>
  | 'no-indicators'

const TOLD_FIRST: readonly Notice[] = ['error-page', 'no-report', 'list-page', 'attachment-only', 'image-only', 'mojibake']
/** Kinds of text that hold a page among other things, which `nianbao batch` takes out of them. */
const CONTAINERS: ReadonlySet<string> = new Set(['mhtml', 'warc'])

/** Reads a file or a text as the command line does. Errors: none. */
export function read(content: Content, name: string): Readable | Unreadable {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content).length : content.length
  const kind = typeof content === 'string' ? kindOfString(content) : fileKindOf(content)
  if (kind && (!kind.text || CONTAINERS.has(kind.kind))) return { outcome: 'not-text', kind: kind.kind }
  try {
    const report = parseReport(content)
    const codes = new Set<string>(report.findings.map(({ code }) => code))
    if (codes.has('empty-input')) return { outcome: 'empty' }
    const notices = TOLD_FIRST.filter((code) => codes.has(code))
    if (notices.length === 0 && statusOf(report).status !== 'read') notices.push('no-indicators')
    return {
      outcome: 'read',
      report,
      bytes,
      indicators: report.indicators.length,
      notices,
      json: `${JSON.stringify(report, null, 2)}\n`,
      csv: csvOf(report, name),
    }
  } catch (error) {
    return error instanceof InputTooLargeError ? { outcome: 'too-large' } : { outcome: 'failed', message: String(error) }
  }
}

/** The indicators, with the columns of the table `indicators` of `nianbao batch`; the mark in front lets Excel read them as UTF-8. */
function csvOf(report: Report, id: string): string {
  const { columns } = INDICATORS
  const rows = toRows({ id, report }).indicators.map((row) => csvCells(row, columns))
  return stringify(rows, csvFormat(columns, { bom: true }))
}
