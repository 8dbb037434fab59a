import { chineseDigit, isDigit, isHan, scaleOf } from './characters.js'
import { type Numeral, numeral } from './chinese-numeral.js'
import { skipDigits } from './scan.js'
import { wordList } from './word-list.js'

/** Units that begin with a scale word: 5千克 is no 5000 克 to the reader of a unit, and 3百分点 no 300. */
const SCALED_UNITS = wordList('千克 千米 千瓦 千伏 千卡 千帕 千赫 千焦 千字节 千比特 百分 千分 万分 十分 百强 亿分')

/**
 * Reads 1,234 · 1 234 567 · 0.092 · 12.3万 · 3万4000 · 3万4千 · 1,100万 · 4.78万亿. Text is folded, so full-width digits are ASCII.
 * Commas and blanks are thousands marks only before groups of three. Left out: signs, hedges, percent.
 */
export function scanDigits(text: string, at: number, end: number): Numeral | null {
  const read = scanPlain(text, at, end)
  const scale = read && scanScale(text, read.to, end)
  if (!scale) return read
  const whole = Number.isInteger(read.value)
  read.value = whole ? read.value * scale.factor : times(text.slice(at, read.to), scale.factor)
  read.to = scale.to
  read.scaled = true
  if (whole) addRest(text, read, scale.last, end)
  return read
}

/** Digits with thousands marks and a fraction. */
function scanPlain(text: string, at: number, end: number): Numeral | null {
  const whole = skipDigits(text, at, end)
  if (whole === at) return null
  const mark = text[whole]
  const marked = (mark === ',' || mark === ' ') && whole - at <= 3 && text.charCodeAt(at) !== 0x30
  const torn = marked ? behindTornGroup(text, at, whole, end) : 0
  const point = torn || (marked ? behindGroups(text, at, whole, end) : whole)
  const fraction = text[point] === '.' ? skipDigits(text, point + 1, end) : point
  const to = fraction === point + 1 ? point : fraction
  const printed = text.slice(at, to)
  const read = numeral(to, Number(point > whole ? printed.replace(/[ ,]/g, '') : printed), false, torn > 0)
  read.blanks = torn > 0 || (point > whole && mark === ' ')
  return read
}

/** The place behind groups of exactly three digits with the same mark. What stands in columns (12 345 6) or goes on as a list (12,345,6) is left apart. */
function behindGroups(text: string, at: number, whole: number, end: number): number {
  const mark = text[whole]
  let to = whole
  while (text[to] === mark && skipDigits(text, to + 1, end) === to + 4) to += 4
  // 办理12，100%办结: the last group begins a number of its own.
  if (to === whole || (text[to] === '%' && text.startsWith('100', to - 3))) return whole
  const goesOn = text[to] === mark && isDigit(text.charCodeAt(to + 1))
  const apart =
    mark === ' '
      ? goesOn || (at >= 2 && text[at - 1] === ' ' && isDigit(text.charCodeAt(at - 2)))
      : goesOn && skipDigits(text, to + 1, end) > to + 4
  return apart ? whole : to
}

/**
 * 1 , 206条 and 专职1 2人: blanks have torn a number. Only between a word and what is counted, where two numbers cannot stand. Not columns (1 2 3),
 * times (9 30分) and shares (10 5%, whose point may be lost).
 */
function behindTornGroup(text: string, at: number, whole: number, end: number): number {
  const blank = text[whole] === ' '
  const comma = blank ? whole + 1 : whole
  const next = text[comma] !== ',' ? comma : text[comma + 1] === ' ' ? comma + 2 : comma + 1
  const alone = next === whole + 1
  if ((alone && !blank) || !isDigit(text.charCodeAt(next))) return 0
  const to = skipDigits(text, next, end)
  if (to - next > 3 || (to - next === 3) === alone) return 0
  const behind = text[to] === ' ' ? to + 1 : to
  const before = text[at - 1] === ' ' ? at - 2 : at - 1
  const counted = behind < end && isHan(text.charCodeAt(behind)) && !NOT_TORN.includes(text[behind]!)
  return counted && before >= 0 && isHan(text.charCodeAt(before)) && !NAMED_BY_NUMBER.includes(text[before]!) ? to : 0
}

/** Behind these the digits are a date or a time. */
const NOT_TORN = '年月日号时分点'
/** Behind these a number of its own may stand: 表1 2条. */
const NAMED_BY_NUMBER = '表图件第'

/** 万, 亿, 千, 百万, 万亿: the product of the scale words. Text from PDFs sets a blank before 万 and 亿: 45.9 万人. */
function scanScale(text: string, from: number, end: number): { to: number; factor: number; last: number } | null {
  if (isMyriadLetter(text, from)) return { to: from + 1, factor: 1e4, last: 1e4 }
  const at = text[from] === ' ' && from + 1 < end && scaleOf(text.charCodeAt(from + 1)) >= 1e4 ? from + 1 : from
  let to = at
  let factor = 1
  let last = 0
  while (to < end) {
    const scale = scaleOf(text.charCodeAt(to))
    // 12十: the old and the new writing of one number.
    if (scale < 100 || (last >= 1e4 && scale <= last) || SCALED_UNITS.at(text, to)) break
    factor *= scale
    last = scale
    to++
  }
  return to === at ? null : { to, factor, last }
}

/** 1.2w人次, 3W+: the letter that is typed for 万, where something is counted or the clause ends. Not watts: 60W灯, 功率500W. */
export function isMyriadLetter(text: string, at: number): boolean {
  if (text[at] !== 'w' && text[at] !== 'W') return false
  const next = text[at + 1] ?? '。'
  if (COUNTED_IN_MYRIADS.includes(next)) return true
  return ',。;、)\n'.includes(next) && !/[功电瓦耗灯]/.test(text.slice(Math.max(0, at - 10), at))
}

const COUNTED_IN_MYRIADS = '+余多次人元条件份篇户册名字粉点个亩吨'

/** A decimal fraction times a power of ten, without the binary rounding of a product: 4.78万亿 → 4780000000000. */
function times(printed: string, factor: number): number {
  return Number(`${printed.replace(/[ ,]/g, '')}e${Math.round(Math.log10(factor))}`)
}

/** Adds what goes on behind the scale word with a smaller one, or with at least three digits: 3万4千, 3万4000, 1亿2000万. */
function addRest(text: string, numeral: Numeral, scale: number, end: number): void {
  let limit = scale
  while (numeral.to < end) {
    const { to } = numeral
    const code = text.charCodeAt(to)
    if (isDigit(code)) {
      const next = scanPlain(text, to, end)!
      const scaleAfter = scanScale(text, next.to, end)
      // 3.2万2.平台建设: the numeral of the next heading.
      if (text[next.to] === '.' && isHan(text.charCodeAt(next.to + 1))) break
      if (next.blanks || !Number.isInteger(next.value) || (!scaleAfter && next.to - to < 3)) break
      const part = next.value * (scaleAfter?.factor ?? 1)
      if (part >= limit) break
      numeral.value += part
      numeral.to = scaleAfter?.to ?? next.to
      if (!scaleAfter) break
      limit = scaleAfter.last
    } else {
      const digit = chineseDigit(code)
      const small = digit > 0 ? scaleOf(text.charCodeAt(to + 1)) : 0
      if (small === 0 || digit * small >= limit) break
      numeral.value += digit * small
      limit = small
      numeral.to += 2
    }
  }
}
