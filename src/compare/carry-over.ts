import { APPLICANT_LABELS, APPLICANTS, type Applicant } from '../catalogue/applicants.js'
import { sidesOf, YEAR_IDENTITIES, type YearIdentity } from '../catalogue/year-identities.js'
import type { Finding, Indicator, Report } from '../report/schema.js'
import type { Span } from '../report/span.js'

/** A finding about two reports: `span` lies in the current one, `previousSpan` in the one of the year before. */
export interface ComparisonFinding extends Finding {
  previousSpan?: Span
}

/** An identity between two years that could be tested. */
export interface ComparisonCheck {
  code: string
  identity: string
  by?: { applicant: Applicant }
  holds: boolean
  /** What the current year states. */
  left: number
  /** What it should be by the year before. */
  right: number
}

/**
 * What one year carries forward is what the next starts with: requests, in all and by kind of applicant, and the stocks of rules in force.
 * An identity is tested where both reports surely state all its figures.
 */
export function carryOver(previous: Report, current: Report): { checks: ComparisonCheck[]; findings: ComparisonFinding[] } {
  const tested = YEAR_IDENTITIES.flatMap((identity) =>
    [undefined, ...(identity.byApplicant ? APPLICANTS : [])].flatMap((applicant) => test(identity, applicant, previous, current) ?? []),
  )
  return { checks: tested.map((t) => t.check), findings: tested.filter((t) => !t.check.holds).map((t) => t.finding) }
}

/** The check, and the finding that it gives where it does not hold; null where a year does not state all the figures. */
function test(identity: YearIdentity, applicant: Applicant | undefined, previous: Report, current: Report) {
  const stated = (report: Report) => (code: string) => find(report, code, applicant)?.value
  const sides = sidesOf(identity, stated(previous), stated(current))
  if (!sides) return null
  const words = `${identity.words}${applicant ? ` (${APPLICANT_LABELS[applicant]})` : ''}`
  const check: ComparisonCheck = {
    code: identity.code,
    identity: words,
    ...(applicant ? { by: { applicant } } : {}),
    holds: sides.left === sides.right,
    ...sides,
  }
  const finding: ComparisonFinding = {
    code: 'carry-over-conflict',
    severity: 'warning',
    message: `«${words}» does not hold: ${sides.left} is stated, ${sides.right} follows from the year before.`,
    span: find(current, identity.now, applicant)!.span,
    previousSpan: find(previous, identity.before, applicant)!.span,
    ...sides,
  }
  return { check, finding }
}

function find(report: Report, code: string, applicant?: Applicant): Indicator | undefined {
  return report.indicators.find((i) => i.code === code && i.by?.applicant === applicant && i.certainty === 'certain')
}
