import { chineseDigit, isWordNotNumeral, scaleOf } from './characters.js'
import { skipDigits } from './scan.js'

/** A number in digits or Chinese numerals, without sign, hedge, percent or unit. */
export interface Numeral {
  to: number
  value: number
  /** 两三, 七八: two neighbouring digits say a small range. */
  upper: number | undefined
  /** Of digits, a scale word stands in it; of Chinese numerals, it is the last word (十, 百, 万 …), so that 余, 多 or 几 may follow. */
  scaled: boolean
  /** Blanks stood inside as thousands marks. */
  blanks: boolean
  /**
   * Digits in a row without scale words (一二三, 二〇一), a last scale word that is left out and taken to be the next smaller one (一百五), or blanks that
   * tore it apart where no mark belongs (1 2人).
   */
  likely: boolean
}

const POINT = '点'.charCodeAt(0)
const TEN = 10
const MYRIAD = 1e4
const HUNDRED_MILLION = 1e8

/**
 * Reads 一百二十, 三万四千五百, 十五, 一亿零六, 两千, 三点一四, 〇, 一二三. A numeral that starts with 百, 千, 万 or 亿 (百余, 千分之)
 * counts as one of it; whether that is a number at all is for the caller to say. Scale words must fall within a
 * group of four, as they do in every well-formed numeral, so the scan stops where another numeral begins.
 */
export function scanChinese(text: string, at: number, end: number): Numeral | null {
  if (isWordNotNumeral(text, at)) return null
  const whole = scanWhole(text, at, end)
  if (!whole || whole.upper !== undefined || text.charCodeAt(whole.to) !== POINT) return whole
  const fraction = scanFraction(text, whole.to + 1, end)
  if (!fraction) return whole
  // 三点五万
  let { to } = fraction
  let zeros = 0
  for (let scale: number; to < end && (scale = scaleOf(text.charCodeAt(to))) >= MYRIAD; to++) zeros += scale === MYRIAD ? 4 : 8
  return numeral(to, Number(`${whole.value}.${fraction.digits}e${zeros}`), zeros > 0, false)
}

/** Digits behind 点: 点一四, 点123. 三点一是 is a sentence, not 3.1. */
function scanFraction(text: string, at: number, end: number): { to: number; digits: string } | null {
  let to = skipDigits(text, at, end)
  if (to > at) return { to, digits: text.slice(at, to) }
  let digits = ''
  for (let digit: number; to < end && (digit = chineseDigit(text.charCodeAt(to))) >= 0; to++) digits += digit
  if (digits === '' || (digits === '1' && '是要、'.includes(text[to] ?? ' '))) return null
  return { to, digits }
}

function scanWhole(text: string, at: number, end: number): Numeral | null {
  let hundredMillions = 0
  let myriads = 0
  let group = 0
  // The last scale word of the group: the next one must be smaller. 0 digits in hand is -1.
  let scale = MYRIAD
  let bigScale = Number.POSITIVE_INFINITY
  let digit = -1
  let zero = false
  let to = at
  let lastScale = 0
  while (to < end) {
    const code = text.charCodeAt(to)
    const next = chineseDigit(code)
    if (next >= 0) {
      if (digit > 0 || (digit === 0 && to === at + 1)) {
        if (to === at + 1) return scanRow(text, at, end)
        break
      }
      if (next === 0 && digit === 0) break
      zero ||= digit === 0
      digit = next
      to++
      continue
    }
    // The tens 廿 and 卅 stand for two and three of them.
    const tens = code === 0x5eff ? 2 : code === 0x5345 ? 3 : 0
    const big = tens > 0 ? TEN : scaleOf(code)
    if (big > 0 && big < MYRIAD) {
      if (big >= scale) break
      if (digit <= 0 && big !== TEN && to > at) break
      group += (digit > 0 ? digit : tens || 1) * big
      scale = lastScale = big
    } else {
      const low = group + Math.max(digit, 0)
      if (big === MYRIAD && bigScale > MYRIAD && (low > 0 || to === at)) {
        myriads = (low || 1) * MYRIAD
      } else if (big === HUNDRED_MILLION && hundredMillions === 0 && (low + myriads > 0 || to === at)) {
        hundredMillions = (myriads + low || 1) * HUNDRED_MILLION
        myriads = 0
      } else break
      group = 0
      scale = MYRIAD
      lastScale = big
      bigScale = big === HUNDRED_MILLION ? Number.POSITIVE_INFINITY : big
    }
    digit = -1
    zero = false
    to++
  }
  if (to === at) return null
  // A zero that no digit followed belongs to what comes next, unless it is the whole numeral.
  if (digit === 0 && to > at + 1) {
    to--
    digit = -1
  }
  // 一万五 is fifteen thousand: a digit right behind 百, 千 or 万 counts the next smaller scale.
  const elided = digit > 0 && !zero && lastScale > TEN
  const tail = Math.max(digit, 0) * (elided ? lastScale / TEN : 1)
  return numeral(to, hundredMillions + myriads + group + tail, digit < 0 && lastScale > 0, elided)
}

/** A numeral as its characters alone say it; written out, so that all have one shape. */
export function numeral(to: number, value: number, scaled: boolean, likely: boolean, upper?: number): Numeral {
  return { to, value, upper, scaled, blanks: false, likely }
}

/** Digits in a row: two neighbours and 三五 are a small range (两三, 三四十), more are a number read digit by digit (一二三). */
function scanRow(text: string, at: number, end: number): Numeral {
  let to = at
  let value = 0
  for (let digit: number; to < end && (digit = chineseDigit(text.charCodeAt(to))) >= 0; to++) value = value * 10 + digit
  const low = chineseDigit(text.charCodeAt(at))
  const high = chineseDigit(text.charCodeAt(at + 1))
  const pair = to === at + 2 && low > 0 && (high === low + 1 || value === 35)
  if (!pair) return numeral(to, value, false, true)
  let factor = 1
  for (let scale: number; to < end && (scale = scaleOf(text.charCodeAt(to))) > 0 && (factor === 1 || scale >= MYRIAD); to++) factor *= scale
  return numeral(to, low * factor, factor > 1, false, high * factor)
}
