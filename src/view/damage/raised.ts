import type { Range } from '../../report/span.js'
import type { Change } from './rule.js'

/** Small raised characters, as such or as digits in `<sup>`. */
const RAISED = /[⁰¹²³⁴-⁹]+|(?<=10)\^\d{1,2}/g
const VALUES: Record<string, string> = {
  '⁰': '0',
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
  '⁸': '8',
  '⁹': '9',
}
/** `3×10`, with the power of ten behind it. */
const POWER = /\d\s?[×xX*·✕]\s?10$/
/** Powers of ten by the words that Chinese has for them. */
const SCALES: Record<string, string> = {
  '2': '百',
  '3': '千',
  '4': '万',
  '5': '十万',
  '6': '百万',
  '7': '千万',
  '8': '亿',
  '9': '十亿',
  '10': '百亿',
  '12': '万亿',
} // prettier-ignore
/** Ten by itself: its power, or ten with a note. */
const TEN = /(?:^|\D)10$/
/** A variable of a formula. */
const VARIABLE = /[A-Za-zα-ω]$/
/** A unit of length, to be squared or cubed. */
const LENGTH = /(?:^|[^A-Za-z])(?:[kcdhm]?m|千米|公里|厘米|分米|毫米)$/
/** A note's number or sign. Not: 1st, TM */
const NOTE = /^[[(（【［〔]?(?:注?\d{1,3}|[①-⑳*＊†‡#a-e]|注)[\])）】］〕]?$/

/**
 * What raised characters mean: a power of ten is a number (3×10⁴ is 3万), a square or cube belongs to its unit, and all others are marks of
 * notes. `raised` are the places of elements that raise their text.
 */
export function raisedChanges(text: string, raised: readonly Range[]): Change[] {
  const changes: Change[] = []
  for (const { from, to } of raised) {
    const words = text.slice(from, to).trim()
    const change = changeOf(text, from, words)
    if (change !== null) changes.push({ from: change.from, to, put: change.put })
  }
  for (const { 0: signs, index } of text.matchAll(RAISED)) {
    const digits = Array.from(signs.replace('^', ''), (sign) => VALUES[sign] ?? sign).join('')
    const change = changeOf(text, index, digits)
    if (change !== null && !(change.put === '²' || change.put === '³'))
      changes.push({ from: change.from, to: index + signs.length, put: change.put })
  }
  return changes.sort((a, b) => a.from - b.from)
}

function changeOf(text: string, at: number, words: string): Change | null {
  const before = text.slice(Math.max(0, at - 8), at)
  const scale = SCALES[words]
  const power = POWER.exec(before)
  if (power && scale) return { from: at - power[0].length + 1, to: at, put: scale }
  if (power) return null
  if (TEN.test(before) && scale) return { from: at, to: at, put: '\ufffd' }
  if (LENGTH.test(before) && (words === '2' || words === '3')) return { from: at, to: at, put: words === '2' ? '²' : '³' }
  return NOTE.test(words) && !VARIABLE.test(before) ? { from: at, to: at, put: '' } : null
}
