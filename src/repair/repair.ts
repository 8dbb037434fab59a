import type { Finding, Repair } from '../report/schema.js'
import type { View } from '../view/view.js'
import { applyEdits } from './edit.js'
import { joinLines } from './rules/line-join.js'

/**
 * Mends the lines of the view: what a line end broke is one line again, with the way back to the source kept. Dates and document numbers
 * that lost a mark are mended where they are read (see lex). Mending a mended view changes nothing.
 */
export function repair(view: View): { view: View; repairs: Repair[]; findings: Finding[] } {
  const { edits, repairs } = joinLines(view)
  return { view: applyEdits(view, edits), repairs, findings: [] }
}
