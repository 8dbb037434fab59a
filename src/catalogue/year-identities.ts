/**
 * What one year passes on to the next. The value of `now` this year = the value of `before` last year + `plus` − `minus` of this year.
 * Source: the notes of the forms of 国办公开办函〔2019〕60号 and 〔2021〕30号.
 */
export interface YearIdentity {
  /** Stable name, as a comparison's checks give it. */
  code: string
  words: string
  now: string
  before: string
  plus?: string
  minus?: string
  /** Tested for every kind of applicant and for the total. */
  byApplicant?: boolean
}

const stock = (subject: 'normative' | 'regulations', name: string): YearIdentity => ({
  code: `${subject}.stock`,
  words: `${name}: 现行有效件数 = 上一年现行有效件数 + 本年制发件数 − 本年废止件数`,
  now: `${subject}.inForce`,
  before: `${subject}.inForce`,
  plus: `${subject}.issued`,
  minus: `${subject}.repealed`,
})

/** The identities between two years. */
export const YEAR_IDENTITIES: readonly YearIdentity[] = [
  {
    code: 'requests.carryOver',
    words: '上年结转 = 上一年的结转下年度继续办理',
    now: 'requests.carriedOver',
    before: 'requests.carriedForward',
    byApplicant: true,
  },
  stock('normative', '行政规范性文件'),
  stock('regulations', '规章'),
]

/** A year's values by code; undefined where the year does not state it, or not surely. */
type YearValues = (code: string) => number | undefined

/** Both sides of an identity between two years: what this year states, and what follows from the year before; null where a figure is missing. */
export function sidesOf(identity: YearIdentity, before: YearValues, now: YearValues): { left: number; right: number } | null {
  const moved = (code?: string) => (code ? now(code) : 0)
  const [left, stock, added, removed] = [now(identity.now), before(identity.before), moved(identity.plus), moved(identity.minus)]
  if (left === undefined || stock === undefined || added === undefined || removed === undefined) return null
  return { left, right: stock + added - removed }
}
