import type { IndicatorCode } from '../indicators.js'
import type { AnyNotion as Notion } from '../prose-words.js'
import type { ProseRule } from './rule.js'

function outcome(code: IndicatorCode, notion: Notion, head: IndicatorCode): ProseRule {
  return { code, units: 'proceedings', needs: [notion], never: ['rate'], partOf: [head], behind: true }
}

/** Reviews, lawsuits and complaints. A government also decides reviews of other matters, so the sentence or heading must name this one. */
export const PROCEEDING_RULES: readonly ProseRule[] = [
  {
    code: 'review.total',
    units: 'proceedings',
    needs: ['review'],
    given: ['ogi', 'request', 'review', 'litigation'],
    never: ['subordinate', 'rate', 'upheld', 'corrected'],
    behind: true,
  },
  outcome('review.upheld', 'upheld', 'review.total'),
  outcome('review.corrected', 'corrected', 'review.total'),
  outcome('review.other', 'otherOutcome', 'review.total'),
  outcome('review.pending', 'pending', 'review.total'),
  {
    code: 'litigation.total',
    units: 'proceedings',
    needs: ['litigation'],
    given: ['ogi', 'request', 'review', 'litigation'],
    never: ['subordinate', 'rate', 'upheld', 'corrected'],
    behind: true,
  },
  outcome('litigation.upheld', 'upheld', 'litigation.total'),
  // Only of a lawsuit: a review that is dismissed was not decided.
  outcome('litigation.upheld', 'dismissed', 'litigation.total'),
  outcome('litigation.corrected', 'corrected', 'litigation.total'),
  outcome('litigation.other', 'otherOutcome', 'litigation.total'),
  {
    code: 'complaints.total',
    units: 'cases',
    needs: ['complaint'],
    given: ['review', 'litigation', 'ogi', 'complaint'],
    never: ['rate', 'consult', 'foreign', 'close'],
    tight: true,
    plain: true,
  },
]
