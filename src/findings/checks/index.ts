import type { FindingRule } from '../find.js'
import { blankCells } from './blank-cells.js'
import { tableSums } from './table-sums.js'

/** All questions, in the order in which they are put. They do not depend on one another. */
export const FINDING_RULES: readonly FindingRule[] = [tableSums, blankCells]
