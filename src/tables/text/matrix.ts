import { columnsOf, type Edition, FORM_LAYOUTS, type FormColumn, kindOf, type Layout, rowsOf } from '../../catalogue/formats.js'
import { grouped, mostCommon } from '../../report/search.js'
import type { View } from '../../view/view.js'
import { isOverColumns, LabelIndex } from '../match.js'
import { addendsOf, identitiesOf } from '../sums.js'
import { alignRows, type Event } from './align-rows.js'
import { type FigureRow, type Piece, readPieces, rowsIn } from './figure-rows.js'
import { cellNumber, type FittedRow, firstCell, fitRow, holds } from './fit.js'
import { damagedLabel, labelNear } from './labels.js'
import type { Atom, TextLine } from './lines.js'
import { FormReading, printedColumn, printedLabel } from './output.js'
import { splitWords } from './ruler.js'
import { gatherRows } from './sum-rows.js'

/** One edition of a form. */
interface Form {
  edition: Edition
  index: LabelIndex
  columns: readonly FormColumn[]
}

/** The editions of each form of this shape. */
const FORMS = new Map(
  FORM_LAYOUTS.filter(({ shape }) => shape === 'matrix').map((layout) => [
    layout,
    (Object.keys(layout.editions) as Edition[]).map((edition): Form => {
      return { edition, index: new LabelIndex(layout, rowsOf(layout, edition)), columns: columnsOf(layout, edition) }
    }),
  ]),
)
/** A row of figures with its places in the table and in the form. */
interface PlacedRow {
  at: number
  place: number
  fitted: FittedRow
  row: FigureRow
}

/** Reads a form with the same columns in each row, the last their sum: table three, six kinds of applicants and their total. */
export function readMatrix(view: View, lines: readonly TextLine[], layout: Layout): FormReading | undefined {
  const forms = FORMS.get(layout) ?? []
  const width = forms[0]!.columns.length
  const pieces = inFormOrder(readPieces(gatherRows(lines, width), width), lines, forms[0]!)
  if (!pieces.some((piece) => isOfForm(piece, layout, width))) return undefined
  const attempts = forms.map((form) => attempt(pieces, form))
  const best = attempts.reduce((a, b) => ((Number(b.proven) - Number(a.proven) || b.score - a.score) > 0 ? b : a))
  return toReading(view, best, pieces)
}

/** Rows whose header prints the columns in another order than the form, in the form's. */
function inFormOrder(pieces: Piece[], lines: readonly TextLine[], { columns }: Form): Piece[] {
  const labels = columns.map(({ label }) => label)
  for (const line of lines) {
    if (!line.atoms.some(({ key }) => key.includes(labels[0]!))) continue
    const keys = line.atoms.flatMap(splitWords).map(({ key }) => key)
    const order = labels.map((label) => keys.indexOf(label))
    if (order.includes(-1) || keys.filter((key) => labels.includes(key)).length !== labels.length) continue
    const places = order.toSorted((a, b) => a - b)
    if (order.every((place, i) => place === places[i])) return pieces
    return pieces.map((piece) => {
      if (!('row' in piece) || piece.row.figures.length !== labels.length) return piece
      return { row: { ...piece.row, figures: order.map((place) => piece.row.figures[places.indexOf(place)]!) } }
    })
  }
  return pieces
}

/** A full row of figures, or a header word, whole or torn: other tables have the same row labels. */
const isOfForm = (piece: Piece, layout: Layout, width: number) =>
  'row' in piece ? piece.row.figures.length >= width : isOverColumns(layout, piece.words.key)

/** The table read as one edition of the form. */
interface Attempt extends Form {
  placed: PlacedRow[]
  left: FigureRow[]
  score: number
  /** Every row was found, and the columns add up. */
  proven: boolean
}

function attempt(pieces: readonly Piece[], form: Form): Attempt {
  const { index } = form
  const width = form.columns.length
  const events = pieces.map((piece): Event => {
    if ('words' in piece) return { words: [piece.words.key], figures: 0, full: false }
    const { words, figures } = piece.row
    return {
      words: words.map((w) => w.key),
      figures: figures.length,
      full: figures.length >= width,
      named: words.flatMap(({ key }) => index.named(key) ?? []).at(-1),
    }
  })
  const { places, score } = alignRows(events, index)
  // Rows out of the form's order go where their own words say, if the place is free.
  for (const [i, { named }] of events.entries()) if (named !== undefined && places[i]! < 0 && !places.includes(named)) places[i] = named
  const across = columnPlaces(pieces, width)
  const first = firstCells(pieces, width)
  const placed: PlacedRow[] = []
  const left: FigureRow[] = []
  for (const [at, piece] of pieces.entries()) {
    if ('words' in piece) continue
    const { row } = piece
    const place = places[at]!
    const fitted = place < 0 ? undefined : fitRow(row, width, across[at], first.get(row.line?.cells ?? 0))
    if (fitted) placed.push({ at, place, fitted, row })
    else left.push(row)
  }
  takeBrokenOff(placed, left)
  takeStrays(placed, left, width)
  return { ...form, placed, left, score, proven: placed.length === index.items.length && balances(placed, form) }
}

/** Figures nearer than this across the page stand in one cell. */
const SAME_CELL = 2.5

/** Digits that a narrow cell has put on the line below, 32 over 2 for 322: joined where the places match and the sum then holds. */
function takeBrokenOff(placed: readonly PlacedRow[], left: FigureRow[]): void {
  for (const { fitted, row } of placed) {
    if (!row.placed || row.line || fitted.cells.includes(undefined) || holds(fitted.cells) !== false) continue
    const below = left.find((other) => other.figures[0]!.from > row.figures.at(-1)!.to)
    const cells = below && joinBelow(fitted.cells as Atom[][], below.figures)
    if (!cells || holds(cells) !== true) continue
    Object.assign(fitted, { cells, sure: true })
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
function takeStrays(placed: readonly PlacedRow[], left: FigureRow[], width: number): void {
  for (const { fitted } of placed) {
    if (fitted.cells[width - 1] || !fitted.sure) continue
    const sum = fitted.cells.reduce((s, cell) => s + (cellNumber(cell) ?? 0), 0)
    const fits = left.filter((row) => row.figures.length === 1 && cellNumber([row.figures[0]!]) === sum)
    if (fits.length !== 1) continue
    fitted.cells[width - 1] = [fits[0]!.figures[0]!]
    left.splice(left.indexOf(fits[0]!), 1)
  }
}

/** For lines of each count of cells: the cell that the first column is, as most rows show it. */
function firstCells(pieces: readonly Piece[], width: number): Map<number, number | undefined> {
  const barred = grouped(rowsIn(pieces), ({ line }) => line?.cells ?? null)
  return new Map([...barred].map(([cells, rows]) => [cells, mostCommon(rows.flatMap((row) => firstCell(row, width) ?? []))]))
}

/** Where the columns stand across the page, by the full row before each row; before the first of them, by that one. */
function columnPlaces(pieces: readonly Piece[], width: number): (number[] | undefined)[] {
  const full = pieces.map((p) =>
    'row' in p && p.row.placed && !p.row.line && p.row.figures.length === width ? p.row.figures.map((f) => f.x) : undefined,
  )
  let last = full.find((places) => places !== undefined)
  return full.map((places) => (last = places ?? last))
}

/** Whether the sums that the form asks for hold in every column of a whole table. */
function balances(placed: readonly PlacedRow[], { index, columns }: Form): boolean {
  const figures = new Map(placed.map(({ place, fitted }) => [index.items[place]!.code, fitted.cells.map((cell) => cellNumber(cell) ?? 0)]))
  const sum = (codes: readonly string[], column: number) => codes.reduce((all, code) => all + (figures.get(code)?.[column] ?? 0), 0)
  return identitiesOf(index.layout).every((identity) => {
    const parts = addendsOf(identity, (code) => figures.has(code))
    return columns.every((_, column) => sum(identity.left, column) === sum(parts, column))
  })
}

function toReading(view: View, { edition, index, columns, placed, left, proven }: Attempt, pieces: readonly Piece[]): FormReading {
  // The words over the columns: those before the first row of figures, one label each.
  const first = pieces.findIndex((piece) => 'row' in piece)
  const headers = pieces.slice(0, first).flatMap((piece) => ('words' in piece ? splitWords(piece.words) : []))
  const names = columns.map((column) => printedColumn(view, headers, column, [column.label]))
  const unplaced = left.flatMap((row) => row.figures)
  const reading = new FormReading(view, unplaced, kindOf(index.layout, edition))
  for (const { at, place, fitted, row: figures } of placed) {
    const row = index.items[place]!
    const label = labelNear(pieces, at, place, index)
    const name = printedLabel(view, label ?? damagedLabel(pieces, place, index), place, index)
    const sum = holds(fitted.cells)
    // Figures left over may be lost digits of a row whose sum fails.
    const short = left.length > 0 && sum === false
    // Between bars the label stands in the row, unless its cell was broken.
    const own = !figures.line || figures.words.length > 0
    const sure = fitted.sure && !short && !figures.mixed && ((label !== undefined && own) || proven)
    const path = [...row.group, name]
    for (const [c, column] of columns.entries()) {
      const cell = fitted.cells[c]
      if (!cell) continue
      const apart = cell.some((a) => a.torn)
      if (cell.length > 1 || (apart && sum === true)) reading.torn.push(cell)
      const read = reading.add(cell, path, names[c]!, sure && !(apart && sum !== true), row.code)
      if (column.applicant) read.applicant = column.applicant
    }
  }
  return reading
}
