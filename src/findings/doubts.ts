import { DERIVED } from '../catalogue/identities.js'
import { indicatorKey } from '../indicators/indicators.js'
import type { Finding, Indicator, Report } from '../report/schema.js'
import type { Span } from '../report/span.js'

/** Why a value is doubtful: its reading is not certain, or something else that was read speaks against it. */
export type Doubt = 'uncertain' | 'questioned'

/** Findings that speak against the figures at their places. */
const AGAINST_FIGURES: ReadonlySet<Finding['code']> = new Set([
  'sum-mismatch',
  'text-conflict',
  'text-table-conflict',
  'unit-assumed',
  'layout-uncertain',
  'figures-left',
  'blank-cells',
  'lost-text',
  'mojibake',
])

/** Whether two places share something. */
export const touches = (a: Span, b: Span) => (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end)

/** The doubtful indicators of a report: not certain, in an identity that fails, questioned by a finding, or a sum of such. */
export function doubtsOf(report: Report): Map<Indicator, Doubt> {
  const places = [
    ...report.checks.filter((check) => !check.holds).flatMap((check) => check.cells),
    ...report.findings.filter((f) => AGAINST_FIGURES.has(f.code)).flatMap((f) => [...(f.span ? [f.span] : []), ...(f.related ?? [])]),
  ]
  const doubts = new Map<Indicator, Doubt>()
  const questioned = new Set<string>()
  for (const indicator of report.indicators) {
    // The place of a derived sum is the whole stretch of its parts, other figures between them included.
    if (indicator.method === 'derived' || !places.some((place) => touches(place, indicator.span))) continue
    doubts.set(indicator, 'questioned')
    questioned.add(indicatorKey(indicator))
  }
  for (const indicator of report.indicators) {
    const parts = indicator.method === 'derived' ? (DERIVED.find(({ code }) => code === indicator.code)?.parts ?? []) : []
    if (parts.some((code) => questioned.has(indicatorKey({ ...indicator, code })))) doubts.set(indicator, 'questioned')
    else if (indicator.certainty !== 'certain' && !doubts.has(indicator)) doubts.set(indicator, 'uncertain')
  }
  return doubts
}
