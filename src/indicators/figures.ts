import { AXES } from '../catalogue/prose-rules.js'
import type { AnyNotion } from '../catalogue/prose-words.js'
import type { Amount } from '../quantities/quantities.js'
import type { Range } from '../report/span.js'
import type { Hit } from './notions.js'
import { notionsOf, type Passage } from './passages.js'
import { phraseBefore, phraseBehind } from './phrase.js'

/** A figure with the words that may say what it counts. */
export interface Figure {
  amount: Amount
  before: Range
  hitsBefore: Hit[]
  hitsBehind: Hit[]
  /** The phrase starts a clause, and does not follow another figure. */
  fresh: boolean
  /** Start of its sentence. */
  sentence: number
  /** Notions earlier in its sentence. */
  earlier: ReadonlySet<AnyNotion>
  /** In a list with 分别: the one sibling that is this figure's, of the siblings named together. */
  share?: { mine: AnyNotion; axis: readonly AnyNotion[]; words: Hit[]; from: number }
}

const SENTENCE_END = /[。!?]/
const JOINED = /^[、和及与以,]+$/

/** The figures of a passage, in order. Each character and each word is looked at a bounded number of times. */
export function readFigures(folded: string, passage: Passage): Figure[] {
  const { amounts, hits } = passage
  const figures: Figure[] = []
  let sentence = passage.from
  let earlier = new Set<AnyNotion>()
  let passed = 0
  let shares: NonNullable<Figure['share']>[] = []
  for (const [i, amount] of amounts.entries()) {
    const floor = Math.max(passage.from, amounts[i - 1]?.to ?? 0)
    const end = lastSentenceEnd(folded, floor, amount.from)
    if (end >= 0) {
      sentence = end
      earlier = new Set()
      while (passed < hits.length && hits[passed]!.to <= sentence) passed++
    }
    const before = phraseBefore(folded, amount, Math.max(floor, sentence))
    while (passed < hits.length && hits[passed]!.to <= before.from) for (const notion of hits[passed++]!.notions) earlier.add(notion)
    let next = passed
    while (next < hits.length && hits[next]!.to <= amount.from) next++
    const hitsBefore = hits.slice(passed, next)
    const fresh = before.from > floor || before.from === sentence
    const behind = phraseBehind(folded, amount, amounts[i + 1]?.from ?? passage.to)
    while (next < hits.length && hits[next]!.from < amount.to) next++
    const last = next
    while (next < hits.length && hits[next]!.to <= behind.to) next++
    const hitsBehind = hits.slice(last, next)
    if (shares.length > 0 && JOINED.test(folded.slice(floor, amount.from))) {
      figures.push({ amount, before, hitsBefore, hitsBehind, fresh, sentence, earlier: new Set(earlier), share: shares.shift()! })
      continue
    }
    shares = folded.slice(before.from, before.to).includes('分别') ? sharesOf(hitsBefore, before.from) : []
    const share = shares.shift()
    figures.push({ amount, before, hitsBefore, hitsBehind, fresh, sentence, earlier: new Set(earlier), ...(share ? { share } : {}) })
  }
  return figures
}

function lastSentenceEnd(folded: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (SENTENCE_END.test(folded[at]!)) return at + 1
  return -1
}

/** 通过政务微博、政务微信分别公开6020条和3415条: the siblings in their order, one for each figure that follows. */
function sharesOf(hits: readonly Hit[], from: number): NonNullable<Figure['share']>[] {
  for (const axis of AXES) {
    const named: AnyNotion[] = []
    for (const hit of hits) {
      const notion = hit.notions.find((n) => axis.includes(n))
      if (notion && !named.includes(notion)) named.push(notion)
    }
    if (named.length > 1) return named.map((mine) => ({ mine, axis, words: [...hits], from }))
  }
  return []
}

/** All notions of the phrase, its share of a common list taken into account. */
export function notionsBefore(figure: Figure): Set<AnyNotion> {
  const { share } = figure
  if (!share) return notionsOf(figure.hitsBefore)
  const notions = notionsOf(share.words)
  for (const notion of share.axis) if (notion !== share.mine) notions.delete(notion)
  return notions
}
