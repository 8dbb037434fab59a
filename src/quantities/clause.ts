import { CLOSERS, KEEPS_CLOSER, OPENERS, PREPOSITIONS, WEAK } from '../catalogue/label-words.js'
import { isDigit, isHan } from '../lex/characters.js'
import { skip } from '../lex/scan.js'
import { wordList } from '../lex/word-list.js'
import type { Range } from '../report/span.js'

const OPENER = wordList(OPENERS)
const CLOSER = wordList(CLOSERS)
const PREPOSITION = wordList(PREPOSITIONS)
const WEAK_WORD = wordList(WEAK)

/** What ends a clause behind a number or its unit, in folded text. */
export const CLAUSE_END = ',。;、:)\n"!?'

/** How far a clause is followed back, in characters. */
const LOOK_BACK = 44

/** What parts clauses, in folded text; 、 only where a noun ends with it. */
export const STOPS = ',。;:!?\n、)('

export function isStop(c: string): boolean {
  return STOPS.includes(c) || c === ' '
}

/** The clause before a number: back to a stop, over 、 and over brackets and titles that close before the number. */
export function clauseBefore(folded: string, end: number, floor: number): Range {
  const limit = Math.max(floor, end - LOOK_BACK)
  let i = end
  while (i > limit) {
    if (isHan(folded.charCodeAt(i - 1))) {
      i--
      continue
    }
    const c = folded[i - 1]!
    if (',。;!?\n('.includes(c)) break
    if (c === ':' && folded.slice(i, end).trim() !== '') break
    if (c === ')' || c === '》') {
      const open = openingOf(folded, i - 1, limit, c)
      if (open < 0) break
      i = open
      continue
    }
    i--
  }
  return { from: i, to: end }
}

/** Start of the bracket that closes right before a place, or −1. */
export function bracketBefore(folded: string, at: number, floor: number): number {
  const close = folded[at - 1] === ' ' ? at - 2 : at - 1
  return folded[close] === ')' ? openingOf(folded, close, Math.max(floor, at - LOOK_BACK), ')') : -1
}

function openingOf(folded: string, close: number, limit: number, mark: string): number {
  const before = folded.slice(limit, close)
  const open = before.lastIndexOf(mark === ')' ? '(' : '《')
  return open >= 0 && !before.includes('。', open) ? limit + open : -1
}

/** Without list numerals, dates and openers before, and without copulas behind. */
export function trimmed(folded: string, clause: Range, joined: boolean): Range {
  let { from, to } = clause
  if (joined && from < to && '和及与'.includes(folded[from]!)) from++
  for (;;) {
    const start = from
    while (
      from < to &&
      !isHan(folded.charCodeAt(from)) &&
      ' 、:"\')'.includes(folded[from]!) &&
      !(folded[from] === '"' && folded.slice(from + 1, to).includes('"'))
    )
      from++
    const opener = OPENER.at(folded, from)
    from += opener.length
    // 其中2012年主动公开|5条: there the year is what sets the part apart.
    if (opener === '') from = Math.min(to, behindDigits(NUMERAL, folded, behindDigits(DATE, folded, from)))
    if (opener === '其中' && isDigit(folded.charCodeAt(from))) break
    if (from === start) break
  }
  for (;;) {
    const end = to
    while (to > from && !isHan(folded.charCodeAt(to - 1)) && ' 、:'.includes(folded[to - 1]!)) to--
    // 7×|24小时: the factor is no word.
    if (to - 1 > from && '×*'.includes(folded[to - 1]!)) {
      to--
      while (to > from && isDigit(folded.charCodeAt(to - 1))) to--
    }
    const closer = CLOSER.before(folded, to, from)
    if (closer && !(KEEPS_CLOSER[closer] ?? '').includes(folded[to - closer.length - 1] ?? ' ') && to - closer.length > from + 1)
      to -= closer.length
    if (to === end) break
  }
  return { from, to: Math.max(from, to) }
}

/** The place behind what a pattern that begins with a digit finds at `at`, or `at`. */
function behindDigits(pattern: RegExp, folded: string, at: number): number {
  return isDigit(folded.charCodeAt(at)) ? skip(pattern, folded, at) : at
}

/** 2012年, 2012年3月1日, 3月, 2019、2020和2021三年: at the start of a clause it says when, not what. */
const DATE = /(?:(?:\d{4}(?:(?:[、和及与至到-]\d+){1,12}[两二三四五几]?)?|\d{1,3}) ?(?:年度?|[月日]))+/y
/** 1. 2、 (3) 2.1 : numerals of list items that are no headings. */
const NUMERAL = /\d{1,2}(?:\.(?:\d{1,2} )?|[、)])/y

/** Only words of relation, time and degree, however many. */
export function isWeak(folded: string, range: Range): boolean {
  let i = range.from
  while (i < range.to) {
    const word = WEAK_WORD.at(folded, i)
    const past = word !== '' && i + word.length <= range.to ? i + word.length : folded[i] === ' ' ? i + 1 : behindDigits(DATE, folded, i)
    if (past === i) return false
    i = past
  }
  return true
}

/** 对|3件, 由|1名: the noun behind the number is what the words before govern. */
export function isPreposition(folded: string, before: Range): boolean {
  return PREPOSITION.before(folded, before.to, before.from) !== ''
}

/** 有, 共, 为: says only that there is an amount. */
export function isCopula(folded: string, range: Range): boolean {
  const word = CLOSER.before(folded, range.to, range.from)
  return word !== '' && word.length === range.to - range.from
}
