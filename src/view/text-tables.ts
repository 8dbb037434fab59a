import { type LineLook, lookAtLine } from './text-table-line.js'
import type { Line, View } from './view.js'

/**
 * Marks the lines that are tables written as text (pipes, aligned columns, one cell a line, bare rows of numbers) with zone `table`.
 * A table starts at lines that can be nothing else and grows over neighbours that fit: labels of the official forms, figures, borders,
 * and short words between them. Headings printed inside a table stay body. A finding tells of a line that has too many cells to be a row.
 */
export function markTextTables(view: View): View {
  const tabbed = view.text.includes('\t')
  const filled: Line[] = []
  const look: (LineLook | undefined)[] = []
  for (const line of view.lines) {
    const seen = lookAt(view, line, tabbed)
    if (seen?.kind === 'blank') continue
    if (seen?.kind === 'wide') {
      const message = 'So many cells on one line are no row of a report; their figures were not read as a table.'
      view.findings.push({ code: 'layout-uncertain', severity: 'warning', message, span: view.spanOf(line) })
    }
    filled.push(line)
    look.push(seen)
  }
  markRegions(look).forEach((isTable, i) => {
    if (isTable) filled[i]!.zone = 'table'
  })
  return view
}

/** The page's own lines stand in no table; but a short bare figure may have been taken for one of them. */
function lookAt(view: View, line: Line, tabbed: boolean): LineLook | undefined {
  if (line.link || (line.zone !== 'body' && line.zone !== 'furniture')) return undefined
  const folded = view.folded.slice(line.from, line.to)
  if (line.zone === 'furniture' && folded.length > LONGEST_LOST_FIGURE) return undefined
  const look = lookAtLine(folded, tabbed && view.text.slice(line.from, line.to).includes('\t'))
  return line.zone === 'body' || look.kind === 'values' ? look : undefined
}

const LONGEST_LOST_FIGURE = 12
const FITS = new Set(['row', 'values', 'labels', 'mark'])

/** One verdict a line; blank lines are left out beforehand, as tables may be spaced out. */
function markRegions(look: (LineLook | undefined)[]): boolean[] {
  const fits = (i: number) => look[i] !== undefined && FITS.has(look[i]!.kind)
  const table = look.map((l, i) => {
    if (!l || l.seed === 'no') return startsRun(look, i)
    return l.seed === 'strong' || fits(i - 1) || fits(i + 1)
  })
  grow(look, table, 1)
  grow(look, table, -1)
  trim(look, table)
  return table
}

/** Four lines of known labels or figures in a row: a table of one cell a line, or a header block. */
function startsRun(look: (LineLook | undefined)[], i: number): boolean {
  let exact = 0
  let figures = 0
  for (let k = i; k < i + 4; k++) {
    const l = look[k]
    if (!l || !FITS.has(l.kind)) return false
    if (l.exact) exact++
    if (l.figures > 0) figures++
  }
  return (exact >= 1 && look[i]!.kind !== 'mark') || figures === 4
}

/** Goes once through the lines in one direction, from each table line on as far as the next lines fit. */
function grow(look: (LineLook | undefined)[], table: boolean[], step: 1 | -1): void {
  for (let i = step > 0 ? 1 : look.length - 2; i >= 0 && i < look.length; i += step) {
    const l = look[i]
    if (table[i] || !table[i - step] || !l) continue
    if (FITS.has(l.kind) || (l.kind === 'words' && l.exact)) table[i] = true
    else if (l.kind === 'words' || l.kind === 'note') table[i] = leadsOn(look, table, i, step)
    else if (l.kind === 'heading') table[i] = isRowAlone(look, table, i)
  }
}

/** Short words are a cell where figures follow soon in the same direction. */
function leadsOn(look: (LineLook | undefined)[], table: boolean[], i: number, step: 1 | -1): boolean {
  for (let k = 1; k <= 3; k++) {
    const next = look[i + k * step]
    if (!next || (next.kind !== 'words' && !FITS.has(next.kind))) return false
    if (next.kind === 'values' || next.kind === 'row' || table[i + k * step]) return true
  }
  return false
}

/** What looks like a heading is a row of a table of one cell a line (a dash or a unit follows), or the piece of a torn label. */
function isRowAlone(look: (LineLook | undefined)[], table: boolean[], i: number): boolean {
  const next = look[i + 1]
  if (next?.kind === 'values' && next.figures === 0) return true
  return look[i]!.torn && table[i - 1] === true && next !== undefined && FITS.has(next.kind)
}

/** Takes off what is no label of a form at the ends, but for pieces of a header below a heading, and what is too little for a table. */
function trim(look: (LineLook | undefined)[], table: boolean[]): void {
  for (let from = 0; from < table.length; from++) {
    if (!table[from]) continue
    let to = from
    while (to < table.length && table[to]) to++
    const loose = (i: number) => !look[i]!.exact && (look[i]!.kind === 'labels' || look[i]!.kind === 'mark' || look[i]!.kind === 'words')
    let end = to
    const besideHeading = (i: number) => look[i]?.kind === 'heading'
    while (end > from && !besideHeading(to) && loose(end - 1)) table[--end] = false
    let start = from
    while (start < end && !besideHeading(from - 1) && loose(start)) table[start++] = false
    if (end - start < 2 && !(look[start]?.seed === 'strong')) table.fill(false, start, end)
    from = to
  }
}
