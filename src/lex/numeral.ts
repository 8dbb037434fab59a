import { isDigit, isLetter, KIND, kindOf, scaleOf } from './characters.js'
import { type Numeral, scanChinese } from './chinese-numeral.js'
import { scanDigits } from './digit-numeral.js'
import { withoutNoise, withTail, withUnit } from './numeral-tail.js'
import { skipBlanks } from './scan.js'
import { type NumberToken, numberToken } from './token.js'
import { wordList } from './word-list.js'

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
  const isYear = last.value >= 1900 && last.value < 2100 && text[last.to] === '年'
  if (low >= last.value || goesOn || isYear) return first
  last.from = first.from
  last.upper = last.value
  last.value = low
  if (first.style !== last.style) last.style = 'mixed'
  return last
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
  if (last.unit !== undefined || !text.startsWith('百分之', first.from)) return null
  last.unit = first.unit
  return last
}

/** 3-5万元, 两到三千: the scale word of the upper value is said of both, where the lower one is smaller without it. */
function scaledLike(text: string, first: NumberToken, last: NumberToken): number {
  for (let bare = last.to - 1; bare > last.from && scaleOf(text.charCodeAt(bare)) >= 100; bare--) {
    const mantissa = scanSingle(text, last.from, bare)
    if (mantissa && mantissa.value > first.value) return withoutNoise((first.value * last.value) / mantissa.value)
  }
  return first.value
}

/** A bare 百, 千 or 万 is an amount behind one of these: 近百人, 上千条. */
const BEFORE_BARE_SCALE = '近上超过逾约破数几'

/** With these 负 is the end of a word, and no sign: 减负25亿元, 担负3项任务, 正负5度, 身负重任. */
const BEFORE_BURDEN = '减降解去担肩抱胜欺辜孤亏背自正重身各不久共'

/** Reads one number that is no range, with its sign, hedge and scale words, but without a unit. */
function scanSingle(text: string, at: number, end: number): NumberToken | null {
  if (at >= end) return null
  const kind = kindOf(text.charCodeAt(at))
  if (kind === KIND.sign) return scanNegative(text, at, end)
  if (kind === KIND.vague) return scanVague(text, at, end)
  if (kind === KIND.digit) {
    const read = scanDigits(text, at, end)
    return read && (scanStroke(text, at, end, read) ?? withTail(text, at, end, read, read.scaled ? 'mixed' : 'digits'))
  }
  const read = scanChinese(text, at, end)
  if (!read) return null
  const divided = scanDivided(text, at, end, read)
  if (divided) return divided
  const token = withTail(text, at, end, read, 'chinese')
  // 百, 千 or 万 without a digit before it.
  const bare = read.scaled && scaleOf(text.charCodeAt(at)) >= 100
  return bare && !token.hedge && !BEFORE_BARE_SCALE.includes(text[at - 1] ?? ' ') ? null : token
}

/** -3.8, 负三点八. A dash behind a word or a number is no sign but a dash. */
function scanNegative(text: string, at: number, end: number): NumberToken | null {
  const next = kindOf(text.charCodeAt(at + 1))
  if (text[at] === '-') {
    const before = text[at - 1] ?? ' '
    if (next !== KIND.digit || isDigit(before.charCodeAt(0)) || isLetter(before.charCodeAt(0)) || '-%)'.includes(before)) return null
  } else if ((next !== KIND.digit && next !== KIND.chinese) || BEFORE_BURDEN.includes(text[at - 1] ?? ' ')) return null
  const token = scanSingle(text, at + 1, end)
  if (!token || token.upper !== undefined) return null
  token.from = at
  token.value = token.value === 0 ? 0 : -token.value
  return token
}

/** 数十, 几百, 数千万: at least one of the scale, and no number that could be certain. */
function scanVague(text: string, at: number, end: number): NumberToken | null {
  const read = scaleOf(text.charCodeAt(at + 1)) > 0 ? scanChinese(text, at + 1, end) : null
  if (!read?.scaled) return null
  const token = withTail(text, at, end, read, 'chinese')
  token.hedge = text[at]!
  token.certainty = 'likely'
  return token
}

/**
 * Reads a share spelt with 分之, whose lower part has been read: 百分之九十五 as 95 %, 千分之五 as 5 ‰, 三分之一 and 万分之三 as fractions.
 * The upper part may stand in digits: 百分之2.4.
 */
function scanDivided(text: string, at: number, end: number, below: Numeral): NumberToken | null {
  if (!text.startsWith('分之', below.to) || below.value <= 0) return null
  const minus = text[below.to + 2] === '负' ? 1 : 0
  const from = below.to + 2 + minus
  if (from >= end) return null
  const digits = isDigit(text.charCodeAt(from))
  const above = digits ? scanDigits(text, from, end) : scanChinese(text, from, end)
  if (!above) return null
  const token = numberToken(at, above.to, minus ? -above.value : above.value, digits ? 'mixed' : 'chinese')
  if (below.value === 100) token.unit = '%'
  else if (below.value === 1000) token.unit = '‰'
  else {
    token.value /= below.value
    token.fraction = true
  }
  return token
}

/** Reads a small fraction with a stroke: 1/2, 2/3. Pages (1/3页), dates and file numbers are left alone: null. */
function scanStroke(text: string, at: number, end: number, above: Numeral): NumberToken | null {
  if (text[above.to] !== '/' || text[at - 1] === '/') return null
  const below = scanDigits(text, above.to + 1, end)
  if (!below || below.value <= above.value || below.value > 10 || !Number.isInteger(above.value) || !Number.isInteger(below.value))
    return null
  if (text[below.to] === '/' || text[below.to] === '页') return null
  const token = numberToken(at, below.to, above.value / below.value, 'digits')
  token.fraction = true
  return token
}

/** What 第…N… names where it cites a law. */
const ARTICLES = wordList('条 款 项 目')

/** Reads a place in an order, without what it counts: 第三, 第2,041,377位, 第一部分. Null where no numeral follows 第. */
export function scanOrdinal(text: string, at: number, end: number): NumberToken | null {
  const from = skipBlanks(text, at + 1, end)
  const kind = kindOf(text.charCodeAt(from))
  if (from >= end || (kind !== KIND.digit && kind !== KIND.chinese)) return null
  const number = scanNumber(text, from, end)
  if (!number) return null
  number.from = at
  number.ordinal = true
  return number
}

/** 第三十一、三十二条, 第9至12条: the numbers that share one 条. */
function endOfList(text: string, at: number, end: number): number {
  let to = at
  while (to < at + LONGEST_LIST && JOINTS.includes(text[to] ?? ' ')) {
    const next = to + 1 < end ? scanNumber(text, to + 1, end) : null
    if (!next) break
    to = next.to
  }
  return to
}

const JOINTS = '、至到和及与-~,'
const LONGEST_LIST = 40

/** The place behind the article of a law with all its parts, whose numbers count nothing: 第二十条第（一）项, 第20条之一; `at` where there is none. */
export function scanArticle(text: string, at: number, end: number): number {
  let to = at
  while (text[to] === '第') {
    let from = skipBlanks(text, to + 1, end)
    const bracket = text[from] === '('
    if (bracket) from++
    const number = from < end ? scanNumber(text, from, end) : null
    if (!number) return to
    const close = skipBlanks(text, bracket ? number.to : endOfList(text, number.to, end), end)
    const mark = bracket ? skipBlanks(text, close + 1, end) : close
    if ((bracket && text[close] !== ')') || !ARTICLES.at(text, mark)) return to
    to = mark + 1
  }
  return to
}
