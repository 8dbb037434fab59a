import type { Range } from '../report/span.js'
import { fold } from './fold.js'
import { SourceMap } from './source-map.js'
import type { Line, View } from './view.js'

/** A stretch of the reading text to take out, and what stands in its place. An empty stretch is a place to put something. */
export interface Edit extends Range {
  put: string
}

/** What of a text is changed with it. */
export type Editable = Pick<View, 'text' | 'folded' | 'lines' | 'tables'>

/** A text with edits made. */
export interface Edited extends Editable {
  /** From the new text to the old one. */
  map: SourceMap
  /** Where a place of the old text lies in the new one; a place inside an edit goes to its end. */
  moved(position: number): number
}

/**
 * Makes edits, which are in order and do not overlap. Lines whose line end is taken out become one line with the attributes of the first;
 * the parts of a line that is divided all have its attributes. Ranges of tables and cells move along.
 */
export function withEdits(given: Editable, edits: readonly Edit[]): Edited {
  const map = new SourceMap()
  const text: string[] = []
  const folded: string[] = []
  let at = 0
  const keep = (to: number) => {
    map.push(to - at, at, to)
    text.push(given.text.slice(at, to))
    folded.push(given.folded.slice(at, to))
  }
  for (const edit of edits) {
    keep(edit.from)
    map.push(edit.put.length, edit.from, edit.to)
    text.push(edit.put)
    folded.push(fold(edit.put))
    at = edit.to
  }
  keep(given.text.length)
  const moved = mover(edits)
  const range = ({ from, to }: Range): Range => ({ from: moved(from), to: moved(to) })
  const whole = text.join('')
  return {
    text: whole,
    folded: folded.join(''),
    lines: linesOf(whole, given.lines, map),
    tables: given.tables.map((table) => ({
      ...table,
      ...range(table),
      ...(table.caption ? { caption: range(table.caption) } : {}),
      rows: table.rows.map((row) => row.map((cell) => ({ ...cell, ...range(cell) }))),
    })),
    map,
    moved,
  }
}

function mover(edits: readonly Edit[]): (position: number) => number {
  const shift: number[] = []
  let total = 0
  for (const edit of edits) {
    total += edit.put.length - (edit.to - edit.from)
    shift.push(total)
  }
  return (position) => {
    let low = 0
    let high = edits.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (edits[middle]!.from < position) low = middle + 1
      else high = middle
    }
    if (low === 0) return position
    return Math.max(position, edits[low - 1]!.to) + shift[low - 1]!
  }
}

/** The lines of the new text, each with the attributes of the old line that it begins in. */
function linesOf(text: string, lines: readonly Line[], map: SourceMap): Line[] {
  const out: Line[] = []
  let old = 0
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    const { start } = map.spanOf(from, from)
    while (old + 1 < lines.length && lines[old + 1]!.from <= start) old++
    if (lines[old]) out.push({ ...lines[old], from, to })
    if (end < 0) break
    from = end + 1
  }
  return out
}
