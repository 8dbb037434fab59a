import { MODIFIES, NOT_COUNTED_BEHIND } from '../catalogue/label-words.js'
import { skip } from '../lex/scan.js'
import { wordList } from '../lex/word-list.js'
import type { Range } from '../report/span.js'
import type { View } from '../view/view.js'
import { STOPS } from './clause.js'

const MODIFIER = wordList(MODIFIES)
const OTHER_PHRASE = wordList(NOT_COUNTED_BEHIND)

/** How long the noun may be, in characters: at the start of a clause, behind words that take it, between two amounts. */
const NOUN_AT_START = 14
const NOUN_AFTER_WORDS = 10
const NOUN_BETWEEN_AMOUNTS = 6
/** How long a clause that describes the noun may be. */
const DESCRIPTION = 22

/** 参与, 普及, 总和, 传达, 行为: there the last character is no joint. */
const ENDS_WORD: Record<string, string> = { 与: '参', 及: '普涉', 和: '总', 达: '传到', 为: '行作' }

/** What stands between the unit and the noun. */
const PARTICLE = / {0,2}的?/y
/** A short bracket that belongs to the noun: 镇(街道), 县(市、区). */
const BRACKET = /\([^)\d]{0,5}\)/y

/** Where a noun may be looked for: before the end of the line and the next amount. */
export interface Behind extends Pick<View, 'text' | 'folded'> {
  lineTo: number
  /** Start and end of the next amount on the line; −1 where there is none. */
  next: number
  nextTo: number
}

/** The noun phrase directly behind the unit, up to a stop or the next amount. `opens`: no words before it take it as their object. */
export function nounBehind(s: Behind, at: number, opens: boolean): Range {
  let from = skip(PARTICLE, s.folded, at)
  // 1467位|80岁以上|低收入老年人: the noun of both amounts stands behind the second.
  if (from === s.next && opens) from = skip(PARTICLE, s.folded, s.nextTo)
  const none = { from, to: from }
  if (from === s.next || '、,。;:)'.includes(s.folded[from] ?? ',') || OTHER_PHRASE.at(s.folded, from) !== '') return none
  // 投资1.3亿元|的海堤、河堤工程: what 的 joins is the head of the phrase.
  const free = opens || s.folded[from - 1] === '的'
  if (MODIFIER.at(s.folded, from) !== '') from = behindModifier(s, from)
  const limit = Math.min(s.lineTo, from + (free ? NOUN_AT_START : NOUN_AFTER_WORDS))
  let i = from
  while (i < limit && i !== s.next) {
    const c = s.folded[i]!
    if (c === '(') {
      const behind = skip(BRACKET, s.folded, i)
      if (behind === i) break
      i = behind
    } else if ((STOPS.includes(c) && !(c === '、' && free)) || (c === '的' && !free && i > from + 1)) break
    else i++
  }
  let to = Math.min(i, s.lineTo)
  while (to > from && '、 和及与占达为'.includes(s.folded[to - 1]!) && !(ENDS_WORD[s.folded[to - 1]!] ?? '').includes(s.folded[to - 2]!))
    to--
  return i === s.next && !free && to - from > NOUN_BETWEEN_AMOUNTS ? none : { from, to }
}

/** 1件|涉及信息公开工作的行政复议: the noun stands behind the clause that describes it. */
function behindModifier(s: Behind, from: number): number {
  const limit = Math.min(s.lineTo, from + DESCRIPTION)
  for (let i = from; i < limit && i !== s.next && !STOPS.includes(s.folded[i]!); i++) if (s.folded[i] === '的') return i + 1
  return from
}
