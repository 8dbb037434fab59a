import { NOT_PROCESSED, REFUSED, UNAVAILABLE } from '../catalogue/identities.js'

/** A value per code; a code that the report does not state is missing. */
export interface Values {
  get(code: string): number | undefined
}

/** A derived rate of the panel: share = sum of `parts` over sum of `of`, empty where any of them is missing or zero stands below. */
export interface Rate {
  column: string
  label: { zh: string; en: string }
  parts: readonly string[]
  of: readonly string[]
  /** Names of the identities that must not have failed. */
  checks: RegExp
}

const TOTAL = ['requests.result.total']
const REQUESTS = /^requests\./
const LITIGATION = ['litigation.direct', 'litigation.afterReview']

export const RATES: Rate[] = [
  {
    column: 'rate_granted',
    label: { zh: '予以公开率', en: 'Share granted in full of all results' },
    parts: ['requests.result.granted'],
    of: TOTAL,
    checks: REQUESTS,
  },
  {
    column: 'rate_partly_granted',
    label: { zh: '部分公开率', en: 'Share granted in part of all results' },
    parts: ['requests.result.partlyGranted'],
    of: TOTAL,
    checks: REQUESTS,
  },
  { column: 'rate_refused', label: { zh: '不予公开率', en: 'Share refused of all results' }, parts: REFUSED, of: TOTAL, checks: REQUESTS },
  {
    column: 'rate_unavailable',
    label: { zh: '无法提供率', en: 'Share unavailable of all results' },
    parts: UNAVAILABLE,
    of: TOTAL,
    checks: REQUESTS,
  },
  {
    column: 'rate_not_processed',
    label: { zh: '不予处理率', en: 'Share not processed of all results' },
    parts: NOT_PROCESSED,
    of: TOTAL,
    checks: REQUESTS,
  },
  {
    column: 'rate_carried_forward',
    label: { zh: '结转率', en: 'Share carried forward of received and carried over' },
    parts: ['requests.carriedForward'],
    of: ['requests.received', 'requests.carriedOver'],
    checks: REQUESTS,
  },
  {
    column: 'rate_review_corrected',
    label: { zh: '复议纠错率', en: 'Share corrected of reviews decided' },
    parts: ['review.corrected'],
    of: ['review.upheld', 'review.corrected', 'review.other'],
    checks: /^review\./,
  },
  {
    column: 'rate_litigation_corrected',
    label: { zh: '诉讼纠错率', en: 'Share corrected of lawsuits decided, direct and after review' },
    parts: LITIGATION.map((x) => `${x}.corrected`),
    of: LITIGATION.flatMap((x) => [`${x}.upheld`, `${x}.corrected`, `${x}.other`]),
    checks: /^litigation\./,
  },
]

/** Growth against the year before, of the same agency: value / previous − 1. */
export const GROWTH: { column: string; code: string; label: { zh: string; en: string } }[] = [
  {
    column: 'growth_requests',
    code: 'requests.received',
    label: { zh: '收到申请数增长率', en: 'Growth of requests received against the year before' },
  },
  {
    column: 'growth_proactive',
    code: 'proactive.total',
    label: { zh: '主动公开数增长率', en: 'Growth of information disclosed against the year before' },
  },
  {
    column: 'growth_reviews',
    code: 'review.total',
    label: { zh: '行政复议数增长率', en: 'Growth of administrative reviews against the year before' },
  },
]

function sum(codes: readonly string[], values: Values): number | null {
  let total = 0
  for (const code of codes) {
    const value = values.get(code)
    if (value === undefined) return null
    total += value
  }
  return total
}

/** The rate, or null where a part is missing, a check on it failed, or there is nothing to divide by. */
export function rateOf(rate: Rate, values: Values, failedChecks: readonly string[]): number | null {
  if (failedChecks.some((code) => rate.checks.test(code))) return null
  const [above, below] = [sum(rate.parts, values), sum(rate.of, values)]
  return above === null || below === null || below === 0 ? null : above / below
}

export const rateFormula = (rate: Rate) => `(${rate.parts.join(' + ')}) / (${rate.of.join(' + ')})`
export const growthFormula = (code: string) => `${code}(y) / ${code}(y-1) - 1`
