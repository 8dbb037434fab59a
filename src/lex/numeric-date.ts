import { isDigit, isHan, isLetter } from './characters.js'
import { asEnds, bareYear, type DateReading, isYearAt, skipRangeWords } from './date-parts.js'
import { skipBlanks, skipDigits } from './scan.js'
import { wordList } from './word-list.js'

/** Words in front of a month written 2012-11. */
const MONTH_CUES = wordList('日期: 时间: 自 从 至 于 截止 截至')

/**
 * Reads a date whose parts are joined by - / or a point, its year already read up to `to`: 2013-02-19, 2013/2/19, 2013.02.19. Without a day
 * it names a month, where a date is asked for or a range goes on (1999.08-2002.02): 2016.05 is a number, 2012-11 may be one of a file.
 * `inRange`: another date and the mark of a range stand before.
 */
export function scanNumeric(text: string, at: number, end: number, inRange: boolean): DateReading[] | null {
  const year = Number(text.slice(at, at + 4))
  const mark = text[at + 4]
  if (mark !== '-' && mark !== '/' && mark !== '.') return null
  const monthAt = skipBreak(text, at + 5, end)
  const monthEnd = skipDigits(text, monthAt, end)
  const width = monthEnd - monthAt
  const month = Number(text.slice(monthAt, monthEnd))
  if (width < 1 || width > 2 || month < 1 || month > 12) return null
  if (text[monthEnd] === mark && !isYearAt(text, monthEnd + 1, end)) {
    const dayAt = skipBreak(text, monthEnd + 1, end)
    const dayEnd = skipDigits(text, dayAt, end)
    const count = dayEnd - dayAt
    const goesOn = text[dayEnd] === mark && isDigit(text.charCodeAt(dayEnd + 1)) && !isYearAt(text, dayEnd + 1, end)
    if (count < 1 || count > 2 || goesOn) return null
    const date: DateReading = { from: at, to: dayEnd, year, month, day: Number(text.slice(dayAt, dayEnd)) }
    const broken = monthAt > at + 5 || dayAt > monthEnd + 1
    if (!broken) return [date]
    // 截至2019.⏎1.2万条: behind a break a date stands alone.
    if (text[dayEnd] === '日') date.to++
    else if (isHan(text.charCodeAt(dayEnd)) || text[dayEnd] === '%') return null
    return [{ ...date, mended: 'split-number' }]
  }
  if (monthAt > at + 5) return null
  if (width !== 2 || isLetter(text.charCodeAt(monthEnd))) return null
  const first: DateReading = { from: at, to: monthEnd, year, month, day: 0 }
  if (inRange) return [first]
  const from = skipRangeWords(text, monthEnd, end)
  if (from > monthEnd && isYearAt(text, from, end)) {
    // 2008.03-2009: the second year stands bare.
    return asEnds(first, scanNumeric(text, from, end, true)?.[0] ?? bareYear(text, from))
  }
  // 2012-11 is a month where a date is asked for: behind 日期 or 自, or alone in its brackets or line.
  const alone = '([\n'.includes(text[at - 1] ?? '\n') && ')]\n'.includes(text[monthEnd] ?? '\n')
  return mark !== '.' && (alone || MONTH_CUES.before(text, at)) ? [{ ...first, unsure: true }] : null
}

/** The place behind the line ends at `at`, which may tear a date apart at its marks; `at` where a digit or a blank stands there. */
function skipBreak(text: string, at: number, end: number): number {
  const line = skipBlanks(text, at, end)
  let to = line
  while (to < end && to < line + MOST_BREAKS && text[to] === '\n') to = skipBlanks(text, to + 1, end)
  return to > line ? to : at
}

/** A broken line, or a broken paragraph with its blank line. */
const MOST_BREAKS = 2
