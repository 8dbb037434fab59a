import { CORNER_LABELS, type FormRow, type Layout } from '../catalogue/formats.js'
import type { Certainty } from '../report/span.js'
import { alignRow } from './align.js'
import { type Header, type Leaf, labelText, readHeader } from './header.js'
import { labelKey } from './label-key.js'
import { matchRow, recognise } from './match.js'
import type { Grid, GridCell, ReadCell, TableReading } from './reading.js'
import { type GridRow, type Place, rowsOfGrid } from './row-kinds.js'
import { unitIn } from './value.js'

/** What a table hands on to the next: a table cut at a page end goes on without its header. */
export interface Carried {
  header: Header
  layout: Layout | null
}

export interface GridReading {
  readings: TableReading[]
  carried: Carried | null
}

/** Finds header rows and data rows in a grid and gives each figure its label paths. One reading for each kind of table that the grid holds. */
export function readGrid(grid: Grid, carried: Carried | null): GridReading {
  const rows = rowsOfGrid(grid)
  const whole = recognise(wordsOf(rows))
  const readings: TableReading[] = []
  let before = carried
  for (const block of blocksOf(rows)) {
    const own =
      block.header.length > 0
        ? readHeader(
            block.header,
            block.data.map((d) => d.row),
            grid.width,
          )
        : null
    const words = [...wordsOf(block.header), ...wordsOf(block.data.map((d) => d.row))]
    const layout = recognise(words) ?? whole ?? (own ? null : (before?.layout ?? null))
    const header = own ?? inherited(before, layout, block, grid.width)
    const cells = readBlock(block, header, layout)
    if (own) before = { header: own, layout }
    if (cells.length === 0) continue
    const last = readings.at(-1)
    if (last && last.layout === layout) last.cells.push(...cells)
    else readings.push({ from: grid.from, to: grid.to, section: grid.section ?? null, layout, cells })
  }
  for (const reading of readings) {
    const unit = statedUnit(rows)
    if (unit) reading.unit = unit
  }
  return { readings, carried: before }
}

interface DataRow {
  row: GridRow
  /** Labels over the whole width that stand above the row. */
  captions: GridCell[]
}

interface Block {
  header: GridRow[]
  data: DataRow[]
}

/** A run of header rows begins a block; captions (第二十条第（五）项) hold for the rows below them until the next. */
function blocksOf(rows: readonly GridRow[]): Block[] {
  const blocks: Block[] = []
  let block: Block = { header: [], data: [] }
  let captions: GridCell[] = []
  for (const row of rows) {
    if (row.kind === 'caption') {
      const cell = row.places.find((p) => p.kind !== 'blank')!.cell
      captions = isName(cell) ? [cell] : captions
    } else if (row.kind === 'header') {
      if (block.data.length > 0) {
        blocks.push(block)
        block = { header: [], data: [] }
      }
      block.header.push(row)
    } else if (row.kind === 'data') block.data.push({ row, captions })
  }
  blocks.push(block)
  return blocks.filter((b) => b.header.length > 0 || b.data.length > 0)
}

/** Titles of the table, notes and units over its whole width group no rows. */
function isName(cell: GridCell): boolean {
  return cell.text.length <= 30 && !/[。；]|^(?:注|备注|说明|单位)/u.test(cell.text)
}

function wordsOf(rows: readonly GridRow[]): string[] {
  const words: string[] = []
  for (const row of rows) for (const place of row.places) if (place.kind === 'label' && !place.continued) words.push(place.cell.text)
  return words
}

/** The header of the part before holds for rows of the same form, or of as many columns. */
function inherited(before: Carried | null, layout: Layout | null, block: Block, width: number): Header {
  const bare = readHeader(
    [],
    block.data.map((d) => d.row),
    width,
  )
  if (!before || before.layout !== layout) return bare
  return { ...before.header, roles: bare.roles.size > 0 ? bare.roles : before.header.roles, labels: bare.labels }
}

function statedUnit(rows: readonly GridRow[]): string | undefined {
  for (const row of rows)
    if (row.kind === 'caption') for (const place of row.places) if (place.kind === 'label') return unitIn(place.cell.text)
  return undefined
}

/** A run of labels and the figures that follow it in one row; a table set side by side with another has several. */
interface Segment {
  labels: Place[]
  figures: Place[]
  unit?: string
  /** Grid columns of the segment. */
  from: number
  to: number
}

function readBlock(block: Block, header: Header, layout: Layout | null): ReadCell[] {
  const cells: ReadCell[] = []
  const stacks: GridLabel[][] = []
  let above: string[] = []
  let last: FormRow | undefined
  for (const { row, captions } of block.data) {
    const segments = segmentsOf(row, header)
    segments.forEach((segment, n) => {
      const leaves = leavesOf(segment, header, segments.length)
      const own = segment.labels.map((place) => labelText(place.cell))
      const path = [...captions.map(labelText), ...pathOf(segment, own, above, (stacks[n] ??= []))]
      if (n === 0) above = columnLabels(segment)
      const match = layout ? matchRow(layout, path, last) : null
      if (match) last = match.row
      const rest = withoutFiller(segment, header, leaves.length)
      const isGroup = !match && rest.every((place) => place.kind !== 'figure')
      if (isGroup && own.length > 0) return
      for (const { place, path: column, certainty } of alignRow(rest, leaves, layout, match?.row ?? null)) {
        if (place.kind === 'label' || place.kind === 'unit' || place.continued) continue
        cells.push({
          from: place.cell.from,
          to: place.cell.to,
          text: place.cell.text,
          row: path,
          column: column.filter((label) => !CORNER.has(labelKey(label))),
          certainty: worse(certainty, place.cell.certainty ?? 'certain'),
          ...(segment.unit ? { unit: segment.unit } : {}),
        })
      }
    })
  }
  return cells
}

const CORNER: ReadonlySet<string> = new Set(CORNER_LABELS)

const ORDER: readonly Certainty[] = ['certain', 'likely', 'ambiguous']
function worse(a: Certainty, b: Certainty): Certainty {
  return ORDER[Math.max(ORDER.indexOf(a), ORDER.indexOf(b))]!
}

function segmentsOf(row: GridRow, header: Header): Segment[] {
  const segments: Segment[] = []
  let open: Segment | undefined
  for (const place of row.places) {
    const role = header.roles.get(place.left)
    if (role && place.kind !== 'figure') {
      if (role === 'unit' && open && place.kind === 'unit') open.unit = place.cell.text
      continue
    }
    if (role === 'serial') continue
    const isLabel = place.kind === 'label' || place.kind === 'unit'
    const startsNew: boolean = !open || (isLabel && open.figures.length > 0 && header.labels.has(place.left))
    if (startsNew) {
      open = { labels: [], figures: [], from: place.left, to: place.right }
      segments.push(open)
    }
    const current: Segment = open!
    if (isLabel && current.figures.length === 0) current.labels.push(place)
    else if (place.kind === 'blank' && current.figures.length === 0 && header.labels.has(place.left)) {
      // A blank in a label column: a label that goes on from above, or the rest of one at its left.
    } else current.figures.push(place)
    current.to = place.right
  }
  return segments
}

/** The columns of a segment. One that starts right of the whole header is a row of its own, whose beginning the source does not mark. */
function leavesOf(segment: Segment, header: Header, segments: number): Leaf[] {
  const edge = header.leaves.at(-1)?.right ?? 0
  if (segments === 1 || segment.from >= edge) return header.leaves
  return header.leaves.filter((leaf) => leaf.left >= segment.from && leaf.right <= segment.to)
}

/** Blanks that stand in label columns, and trailing ones beyond the header, are no cells of the form. */
function withoutFiller(segment: Segment, header: Header, columns: number): Place[] {
  let figures = segment.figures
  if (figures.length > columns) figures = figures.filter((p) => p.kind !== 'blank' || !header.labels.has(p.left))
  const edge = header.leaves.at(-1)?.right ?? Number.POSITIVE_INFINITY
  while (figures.length > columns && figures.at(-1)!.kind === 'blank' && figures.at(-1)!.left >= edge) figures = figures.slice(0, -1)
  return figures
}

interface GridLabel {
  level: number
  text: string
}

/**
 * Label path of a row: its own labels from left to right, before them the label that a column left blank goes on with from above, or, where
 * all labels stand in one column, those that its numbering is under (四、 over （一） over 1.).
 */
function pathOf(segment: Segment, own: string[], above: string[], stack: GridLabel[]): string[] {
  if (own.length === 0) return []
  const first = segment.labels[0]!.left
  if (first > segment.from) return [...above.slice(0, first).filter((label, i, all) => label && label !== all[i - 1]), ...own]
  if (own.length > 1) return own
  const text = own[0]!
  const level = levelOf(text)
  while (stack.length > 0 && stack.at(-1)!.level >= level) stack.pop()
  const path = [...stack.map((label) => label.text), text]
  stack.push({ level, text })
  return path
}

function levelOf(label: string): number {
  if (/^[一二三四五六七八九十]{1,3}[、.．]/u.test(label)) return 1
  if (/^[（(][一二三四五六七八九十]{1,3}[）)]/u.test(label)) return 2
  if (/^\d{1,2}[、.．]/u.test(label)) return 3
  if (/^[（(]\d{1,2}[）)]/u.test(label)) return 4
  return 5
}

/** Labels by grid column, for the row below to go on with. */
function columnLabels(segment: Segment): string[] {
  const labels: string[] = []
  for (const place of segment.labels) for (let x = place.left; x < place.right; x++) labels[x] = labelText(place.cell)
  return labels
}
