import { isDigit, KIND, kindOf, scaleOf } from './characters.js'
import { withoutNoise, withUnit } from './numeral-tail.js'
import { skipBlanks } from './scan.js'
import { scanSingle } from './single-numeral.js'
import type { NumberToken } from './token.js'

/**
 * Reads one number at `at`, of any written kind: digits, Chinese numerals, both; sign, percent, fraction, hedge and range included.
 * Null where nothing there counts: 百姓, 数据, 千方百计. Measure words are left to the quantities.
 */
export function scanNumber(text: string, at: number, end: number): NumberToken | null {
  const single = scanSingle(text, at, end)
  if (!single) return null
  const first = withUnit(text, single, end)
  // 两三次 is a range already.
  return first.upper === undefined ? scanRange(text, first, end) : first
}

/**
 * Goes on from a number to the upper end of a range: 3—5, 3至5, 20-30, 三到五, 8.8%—9.9%, 3-5万, 百分之三十到四十. Two rising numbers of
 * one kind make a range; what falls, or goes on with another dash, is left apart. Returns the first number where there is none.
 */
function scanRange(text: string, first: NumberToken, end: number): NumberToken {
  const at = behindMark(text, first, end)
  const kind = at < end ? kindOf(text.charCodeAt(at)) : KIND.none
  if (at === first.to || first.unit === '百分点' || (kind !== KIND.digit && kind !== KIND.chinese)) return first
  const single = scanSingle(text, at, end)
  const last = single && sameShare(text, first, withUnit(text, single, end))
  if (!last) return first
  const low = first.unit ? first.value : scaledLike(text, first, last)
  const goesOn = text[last.to] === '-' && isDigit(text.charCodeAt(last.to + 1))
  if (low >= last.value || goesOn || isYear(text, last)) return first
  return { ...last, from: first.from, value: low, upper: last.value, style: first.style === last.style ? first.style : 'mixed' }
}

/** The place behind the mark of a range, or the end of the number where there is none. */
function behindMark(text: string, first: NumberToken, end: number): number {
  const at = skipBlanks(text, first.to, Math.min(end, first.to + 1))
  const mark = text[at]
  if (mark === '-' || mark === '~') return skipBlanks(text, at + (text[at + 1] === mark ? 2 : 1), end)
  // 3 至 5 天: set with blanks, or with none.
  return mark === '至' || mark === '到' ? skipBlanks(text, at + 1, Math.min(end, at + 2)) : first.to
}

/** The second number, if it is a share of the same kind: 百分之三十到四十 says 百分之 for both. */
function sameShare(text: string, first: NumberToken, last: NumberToken): NumberToken | null {
  if (first.fraction !== last.fraction) return null
  if (first.unit === last.unit || first.unit === undefined) return last
  return last.unit === undefined && text.startsWith('百分之', first.from) ? { ...last, unit: first.unit } : null
}

/** 3-5万元, 两到三千: the scale word of the upper value is said of both, where the lower one is smaller without it. */
function scaledLike(text: string, first: NumberToken, last: NumberToken): number {
  for (let bare = last.to - 1; bare > last.from && scaleOf(text.charCodeAt(bare)) >= 100; bare--) {
    const mantissa = scanSingle(text, last.from, bare)
    if (mantissa && mantissa.value > first.value) return withoutNoise((first.value * last.value) / mantissa.value)
  }
  return first.value
}

function isYear(text: string, token: NumberToken): boolean {
  return token.value >= 1900 && token.value < 2100 && text[token.to] === '年'
}
