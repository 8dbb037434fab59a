import { isDigit, isHan, isLetter, KIND, kindOf, scaleOf, skipBlanks, wordAt } from './characters.js'
import { type ChineseNumeral, scanChinese } from './chinese-numeral.js'
import { type DigitNumeral, scanDigits } from './digit-numeral.js'
import type { NumberToken } from './token.js'

/** 成 counts tenths, unless it begins one of these words: 3成员, 一成不变. */
const NOT_TENTHS = [
  '成员',
  '成立',
  '成功',
  '成果',
  '成为',
  '成份',
  '成分',
  '成绩',
  '成效',
  '成本',
  '成品',
  '成长',
  '成年',
  '成熟',
  '成型',
  '成不',
  '成套',
  '成人',
  '成都',
]

/** 余 and 多 behind a number say that it is more; not where they begin another word. */
const HEDGES = ['余', '多', '来', '几']
const NOT_HEDGES = [
  '余额',
  '余款',
  '多元',
  '多样',
  '多功',
  '多媒',
  '多维',
  '来自',
  '来源',
  '来访',
  '来信',
  '来电',
  '来函',
  '来人',
  '多渠',
  '多形',
  '多方',
  '多部',
  '多平',
  '余下',
]

/** A bare 百, 千 or 万 is an amount behind one of these: 近百人, 上千条. */
const BEFORE_BARE_SCALE = '近上超过逾约破数几'

const DASH = 0x2d

/**
 * Reads one number at `at`, of any written kind: digits, Chinese numerals, both; sign, percent, fraction, hedge and range included.
 * Null where nothing there counts: 百姓, 数据, 千方百计. Measure words are left to the quantities.
 */
export function scanNumber(text: string, at: number, end: number): NumberToken | null {
  const first = scanOne(text, at, end)
  if (!first) return null
  const whole = first.unit || first.upper === undefined ? scanRange(text, first, end) : first
  return withUnit(text, whole, end)
}

/** The number that a text is as a whole, blanks and thousands marks allowed; null for anything else. For cells. */
export function readNumber(folded: string): NumberToken | null {
  const from = skipBlanks(folded, 0, folded.length)
  const end = folded.trimEnd().length
  const token = scanNumber(folded, from, end)
  return token && token.to === end ? token : null
}

function scanOne(text: string, at: number, end: number): NumberToken | null {
  const kind = kindOf(text.charCodeAt(at))
  if (kind === KIND.sign) return negative(text, at, end)
  if (kind === KIND.vague) return vague(text, at, end)
  if (kind === KIND.digit) {
    const read = scanDigits(text, at, end)
    if (read && text[read.to] === '/') return fraction(text, at, end, read)
    return read && finish(text, at, end, read, read.mixed || read.scaled ? 'mixed' : 'digits')
  }
  const read = scanChinese(text, at, end)
  if (!read) return null
  return (
    divided(text, at, end, read) ?? (isBareScale(text, at, read) ? bareScale(text, at, end, read) : finish(text, at, end, read, 'chinese'))
  )
}

/** -3.8, 负三点八. A dash behind a word or a number is no sign but a dash. */
function negative(text: string, at: number, end: number): NumberToken | null {
  const next = text.charCodeAt(at + 1)
  if (text.charCodeAt(at) === DASH) {
    const before = at > 0 ? text.charCodeAt(at - 1) : 0x20
    if (!isDigit(next) || isDigit(before) || isLetter(before) || '-%)'.includes(String.fromCharCode(before))) return null
  } else if (kindOf(next) !== KIND.digit && kindOf(next) !== KIND.chinese) return null
  const token = scanOne(text, at + 1, end)
  return token && token.upper === undefined ? { ...token, from: at, value: -token.value } : null
}

/** 数十, 几百, 数千万: at least one of the scale. */
function vague(text: string, at: number, end: number): NumberToken | null {
  if (scaleOf(text.charCodeAt(at + 1)) === 0) return null
  const read = scanChinese(text, at + 1, end)
  if (!read?.scaled) return null
  return { ...finish(text, at, end, read, 'chinese'), hedge: text[at]! }
}

function isBareScale(text: string, at: number, read: ChineseNumeral): boolean {
  return scaleOf(text.charCodeAt(at)) >= 100 && read.scaled
}

function bareScale(text: string, at: number, end: number, read: ChineseNumeral): NumberToken | null {
  const token = finish(text, at, end, read, 'chinese')
  return token.hedge || (at > 0 && BEFORE_BARE_SCALE.includes(text[at - 1]!)) ? token : null
}

/** 百分之九十五, 千分之五, 三分之一, 万分之三. */
function divided(text: string, at: number, end: number, below: ChineseNumeral): NumberToken | null {
  if (!text.startsWith('分之', below.to) || below.value <= 0) return null
  const from = below.to + 2
  const minus = text[from] === '负' ? 1 : 0
  const above = scanPart(text, from + minus, end)
  if (!above) return null
  const value = minus ? -above.value : above.value
  const base = { type: 'number', from: at, to: above.to, style: above.digits ? 'mixed' : 'chinese', certainty: 'certain' } as const
  if (below.value === 100) return { ...base, value, unit: '%' }
  if (below.value === 1000) return { ...base, value, unit: '‰' }
  return { ...base, value: value / below.value, fraction: true }
}

/** 1/2, 2/3. What else is joined by a stroke is left to others. */
function fraction(text: string, at: number, end: number, above: DigitNumeral): NumberToken {
  const whole = finish(text, at, end, above, 'digits')
  const below = scanDigits(text, above.to + 1, end)
  const simple = below && below.value > above.value && below.value <= 10 && Number.isInteger(above.value * below.value)
  const free = below && text[below.to] !== '/' && text[below.to] !== '页' && text[at - 1] !== '/'
  return simple && free ? { ...whole, to: below.to, value: above.value / below.value, fraction: true } : whole
}

/** The upper part of a fraction: 九十五, 2.4, 百. */
function scanPart(text: string, at: number, end: number): { to: number; value: number; digits: boolean } | null {
  if (at >= end) return null
  const digits = isDigit(text.charCodeAt(at))
  const read = digits ? scanDigits(text, at, end) : scanChinese(text, at, end)
  return read && { to: read.to, value: read.value, digits }
}

/** Adds what may stand right behind the digits: hedge, a scale word behind the hedge (500余万), 成. */
function finish(text: string, from: number, end: number, read: ChineseNumeral | DigitNumeral, style: NumberToken['style']): NumberToken {
  let { to, value } = read
  const token: NumberToken = { type: 'number', from, to, value, style, certainty: 'certain' }
  if ('upper' in read && read.upper !== undefined) {
    token.upper = read.upper
    token.hedge = text.slice(from, from + 2)
  }
  if ('string' in read && read.string) token.certainty = 'likely'
  if ('blanks' in read && read.blanks) token.blanks = true
  const tenths = scanTenths(text, to, end)
  if (tenths) return { ...token, to: tenths.to, value: round(value * 10 + tenths.rest), unit: '%' }
  const hedge = token.hedge ? '' : scanHedge(text, to, style, read)
  if (hedge) {
    to++
    for (let scale: number; to < end && (scale = scaleOf(text.charCodeAt(to))) >= 1e4; to++) value *= scale
    return { ...token, to, value, hedge }
  }
  return token
}

function scanHedge(text: string, at: number, style: NumberToken['style'], read: ChineseNumeral | DigitNumeral): string {
  const hedge = wordAt(text, at, HEDGES)
  if (!hedge || wordAt(text, at, NOT_HEDGES)) return ''
  if (style === 'chinese' && !read.scaled) return ''
  if (hedge === '几') return style === 'chinese' ? hedge : ''
  // 二十来个, 20来个; 2012年来 and 3来 are something else.
  return hedge === '来' && read.value % 10 !== 0 ? '' : hedge
}

/** 八成, 两成五, 三成半. */
function scanTenths(text: string, at: number, end: number): { to: number; rest: number } | null {
  if (text[at] !== '成' || wordAt(text, at, NOT_TENTHS)) return null
  if (text[at + 1] === '半') return { to: at + 2, rest: 5 }
  const digit = at + 1 < end ? scanChinese(text, at + 1, at + 2) : null
  return digit && digit.value > 0 && digit.value < 10 ? { to: at + 2, rest: digit.value } : { to: at + 1, rest: 0 }
}

/** Takes away what binary arithmetic adds: 7.2 × 10. */
function round(value: number): number {
  return Number(value.toPrecision(15))
}

/** 3—5, 3至5, 20-30, 8.8%—9.9%, 三到五: two rising numbers. What falls, or goes on with another dash, is left apart. */
function scanRange(text: string, first: NumberToken, end: number): NumberToken {
  if (first.fraction || first.unit === undefined) first = withUnit(text, first, end)
  let at = skipBlanks(text, first.to, end)
  if (first.unit === '百分点' || at > first.to + 1) return first
  const mark = text[at]
  if (mark === '-' || mark === '~') at += text[at + 1] === mark ? 2 : 1
  else if ((mark === '至' || mark === '到') && at === first.to) at++
  else return first
  const start = skipBlanks(text, at, Math.min(end, at + 1))
  const kind = kindOf(text.charCodeAt(start))
  if (start >= end || (kind !== KIND.digit && kind !== KIND.chinese)) return first
  const second = scanOne(text, start, end)
  if (!second || second.fraction !== first.fraction) return first
  const last = withUnit(text, second, end)
  if (first.unit && first.unit !== last.unit) return first
  const low = first.unit ? first.value : scaledLike(text, first, last)
  if (!(low < last.value) || isYear(text, last) || (text[last.to] === '-' && isDigit(text.charCodeAt(last.to + 1)))) return first
  return { ...first, ...last, from: first.from, value: low, upper: last.value, style: first.style === last.style ? first.style : 'mixed' }
}

/** 3-5万元, 两到三千: the scale word of the upper value is said of both, where the lower one is smaller without it. */
function scaledLike(text: string, first: NumberToken, last: NumberToken): number {
  for (let bare = last.to - 1; bare > last.from && scaleOf(text.charCodeAt(bare)) >= 100; bare--) {
    const mantissa = scanOne(text, last.from, bare)
    if (mantissa && mantissa.value > first.value) return round((first.value * last.value) / mantissa.value)
  }
  return first.value
}

function isYear(text: string, token: NumberToken): boolean {
  return token.value >= 1900 && token.value < 2100 && text[token.to] === '年'
}

/** %, ‰, 百分点 and 个百分点 behind the number. */
function withUnit(text: string, token: NumberToken, end: number): NumberToken {
  if (token.unit) return token
  const at = skipBlanks(text, token.to, Math.min(end, token.to + 2))
  const mark = text[at]
  if (mark === '%') {
    // 5%。3 of a hundred; %20 of an address never comes here.
    return isHan(text.charCodeAt(at + 1)) || !isLetter(text.charCodeAt(at + 1)) ? { ...token, to: at + 1, unit: '%' } : token
  }
  if (mark === '‰') return { ...token, to: at + 1, unit: '‰' }
  const points = wordAt(text, at, ['个百分点', '百分点'])
  return points ? { ...token, to: at + points.length, unit: '百分点' } : token
}
