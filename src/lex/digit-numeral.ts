import { chineseDigit, isDigit, isHan, scaleOf } from './characters.js'
import { skipDigits } from './scan.js'
import { wordList } from './word-list.js'

/** A number that begins with ASCII digits, without hedge, percent or unit. */
export interface DigitNumeral {
  to: number
  value: number
  /** 万, 亿 or 千 stands in it. */
  scaled: boolean
  /** Blanks stood inside as thousands marks. */
  blanks?: boolean
  /** They tore it apart where no mark belongs: 1 2人. */
  torn?: true
}

/** Units that begin with a scale word: 5千克 is no 5000 克 to the reader of a unit, and 3百分点 no 300. */
const SCALED_UNITS = wordList('千克 千米 千瓦 千伏 千卡 千帕 千赫 千焦 千字节 千比特 百分 千分 万分 十分 百强 亿分')

/**
 * Reads 1,234 · 1 234 567 · 0.092 · 12.3万 · 3万4000 · 3万4千 · 1,100万 · 4.78万亿. Text is folded, so full-width digits are ASCII.
 * Commas and blanks are thousands marks only before groups of three. Left out: signs, hedges, percent.
 */
export function scanDigits(text: string, at: number, end: number): DigitNumeral | null {
  const plain = scanPlain(text, at, end)
  if (!plain) return null
  const scale = scanScale(text, plain.to, end)
  if (!scale) return { ...plain, scaled: false }
  const numeral = { ...plain, to: scale.to, value: times(text, at, plain, scale.factor), scaled: true }
  return Number.isInteger(plain.value) ? withRest(text, numeral, scale.last, end) : numeral
}

type Plain = Omit<DigitNumeral, 'scaled'>

/** Digits with thousands marks and a fraction. */
function scanPlain(text: string, at: number, end: number): Plain | null {
  const whole = skipDigits(text, at, end)
  if (whole === at) return null
  const grouped = whole - at <= 3 && text.charCodeAt(at) !== 0x30 ? scanGroups(text, at, whole, end) : null
  const point = grouped ? grouped.to : whole
  const to = skipFraction(text, point, end)
  if (!grouped) return { to, value: Number(text.slice(at, to)) }
  return { ...grouped, to, value: Number(text.slice(at, to).replace(/[ ,]/g, '')) }
}

type Groups = Omit<Plain, 'value'>

/** Groups of exactly three digits behind the same mark. What stands in columns (12 345 6) or goes on as a list (12,345,6) is left apart. */
function scanGroups(text: string, at: number, whole: number, end: number): Groups | null {
  const mark = text[whole]
  if (mark !== ',' && mark !== ' ') return null
  const torn = scanTornGroup(text, at, whole, end)
  if (torn) return torn
  let to = whole
  while (text[to] === mark && skipDigits(text, to + 1, end) === to + 4) to += 4
  if (to === whole) return null
  // 办理12，100%办结: the last group begins a number of its own.
  if (text[to] === '%' && text.startsWith('100', to - 3)) return null
  if (mark === ' ') {
    const before = at >= 2 && text[at - 1] === ' ' && isDigit(text.charCodeAt(at - 2))
    const after = text[to] === ' ' && isDigit(text.charCodeAt(to + 1))
    if (before || after) return null
  } else if (text[to] === ',' && isDigit(text.charCodeAt(to + 1)) && skipDigits(text, to + 1, end) > to + 4) {
    return null
  }
  return { to, blanks: mark === ' ' }
}

/**
 * 1 , 206条 and 专职1 2人: blanks have torn a number. Only between a word and what is counted, where two numbers cannot stand. Not columns (1 2 3),
 * times (9 30分) and shares (10 5%, whose point may be lost).
 */
function scanTornGroup(text: string, at: number, whole: number, end: number): Groups | null {
  const mark = / ?, ?| /y
  mark.lastIndex = whole
  const between = mark.exec(text)![0]
  const next = whole + between.length
  if (between === ',' || !isDigit(text.charCodeAt(next))) return null
  const to = skipDigits(text, next, end)
  if (to - next > 3 || (between !== ' ' && to - next < 3) || (to - next === 3 && between === ' ')) return null
  const behind = text[to] === ' ' ? to + 1 : to
  const before = text[at - 1] === ' ' ? at - 2 : at - 1
  const counted = behind < end && isHan(text.charCodeAt(behind)) && !NOT_TORN.includes(text[behind]!)
  return counted && before >= 0 && isHan(text.charCodeAt(before)) && !NAMED_BY_NUMBER.includes(text[before]!)
    ? { to, blanks: true, torn: true }
    : null
}

/** Behind these the digits are a date or a time. */
const NOT_TORN = '年月日号时分点'
/** Behind these a number of its own may stand: 表1 2条. */
const NAMED_BY_NUMBER = '表图件第'

/** The place behind a decimal fraction. */
function skipFraction(text: string, point: number, end: number): number {
  const to = text[point] === '.' ? skipDigits(text, point + 1, end) : point
  return to === point + 1 ? point : to
}

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

/** Decimal digits times a power of ten, without the binary rounding of a product: 4.78万亿 → 4780000000000. */
function times(text: string, at: number, plain: Plain, factor: number): number {
  if (Number.isInteger(plain.value)) return plain.value * factor
  const [whole = '', fraction = ''] = text.slice(at, plain.to).replace(/[ ,]/g, '').split('.')
  const zeros = Math.round(Math.log10(factor))
  return Number(`${whole}${fraction}e${zeros - fraction.length}`)
}

/** What goes on behind the scale word with a smaller one, or with at least three digits: 3万4千, 3万4000, 1亿2000万. */
function withRest(text: string, head: DigitNumeral, scale: number, end: number): DigitNumeral {
  let to = head.to
  let value = head.value
  let limit = scale
  while (to < end) {
    const code = text.charCodeAt(to)
    if (isDigit(code)) {
      const next = scanPlain(text, to, end)!
      const scaleAfter = scanScale(text, next.to, end)
      // 3.2万2.平台建设: the numeral of the next heading.
      if (text[next.to] === '.' && isHan(text.charCodeAt(next.to + 1))) break
      if (next.blanks || !Number.isInteger(next.value) || (!scaleAfter && next.to - to < 3)) break
      const part = next.value * (scaleAfter?.factor ?? 1)
      if (part >= limit) break
      value += part
      to = scaleAfter?.to ?? next.to
      if (!scaleAfter) break
      limit = scaleAfter.last
    } else {
      const digit = chineseDigit(code)
      const small = digit > 0 ? scaleOf(text.charCodeAt(to + 1)) : 0
      if (small === 0 || digit * small >= limit) break
      value += digit * small
      limit = small
      to += 2
    }
  }
  return { ...head, to, value }
}
