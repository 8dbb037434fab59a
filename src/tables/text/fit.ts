import type { FigureRow } from './figure-rows.js'
import { type Atom, numberOf } from './lines.js'

/** What shows that a row's figures stand in the right columns, best first. */
type Ground = 'sum' | 'count' | 'place' | 'order'

/** A row of figures in the columns of its form. The last column is the sum of the others. */
export interface FittedRow {
  /** One entry a column: the pieces of its figure; undefined where nothing was printed. */
  cells: (Atom[] | undefined)[]
  ground: Ground
  /** Digits torn apart were joined because the sum proves it. */
  joined: boolean
}

const MOST_EXTRA = 6

/** What other rows of the table show about its columns. */
export interface Columns {
  /** Their places across the page. */
  places?: readonly number[] | undefined
  /** Between bars: the cell of the line that the first column is. */
  first?: number | undefined
}

/** Puts the figures of a row into `width` columns. */
export function fitRow(row: FigureRow, width: number, columns: Columns = {}): FittedRow | undefined {
  const start = row.figures.length > width ? startAmongFillers(row, width, columns.first) : 0
  const figures = start === undefined ? row.figures.filter((f) => f.kind !== 'empty') : row.figures.slice(start, start + width)
  if (figures.length === width) {
    const read = fitted(figures.map((f) => (f.kind === 'empty' ? undefined : [f])))
    const chosen = row.figures.length > width && read.ground !== 'sum' && columns.first === undefined && fillerStarts(row, width).length > 1
    return chosen ? { ...read, ground: 'order' } : read
  }
  if (figures.length > width) return join(figures, width)
  const byGaps = row.gaps && placeByGaps(figures, row.gaps, width)
  if (byGaps) return { cells: byGaps, ground: groundOf(byGaps), joined: false }
  if (row.placed && columns.places) {
    const byPlace = placeByColumns(figures, columns.places)
    if (byPlace) return { cells: byPlace, ground: groundOf(byPlace), joined: false }
  }
  return placeByOrder(figures, width)
}

function fitted(cells: (Atom[] | undefined)[]): FittedRow {
  const ground = groundOf(cells)
  // A row printed in full stands as it is, whatever its sum; with gaps, a sum that fails may mean that it is shifted.
  return { cells, ground: cells.includes(undefined) ? ground : ground === 'sum' ? 'sum' : 'count', joined: false }
}

/** Places that the sum speaks against are no better than a guess. */
function groundOf(cells: readonly (Atom[] | undefined)[]): Ground {
  const sum = holds(cells)
  return sum === undefined ? 'place' : sum ? 'sum' : 'order'
}

/** The number of a cell: its digits put together; undefined for a blank. */
export function cellNumber(cell: readonly Atom[] | undefined): number | undefined {
  if (!cell) return undefined
  const value = cell.length === 1 ? numberOf(cell[0]!) : Number(cell.map((a) => a.text).join(''))
  return Number.isNaN(value) ? undefined : value
}

/** Whether the last figure is the sum of the others; undefined where there is nothing to compare. */
export function holds(cells: readonly (Atom[] | undefined)[]): boolean | undefined {
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
  const filled = figures.findIndex((f) => f.kind !== 'empty')
  const latest = Math.min(filled < 0 ? figures.length : filled, figures.length - width)
  const starts: number[] = []
  for (let from = Math.max(0, figures.findLastIndex((f) => f.kind !== 'empty') + 1 - width); from <= latest; from++) starts.push(from)
  return starts
}

/** Whether the sum holds there and says something: 0 = 0 + 0 holds anywhere. */
function provenAt(row: FigureRow, width: number, from: number): boolean {
  const cells = row.figures.slice(from, from + width).map((f) => (f.kind === 'empty' ? undefined : [f]))
  return holds(cells) === true && cellNumber(cells.at(-1)) !== 0
}

/** The cell of its line that a barred row's first column is, where its sum proves it or there is no choice. */
export function firstCell(row: FigureRow, width: number): number | undefined {
  if (!row.line || row.figures.length < width) return undefined
  const starts = fillerStarts(row, width)
  const start = starts.length === 1 ? starts[0] : starts.find((from) => provenAt(row, width, from))
  return start === undefined ? undefined : row.line.before + start
}

/** Too many figures: digits of one cell stand apart. They are joined only where one way alone makes the sum hold. */
function join(figures: readonly Atom[], width: number): FittedRow | undefined {
  const extra = figures.length - width
  if (extra > MOST_EXTRA || figures.some((f) => f.kind !== 'figure')) return undefined
  const found = joinings(figures, width).filter((cells) => holds(cells) === true)
  const distinct = new Map(found.map((cells) => [cells.map(cellNumber).join(), cells]))
  if (distinct.size !== 1) return undefined
  return { cells: [...distinct.values()][0]!, ground: 'sum', joined: true }
}

/** All ways to put neighbouring digits together so that `width` figures come out. */
export function joinings(figures: readonly Atom[], width: number): Atom[][][] {
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
export function placeByGaps(figures: readonly Atom[], gaps: readonly number[], width: number): (Atom[] | undefined)[] | undefined {
  if (figures.length > width) return undefined
  const usual = Math.min(...gaps.slice(0, -1))
  if (usual < 1) return undefined
  const cells: (Atom[] | undefined)[] = []
  figures.forEach((figure, i) => {
    for (let k = usual; k < gaps[i]!; k++) cells.push(undefined)
    cells.push([figure])
  })
  for (let k = usual; k < gaps.at(-1)!; k++) cells.push(undefined)
  return cells.length === width ? cells : undefined
}

/** Each figure to the nearest column; undefined where two fall on one or the order breaks. */
export function placeByColumns(figures: readonly Atom[], columns: readonly number[]): (Atom[] | undefined)[] | undefined {
  const cells = new Array<Atom[] | undefined>(columns.length).fill(undefined)
  for (const figure of figures) {
    if (figure.kind === 'empty') continue
    let nearest = 0
    for (let c = 1; c < columns.length; c++) if (Math.abs(columns[c]! - figure.x) < Math.abs(columns[nearest]! - figure.x)) nearest = c
    if (cells[nearest]) return undefined
    cells[nearest] = [figure]
  }
  return cells
}

/** Only the order is left: the last figure is the total where it is the sum of the others, joined from two pieces if need be. */
function placeByOrder(figures: readonly Atom[], width: number): FittedRow | undefined {
  const filled = figures.filter((f) => f.kind !== 'empty')
  if (filled.length === 0 || filled.length > width) return undefined
  const spread = (cells: (Atom[] | undefined)[], joined: boolean): FittedRow => {
    const total = cells.length > 1 && holds(cells) === true
    const parts = total ? cells.slice(0, -1) : cells
    const out = new Array<Atom[] | undefined>(width).fill(undefined)
    parts.forEach((cell, c) => {
      out[c] = cell
    })
    if (total) out[width - 1] = cells.at(-1)
    return { cells: out, ground: 'order', joined }
  }
  const plain = filled.map((f) => [f])
  if (filled.length < 2 || holds(plain) === true || filled.some((f) => f.kind !== 'figure')) return spread(plain, false)
  const ways: Atom[][][] = []
  for (let w = filled.length - 1; w >= 2; w--)
    for (const item of joinings(filled, w).filter((cells) => holds(cells) === true)) ways.push(item)
  return ways.length === 1 ? spread(ways[0]!, true) : spread(plain, false)
}
