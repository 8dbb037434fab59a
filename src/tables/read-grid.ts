import { FORM_LAYOUTS, type FormRow, type Layout } from '../catalogue/formats.js'
import { alignRow } from './align.js'
import { type Header, labelText, partsOf, readHeader } from './header.js'
import { matchColumn, matchRow, recognise } from './match.js'
import type { Grid, GridCell, ReadCell, TableReading } from './reading.js'
import { type GridRow, rowsOfGrid } from './row-kinds.js'
import { columnLabels, type GridLabel, leavesOf, pathOf, segmentsOf, withoutFiller } from './segments.js'
import { upright } from './upright.js'
import { unitIn } from './value.js'

/** What a table hands on to the next: a table cut at a page end goes on without its header. */
export interface Carried {
  header: Header
  layout: Layout | null
}

/** Finds header rows and data rows in a grid and gives each figure its label paths. One reading for each kind of table that the grid holds. */
export function readGrid(grid: Grid, carried: Carried | null): { readings: TableReading[]; carried: Carried | null } {
  const rows = rowsOfGrid(upright(grid))
  const whole = recognise(wordsOf(rows))
  const [unit] = rows.flatMap((row) => (row.kind === 'caption' ? (unitIn(captionOf(row).text) ?? []) : []))
  const readings: TableReading[] = []
  let before = carried
  const { above } = grid
  for (const block of blocksOf(rows)) {
    const data = block.data.map(({ row }) => row)
    const read = readHeader(block.header, data, grid.width)
    const own = block.header.length > 0 ? read : null
    const words = wordsOf([...block.header, ...data])
    const named = above && !whole ? groupNamed(above, read) : undefined
    if (above && named) for (const row of block.data) row.captions = [above]
    const layout = recognise(words) ?? whole ?? named ?? (own ? null : (before?.layout ?? null))
    const header = own ?? inherited(before, layout, read)
    const cells = readBlock(block, header, layout)
    if (own) before = { header: own, layout }
    if (cells.length === 0) continue
    const last = readings.at(-1)
    if (last && last.layout === layout) for (const item of cells) last.cells.push(item)
    else readings.push({ from: grid.from, to: grid.to, section: grid.section ?? null, layout, cells, ...(unit ? { unit } : {}) })
  }
  return { readings, carried: before }
}

/** 未经复议直接起诉 over a small table of outcomes: the form whose group it is. */
function groupNamed(above: GridCell, { leaves }: Header): Layout | undefined {
  return FORM_LAYOUTS.find(
    (layout) =>
      layout.shape === 'groups' &&
      leaves.length === layout.columns.length &&
      leaves.every(({ path }) => matchColumn(layout, path)) &&
      matchRow(layout, [above.text]),
  )
}

interface Block {
  header: GridRow[]
  /** Rows, each with the labels over the whole width that stand above it. */
  data: { row: GridRow; captions: GridCell[] }[]
}

/** A run of header rows begins a block; captions (第二十条第（五）项) hold for the rows below them until the next. */
function blocksOf(rows: readonly GridRow[]): Block[] {
  const blocks: Block[] = [{ header: [], data: [] }]
  let captions: GridCell[] = []
  for (const row of rows) {
    const block = blocks.at(-1)!
    if (row.kind === 'caption') captions = isName(captionOf(row)) ? [captionOf(row)] : captions
    else if (row.kind === 'data') block.data.push({ row, captions })
    else if (row.kind === 'header') {
      if (block.data.length > 0) blocks.push({ header: [row], data: [] })
      else block.header.push(row)
    }
  }
  return blocks.filter((b) => b.header.length > 0 || b.data.length > 0)
}

const captionOf = (row: GridRow) => row.places.find((place) => place.kind !== 'blank')!.cell

// yes: `注：…`, `单位：件`, `政府信息公开情况统计表`, `2019年度`, a sentence; no: `第二十条第（一）项`, `行政复议`
const TITLE_OR_NOTE = /[。；]|^(?:注|备注|说明|单位|填表)|表$|年度|\d{4} ?年/u

/** Titles of the table, notes and units over its whole width group no rows. */
function isName(cell: GridCell): boolean {
  return cell.text.length <= 30 && !TITLE_OR_NOTE.test(cell.text)
}

function wordsOf(rows: readonly GridRow[]): string[] {
  const words: string[] = []
  for (const row of rows) for (const place of row.places) if (place.kind === 'label' && !place.continued) words.push(place.cell.text)
  return words
}

/** The header of the part before holds for rows of the same form, or of as many columns. */
function inherited(before: Carried | null, layout: Layout | null, bare: Header): Header {
  if (!before || before.layout !== layout) return bare
  return {
    ...before.header,
    roles: bare.roles.size > 0 ? bare.roles : before.header.roles,
    labels: bare.labels,
    parts: partsOf(before.header.leaves, bare.labels),
  }
}

function readBlock(block: Block, header: Header, layout: Layout | null): ReadCell[] {
  const cells: ReadCell[] = []
  const stacks: GridLabel[][] = []
  let above: string[] = []
  let last: FormRow | undefined
  for (const { row, captions } of block.data) {
    const segments = segmentsOf(row, header)
    segments.forEach((segment, n) => {
      const leaves = leavesOf(segment, header)
      const own = segment.labels.map((place) => labelText(place.cell))
      const path = [...captions.map(labelText), ...pathOf(segment, own, above, (stacks[n] ??= []))]
      if (n === 0) above = columnLabels(segment)
      const match = layout ? matchRow(layout, path, last) : null
      if (match) last = match.row
      const rest = withoutFiller(segment, header, leaves.length)
      // A group over the rows below.
      if (!match && own.length > 0 && rest.every((place) => place.kind !== 'figure')) return
      const aligned = alignRow(rest, leaves, layout, match?.row ?? null, rest.length < segment.figures.length)
      for (const { place, path: column, certainty, formColumn } of aligned) {
        if (place.kind === 'label' || place.kind === 'unit' || place.continued) continue
        const { from, to, text, source } = place.cell
        cells.push({ from, to, text, source, row: path, column, certainty, unit: segment.unit, formColumn })
      }
    })
  }
  return cells
}
