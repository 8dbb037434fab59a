import type { Report } from '../report/schema.js'
import type { Certainty, Span } from '../report/span.js'
import { type Fact, type ReportModel, textAt } from './model.js'
import type { Places } from './places.js'
import { visible } from './visible.js'

/** The stretch of the source that is quoted of a fact without a place in the text. */
const LONGEST_QUOTE = 80

/** All facts of a report, each with its places in the lines of the viewer, and the words that they share. */
export function factsOf(report: Report, source: string, lines: ReportModel['lines'], places: Places): Pick<ReportModel, 'facts' | 'words'> {
  const facts: Fact[] = []
  const sections = new Map(report.sections.map(({ id }, index) => [id, index]))
  const words = new Map<string, number>()
  const word = (said: string) => {
    const known = words.get(said) ?? words.size
    words.set(said, known)
    return known
  }
  const path = (labels: string[]) => word(visible(labels.join(' / ')))
  const placed = (id: string, spans: readonly (Span | undefined)[]): Pick<Fact, 'id' | 'at' | 'outside'> => {
    const at: number[] = []
    for (const span of spans) if (span) for (const place of places.of(span)) at.push(place)
    const [first] = spans
    const outside = first && at.length === 0 ? visible(source.slice(first.start, Math.min(first.end, first.start + LONGEST_QUOTE))) : ''
    return { id, at, ...(outside && { outside }) }
  }
  const printed = (id: string, text: string, span: Span) => {
    const place = placed(id, [span])
    const shown = visible(text)
    return shown === textAt(lines, place.at) ? place : { ...place, text: shown }
  }
  const within = (id: string | null | undefined) => {
    const section = id ? sections.get(id) : undefined
    return section === undefined ? {} : { section }
  }
  const doubt = (certainty: Certainty) => (certainty === 'certain' ? {} : { certainty })
  const readings = (alternatives: string[] | undefined) => alternatives && { alternatives: alternatives.map(visible) }

  report.findings.forEach(({ code, severity, message, span, related = [], left, right, alternatives }, i) => {
    const place = placed(`finding-${i}`, [span, ...related])
    facts.push({ kind: 'finding', ...place, code, severity, message: visible(message), left, right, ...readings(alternatives) })
  })
  report.checks.forEach(({ code, identity, by, holds, left, right, cells }, i) => {
    const place = placed(`check-${i}`, cells)
    facts.push({ kind: 'check', ...place, code, by: by?.applicant, identity: word(visible(identity)), holds, left, right })
  })
  report.indicators.forEach(({ code, by, value, upper, unit, method, modifier, certainty, evidence, because, section, span }, i) => {
    const said = { code, by: by?.applicant, value, upper, unit, method, modifier, evidence: visible(evidence), because }
    facts.push({ kind: 'indicator', ...placed(`indicator-${i}`, [span]), ...said, ...doubt(certainty), ...within(section) })
  })
  report.quantities.forEach(({ text, value, upper, unit, label, modifier, change, certainty, section, span }, i) => {
    const said = { value, upper, unit, label: visible(label), modifier: modifier === 'exact' ? undefined : modifier, change }
    facts.push({ kind: 'quantity', ...printed(`quantity-${i}`, text, span), ...said, ...doubt(certainty), ...within(section) })
  })
  for (const { id, section, cells } of report.tables) {
    cells.forEach(({ row, column, value, blank, unit, text, code, certainty, span }, i) => {
      const said = { row: path(row), column: path(column), value, blank, unit, code: code === undefined ? code : word(code) }
      facts.push({ kind: 'cell', ...printed(`cell-${id}-${i}`, text, span), ...said, ...doubt(certainty), ...within(section) })
    })
  }
  report.dates.forEach(({ text, value, certainty, alternatives, span }, i) => {
    facts.push({ kind: 'date', ...printed(`date-${i}`, text, span), value, ...doubt(certainty), ...readings(alternatives) })
  })
  report.documentNumbers.forEach(({ text, normalized, certainty, span }, i) => {
    facts.push({ kind: 'number', ...printed(`number-${i}`, text, span), normalized: visible(normalized), ...doubt(certainty) })
  })
  report.sections.forEach(({ parent, level, numeral, title, span }, i) => {
    facts.push({ kind: 'section', ...placed(`section-${i}`, [span]), level, title: visible(numeral + title), ...within(parent) })
  })
  report.repairs.forEach(({ kind: code, before, after, certainty, alternatives, span }, i) => {
    const said = { code, before: visible(before), after: visible(after) }
    facts.push({ kind: 'repair', ...placed(`repair-${i}`, [span]), ...said, ...doubt(certainty), ...readings(alternatives) })
  })
  return { facts, words: [...words.keys()] }
}
