import type { Layout, Shape } from '../../catalogue/formats.js'
import type { Finding, Repair } from '../../report/schema.js'
import { countLeading } from '../../report/search.js'
import type { Range } from '../../report/span.js'
import type { Outline } from '../../sections/outline.js'
import type { View } from '../../view/view.js'
import { ByCode } from '../by-code.js'
import { leftOver, notReadForm, uncertain } from '../doubts.js'
import type { ReadCell, TableReading } from '../reading.js'
import { readBlocks } from './blocks.js'
import { readGroups } from './groups.js'
import { longRuns, readTextLines, type TextLine } from './lines.js'
import { readList } from './list.js'
import { readMatrix } from './matrix.js'
import { readColumns, readOther } from './other.js'
import type { FormReading } from './output.js'
import { segment, splitRepeats } from './segments.js'

/**
 * Reads the tables that are written as text (lines of zone `table`) into cells with their labels. Known forms are read by their
 * labels, then by the form's order with the sums as witness; a cell that only the order places is `likely`, and a finding says so.
 */
export function readTextTables(view: View, outline: Outline): { readings: TableReading[]; repairs: Repair[]; findings: Finding[] } {
  const readings: TableReading[] = []
  const repairs: Repair[] = []
  const findings: Finding[] = []
  const tooLong = longRuns(view)
  for (const part of segment(readTextLines(view, tooLong)).flatMap(splitRepeats)) {
    const range = { from: part.lines[0]!.from, to: part.lines.at(-1)!.to }
    const section = outline.at(range.from)
    const { layout, lines } = part
    const reading = !layout || lines.length > MOST_LINES ? undefined : READERS[layout.shape](view, lines, layout)
    if (!reading) {
      const others = readOther(view, lines, section)
      for (const item of others) readings.push(item)
      if (layout && others.length === 0 && holdsFigures(view, lines)) findings.push(notReadForm(view.spanOf(range)))
      continue
    }
    const columns = layout?.shape === 'list' && reading.left.length > reading.cells.length ? readColumns(view, lines, section) : []
    if (columns.length > 0) {
      for (const item of columns) readings.push(item)
      const read = new Set(columns.flatMap(({ cells }) => cells.map(({ from }) => from)))
      const unread = lines.filter(({ atoms }) => atoms.some((atom) => atom.kind === 'figure') && !atoms.some(({ from }) => read.has(from)))
      for (const finding of leftOver(unread.map((line) => view.spanOf(line)))) findings.push(finding)
      continue
    }
    const { cells, kind } = reading
    if (cells.length > 0) readings.push({ ...range, layout, section, cells, kind })
    for (const cell of reading.torn) {
      const torn = { from: cell[0]!.from, to: cell.at(-1)!.to }
      const after = cell.map((atom) => atom.text).join('')
      repairs.push({ kind: 'split-cell', before: view.printed(torn), after, certainty: 'certain', span: view.spanOf(torn) })
    }
    const left = leftIn(lines, reading)
    const spansOf = (atoms: readonly Range[]) => atoms.map((atom) => view.spanOf(atom))
    const doubts = uncertain('The cells of these figures are known only by the order of the form.', spansOf(reading.doubts))
    const isLost = reading.cells.length === 0 && (left.length > 0 || holdsFigures(view, lines))
    const lost = isLost ? [notReadForm(view.spanOf(range))] : leftOver(spansOf(left))
    for (const finding of doubts.concat(lost)) findings.push(finding)
  }
  const message = 'So many lines of figures are no table of a report; they were not read.'
  const notRead = tooLong.map((run): Finding => ({ code: 'layout-uncertain', severity: 'warning', message, span: view.spanOf(run) }))
  return { readings, repairs, findings: [...notRead, ...findings, ...doubled(view, readings)] }
}

/** Whether figures stand among the words of the lines, in whatever notation. */
function holdsFigures(view: View, lines: readonly TextLine[]): boolean {
  return lines.filter(({ from, to }) => FIGURE_AMONG_WORDS.test(view.folded.slice(from, to))).length > LEAST_LINES
}
const FIGURE_AMONG_WORDS = /\d{2}(?!\d{2})|[^\d\u4e00-\u9fff.、]\d(?![\d.、)])/
const LEAST_LINES = 2

/** The figures of the lines that no cell has taken. */
function leftIn(lines: readonly TextLine[], { cells, left, doubts }: FormReading): Range[] {
  const taken = [...cells, ...doubts].sort((a, b) => a.from - b.from)
  const isTaken = (at: number) => {
    const last = countLeading(taken, ({ from }) => from <= at) - 1
    return last >= 0 && at < taken[last]!.to
  }
  const known = new Set(left.map(({ from }) => from))
  return lines.flatMap(({ atoms }) => atoms.filter((atom) => atom.kind === 'figure' && (known.has(atom.from) || !isTaken(atom.from))))
}

/** Lines of the longest official table, one character or figure a line, with room to spare. */
const MOST_LINES = 4000

/** Each gives undefined where the lines turn out to be no table of the form. */
const READERS: Record<Shape, (view: View, lines: readonly TextLine[], layout: Layout) => FormReading | undefined> = {
  matrix: readMatrix,
  blocks: readBlocks,
  groups: readGroups,
  list: readList,
}

/** Two tables of one form that say different figures for one place: which of them is the report's, nothing says. */
function doubled(view: View, readings: readonly TableReading[]): Finding[] {
  const seen = new ByCode<ReadCell>()
  const doubtful = new Set<ReadCell>()
  for (const cell of readings.flatMap((reading) => reading.cells)) {
    if (!cell.code) continue
    const other = seen.get(cell.code, cell.applicant)
    if (!other) seen.add(cell.code, cell.applicant, cell)
    else if (other.text !== cell.text) {
      doubtful.add(other)
      doubtful.add(cell)
    }
  }
  for (const cell of doubtful) cell.certainty = 'ambiguous'
  return uncertain(
    'These figures stand twice in the document, with different values.',
    [...doubtful].map((cell) => view.spanOf(cell)),
  )
}
