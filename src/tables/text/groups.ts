import { columnsOf, type FormColumn, kindOf, type Layout, usualEdition } from '../../catalogue/formats.js'
import type { View } from '../../view/view.js'
import { indexOf, isOverColumns } from '../match.js'
import { type FigureRow, type Piece, readPieces, rowsIn } from './figure-rows.js'
import { type Cell, cellOf, cellsOf, fitRow, holds, join, placeByColumns, placeByGaps } from './fit.js'
import { type Atom, isWords, type TextLine } from './lines.js'
import { FormReading } from './output.js'
import { clusters, splitWords } from './ruler.js'

/** The columns of one group, how many they are, and how many groups stand side by side. */
interface Form {
  layout: Layout
  columns: readonly FormColumn[]
  outcomes: number
  groups: number
  width: number
}

/** The cells of one group, and what shows that they are its cells. */
interface Group {
  group: number
  cells: Cell[]
  sure: boolean
}

/** Reads a form of groups side by side: table four, three of them (复议, 直接起诉, 复议后起诉), each of four outcomes and their total. */
export function readGroups(view: View, lines: readonly TextLine[], layout: Layout): FormReading {
  const columns = columnsOf(layout, usualEdition(layout))
  const [outcomes, groups] = [columns.length, layout.rows.length]
  const form = { layout, columns, outcomes, groups, width: outcomes * groups }
  const pieces = readPieces(lines, outcomes)
  const rows = rowsIn(pieces).map((row) => withoutNumber(form, row))
  const found = inOneRow(form, rows, lines) ?? inRowsOfGroups(form, pieces) ?? inOrder(form, rows) ?? byTotals(form, rows)
  const used = new Set(found.flatMap((g) => g.cells.flatMap((c) => c ?? [])))
  const left = rows.flatMap((row) => row.figures).filter((f) => !used.has(f))
  return toReading(view, form, found, left)
}

/** Without the number of the row, which stands before its figures where the sums hold behind it. */
function withoutNumber(form: Form, row: FigureRow): FigureRow {
  const figures = row.figures.slice(1)
  return figures.length === form.width && addUp(cutUp(form, cellsOf(figures))) ? { ...row, figures } : row
}

function cutUp({ layout, outcomes }: Form, cells: readonly Cell[], sure = true): Group[] {
  return layout.rows.map((_, group) => ({ group, cells: cells.slice(group * outcomes, (group + 1) * outcomes), sure }))
}

const addUp = (groups: readonly Group[]) => groups.every(({ cells }) => holds(cells) === true)

/** Words over the columns that stand nearer across the page are over one column. */
const SAME_COLUMN = 2.5
/** Longer words are over several columns, or no column's. */
const LONGEST_OUTCOME = 4

/** One line holds all fifteen, or more because digits are torn or empty cells stand beside them, or fewer under fifteen words. */
function inOneRow(form: Form, rows: readonly FigureRow[], lines: readonly TextLine[]): Group[] | undefined {
  const row = rows.find(({ placed, figures }) => placed && figures.length > form.outcomes)
  if (!row || row.figures.length < form.width) return underWords(form, rows, lines)
  if (row.figures.length === form.width) return cutUp(form, cellsOf(row.figures))
  const fitted = row.line && fitRow(row, form.width)
  if (fitted?.sure && fitted.cells.every((cell) => !cell || cell.length === 1)) return cutUp(form, fitted.cells)
  const joined = join(row.figures, form.width, (cells) => addUp(cutUp(form, cells)))
  return joined && cutUp(form, joined)
}

/** One line with blank cells: the words over the columns tell its figures apart where the sums agree. */
function underWords(form: Form, rows: readonly FigureRow[], lines: readonly TextLine[]): Group[] | undefined {
  const [row, another] = rows
  if (!row?.placed || another) return undefined
  const words = lines
    .flatMap(({ atoms }) => atoms.flatMap(splitWords))
    .filter((atom) => isWords(atom) && atom.key.length <= LONGEST_OUTCOME && isOverColumns(form.layout, atom.key))
  const places = words.map(({ x }) => x)
  const columns = clusters(places, SAME_COLUMN)
  const cells = columns.length === form.width ? placeByColumns(row.figures, columns) : undefined
  const filled = cells?.map((figure) => figure && cellOf(figure))
  const groups = filled && cutUp(form, filled)
  return groups?.every((group) => group.cells.every((cell) => !cell) || holds(group.cells) === true) ? groups : undefined
}

/** A small table or a row for each group: the group's words stand before or beside it. */
function inRowsOfGroups(form: Form, pieces: readonly Piece[]): Group[] | undefined {
  const found: Group[] = []
  let named: number | undefined
  for (const piece of pieces) {
    if ('words' in piece) {
      named = indexOf(form.layout).rows.named(piece.words.key) ?? named
      continue
    }
    if (!piece.row.placed) continue
    const own = piece.row.words.flatMap(({ key }) => indexOf(form.layout).rows.named(key) ?? [])[0]
    const cells = fitRow(piece.row, form.outcomes)
    if (piece.row.figures.length < form.outcomes || !cells?.sure) return undefined
    const group = own ?? (named !== undefined && !found.some((g) => g.group === named) ? named : undefined)
    found.push({ group: group ?? found.length, cells: cells.cells, sure: group !== undefined })
  }
  const distinct = new Set(found.map((g) => g.group))
  return found.length > 0 && found.length <= form.groups && distinct.size === found.length ? found : undefined
}

/** Fifteen figures one after the other, or fewer with the empty cells shown by blank lines. */
function inOrder(form: Form, rows: readonly FigureRow[]): Group[] | undefined {
  const figures = rows.flatMap((row) => row.figures)
  if (figures.length === form.width) {
    const groups = cutUp(form, cellsOf(figures))
    // Cells of one row that take different numbers of lines are read across the page, where all three sums then hold.
    const across = cutUp(form, cellsOf(figures.toSorted((a, b) => a.x - b.x)))
    if (rows.some((row) => row.placed) && addUp(across) && !addUp(groups)) return across
    // Figures whose sums hold stand in the form's order.
    if (groups.every((g) => holds(g.cells) !== false)) return groups
    return fromRuns(form, rows) ?? groups.map((g) => ({ ...g, sure: false }))
  }
  if (figures.length > form.width || rows.some((row) => !row.gaps)) return undefined
  const gaps = [...rows.flatMap((row) => row.gaps!.slice(0, -1)), rows.at(-1)?.gaps?.at(-1) ?? 0]
  const cells = placeByGaps(figures, gaps, form.width)
  return cells && cutUp(form, cells)
}

/** Runs of five, or of four with their total elsewhere: the sums show what belongs together, the order of the totals which group it is. */
function fromRuns(form: Form, rows: readonly FigureRow[]): Group[] | undefined {
  const fives = rows.filter((row) => row.figures.length === form.outcomes && holds(cellsOf(row.figures)) === true)
  const fours = rows.filter((row) => row.figures.length === form.outcomes - 1)
  const ones = rows.filter((row) => row.figures.length === 1)
  const found = fives.map((row) => row.figures)
  for (const four of fours) {
    const total = ones.filter((one) => holds([...four.figures, one.figures[0]!].map(cellOf)) === true)
    if (total.length !== 1) return undefined
    found.push([...four.figures, total[0]!.figures[0]!])
  }
  if (found.length !== form.groups || new Set(found.flat()).size !== form.width) return undefined
  found.sort((a, b) => a.at(-1)!.from - b.at(-1)!.from)
  return cutUp(form, cellsOf(found.flat()), false)
}

/** Too few figures and no places: what can still be said are zeros and totals. */
function byTotals(form: Form, rows: readonly FigureRow[]): Group[] {
  const figures = rows.flatMap((row) => row.figures).filter((f) => f.kind === 'figure')
  const groups: Group[] = []
  const sizes = form.columns.slice(1).map((_, i) => form.outcomes - i)
  let from = 0
  for (let group = 0; group < form.groups && from < figures.length; group++) {
    const size = sizes.find((n) => from + n <= figures.length && holds(cellsOf(figures.slice(from, from + n))) === true)
    if (size === undefined) break
    const cells = cellsOf(figures.slice(from, from + size))
    const blanks = new Array<undefined>(form.outcomes - 1).fill(undefined)
    groups.push({ group, cells: size === form.outcomes ? cells : [...blanks, cells.at(-1)], sure: false })
    from += size
  }
  return groups
}

function toReading(view: View, { layout, columns }: Form, groups: readonly Group[], left: Atom[]): FormReading {
  const reading = new FormReading(view, left, kindOf(layout, usualEdition(layout)))
  for (const { group, cells, sure } of groups) {
    const row = layout.rows[group]!
    const path = [...row.group, row.label]
    for (const [c, { label, part }] of columns.entries()) {
      const cell = cells[c]
      if (!cell) continue
      if (cell.length > 1 || cell[0]!.torn) reading.torn.push(cell)
      reading.add(cell, path, label, sure, `${row.code}.${part}`)
    }
  }
  return reading
}
