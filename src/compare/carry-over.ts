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

interface Tested {
  check: ComparisonCheck
  current: Indicator
  previous: Indicator
}

/**
 * What one year carries forward is what the next starts with: requests, in all and by kind of applicant, and the stocks of rules in force.
 * An identity is tested where both reports surely state all its figures.
 */
export function carryOver(previous: Report, current: Report): { checks: ComparisonCheck[]; findings: ComparisonFinding[] } {
  const tested = YEAR_IDENTITIES.flatMap((identity) =>
    [undefined, ...(identity.byApplicant ? APPLICANTS : [])].flatMap((applicant) => test(identity, applicant, previous, current) ?? []),
  )
  return { checks: tested.map((t) => t.check), findings: tested.filter((t) => !t.check.holds).map(findingOf) }
}

function test(identity: YearIdentity, applicant: Applicant | undefined, previous: Report, current: Report): Tested | null {
  const valuesOf = (report: Report) => (code: string) => find(report, code, applicant)?.value
  const sides = sidesOf(identity, valuesOf(previous), valuesOf(current))
  if (!sides) return null
  const check = {
    code: identity.code,
    identity: `${identity.words}${applicant ? ` (${APPLICANT_LABELS[applicant]})` : ''}`,
    ...(applicant ? { by: { applicant } } : {}),
    holds: sides.left === sides.right,
    ...sides,
  }
  return { check, current: find(current, identity.now, applicant)!, previous: find(previous, identity.before, applicant)! }
}

function findingOf({ check, current, previous }: Tested): ComparisonFinding {
  return {
    code: 'carry-over-conflict',
    severity: 'warning',
    message: `«${check.identity}» does not hold: ${check.left} is stated, ${check.right} follows from the year before.`,
    span: current.span,
    previousSpan: previous.span,
    left: check.left,
    right: check.right,
  }
}

function find(report: Report, code: string, applicant?: Applicant): Indicator | undefined {
  return report.indicators.find((i) => i.code === code && i.by?.applicant === applicant && i.certainty === 'certain')
}
