import { NotionSet } from '../catalogue/notion-set.js'
import { AXES } from '../catalogue/prose-rules/axes.js'
import type { AnyNotion } from '../catalogue/prose-words.js'
import type { Amount } from '../quantities/quantities.js'
import type { Range } from '../report/span.js'
import type { FoundWords } from './notions.js'
import { phraseBefore, phraseBehind } from './phrase.js'

/** A figure with the words that may say what it counts; stretches of words are indices of the first and behind the last. */
export interface Figure {
  amount: Amount
  before: Range
  words: FoundWords
  /** Words earlier in its sentence, as far as they still bear on it; they end where its own begin. */
  firstEarlier: number
  /** Words of its phrase. */
  firstBefore: number
  endBefore: number
  /** Words between it and the next stop or figure. */
  firstBehind: number
  endBehind: number
  /** The phrase starts a clause, and does not follow another figure. */
  fresh: boolean
  /** Start of its sentence. */
  sentence: number
  /** In a list with 分别: the one sibling that is this figure's, of the siblings named together. */
  share: Share | undefined
}

interface Share {
  /** The other siblings. */
  others: NotionSet
  /** The words that name the siblings. */
  first: number
  end: number
  from: number
}

/** So many words before a phrase bear on its figure. */
const MOST_EARLIER = 24
/** Two figures of one list: 6020条|和|3415条. Not: 6020条|。|3415条 */
const JOINED = /^[、和及与以,]+$/

/**
 * The figures of a stretch of text, in order, with its words from index `firstWord` on. Each character and each word is looked at a
 * bounded number of times.
 */
export function readFigures(folded: string, range: Range, words: FoundWords, firstWord: number, amounts: readonly Amount[]): Figure[] {
  const figures: Figure[] = []
  let sentence = range.from
  /** Index of the first word of the sentence, and of the first word that no phrase before this one has taken. */
  let first = firstWord
  let next = firstWord
  let shares: Share[] = []
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i]!
    const floor = i > 0 ? amounts[i - 1]!.to : range.from
    const end = lastSentenceEnd(folded, floor, amount.from)
    if (end >= 0) {
      sentence = end
      next = firstBehind(words, next, sentence)
      first = next
    }
    const before = phraseBefore(folded, amount, Math.max(floor, sentence))
    next = firstBehind(words, next, before.from)
    const endBefore = firstBehind(words, next, amount.from)
    let after = endBefore
    while (after < words.length && words.from(after) < amount.to) after++
    const behind = phraseBehind(folded, amount, amounts[i + 1]?.from ?? range.to)
    if (shares.length === 0 || !JOINED.test(folded.slice(floor, amount.from))) {
      const several = endBefore - next > 1 && folded.slice(before.from, before.to).includes('分别')
      shares = several ? sharesOf(words, next, endBefore, before.from) : []
    }
    figures.push({
      amount,
      before,
      words,
      firstEarlier: Math.max(first, next - MOST_EARLIER),
      firstBefore: next,
      endBefore,
      firstBehind: after,
      endBehind: firstBehind(words, after, behind.to),
      fresh: before.from > floor || before.from === sentence,
      sentence,
      share: shares.shift(),
    })
  }
  return figures
}

/** The first word, from index `first` on, that ends behind a place. */
function firstBehind(words: FoundWords, first: number, place: number): number {
  let index = first
  while (index < words.length && words.to(index) <= place) index++
  return index
}

function lastSentenceEnd(folded: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    const code = folded.charCodeAt(at)
    if (code === 0x3002 || code === 0x21 || code === 0x3f) return at + 1
  }
  return -1
}

/** Each axis with its siblings as sets of one. */
const SIBLINGS = AXES.map((axis) => axis.map((notion) => ({ mine: NotionSet.of(notion), others: others(axis, notion) })))

function others(axis: readonly AnyNotion[], mine: AnyNotion): NotionSet {
  return NotionSet.of(...axis.filter((notion) => notion !== mine))
}

/** 通过政务微博、政务微信分别公开6020条和3415条: the siblings in their order, one for each figure that follows. */
function sharesOf(words: FoundWords, first: number, end: number, from: number): Share[] {
  for (const siblings of SIBLINGS) {
    const named = new Set<(typeof siblings)[number]>()
    for (let i = first; i < end; i++) {
      const sibling = siblings.find(({ mine }) => words.notions(i).meets(mine))
      if (sibling) named.add(sibling)
    }
    if (named.size > 1) return [...named].map((sibling) => ({ others: sibling.others, first, end, from }))
  }
  return []
}

/** All notions of the phrase, its share of a common list taken into account. */
export function notionsBefore({ words, share, firstBefore, endBefore }: Figure): NotionSet {
  return share ? words.among(share.first, share.end).drop(share.others) : words.among(firstBefore, endBefore)
}

export function notionsBehind({ words, firstBehind, endBehind }: Figure): NotionSet {
  return words.among(firstBehind, endBehind)
}

export function notionsEarlier({ words, firstEarlier, firstBefore }: Figure): NotionSet {
  return words.among(firstEarlier, firstBefore)
}
