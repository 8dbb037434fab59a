import { isPlace, placeOf } from './places.js'

/** Endings that stand for one another, and what is left of the short one: 委 for 委员会, 办 for 办公室, 残联 for 残疾人联合会. */
const FORMS: [short: RegExp, long: RegExp, left?: string][] = [
  [/委$/, /委员会$/],
  [/办$/, /(?:办公[室厅]|办事处)$/],
  [/办公室$/, /办公厅$/],
  [/[残妇侨文商]联$/, /联合会$/, '联'],
  [/科协$/, /协会$/, '协'],
  [/街道$/, /办事处$/],
]

/**
 * Whether a longer name can be the same body: every character of the shorter stands in it in order, and both end alike
 * (省管局 · 岭北省机关事务管理局). Not a body that stands under it: 市公安局 · 临川市公安局东湖分局.
 */
export function isSameBody(short: string, long: string): boolean {
  const a = withoutBrackets(short)
  const b = withoutBrackets(long)
  if (a === b) return true
  if (a.length > b.length || !b.includes(a[0]!)) return false
  if (isPlace(a)) {
    const place = placeOf(b)
    return place !== null && place.slice(-2) === a.slice(-2) && holdsInOrder(place, a)
  }
  if (a.at(-1) === b.at(-1)) return holdsInOrder(b, a) && !standsUnder(a, b)
  const form = FORMS.find(([short, long]) => short.test(a) && long.test(b))
  return form !== undefined && holdsInOrder(b, a.replace(form[0], form[2] ?? ''))
}

const withoutBrackets = (name: string) => (!name.endsWith(')') ? name : name.replace(/\([^()]{0,40}\)$/, ''))

/** The characters of the shorter name, each behind the one before. */
export function holdsInOrder(long: string, short: string): boolean {
  let at = 0
  for (const c of short) {
    at = long.indexOf(c, at) + 1
    if (at === 0) return false
  }
  return true
}

/** 公安局 ends inside 临川市公安局东湖分局, and not at its end. */
function standsUnder(short: string, long: string): boolean {
  const tail = short.slice(-2)
  return short.length > 2 && long.includes(tail) && !long.endsWith(tail)
}
