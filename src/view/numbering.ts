import type { Range } from '../report/span.js'

/** The numeral that opens a heading or a list item: 一、 （一） 1. （1） ① 第一部分. */
export interface Numbering extends Range {
  /** 第一部分 第一章 0 · 一、 1 · （一） 2 · 1. 3 · （1） 4 · ① 5 */
  level: 0 | 1 | 2 | 3 | 4 | 5
  ordinal: number
  /** Only the place in a sequence can tell that it is a heading: the mark behind the numeral is missing (一 概述, 一概述) or a figure follows (3、4月份). */
  weak: boolean
}

/** Values of the numerals 一 to 十, and of their formal kin. */
const HAN = new Map(
  ['一二三四五六七八九十', '壹贰叁肆伍陆柒捌玖拾'].flatMap((row) => [...row].map((c, i) => [c.charCodeAt(0), i + 1] as const)),
)

/** Value of a Chinese ordinal up to 99 (十二 → 12) and where it ends; null where none stands there. */
function readHan(folded: string, at: number): { value: number; to: number } | null {
  let value = 0
  let to = at
  for (; to < at + 4; to++) {
    const digit = HAN.get(folded.charCodeAt(to))
    if (digit === undefined) break
    if (digit === 10) value = value === 0 ? 10 : value < 10 ? value * 10 : Number.NaN
    else value = value === 0 || value % 10 === 0 ? value + digit : Number.NaN
  }
  return to > at && value >= 1 && value <= 99 ? { value, to } : null
}

function readDigits(folded: string, at: number): { value: number; to: number } | null {
  let to = at
  while (to < at + 3 && isDigit(folded.charCodeAt(to))) to++
  if (to === at || to > at + 2) return null
  const value = Number(folded.slice(at, to))
  return value >= 1 ? { value, to } : null
}

const isDigit = (code: number) => code >= 48 && code <= 57

function skipBlanks(folded: string, at: number): number {
  let i = at
  while (i < at + 4 && folded.charCodeAt(i) === 32) i++
  return i
}

/** Signs that hold mark and number in one: first code, count, level. */
const ENCLOSED = [
  [0x3220, 10, 2], // ㈠
  [0x3280, 10, 5], // ㊀
  [0x2460, 20, 5], // ①
  [0x2474, 20, 4], // ⑴
  [0x2488, 20, 3], // ⒈
] as const

/**
 * Reads the numeral of a heading at a place of the folded text, typing variants included (一. · 一 、 · (一) · ㈠ · ⑴ · 1． · 一,、 · 一: · 壹、).
 * Null where none stands there, and for what only looks like one: 一、二审 · （一）项 · 1.5万 · 一是.
 */
export function readNumbering(folded: string, at: number): Numbering | null {
  const code = folded.charCodeAt(at)
  if (isDigit(code)) return readDigitNumbering(folded, at)
  if (code === 0x28) return readBracketed(folded, at)
  if (code === 0x7b2c) return readPart(folded, at)
  if (code >= 0x4e00) return readHanNumbering(folded, at)
  for (const [first, count, level] of ENCLOSED) {
    if (code < first || code >= first + count) continue
    return { from: at, to: afterMarks(folded, at + 1, '、.'), level, ordinal: code - first + 1, weak: false }
  }
  return null
}

/** Past the marks that may follow, each at most once, with blanks before them. */
function afterMarks(folded: string, at: number, marks: string): number {
  let to = at
  for (let i = 0; i < 2; i++) {
    const mark = skipBlanks(folded, to)
    const c = folded[mark]
    if (c === undefined || !marks.includes(c)) break
    to = mark + 1
  }
  return to
}

function readHanNumbering(folded: string, at: number): Numbering | null {
  const han = readHan(folded, at)
  if (!han) return null
  const ordinal = han.value
  const mark = afterMarks(folded, han.to, '、.·,:')
  if (mark > han.to) {
    const sign = folded.slice(han.to, mark)
    const weak = !/[、.·]/.test(sign)
    if (!weak && goesOnCounting(folded, mark, ordinal)) return null
    return { from: at, to: mark, level: 1, ordinal, weak }
  }
  if (folded[han.to] === ')') return { from: at, to: afterMarks(folded, han.to + 1, '、.'), level: 2, ordinal, weak: true }
  // 一是, 一审, and 二○一六年, a date.
  if (/[是要级般律些批定致旦方次系直起者年月日审类个号条〇○零OoΟ0]/.test(folded[han.to] ?? '')) return null
  return { from: at, to: skipBlanks(folded, han.to), level: 1, ordinal, weak: true }
}

/** 一、二审 or 二、三产业: the next word is the next number, so these are two numbers and no heading (but 一、二〇一二年工作回顾 is one). */
function goesOnCounting(folded: string, at: number, ordinal: number): boolean {
  const next = readHan(folded, skipBlanks(folded, at))
  return next !== null && next.value === ordinal + 1 && !/[〇○零OoΟ0]/.test(folded[next.to] ?? '')
}

function readDigitNumbering(folded: string, at: number): Numbering | null {
  const digits = readDigits(folded, at)
  if (!digits) return null
  const ordinal = digits.value
  if (folded[digits.to] === ')') return { from: at, to: afterMarks(folded, digits.to + 1, '、.'), level: 4, ordinal, weak: false }
  const to = afterMarks(folded, digits.to, '、.')
  if (to === digits.to) return null
  const next = skipBlanks(folded, to)
  if (!isDigit(folded.charCodeAt(next))) return { from: at, to, level: 3, ordinal, weak: false }
  // 1.2024年 is item 1 about the year 2024; 1.5万 and 2016.01.01 are numbers; 3、4月份 may be either.
  const year = /^(?:19|20)\d\d ?年/.test(folded.slice(next, next + 6))
  if (!year && folded[to - 1] !== '、') return null
  return { from: at, to, level: 3, ordinal, weak: !year }
}

/** （一）项 · （一）款 · （一）至（八）项 · （一）、（二）项 name a place in a law. Not: （二）项目带动. */
const PLACE_IN_LAW = /^(?:项(?!目)|款(?!项)|目(?![标录前的])|[至、,-] ?\()/

function readBracketed(folded: string, at: number): Numbering | null {
  const inside = skipBlanks(folded, at + 1)
  const han = readHan(folded, inside)
  const number = han ?? readDigits(folded, inside)
  if (!number) return null
  const close = skipBlanks(folded, number.to)
  if (folded[close] !== ')') return null
  if (PLACE_IN_LAW.test(folded.slice(close + 1, close + 4))) return null
  return { from: at, to: afterMarks(folded, close + 1, '、.,:'), level: han ? 2 : 4, ordinal: number.value, weak: false }
}

function readPart(folded: string, at: number): Numbering | null {
  const from = skipBlanks(folded, at + 1)
  const number = readHan(folded, from) ?? readDigits(folded, from)
  if (!number) return null
  const word = skipBlanks(folded, number.to)
  const unit = /^(?:部 ?分|[章篇编节])/.exec(folded.slice(word, word + 3))?.[0]
  if (!unit) return null
  const to = afterMarks(folded, word + unit.length, '、.:')
  return { from: at, to, level: unit === '节' ? 1 : 0, ordinal: number.value, weak: false }
}
