import { codeOf, columnsOf, type Edition, type FormColumn, type FormRow, kindOf, type Layout } from '../../catalogue/formats.js'
import type { View } from '../../view/view.js'
import { wordingsOf } from '../label-key.js'
import { indexOf, isOverColumns, type LabelIndex } from '../match.js'
import { type FigureRow, type Piece, readPieces } from './figure-rows.js'
import { placeByColumns } from './fit.js'
import { mendLabels } from './labels.js'
import type { Atom, TextLine } from './lines.js'
import { FormReading, isNamed, printedColumn, printedLabel } from './output.js'
import { splitWords } from './ruler.js'

/** `第二十条第(五)项` without its marks. Not: `第二十一条`. */
const BLOCK = /二十条第?[一五六八九]/
/** Words that only the edition of 2019 has in its headers. */
const OF_2019 = /新制作|新公开|对外公开|上一年|增减|采购/
/** What a note in brackets says about the column that its figure belongs to. */
const NOTE_CUES: readonly (readonly [RegExp, RegExp])[] = [
  [/失效|废止|清理/, /废止/],
  [/修订|修改|新增|制定|出台/, /制发|新制作/],
  [/有效/, /有效/],
]

interface OpenRow {
  row: FormRow
  label: Atom
  columns: FormColumn[]
  figures: Atom[]
  headers: readonly Atom[]
  /** Another label stood before the figures too, or figures are left over: only the order says whose they are. */
  doubtful: boolean
}

/** Reads table two, 主动公开政府信息情况: for each item of Article 20 a header of its own and one or two subjects. */
export function readBlocks(view: View, lines: readonly TextLine[], layout: Layout): FormReading | undefined {
  const index = indexOf(layout).rows
  const pieces = readPieces(mendLabels(lines, index), 1)
  const wide = pieces.filter((p) => 'row' in p && p.row.figures.length >= 3).length
  if (wide < 2 && !pieces.some((p) => 'words' in p && isOverColumns(layout, p.words.key))) return undefined
  const edition: Edition = pieces.some((p) => 'words' in p && OF_2019.test(p.words.key)) ? 'template-2019' : 'template-2021'
  const { rows, strays } = collect(pieces, edition, index)
  return toReading(view, rows, strays, edition, index)
}

/** Goes through the table once: subjects wait for their figures, figures that come before any subject wait for the next one. */
function collect(pieces: readonly Piece[], edition: Edition, index: LabelIndex): { rows: OpenRow[]; strays: Atom[] } {
  const rows: OpenRow[] = []
  const strays: Atom[] = []
  /** Words since the item began that are no subject. */
  let headers: Atom[] = []
  /** Subjects that lack figures, in order. */
  let open: OpenRow[] = []
  /** Figures that came before any subject. */
  const pending: Atom[] = []
  /** Items of Article 20 whose figures may have gone to the wrong subject. */
  const disordered = new Set<number | undefined>()

  function readRow(line: FigureRow, loneBehind: number): void {
    for (const word of line.words) readWords(word)
    const { figures } = line
    // More figures than columns: one of them is torn, and nothing says which.
    const room = lackOf(open[0]) ?? figures.length
    if (figures.slice(room).every((f) => f.kind === 'empty')) give(figures)
    else {
      for (const atom of figures) strays.push(atom)
      disordered.add(open[0]?.row.block)
    }
    // A line of its own says that nothing more follows for the subject beside it, unless just the figures it lacks do.
    const lacking = line.line ? 0 : (lackOf(open[0]) ?? 0)
    if (line.words.length > 0 && lacking !== loneBehind) open = []
  }

  function readWords(word: Atom): void {
    if (BLOCK.test(word.key)) {
      leaveItem()
      open = []
      headers = []
      return
    }
    // 0+4, 16增: figures of two cells, glued
    if (/^\d/.test(word.text) && word.key.length <= 1) {
      disordered.add((open[0] ?? rows.at(-1))?.row.block)
      return
    }
    if (word.text.startsWith('(') && pending.length > 0) {
      pending.at(-1)!.note = word.text
      return
    }
    const place = index.whole(word.key)[0] ?? lastWhole(word, index)
    if (place === undefined) for (const item of splitWords(word)) headers.push(item)
    else openRow(index.items[place]!, word)
  }

  function openRow(row: FormRow, label: Atom): void {
    const columns = columnsUnder(index.layout, headers, row, edition)
    const fresh: OpenRow = { row, label, columns, figures: [], headers: [...headers], doubtful: false }
    // The label again, over a small table and in it
    const again = open.find((other) => other.row === row && other.figures.length === 0)
    if (again) rows.splice(rows.indexOf(again), 1)
    rows.push(fresh)
    // Figures before the label that are not its own speak against the order of the whole item.
    if (pending.length > 0 && pending.length !== columns.length) {
      for (const item of pending.splice(0)) strays.push(item)
      disordered.add(row.block)
    }
    // A row that has begun to fill is done with when the next label comes.
    open = open.filter((other) => other.figures.length === 0 && other !== again)
    if (pending.length === columns.length) fresh.figures = pending.splice(0)
    else open.push(fresh)
  }

  function give(figures: readonly Atom[]): void {
    for (const figure of figures) {
      const row = open[0]
      if (!row) {
        pending.push(figure)
        continue
      }
      row.doubtful ||= open.length > 1
      row.figures.push(figure)
      if (row.figures.length >= row.columns.length) open.shift()
    }
  }

  /** Figures left without a label: those before them in the same item may have taken the wrong one. */
  function leaveItem(): void {
    if (pending.length > 0) disordered.add(rows.at(-1)?.row.block)
    for (const item of pending.splice(0)) strays.push(item)
  }

  for (const [i, piece] of pieces.entries()) {
    if ('words' in piece) readWords(piece.words)
    else readRow(piece.row, loneFigures(pieces, i + 1))
  }
  leaveItem()
  const empty = rows.filter((row) => row.figures.length === 0)
  for (const row of rows) {
    const { block } = row.row
    row.doubtful = disordered.has(block) || (row.doubtful && empty.some((other) => other.row.block === block))
  }
  return { rows: rows.filter((row) => row.figures.length > 0), strays }
}

/** How many figures a row lacks; undefined where there is no row. */
const lackOf = (row: OpenRow | undefined) => row && row.columns.length - row.figures.length

/** More lone figures in a run than any subject lacks. */
const MOST_LONE = 4

/** Lines of one figure each that come next, up to the next words. */
function loneFigures(pieces: readonly Piece[], from: number): number {
  let count = 0
  for (let i = from; i < pieces.length && count < MOST_LONE; i++, count++) {
    const piece = pieces[i]!
    if ('words' in piece || piece.row.words.length > 0 || piece.row.figures.length !== 1) break
  }
  return count
}

/** 信息内容本年处理决定数量行政许可: the subject glued behind its header. */
function lastWhole(word: Atom, index: LabelIndex): number | undefined {
  const last = splitWords(word).at(-1)!
  return last === word ? undefined : index.whole(last.key)[0]
}

function toReading(view: View, rows: readonly OpenRow[], strays: Atom[], edition: Edition, index: LabelIndex): FormReading {
  const left = [...strays]
  const reading = new FormReading(view, left, kindOf(index.layout, edition))
  const short = rows.filter((r) => r.figures.length < r.columns.length || r.doubtful)
  for (const row of rows) {
    const doubtful = fillNote(row, left)
    const placed = inColumns(row)
    if (!placed) {
      for (const item of row.figures) left.push(item)
      continue
    }
    const path = [...row.row.group, printedLabel(view, row.label, index.items.indexOf(row.row), index)]
    for (const [c, column] of row.columns.entries()) {
      const figure = placed[c]
      if (!figure || figure.kind === 'empty') continue
      const sure = !doubtful && !short.includes(row) && !figure.several
      reading.add([figure], path, printedColumn(view, row.headers, column, wordingsOf(column)), sure, codeOf(row.row, column))
    }
  }
  return reading
}

/** A cell with a note is often printed away from its row: the first stray figure whose note names the empty column goes there. */
function fillNote(row: OpenRow, strays: Atom[]): boolean {
  const filled = row.figures.filter((f) => f.kind !== 'empty')
  if (filled.length !== row.columns.length - 1) return false
  for (const stray of strays) {
    if (stray.note === undefined) continue
    const cue = NOTE_CUES.find(([note]) => note.test(stray.note!))
    const c = cue ? row.columns.findIndex((column) => cue[1].test(column.label)) : -1
    if (c < 0) continue
    row.figures = [...filled.slice(0, c), stray, ...filled.slice(c)]
    strays.splice(strays.indexOf(stray), 1)
    return true
  }
  return false
}

function inColumns(row: OpenRow): (Atom | undefined)[] | undefined {
  if (row.figures.length === row.columns.length) return row.figures
  // Where the header words of the columns stand across the page, if each column has its own.
  const places = row.columns.map((column) => row.headers.find((h) => isNamed(h, column))?.x)
  return places.includes(undefined) ? undefined : placeByColumns(row.figures, places as number[])
}

/** The columns that the header words over the row name; where they name none, the form's. */
function columnsUnder(layout: Layout, headers: readonly Atom[], row: FormRow, edition: Edition): FormColumn[] {
  const words = headers.map((h) => h.key).join('')
  const own = layout.columns.filter((c) => c.holds === 'value' && c.blocks?.includes(row.block!))
  const named = own.filter((c) => wordingsOf(c).some((label) => label.length > 2 && words.includes(label)))
  const other: Edition = edition === 'template-2021' ? 'template-2019' : 'template-2021'
  const form = columnsOf(layout, edition, row.block)
  if (named.length === 0) return form.length > 0 ? form : columnsOf(layout, other, row.block)
  const editions = ([edition, other] as Edition[]).filter((e) => named.some((c) => c.editions.includes(e)))
  const whole = columnsOf(layout, editions[0]!, row.block)
  // A header broken over lines may hide a column; one whose words are all whole names what there is.
  const clear = headers.every((h) => h.key === '信息内容' || h.key.length < 2 || own.some((c) => isNamed(h, c)))
  if (!clear) return named.every((c) => whole.includes(c)) ? whole : named
  const placeOf = (column: FormColumn) => headers.findIndex((h) => isNamed(h, column))
  return named.every((c) => placeOf(c) >= 0) ? named.toSorted((a, b) => placeOf(a) - placeOf(b)) : named
}
