import type { Finding } from '../../report/schema.js'
import type { Range } from '../../report/span.js'
import type { Evidence, FindingRule } from '../find.js'
import { lostFigures } from './lost-figures.js'
import { lostMarks } from './lost-marks.js'

/** A text that is full of gaps is not told of each. */
const MOST_TOLD = 50

/** Places where words, a figure or a quotation mark are gone. Nothing is put in their place. */
export const lostText: FindingRule = {
  code: 'lost-text',
  run(evidence: Evidence) {
    const losses = [...lostFigures(evidence).slice(0, MOST_TOLD), ...lostMarks(evidence, MOST_TOLD)]
    return { findings: losses.map((loss) => findingOf(evidence, loss)) }
  },
}

/** What is missing, and the words beside the gap. */
export interface Loss extends Range {
  missing: string
}

function findingOf({ view }: Evidence, loss: Loss): Finding {
  return {
    code: 'lost-text',
    severity: 'warning',
    message: `${loss.missing} is missing at «${view.text.slice(loss.from, loss.to).trim()}».`,
    span: view.spanOf(loss),
  }
}
