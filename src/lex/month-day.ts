import { isDigit, KIND, kindOf } from './characters.js'
import { readDayWithoutMark } from './date-damaged.js'
import { asEnds, DAY_MARKS, type DateReading, LIST_WORDS, RANGE_WORDS, scanMarked, scanPart } from './date-parts.js'
import { skipBlanks, skipGap } from './scan.js'
import { wordList } from './word-list.js'

const TAILS = wordList('份 上旬 中旬 下旬 底 初 末')
const NOT_TAILS = wordList('份额 初步 初级 初期 初中 底线 底数 底气 底层')
/** What 3月 or 三月 is followed by where it is no month: within three months, aged six months, once a month. */
const NOT_MONTH = wordList('内 之内 龄 一次 一报 一通 一评 一考 一督 一调 一更 饼 嫂 球')

/**
 * Reads a month and what stands behind it, or a range or list of months: 11月30日, 十一月, 1-11月, 1、2月, 元月. `from` is where the date
 * began and `year` its year, both as its own characters say; 0 for none. One or two dates; null where no month stands.
 */
export function scanMonth(text: string, at: number, end: number, from: number, year: number): DateReading[] | null {
  if (text.startsWith('元月', at)) return scanBehindMonth(text, at + 2, end, { from, year, month: 1 })
  const month = scanPart(text, at, end)
  if (!month || month.value < 1) return null
  const mark = skipGap(text, month.to, end)
  if (text[mark] !== '月') {
    // 2012年1 2月, 二〇一二年 十 二 月: the numerals of a month behind its year, torn apart.
    const torn = year > 0 ? scanTorn(text, at, end, '月') : null
    if (torn && torn.value <= 12) return scanBehindMonth(text, torn.to, end, { from, year, month: torn.value, mended: 'split-number' })
    return scanMonths(text, end, month, { from, year, month: month.value })
  }
  if (year === 0 && (month.value > 12 || NOT_MONTH.at(text, mark + 1))) return null
  // 3月月5日
  const doubled = text[mark + 1] === '月' && isDigit(text.charCodeAt(mark + 2))
  const mended = doubled ? 'date-marks' : undefined
  return scanBehindMonth(text, mark + (doubled ? 2 : 1), end, { from, year, month: month.value, mended })
}

type Begun = Pick<DateReading, 'from' | 'year' | 'month' | 'mended'>

/** 1-11月, 1至11月, 1、2月: the first month has no 月 of its own. */
function scanMonths(text: string, end: number, first: { to: number }, begun: Begun): DateReading[] | null {
  const start = skipBlanks(text, first.to, end)
  const range = RANGE_WORDS.at(text, start)
  const word = range || LIST_WORDS.at(text, start)
  if (!word || begun.month > 12) return null
  const at = skipBlanks(text, start + word.length, end)
  const last = scanMarked(text, at, end, '月')
  if (!last || last.value < 1 || last.value > 12) return null
  if (begun.year === 0 && ((range && last.value <= begun.month) || NOT_MONTH.at(text, last.to))) return null
  const second = scanBehindMonth(text, last.to, end, { from: at, year: begun.year, month: last.value })
  const dates: DateReading[] = [{ ...begun, to: first.to, day: 0 }, ...second]
  return range ? [...asEnds(dates[0]!, dates[1]!), ...dates.slice(2)] : dates
}

/** Two digits or up to three Chinese numerals with blanks between them, and the mark: 1 2月, 3 1日, 二 十 五 日. */
function scanTorn(text: string, at: number, end: number, mark: string): { value: number; to: number } | null {
  const digits = isDigit(text.charCodeAt(at))
  let joined = text[at]!
  let to = at + 1
  for (let next = skipGap(text, to, end); joined.length < (digits ? 2 : 3); next = skipGap(text, to, end)) {
    const code = text.charCodeAt(next)
    if (next >= end || (digits ? !isDigit(code) : kindOf(code) !== KIND.chinese)) break
    joined += text[next]
    to = next + 1
  }
  const close = skipGap(text, to, end)
  const part = text[close] === mark ? scanPart(joined, 0, joined.length) : null
  return part?.to === joined.length && part.value >= 10 ? { value: part.value, to: close + 1 } : null
}

/** What stands behind 月: a day, a range of days (12-19日), 份, 上旬, 底. */
function scanBehindMonth(text: string, to: number, end: number, begun: Begun): DateReading[] {
  const at = skipGap(text, to, end)
  const day = scanPart(text, at, end)
  if (day && day.value >= 1) {
    const mark = skipGap(text, day.to, end)
    if (DAY_MARKS.includes(text[mark] ?? ' ')) return [{ ...begun, to: mark + 1, day: day.value }]
    const torn = begun.year > 0 ? scanTorn(text, at, end, '日') : null
    if (torn && torn.value <= 31) return [{ ...begun, to: torn.to, day: torn.value, mended: 'split-number' }]
    const days = scanDays(text, end, day, begun)
    if (days) return days
    const bare = readDayWithoutMark(text, begun.from, at, end, begun.year, begun.month)
    if (bare) return [bare]
  }
  const tail = NOT_TAILS.at(text, to) ? '' : TAILS.at(text, to)
  return [{ ...begun, to: to + tail.length, day: 0 }]
}

/** 4月12-19日: the first day has no 日 of its own. */
function scanDays(text: string, end: number, first: { to: number; value: number }, begun: Begun): DateReading[] | null {
  const word = RANGE_WORDS.at(text, first.to)
  const at = first.to + word.length
  const last = word ? scanMarked(text, at, end, DAY_MARKS) : null
  if (!last || last.value <= first.value) return null
  const { year, month } = begun
  return asEnds({ ...begun, to: first.to, day: first.value }, { from: at, to: last.to, year, month, day: last.value })
}
