import { FORM_LAYOUTS } from '../catalogue/formats.js'
import { countLeading, grouped } from '../report/search.js'
import type { Range } from '../report/span.js'
import type { Outline } from '../sections/outline.js'
import type { MarkupCell, MarkupTable, View } from '../view/view.js'
import { namesRows } from './match.js'
import { type Carried, readGrid } from './read-grid.js'
import type { Grid, GridCell, TableReading } from './reading.js'

/** Places that spans may add to a table beyond its written cells; more can only be damage or malice. */
const MOST_SPANNED = 200_000
/** A written column span beyond this runs to the end of the row. */
const WIDEST_SPAN = 60

/**
 * Makes an HTML table square: a merged cell stands at every place it covers. Spans never cover a place twice, are cut at the table's
 * edge, and stop adding places at a bound, so that no span can lose another cell. Text of nested tables is left out: they are tables of
 * their own.
 */
export function squareGrid(view: View, index: number, nested: readonly number[]): Grid {
  const table = view.tables[index]!
  const inner = nested.map((i) => view.tables[i]!)
  const across = ({ colspan }: MarkupCell, widest: number) => Math.max(1, colspan > WIDEST_SPAN ? widest : colspan)
  const widthOf = (row: readonly MarkupCell[]) => row.reduce((sum, cell) => sum + across(cell, 1), 0)
  const width = table.rows.reduce((most, row) => Math.max(most, widthOf(row)), 0)
  const rows: (GridCell | undefined)[][] = table.rows.map(() => [])
  let left = MOST_SPANNED
  table.rows.forEach((cells, y) => {
    let x = 0
    for (const written of cells) {
      while (rows[y]![x]) x++
      const cell = readCell(view, written, inner)
      const down = Math.min(Math.max(1, written.rowspan), rows.length - y)
      let to = x + 1
      while (to < x + across(written, width - x) && !rows[y]![to] && left > 0) {
        to++
        left--
      }
      for (let dy = 0; dy < down; dy++) {
        if (dy > 0 && (left -= to - x) < 0) break
        for (let column = x; column < to; column++) rows[y + dy]![column] ??= cell
      }
      x = to
    }
  })
  // Holes before a span from above become true undefined places, and every row gets its full length.
  const longest = rows.reduce((most, row) => Math.max(most, row.length), 0)
  for (const row of rows) if (longest * rows.length <= 2 * MOST_SPANNED) row.length = longest
  return { from: table.from, to: table.to, rows: rows.map((row) => Array.from(row)), width: longest }
}

function readCell(view: View, written: MarkupCell, nested: Range[]): GridCell {
  let { from, to } = written
  if (holdsOne(nested, from, to + 1)) to = from
  while (from < to && isBlank(view.folded.charCodeAt(from))) from++
  while (to > from && isBlank(view.folded.charCodeAt(to - 1))) to--
  return { from, to, text: view.text.slice(from, to), header: written.header, source: from < to ? undefined : written.source }
}

/** Whether one of the tables, which stand in order and apart, lies within a stretch. */
function holdsOne(tables: readonly Range[], from: number, to: number): boolean {
  const first = tables[countLeading(tables, (table) => table.from < from)]
  return first !== undefined && first.to <= to
}

/** Blank, line end, or the bar that text versions leave at the edges of cells. */
function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x7c || code === 0xa0 || code === 0x3000
}

/** Reads the HTML tables that hold figures. Tables that only place things on the page, or hold the page's metadata, are passed over. */
export function readMarkupTables(view: View, outline: Outline): TableReading[] {
  const nested = grouped(view.tables.keys(), (i) => view.tables[i]!.inside ?? null)
  const readings: TableReading[] = []
  let carried: Carried | null = null
  view.tables.forEach((table, i) => {
    if (table.role !== 'data') return
    const grid = besideLabel(view, table, squareGrid(view, i, nested.get(i) ?? []))
    grid.section = outline.at(table.from)
    grid.above = table.caption ? cellOf(view, table.caption) : lineAbove(view, table)
    const read = readGrid(grid, carried)
    carried = read.carried
    const caption = captionOf(table, grid.above)
    for (const reading of read.readings) readings.push(caption ? { ...reading, caption } : reading)
  })
  return readings
}

/** Figures in a table within the cell behind their label: （一）予以公开 | [0 | 3 | 0 …]. */
function besideLabel(view: View, { inside, from }: MarkupTable, grid: Grid): Grid {
  const row =
    inside === undefined ? undefined : view.tables[inside]!.rows.find((cells) => cells.some((cell) => from >= cell.from && from < cell.to))
  const label = row?.length === 2 && from >= row[1]!.from ? cellOf(view, row[0]!) : undefined
  if (!label || !FORM_LAYOUTS.some((layout) => namesRows(layout, label.text))) return grid
  return { ...grid, width: grid.width + 1, rows: grid.rows.map((cells) => [label, ...cells]) }
}

/** The table's own caption, or the short line right above it. */
function captionOf({ caption }: MarkupTable, { text = '' }: Partial<GridCell> = {}): string | undefined {
  return (caption || (/[表位]/u.test(text) && !/[。；]$/u.test(text))) && text !== '' ? text : undefined
}

/** The line right above a table, if it is short. */
function lineAbove(view: View, { from }: Range): GridCell | undefined {
  const above = view.lines[countLeading(view.lines, ({ to }) => to <= from) - 1]
  if (!above || above.to - above.from > 40 || above.zone === 'table' || above.zone === 'furniture') return undefined
  return cellOf(view, above)
}

const cellOf = (view: View, { from, to }: Range): GridCell => ({ from, to, text: view.text.slice(from, to).trim() })
