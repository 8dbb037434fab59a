import { scanLostYear, scanNamedYear, scanYearList, scanYearPair } from './bare-year.js'
import { exists } from './calendar.js'
import { isLetter, KIND, kindOf, yearDigit } from './characters.js'
import { readAfterYear, readPunctuated, readRun, readSpaced } from './date-damaged.js'
import { bareYear, DAY_MARKS, type DateReading, isYearAt, LIST_WORDS, scanMarked, skipRangeWords, yearOnly } from './date-parts.js'
import { scanMonth } from './month-day.js'
import { scanNumeric } from './numeric-date.js'
import { behindBlanks, isWord, skipBlanks, skipDigits, skipGap } from './scan.js'
import { wordList } from './word-list.js'
import { scanRepublicYears, scanYear, type WrittenYear } from './written-year.js'

const HOURS = wordList('时 点')
const BEHIND_YEAR = wordList('度 份')

/**
 * Reads the date or dates that begin at `at`: one date, both ends of a range, or the days of one month in a list.
 * Shapes: 2012年11月30日 and all its parts and blanks, 2012年度, 二〇一二年, 元月, 2013-02-19, 2013/2/19, 2013.02.19, 1-11月,
 * 2015—2020年, 9月15日至30日, and the damaged forms of date-damaged.ts. Parts left out in a range are taken from its other end.
 * Null where no date begins: 12年, 3个月.
 */
export function scanDates(text: string, at: number, end: number): DateReading[] | null {
  const dates = scanOne(text, at, end, false)
  if (dates) while (scanNext(text, end, dates)) {}
  return dates
}

/** What stands behind the numerals of a date that have no year of four digits; blanks and line ends may tear it apart. */
const BEHIND_NUMERALS = '年月日号 \n、至-到~和及与,起开ー'
/** No date has so many in a row. */
const MOST_NUMERALS = 12

/** Whether what stands behind the numerals at `at` can make a date of them: mostly it is what they count. */
export function mayBeDate(text: string, at: number, end: number): boolean {
  if (text[at] === '元') return text[at + 1] === '月'
  let to = skipDigits(text, at, end)
  if (to - at > 3) return to - at <= 8
  const limit = Math.min(end, at + MOST_NUMERALS)
  while (to < limit && (kindOf(text.charCodeAt(to)) === KIND.chinese || yearDigit(text.charCodeAt(to)) >= 0)) to++
  return to < end && (to === limit || BEHIND_NUMERALS.includes(text[to]!))
}

/** Goes on with the other end of a range, or with another day of the same month. */
function scanNext(text: string, end: number, dates: DateReading[]): boolean {
  const last = dates[dates.length - 1]!
  if (last.side === 'end') return false
  const start = last.day > 0 ? behindOccasion(text, last, behindHour(text, last.to, end), end) : skipBlanks(text, last.to, end)
  const range = skipRangeWords(text, start, end)
  if (range === start) {
    const list = last.day === 0 ? '' : LIST_WORDS.at(text, start)
    const day = list ? scanDay(text, skipBlanks(text, start + list.length, end), end, last) : null
    if (day) dates.push(day)
    return day !== null
  }
  const at = skipGap(text, range, end)
  const next = scanOne(text, at, end, true)?.[0] ?? (last.day > 0 ? scanRest(text, at, end, last) : scanBareYear(text, at, end, last))
  if (!next || next.side) return false
  last.side = 'start'
  next.side = 'end'
  inherit(last, next)
  dates.push(next)
  return true
}

/** 1日0时至, 1日(含)至: what may stand between a day and the mark of a range. */
function behindHour(text: string, at: number, end: number): number {
  const start = skipBlanks(text, at, end)
  if (text.startsWith('(含)', start)) return start + 3
  const digits = text[start] === '零' ? start + 1 : skipDigits(text, start, end)
  const hour = digits > start && digits - start <= 2 ? HOURS.at(text, digits) : ''
  return hour && skipRangeWords(text, digits + 1, end) > digits + 1 ? digits + 1 : start
}

/** 自2008年5月1日《条例》实施之日|起至: what happened on the day may stand between it and 起, where 自 opens the range, or it is 之日起, and no clause ends. */
function behindOccasion(text: string, { from }: DateReading, at: number, end: number): number {
  const opens = OPENS_RANGE.before(text, behindBlanks(text, from)) !== ''
  const limit = Math.min(end, at + LONGEST_OCCASION)
  for (let i = at; i < limit && !CLAUSE_MARKS.includes(text[i]!); i++) {
    if (text[i] === '起') return (opens || text.startsWith('之日', i - 2)) && skipRangeWords(text, i, end) > i ? i : at
  }
  return at
}

const OPENS_RANGE = wordList('自 从 由')
const CLAUSE_MARKS = ',。;:、\n'
const LONGEST_OCCASION = 50

/** 1月1日至2012年12月31日 gives its year to the first date; 2012年12月1日至1月15日 ends in the next year. */
function inherit(first: DateReading, last: DateReading): void {
  if (last.year === 0 && first.year > 0) {
    const earlier = last.month < first.month || (last.month === first.month && last.day > 0 && last.day < first.day)
    last.year = first.year + (earlier ? 1 : 0)
    if (earlier) last.unsure = true
  } else if (first.year === 0 && last.year > 0) {
    first.year = first.month > last.month && last.month > 0 ? last.year - 1 : last.year
  }
}

/** What the other end of a range may leave out: year and month, or the year with the marks (12-31, 12 31日, 1231日). */
function scanRest(text: string, at: number, end: number, before: DateReading): DateReading | null {
  const short = scanDay(text, at, end, before) ?? scanMonthDay(text, at, end, before)
  return short ?? (before.year > 0 ? readAfterYear(text, at, at, end, before.year) : null)
}

/** A day alone, behind a date with a month: 至30日, 、10日. */
function scanDay(text: string, at: number, end: number, before: DateReading): DateReading | null {
  const day = scanMarked(text, at, end, DAY_MARKS)
  if (!day || day.value < 1 || day.value > 31 || before.month === 0 || text[day.to] === '内') return null
  return { from: at, to: day.to, year: before.year, month: before.month, day: day.value }
}

/** 12-31 behind a date written in the same way: 2012-01-01至12-31. */
function scanMonthDay(text: string, at: number, end: number, before: DateReading): DateReading | null {
  const mark = text[before.from + 4]
  const monthEnd = skipDigits(text, at, end)
  const dayEnd = skipDigits(text, monthEnd + 1, end)
  if ((mark !== '-' && mark !== '.' && mark !== '/') || text[monthEnd] !== mark) return null
  if (monthEnd - at > 2 || dayEnd - monthEnd - 1 > 2 || dayEnd === monthEnd + 1) return null
  const month = Number(text.slice(at, monthEnd))
  const day = Number(text.slice(monthEnd + 1, dayEnd))
  return exists(0, month, day) ? { from: at, to: dayEnd, year: 0, month, day } : null
}

/** 2008年-2010: the second year has no 年. */
function scanBareYear(text: string, at: number, end: number, before: DateReading): DateReading | null {
  const bare = before.month === 0 && isYearAt(text, at, end) && !isLetter(text.charCodeAt(at + 4))
  return bare ? { ...bareYear(text, at), unsure: true } : null
}

function scanOne(text: string, at: number, end: number, inRange: boolean): DateReading[] | null {
  if (at >= end) return null
  const count = skipDigits(text, at, end) - at
  if (count > 8) return null
  const year = scanYear(text, at, end)
  if (year) return scanBehindYear(text, year.from ?? at, end, year)
  const republic = count > 0 && count < 4 ? scanRepublicYears(text, at, end) : null
  if (republic) return republic
  if (count <= 2) return scanMonth(text, at, end, at, 0)
  // Digits behind a mark of a longer number; the other end of a range has its dash in front as well.
  if (!inRange && '-/._'.includes(text[at - 1] ?? ' ') && isWord(text.charCodeAt(at - 2))) return null
  if (count === 4 && '12'.includes(text[at]!)) {
    return (
      scanNumeric(text, at, end, inRange) ??
      scanYearPair(text, at, end) ??
      scanYearList(text, at, end) ??
      one(readSpaced(text, at, end) ?? readPunctuated(text, at, end)) ??
      scanNamedYear(text, at) ??
      scanLostYear(text, at, end)
    )
  }
  return count > 4 ? one(readRun(text, at, at + count, end)) : null
}

/** What stands behind 年: 度, a month, a range of months, or a damaged month and day. */
function scanBehindYear(text: string, from: number, end: number, { value, to, mended, unsure }: WrittenYear): DateReading[] {
  const tail = BEHIND_YEAR.at(text, to)
  const at = skipGap(text, to, end)
  const dates = (tail ? null : (scanMonth(text, at, end, from, value) ?? one(readAfterYear(text, from, at, end, value)))) ?? [
    yearOnly(from, to + tail.length, value),
  ]
  if (mended) dates[0]!.mended = mended
  if (unsure) dates[0]!.unsure = true
  return dates
}

function one(date: DateReading | null): DateReading[] | null {
  return date && [date]
}
