import type { BatchSummary } from '../batch/summary.js'
import { printable } from './terminal.js'

const { format: number } = new Intl.NumberFormat('en-US')

/** What there is most of first, `most` of them, and how many things are of other sorts. */
function counts(record: Record<string, number>, say: (key: string, n: string) => string, most = Number.POSITIVE_INFINITY): string {
  const entries = Object.entries(record).sort((a, b) => b[1] - a[1])
  const rest = entries.slice(most).reduce((sum, [, n]) => sum + n, 0)
  const shown = entries.slice(0, most).map(([key, n]) => say(printable(key), number(n)))
  return [...shown, ...(rest > 0 ? [`${number(rest)} others`] : [])].join(', ')
}

/** `ogi-annual-report 90`, and `12 .docx`. */
const behind = (key: string, n: string) => `${key} ${n}`
const before = (key: string, n: string) => `${n} ${key}`

const MOST_SORTS = 12

/** `2012–2024`, and how many reports have no year. */
function years(record: Record<string, number>): string {
  const { none, ...known } = record
  const span = Object.keys(known).map(Number)
  const [first, last] = [Math.min(...span), Math.max(...span)]
  const range = span.length === 0 ? '' : first === last ? `${first}` : `${first}–${last}`
  return [range, none ? `without a year ${number(none)}` : ''].filter(Boolean).join(', ')
}

export function renderSummary(summary: BatchSummary): string[] {
  const { inputs, statuses, passedOver, kept, reports, values, doubtful, mostFindings, seconds, rate, files } = summary
  const parts = Object.entries(statuses)
    .filter(([status, n]) => n > 0 || status === 'read' || status === 'failed')
    .map(([status, n]) => `${number(n)} ${status.replaceAll('-', ' ')}`)
  const some = Object.keys(reports.kinds).length > 0
  return [
    `${number(inputs)} inputs: ${parts.join(', ')}${kept > 0 ? ` (${number(kept)} kept from before)` : ''}`,
    ...(statuses['passed-over'] > 0 ? [`passed over: ${counts(passedOver, before, MOST_SORTS)}`] : []),
    ...(some
      ? [`reports: ${counts(reports.kinds, behind)}; forms: ${counts(reports.formats, behind)}; years: ${years(reports.years)}`]
      : []),
    ...(some ? [`values: ${number(values)}, of which doubtful ${number(doubtful)}`] : []),
    ...(mostFindings.length > 0 ? ['most findings:'] : []),
    ...mostFindings.map(({ input, errors, warnings }) => `  ${printable(input)}: errors ${errors}, warnings ${warnings}`),
    `${seconds} s, ${number(rate)} inputs a second; every input: ${printable(files.inputs)}`,
  ]
}
