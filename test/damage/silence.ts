import type { Report, Span } from '../../src/index.js'

/** So near a sentence a finding is about it. */
const NEAR = 200

const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/**
 * Values of a damaged document that are wrong or invented, stated as certain, and in no table or near no sentence that a finding is about. `whole` is what the
 * undamaged document gives, `labels` the totals by code that a careful reader takes from it, `touched` the places in the damaged text where figures were
 * changed or taken away: what is read right there is the damage's. Another value for a figure that is gone is invented.
 */
export function silentlyWrong(report: Report, whole: Report, labels: Record<string, number>, touched: readonly Span[]): string[] {
  const keyOf = ({ code, by }: Report['indicators'][number]) => (by ? `${code} ${by.applicant}` : code)
  const truth = new Map(whole.indicators.map((indicator) => [keyOf(indicator), indicator]))
  // What was said of the undamaged document tells nothing of the damage.
  const before = new Set(whole.findings.map(({ code, message }) => `${code} ${message}`))
  const doubted = report.findings
    .filter(({ code, message }) => !before.has(`${code} ${message}`))
    .flatMap(({ span, related }) => [...(span ? [span] : []), ...(related ?? [])])
  return report.indicators.flatMap((indicator) => {
    // A hedged count says itself that it is not exact.
    if (indicator.certainty !== 'certain' || (indicator.modifier && indicator.modifier !== 'exact')) return []
    const key = keyOf(indicator)
    const known = truth.get(key)
    const wanted = known?.by || labels[key] === undefined ? known?.value : labels[key]
    if (wanted === indicator.value || touched.some((span) => touches(span, indicator.span))) return []
    // What a misread page said before the damage is another matter.
    if (known && known.value === indicator.value) return []
    const table = report.tables.find(({ span }) => touches(span, indicator.span))?.span
    const about = table ?? { start: indicator.span.start - NEAR, end: indicator.span.end + NEAR }
    return doubted.some((span) => touches(span, about))
      ? []
      : [`${key}: ${indicator.value} for ${wanted ?? 'nothing'} «${indicator.evidence}»`]
  })
}
