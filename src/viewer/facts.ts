import type { Report } from '../report/schema.js'
import type { Certainty, Span } from '../report/span.js'
import type { Fact, ReportModel } from './model.js'
import type { Places } from './places.js'
import { visible } from './visible.js'

/** The stretch of the source that is quoted of a fact without a place in the text. */
const LONGEST_QUOTE = 80

/** All facts of a report, each with its places in the lines of the viewer, and the label paths of its cells. */
export function factsOf(report: Report, source: string, places: Places): Pick<ReportModel, 'facts' | 'paths'> {
  const sections = new Map(report.sections.map(({ id }, index) => [id, index]))
  const facts: Fact[] = []
  const paths = new Map<string, number>()
  const pathOf = (labels: string[]) => {
    const path = visible(labels.join(' / '))
    const known = paths.get(path) ?? paths.size
    paths.set(path, known)
    return known
  }
  const placed = (id: string, spans: readonly (Span | undefined)[]): Pick<Fact, 'id' | 'at' | 'outside'> => {
    const at: number[] = []
    for (const span of spans) if (span) for (const place of places.of(span)) at.push(place)
    const [first] = spans
    const outside = first && at.length === 0 ? visible(source.slice(first.start, Math.min(first.end, first.start + LONGEST_QUOTE))) : ''
    return { id, at, ...(outside && { outside }) }
  }
  const within = (id: string | null | undefined) => {
    const section = id ? sections.get(id) : undefined
    return section === undefined ? {} : { section }
  }
  const doubt = (certainty: Certainty) => (certainty === 'certain' ? {} : { certainty })
  const readings = (alternatives: string[] | undefined) => alternatives && { alternatives: alternatives.map(visible) }

  report.findings.forEach(({ code, severity, message, span, related = [], left, right, alternatives }, i) => {
    facts.push({
      kind: 'finding',
      ...placed(`finding-${i}`, [span, ...related]),
      ...{ code, severity, message: visible(message), left, right },
      ...readings(alternatives),
    })
  })
  report.checks.forEach(({ code, identity, by, holds, left, right, cells }, i) => {
    facts.push({
      kind: 'check',
      ...placed(`check-${i}`, cells),
      ...{ code, by: by?.applicant, identity: visible(identity), holds, left, right },
    })
  })
  report.indicators.forEach(({ code, by, value, upper, unit, method, modifier, certainty, evidence, because, section, span }, i) => {
    facts.push({
      kind: 'indicator',
      ...placed(`indicator-${i}`, [span]),
      ...{ code, by: by?.applicant, value, upper, unit, method, modifier, evidence: visible(evidence), because },
      ...doubt(certainty),
      ...within(section),
    })
  })
  report.quantities.forEach(({ text, value, upper, unit, label, modifier, change, certainty, section, span }, i) => {
    facts.push({
      kind: 'quantity',
      ...placed(`quantity-${i}`, [span]),
      ...{ text: visible(text), value, upper, unit, label: visible(label), modifier, change },
      ...doubt(certainty),
      ...within(section),
    })
  })
  for (const { id, section, cells } of report.tables) {
    cells.forEach(({ row, column, value, blank, unit, text, code, certainty, span }, i) => {
      facts.push({
        kind: 'cell',
        ...placed(`cell-${id}-${i}`, [span]),
        ...{ row: pathOf(row), column: pathOf(column), value, blank, unit, text: visible(text), code },
        ...doubt(certainty),
        ...within(section),
      })
    })
  }
  report.dates.forEach(({ text, value, certainty, alternatives, span }, i) => {
    facts.push({ kind: 'date', ...placed(`date-${i}`, [span]), text: visible(text), value, ...doubt(certainty), ...readings(alternatives) })
  })
  report.documentNumbers.forEach(({ text, normalized, certainty, span }, i) => {
    facts.push({
      kind: 'number',
      ...placed(`number-${i}`, [span]),
      text: visible(text),
      normalized: visible(normalized),
      ...doubt(certainty),
    })
  })
  report.sections.forEach(({ parent, level, numeral, title, span }, i) => {
    facts.push({ kind: 'section', ...placed(`section-${i}`, [span]), level, title: visible(numeral + title), ...within(parent) })
  })
  report.repairs.forEach(({ kind: code, before, after, certainty, alternatives, span }, i) => {
    facts.push({
      kind: 'repair',
      ...placed(`repair-${i}`, [span]),
      ...{ code, before: visible(before), after: visible(after) },
      ...doubt(certainty),
      ...readings(alternatives),
    })
  })
  return { facts, paths: [...paths.keys()] }
}
