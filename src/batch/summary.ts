import { hasReport, INPUT_STATUSES, type InputRecord, type InputStatus } from '../export/record.js'
import type { RunFiles } from './targets.js'

const MOST_FINDINGS = 10

/** What a run did: written as `summary.json`. */
export interface BatchSummary {
  inputs: number
  /** Inputs by status; they add up to `inputs`. */
  statuses: Record<InputStatus, number>
  /** Inputs that were passed over, by their ending or what else they are. */
  passedOver: Record<string, number>
  /** Inputs that were kept from an earlier run. */
  kept: number
  /** Reports by kind, official form and year; those without one under `none`. */
  reports: { kinds: Record<string, number>; formats: Record<string, number>; years: Record<string, number> }
  values: number
  doubtful: number
  /** Inputs with most findings of severity error and warning. */
  mostFindings: { input: string; errors: number; warnings: number }[]
  /** Time of the whole run. */
  seconds: number
  /** Inputs read a second, before the tables are written; those kept from an earlier run are left out. */
  rate: number
  aborted: boolean
  /** The files that were written. */
  files: RunFiles
}

/** Counts by words of documents: an object without what every object has. */
const counter = (): Record<string, number> => Object.create(null)

const add = (counts: Record<string, number>, key: string | number | null) => {
  counts[key ?? 'none'] = (counts[key ?? 'none'] ?? 0) + 1
}

/** What a thing that was passed over is called: its ending, or what it is. */
function sortOf({ input, kind, reason }: InputRecord): string {
  if (kind === null) return /^(?:A|Not a file but a) (\S+ ?(?:file|folder|pipe)?)/.exec(reason ?? '')?.[1]?.replace(/\.$/, '') ?? 'other'
  return /\.[a-z0-9]{1,8}$/i.exec(input)?.[0]?.toLowerCase() ?? kind
}

type Counts = Pick<BatchSummary, 'inputs' | 'statuses' | 'passedOver' | 'kept' | 'reports' | 'values' | 'doubtful' | 'mostFindings'>

export const emptyCounts = (): Counts => ({
  inputs: 0,
  statuses: Object.fromEntries(INPUT_STATUSES.map((status) => [status, 0])) as Record<InputStatus, number>,
  passedOver: counter(),
  kept: 0,
  reports: { kinds: counter(), formats: counter(), years: counter() },
  values: 0,
  doubtful: 0,
  mostFindings: [],
})

/** Adds one input; what was kept from an earlier run only the run knows. */
export function countInput(counts: Counts, input: InputRecord): void {
  const { status, report } = input
  counts.inputs++
  counts.statuses[status]++
  if (status === 'passed-over') add(counts.passedOver, sortOf(input))
  if (!report || status === 'duplicate') return
  add(counts.reports.kinds, report.kind)
  add(counts.reports.formats, report.format)
  add(counts.reports.years, report.year)
  counts.values += report.values
  counts.doubtful += report.doubtful
  const { errors, warnings } = report
  if (errors + warnings === 0) return
  counts.mostFindings.push({ input: input.input, errors, warnings })
  counts.mostFindings.sort((a, b) => b.errors + b.warnings - a.errors - a.warnings)
  counts.mostFindings.length = Math.min(counts.mostFindings.length, MOST_FINDINGS)
}

export const anyReports = ({ statuses }: Pick<BatchSummary, 'statuses'>) =>
  INPUT_STATUSES.some((status) => hasReport(status) && statuses[status] > 0)
