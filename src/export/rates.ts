import { NOT_PROCESSED, REFUSED, UNAVAILABLE } from '../catalogue/identities.js'

/** Under the names of the codebook's columns what stands there. */
const labels = (column: string, zh: string, en: string) => ({ column, label_zh: zh, label_en: en })

/** A derived rate of the panel: share = sum of `parts` over sum of `of`. */
const rate = (column: string, zh: string, en: string, parts: readonly string[], of: readonly string[] = ['requests.result.total']) => ({
  ...labels(column, zh, en),
  source: `(${parts.join(' + ')}) / (${of.join(' + ')})`,
  parts,
  of,
})

type Rate = ReturnType<typeof rate>

/** The corrected of all that was decided. */
const corrected = (...groups: string[]) =>
  [groups.map((x) => `${x}.corrected`), groups.flatMap((x) => [`${x}.upheld`, `${x}.corrected`, `${x}.other`])] as const

export const RATES = [
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
  rate('rate_review_corrected', '复议纠错率', 'Share corrected of reviews decided', ...corrected('review')),
  rate(
    'rate_litigation_corrected',
    '诉讼纠错率',
    'Share corrected of lawsuits decided, direct and after review',
    ...corrected('litigation.direct', 'litigation.afterReview'),
  ),
]

const growth = (column: string, of: string, zh: string, en: string) => ({
  ...labels(column, zh, en),
  source: `${of}(y) / ${of}(y-1) - 1`,
  of,
})

/** Growth against the year before, of the same agency: value / previous − 1. */
export const GROWTH = [
  growth('growth_requests', 'requests.received', '收到申请数增长率', 'Growth of requests received against the year before'),
  growth('growth_proactive', 'proactive.total', '主动公开数增长率', 'Growth of information disclosed against the year before'),
  growth('growth_reviews', 'review.total', '行政复议数增长率', 'Growth of administrative reviews against the year before'),
]

/** The rate, or null where a part is missing, a check on it (an identity of its part of the catalogue) failed, or there is nothing to divide by. */
export function rateOf({ parts, of }: Rate, stated: (code: string) => number | undefined, failedChecks: readonly string[]): number | null {
  const group = of[0]!.replace(/\..*/, '.')
  if (failedChecks.some((code) => code.startsWith(group))) return null
  const sum = (codes: readonly string[]) => codes.reduce((total, code) => total + (stated(code) ?? Number.NaN), 0)
  return quotient(sum(parts), sum(of))
}

/** Null where a number is missing, or there is nothing to divide by. */
export function quotient(above = Number.NaN, below = Number.NaN): number | null {
  return Number.isFinite(above / below) ? above / below : null
}
