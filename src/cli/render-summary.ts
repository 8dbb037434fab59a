import type { BatchSummary } from '../batch/summary.js'
import { printable } from './terminal.js'

const { format: number } = new Intl.NumberFormat('en-US')

const mostFirst = (record: Record<string, number>) => Object.entries(record).sort((a, b) => b[1] - a[1])

/** `ogi-annual-report 90, other 3`, most first. */
const counts = (record: Record<string, number>) =>
  mostFirst(record)
    .map(([key, n]) => `${printable(key)} ${number(n)}`)
    .join(', ')

const MOST_SORTS = 12

/** `12 .docx, 3 .jpg`, most first. */
function sorts(record: Record<string, number>): string {
  const entries = mostFirst(record)
  const rest = entries.slice(MOST_SORTS).reduce((sum, [, n]) => sum + n, 0)
  const shown = entries.slice(0, MOST_SORTS).map(([sort, n]) => `${number(n)} ${printable(sort)}`)
  return [...shown, ...(rest > 0 ? [`${number(rest)} others`] : [])].join(', ')
}

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
    ...(statuses['passed-over'] > 0 ? [`passed over: ${sorts(passedOver)}`] : []),
    ...(some ? [`reports: ${counts(reports.kinds)}; forms: ${counts(reports.formats)}; years: ${years(reports.years)}`] : []),
    ...(some ? [`values: ${number(values)}, of which doubtful ${number(doubtful)}`] : []),
    ...(mostFindings.length > 0 ? ['most findings:'] : []),
    ...mostFindings.map(({ input, errors, warnings }) => `  ${printable(input)}: errors ${errors}, warnings ${warnings}`),
    `${seconds} s, ${number(rate)} inputs a second; every input: ${printable(files.inputs)}`,
  ]
}
