import type { IndicatorInput, Measured } from '../indicators/indicators.js'
import type { Check, Finding } from '../report/schema.js'
import { formSums } from '../tables/sums.js'
import { blankCells } from './checks/blank-cells.js'
import { lostText } from './checks/lost-text.js'
import { noReport } from './checks/no-report.js'
import { announcedParts, proseSums, tableSums } from './checks/sums.js'
import { allDoneYetOpen, textTableConflict } from './checks/text-table-conflict.js'

/** Everything that was read: what a question may look at. */
export type Evidence = IndicatorInput & Omit<Measured, 'findings'>

/** The identities that could be tested, held or not, and what is to be said of them. */
export interface Judged {
  checks: Check[]
  findings: Finding[]
}

/** Identities between the numbers, and contradictions between prose, tables and dates. The questions do not depend on one another. */
export function examine(evidence: Evidence): Judged {
  const sums = formSums(evidence.tables)
  const tables = tableSums(sums.flat())
  const prose = proseSums(evidence)
  return {
    checks: [...tables.checks, ...prose.checks],
    findings: [
      ...tables.findings,
      ...blankCells(evidence, sums),
      ...textTableConflict(evidence),
      ...allDoneYetOpen(evidence),
      ...prose.findings,
      ...lostText(evidence),
      ...announcedParts(evidence),
      ...noReport(evidence),
    ],
  }
}
