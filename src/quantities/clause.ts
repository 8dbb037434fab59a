import { CLOSERS, KEEPS_CLOSER, OPENERS, PREPOSITIONS, WEAK } from '../catalogue/label-words.js'
import { isHan } from '../lex/characters.js'
import { wordList } from '../lex/word-list.js'
import type { Range } from '../report/span.js'
import { isDigit } from './unit.js'

const OPENER = wordList(OPENERS)
const CLOSER = wordList(CLOSERS)
const PREPOSITION = wordList(PREPOSITIONS)
const WEAK_WORD = wordList(WEAK)

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
    if (c === ',' || c === '。' || c === ';' || c === '!' || c === '?' || c === '\n' || c === '(') break
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
  const open = mark === ')' ? '(' : '《'
  for (let i = close - 1; i >= limit; i--) {
    if (folded[i] === open) return i
    if (folded[i] === '。') return -1
  }
  return -1
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
      !(folded[from] === '"' && opensName(folded, from, to))
    )
      from++
    const opener = OPENER.at(folded, from)
    from += opener.length
    // 其中2012年主动公开|5条: there the year is what sets the part apart.
    from = Math.min(to, opener === '' ? skipNumeral(folded, skipDate(folded, from)) : from)
    if (opener === '其中' && isDigit(folded.charCodeAt(from))) break
    if (from === start) break
  }
  for (;;) {
    const end = to
    while (to > from && !isHan(folded.charCodeAt(to - 1)) && ' 、:'.includes(folded[to - 1]!)) to--
    to = skipFactor(folded, from, to)
    const closer = CLOSER.before(folded, to, from)
    if (closer && !(KEEPS_CLOSER[closer] ?? '').includes(folded[to - closer.length - 1] ?? ' ') && to - closer.length > from + 1)
      to -= closer.length
    if (to === end) break
  }
  return { from, to: Math.max(from, to) }
}

/** 7×|24小时: the factor is no word. */
function skipFactor(folded: string, from: number, to: number): number {
  const sign = folded.charCodeAt(to - 1)
  if (to - 1 <= from || (sign !== 0xd7 && sign !== 0x2a)) return to
  let end = to - 1
  while (end > from && isDigit(folded.charCodeAt(end - 1))) end--
  return end
}

function opensName(folded: string, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (folded[i] === '"') return true
  return false
}

/** 2012年, 2012年3月1日, 3月, 2021、2022两年: at the start of a clause it says when, not what. */
function skipDate(folded: string, from: number): number {
  let at = from
  for (;;) {
    let i = at
    while (isDigit(folded.charCodeAt(i)) && i < at + 4) i++
    if (i === at + 4) i = skipYears(folded, i)
    if (i > at && folded[i] === ' ') i++
    const mark = folded[i]
    if (i === at || (mark !== '年' && mark !== '月' && mark !== '日')) return at
    at = i + 1
    if (mark === '年' && folded[at] === '度') at++
  }
}

/** 2019|、2020和2021三|年: the rest of a list of years, and how many they are. */
function skipYears(folded: string, from: number): number {
  let at = from
  while ('、和及与至到-'.includes(folded[at] ?? ' ') && isDigit(folded.charCodeAt(at + 1)) && at < from + LONGEST_YEARS) {
    at++
    while (isDigit(folded.charCodeAt(at))) at++
  }
  return at > from && '两二三四五几'.includes(folded[at] ?? ' ') ? at + 1 : at
}

const LONGEST_YEARS = 50

/** 1. 2、 (3) 2.1 : numerals of list items that are no headings. */
function skipNumeral(folded: string, from: number): number {
  let i = from
  while (isDigit(folded.charCodeAt(i)) && i < from + 2) i++
  const mark = folded[i]
  if (i === from || (mark !== '.' && mark !== '、' && mark !== ')')) return from
  const second = i + 1
  i = second
  while (mark === '.' && isDigit(folded.charCodeAt(i)) && i < second + 2) i++
  return i > second && folded[i] === ' ' ? i + 1 : second
}

/** Only words of relation, time and degree, however many. */
export function isWeak(folded: string, range: Range): boolean {
  let i = range.from
  while (i < range.to) {
    const word = WEAK_WORD.at(folded, i)
    const past = word !== '' && i + word.length <= range.to ? i + word.length : folded[i] === ' ' ? i + 1 : skipDate(folded, i)
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
