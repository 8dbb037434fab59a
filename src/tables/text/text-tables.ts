import { LAYOUTS } from '../../catalogue/formats.js'
import type { Finding, Repair } from '../../report/schema.js'
import type { Outline } from '../../sections/outline.js'
import type { View } from '../../view/view.js'
import type { TableReading } from '../reading.js'
import { readTextLines } from './lines.js'
import type { FamilyReading } from './output.js'
import { readProactive } from './proactive.js'
import { readRequests } from './requests.js'
import { readReview } from './review.js'
import { type Segment, segment } from './segments.js'
import { readStatistics } from './statistics.js'

export interface TextTables {
  readings: TableReading[]
  repairs: Repair[]
  findings: Finding[]
}

/**
 * Reads the tables that are written as text (lines of zone `table`) into cells with their labels. Known forms are read by their
 * labels, then by the form's order with the sums as witness; a cell that only the order places is `likely`, and a finding says so.
 */
export function readTextTables(view: View, outline: Outline): TextTables {
  const readings: TableReading[] = []
  const repairs: Repair[] = []
  const findings: Finding[] = []
  for (const part of segment(readTextLines(view))) {
    const reading = readSegment(view, part)
    if (!reading) continue
    const range = { from: part.lines[0]!.from, to: part.lines.at(-1)!.to }
    readings.push({
      ...range,
      ...(reading.kind ? { kind: reading.kind } : { layout: LAYOUTS.statistics }),
      section: outline.at(range.from),
      cells: reading.cells,
    })
    for (const cell of reading.torn)
      repairs.push({ kind: 'split-cell', before: view.printed(cell), after: cell.after, certainty: 'certain', span: view.spanOf(cell) })
    findings.push(...doubtsOf(view, reading))
  }
  return { readings, repairs, findings }
}

function readSegment(view: View, part: Segment): FamilyReading | undefined {
  switch (part.family) {
    case 'requests':
      return readRequests(view, part.lines)
    case 'proactive':
      return readProactive(view, part.lines)
    case 'review':
      return readReview(view, part.lines)
    case 'statistics':
      return readStatistics(view, part.lines)
    default:
      return undefined
  }
}

function doubtsOf(view: View, reading: FamilyReading): Finding[] {
  const findings: Finding[] = []
  const say = (message: string, ranges: readonly { from: number; to: number }[]) => {
    if (ranges.length === 0) return
    const spans = ranges.map((r) => view.spanOf(r))
    findings.push({ code: 'layout-uncertain', severity: 'warning', message, span: spans[0]!, related: spans.slice(1) })
  }
  say('The cells of these figures are known only by the order of the form.', reading.doubts)
  say(
    'These figures have no place in the form.',
    reading.left.flatMap((row) => row.figures.filter((f) => f.kind === 'figure')),
  )
  return findings
}
