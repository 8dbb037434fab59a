import { isDigit, isLetter } from './characters.js'
import { type DateReading, isYearAt, LIST_WORDS, RANGE_WORDS } from './date-parts.js'
import { skipBlanks, skipDigits, skipGap } from './scan.js'
import { wordList } from './word-list.js'

const YEAR_MARKS = wordList(['年度', '年', '学年'])
const YEAR_CUES = wordList(['年份:', '年度:'])

/** Words in front of a month written 2012-11. */
const MONTH_CUES = wordList(['日期:', '时间:', '自', '从', '至', '于', '截止', '截至'])

/**
 * Reads a date whose parts are joined by - / or a point, its year already read up to `to`: 2013-02-19, 2013/2/19, 2013.02.19. Without a day
 * it names a month, where a date is asked for or a range goes on (1999.08-2002.02): 2016.05 is a number, 2012-11 may be one of a file.
 * `inRange`: another date and the mark of a range stand before.
 */
export function scanNumeric(text: string, at: number, end: number, inRange: boolean): DateReading[] | null {
  const year = Number(text.slice(at, at + 4))
  const mark = text[at + 4]
  if (mark !== '-' && mark !== '/' && mark !== '.') return null
  const monthEnd = skipDigits(text, at + 5, end)
  const width = monthEnd - at - 5
  const month = Number(text.slice(at + 5, monthEnd))
  if (width < 1 || width > 2 || month < 1 || month > 12) return null
  if (text[monthEnd] === mark && !isYearAt(text, monthEnd + 1, end)) {
    const dayEnd = skipDigits(text, monthEnd + 1, end)
    const count = dayEnd - monthEnd - 1
    const goesOn = text[dayEnd] === mark && isDigit(text.charCodeAt(dayEnd + 1)) && !isYearAt(text, dayEnd + 1, end)
    return count >= 1 && count <= 2 && !goesOn
      ? [{ from: at, to: dayEnd, year, month, day: Number(text.slice(monthEnd + 1, dayEnd)) }]
      : null
  }
  if (width !== 2 || isLetter(text.charCodeAt(monthEnd))) return null
  const first: DateReading = { from: at, to: monthEnd, year, month, day: 0 }
  if (inRange) return [first]
  const word = RANGE_WORDS.at(text, monthEnd)
  const from = monthEnd + word.length
  if (word && isYearAt(text, from, end)) {
    // 2008.03-2009: the second year stands bare.
    const last = scanNumeric(text, from, end, true)?.[0] ?? {
      from,
      to: from + 4,
      year: Number(text.slice(from, from + 4)),
      month: 0,
      day: 0,
    }
    return [
      { ...first, side: 'start' },
      { ...last, side: 'end' },
    ]
  }
  return mark !== '.' && isAskedFor(text, at, monthEnd) ? [{ ...first, unsure: true }] : null
}

/** Reads two years of which the first has no 年: 2015—2020年, 2015、2016年, 2015-2016学年, and the bare pair 2011-2015. */
export function scanYearPair(text: string, at: number, end: number): DateReading[] | null {
  const year = Number(text.slice(at, at + 4))
  const start = skipBlanks(text, at + 4, end)
  const range = RANGE_WORDS.at(text, start)
  const word = range || LIST_WORDS.at(text, start)
  const from = skipBlanks(text, start + word.length, end)
  if (!word || !isYearAt(text, from, end)) return null
  const last = Number(text.slice(from, from + 4))
  const mark = YEAR_MARKS.at(text, skipGap(text, from + 4, end))
  if (last <= year || (!mark && (!range || !standsFree(text, from + 4)))) return null
  const to = mark ? skipGap(text, from + 4, end) + mark.length : from + 4
  const dates: DateReading[] = [
    { from: at, to: at + 4, year, month: 0, day: 0 },
    { from, to, year: last, month: 0, day: 0 },
  ]
  if (range) {
    dates[0]!.side = 'start'
    dates[1]!.side = 'end'
  }
  if (!mark) for (const date of dates) date.unsure = true
  return dates
}

/** Reads a bare year that the text calls one: 2023版, 年份：2023, 年份: 2023 vs 2024. */
export function scanNamedYear(text: string, at: number): DateReading[] | null {
  const year = bareYear(text, at)
  if (text[year.to] === '版') return [{ ...year, to: year.to + 1 }]
  const before = text[at - 1] === ' ' ? at - 1 : at
  if (!YEAR_CUES.before(text, before) || !standsFree(text, year.to)) return null
  const other = year.to + ' vs '.length
  return text.startsWith(' vs ', year.to) && isYearAt(text, other, text.length) ? [year, bareYear(text, other)] : [year]
}

function bareYear(text: string, at: number): DateReading {
  return { from: at, to: at + 4, year: Number(text.slice(at, at + 4)), month: 0, day: 0 }
}

/** 2012-11 is a month where a date is asked for: behind 日期 or 自, or alone in its brackets or line. */
function isAskedFor(text: string, from: number, to: number): boolean {
  const alone = '([\n'.includes(text[from - 1] ?? '\n') && ')]\n'.includes(text[to] ?? '\n')
  return alone || MONTH_CUES.before(text, from) !== ''
}

function standsFree(text: string, at: number): boolean {
  return at >= text.length || ' \n)],。、;:"'.includes(text[at]!)
}
