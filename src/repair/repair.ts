import type { Finding, Repair } from '../report/schema.js'
import type { Change } from '../view/derived-source.js'
import { withEdits } from '../view/edit.js'
import { newView, type View } from '../view/view.js'
import { joinLines } from './rules/line-join.js'

/**
 * Mends the lines of the view: what a line end broke is one line again, with the way back to the source kept. Dates and document numbers
 * that lost a mark are mended where they are read (see lex). Mending a mended view changes nothing.
 */
export function repair(view: View): { view: View; repairs: Repair[]; findings: Finding[] } {
  const { edits, repairs } = joinLines(view)
  return { view: editView(view, edits), repairs, findings: [] }
}

/** The view with edits made: spans still lead to the source, and `printed` shows the text before the edits. */
export function editView(view: View, edits: readonly Change[]): View {
  if (edits.length === 0) return view
  const { before, moved: _, ...edited } = withEdits(view, edits)
  return newView({ ...view, ...edited, spanOf: (range) => view.spanOf(before(range)), printed: (range) => view.printed(before(range)) })
}
