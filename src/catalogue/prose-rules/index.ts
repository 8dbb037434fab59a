import { MEANS_RULES } from './means.js'
import { PROACTIVE_RULES } from './proactive.js'
import { PROCEEDING_RULES } from './proceedings.js'
import { REQUEST_RULES } from './requests.js'
import type { ProseRule } from './rule.js'

/** All rules; a figure that several of them claim for different codes belongs to none, so the order does not matter. */
export const PROSE_RULES: readonly ProseRule[] = [...PROACTIVE_RULES, ...REQUEST_RULES, ...PROCEEDING_RULES, ...MEANS_RULES]
