import { chineseDigit, isDigit, isHan } from './characters.js'
import { asEnds, bareYear, type DateReading, isYearAt, LIST_WORDS, skipRangeWords } from './date-parts.js'
import { behindBlanks, skipBlanks, skipDigits, skipGap } from './scan.js'
import { wordList } from './word-list.js'

const YEAR_MARKS = wordList('年度 年 学年')
/** 2021、2022两年: how many years a list has, said behind it. */
const HOW_MANY_YEARS = wordList('两年 二年 三年 四年 五年 几年 等年 2年 3年')
const YEAR_CUES = wordList('年份: 年度: 日期: 时间:')
/** Behind these only a time can stand. */
const UNTIL_CUES = wordList('截至 截止 截止到 截至到 截止至')
/** Behind these a time may stand, and the word behind the year says so: 自2008以来, 于2015底. */
const TIME_CUES = wordList('自 从 于 在 到 至 自从 始于')
const TIME_WORDS = wordList('底 年底 末 初 以来 开始 起 至今')
const PARTS_OF_YEAR = wordList('全年 上半年 下半年')
/** 用电2018度, 2018度电: there 度 is a unit. */
const POWER_CUES = wordList('电 电量 达 达到 为 共 约 耗 用 节约 温度 近 超 超过')
const MOST_YEARS = 12

/** Reads two years of which the first has no 年: 2015—2020年, 2015-2016学年, 2012/2013学年, 2012-13学年, and the bare pair 2011-2015. */
export function scanYearPair(text: string, at: number, end: number): DateReading[] | null {
  const start = skipBlanks(text, at + 4, end)
  const range = skipRangeWords(text, start, end)
  const stroke = range === start && text[start] === '/'
  if (range === start && !stroke) return null
  const from = skipBlanks(text, stroke ? start + 1 : range, end)
  const short = isDigit(text.charCodeAt(from)) && text.startsWith('学年', from + 2)
  if (!short && !isYearAt(text, from, end)) return null
  const first = bareYear(text, at)
  const last = short
    ? { ...first, from, to: from + 2, year: first.year - (first.year % 100) + Number(text.slice(from, from + 2)) }
    : bareYear(text, from)
  const close = skipGap(text, last.to, end)
  const mark = YEAR_MARKS.at(text, close)
  if (last.year <= first.year || (stroke && mark !== '学年') || (!mark && !HOW_MANY_YEARS.at(text, close) && !standsFree(text, last.to)))
    return null
  if (mark) last.to = close + mark.length
  else first.unsure = last.unsure = true
  return asEnds(first, last)
}

/** Reads a list of years of which only the last has its 年, or says how many they are: 2015、2016年, 2019、2020和2021三年. */
export function scanYearList(text: string, at: number, end: number): DateReading[] | null {
  const years = [bareYear(text, at)]
  let to = at + 4
  while (years.length < MOST_YEARS) {
    const start = skipBlanks(text, to, end)
    const joint = LIST_WORDS.at(text, start)
    const from = skipBlanks(text, start + joint.length, end)
    const count = joint ? skipDigits(text, from, end) - from : 0
    const last = years.at(-1)!.year
    // 2017、18两年
    const short = last - (last % 100) + Number(text.slice(from, from + 2))
    if (count === 4 && isYearAt(text, from, end)) years.push(bareYear(text, from))
    else if (count === 2 && short > last) years.push({ ...bareYear(text, from), to: from + 2, year: short })
    else break
    to = from + count
  }
  if (years.length < 2) return null
  const close = skipGap(text, to, end)
  const mark = YEAR_MARKS.at(text, close)
  if (!mark && !HOW_MANY_YEARS.at(text, close)) return null
  if (mark) years.at(-1)!.to = close + mark.length
  return years
}

/**
 * Reads a bare year that the text calls one: 2012学年, 年份：2023, 年份: 2023 vs 2024. The year of an edition is part of a name (指南（2020版）),
 * unless the name has been closed before it: 《目录》（2024版）.
 */
export function scanNamedYear(text: string, at: number): DateReading[] | null {
  const year = bareYear(text, at)
  if (text.startsWith('》(', at - 2) && text.startsWith('版)', year.to)) return [{ ...year, to: year.to + 1 }]
  if (text.startsWith('学年', year.to)) return [{ ...year, to: year.to + 2 }]
  const before = text[at - 1] === ' ' ? at - 1 : at
  if (!YEAR_CUES.before(text, before) || !standsFree(text, year.to)) return null
  const other = year.to + ' vs '.length
  return text.startsWith(' vs ', year.to) && isYearAt(text, other, text.length) ? [year, bareYear(text, other)] : [year]
}

/**
 * Reads a year whose 年 is lost where only a year can stand: 2018度, 2018全年, 截至2016本局 (年底), 自2008以来; 2018，我局 at the head of a sentence, also with
 * a dash in the place of 年 (2015-，我局). Not: 用电2018度, 达2018，.
 */
export function scanLostYear(text: string, at: number, end: number): DateReading[] | null {
  if (!isYearAt(text, at, end)) return null
  const year: DateReading = { ...bareYear(text, at), mended: 'date-marks' }
  const before = behindBlanks(text, at)
  const next = text[year.to] ?? '\n'
  const degree = ' -'.includes(next) ? year.to + 1 : year.to
  if (text[degree] === '度') {
    const behind = text[degree + 1] ?? '\n'
    const opens = behind === ',' && opensSentence(text, before)
    const power = POWER_CUES.before(text, before) !== '' || !(isHan(behind.charCodeAt(0)) || opens) || '电以左的'.includes(behind)
    return power ? null : [{ ...year, to: degree + 1 }]
  }
  if (PARTS_OF_YEAR.at(text, year.to)) return [year]
  if (UNTIL_CUES.before(text, before)) return isHan(next.charCodeAt(0)) || ',。;)'.includes(next) ? [year] : null
  if (TIME_WORDS.at(text, year.to) && TIME_CUES.before(text, before)) return [year]
  if (!opensSentence(text, before)) return null
  let mark = year.to
  while (mark < year.to + LONGEST_DASH && '-~'.includes(text[mark] ?? ' ')) mark++
  const comma = skipBlanks(text, mark, end)
  const goesOn =
    text[comma] === ','
      ? isHan(text.charCodeAt(comma + 1)) || '\n'.includes(text[comma + 1] ?? '')
      : mark > year.to && OWN.includes(text[comma] ?? ' ')
  return goesOn ? [{ ...year, to: mark }] : null
}

/** A dash, or two typed for a long one. */
const LONGEST_DASH = 2
/** 2014-我局: what a report begins a sentence with behind the year. */
const OWN = '我本全'

/** The head of a line or sentence, or behind the numeral of a heading: 二、2018，. */
function opensSentence(text: string, at: number): boolean {
  const before = text[at - 1] ?? '\n'
  return '\n。;)'.includes(before) || (before === '、' && chineseDigit(text.charCodeAt(at - 2)) >= 0)
}

function standsFree(text: string, at: number): boolean {
  return at >= text.length || ' \n)],。、;:"'.includes(text[at]!)
}
