import { columnsOf, LAYOUTS } from '../../catalogue/formats.js'
import type { View } from '../../view/view.js'
import { type FigureRow, type Piece, readPieces } from './figure-rows.js'
import { type Cell, cellOf, fitRow, holds, join, placeByColumns, placeByGaps } from './fit.js'
import { type Atom, isWords, type TextLine } from './lines.js'
import { FamilyReading } from './output.js'
import { clusters, splitWords } from './ruler.js'

const OUTCOMES = 5
const GROUPS = 3
const WIDTH = OUTCOMES * GROUPS

/** The five cells of one group, and what shows that they are its cells. */
interface Group {
  group: number
  cells: Cell[]
  sure: boolean
}

/** Reads table four, 行政复议、行政诉讼情况: three groups (复议, 直接起诉, 复议后起诉) of four outcomes and their total. */
export function readReview(view: View, lines: readonly TextLine[]): FamilyReading {
  const pieces = readPieces(lines, OUTCOMES)
  const rows = pieces.flatMap((p) => ('row' in p ? [p.row] : []))
  const groups = inOneRow(rows, lines) ?? inRowsOfFive(pieces) ?? inOrder(rows) ?? byTotals(rows)
  const used = new Set(groups.flatMap((g) => g.cells.flatMap((c) => c ?? [])))
  const left = rows.flatMap((row) => row.figures).filter((f) => !used.has(f))
  return toReading(view, groups, left)
}

function threeOf(cells: readonly Cell[], sure: boolean): Group[] {
  return [0, 1, 2].map((group) => ({ group, cells: cells.slice(group * OUTCOMES, (group + 1) * OUTCOMES), sure }))
}

/** Words over the columns; those nearer than this across the page are over one column. */
const OUTCOME = /^(?:结果|维持|纠正|其他|尚未|未?审结|总计|合计)[\u4e00-\u9fff]{0,2}$/u
const SAME_COLUMN = 2.5

/** One line holds all fifteen, or more because digits are torn or empty cells stand beside them, or fewer under fifteen words. */
function inOneRow(rows: readonly FigureRow[], lines: readonly TextLine[]): Group[] | undefined {
  const row = rows.find(({ placed, figures }) => placed && figures.length > OUTCOMES)
  if (!row || row.figures.length < WIDTH) return underWords(rows, lines)
  if (row.figures.length === WIDTH) return threeOf(row.figures.map(cellOf), true)
  const fitted = row.line && fitRow(row, WIDTH)
  if (fitted?.sure && fitted.cells.every((cell) => !cell || cell.length === 1)) return threeOf(fitted.cells, true)
  const joined = join(row.figures, WIDTH, (cells) => threeOf(cells, true).every((group) => holds(group.cells) === true))
  return joined && threeOf(joined, true)
}

/** One line with blank cells: the words over the columns tell its figures apart where the sums agree. */
function underWords(rows: readonly FigureRow[], lines: readonly TextLine[]): Group[] | undefined {
  const [row, another] = rows
  if (!row?.placed || another) return undefined
  const words = lines.flatMap(({ atoms }) => atoms.flatMap(splitWords)).filter((atom) => isWords(atom) && OUTCOME.test(atom.key))
  const places = words.map(({ x }) => x)
  const columns = clusters(places, SAME_COLUMN)
  const cells = columns.length === WIDTH ? placeByColumns(row.figures, columns) : undefined
  const filled = cells?.map((figure) => figure && cellOf(figure))
  const groups = filled && threeOf(filled, true)
  return groups?.every((group) => group.cells.every((cell) => !cell) || holds(group.cells) === true) ? groups : undefined
}

/** A small table or a row for each group: the group's words stand before or beside it. */
function inRowsOfFive(pieces: readonly Piece[]): Group[] | undefined {
  const found: Group[] = []
  let named: number | undefined
  for (const piece of pieces) {
    if ('words' in piece) {
      named = groupNamed(piece.words.key) ?? named
      continue
    }
    if (!piece.row.placed) continue
    const own = piece.row.words.map((w) => groupNamed(w.key)).find((g) => g !== undefined)
    const cells = fitRow(piece.row, OUTCOMES)
    if (piece.row.figures.length < OUTCOMES || !cells?.sure) return undefined
    const group = own ?? (named !== undefined && !found.some((g) => g.group === named) ? named : undefined)
    found.push({ group: group ?? found.length, cells: cells.cells, sure: group !== undefined })
  }
  const distinct = new Set(found.map((g) => g.group))
  return found.length > 0 && found.length <= GROUPS && distinct.size === found.length ? found : undefined
}

/** The group that words name; undefined for 行政诉讼, which names two. */
function groupNamed(key: string): number | undefined {
  if (/未经复议|直接起诉/.test(key)) return /复议后/.test(key) ? undefined : 1
  if (/复议后/.test(key)) return 2
  return /^行政复议$/.test(key) ? 0 : undefined
}

/** Fifteen figures one after the other, or fewer with the empty cells shown by blank lines. */
function inOrder(rows: readonly FigureRow[]): Group[] | undefined {
  const figures = rows.flatMap((row) => row.figures)
  if (figures.length === WIDTH) {
    const groups = threeOf(figures.map(cellOf), true)
    const across = acrossPage(rows, figures)
    if (across && !groups.every((g) => holds(g.cells) === true)) return across
    // Figures whose sums hold stand in the form's order.
    if (groups.every((g) => holds(g.cells) !== false)) return groups
    return fromRuns(rows) ?? groups.map((g) => ({ ...g, sure: false }))
  }
  if (figures.length > WIDTH || rows.some((row) => !row.gaps)) return undefined
  const gaps = [...rows.flatMap((row) => row.gaps!.slice(0, -1)), rows.at(-1)?.gaps?.at(-1) ?? 0]
  const cells = placeByGaps(figures, gaps, WIDTH)
  return cells && threeOf(cells, true)
}

/** Cells of one row that take different numbers of lines: read across the page, where all three sums then hold. */
function acrossPage(rows: readonly FigureRow[], figures: readonly Atom[]): Group[] | undefined {
  if (!rows.some((row) => row.placed)) return undefined
  const groups = threeOf(figures.toSorted((a, b) => a.x - b.x).map(cellOf), true)
  return groups.every((g) => holds(g.cells) === true) ? groups : undefined
}

/** Runs of five, or of four with their total elsewhere: the sums show what belongs together, the order of the totals which group it is. */
function fromRuns(rows: readonly FigureRow[]): Group[] | undefined {
  const fives = rows.filter((row) => row.figures.length === OUTCOMES && holds(row.figures.map(cellOf)) === true)
  const fours = rows.filter((row) => row.figures.length === OUTCOMES - 1)
  const ones = rows.filter((row) => row.figures.length === 1)
  const found = fives.map((row) => row.figures)
  for (const four of fours) {
    const total = ones.filter((one) => holds([...four.figures, one.figures[0]!].map(cellOf)) === true)
    if (total.length !== 1) return undefined
    found.push([...four.figures, total[0]!.figures[0]!])
  }
  if (found.length !== GROUPS || new Set(found.flat()).size !== WIDTH) return undefined
  found.sort((a, b) => a.at(-1)!.from - b.at(-1)!.from)
  return threeOf(found.flat().map(cellOf), false)
}

/** Too few figures and no places: what can still be said are zeros and totals. */
function byTotals(rows: readonly FigureRow[]): Group[] {
  const figures = rows.flatMap((row) => row.figures).filter((f) => f.kind === 'figure')
  const groups: Group[] = []
  let from = 0
  for (let group = 0; group < GROUPS && from < figures.length; group++) {
    const size = [OUTCOMES, 4, 3, 2].find((n) => from + n <= figures.length && holds(figures.slice(from, from + n).map(cellOf)) === true)
    if (size === undefined) break
    const cells = figures.slice(from, from + size).map(cellOf)
    groups.push({ group, cells: size === OUTCOMES ? cells : [undefined, undefined, undefined, undefined, cells.at(-1)], sure: false })
    from += size
  }
  return groups
}

function toReading(view: View, groups: readonly Group[], left: Atom[]): FamilyReading {
  const columns = columnsOf(LAYOUTS.review, 'template-2021')
  const reading = new FamilyReading(view, left, 'review-2021')
  for (const { group, cells: five, sure } of groups) {
    const row = LAYOUTS.review.rows[group]!
    const path = [...row.group, row.label]
    for (const [c, { label, part }] of columns.entries()) {
      const cell = five[c]
      if (!cell) continue
      if (cell.length > 1 || cell[0]!.torn) reading.torn.push(cell)
      reading.add(cell, path, label, sure, `${row.code}.${part}`)
    }
  }
  return reading
}
