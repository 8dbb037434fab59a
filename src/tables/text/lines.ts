import { grouped } from '../../report/search.js'
import type { Range } from '../../report/span.js'
import { trimmed } from '../../view/fold.js'
import { BAR, cellsBetweenCommas, isBorder, isFigure, isStandIn, isUnit, lookAtCommas, squeezed } from '../../view/text-table-line.js'
import type { Line, View } from '../../view/view.js'
import { readValue } from '../value.js'
import { measure, rulerOf } from './ruler.js'

/** The smallest piece of a table written as text: a figure, what stands for one, or words between blanks and bars. */
export interface Atom extends Range {
  /** `figure` has digits, `mark` stands for one (—, /, 无), `empty` is a cell between bars without anything in it. */
  kind: 'figure' | 'mark' | 'unit' | 'empty' | 'words'
  /** Folded, without blanks at the ends; of figures without blanks inside. */
  text: string
  /** Only the Chinese characters of words. */
  key: string
  /** Middle and left edge of the piece across the page, in columns of the text or pixels. */
  x: number
  left: number
  /** Every character was counted as one column. */
  narrow?: boolean
  /** The digits stand apart in one cell: `3 7 4`. */
  torn?: boolean
  /** They may be two numbers: `207 207`. */
  several?: boolean
  /** Note in brackets behind the figure: 其中修订16件. */
  note?: string
}

export const isWords = (atom: Atom) => atom.kind === 'words'

/** A figure, or what stands for one. */
export const isValue = (atom: Atom) => atom.kind === 'figure' || atom.kind === 'mark'

/** What stands where a figure may. */
export const isCell = (atom: Atom) => isValue(atom) || atom.kind === 'empty'

/** One line of a table; absolutely placed pieces of one height are one line. */
export interface TextLine extends Range {
  atoms: Atom[]
  /** Cells are divided by bars. */
  barred: boolean
  /** Put together from several lines, among which the label of another row begins. */
  mixed?: boolean
  /** Blank lines before it. */
  gap: number
  /** Last line of running text or heading since the table line before; absent where the table goes on. */
  heading?: string
  /** Running text stands between this line and the table line before. */
  apart: boolean
}

/** Digits of one figure set apart: `1 2`, `3 45.6`. Not: `12`. */
const TORN = /^\d(?: ?\d)+(?:\.\d+)?$/
const SEVERAL = /\d\d \d|\d \d\d/
/** A figure with a note: `12 (含上年3件)`. Not: `12件`. */
const NOTED = /^(\d[\d,]*(?:\.\d+)?) ?\(([^()]{1,40})\)$/
/** Pieces whose tops are nearer than this, in pixels, stand on one line. */
const ROW_HEIGHT = 7
/** `行政处罚 318(含简易程序204件)` */
const BEHIND_WORDS = /^(.*\S) (\d[\d,]*(?:\.\d+)? ?\([^()]{1,40}\))$/
const LONGEST_FIGURE = 24

/** More lines than the longest table of a report has, one cell a line; a document of nothing else would take all memory. */
const MOST_LINES = 50_000
const LONGEST_LABEL = 80

/** The line belongs to a table that was written as text. */
function isTextLine(view: View, line: Line): boolean {
  return line.zone === 'table' && !(line.table !== undefined && view.tables[line.table]?.role === 'data')
}

/** Runs of table lines that are too long to be a report's table: they are not read. */
export function longRuns(view: View): Range[] {
  if (view.lines.length <= MOST_LINES) return []
  let others = 0
  const runs = grouped(view.lines, (line) => {
    if (isTextLine(view, line)) return others
    if (view.folded.slice(line.from, line.to).trim() !== '') others++
    return null
  })
  return [...runs.values()].filter((run) => run.length > MOST_LINES).map((run) => ({ from: run[0]!.from, to: run.at(-1)!.to }))
}

/** Lines of zone `table` that are not part of a markup table, as atoms; without those of the `skipped` runs. */
export function readTextLines(view: View, skipped: readonly Range[] = []): TextLine[] {
  const out: TextLine[] = []
  let anyPlaced = false
  let gap = 0
  let heading: string | undefined
  let apart = false
  let placed: { place: NonNullable<Line['place']>; target: TextLine } | undefined
  for (const line of view.lines) {
    if (skipped.some((run) => line.from >= run.from && line.to <= run.to)) continue
    if (!isTextLine(view, line)) {
      const text = view.folded.slice(line.from, line.to).trim()
      if (text === '') gap++
      else {
        heading = text
        apart = apart || text.length > 60 || /[。;]/.test(text)
      }
      continue
    }
    const read = readLine(view, line)
    if (!read) {
      gap++
      continue
    }
    const { place } = line
    const isLevel = placed && place && placed.place.page === place.page && Math.abs(placed.place.top - place.top) <= ROW_HEIGHT
    if (placed && isLevel && heading === undefined) {
      for (const item of read.atoms) placed.target.atoms.push(item)
      placed.target.to = Math.max(placed.target.to, read.to)
      continue
    }
    const target: TextLine = { from: read.from, to: read.to, atoms: read.atoms, barred: read.barred, mixed: undefined, gap, heading, apart }
    out.push(target)
    placed = place && { place, target }
    anyPlaced ||= placed !== undefined
    gap = 0
    heading = undefined
    apart = false
  }
  if (!anyPlaced) measure(out)
  for (const line of out) if (line.atoms.length > 1) line.atoms.sort((a, b) => a.x - b.x)
  return withoutSerials(withWholeBrackets(out))
}

/** Puts together a label that its line end has cut inside a bracket: 部分公开(区分处理的,只计这一 ⏎ 情形,不计其他情形). */
function withWholeBrackets(lines: TextLine[]): TextLine[] {
  return lines.filter((line, i) => {
    const next = lines[i + 1]
    const [half] = line.atoms
    const rest = next?.atoms[0]
    if (line.atoms.length !== 1 || !half || !rest || half.kind !== 'words' || rest.kind !== 'words' || next.apart) return true
    if (depthOf(half.text) !== 1 || depthOf(rest.text) !== -1 || half.text.length + rest.text.length > LONGEST_LABEL) return true
    next.atoms[0] = { ...rest, from: half.from, text: half.text + rest.text, key: half.key + rest.key }
    next.from = line.from
    next.gap = line.gap
    if (line.heading !== undefined) next.heading = line.heading
    return false
  })
}

/** How many brackets are opened and not closed. */
const depthOf = (text: string) => text.split('(').length - text.split(')').length

function readLine(view: View, line: Line): Omit<TextLine, 'gap' | 'apart'> | undefined {
  const folded = view.folded.slice(line.from, line.to)
  if (isBorder(folded)) return undefined
  const commas = /[,;]/.test(folded) && !BAR.test(folded) && lookAtCommas(folded.trim()) ? cellsBetweenCommas(folded) : null
  const pieces = BAR.test(folded)
    ? cellsOf(folded)
    : (commas?.map((cell): Stretch => ({ ...trimmed(folded, cell), inCell: true })) ?? chunksOf(view, line, folded))
  if (pieces.length === 0) return undefined
  const ruler = rulerOf(view.text, line)
  const atoms = pieces.map(({ from, to, inCell }): Atom => {
    const left = ruler(from)
    const place = { from: line.from + from, to: line.from + to, x: (left + ruler(to)) / 2, left }
    return atomOf(folded.slice(from, to), inCell, place)
  })
  return { from: line.from, to: line.to, atoms, barred: pieces[0]!.inCell && (pieces.length > 1 || /^\s*[|│┃║]/.test(folded)) }
}

/** A stretch of a line, without blanks at its ends. */
interface Stretch extends Range {
  /** Bars mark its ends. */
  inCell: boolean
}

/** The cells between bars, empty ones too; what is before a first bar or behind a last one only where there is something. */
function cellsOf(folded: string): Stretch[] {
  const cells: Stretch[] = []
  let start = 0
  for (const between of folded.split(BAR)) {
    const end = start + between.length
    const cell = trimmed(folded, { from: start, to: end })
    const outer = start === 0 || end === folded.length
    if (!outer || cell.to > cell.from) cells.push({ from: cell.from, to: cell.to, inCell: true })
    start = end + 1
  }
  return cells
}

/** Words and figures that wide blanks or tabs part, and the figures at the end of words. */
function chunksOf(view: View, line: Line, folded: string): Stretch[] {
  const out: Stretch[] = []
  let start = -1
  for (let i = 0; i <= folded.length; i++) {
    const blank = i === folded.length || folded.charCodeAt(i) === 0x20
    if (!blank) {
      if (start < 0) start = i
      continue
    }
    const wide = i + 1 >= folded.length || folded.charCodeAt(i + 1) === 0x20 || view.text.charCodeAt(line.from + i) === 0x09
    if (start >= 0 && wide) {
      addChunk(folded, start, i, out)
      start = -1
    }
  }
  return out
}

/** A stretch without wide blanks: words, then figures at its end. */
function addChunk(folded: string, from: number, to: number, out: Stretch[]): void {
  if (folded.charCodeAt(to - 1) === 0x29 && NOTED.test(folded.slice(from, to))) {
    out.push({ from, to, inCell: true })
    return
  }
  let end = to
  const figures: Stretch[] = []
  const noted = folded.charCodeAt(to - 1) === 0x29 ? BEHIND_WORDS.exec(folded.slice(from, to)) : null
  if (noted) {
    end = from + noted[1]!.length
    figures.push({ from: to - noted[2]!.length, to, inCell: true })
  }
  while (end > from) {
    let start = end
    while (start > from && folded.charCodeAt(start - 1) !== 0x20) start--
    // 万 元, 人 次: a unit whose characters stand apart
    const apart = start - 2 >= from && (start - 2 === from || folded.charCodeAt(start - 3) === 0x20)
    if (apart && isUnit(folded[start - 2]! + folded.slice(start, end))) start -= 2
    if (end - start > LONGEST_FIGURE || kindOf(folded.slice(start, end)) === 'words') break
    figures.push({ from: start, to: end, inCell: false })
    end = start
    while (end > from && folded.charCodeAt(end - 1) === 0x20) end--
  }
  if (end > from) out.push({ from, to: end, inCell: false })
  for (let i = figures.length - 1; i >= 0; i--) out.push(figures[i]!)
}

/** What the text of a piece is. */
function atomOf(printed: string, inCell: boolean, { from, to, x, left }: Pick<Atom, 'from' | 'to' | 'x' | 'left'>): Atom {
  const isTorn = inCell && TORN.test(printed) && !isFigure(printed)
  const noted = isTorn || !printed.endsWith(')') ? null : NOTED.exec(printed)
  const kind = isTorn || noted ? 'figure' : kindOf(printed)
  const text = noted ? noted[1]! : isTorn || kind === 'unit' ? printed.replaceAll(' ', '') : printed
  const key = kind === 'words' ? squeezed(text) : ''
  // Atoms are of one shape, so that they are read faster.
  const [torn, several] = isTorn ? [true, SEVERAL.test(printed) || undefined] : []
  return { from, to, kind, text, key, x, left, narrow: undefined, torn, several, note: noted?.[2] }
}

function kindOf(text: string): Atom['kind'] {
  if (text === '') return 'empty'
  if (isFigure(text)) return 'figure'
  return isStandIn(text) ? 'mark' : isUnit(text.replace(' ', '')) ? 'unit' : 'words'
}

/** The number that a figure says; NaN for anything else. */
export function numberOf(atom: Atom): number {
  return (atom.kind === 'figure' ? readValue(atom.text).value : null) ?? Number.NaN
}

/** So many rows in a row are counted, or any where the column is called 序号. */
const LEAST_ROWS = 8
const HEAD = /^(?:序号|行次|编号|行号|次序)$/u
/** The next number stands no further on, in lines, where every cell has a line of its own. */
const FURTHEST = 8

/** Takes out the running numbers of the rows (1, 2, 3 … before each label): they are no values, whoever prints them. */
function withoutSerials(lines: TextLine[]): TextLine[] {
  const numbered: { line: number; number: number }[] = []
  let head: TextLine | undefined
  const end = () => {
    if (head && head.atoms.length > 1) head.atoms.shift()
    if (head || numbered.length >= LEAST_ROWS) for (const { line } of numbered) lines[line]!.atoms.shift()
    numbered.length = 0
    head = undefined
  }
  for (const [i, line] of lines.entries()) {
    const [first, second] = line.atoms
    if (first?.kind === 'words' && HEAD.test(first.text)) {
      end()
      head = line
    }
    const last = numbered.at(-1)
    const named = second ? second.kind === 'words' : lines[i + 1]?.atoms[0]?.kind === 'words'
    const counts = first?.kind === 'figure' && first.note === undefined && named
    const number = counts ? Number(first.text) : Number.NaN
    // 0 before 规章 and its figures, and 0 again before those of the next small table.
    const restarts = number === numbered[0]?.number && line.atoms.length > 2
    // Under 序号 some rows may be missing: 2, 3, 4, 7.
    const next = last && (restarts || (head ? number > last.number : number === last.number + 1))
    const goesOn = last ? i - last.line <= FURTHEST && next : head || number <= 1
    if (counts && goesOn) numbered.push({ line: i, number })
    else if (last && i - last.line > FURTHEST) end()
  }
  end()
  return lines.filter(({ atoms }) => atoms.length > 0)
}
