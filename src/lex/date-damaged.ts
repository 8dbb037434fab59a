import { exists } from './calendar.js'
import { isDigit, isHan } from './characters.js'
import { beginsYear, type DateParts, type DateReading } from './date-parts.js'
import { skipBlanks, skipDigits, skipGap } from './scan.js'
import { wordList } from './word-list.js'

const ENDS_OF_RANGE = wordList('起 止 至 到')

/** Words in front of a date: a run of digits behind one of them is a date, if it can be one. */
const DATE_CUES = wordList('截止 截至 截止到 截止至 截至到 自 从 至 到 于 日期 时间 日期: 时间:')
/** Words behind a date. */
const AFTER_DATES = wordList('起 止 至 到 前 后 期间 以来 - ~')
const PUNCTUATION = '\n ,。、;:)]"'
/** A count is followed by one of these: 达到20121130元. */
const COUNTED = '元件条个次人万亿千百项份户家期篇户%.+'

/** In front of 到, 至 and 于 these ask for an amount: 达到, 增至, 降到, 低于. */
const AMOUNT_CUES = '达增升加高少降长低大小多等当减超'
/** Last characters of agencies' names. */
const AGENCY_ENDS = '府局委办室会院厅部处所心站队镇乡署社校'

/**
 * Reads a run of five to eight digits that has lost 年 and 月, and perhaps 日: 20121130日, 201211日, 20231月1日, 截止20121130, and 2021926 as
 * the foot of a letter. A run is a date only where 日, 月 or its place says so; numbers of files and telephones are left alone.
 * Every way to split it into a day that exists is a reading; the context may later choose between them.
 */
export function readRun(text: string, from: number, to: number, end: number): DateReading | null {
  if (!beginsYear(text, from)) return null
  const year = Number(text.slice(from, from + 4))
  const rest = text.slice(from + 4, to)
  const month = Number(rest)
  const mark = skipGap(text, to, end)
  if (text[mark] === '月' && rest.length <= 2) return withMonth(text, from, mark + 1, end, year, month)
  if (text[mark] === '日' && rest.length >= 2) {
    const read = among(from, mark + 1, splits(year, rest))
    // A full run with 日 that names no day of the calendar is kept, to be reported as impossible.
    const broken = () => mended(from, mark + 1, year, Number(rest.slice(0, 2)), Number(rest.slice(2)))
    return read ?? (rest.length === 4 ? broken() : null)
  }
  const spaced = rest.length <= 2 && text[to] === ' ' ? withDay(text, from, skipBlanks(text, to, end), end, year, month) : null
  if (spaced) return spaced
  if (!placeSaysDate(text, from, to, rest.length === 4)) return null
  const alone = rest.length === 2 && month >= 1 && month <= 12 ? [{ year, month, day: 0 }] : []
  return among(from, to, [...splits(year, rest), ...alone])
}

/** Reads 2012 1 1日, 2012 12 31日, 2012 3月, 2012 1月1日, and 2012 12 31 where its place says that it is a date. */
export function readSpaced(text: string, from: number, end: number): DateReading | null {
  if (!beginsYear(text, from) || text[from + 4] !== ' ') return null
  const year = Number(text.slice(from, from + 4))
  const at = skipBlanks(text, from + 4, end)
  const monthEnd = skipDigits(text, at, end)
  if (monthEnd === at || monthEnd - at > 4) return null
  const month = Number(text.slice(at, monthEnd))
  const mark = skipBlanks(text, monthEnd, end)
  if (monthEnd - at > 2) {
    return text[mark] === '日' ? among(from, mark + 1, splits(year, text.slice(at, monthEnd))) : null
  }
  if (text[mark] === '月') return withMonth(text, from, mark + 1, end, year, month)
  if (mark === monthEnd) return null
  const marked = withDay(text, from, mark, end, year, month)
  if (marked) return marked
  const to = skipDigits(text, mark, end)
  const day = Number(text.slice(mark, to))
  const says = to - mark <= 2 && day > 0 && exists(year, month, day) && placeSaysDate(text, from, to, false)
  return says ? mended(from, to, year, month, day) : null
}

/** Reads 2018，1，15 and 2018、1、15 where a date stands alone or is asked for. */
export function readPunctuated(text: string, from: number, end: number): DateReading | null {
  const mark = text[from + 4]
  if (mark !== ',' && mark !== '、') return null
  const at = skipBlanks(text, from + 5, end)
  const monthEnd = skipDigits(text, at, end)
  if (text[monthEnd] !== mark) return null
  const dayAt = skipBlanks(text, monthEnd + 1, end)
  const to = skipDigits(text, dayAt, end)
  const year = Number(text.slice(from, from + 4))
  const month = Number(text.slice(at, monthEnd))
  const day = Number(text.slice(dayAt, to))
  if (to - dayAt > 2 || month === 0 || day === 0 || !exists(year, month, day)) return null
  if (text[to] === '日') return mended(from, to + 1, year, month, day)
  return placeSaysDate(text, from, to, true) ? mended(from, to, year, month, day) : null
}

/** Reads what has lost its 月 behind a 年 that stands: 2017年1 16日, 2012年1130日, 2012年115日; and the foot 2013年315. */
export function readAfterYear(text: string, from: number, at: number, end: number, year: number): DateReading | null {
  const to = skipDigits(text, at, end)
  if (to === at || to - at > 4) return null
  const digits = text.slice(at, to)
  const mark = skipBlanks(text, to, end)
  if (text[mark] === '日') return digits.length >= 2 ? among(from, mark + 1, splits(year, digits)) : null
  const marked = digits.length <= 2 && mark > to ? withDay(text, from, mark, end, year, Number(digits)) : null
  return marked ?? (digits.length >= 2 && standsAlone(text, from, to) ? among(from, to, splits(year, digits)) : null)
}

/** Reads a day whose 日 is lost: 1月1至12月31日, 自3月1起, at the end of a clause, and at the end of a foot line. */
export function readDayWithoutMark(text: string, from: number, at: number, end: number, year: number, month: number): DateReading | null {
  const to = skipDigits(text, at, end)
  const day = Number(text.slice(at, to))
  if (to - at > 2 || day === 0 || !exists(year, month, day)) return null
  const says = ENDS_OF_RANGE.at(text, skipBlanks(text, to, end)) !== '' || ',。;)'.includes(text[to] ?? ' ')
  return says || (year > 0 && standsAlone(text, from, to)) ? mended(from, to, year, month, day) : null
}

/** Behind a 月 that stands though 年 is lost: a day with 日, or nothing. */
function withMonth(text: string, from: number, to: number, end: number, year: number, month: number): DateReading | null {
  if (!exists(year, month, 0) || month === 0) return null
  const day = dayBehind(text, skipGap(text, to, end), end)
  return day ? mended(from, day.to, year, month, day.day) : mended(from, to, year, month, 0)
}

/** A day with 日 at `at` that the month has. */
function withDay(text: string, from: number, at: number, end: number, year: number, month: number): DateReading | null {
  const day = dayBehind(text, at, end)
  return day && exists(year, month, day.day) ? mended(from, day.to, year, month, day.day) : null
}

/** One or two digits and 日. */
function dayBehind(text: string, at: number, end: number): { day: number; to: number } | null {
  const to = skipDigits(text, at, end)
  if (to === at || to - at > 2) return null
  const mark = skipBlanks(text, to, end)
  return text[mark] === '日' ? { day: Number(text.slice(at, to)), to: mark + 1 } : null
}

function mended(from: number, to: number, year: number, month: number, day: number): DateReading {
  return { from, to, year, month, day, mended: 'date-marks' }
}

/** Every way to cut two to four digits into a month and a day that exist in the year. */
function splits(year: number, digits: string): DateParts[] {
  const readings: DateParts[] = []
  for (let cut = Math.max(1, digits.length - 2); cut <= 2 && cut < digits.length; cut++) {
    const month = Number(digits.slice(0, cut))
    const day = Number(digits.slice(cut))
    if (month > 0 && day > 0 && exists(year, month, day)) readings.push({ year, month, day })
  }
  return readings
}

/** The reading, or what several have in common; null for none. */
function among(from: number, to: number, readings: DateParts[]): DateReading | null {
  if (readings.length === 0) return null
  const { year, month, day } = shared(readings)
  const date = mended(from, to, year, month, day)
  return readings.length === 1 ? date : { ...date, readings }
}

/** What all readings say alike. */
export function shared(readings: DateParts[]): DateParts {
  const [first] = readings as [DateParts]
  const month = readings.every((r) => r.month === first.month) ? first.month : 0
  const day = month > 0 && readings.every((r) => r.day === first.day) ? first.day : 0
  return { year: first.year, month, day }
}

/** Whether a run of digits stands where only a date can stand. `full`: it has eight digits. */
function placeSaysDate(text: string, from: number, to: number, full: boolean): boolean {
  if (standsAlone(text, from, to)) return full || followsName(text, from)
  if (signs(text, from, to)) return true
  const before = from > 0 && text[from - 1] === ' ' ? from - 1 : from
  const next = text[skipBlanks(text, to, text.length)] ?? '\n'
  const closed = PUNCTUATION.includes(text[to] ?? '\n') || AFTER_DATES.at(text, to) !== ''
  if (isCue(text, before)) return closed || (full && !COUNTED.includes(next))
  // A range: the first date has just been read.
  if (full && (text[from - 1] === '-' || text[from - 1] === '~') && isDigit(text.charCodeAt(from - 2))) return closed
  return full && text[from - 1] === '(' && text[to] === ')'
}

/** A word that asks for a date ends at `at`. 达到, 增至 and 低于 ask for an amount. */
function isCue(text: string, at: number): boolean {
  const cue = DATE_CUES.before(text, at)
  return cue.length > 1 || (cue !== '' && !AMOUNT_CUES.includes(text[at - 2] ?? ' '))
}

/** A line that ends with the agency's name and the run: 青岚县教育局 20121226. */
function signs(text: string, from: number, to: number): boolean {
  if (!endsLine(text, to)) return false
  let name = from
  while (name > 0 && from - name < 20 && text[name - 1] === ' ') name--
  return AGENCY_ENDS.includes(text[name - 1] ?? ' ') && isHan(text.charCodeAt(name - 2)) && isHan(text.charCodeAt(name - 3))
}

/** Whether nothing else stands on the line. */
function standsAlone(text: string, from: number, to: number): boolean {
  let start = from
  while (start > 0 && text[start - 1] === ' ' && from - start < 200) start--
  return (start === 0 || text[start - 1] === '\n') && endsLine(text, to)
}

function endsLine(text: string, to: number): boolean {
  return (text[skipBlanks(text, to, text.length)] ?? '\n') === '\n'
}

/** Whether the line before ends in a name, as the agency's does above the date of a letter. */
function followsName(text: string, from: number): boolean {
  let at = from - 1
  while (at >= 0 && from - at < 400 && (text[at] === '\n' || text[at] === ' ')) at--
  return at >= 3 && isHan(text.charCodeAt(at)) && isHan(text.charCodeAt(at - 1)) && isHan(text.charCodeAt(at - 2))
}
