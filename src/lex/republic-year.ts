import { scanChinese } from './chinese-numeral.js'
import { asEnds, type DateReading, isDated, LIST_WORDS, skipRangeWords, yearOnly } from './date-parts.js'
import { behindBlanks, skipBlanks, skipDigits, skipGap } from './scan.js'
import type { WrittenYear } from './written-year.js'

/** The first year of the Republic's calendar is 1912. */
export const BEFORE_REPUBLIC = 1911

/** 民国111年, 民国一百一十一年; and 111年 where a month or 度 makes a date of it, as behind 民国111年1月1日至. */
export function scanRepublic(text: string, at: number, end: number): WrittenYear | null {
  const name = behindName(text, at)
  const named = name > 0
  const digits = skipDigits(text, at, end)
  const year = digits > at ? { to: digits, value: Number(text.slice(at, digits)) } : named ? scanChinese(text, at, end) : null
  const mark = year ? skipGap(text, year.to, end) : 0
  if (!year || text[mark] !== '年' || year.value < 1 || year.value > 199) return null
  const value = BEFORE_REPUBLIC + year.value
  if (named) return { from: beginOf(text, name), value, to: mark + 1 }
  return digits - at === 3 && text[at] === '1' && isDated(text, mark + 1, end) ? { value, to: mark + 1, unsure: true } : null
}

/** Reads years of the Republic of which only the last has its 年: 民国103～105年, 民国110、111年. */
export function scanRepublicYears(text: string, at: number, end: number): DateReading[] | null {
  const name = behindName(text, at)
  const first = skipDigits(text, at, end)
  if (name === 0 || first === at || first - at > 3) return null
  const start = skipBlanks(text, first, end)
  const range = skipRangeWords(text, start, end)
  const from = range > start ? range : start + LIST_WORDS.at(text, start).length
  const last = skipDigits(text, from, end)
  const mark = skipGap(text, last, end)
  if (from === start || last === from || last - from > 3 || text[mark] !== '年') return null
  const year = (from: number, to: number) => BEFORE_REPUBLIC + Number(text.slice(from, to))
  const dates = [yearOnly(beginOf(text, name), first, year(at, first)), yearOnly(from, mark + 1, year(from, last))] as const
  return range > start ? asEnds(...dates) : [...dates]
}

/** Where the name begins: 民国, 中华民国. */
const beginOf = (text: string, name: number) => (text.startsWith('中华', name - 4) ? name - 4 : name - 2)

/** The place behind 民国 in front of `at`, or 0. */
function behindName(text: string, at: number): number {
  const name = behindBlanks(text, at)
  return text[name - 1] === '国' && text[name - 2] === '民' ? name : 0
}
