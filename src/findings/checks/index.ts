import type { FindingRule } from '../find.js'

/** All questions, in the order in which they are put. They do not depend on one another. */
export const FINDING_RULES: readonly FindingRule[] = []
