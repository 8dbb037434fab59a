import { countLeading } from '../report/search.js'
import type { Range } from '../report/span.js'
import { type Change, derive } from './derived-source.js'
import { fold } from './fold.js'
import type { SourceMap } from './source-map.js'
import { type Line, newLine, type View } from './view.js'

/** What of a text is changed with it. */
export type Editable = Pick<View, 'text' | 'folded' | 'lines' | 'tables' | 'spanOf' | 'printed'>

/**
 * Makes edits, which are in order and do not overlap. Lines whose line end is taken out become one line with the attributes of the first;
 * the parts of a line that is divided all have its attributes. Ranges of tables and cells move along. Spans still lead to the source, and
 * `printed` shows the text before the edits.
 */
export function withEdits(given: Editable, edits: readonly Change[]): Editable {
  const { text, map } = derive(given.text, edits)
  const foldedEdits = edits.map((edit) => ({ ...edit, put: fold(edit.put) }))
  const { text: folded } = derive(given.folded, foldedEdits)
  const moved = mover(edits)
  const range = ({ from, to }: Range): Range => ({ from: moved(from), to: moved(to) })
  const before = ({ from, to }: Range): Range => {
    const { start, end } = map.spanOf(from, to)
    return { from: start, to: end }
  }
  return {
    text,
    folded,
    lines: linesOf(text, given.lines, map),
    tables: given.tables.map((table) => ({
      ...table,
      ...range(table),
      caption: table.caption && range(table.caption),
      rows: table.rows.map((row) => row.map((cell) => ({ ...cell, ...range(cell) }))),
    })),
    spanOf: (range) => given.spanOf(before(range)),
    printed: (range) => given.printed(before(range)),
  }
}

/** Says where a place of a text lies in the one with edits made; a place inside an edit goes to its end. */
export function mover(edits: readonly Change[]): (position: number) => number {
  const shift: number[] = []
  let total = 0
  for (const edit of edits) {
    total += edit.put.length - (edit.to - edit.from)
    shift.push(total)
  }
  return (position) => {
    const last = countLeading(edits, ({ from }) => from < position) - 1
    return last < 0 ? position : Math.max(position, edits[last]!.to) + shift[last]!
  }
}

/** The lines of the new text, each with the attributes of the old line that it begins in. */
function linesOf(text: string, lines: readonly Line[], map: SourceMap): Line[] {
  const out: Line[] = []
  let old = 0
  let from = 0
  for (const words of text.split('\n')) {
    const to = from + words.length
    const { start } = map.spanOf(from, from)
    while (old + 1 < lines.length && lines[old + 1]!.from <= start) old++
    const line = lines[old]
    if (line) out.push(line.from === from && line.to === to ? line : newLine(from, to, line))
    from = to + 1
  }
  return out
}
