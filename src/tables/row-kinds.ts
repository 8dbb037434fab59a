import { FORM_LAYOUTS } from '../catalogue/formats.js'
import { labelKey } from './label-key.js'
import { matchColumn } from './match.js'
import type { Grid, GridCell } from './reading.js'
import { isUnit, readValue } from './value.js'

/** What a cell is by its text alone: `mark` is a slash, a dash, 无 or 不适用; `unit` a measure word; `label` any other words. */
type CellKind = 'blank' | 'figure' | 'mark' | 'unit' | 'label'

function kindOf(cell: GridCell): CellKind {
  const read = readValue(cell.text)
  if (read.value !== null) return 'figure'
  if (read.blank) return read.blank === 'empty' ? 'blank' : 'mark'
  return isUnit(cell.text) ? 'unit' : 'label'
}

/** A cell as it stands in one row: the columns from `left` to before `right`. */
export interface Place {
  cell: GridCell
  kind: CellKind
  left: number
  right: number
  /** The cell began in a row above. */
  continued: boolean
}

/** A figure, or what stands for one. */
export const isValue = ({ kind }: Place) => kind === 'figure' || kind === 'mark'

/** What a row is: `caption` one label over the whole width, `header` labels over columns, `data` figures, or a label with blanks. */
type RowKind = 'empty' | 'caption' | 'header' | 'data'

export interface GridRow {
  kind: RowKind
  places: Place[]
}

const YEAR = /^(?:19|20)\d\d$/
// 甲 乙 1 2 3 under a header: the form numbers its columns
const COLUMN_NUMBERS = /^(?:甲|乙|丙|栏次|[A-D]|\d{1,2})$/

/** Says of every row what it is. The first figure column seen so far tells a row of blanks with its label from a second header. */
export function rowsOfGrid(grid: Grid): GridRow[] {
  const years = yearLabels(grid)
  const kind = (cell: GridCell) => (years.has(cell) ? 'label' : kindOf(cell))
  let firstFigure: number | undefined
  let above: readonly (GridCell | undefined)[] = []
  let before: RowKind = 'empty'
  const words = new Set<string>()
  return grid.rows.map((cells) => {
    const places = stretchesOf(cells).map(
      ({ cell, left, right }): Place => ({ cell, kind: kind(cell), left, right, continued: above[left] === cell }),
    )
    above = cells
    const row = { kind: classify(places, grid.width, firstFigure, before, words), places }
    const labelled = places.filter((p) => p.kind !== 'blank')
    if (row.kind === 'header' && before !== 'header') firstFigure = places[0]!.kind === 'blank' ? labelled[0]!.left : places[0]!.right
    else if (row.kind === 'data') {
      const figure = places.find(isValue)
      if (figure && figure.left > 0 && (firstFigure === undefined || before === 'header' || figure.left < firstFigure))
        firstFigure = figure.left
    }
    if (row.kind === 'header') for (const place of row.places) words.add(labelKey(place.cell.text))
    if (row.kind !== 'empty') before = row.kind
    return row
  })
}

/** Years down the first column name the rows, as years over the columns name these. */
function yearLabels(grid: Grid): Set<GridCell> {
  const filled = grid.rows.map((row) => row[0]).filter((cell) => cell !== undefined && cell.text !== '') as GridCell[]
  const years = filled.filter((cell) => YEAR.test(cell.text))
  return new Set(years.length > 1 && years.length >= filled.length - 3 ? years : [])
}

/** The cells of a row or column labels, each once, from the column where it begins to the one behind its last. */
export function stretchesOf(cells: readonly (GridCell | undefined)[]): { cell: GridCell; left: number; right: number }[] {
  const stretches: { cell: GridCell; left: number; right: number }[] = []
  cells.forEach((cell, x) => {
    const last = stretches.at(-1)
    if (!cell) return
    if (last?.cell === cell && last.right === x) last.right = x + 1
    else stretches.push({ cell, left: x, right: x + 1 })
  })
  return stretches
}

/** `words` are the labels of the headers so far. */
function classify(places: Place[], width: number, firstFigure: number | undefined, before: RowKind, words: ReadonlySet<string>): RowKind {
  const filled = places.filter((p) => p.kind !== 'blank')
  if (filled.length === 0) return 'empty'
  const figures = filled.filter(isValue)
  if (figures.length > 0) {
    if (before === 'header' && filled.length > 2 && filled.every((p) => COLUMN_NUMBERS.test(p.cell.text)) && counts(figures)) return 'empty'
    const years = figures.length > 1 && figures.every((p) => YEAR.test(p.cell.text))
    return years && before !== 'data' ? 'header' : 'data'
  }
  const own = filled.filter((p) => !p.continued)
  if (own.length === 0) return 'empty'
  if (filled.length === 1) {
    const only = filled[0]!
    if (places.length === 1 || only.right - only.left >= Math.max(2, 0.6 * width)) return 'caption'
    return firstFigure !== undefined && only.left >= firstFigure ? 'header' : 'data'
  }
  if (places.every((p) => p.cell.header)) return 'header'
  // 行政复议 | 行政诉讼 under a heading of the table: the next form.
  if (firstFigure === undefined || (before === 'caption' && places.every((p) => isHead(p.cell.text)))) return 'header'
  const over = own.filter((p) => p.kind === 'label' && p.left >= firstFigure)
  // Below figures one word may stand in place of a figure (详见附件): a new header has more, or words that headers have.
  if (over.length === 1 && before === 'data') return isColumnWord(over[0]!.cell.text, words) ? 'header' : 'data'
  return over.length > 0 ? 'header' : 'data'
}

const isHead = (text: string) => FORM_LAYOUTS.some(({ heads }) => heads.includes(text))

function isColumnWord(text: string, words: ReadonlySet<string>): boolean {
  return words.has(labelKey(text)) || FORM_LAYOUTS.some((layout) => (matchColumn(layout, [text])?.score ?? 0) > 0.9)
}

/** 1, 2, 3 …: each figure one more than the one before. */
function counts(figures: Place[]): boolean {
  return figures.every((p, i) => i === 0 || Number(p.cell.text) === Number(figures[i - 1]!.cell.text) + 1)
}
