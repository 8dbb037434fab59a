import { wordList } from '../lex/word-list.js'
import type { Range } from '../report/span.js'
import type { View } from '../view/view.js'
import { isPreposition } from './clause.js'

/** How long the words of a label may be, in characters: alone, and with a noun behind the number. */
const LONGEST = 22
const LONGEST_HEAD = 14
/** How much of a subject is said again: before 占 alone, and before words that say more. */
const SUBJECT = 11
const LONGER_SUBJECT = 14

/** The words as printed, without brackets that hold figures: 比2008年（5月—12月）申请量 → 比2008年申请量. */
export function words(s: Pick<View, 'text' | 'folded'>, range: Range): string {
  let at = range.to - range.from > LONGEST ? cut(s.folded, range) : range.from
  const folded = s.folded.slice(at, range.to)
  const start = at
  let out = ''
  for (const { 0: bracket, index } of folded.includes('(') ? folded.matchAll(BRACKET) : []) {
    if (!/\d/.test(bracket)) continue
    out += s.text.slice(at, start + index)
    at = start + index + bracket.length
  }
  const label = (out + s.text.slice(at, range.to)).trim()
  // A cut may leave the end of a bracket behind.
  return /[)）]$/.test(label) && !/[(（]/.test(label) ? label.slice(0, -1) : label
}

/** A bracket, as long as a label may be. */
const BRACKET = /\([^)]{0,20}\)/g

/** A long clause is cut behind 等 or 、, so that no word is broken, or at the limit. */
function cut(folded: string, range: Range): number {
  const from = range.to - LONGEST
  for (let i = from; i < range.to - 4; i++) if (folded[i] === '等' || (folded[i] === '、' && i < range.to - 8)) return i + 1
  return outOfTitle(folded, from, range)
}

/** What of the words before stands with a noun behind the number: of a list the last two items, or one. */
export function headOf(folded: string, before: Range): Range {
  if (isPreposition(folded, before)) return { from: before.to, to: before.to }
  let from = -1
  let items = 0
  for (let i = before.to - 2; i > before.from && before.to - i <= LONGEST_HEAD && items < 2; i--) {
    if (folded[i] !== '、') continue
    from = i + 1
    items++
  }
  if (from < 0) from = outOfTitle(folded, Math.max(before.from, before.to - LONGEST_HEAD), before)
  return { from, to: before.to }
}

/** A cut within 《》 goes behind it. */
function outOfTitle(folded: string, from: number, range: Range): number {
  if (from === range.from) return from
  for (let i = from; i < range.to; i++) {
    if (folded[i] === '《') return from
    if (folded[i] === '》') return i + 1
  }
  return from
}

/** The subject as it is said again: short before 占, longer before words that say more, without 达到 at its end. */
export function shortened(subject: string, own: string): string {
  const tail = REACHED.before(subject, subject.length, 2)
  return subject.slice(0, subject.length - tail.length).slice(own.length === 1 ? -SUBJECT : -LONGER_SUBJECT)
}

const REACHED = wordList('达到 完成 达 为 占')
