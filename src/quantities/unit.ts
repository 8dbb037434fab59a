import { MEASURE_WORDS, type MeasureWord } from '../catalogue/measure-words.js'
import { isDigit, isLetter } from '../lex/characters.js'
import { skip } from '../lex/scan.js'
import type { NumberToken } from '../lex/token.js'
import { wordsBy } from '../lex/word-list.js'

/** A unit behind a number: what the report calls it, and where it ends. */
export interface Unit {
  unit: string
  kind: MeasureWord['kind']
  to: number
  digitsOnly: boolean
  /** What stands between the number or 个 and the unit: 300+篇, 2个多百分点, 两个半月. */
  inside?: string
}

/** A number in its place, with the unit that was read behind it (null: none). */
export interface Candidate {
  folded: string
  token: NumberToken
  unit: Unit | null
  /** The line that it stands in. */
  from: number
  to: number
}

const BY_FIRST = wordsBy(MEASURE_WORDS.keys(), (word) => word.charCodeAt(0))

/** The second word of 件（次）, 篇（条）, 人（次）. */
const SECOND = /\((?:[次条个份件篇人套台册户]|人次)\)/y

/**
 * Reads the measure word at a place of the folded text: `人次`, `个工作日` → 工作日, `件(次)` → 件（次）, `元/人`.
 * Source: the table in catalogue/measure-words.ts. Left out: what the table does not know (null).
 */
export function readUnit(folded: string, at: number): Unit | null {
  let from = at
  // Printed as 351 件, or 5500  余条 where blanks pad the number.
  while (from < at + 2 && folded.charCodeAt(from) === 32) from++
  // 300+篇: more than that.
  if (folded[from] === '+') {
    const word = readUnit(folded, from + 1)
    return word && folded[from + 1] !== ' ' && !word.inside ? { ...word, inside: '+' } : null
  }
  if (folded[from] === '个') {
    const inside = '多余半'.includes(folded[from + 1] ?? ' ') ? folded[from + 1]! : ''
    const measured = readWord(folded, from + 1 + inside.length, true)
    if (measured) return withRate(folded, inside ? { ...measured, inside } : measured)
  }
  const word = readWord(folded, from)
  return word && withSecond(folded, withRate(folded, word))
}

function readWord(folded: string, from: number, behindGe = false): Unit | null {
  const words = BY_FIRST.get(folded.charCodeAt(from))
  if (!words) return null
  for (const word of words) {
    if (!folded.startsWith(word, from)) continue
    const to = from + word.length
    const entry = MEASURE_WORDS.get(word)!
    const next = folded[to] ?? ''
    if (entry.notBefore && next !== '' && entry.notBefore.includes(next)) continue
    if (behindGe ? !entry.behindGe : entry.behindGe === 'must') continue
    if (isLetter(folded.charCodeAt(to - 1)) && (isLetter(folded.charCodeAt(to)) || isDigit(folded.charCodeAt(to)))) continue
    return { unit: entry.unit, kind: entry.kind, to, digitsOnly: entry.digitsOnly ?? false }
  }
  return null
}

/** 万元/人, 元/平方米, 部/百人: a rate has both words. */
function withRate(folded: string, unit: Unit): Unit {
  if (folded[unit.to] !== '/' || unit.unit.length === 0) return unit
  const scale = '百千万'.includes(folded[unit.to + 1] ?? ' ') ? folded[unit.to + 1]! : ''
  const below = readWord(folded, unit.to + 1 + scale.length)
  return below ? { ...unit, unit: `${unit.unit}/${scale}${below.unit}`, to: below.to } : unit
}

/** 件(次): the second word in brackets is part of the unit. */
function withSecond(folded: string, unit: Unit): Unit {
  const to = skip(SECOND, folded, unit.to)
  return to > unit.to ? { ...unit, unit: `${unit.unit}（${folded.slice(unit.to + 1, to - 1)}）`, to } : unit
}
