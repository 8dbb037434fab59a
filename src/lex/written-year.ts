import { chineseDigit, isDigit, isZeroLookAlike, yearDigit } from './characters.js'
import { scanChinese } from './chinese-numeral.js'
import { asEnds, beginsYear, type DateReading, isDated, isMonthAt, LIST_WORDS, skipRangeWords, yearOnly } from './date-parts.js'
import { behindBlanks, skipBlanks, skipDigits, skipGap } from './scan.js'
import { wordList } from './word-list.js'

/** A year with its 年. */
export interface WrittenYear {
  value: number
  /** Where the name of its era begins, which stands before it. */
  from?: number
  /** Behind 年. */
  to: number
  mended?: DateReading['mended']
  unsure?: boolean
}

/** Before two digits these make a length of them even where a month follows: 满22年3月, 刑期12年6月. */
const LENGTHS = '第满达龄期刑过近逾超'

/**
 * Reads a year in front of 年: 2012年, 二〇一二年 with whatever was typed for its zeros, 二 〇 一 二 年 typed wide, 民国111年 as 2022. Damaged:
 * 二一三年, whose zero was lost, 一三年, which has lost both signs of its century, 201 6年, torn apart, 2015-3月 and 2015，3月, whose 年 is a mark. 09年 is
 * 2009 and 22年 with a month behind it 2022; a bare 12年 may be a length of time and is left alone.
 */
export function scanYear(text: string, at: number, end: number): WrittenYear | null {
  const to = skipDigits(text, at, end)
  const count = to - at
  if (count > 4) return null
  const mark = skipGap(text, to, end)
  if (count === 4 && '12'.includes(text[at]!)) {
    if (text[mark] === '年') return { value: Number(text.slice(at, to)), to: mark + 1 }
    const instead = text[to] === '-' || (text[to] === ',' && !BEFORE_AMOUNT.includes(text[behindBlanks(text, at) - 1] ?? ' '))
    return instead && isMonthAt(text, to + 1, end) ? { value: Number(text.slice(at, to)), to: to + 1, mended: 'date-marks' } : null
  }
  const republic = scanRepublic(text, at, end)
  if (republic) return republic
  if (text[mark] === '年' && isShortYear(text, at, to, mark, end))
    return { value: ofCentury(Number(text.slice(at, to))), to: mark + 1, unsure: true }
  return (count > 0 && scanTorn(text, at, to, end)) || scanChineseYear(text, at, end)
}

/** 完成2018，3月: there the digits are an amount. */
const BEFORE_AMOUNT = '数量额达为共计到过成收开'

/** 09年, and 22年12月, 23年度: two digits that a month or a word of the calendar makes a year. Not 22年, 满22年3月. */
function isShortYear(text: string, at: number, to: number, mark: number, end: number): boolean {
  if (to - at !== 2) return false
  const before = text[at - 1] ?? ' '
  const goesOn = '-.,'.includes(before) && isDigit(text.charCodeAt(at - 2))
  return text[at] === '0' || (!goesOn && !LENGTHS.includes(before) && isDated(text, mark + 1, end))
}

/**
 * Reads a year that only what else the text says can tell from a length of time: 22年，我局…, 较21年增长; 111年 in a text that counts by the Republic.
 * It opens its clause or is compared with. Not: 工作22年, 22年来.
 */
export function scanShortYear(text: string, at: number, end: number, republic: boolean): WrittenYear | null {
  const to = skipDigits(text, at, end)
  const mark = skipGap(text, to, end)
  if (text[mark] !== '年' || isLengthBehind(text, mark + 1)) return null
  const value = Number(text.slice(at, to))
  if (to - at === 3 && value < 200 && republic) return { value: BEFORE_REPUBLIC + value, to: mark + 1, unsure: true }
  const opens = CLAUSE_OPENS.includes(text[behindBlanks(text, at) - 1] ?? '\n')
  return to - at === 2 && opens ? { value: ofCentury(value), to: mark + 1, unsure: true } : null
}

const CLAUSE_OPENS = '\n,。;:(比较与同'

function isLengthBehind(text: string, at: number): boolean {
  return '来间前后内以多的之个'.includes(text[at] ?? ' ')
}

/** The century of a year that is written with two digits. */
function ofCentury(year: number): number {
  return year < 50 ? 2000 + year : 1900 + year
}

/** 201 6年, 20 12年, 2 0 1 2年: four digits in groups, as they stand where a line was broken or a title typed wide. */
function scanTorn(text: string, at: number, to: number, end: number): WrittenYear | null {
  let digits = text.slice(at, to)
  while (digits.length < 4) {
    const rest = skipGap(text, to, end)
    to = skipDigits(text, rest, end)
    if (to === rest) return null
    digits += text.slice(rest, to)
  }
  const mark = skipGap(text, to, end)
  const near = digits.length === 4 && beginsYear(digits, 0)
  return near && text[mark] === '年' ? { value: Number(digits), to: mark + 1, mended: 'split-number', unsure: true } : null
}

function scanChineseYear(text: string, at: number, end: number): WrittenYear | null {
  let to = at
  let count = 0
  let value = 0
  let chinese = 0
  let odd = false
  for (let digit: number; count < 5 && to < end; count++) {
    const code = text.charCodeAt(to)
    if ((digit = yearDigit(code)) < 0) break
    value = value * 10 + digit
    if (chineseDigit(code) > 0) chinese++
    odd ||= isZeroLookAlike(code)
    to++
    if (chinese > 0 && text[to] === ' ' && yearDigit(text.charCodeAt(to + 1)) >= 0) to++
  }
  const mark = skipGap(text, to, end)
  if (count < 2 || text[mark] !== '年') return null
  if (count === 2) {
    const short =
      chinese > 0 && !isDigit(text.charCodeAt(at)) && !isDigit(text.charCodeAt(to - 1)) && isLostCentury(text, at, value, mark, end)
    return short ? { value: ofCentury(value), to: mark + 1, mended: 'chinese-zero', unsure: true } : null
  }
  if (count === 4 && value >= 1000 && value < 3000) return { value, to: mark + 1, ...(odd ? { mended: 'chinese-zero' } : {}) }
  // 二一三年: of 2013 the zero is lost. 二百一十三 has other numerals.
  const lost = count === 3 && value >= 200 && value < 240 && chinese >= 2
  return lost ? { value: 2000 + (value % 100), to: mark + 1, mended: 'chinese-zero', unsure: true } : null
}

/**
 * 一三年: thirteen years are 十三年. Two neighbouring digits are a few years (一二年, 三四年), unless a month makes a year of them; and 三五年 is a
 * few years as well.
 */
function isLostCentury(text: string, at: number, value: number, mark: number, end: number): boolean {
  if (LENGTHS.includes(text[at - 1] ?? ' ') || (value >= 30 && value < 49)) return false
  if (isDated(text, mark + 1, end)) return true
  return value < 30 && value % 10 !== Math.floor(value / 10) + 1 && !isLengthBehind(text, mark + 1)
}

/** The first year of the Republic's calendar is 1912. */
const BEFORE_REPUBLIC = 1911
const ERA = wordList('民国 中华民国')

/** 民国111年, 民国一百一十一年; and 111年 where a month or 度 makes a date of it, as behind 民国111年1月1日至. */
function scanRepublic(text: string, at: number, end: number): WrittenYear | null {
  const behind = behindBlanks(text, at)
  const era = ERA.before(text, behind)
  const digits = skipDigits(text, at, end)
  const year = digits > at ? { to: digits, value: Number(text.slice(at, digits)) } : era ? scanChinese(text, at, end) : null
  const mark = year ? skipGap(text, year.to, end) : 0
  if (!year || text[mark] !== '年' || year.value < 1 || year.value > 199) return null
  const value = BEFORE_REPUBLIC + year.value
  if (era) return { from: behind - era.length, value, to: mark + 1 }
  return digits - at === 3 && text[at] === '1' && isDated(text, mark + 1, end) ? { value, to: mark + 1, unsure: true } : null
}

/** Reads years of the Republic of which only the last has its 年: 民国103～105年, 民国110、111年. */
export function scanRepublicYears(text: string, at: number, end: number): DateReading[] | null {
  const behind = behindBlanks(text, at)
  const era = ERA.before(text, behind)
  const first = skipDigits(text, at, end)
  if (!era || first === at || first - at > 3) return null
  const start = skipBlanks(text, first, end)
  const range = skipRangeWords(text, start, end)
  const from = range > start ? range : start + LIST_WORDS.at(text, start).length
  const last = skipDigits(text, from, end)
  const mark = skipGap(text, last, end)
  if (from === start || last === from || last - from > 3 || text[mark] !== '年') return null
  const year = (from: number, to: number) => BEFORE_REPUBLIC + Number(text.slice(from, to))
  const dates = [yearOnly(behind - era.length, first, year(at, first)), yearOnly(from, mark + 1, year(from, last))] as const
  return range > start ? asEnds(...dates) : [...dates]
}
