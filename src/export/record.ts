import type { Report } from '../report/schema.js'

/**
 * A Report with where it came from: one line of a corpus store (`reports.jsonl`). Everything that export, panel and words
 * need is in it, so that saved Reports can be read again without their sources.
 */
export interface ReportRecord {
  /** Name of the input: the path as given, a record's own id, or the address in a crawl archive. Unique within a run. */
  id: string
  url?: string
  /** The file that it came out of, where that holds several. */
  file?: string
  /** What its first bytes say that it is: html, text … */
  kind: string
  /** SHA-256 of the input's bytes, in hex. */
  hash: string
  /** SHA-256 of the report's own text without blanks: equal where only the page around the report differs. */
  textHash: string
  /** Size of the input in bytes. */
  bytes: number
  /** Version of the parser that read it. */
  parser: string
  report: Report
}
