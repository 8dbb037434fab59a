import type { Finding } from '../report/schema.js'
import { countLeading } from '../report/search.js'
import type { View } from '../view/view.js'
import type { OutlineEntry } from './outline.js'

/** Text before the first heading that shows that the document does not begin in the middle of the report. */
const PREAMBLE = 100

/**
 * What a reader would question in the numbering: a number left out (numbering-gap) or used again (numbering-repeat) among the headings of one
 * parent and one style. Short lists (1. （1） ①) may begin again at 1 under the same heading; headings 一、 and （一） may not. Numbers may also run on through
 * several headings. A numeral that was cut off is lost-text.
 */
export function checkNumbering(view: View, entries: OutlineEntry[]): Finding[] {
  const findings: Finding[] = []
  const last = new Map<string, OutlineEntry>()
  const lastOfLevel: number[] = []
  const byId = new Map(entries.map((entry) => [entry.section.id, entry]))
  const proseUpTo = proseCounter(view)
  for (const entry of entries) {
    const { parent, level, ordinal, numeral, title } = entry.section
    if (numeral === '、') findings.push(lost(entry))
    const series = `${parent} ${level}`
    const before = last.get(series)
    last.set(series, entry)
    const runsOn = ordinal === (lastOfLevel[level] ?? 0) + 1
    lastOfLevel[level] = ordinal
    const proseBefore = () => proseUpTo(entry.heading.from) - proseUpTo(byId.get(parent ?? '')?.body.from ?? 0)
    // The first of its list has another number than 1, though text stands before it: the document did not merely begin in the middle.
    const late = !before && !runsOn && ordinal !== 1 && proseBefore() >= PREAMBLE
    const found = before ? compare(before, entry) : late ? 'numbering-gap' : null
    if (!found) continue
    const comes = `«${numeral}${title}» comes${before ? ` after «${before.section.numeral}»` : found === 'numbering-gap' ? ' first' : ''}`
    const message = `${comes}: ${found === 'numbering-gap' ? `number ${ordinal - 1} is missing` : 'the number is used again'}`
    const severity = level <= 2 ? 'warning' : 'info'
    findings.push({ code: found, severity, message, span: entry.section.span, ...(before && { related: [before.section.span] }) })
  }
  return findings
}

function lost({ section: { title, ordinal, span } }: OutlineEntry): Finding {
  const message = `The numeral before «${title}» is lost; it is counted as number ${ordinal}`
  return { code: 'lost-text', severity: 'warning', message, span }
}

function compare({ section: before }: OutlineEntry, { section }: OutlineEntry): 'numbering-gap' | 'numbering-repeat' | null {
  const step = section.ordinal - before.ordinal
  if (step > 1) return 'numbering-gap'
  return step < 1 && (section.level <= 2 || section.ordinal > 1) ? 'numbering-repeat' : null
}

/** How much running text stands before a place. */
function proseCounter(view: View): (position: number) => number {
  const lines = view.lines.filter((line) => line.zone === 'body' && line.to > line.from)
  const sums: number[] = [0]
  for (const line of lines) sums.push(sums.at(-1)! + line.to - line.from)
  return (position) => {
    const whole = countLeading(lines, ({ to }) => to <= position)
    const open = lines[whole]
    return sums[whole]! + (open ? Math.max(0, position - open.from) : 0)
  }
}
