import type { Range } from '../report/span.js'
import { exists } from './calendar.js'
import {
  chineseDigit,
  isDigit,
  isLetter,
  isZeroLookAlike,
  skipBlanks,
  skipDigits,
  skipGap,
  wordAt,
  wordBefore,
  yearDigit,
} from './characters.js'
import { scanChinese } from './chinese-numeral.js'
import { readAfterYear, readDayWithoutMark, readRun, readSpaced } from './date-damaged.js'

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
  mended?: 'date-marks' | 'chinese-zero'
  /** Read by its form alone, where the form is also that of something else: 2012-11, 2011-2015. */
  unsure?: boolean
}

/** Words between the two ends of a range: 自2012年1月1日起，至12月31日止. */
const RANGE_WORDS = ['起,至', '起,到', '起至', '起到', '起-', '开始至', '开始到', '至', '到', '--', '-', '~', 'ー', '起止', 'vs']
const LIST_WORDS = ['、', '和', '及', '与']

const TAILS = ['份', '上旬', '中旬', '下旬', '底', '初', '末']
const NOT_TAILS = ['份额', '初步', '初级', '初期', '初中', '底线', '底数', '底气', '底层']
/** What 3月 or 三月 is followed by where it is no month: within three months, aged six months, once a month. */
const NOT_MONTH = ['内', '之内', '龄', '一次', '一报', '一通', '一评', '一考', '一督', '一调', '一更', '饼', '嫂', '球']

const NIAN = '年'.charCodeAt(0)
const YUE = '月'.charCodeAt(0)

/**
 * Reads the date or dates that begin at `at`: one date, both ends of a range, or the days of one month in a list.
 * Shapes: 2012年11月30日 and all its parts and blanks, 2012年度, 二〇一二年, 元月, 2013-02-19, 2013/2/19, 2013.02.19, 1-11月,
 * 2015—2020年, 9月15日至30日, and the damaged forms of date-damaged.ts. Parts left out in a range are taken from its other end.
 * Null where no date begins: 12年, 3个月.
 */
export function scanDates(text: string, at: number, end: number): DateReading[] | null {
  const dates: DateReading[] = []
  if (!scanOne(text, at, end, dates)) return null
  for (let joined = true; joined; ) joined = scanNext(text, end, dates)
  return dates
}

/** Goes on with the other end of a range, or with another day of the same month. */
function scanNext(text: string, end: number, dates: DateReading[]): boolean {
  const last = dates[dates.length - 1]!
  if (last.side === 'end') return false
  const start = skipBlanks(text, last.to, end)
  const range = wordAt(text, start, RANGE_WORDS)
  const list = range || last.day === 0 ? '' : wordAt(text, start, LIST_WORDS)
  if (!range && !list) return false
  const at = skipBlanks(text, start + (range || list).length, end)
  if (list) return scanDay(text, at, end, last, dates)
  const count = dates.length
  if (!scanOne(text, at, end, dates) && !(last.day > 0 && scanRest(text, at, end, last, dates))) return false
  const next = dates[count]!
  if (next.side) return false
  last.side = 'start'
  next.side = 'end'
  inherit(last, next)
  return true
}

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
function scanRest(text: string, at: number, end: number, before: DateReading, dates: DateReading[]): boolean {
  return (
    scanDay(text, at, end, before, dates) ||
    scanMonthDay(text, at, end, before, dates) ||
    (before.year > 0 && add(dates, readAfterYear(text, at, at, end, before.year)))
  )
}

/** A day alone, behind a date with a month: 至30日, 、10日. */
function scanDay(text: string, at: number, end: number, before: DateReading, dates: DateReading[]): boolean {
  const day = scanPart(text, at, end)
  if (!day || day.value < 1 || day.value > 31 || before.month === 0) return false
  const mark = skipGap(text, day.to, end)
  if (!isDayMark(text[mark]) || text[mark + 1] === '内') return false
  return push(dates, { from: at, to: mark + 1, year: before.year, month: before.month, day: day.value })
}

/** 12-31 behind a date written in the same way: 2012-01-01至12-31. */
function scanMonthDay(text: string, at: number, end: number, before: DateReading, dates: DateReading[]): boolean {
  const mark = text[before.from + 4]
  if (mark !== '-' && mark !== '.' && mark !== '/') return false
  const monthEnd = skipDigits(text, at, end)
  const dayEnd = skipDigits(text, monthEnd + 1, end)
  if (monthEnd - at > 2 || text[monthEnd] !== mark || dayEnd - monthEnd - 1 > 2 || dayEnd === monthEnd + 1) return false
  const month = Number(text.slice(at, monthEnd))
  const day = Number(text.slice(monthEnd + 1, dayEnd))
  if (!exists(0, month, day)) return false
  dates.push({ from: at, to: dayEnd, year: 0, month, day })
  return true
}

function scanOne(text: string, at: number, end: number, dates: DateReading[]): boolean {
  if (at >= end) return false
  if (isDigit(text.charCodeAt(at))) return scanAscii(text, at, end, dates)
  if (text.startsWith('元月', at)) return scanMonthTail(text, at, end, 0, 1, at + 2, dates)
  const year = scanYear(text, at, end)
  if (year) return scanAfterYear(text, at, end, year, dates)
  return scanMonth(text, at, end, at, 0, dates)
}

function scanAscii(text: string, at: number, end: number, dates: DateReading[]): boolean {
  const to = skipDigits(text, at, end)
  const count = to - at
  // Digits behind a mark of a longer number; the other end of a range has its dash in front as well.
  const goesOn = dates.length === 0 && '-/._'.includes(text[at - 1] ?? ' ') && at > 1 && isWord(text.charCodeAt(at - 2))
  if (count > 8) return false
  if (count === 4 && '12'.includes(text[at]!)) {
    const year = Number(text.slice(at, to))
    const next = skipGap(text, to, end)
    if (text.charCodeAt(next) === NIAN) return scanAfterYear(text, at, end, { value: year, to: next + 1 }, dates)
    if (text[next] === '版') return push(dates, { from: at, to: next + 1, year, month: 0, day: 0 })
    if (goesOn) return false
    return (
      scanNumeric(text, at, end, year, to, dates) ||
      scanYears(text, at, end, year, to, dates) ||
      add(dates, readSpaced(text, at, end, year))
    )
  }
  if (count <= 2 && scanMonth(text, at, end, at, 0, dates)) return true
  if (goesOn) return false
  if (count >= 5) return add(dates, readRun(text, at, to, end))
  const year = count < 4 ? scanYear(text, at, end) : null
  return year ? scanAfterYear(text, at, end, year, dates) : false
}

function isWord(code: number): boolean {
  return isDigit(code) || isLetter(code)
}

/** 2013-02-19, 2013/2/19, 2013.02.19; 2012-11 and 1999.08-2002.02, which name months. */
function scanNumeric(text: string, at: number, end: number, year: number, to: number, dates: DateReading[]): boolean {
  const mark = text[to]
  if (mark !== '-' && mark !== '/' && mark !== '.') return false
  const monthEnd = skipDigits(text, to + 1, end)
  const width = monthEnd - to - 1
  if (width < 1 || width > 2) return false
  const month = Number(text.slice(to + 1, monthEnd))
  if (month < 1 || month > 12) return false
  if (text[monthEnd] === mark) {
    const dayEnd = skipDigits(text, monthEnd + 1, end)
    const digits = dayEnd - monthEnd - 1
    const goesOn = text[dayEnd] === mark && isDigit(text.charCodeAt(dayEnd + 1)) && !isYearAt(text, dayEnd + 1, end)
    if (digits >= 1 && digits <= 2 && !goesOn) {
      return push(dates, { from: at, to: dayEnd, year, month, day: Number(text.slice(monthEnd + 1, dayEnd)) })
    }
    if (digits !== 4 || !isYearAt(text, monthEnd + 1, end)) return false
  }
  if (width !== 2 || isLetter(text.charCodeAt(monthEnd))) return false
  const next = wordAt(text, monthEnd, RANGE_WORDS)
  const ranged = dates.length > 0 || (next !== '' && isYearAt(text, monthEnd + next.length, end))
  if (mark === '.' ? !ranged : !ranged && !standsAsDate(text, at, monthEnd)) return false
  if (ranged && dates.length === 0) {
    // 2008.03-2009: the second year stands bare.
    const from = monthEnd + next.length
    const yearEnd = skipDigits(text, from, end)
    push(dates, { from: at, to: monthEnd, year, month, day: 0, side: 'start' })
    if (!scanNumeric(text, from, end, Number(text.slice(from, yearEnd)), yearEnd, dates)) {
      push(dates, { from, to: yearEnd, year: Number(text.slice(from, yearEnd)), month: 0, day: 0 })
    }
    dates[dates.length - 1]!.side = 'end'
    return true
  }
  return push(dates, { from: at, to: monthEnd, year, month, day: 0, unsure: !ranged })
}

/** 2012-11 is a month where a date is asked for: behind 日期 or 自, or alone in its brackets or line. */
function standsAsDate(text: string, from: number, to: number): boolean {
  const before = text[from - 1] ?? '\n'
  const after = text[to] ?? '\n'
  return (
    wordBefore(text, from, ['日期:', '时间:', '自', '从', '至', '于', '截止', '截至']) !== '' ||
    ('([\n'.includes(before) && ')]\n'.includes(after))
  )
}

function isYearAt(text: string, at: number, end: number): boolean {
  const to = skipDigits(text, at, end)
  return to === at + 4 && (text.startsWith('19', at) || text.startsWith('20', at))
}

/** 2015—2020年, 2015、2016年, and the bare pair 2011-2015: two years. */
function scanYears(text: string, at: number, end: number, year: number, to: number, dates: DateReading[]): boolean {
  if (dates.length > 0 && dates[dates.length - 1]!.month === 0 && standsFree(text, to) && year > 1900 && year < 2100) {
    return push(dates, { from: at, to, year, month: 0, day: 0, unsure: true })
  }
  const start = skipBlanks(text, to, end)
  const range = wordAt(text, start, RANGE_WORDS)
  const word = range || wordAt(text, start, LIST_WORDS)
  if (!word) return named(text, at, to, year, dates)
  const from = skipBlanks(text, start + word.length, end)
  if (!isYearAt(text, from, end)) return named(text, at, to, year, dates)
  const last = Number(text.slice(from, from + 4))
  const next = skipGap(text, from + 4, end)
  const marked = text.charCodeAt(next) === NIAN || text.startsWith('学年', next)
  if (last <= year || (!marked && (!range || !standsFree(text, from + 4)))) return false
  const sides = range ? (['start', 'end'] as const) : []
  dates.push({ from: at, to, year, month: 0, day: 0, ...(sides[0] ? { side: sides[0] } : {}), ...(marked ? {} : { unsure: true }) })
  const close = marked ? next + (text.startsWith('学年', next) ? 2 : 1) : from + 4
  const tail = marked && text[close] === '度' ? 1 : 0
  return push(dates, {
    from,
    to: close + tail,
    year: last,
    month: 0,
    day: 0,
    ...(sides[1] ? { side: sides[1] } : {}),
    ...(marked ? {} : { unsure: true }),
  })
}

/** 年份：2023: a bare year that the text calls a year. */
function named(text: string, at: number, to: number, year: number, dates: DateReading[]): boolean {
  const before = text[at - 1] === ' ' ? at - 1 : at
  return wordBefore(text, before, ['年份:', '年度:']) !== '' && standsFree(text, to)
    ? push(dates, { from: at, to, year, month: 0, day: 0 })
    : false
}

function standsFree(text: string, at: number): boolean {
  return at >= text.length || ' \n)],。、;:"'.includes(text[at]!)
}

/** A year in front of its 年. */
interface WrittenYear {
  value: number
  to: number
  mended?: 'chinese-zero'
  unsure?: boolean
}

/** Four digits of a Chinese year, whatever was typed for its zeros, and 年; also three, where the zero was lost: 二一三年. */
function scanYear(text: string, at: number, end: number): WrittenYear | null {
  const digits: number[] = []
  let to = at
  let odd = false
  let chinese = 0
  for (let digit: number; digits.length < 5 && to < end; ) {
    const code = text.charCodeAt(to)
    if ((digit = yearDigit(code)) < 0) break
    if (chineseDigit(code) > 0) chinese++
    odd ||= isZeroLookAlike(code)
    digits.push(digit)
    to++
    // 二 〇 一 二 年: typed wide.
    if (chinese > 0 && text[to] === ' ' && yearDigit(text.charCodeAt(to + 1)) >= 0) to++
  }
  const mark = skipGap(text, to, end)
  if (text.charCodeAt(mark) !== NIAN) return null
  const value = digits.reduce((sum, digit) => sum * 10 + digit, 0)
  if (digits.length === 4 && (digits[0] === 1 || digits[0] === 2)) {
    return { value, to: mark + 1, ...(odd ? { mended: 'chinese-zero' as const } : {}) }
  }
  const lost = digits.length === 3 && digits[0] === 2 && digits[1]! <= 3 && chinese >= 2
  return lost ? { value: 2000 + digits[1]! * 10 + digits[2]!, to: mark + 1, mended: 'chinese-zero', unsure: true } : null
}

/** What stands behind 年: 度, a month, a range of months, or a damaged month and day. */
function scanAfterYear(text: string, from: number, end: number, year: WrittenYear, dates: DateReading[]): boolean {
  const first = dates.length
  const at = skipGap(text, year.to, end)
  const tail = wordAt(text, year.to, ['度', '份'])
  if (tail || !(scanMonth(text, at, end, from, year.value, dates) || add(dates, readAfterYear(text, from, at, end, year.value)))) {
    push(dates, { from, to: year.to + tail.length, year: year.value, month: 0, day: 0 })
  }
  if (year.mended) dates[first]!.mended = year.mended
  if (year.unsure) dates[first]!.unsure = true
  return true
}

/** A month and what stands behind it, or a range of months: 11月30日, 十一月, 1-11月, 元月. */
function scanMonth(text: string, at: number, end: number, from: number, year: number, dates: DateReading[]): boolean {
  if (text.startsWith('元月', at)) return scanMonthTail(text, from, end, year, 1, at + 2, dates)
  const month = scanPart(text, at, end)
  if (!month || month.value < 1) return false
  const mark = skipGap(text, month.to, end)
  if (text.charCodeAt(mark) === YUE) {
    if (year === 0 && (month.value > 12 || wordAt(text, mark + 1, NOT_MONTH))) return false
    return scanMonthTail(text, from, end, year, month.value, mark + 1, dates)
  }
  const start = skipBlanks(text, month.to, end)
  const range = wordAt(text, start, RANGE_WORDS)
  const word = range || wordAt(text, start, LIST_WORDS)
  if (!word || month.value > 12) return false
  const lastAt = skipBlanks(text, start + word.length, end)
  const last = scanPart(text, lastAt, end)
  if (!last || last.value < 1 || last.value > 12 || text.charCodeAt(skipGap(text, last.to, end)) !== YUE) return false
  const tail = skipGap(text, last.to, end) + 1
  if (range && last.value <= month.value && year === 0) return false
  if (year === 0 && wordAt(text, tail, NOT_MONTH)) return false
  push(dates, { from, to: month.to, year, month: month.value, day: 0, ...(range ? { side: 'start' as const } : {}) })
  scanMonthTail(text, lastAt, end, year, last.value, tail, dates)
  if (range) dates[dates.length - 1]!.side = 'end'
  return true
}

/** What stands behind 月: a day, a range of days (12-19日), 份, 上旬, 底. */
function scanMonthTail(text: string, from: number, end: number, year: number, month: number, to: number, dates: DateReading[]): boolean {
  const at = skipGap(text, to, end)
  const day = scanPart(text, at, end)
  if (day && day.value >= 1) {
    const mark = skipGap(text, day.to, end)
    if (isDayMark(text[mark])) return push(dates, { from, to: mark + 1, year, month, day: day.value })
    const range = wordAt(text, day.to, RANGE_WORDS)
    const last = range ? scanPart(text, day.to + range.length, end) : null
    if (last && last.value > day.value && isDayMark(text[skipGap(text, last.to, end)])) {
      push(dates, { from, to: day.to, year, month, day: day.value, side: 'start' })
      return push(dates, { from: day.to + range.length, to: skipGap(text, last.to, end) + 1, year, month, day: last.value, side: 'end' })
    }
    if (add(dates, readDayWithoutMark(text, from, at, end, year, month))) return true
  }
  const tail = wordAt(text, to, NOT_TAILS) ? '' : wordAt(text, to, TAILS)
  return push(dates, { from, to: to + tail.length, year, month, day: 0 })
}

function isDayMark(mark: string | undefined): boolean {
  return mark === '日' || mark === '号'
}

/** A month or a day: one or two digits, or a Chinese numeral up to 三十一. */
function scanPart(text: string, at: number, end: number): { to: number; value: number } | null {
  if (at >= end) return null
  if (isDigit(text.charCodeAt(at))) {
    const to = skipDigits(text, at, end)
    return to - at <= 2 ? { to, value: Number(text.slice(at, to)) } : null
  }
  const read = scanChinese(text, at, Math.min(end, at + 4))
  return read && !read.string && read.upper === undefined && Number.isInteger(read.value) && read.value <= 31 ? read : null
}

function push(dates: DateReading[], date: DateReading): true {
  dates.push(date)
  return true
}

function add(dates: DateReading[], date: DateReading | null): boolean {
  return date !== null && push(dates, date)
}
