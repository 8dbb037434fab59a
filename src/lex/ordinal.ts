import { KIND, kindOf } from './characters.js'
import { scanNumber } from './numeral.js'
import { skipBlanks } from './scan.js'
import type { NumberToken } from './token.js'
import { wordList } from './word-list.js'

/** What 第…N… names where it cites a law. */
const ARTICLES = wordList('条 款 项 目')

/** Reads a place in an order, without what it counts: 第三, 第2,041,377位, 第一部分. Null where no numeral follows 第. */
export function scanOrdinal(text: string, at: number, end: number): NumberToken | null {
  const from = skipBlanks(text, at + 1, end)
  const kind = kindOf(text.charCodeAt(from))
  if (from >= end || (kind !== KIND.digit && kind !== KIND.chinese)) return null
  const number = scanNumber(text, from, end)
  if (!number) return null
  number.from = at
  number.ordinal = true
  return number
}

/** 第三十一、三十二条, 第9至12条: the numbers that share one 条. */
function endOfList(text: string, at: number, end: number): number {
  let to = at
  while (to < at + LONGEST_LIST && JOINTS.includes(text[to] ?? ' ')) {
    const next = to + 1 < end ? scanNumber(text, to + 1, end) : null
    if (!next) break
    to = next.to
  }
  return to
}

const JOINTS = '、至到和及与-~,'
const LONGEST_LIST = 40

/** The place behind the article of a law with all its parts, whose numbers count nothing: 第二十条第（一）项, 第20条之一; `at` where there is none. */
export function scanArticle(text: string, at: number, end: number): number {
  let to = at
  while (text[to] === '第') {
    let from = skipBlanks(text, to + 1, end)
    const bracket = text[from] === '('
    if (bracket) from++
    const number = from < end ? scanNumber(text, from, end) : null
    if (!number) return to
    const close = skipBlanks(text, bracket ? number.to : endOfList(text, number.to, end), end)
    const mark = bracket ? skipBlanks(text, close + 1, end) : close
    if ((bracket && text[close] !== ')') || !ARTICLES.at(text, mark)) return to
    to = mark + 1
  }
  return to
}
