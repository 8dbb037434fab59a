import type { FigureRow } from './figure-rows.js'
import { type Atom, isValue, numberOf } from './lines.js'
import { nearest } from './ruler.js'

/** What stands in one column: the pieces of its figure; undefined where nothing was printed. */
export type Cell = Atom[] | undefined

/** A row of figures in the columns of its form. The last column is the sum of the others. */
export interface FittedRow {
  /** One a column. Those of several pieces were joined because the sum proves it. */
  cells: Cell[]
  /** More than the order of the figures shows that they stand in the right columns, and their sum does not speak against it. */
  sure: boolean
}

const MOST_EXTRA = 6

/**
 * Puts the figures of a row into `width` columns. Other rows of the table show their `places` across the page and, between bars, the cell of the
 * line that the `first` column is.
 */
export function fitRow(row: FigureRow, width: number, places?: readonly number[], first?: number): FittedRow | undefined {
  const start = row.figures.length > width ? startAmongFillers(row, width, first) : 0
  const figures = start === undefined ? row.figures.filter(isValue) : row.figures.slice(start, start + width)
  if (figures.length === width) {
    const cells = cellsOf(figures)
    const sum = holds(cells)
    const guessed = row.figures.length > width && sum !== true && first === undefined && fillerStarts(row, width).length > 1
    // A row printed in full stands as it is, whatever its sum; with gaps, a sum that fails may mean that it is shifted.
    return { cells, sure: !guessed && !(sum === false && cells.includes(undefined)) }
  }
  if (figures.length > width) {
    const joined = join(figures, width, (cells) => holds(cells) === true)
    return joined && { cells: joined, sure: true }
  }
  const placed =
    (row.gaps && placeByGaps(figures, row.gaps, width)) ??
    (row.placed && places ? placeByColumns(figures, places)?.map((atom) => atom && [atom]) : undefined)
  // Parts without their total: one of them may be the total, moved.
  return placed ? { cells: placed, sure: holds(placed) !== false && placed.at(-1) !== undefined } : placeByOrder(figures, width)
}

/** The cell that a figure fills; an empty one is none. */
export const cellOf = (atom: Atom): Cell => (atom.kind === 'empty' ? undefined : [atom])

export const cellsOf = (figures: readonly Atom[]): Cell[] => figures.map(cellOf)

/** The number of a cell: its digits put together; undefined for a blank. */
export function cellNumber(cell: Cell): number | undefined {
  if (!cell) return undefined
  const value = cell.length === 1 ? numberOf(cell[0]!) : Number(cell.map((a) => a.text).join(''))
  return Number.isNaN(value) ? undefined : value
}

/** Whether the last figure is the sum of the others; undefined where there is nothing to compare. */
export function holds(cells: readonly Cell[]): boolean | undefined {
  const total = cellNumber(cells.at(-1))
  const parts = cells.slice(0, -1).map(cellNumber)
  if (total === undefined || parts.every((p) => p === undefined)) return undefined
  return parts.reduce<number>((sum, p) => sum + (p ?? 0), 0) === total
}

/** Empty cells before or behind the row stand for merged ones: it begins where the sum holds, else where the other rows do. */
function startAmongFillers(row: FigureRow, width: number, first: number | undefined): number | undefined {
  const starts = fillerStarts(row, width)
  return (
    starts.find((from) => provenAt(row, width, from)) ??
    starts.find((from) => row.line && from + row.line.before === first) ??
    starts.at(-1)
  )
}

function fillerStarts({ figures }: FigureRow, width: number): number[] {
  const filled = figures.findIndex(isValue)
  const latest = Math.min(filled < 0 ? figures.length : filled, figures.length - width)
  const starts: number[] = []
  for (let from = Math.max(0, figures.findLastIndex(isValue) + 1 - width); from <= latest; from++) starts.push(from)
  return starts
}

/** Whether the sum holds there and says something: 0 = 0 + 0 holds anywhere. */
function provenAt(row: FigureRow, width: number, from: number): boolean {
  const cells = cellsOf(row.figures.slice(from, from + width))
  return holds(cells) === true && cellNumber(cells.at(-1)) !== 0
}

/** The cell of its line that a barred row's first column is, where its sum proves it or there is no choice. */
export function firstCell(row: FigureRow, width: number): number | undefined {
  if (!row.line || row.figures.length < width) return undefined
  const starts = fillerStarts(row, width)
  const start = starts.length === 1 ? starts[0] : starts.find((from) => provenAt(row, width, from))
  return start === undefined ? undefined : row.line.before + start
}

/** Too many figures: digits of one cell stand apart. They are joined only where one way alone makes the sums hold. */
export function join(figures: readonly Atom[], width: number, proven: (cells: readonly Cell[]) => boolean): Cell[] | undefined {
  if (figures.length - width > MOST_EXTRA || figures.some((f) => f.kind !== 'figure')) return undefined
  const found = joinings(figures, width).filter(proven)
  const distinct = new Map(found.map((cells) => [cells.map(cellNumber).join(), cells]))
  return distinct.size === 1 ? found[0] : undefined
}

/** All ways to put neighbouring digits together so that `width` figures come out. */
function joinings(figures: readonly Atom[], width: number): Atom[][][] {
  const out: Atom[][][] = []
  const extend = (at: number, cells: Atom[][]) => {
    const left = width - cells.length
    if (left === 0) {
      if (at === figures.length) out.push(cells)
      return
    }
    for (let to = at + 1; to <= figures.length - left + 1; to++) {
      const cell = figures.slice(at, to)
      if (cell.length > 1 && !(cell.every((a) => /^\d+$/.test(a.text)) && cell[0]!.text !== '0')) break
      extend(to, [...cells, cell])
    }
  }
  extend(0, [])
  return out
}

/** Every cell had a line: more blank lines than usual before a figure are the empty cells between. */
export function placeByGaps(figures: readonly Atom[], gaps: readonly number[], width: number): Cell[] | undefined {
  const usual = Math.min(...gaps.slice(0, -1))
  if (usual < 1) return undefined
  const cells: Cell[] = []
  figures.forEach((figure, i) => {
    for (let k = usual; k < gaps[i]!; k++) cells.push(undefined)
    cells.push([figure])
  })
  for (let k = usual; k < gaps.at(-1)!; k++) cells.push(undefined)
  return cells.length === width ? cells : undefined
}

/** Each figure to the nearest column; undefined where two fall on one or the order breaks. */
export function placeByColumns(figures: readonly Atom[], columns: readonly number[]): (Atom | undefined)[] | undefined {
  const cells = new Array<Atom | undefined>(columns.length).fill(undefined)
  for (const figure of figures) {
    if (figure.kind === 'empty') continue
    const column = nearest(columns, figure.x)
    if (cells[column]) return undefined
    cells[column] = figure
  }
  return cells
}

/** Only the order is left: the last figure is the total where it is the sum of the others, joined from two pieces if need be. */
function placeByOrder(figures: readonly Atom[], width: number): FittedRow | undefined {
  const filled = figures.filter(isValue)
  if (filled.length === 0) return undefined
  const spread = (cells: Cell[]): FittedRow => {
    const [parts, total] = holds(cells) === true ? [cells.slice(0, -1), cells.at(-1)] : [cells, undefined]
    const out = [...parts, ...new Array<Cell>(width - parts.length).fill(undefined)]
    if (total) out[width - 1] = total
    return { cells: out, sure: false }
  }
  const plain = cellsOf(filled)
  if (holds(plain) === true || filled.some((f) => f.kind !== 'figure')) return spread(plain)
  const ways: Cell[][] = []
  for (let w = filled.length - 1; w >= 2; w--) for (const cells of joinings(filled, w)) if (holds(cells) === true) ways.push(cells)
  return spread(ways.length === 1 ? ways[0]! : plain)
}
