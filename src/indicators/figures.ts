import { AXES } from '../catalogue/prose-rules/axes.js'
import type { AnyNotion } from '../catalogue/prose-words.js'
import type { Amount } from '../quantities/quantities.js'
import type { Range } from '../report/span.js'
import type { Hit } from './notions.js'
import { phraseBefore, phraseBehind } from './phrase.js'

/** A figure with the words that may say what it counts. */
export interface Figure {
  amount: Amount
  before: Range
  hitsBefore: readonly Hit[]
  hitsBehind: readonly Hit[]
  /** The phrase starts a clause, and does not follow another figure. */
  fresh: boolean
  /** Start of its sentence. */
  sentence: number
  /** Words earlier in its sentence, as far as they still bear on it. */
  earlier: readonly Hit[]
  /** In a list with 分别: the one sibling that is this figure's, of the siblings named together. */
  share?: Share
}

interface Share {
  mine: AnyNotion
  axis: readonly AnyNotion[]
  words: readonly Hit[]
  from: number
}

/** So many words before a phrase bear on its figure. */
const MOST_EARLIER = 24
const JOINED = /^[、和及与以,]+$/
const NONE: readonly Hit[] = []

/** The figures of a stretch of text, in order. Each character and each word is looked at a bounded number of times. */
export function readFigures(folded: string, range: Range, hits: readonly Hit[], amounts: readonly Amount[]): Figure[] {
  const figures: Figure[] = []
  let sentence = range.from
  /** Index of the first word of the sentence, and of the first word that no phrase before this one has taken. */
  let first = 0
  let next = 0
  let shares: Share[] = []
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i]!
    const floor = i > 0 ? amounts[i - 1]!.to : range.from
    const end = lastSentenceEnd(folded, floor, amount.from)
    if (end >= 0) {
      sentence = end
      while (next < hits.length && hits[next]!.to <= sentence) next++
      first = next
    }
    const before = phraseBefore(folded, amount, Math.max(floor, sentence))
    while (next < hits.length && hits[next]!.to <= before.from) next++
    const earlier = next > first ? hits.slice(Math.max(first, next - MOST_EARLIER), next) : NONE
    const hitsBefore = takeWhile(hits, next, amount.from)
    let after = next + hitsBefore.length
    while (after < hits.length && hits[after]!.from < amount.to) after++
    const behind = phraseBehind(folded, amount, amounts[i + 1]?.from ?? range.to)
    const hitsBehind = takeWhile(hits, after, behind.to)
    if (shares.length === 0 || !JOINED.test(folded.slice(floor, amount.from))) {
      shares = hitsBefore.length > 1 && folded.slice(before.from, before.to).includes('分别') ? sharesOf(hitsBefore, before.from) : []
    }
    const share = shares.shift()
    const fresh = before.from > floor || before.from === sentence
    const figure: Figure = { amount, before, hitsBefore, hitsBehind, fresh, sentence, earlier }
    if (share) figure.share = share
    figures.push(figure)
  }
  return figures
}

function takeWhile(hits: readonly Hit[], first: number, to: number): readonly Hit[] {
  let end = first
  while (end < hits.length && hits[end]!.to <= to) end++
  return end > first ? hits.slice(first, end) : NONE
}

function lastSentenceEnd(folded: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    const code = folded.charCodeAt(at)
    if (code === 0x3002 || code === 0x21 || code === 0x3f) return at + 1
  }
  return -1
}

/** 通过政务微博、政务微信分别公开6020条和3415条: the siblings in their order, one for each figure that follows. */
function sharesOf(hits: readonly Hit[], from: number): Share[] {
  for (const axis of AXES) {
    const named: AnyNotion[] = []
    for (const hit of hits) {
      const notion = hit.notions.find((n) => axis.includes(n))
      if (notion && !named.includes(notion)) named.push(notion)
    }
    if (named.length > 1) return named.map((mine) => ({ mine, axis, words: hits, from }))
  }
  return []
}

export function notionsOf(hits: readonly Hit[]): Set<AnyNotion> {
  const notions = new Set<AnyNotion>()
  for (const hit of hits) for (const notion of hit.notions) notions.add(notion)
  return notions
}

export function hasNotion(hits: readonly Hit[], notion: AnyNotion): boolean {
  return hits.some((hit) => hit.notions.includes(notion))
}

/** All notions of the phrase, its share of a common list taken into account. */
export function notionsBefore(figure: Figure): Set<AnyNotion> {
  const { share } = figure
  if (!share) return notionsOf(figure.hitsBefore)
  const notions = notionsOf(share.words)
  for (const notion of share.axis) if (notion !== share.mine) notions.delete(notion)
  return notions
}
