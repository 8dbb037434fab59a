import type { Tokens } from '../lex/token.js'
import { tidy } from '../repair/repair.js'
import type { Finding, Section } from '../report/schema.js'
import { countLeading } from '../report/search.js'
import type { Range } from '../report/span.js'
import { isBlank } from '../view/characters.js'
import type { View } from '../view/view.js'
import { type Foot, findFoot } from './foot.js'
import { type Candidate, findCandidates, inSequence } from './heading.js'
import { checkNumbering } from './numbering-findings.js'

/** A section in the reading text: what later stages work with; `section` is what the report says of it. */
export interface OutlineEntry {
  section: Section
  heading: Range
  body: Range
}

/** The sections of a report and where it ends. */
export interface Outline {
  entries: OutlineEntry[]
  /** Who signed the report and when; null where no foot is found. */
  foot: Foot | null
  /** id of the innermost section at a place of the reading text. */
  at(position: number): string | null
}

/**
 * The numbered sections of the report, flat, in document order. Reads lines of zone `body` and the dates (for the foot of the report, where
 * the last section ends). Left out: rows of tables, tables and sentences of contents, 一是…, 第一…, 第（一）项, numbers in a sentence.
 */
export function outline(view: View, tokens: Tokens): Outline & { findings: Finding[] } {
  const headings = inSequence(findCandidates(view))
  const last = headings.at(-1)?.title.to ?? 0
  const foot = findFoot(view, tokens, last)
  // Where nothing is signed, the report ends with its last line.
  const end = foot?.from ?? Math.max(last, view.lines.findLast((l) => (l.zone === 'body' || l.zone === 'table') && l.to > l.from)?.to ?? 0)
  const entries: OutlineEntry[] = []
  const open: Section[] = []
  for (const [index, { level }] of headings.entries()) {
    while (open.length > 0 && open.at(-1)!.level >= level) open.pop()
    const found = entry(view, headings, index, end, open.at(-1)?.id ?? null)
    open.push(found.section)
    entries.push(found)
  }
  return { entries, foot, at: locator(entries), findings: checkNumbering(view, entries) }
}

function entry(view: View, headings: Candidate[], index: number, end: number, parent: string | null): OutlineEntry {
  const c = headings[index]!
  const heading = { from: c.from, to: c.title.to }
  let next = index + 1
  while (next < headings.length && headings[next]!.level > c.level) next++
  const body = { from: c.title.to, to: headings[next]?.from ?? end }
  while (body.from < body.to && isMark(view.folded.charCodeAt(body.from))) body.from++
  while (body.to > body.from && isBlank(view.folded.charCodeAt(body.to - 1))) body.to--
  if (body.to === body.from) body.from = body.to = c.title.to
  return {
    section: {
      id: `s${index + 1}`,
      parent,
      level: c.level,
      ordinal: c.ordinal,
      numeral: view.text.slice(c.from, c.to).trim(),
      title: tidy(view.text.slice(c.title.from, c.title.to)),
      span: view.spanOf(heading),
      bodySpan: view.spanOf(body),
    },
    heading,
    body,
  }
}

/** Marks that stand between a title and its text. */
const MARKS = new Set(Array.from('。:;.,、*', (mark) => mark.charCodeAt(0)))
const isMark = (code: number) => MARKS.has(code) || isBlank(code)

/** Finds the innermost section: the last that begins before a place, or, where that has ended, the one around it. */
function locator(entries: OutlineEntry[]): (position: number) => string | null {
  const byId = new Map(entries.map((entry) => [entry.section.id, entry]))
  return (position) => {
    let found: OutlineEntry | undefined = entries[countLeading(entries, ({ heading }) => heading.from <= position) - 1]
    while (found && Math.max(found.body.to, found.heading.to) <= position) found = byId.get(found.section.parent ?? '')
    return found?.section.id ?? null
  }
}

/** The report's own running text between two places, a line a paragraph; tables and page furniture are left out. */
export function runningText(view: View, range: Range): string {
  const lines: string[] = []
  for (const line of view.lines) {
    if (line.zone !== 'body' || line.to <= range.from || line.from >= range.to) continue
    const text = view.text.slice(Math.max(line.from, range.from), Math.min(line.to, range.to)).trim()
    if (text) lines.push(text)
  }
  return lines.join('\n')
}

/** A section's own text: from its heading to its first subsection. */
export function ownText(view: View, entries: readonly OutlineEntry[], index: number): string {
  const { section, heading, body } = entries[index]!
  const child = entries[index + 1]
  const to = child && child.section.parent === section.id ? child.heading.from : body.to
  return runningText(view, { from: heading.to, to }).replace(/^[\s。：；:;.]+/u, '')
}
