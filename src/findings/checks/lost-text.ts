import type { Finding } from '../../report/schema.js'
import type { Range } from '../../report/span.js'
import type { Evidence } from '../find.js'
import { lostFigures } from './lost-figures.js'
import { lostMarks } from './lost-marks.js'

/** A text that is full of gaps is not told of each. */
const MOST_TOLD = 50

/** What is missing, and the words beside the gap. */
export interface Loss extends Range {
  missing: string
}

/** Places where words, a figure or a quotation mark are gone. Nothing is put in their place. */
export function lostText(evidence: Evidence): Finding[] {
  const { view } = evidence
  const losses = [lostFigures(evidence), lostMarks(evidence)].flatMap((found) => found.slice(0, MOST_TOLD))
  return losses.map((loss) => ({
    code: 'lost-text',
    severity: 'warning',
    message: `${loss.missing} is missing at «${view.text.slice(loss.from, loss.to).trim()}».`,
    span: view.spanOf(loss),
  }))
}
