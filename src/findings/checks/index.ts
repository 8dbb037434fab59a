import type { FindingRule } from '../find.js'
import { allDoneYetOpen } from './all-done-yet-open.js'
import { announcedParts } from './announced-parts.js'
import { blankCells } from './blank-cells.js'
import { lostText } from './lost-text.js'
import { noReport } from './no-report.js'
import { proseSums } from './prose-sums.js'
import { tableSums } from './table-sums.js'
import { textTableConflict } from './text-table-conflict.js'

/** All questions, in the order in which they are put. They do not depend on one another. */
export const FINDING_RULES: readonly FindingRule[] = [
  tableSums,
  blankCells,
  textTableConflict,
  allDoneYetOpen,
  proseSums,
  lostText,
  announcedParts,
  noReport,
]
