import { columnsOf, type Edition, type FormColumn, type FormRow, LAYOUTS, rowsOf } from '../../catalogue/formats.js'
import type { Certainty } from '../../report/span.js'
import type { View } from '../../view/view.js'
import type { ReadCell } from '../reading.js'
import { alignRows } from './align-rows.js'
import { bare, RowIndex } from './evidence.js'
import { type FigureRow, type Piece, readPieces } from './figure-rows.js'
import { cellNumber, type FittedRow, firstCell, fitRow, holds } from './fit.js'
import { brokenLabel, damagedLabel, labelNear, namedRow } from './label-near.js'
import type { Atom, TextLine } from './lines.js'
import { cellText, type FamilyReading, printedLabel, tornCells } from './output.js'
import { gatherRows } from './sum-rows.js'
import { splitWords } from './words.js'

const WIDTH = 7
const EDITIONS: Edition[] = ['template-2021', 'template-2019']

/** `商业企业`, `自然`: a header of table three, whole or torn. Not: `企业`. */
const APPLICANT_WORDS = /^(?:自然人?|商业|科研|社会公?|法律|申请人情况|法人或其他)/

interface PlacedRow {
  place: number
  fitted: FittedRow
  row: FigureRow
  /** The words that say which row it is, near the figures. */
  label: Atom | undefined
  /** The label put together, where its cell has broken it. */
  broken: string | undefined
  /** The row's label as printed, near the figures or not. */
  printed: Atom | undefined
}

/** Reads table three, 收到和处理政府信息公开申请情况: six kinds of applicants and their total in each row. */
export function readRequests(view: View, lines: readonly TextLine[]): FamilyReading | undefined {
  const pieces = readPieces(gatherRows(lines, WIDTH), WIDTH)
  if (!pieces.some(isOfTableThree)) return undefined
  const attempts = EDITIONS.map((edition) => attempt(pieces, edition))
  const best = attempts.reduce((a, b) => ((Number(b.proven) - Number(a.proven) || b.score - a.score) > 0 ? b : a))
  return toReading(view, best, headersOf(pieces))
}

/** The words over the columns: those before the first row of figures, one label each. */
function headersOf(pieces: readonly Piece[]): Atom[] {
  const first = pieces.findIndex((piece) => 'row' in piece)
  return pieces.slice(0, Math.max(first, 0)).flatMap((piece) => ('words' in piece ? splitWords(piece.words) : []))
}

/** A column's label as printed where it stands whole over the figures; else the form's. */
function columnLabel(view: View, headers: readonly Atom[], column: FormColumn): string {
  const header = headers.find((word) => word.key === column.label)
  const printed = header ? view.text.slice(header.from, header.to).replace(/[^\u4e00-\u9fff]+/gu, '') : ''
  return printed.length === column.label.length ? printed : column.label
}

/** A full row of figures, or a header word: other tables have the same row labels. */
function isOfTableThree(piece: Piece): boolean {
  return 'row' in piece ? piece.row.figures.length >= WIDTH : APPLICANT_WORDS.test(piece.words.key)
}

interface Attempt {
  edition: Edition
  rows: FormRow[]
  index: RowIndex
  placed: PlacedRow[]
  left: FigureRow[]
  score: number
  proven: boolean
}

const indexes = new Map<Edition, RowIndex>()

function indexFor(edition: Edition): RowIndex {
  let index = indexes.get(edition)
  if (!index) {
    index = new RowIndex(rowsOf(LAYOUTS.requests, edition))
    indexes.set(edition, index)
  }
  return index
}

function attempt(pieces: readonly Piece[], edition: Edition): Attempt {
  const index = indexFor(edition)
  const rows = [...index.rows]
  const { places, score } = alignRows(
    pieces.map((p) =>
      'row' in p
        ? {
            words: p.row.words.map((w) => w.key),
            figures: p.row.figures.length,
            full: p.row.figures.length >= WIDTH,
            named: namedRow(p.row, index),
          }
        : { words: [p.words.key], figures: 0, full: false },
    ),
    index,
  )
  placeByName(pieces, places, index)
  const across = columnPlaces(pieces)
  const first = firstCells(pieces)
  const placed: PlacedRow[] = []
  const left: FigureRow[] = []
  pieces.forEach((piece, i) => {
    if (!('row' in piece)) return
    const fitted =
      places[i]! < 0 ? undefined : fitRow(piece.row, WIDTH, { places: across[i], first: first.get(piece.row.line?.cells ?? 0) })
    if (!fitted) {
      left.push(piece.row)
      return
    }
    const label = labelNear(pieces, i, places[i]!, index)
    const broken = label && brokenLabel(pieces, i, places[i]!, label, index)
    placed.push({ place: places[i]!, fitted, row: piece.row, label, broken, printed: label ?? damagedLabel(pieces, places[i]!, index) })
  })
  takeBrokenOff(placed, left)
  takeStrays(placed, left)
  return { edition, rows, index, placed, left, score, proven: placed.length === rows.length && balances(placed, rows) }
}

/** Rows out of the form's order go where their own words say, if the place is free. */
function placeByName(pieces: readonly Piece[], places: number[], index: RowIndex): void {
  const taken = new Set(places)
  pieces.forEach((piece, i) => {
    if (!('row' in piece) || places[i]! >= 0) return
    const named = namedRow(piece.row, index)
    if (named === undefined || taken.has(named)) return
    places[i] = named
    taken.add(named)
  })
}

/** Figures nearer than this across the page stand in one cell. */
const SAME_CELL = 2.5

/** Digits that a narrow cell has put on the line below, 32 over 2 for 322: joined where the places match and the sum then holds. */
function takeBrokenOff(placed: readonly PlacedRow[], left: FigureRow[]): void {
  for (const { fitted, row } of placed) {
    if (!row.placed || row.barred || fitted.cells.includes(undefined) || holds(fitted.cells) !== false) continue
    const below = left.find((other) => other.figures[0]!.from > row.figures.at(-1)!.to)
    const cells = below && joinBelow(fitted.cells as Atom[][], below.figures)
    if (!cells || holds(cells) !== true) continue
    Object.assign(fitted, { cells, ground: 'sum', joined: true })
    left.splice(left.indexOf(below), 1)
  }
}

function joinBelow(cells: readonly Atom[][], figures: readonly Atom[]): Atom[][] | undefined {
  const joined = cells.map((cell) => [...cell])
  for (const figure of figures) {
    const over = joined.find((cell) => Math.abs(cell[0]!.x - figure.x) <= SAME_CELL)
    if (!over || over.length > 1 || !/^\d+$/.test(figure.text)) return undefined
    over.push(figure)
  }
  return joined
}

/** A lone figure elsewhere on the page is the lost total of a row where it alone makes the sum hold. */
function takeStrays(placed: readonly PlacedRow[], left: FigureRow[]): void {
  for (const { fitted } of placed) {
    if (fitted.cells[WIDTH - 1] || fitted.ground === 'order') continue
    const sum = fitted.cells.reduce((s, cell) => s + (cellNumber(cell) ?? 0), 0)
    const fits = left.filter((row) => row.figures.length === 1 && cellNumber([row.figures[0]!]) === sum)
    if (fits.length !== 1) continue
    fitted.cells[WIDTH - 1] = [fits[0]!.figures[0]!]
    fitted.ground = 'place'
    left.splice(left.indexOf(fits[0]!), 1)
  }
}

/** For lines of each count of cells: the cell that the first column is, as most rows show it. */
function firstCells(pieces: readonly Piece[]): Map<number, number> {
  const votes = new Map<number, Map<number, number>>()
  for (const piece of pieces) {
    const first = 'row' in piece ? firstCell(piece.row, WIDTH) : undefined
    if (first === undefined || !('row' in piece)) continue
    const cells = piece.row.line!.cells
    const counts = votes.get(cells) ?? new Map<number, number>()
    counts.set(first, (counts.get(first) ?? 0) + 1)
    votes.set(cells, counts)
  }
  return new Map([...votes].map(([cells, counts]) => [cells, [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0]]))
}

/** Where the seven columns stand across the page, by the full row nearest to each row. */
function columnPlaces(pieces: readonly Piece[]): (number[] | undefined)[] {
  const full = pieces.map((p) =>
    'row' in p && p.row.placed && !p.row.barred && p.row.figures.length === WIDTH ? p.row.figures.map((f) => f.x) : undefined,
  )
  const before: (number[] | undefined)[] = []
  let last: number[] | undefined
  for (const places of full) {
    last = places ?? last
    before.push(last)
  }
  let next: number[] | undefined
  for (let i = full.length - 1; i >= 0; i--) {
    next = full[i] ?? next
    before[i] = before[i] ?? next
  }
  return before
}

/** Whether the columns add up: received + carried over = total + carried forward, and the total is the sum of its parts. */
function balances(placed: readonly PlacedRow[], rows: readonly FormRow[]): boolean {
  const byCode = new Map(placed.map((p) => [rows[p.place]!.code, p.fitted.cells.map((c) => cellNumber(c) ?? 0)]))
  const received = byCode.get('requests.received')
  const total = byCode.get('requests.result.total')
  const forward = byCode.get('requests.carriedForward')
  if (!received || !total || !forward) return false
  const over = byCode.get('requests.carriedOver') ?? new Array<number>(WIDTH).fill(0)
  for (let c = 0; c < WIDTH; c++) {
    if (received[c]! + over[c]! !== total[c]! + forward[c]!) return false
    let parts = 0
    for (const [code, values] of byCode) if (code.startsWith('requests.result.') && code !== 'requests.result.total') parts += values[c]!
    if (parts !== total[c]!) return false
  }
  return true
}

function toReading(view: View, { edition, rows, index, placed, left, proven }: Attempt, headers: readonly Atom[]): FamilyReading {
  const columns = columnsOf(LAYOUTS.requests, edition)
  const names = columns.map((column) => columnLabel(view, headers, column))
  const cells: ReadCell[] = []
  const doubts: Atom[] = []
  const torn: Atom[][] = []
  for (const { place, fitted, row: figures, label, printed, broken } of placed) {
    const row = rows[place]!
    const name = broken === undefined ? printedLabel(view, printed, place, index) : broken === bare(row.label) ? row.label : broken
    // Figures left over may be lost digits of a row whose sum fails.
    const short = left.length > 0 && holds(fitted.cells) === false
    const sure = fitted.ground !== 'order' && !short && !figures.mixed && (label !== undefined || proven)
    const certainty: Certainty = sure ? 'certain' : 'likely'
    if (!sure) for (const item of fitted.cells.flatMap((c) => c ?? [])) doubts.push(item)
    if (fitted.joined) for (const item of fitted.cells.flatMap((c) => (c && c.length > 1 ? [c] : []))) torn.push(item)
    for (const [c, column] of columns.entries()) {
      const cell = fitted.cells[c]
      if (!cell) continue
      const brokenOff = cell.some((a) => a.torn)
      if (brokenOff && holds(fitted.cells) === true) torn.push(cell)
      else if (brokenOff) for (const item of cell) doubts.push(item)
      const read: ReadCell = {
        from: cell[0]!.from,
        to: cell.at(-1)!.to,
        row: [...row.group, name],
        column: [names[c]!],
        text: cellText(view, cell),
        certainty: brokenOff && holds(fitted.cells) !== true ? 'likely' : certainty,
        code: row.code,
      }
      if (column.applicant) read.applicant = column.applicant
      cells.push(read)
    }
  }
  return { kind: edition === 'template-2019' ? 'requests-2019' : 'requests-2021', cells, doubts, left, torn: tornCells(torn) }
}
