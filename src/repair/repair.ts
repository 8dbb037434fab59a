import type { Repair } from '../report/schema.js'
import type { Change } from '../view/derived-source.js'
import { withEdits } from '../view/edit.js'
import { newView, type View } from '../view/view.js'
import { joinLines } from './rules/line-join.js'

/**
 * Mends the lines of the view: what a line end broke is one line again, with the way back to the source kept. Dates and document numbers
 * that lost a mark are mended where they are read (see lex). Mending a mended view changes nothing.
 */
export function repair(view: View): { view: View; repairs: Repair[] } {
  const { edits, repairs } = joinLines(view)
  return { view: editView(view, edits), repairs }
}

/** The view with edits made. */
export function editView(view: View, edits: readonly Change[]): View {
  return edits.length === 0 ? view : newView({ ...view, ...withEdits(view, edits) })
}

/** Chinese characters and their marks, both plain and full-width. */
const WIDE = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u2018-\\u201d\\u3001-\\u301f]'
/** A blank that no reader means: beside a Chinese character (`概  述`, `淮安 2024 年`). Not: `OA system`. */
const IDLE_BLANKS = new RegExp(`(?<=${WIDE})\\s+|(?<!\\s)\\s+(?=${WIDE})`, 'gu')

/** A title or name as a writer would put it: without the blanks of page layout. */
export function tidy(text: string): string {
  const trimmed = text.trim()
  return /\s/.test(trimmed) ? trimmed.replace(IDLE_BLANKS, '').replace(/\s{2,}|[^\S ]/gu, ' ') : trimmed
}
