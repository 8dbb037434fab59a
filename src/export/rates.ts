import { NOT_PROCESSED, REFUSED, UNAVAILABLE } from '../catalogue/identities.js'

/** A column that is worked out from the values, in words. */
interface Derived {
  column: string
  label: { zh: string; en: string }
  /** How it is worked out, as the codebook says it. */
  formula: string
}

/** A derived rate of the panel: share = sum of `parts` over sum of `of`, empty where any of them is missing or zero stands below. */
export interface Rate extends Derived {
  parts: readonly string[]
  of: readonly string[]
}

function rate(column: string, zh: string, en: string, parts: readonly string[], of: readonly string[] = ['requests.result.total']): Rate {
  return { column, label: { zh, en }, formula: `(${parts.join(' + ')}) / (${of.join(' + ')})`, parts, of }
}

const LITIGATION = ['litigation.direct', 'litigation.afterReview']

export const RATES: Rate[] = [
  rate('rate_granted', '予以公开率', 'Share granted in full of all results', ['requests.result.granted']),
  rate('rate_partly_granted', '部分公开率', 'Share granted in part of all results', ['requests.result.partlyGranted']),
  rate('rate_refused', '不予公开率', 'Share refused of all results', REFUSED),
  rate('rate_unavailable', '无法提供率', 'Share unavailable of all results', UNAVAILABLE),
  rate('rate_not_processed', '不予处理率', 'Share not processed of all results', NOT_PROCESSED),
  rate(
    'rate_carried_forward',
    '结转率',
    'Share carried forward of received and carried over',
    ['requests.carriedForward'],
    ['requests.received', 'requests.carriedOver'],
  ),
  rate(
    'rate_review_corrected',
    '复议纠错率',
    'Share corrected of reviews decided',
    ['review.corrected'],
    ['review.upheld', 'review.corrected', 'review.other'],
  ),
  rate(
    'rate_litigation_corrected',
    '诉讼纠错率',
    'Share corrected of lawsuits decided, direct and after review',
    LITIGATION.map((x) => `${x}.corrected`),
    LITIGATION.flatMap((x) => [`${x}.upheld`, `${x}.corrected`, `${x}.other`]),
  ),
]

function growth(column: string, code: string, zh: string, en: string): Derived & { code: string } {
  return { column, code, label: { zh, en }, formula: `${code}(y) / ${code}(y-1) - 1` }
}

/** Growth against the year before, of the same agency: value / previous − 1. */
export const GROWTH = [
  growth('growth_requests', 'requests.received', '收到申请数增长率', 'Growth of requests received against the year before'),
  growth('growth_proactive', 'proactive.total', '主动公开数增长率', 'Growth of information disclosed against the year before'),
  growth('growth_reviews', 'review.total', '行政复议数增长率', 'Growth of administrative reviews against the year before'),
]

type ValueOf = (code: string) => number | undefined

function sum(codes: readonly string[], stated: ValueOf): number | null {
  let total = 0
  for (const code of codes) {
    const value = stated(code)
    if (value === undefined) return null
    total += value
  }
  return total
}

/** The rate, or null where a part is missing, a check on it (an identity of its part of the catalogue) failed, or there is nothing to divide by. */
export function rateOf({ parts, of }: Rate, stated: ValueOf, failedChecks: readonly string[]): number | null {
  const group = of[0]!.replace(/\..*/, '.')
  if (failedChecks.some((code) => code.startsWith(group))) return null
  const [above, below] = [sum(parts, stated), sum(of, stated)]
  return above === null || below === null || below === 0 ? null : above / below
}
