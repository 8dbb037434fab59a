import { APPLICANT_LABELS, APPLICANTS, type Applicant } from '../catalogue/applicants.js'
import type { IndicatorCode } from '../catalogue/indicators.js'
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

/** Stocks that a year's additions and removals lead over into the next. */
const STOCKS = [
  {
    code: 'normative.stock',
    name: '行政规范性文件',
    inForce: 'normative.inForce',
    issued: 'normative.issued',
    repealed: 'normative.repealed',
  },
  {
    code: 'regulations.stock',
    name: '规章',
    inForce: 'regulations.inForce',
    issued: 'regulations.issued',
    repealed: 'regulations.repealed',
  },
] as const satisfies { code: string; name: string; inForce: IndicatorCode; issued: IndicatorCode; repealed: IndicatorCode }[]

/**
 * What one year carries forward is what the next starts with: requests, in all and by kind of applicant, and the stocks of rules in force.
 * An identity is tested where both reports state all its figures. Source: the notes of the forms of 国办公开办函〔2019〕60号 and 〔2021〕30号.
 */
export function carryOver(previous: Report, current: Report): { checks: ComparisonCheck[]; findings: ComparisonFinding[] } {
  const tested = [...testRequests(previous, current), ...STOCKS.flatMap((stock) => testStock(stock, previous, current))]
  return { checks: tested.map((t) => t.check), findings: tested.filter((t) => !t.check.holds).map(findingOf) }
}

function testRequests(previous: Report, current: Report): Tested[] {
  return [undefined, ...APPLICANTS].flatMap((applicant) => {
    const now = find(current, 'requests.carriedOver', applicant)
    const then = find(previous, 'requests.carriedForward', applicant)
    if (!now || !then) return []
    const who = applicant ? ` (${APPLICANT_LABELS[applicant]})` : ''
    const check = {
      code: 'requests.carryOver',
      identity: `上年结转 = 上一年的结转下年度继续办理${who}`,
      ...(applicant ? { by: { applicant } } : {}),
      holds: now.value === then.value,
      left: now.value,
      right: then.value,
    }
    return [{ check, current: now, previous: then }]
  })
}

function testStock(stock: (typeof STOCKS)[number], previous: Report, current: Report): Tested[] {
  const now = find(current, stock.inForce)
  const then = find(previous, stock.inForce)
  const issued = find(current, stock.issued)
  const repealed = find(current, stock.repealed)
  if (!now || !then || !issued || !repealed) return []
  const right = then.value + issued.value - repealed.value
  const identity = `${stock.name}: 现行有效件数 = 上一年现行有效件数 + 本年制发件数 − 本年废止件数`
  return [{ check: { code: stock.code, identity, holds: now.value === right, left: now.value, right }, current: now, previous: then }]
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

function find(report: Report, code: IndicatorCode, applicant?: Applicant): Indicator | undefined {
  return report.indicators.find((i) => i.code === code && i.by?.applicant === applicant && i.certainty === 'certain')
}
