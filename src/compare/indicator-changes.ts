import type { Applicant } from '../catalogue/applicants.js'
import { indicatorKey } from '../indicators/indicators.js'
import { catalogue } from '../kinds/ogi/indicators.js'
import type { Indicator, Report } from '../report/schema.js'

/** One indicator of two years; null where a year does not state it. */
export interface IndicatorChange {
  code: string
  by?: { applicant: Applicant }
  unit: string
  previous: number | null
  current: number | null
  /** current − previous, where both are stated. */
  change: number | null
  /** Change in per cent of the previous value, to two decimals; null where that is 0. */
  percent: number | null
}

/** The indicators of both reports side by side, in the order of the catalogue, the total before the kinds of applicant. */
export function indicatorChanges(previous: Report, current: Report): IndicatorChange[] {
  const before = new Map(previous.indicators.map((i) => [indicatorKey(i), i]))
  const after = new Map(current.indicators.map((i) => [indicatorKey(i), i]))
  const keys = [...new Set([...before.keys(), ...after.keys()])]
  const order = new Map<string, number>(catalogue.map(({ code }, i) => [code, i]))
  return keys
    .map((key) => changeOf(before.get(key), after.get(key)))
    .sort((a, b) => order.get(a.code)! - order.get(b.code)! || Number(a.by !== undefined) - Number(b.by !== undefined))
}

function changeOf(before: Indicator | undefined, after: Indicator | undefined): IndicatorChange {
  const { code, by, unit } = (after ?? before)!
  const change = before && after ? tidy(after.value - before.value) : null
  return {
    code,
    ...(by ? { by } : {}),
    unit,
    previous: before?.value ?? null,
    current: after?.value ?? null,
    change,
    percent: change === null || before!.value === 0 ? null : Math.round((change / Math.abs(before!.value)) * 10_000) / 100,
  }
}

/** Takes away what binary fractions add: 31.6 − 20.1 is 11.5. */
const tidy = (value: number) => Math.round(value * 1e6) / 1e6
