import { IN_PLACE_OF_A_REPORT } from '../catalogue/finding-codes.js'
import { doubtsOf } from '../findings/doubts.js'
import type { Finding, Report } from '../report/schema.js'

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

/**
 * What became of an input, in the order in which a run counts them. read: a report that states values. read-without-values: one that states no
 * indicator (a blank form, pictures, an attachment, another kind of report). duplicate: the same bytes, or the same report on another page, as
 * an input before it. not-a-report: a list, an error page, a file that is no text. passed-over: not read because of what it is (a picture,
 * a program, a hidden file, a link to what is read anyway). failed: could not be read.
 */
export const INPUT_STATUSES = ['read', 'read-without-values', 'duplicate', 'not-a-report', 'passed-over', 'failed'] as const
export type InputStatus = (typeof INPUT_STATUSES)[number]

/** The statuses whose report stands in the tables. */
export const hasReport = (status: InputStatus) => status === 'read' || status === 'read-without-values' || status === 'duplicate'

/** What became of one input: a line of the list of inputs. An input is a file, a record of a JSON file, or a member of an archive. */
export interface InputRecord extends Pick<ReportRecord, 'file' | 'parser'> {
  /** The path as given, a record's own id, or the address in an archive; unique within a run, and the id of the report. */
  input: string
  status: InputStatus
  /** Why it is no report, or is not all that was hoped for; null where there is nothing to say. */
  reason: string | null
  /** Why it could not be read again, where it is kept from an earlier run. */
  unread?: string
  /** What its first bytes say that it is: html, text, pdf …; null where it was not looked at. */
  kind: string | null
  /** Size in bytes, unpacked; null where it is not known. */
  bytes: number | null
  /** SHA-256 of its bytes; null where not all of them were read. */
  hash: string | null
  /** SHA-256 of the report's own text; null where it has none. */
  textHash: string | null
  report: ReportSummary | null
}

/** What the list of inputs says of a report. */
export interface ReportSummary {
  kind: string
  format: string | null
  agency: string | null
  year: number | null
  /** Indicators that are stated as a total. */
  values: number
  /** How many of them the report itself makes doubtful; what its neighbours in the panel say is not in it. */
  doubtful: number
  errors: number
  warnings: number
  infos: number
}

/** Whether a Report is one, and states values; the reason is the finding that says so. */
export function statusOf(report: Report): { status: 'read' | 'read-without-values' | 'not-a-report'; reason: string | null } {
  const found = report.findings.find(({ code }) => IN_PLACE_OF_A_REPORT.has(code))
  const because = found && `${found.code}: ${found.message}`
  // These are reports all the same: their values stand elsewhere.
  const elsewhere = found?.code === 'image-only' || found?.code === 'attachment-only'
  if (found && !elsewhere) return { status: 'not-a-report', reason: because! }
  if (report.indicators.some(({ by }) => !by)) return { status: 'read', reason: null }
  const reason =
    because ??
    (report.meta.kind === 'ogi-annual-report'
      ? 'The report states no indicator.'
      : 'Another kind of report: its sections, quantities and tables are read, indicators are not.')
  return { status: 'read-without-values', reason }
}

export const countFindings = ({ findings }: Report, severity: Finding['severity']) => findings.filter((f) => f.severity === severity).length

function summaryOf(report: Report): ReportSummary {
  const totals = report.indicators.filter(({ by }) => !by)
  const doubts = doubtsOf(report)
  return {
    kind: report.meta.kind,
    format: report.meta.format,
    agency: report.meta.agency?.name ?? null,
    year: report.meta.year,
    values: totals.length,
    doubtful: totals.filter((i) => doubts.has(i)).length,
    errors: countFindings(report, 'error'),
    warnings: countFindings(report, 'warning'),
    infos: countFindings(report, 'info'),
  }
}

/** The line of an input that was parsed. */
export function inputRecordOf({ id, file, kind, bytes, hash, textHash, parser, report }: ReportRecord): InputRecord {
  const { status, reason } = statusOf(report)
  return {
    input: id,
    ...(file === undefined ? {} : { file }),
    status,
    reason,
    kind,
    bytes,
    hash,
    textHash: report.text === '' ? null : textHash,
    parser,
    report: status === 'not-a-report' ? null : summaryOf(report),
  }
}

/** Marks, in order, the reports that came before. A list that is marked already is marked anew. */
export async function* markDuplicates(inputs: AsyncIterable<InputRecord>): AsyncGenerator<InputRecord> {
  const originalOf = originals<string>()
  for await (const input of inputs) {
    const { hash, textHash, report } = input
    const original = report && hash !== null ? originalOf(input.input, hash, textHash, report.year) : null
    if (original !== null) yield { ...input, status: 'duplicate', reason: `The same report as ${original}.` }
    else if (input.status === 'duplicate') yield { ...input, status: report!.values > 0 ? 'read' : 'read-without-values', reason: null }
    else yield input
  }
}

/**
 * Tells which of several inputs came first where they are equal: in their bytes, or in the text of the report without the page around it,
 * of one year. A report without text of its own (null) is only equal in its bytes.
 */
export function originals<T>() {
  const first = new Map<string, T>()
  /** What came before with the same bytes or text; null where `one` is the first. */
  return (one: T, hash: string, textHash: string | null, year: number | null): T | null => {
    const keys = textHash === null ? [hash] : [hash, `${textHash} ${year}`]
    const original = keys.map((key) => first.get(key)).find((found) => found !== undefined)
    if (original !== undefined) return original
    for (const key of keys) first.set(key, one)
    return null
  }
}
