import { governed, isPlace } from './places.js'

/** Endings that stand for one another: 委 for 委员会, 办 for 办公室, 残联 for 残疾人联合会. */
const FORMS: [short: RegExp, long: RegExp][] = [
  [/委$/, /委员会$/],
  [/办$/, /(?:办公[室厅]|办事处)$/],
  [/办公室$/, /办公厅$/],
  [/[残妇侨文商]联$/, /联合会$/],
  [/科协$/, /协会$/],
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
    const place = isPlace(b) ? b : governed(b)
    return place !== null && place.slice(-2) === a.slice(-2) && holdsInOrder(place, a)
  }
  const end = FORMS.find(([s, l]) => s.test(a) && l.test(b))
  if (!end && a.at(-1) !== b.at(-1)) return false
  if (!holdsInOrder(b, end ? a.replace(end[0], '') + (/联$/.test(a) ? '联' : /科协$/.test(a) ? '协' : '') : a)) return false
  return end !== undefined || !standsUnder(a, b)
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
  const at = long.indexOf(tail)
  return at >= 0 && !long.endsWith(tail) && at + 2 < long.length && short.length > 2
}
