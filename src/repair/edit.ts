import type { Range } from '../report/span.js'
import { SourceMap } from '../view/source-map.js'
import type { Line, View } from '../view/view.js'

/** A stretch of the reading text to take out, and what stands in its place (nothing, or one blank). */
export interface Edit extends Range {
  put: '' | ' '
}

/**
 * The view with the edits made. `edits` are in order and do not overlap. Lines whose line end is taken out become one line with the
 * attributes of the first; ranges of tables and cells move along. Spans still lead to the source, and `printed` still shows the text
 * before the edits, because the map is composed with that of the given view.
 */
export function applyEdits(view: View, edits: Edit[]): View {
  if (edits.length === 0) return view
  const map = new SourceMap()
  const text: string[] = []
  const folded: string[] = []
  let at = 0
  const keep = (to: number) => {
    map.push(to - at, at, to)
    text.push(view.text.slice(at, to))
    folded.push(view.folded.slice(at, to))
  }
  for (const edit of edits) {
    keep(edit.from)
    map.push(edit.put.length, edit.from, edit.to)
    text.push(edit.put)
    folded.push(edit.put)
    at = edit.to
  }
  keep(view.text.length)
  const before = ({ from, to }: Range): Range => {
    const old = map.spanOf(from, to)
    return { from: old.start, to: old.end }
  }
  const moved = mover(edits)
  return {
    kind: view.kind,
    text: text.join(''),
    folded: folded.join(''),
    lines: moveLines(view.lines, edits, moved),
    tables: view.tables.map((table) => ({
      ...table,
      ...moveRange(table, moved),
      ...(table.caption ? { caption: moveRange(table.caption, moved) } : {}),
      rows: table.rows.map((row) => row.map((cell) => ({ ...cell, ...moveRange(cell, moved) }))),
    })),
    pageTitle: view.pageTitle,
    metas: view.metas,
    findings: view.findings,
    spanOf: (range) => view.spanOf(before(range)),
    printed: (range) => view.printed(before(range)),
  }
}

/** Where a place of the old text lies in the new one; a place inside an edit goes to its end. */
function mover(edits: Edit[]): (position: number) => number {
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

const moveRange = (range: Range, moved: (position: number) => number): Range => ({ from: moved(range.from), to: moved(range.to) })

function moveLines(lines: Line[], edits: Edit[], moved: (position: number) => number): Line[] {
  const out: Line[] = []
  let next = 0
  for (const line of lines) {
    while (next < edits.length && edits[next]!.to < line.from) next++
    const edit = edits[next]
    // The line end before this line is gone, so the line goes on where the last one stopped.
    const joined = out.length > 0 && edit !== undefined && edit.from < line.from && edit.to >= line.from
    if (joined) out[out.length - 1]!.to = moved(line.to)
    else out.push({ ...line, ...moveRange(line, moved) })
  }
  return out
}
