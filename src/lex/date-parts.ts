import type { Range } from '../report/span.js'
import { isDigit } from './characters.js'
import { scanChinese } from './chinese-numeral.js'
import { skipDigits, skipGap } from './scan.js'
import { wordList } from './word-list.js'

/** Year, month and day as far as they are stated; 0 where they are not. */
export interface DateParts {
  year: number
  month: number
  day: number
}

/** A date as far as its own characters say it. */
export interface DateReading extends DateParts, Range {
  /** First or second date of a range. */
  side?: 'start' | 'end'
  /** The ways to read a damaged date, where there is more than one. */
  readings?: DateParts[]
  /** What was wrong with its writing. */
  mended?: 'date-marks' | 'chinese-zero' | 'split-number'
  /** Read by its form alone, where the form is also that of something else: 2012-11, 2011-2015. */
  unsure?: boolean
}

/** A year alone. */
export function yearOnly(from: number, to: number, year: number): DateReading {
  return { from, to, year, month: 0, day: 0 }
}

/** The four digits at `at` as a year. */
export function bareYear(text: string, at: number): DateReading {
  return yearOnly(at, at + 4, Number(text.slice(at, at + 4)))
}

/** Both ends of a range. */
export function asEnds(first: DateReading, last: DateReading): DateReading[] {
  return [
    { ...first, side: 'start' },
    { ...last, side: 'end' },
  ]
}

/** Words between the two ends of a range: 2012年1月1日至12月31日. */
export const RANGE_WORDS = wordList('起- ,至 至 到 ---- --- -- - ~ ー')
const SINCE = wordList('起 开始')
const UNTIL = wordList('至 到 截至 截止')

/** The place behind the words between the two ends of a range, 起 with its comma and a line end included (自1月1日起，⏎至12月31日); `at` for none. */
export function skipRangeWords(text: string, at: number, end: number): number {
  const since = SINCE.at(text, at)
  if (since) {
    const stop = at + since.length
    const until = skipGap(text, text[stop] === ',' ? stop + 1 : stop, end)
    const word = UNTIL.at(text, until)
    if (word) return until + word.length
  }
  return at + RANGE_WORDS.at(text, at).length
}

/** Words between the members of a list. */
export const LIST_WORDS = wordList('、 和 及 与')

/** Reads a month or a day: one or two digits, or a Chinese numeral up to 三十一. */
export function scanPart(text: string, at: number, end: number): { to: number; value: number } | null {
  if (at >= end) return null
  if (isDigit(text.charCodeAt(at))) {
    const to = skipDigits(text, at, end)
    return to - at <= 2 ? { to, value: Number(text.slice(at, to)) } : null
  }
  const read = scanChinese(text, at, Math.min(end, at + 4))
  return read && !read.likely && read.upper === undefined && Number.isInteger(read.value) && read.value <= 31 ? read : null
}

/** What may stand behind a day. */
export const DAY_MARKS = '日号'

/** A month or a day with one of its marks. */
export function scanMarked(text: string, at: number, end: number, marks: string): { to: number; value: number } | null {
  const part = scanPart(text, at, end)
  const mark = part ? skipGap(text, part.to, end) : 0
  return part && marks.includes(text[mark] ?? ' ') ? { to: mark + 1, value: part.value } : null
}

/** Whether digits begin as a year of our times does: 1900 to 2099. */
export function beginsYear(text: string, at: number): boolean {
  return text.startsWith('19', at) || text.startsWith('20', at)
}

/** Whether four digits of a year of our times stand at `at`, and no fifth. */
export function isYearAt(text: string, at: number, end: number): boolean {
  return skipDigits(text, at, end) === at + 4 && beginsYear(text, at)
}

/** Whether a month or a word of the calendar behind 年 makes a year of the number before it, and no length: 22年12月, 22年度, 22年底. */
export function isDated(text: string, behind: number, end: number): boolean {
  return OF_YEAR.at(text, behind) !== '' || isMonthAt(text, skipGap(text, behind, end), end)
}

const OF_YEAR = wordList('度 底 末 初')

/** Whether a month with its 月 stands at `at`. */
export function isMonthAt(text: string, at: number, end: number): boolean {
  const month = scanMarked(text, at, end, '月')
  return month !== null && month.value >= 1 && month.value <= 12
}
