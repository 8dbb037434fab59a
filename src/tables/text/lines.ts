import type { Range } from '../../report/span.js'
import { squeezed } from '../../view/text-table-line.js'
import { BAR, isBorder, isFigure, isStandIn, isUnit } from '../../view/text-table-marks.js'
import type { Line, View } from '../../view/view.js'
import { readValue } from '../value.js'

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
  /** Note in brackets behind the figure: 其中修订16件. */
  note?: string
}

/** One line of a table; absolutely placed pieces of one height are one line. */
export interface TextLine extends Range {
  atoms: Atom[]
  /** Cells are divided by bars. */
  barred: boolean
  /** Blank lines before it. */
  gap: number
  /** Last line of running text or heading since the table line before; absent where the table goes on. */
  heading?: string
  /** Running text stands between this line and the table line before. */
  apart: boolean
}

const TORN = /^\d(?: ?\d)+(?:\.\d+)?$/
const NOTED = /^(\d[\d,]*(?:\.\d+)?) ?\(([^()]{1,40})\)$/
const ROW_HEIGHT = 7

/** Lines of zone `table` that are not part of a markup table, as atoms. */
export function readTextLines(view: View): TextLine[] {
  const out: TextLine[] = []
  let anyPlaced = false
  let gap = 0
  let heading: string | undefined
  let apart = false
  let placed: { line: Line; target: TextLine } | undefined
  for (const line of view.lines) {
    if (line.zone !== 'table' || (line.table !== undefined && view.tables[line.table]?.role === 'data')) {
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
    const same = placed && line.place && heading === undefined && isLevel(placed.line, line)
    if (same) {
      for (const item of read.atoms) placed!.target.atoms.push(item)
      placed!.target.to = Math.max(placed!.target.to, read.to)
      continue
    }
    const target: TextLine = { ...read, gap, apart, ...(heading !== undefined ? { heading } : {}) }
    out.push(target)
    placed = line.place ? { line, target } : undefined
    anyPlaced ||= placed !== undefined
    gap = 0
    heading = undefined
    apart = false
  }
  if (!anyPlaced) measure(out)
  for (const line of out) if (line.atoms.length > 1) line.atoms.sort((a, b) => a.x - b.x)
  return out
}

/**
 * Terminals give a Chinese character two columns, and so do programs that write for them; pdftotext -layout counts it as one. The lines
 * themselves show which it was: figures of neighbouring rows stand under each other although their labels differ in length.
 */
function measure(lines: readonly TextLine[]): void {
  let wide = 0
  let narrow = 0
  let before: TextLine | undefined
  for (const line of lines) {
    const figures = line.barred ? [] : line.atoms.filter((a) => a.kind === 'figure')
    if (figures.length < 2) continue
    const other = before?.atoms.filter((a) => a.kind === 'figure')
    if (other?.length === figures.length) {
      wide += Math.abs(figures[0]!.x - other[0]!.x)
      narrow += Math.abs(figures[0]!.from - line.from - (other[0]!.from - before!.from))
    }
    before = line
  }
  if (narrow >= wide) return
  for (const line of lines) {
    for (const atom of line.atoms) {
      atom.left = atom.from - line.from
      atom.x = (atom.from + atom.to) / 2 - line.from
      atom.narrow = true
    }
  }
}

function isLevel(a: Line, b: Line): boolean {
  return a.place!.page === b.place!.page && Math.abs(a.place!.top - b.place!.top) <= ROW_HEIGHT
}

function readLine(view: View, line: Line): Omit<TextLine, 'gap' | 'apart'> | undefined {
  const folded = view.folded.slice(line.from, line.to)
  const printed = view.text.slice(line.from, line.to)
  if (isBorder(folded)) return undefined
  const columns = columnsOf(printed, line)
  const atoms: Atom[] = []
  const add = (from: number, to: number, inCell: boolean) => {
    while (from < to && folded[from] === ' ') from++
    while (to > from && folded[to - 1] === ' ') to--
    const text = folded.slice(from, to)
    atoms.push({
      from: line.from + from,
      to: line.from + to,
      x: (columns[from]! + columns[to]!) / 2,
      left: columns[from]!,
      ...kindOf(text, inCell),
    })
  }
  const edges: number[] = []
  for (let i = 0; i < folded.length; i++) if (BAR.test(folded[i]!)) edges.push(i)
  if (edges.length > 0) {
    const starts = [0, ...edges.map((e) => e + 1)]
    const ends = [...edges, folded.length]
    starts.forEach((start, i) => {
      const outer = i === 0 || i === starts.length - 1
      if (outer && folded.slice(start, ends[i]).trim() === '') return
      add(start, ends[i]!, true)
    })
  } else {
    for (const chunk of printed.matchAll(/\S(?:[^\S\t]?\S)*/gu)) addChunk(folded, chunk.index, chunk.index + chunk[0].length, add)
  }
  return atoms.length === 0
    ? undefined
    : { from: line.from, to: line.to, atoms, barred: edges.length > 0 && edges.length + atoms.length > 2 }
}

/** A stretch without wide blanks: words, then figures at its end. */
function addChunk(folded: string, from: number, to: number, add: (from: number, to: number, inCell: boolean) => void): void {
  if (NOTED.test(folded.slice(from, to))) {
    add(from, to, true)
    return
  }
  let end = to
  const figures: [number, number][] = []
  while (end > from) {
    let start = end
    while (start > from && folded[start - 1] !== ' ') start--
    // 万 元, 人 次: a unit whose characters stand apart
    if (start - 2 >= from && isUnit(folded[start - 2]! + folded.slice(start, end)) && (start - 2 === from || folded[start - 3] === ' '))
      start -= 2
    if (!isFigureLike(folded.slice(start, end))) break
    figures.unshift([start, end])
    end = start
    while (end > from && folded[end - 1] === ' ') end--
  }
  if (end > from) add(from, end, false)
  for (const [start, stop] of figures) add(start, stop, false)
}

function isFigureLike(text: string): boolean {
  return isFigure(text) || isStandIn(text) || isUnit(text) || (text.length === 3 && isUnit(text.replace(' ', '')))
}

function kindOf(text: string, inCell: boolean): Pick<Atom, 'kind' | 'text' | 'key' | 'torn' | 'note'> {
  if (text === '') return { kind: 'empty', text, key: '' }
  if (isFigure(text)) return { kind: 'figure', text, key: '' }
  if (inCell && TORN.test(text)) return { kind: 'figure', text: text.replaceAll(' ', ''), key: '', torn: true }
  const noted = NOTED.exec(text)
  if (noted) return { kind: 'figure', text: noted[1]!, key: '', note: noted[2]! }
  if (isStandIn(text)) return { kind: 'mark', text, key: '' }
  if (isUnit(text.replace(' ', ''))) return { kind: 'unit', text: text.replace(' ', ''), key: '' }
  return { kind: 'words', text, key: squeezed(text) }
}

/** Where each character begins across the page: wide characters take two columns; placed text begins at its pixel. */
function columnsOf(printed: string, line: Line): Float64Array {
  const columns = new Float64Array(printed.length + 1)
  const unit = line.place ? 8 : 1
  let x = line.place?.left ?? 0
  for (let i = 0; i < printed.length; i++) {
    columns[i] = x
    const code = printed.charCodeAt(i)
    x += code >= 0x2e80 && code < 0xff61 ? 2 * unit : code === 9 ? 8 * unit : unit
  }
  columns[printed.length] = x
  return columns
}

/** The number that a figure says; NaN for anything else. */
export function numberOf(atom: Atom): number {
  if (atom.kind !== 'figure') return Number.NaN
  return readValue(atom.text).value ?? Number.NaN
}
