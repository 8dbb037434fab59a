import { daysIn, firstDay, iso, lastDay } from '../src/lex/calendar.js'
import { isDigit } from '../src/lex/characters.js'
import { scanNumber } from '../src/lex/numeral.js'
import { skipBlanks } from '../src/lex/scan.js'
import type { DateToken } from '../src/lex/token.js'
import { wordList } from '../src/lex/word-list.js'
import type { Range } from '../src/report/span.js'

const OPENS_PERIOD = wordList(['自', '从'])
const CLOSES_PERIOD = wordList(['止', '之间', '间'])
const BETWEEN = wordList(['之间', '间'])
const LEADS = wordList(['前', '第'])
const PART_UNITS = wordList(['个季度', '季度', '个月'])
const DECADE = wordList(['年代'])

/** A stretch of time by its first and last day, both included. */
export interface Period extends Range {
  start: string
  end: string
}

/** Parts of a year behind it, by their first and last month. */
const PARTS_OF_YEAR: Record<string, [number, number]> = {
  上半年: [1, 6],
  前半年: [1, 6],
  下半年: [7, 12],
  后半年: [7, 12],
  首季度: [1, 3],
  首月: [1, 1],
  末季度: [10, 12],
}
const PART_WORDS = wordList(Object.keys(PARTS_OF_YEAR))
const TENS_OF_DAYS: Record<string, [number, number]> = { 上旬: [1, 10], 中旬: [11, 20], 下旬: [21, 31] }

/**
 * Reads the periods that a text names, which the cases of other libraries ask for. A Report has no field for them: this shows that the dates that
 * `lex` reads suffice to say them.
 * Read are the two ends of a range of dates, quarters and halves of a year (2021年前两个季度, 2022年首季度,
 * 2017年上半年), parts of a month (7月下旬), years in between (2007年与2009年间), decades (20世纪80年代). A bare year, month or day is no period.
 * `folded` is the folded reading text, `dates` its tokens in order.
 */
export function readPeriods(folded: string, dates: readonly DateToken[]): Period[] {
  const periods = readDecades(folded)
  for (const [i, date] of dates.entries()) {
    const next = dates[i + 1]
    if (date.rangeEnd === 'end') continue
    if (date.rangeEnd === 'start' && next?.rangeEnd === 'end') {
      periods.push({ from: date.from, to: next.to, start: firstDay(date.value), end: lastDay(next.value) })
    } else if (next && isBetween(folded, date, next)) {
      periods.push({ from: date.from, to: next.to, start: firstDay(date.value), end: lastDay(next.value) })
    } else {
      const part = readPart(folded, date)
      if (part) periods.push(part)
    }
  }
  return periods.map((period) => withWords(folded, period)).sort((a, b) => a.from - b.from)
}

/** The words that open and close a period belong to it: 自…止, 在…之间. */
function withWords(folded: string, period: Period): Period {
  const before = OPENS_PERIOD.before(folded, period.from)
  const after = CLOSES_PERIOD.at(folded, period.to)
  return { ...period, from: period.from - before.length, to: period.to + after.length }
}

/** 2015年和2018年之间 */
function isBetween(folded: string, date: DateToken, next: DateToken): boolean {
  const joined = next.from === date.to + 1 && '和与至到'.includes(folded[date.to]!)
  return joined && date.value.length === next.value.length && BETWEEN.at(folded, next.to) !== ''
}

function readPart(folded: string, date: DateToken): Period | null {
  const year = Number(date.value.slice(0, 4))
  if (date.value.length === 7) {
    const tens = TENS_OF_DAYS[folded.slice(date.to - 2, date.to)]
    if (!tens) return null
    const month = Number(date.value.slice(5))
    return { from: date.from, to: date.to, start: iso(year, month, tens[0]), end: iso(year, month, Math.min(tens[1], daysIn(year, month))) }
  }
  if (date.value.length !== 4) return null
  const months = readMonths(folded, skipBlanks(folded, date.to, folded.length))
  if (!months) return null
  const { first, last, to } = months
  return { from: date.from, to, start: iso(year, first, 1), end: iso(year, last, daysIn(year, last)) }
}

/** 上半年, 前两个季度, 前十一个月, 第三季度, 三季度: a part of the year by its months. */
function readMonths(folded: string, at: number): { first: number; last: number; to: number } | null {
  const word = PART_WORDS.at(folded, at)
  if (word) {
    const [first, last] = PARTS_OF_YEAR[word]!
    return { first, last, to: at + word.length }
  }
  const lead = LEADS.at(folded, at)
  const number = at + lead.length < folded.length ? scanNumber(folded, at + lead.length, folded.length) : null
  if (!number || !Number.isInteger(number.value) || number.upper !== undefined) return null
  const unit = PART_UNITS.at(folded, number.to)
  const count = number.value * (unit.endsWith('月') ? 1 : 3)
  if (!unit || count < 1 || count > 12 || (lead !== '前' && unit !== '季度')) return null
  const last = count
  return { first: lead === '前' ? 1 : last - 2, last, to: number.to + unit.length }
}

/** 20世纪80年代, 十九世纪七十年代 */
function readDecades(folded: string): Period[] {
  const periods: Period[] = []
  for (let mark = folded.indexOf('世纪'); mark >= 0; mark = folded.indexOf('世纪', mark + 2)) {
    const from = numeralBefore(folded, mark)
    const century = from < mark ? scanNumber(folded, from, mark) : null
    const decade = mark + 2 < folded.length ? scanNumber(folded, mark + 2, folded.length) : null
    if (!century || !decade || decade.value % 10 !== 0 || decade.value > 90 || DECADE.at(folded, decade.to) === '') continue
    const first = (century.value - 1) * 100 + decade.value
    periods.push({ from, to: decade.to + 2, start: iso(first, 1, 1), end: iso(first + 9, 12, 31) })
  }
  return periods
}

/** Where the one to three numeral characters before a place begin. */
function numeralBefore(folded: string, at: number): number {
  let from = at
  while (from > at - 3 && (isDigit(folded.charCodeAt(from - 1)) || CENTURY_NUMERALS.before(folded, from))) from--
  return from
}

const CENTURY_NUMERALS = wordList(Array.from('一二三四五六七八九十'))
