import { countLeading } from '../report/search.js'
import type { Outline } from '../sections/outline.js'
import type { View } from '../view/view.js'
import { squareGrid } from './grid.js'
import { type Carried, readGrid } from './read-grid.js'
import type { TableReading } from './reading.js'

/** Reads the HTML tables that hold figures. Tables that only place things on the page, or hold the page's metadata, are passed over. */
export function readMarkupTables(view: View, outline: Outline): TableReading[] {
  const nested = new Map<number, number[]>()
  view.tables.forEach((table, i) => {
    if (table.inside === undefined) return
    const within = nested.get(table.inside)
    if (within) within.push(i)
    else nested.set(table.inside, [i])
  })
  const readings: TableReading[] = []
  let carried: Carried | null = null
  view.tables.forEach((table, i) => {
    if (table.role !== 'data') return
    const grid = squareGrid(view, i, nested.get(i) ?? [])
    grid.section = outline.at(table.from)
    const read = readGrid(grid, carried)
    carried = read.carried
    const caption = captionOf(view, i)
    for (const reading of read.readings) readings.push(caption ? { ...reading, caption } : reading)
  })
  return readings
}

/** The table's own caption, or the short line right above it. */
function captionOf(view: View, index: number): string | undefined {
  const { caption, from } = view.tables[index]!
  if (caption) return view.text.slice(caption.from, caption.to).trim() || undefined
  const above = view.lines[countLeading(view.lines, ({ to }) => to <= from) - 1]
  if (!above || above.to - above.from > 40 || above.zone === 'table' || above.zone === 'furniture') return undefined
  const text = view.text.slice(above.from, above.to).trim()
  return /[表位]/u.test(text) && !/[。；]$/u.test(text) ? text : undefined
}
