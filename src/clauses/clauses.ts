import type { CompiledKind } from '../kinds/compile.js'
import { countShared, meet, type Senses, shared, union } from '../kinds/lexicon.js'
import type { Amount } from '../quantities/quantities.js'
import type { Range } from '../report/span.js'
import type { Outline, OutlineEntry } from '../sections/outline.js'
import type { View } from '../view/view.js'
import { countLeading } from '../report/search.js'
import { phraseBefore, phraseBehind } from './phrase.js'
import { findWords, sensesOf, type Word } from './words.js'

/** A figure with the words that say what it counts. */
export interface Figure {
  amount: Amount
  /** From the stop or figure before it. */
  before: Range
  behind: Range
  /** Words of its own phrase: those of its verb, its subject and its adverbs. */
  own: readonly Word[]
  wordsBehind: readonly Word[]
  ownSenses: Senses
  behindSenses: Senses
  /** Words earlier in its sentence, those of another verb in its phrase included. */
  near: Senses
  nearWords: readonly Word[]
  /** Of these, the words of its own clause, which may begin before the figure before it. */
  clause: Senses
  /** Channels named before the phrase, in the nearest clause that names any and has no figure of its own. */
  nearChannels: Senses
  /** The phrase starts a clause and does not follow another figure. */
  fresh: boolean
  /** Start of its sentence. */
  sentence: number
  /** Where the noun right behind it stands that leads up to the next figure, or −1. */
  taken: number
  /** It stands behind 其中, 包括, or in a bracket: a part of the figure that heads the list. */
  part: boolean
  /** The figure before 其中, whatever it counts. */
  whole: Figure | undefined
}

/** A stretch of running text within one line and one section, with what bears on the meaning of its figures. */
export interface Passage extends Range {
  words: readonly Word[]
  senses: Senses
  figures: readonly Figure[]
  /** Senses of the headings that the passage stands under, the own one included, and of the innermost alone. */
  under: Senses
  heading: Senses
  /** Of the innermost heading, and of a short first sentence. */
  lead: Senses
  /** The section that the passage starts. */
  starts: OutlineEntry | undefined
  /** It speaks of shortcomings and of what is to be done. */
  plan: boolean
  /** Goes on with the list of the line before. */
  continues: boolean
}

/** A heading longer than this is a numbered sentence and says nothing about what follows. */
const LONGEST_HEADING = 40
/** The first sentence of a passage, if it is no longer, says what the passage is about: 一是依托政务微博公开。 */
const LONGEST_LEAD = 30
/** So many words before a phrase bear on its figure. */
const MOST_NEAR = 24

/** Lines of running text cut at the headings inside them, with words and figures. Each character and word is looked at a bounded number of times. */
export function readPassages(kind: CompiledKind, view: View, outline: Outline, amounts: readonly Amount[]): Passage[] {
  const passages: Passage[] = []
  const open: { entry: OutlineEntry; senses: Senses }[] = []
  const plan = kind.lexicon.of(['plan'])
  const { entries } = outline
  let e = 0
  let a = 0
  let under = kind.lexicon.none
  for (const line of view.lines) {
    if (line.zone !== 'body' || line.to === line.from) continue
    while (a < amounts.length && amounts[a]!.from < line.from) a++
    for (let from = line.from; from < line.to; ) {
      const starts = entries[e] && entries[e]!.heading.from <= from ? entries[e++] : undefined
      if (starts) {
        while (open.length > 0 && open.at(-1)!.entry.section.level >= starts.section.level) open.pop()
        const { from: start, to: end } = starts.heading
        const words = end - start <= LONGEST_HEADING ? findWords(kind.lexicon, view.folded, start, end) : []
        open.push({ entry: starts, senses: sensesOf(kind.lexicon, words) })
        under = open.reduce((all, { senses }) => union(all, senses), kind.lexicon.none)
      }
      const next = entries[e]?.heading.from ?? Number.POSITIVE_INFINITY
      const to = Math.min(line.to, Math.max(next, from + 1))
      const first = a
      while (a < amounts.length && amounts[a]!.from < to) a++
      const words = withOperators(kind, view.folded, findWords(kind.lexicon, view.folded, from, to), from, to)
      const range = { from, to }
      const heading = open.at(-1)?.senses ?? kind.lexicon.none
      const figures = a > first ? readFigures(kind, view.folded, range, words, amounts.slice(first, a)) : []
      passages.push({
        from,
        to,
        words,
        senses: sensesOf(kind.lexicon, words),
        figures,
        under,
        heading,
        lead: union(heading, leadOf(kind, view.folded, range, words, figures[0]?.amount.from ?? to)),
        starts,
        plan: meet(under, plan),
        continues: continuesList(view.folded, from),
      })
      from = to
    }
  }
  return passages
}

/** A line behind a colon, comma or semicolon goes on with the list of the line before. */
function continuesList(folded: string, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) {
    const character = folded[at]!
    if (character !== '\n' && character !== ' ') return ':;,、'.includes(character)
  }
  return false
}

function leadOf(kind: CompiledKind, folded: string, { from, to }: Range, words: readonly Word[], firstFigure: number): Senses {
  const end = folded.slice(from, Math.min(to, from + LONGEST_LEAD)).indexOf('。')
  if (end < 0 || from + end > firstFigure) return kind.lexicon.none
  return sensesOf(kind.lexicon, words.filter((word) => word.to <= from + end))
}

const CARRIED_TO = /^(?:继续办理)?(?:至|到|入|于)?(?:下|次年|来年|(?:19|20)\d\d)/u
const CARRIED_FROM = /(?:(?:19|20)\d\d年度?|上年度?|上一年度?|去年)$/u
/** 河湾气象|网主动公开: the name of a site that is not called one. */
const SITE = /(?<=[\u4e00-\u9fff])网(?=主动|公开|发布|公布|共|累计|全年|["》])/gu

/** Words that only their surroundings make: 结转 to the next year or from the last, names of sites. */
function withOperators(kind: CompiledKind, folded: string, words: Word[], from: number, to: number): Word[] {
  const carry = kind.lexicon.of(['carry'])
  for (const word of words) {
    if (!meet(word.senses, carry)) continue
    if (CARRIED_TO.test(folded.slice(word.to, word.to + 10))) word.senses = union(word.senses, kind.lexicon.of(['nextYear']))
    else if (CARRIED_FROM.test(folded.slice(Math.max(0, word.from - 6), word.from))) word.senses = union(word.senses, kind.lexicon.of(['compared']))
  }
  // “税务新闻”栏目: a column by name is a part of the site.
  const column = kind.lexicon.of(['column'])
  for (const word of words) if (meet(word.senses, column) && '"”》'.includes(folded[word.from - 1] ?? ' ')) word.senses = kind.lexicon.of(['namedColumn'])
  const text = folded.slice(from, to)
  const sites: Word[] = []
  for (const found of text.matchAll(SITE)) {
    const at = from + found.index
    if (countLeading(words, (word) => word.to <= at) === countLeading(words, (word) => word.from <= at)) sites.push({ from: at, to: at + 1, senses: kind.lexicon.of(['website']) })
  }
  const all = sites.length > 0 ? [...words, ...sites].sort((a, b) => a.from - b.from) : words
  const quoted = [...text.matchAll(QUOTED)].map((found) => ({ from: from + found.index, to: from + found.index + found[0].length }))
  let q = 0
  return all.filter((word) => {
    while (q < quoted.length && quoted[q]!.to <= word.from) q++
    const range = quoted[q]
    if (!range || range.from > word.from || word.to > range.to) return true
    // “南岛政府网”微信公众号: the name of an account.
    const next = all[countLeading(all, (other) => other.from < range.to)]
    if (next?.from === range.to && meet(next.senses, kind.channels)) return false
    return meet(word.senses, kind.adverbial) || (folded[range.from] !== '《' && !meet(word.senses, kind.acts))
  })
}

/** Names in quotation marks: what they say is no part of the sentence, but where it was published may be named there. */
const QUOTED = /["“《][^"“”《》。;]{1,24}["”》]/gu

const OPENS_PART = /其中/u
const CLOSED = /\([^()]{0,200}\)/g
const PART = /包括|含|涵盖|分别(?:是|有)/u
const SENTENCE_END = /[。!?]/

function readFigures(kind: CompiledKind, folded: string, range: Range, words: readonly Word[], amounts: readonly Amount[]): Figure[] {
  const figures: Figure[] = []
  let sentence = range.from
  let firstOfSentence = 0
  let next = 0
  let part = false
  let whole: Figure | undefined
  let depth = 0
  /** The last figure that stands in no bracket. */
  let plain = range.from
  let shares: { words: readonly Word[]; from: number }[] = []
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i]!
    const floor = i > 0 ? amounts[i - 1]!.to : range.from
    const gap = folded.slice(floor, amount.from)
    for (const c of gap) depth = c === '(' ? depth + 1 : c === ')' ? Math.max(0, depth - 1) : depth
    const end = lastSentenceEnd(gap)
    if (end >= 0) {
      sentence = floor + end
      while (next < words.length && words[next]!.to <= sentence) next++
      firstOfSentence = next
      part = false
    }
    // 其中 divides a figure that was given; 包括 and 含 need one before them.
    const inner = (end >= 0 ? gap.slice(end) : gap).replace(CLOSED, '')
    const opens = OPENS_PART.test(inner) || (PART.test(inner) && (figures.at(-1)?.sentence ?? -1) === sentence)
    if (opens && depth === 0) {
      if (!part) whole = figures.at(-1)
      part = true
    }
    const bracketed = depth > 0
    const open = bracketed ? floor : plain
    const before = phraseBefore(folded, amount, Math.max(open, sentence))
    next = Math.max(firstOfSentence, open < floor ? countLeading(words, (word) => word.to <= before.from) : next)
    while (next < words.length && words[next]!.to <= before.from) next++
    let endBefore = next
    while (endBefore < words.length && words[endBefore]!.to <= amount.from) endBefore++
    const following = amounts[i + 1]?.from ?? range.to
    const behind = overWords(folded, words, phraseBehind(folded, amount, following), following)
    let after = endBefore
    while (after < words.length && words[after]!.from < amount.to) after++
    let endBehind = after
    while (endBehind < words.length && words[endBehind]!.to <= behind.to) endBehind++
    // 公开信息(含4个栏目)共计68412条: what a bracket with figures says is its own.
    // 12个|栏目|共发布: the noun of the figure before is its own.
    const taken = figures.at(-1)?.taken ?? -1
    const phrase = outOfBrackets(folded, words.slice(next, endBefore), before).filter((word) => word.from !== taken)
    if (!bracketed) plain = amount.to
    const { own, other } = governed(kind, folded, phrase, amount.from)
    if (shares.length === 0 || !JOINED.test(gap)) shares = folded.slice(before.from, before.to).includes('分别') ? sharesOf(kind, own) : []
    const share = shares.shift()
    const nearWords = [...words.slice(Math.max(firstOfSentence, next - MOST_NEAR), next), ...other]
    // 受理申请2件|答复2件: what leads up to the next figure is that one's.
    const led = own.length > 0 && behind.to === following && i + 1 < amounts.length && !ITEM.test(folded.slice(amount.to, following))
    const next1 = words[after]
    // 46个|子网站|年访问量165万: of what leads up to the next figure only the noun right behind is its own.
    const adjacent = next1 !== undefined && next1.from === amount.to && next1.to <= behind.to && meet(next1.senses, kind.nouns) ? [next1] : []
    const lead = led && adjacent.length > 0 && !meet(adjacent[0]!.senses, kind.channels) ? adjacent[0]!.from : -1
    const wordsBehind = led ? adjacent : words.slice(after, endBehind)
    // 2名专职、|3名兼职: what stands before the joint is said of the figure before. 168期|571条: one phrase for both.
    const last = figures.at(-1)
    const item = last !== undefined && wordsBehind.length > 0 && ITEM.test(gap) && last.wordsBehind.length > 0
    const twin = last !== undefined && gap === ''
    const mine = item ? [] : twin ? last.own : (share?.words ?? own)
    const clause = Math.max(sentence, lastStop(folded, sentence, amount.from))
    figures.push({
      amount,
      before: share ? { from: share.from, to: amount.from } : twin ? { from: last.before.from, to: amount.from } : before,
      behind,
      own: mine,
      wordsBehind,
      ownSenses: sensesOf(kind.lexicon, mine),
      behindSenses: sensesOf(kind.lexicon, wordsBehind),
      near: sensesOf(kind.lexicon, nearWords),
      nearWords,
      clause: sensesOf(kind.lexicon, nearWords.filter((word) => word.from >= clause)),
      nearChannels: nearestChannels(kind, folded, nearWords),
      fresh: before.from > floor || before.from === sentence,
      sentence,
      taken: lead,
      part: part || bracketed,
      whole: part ? whole : undefined,
    })
    next = endBefore
  }
  return figures
}

function outOfBrackets(folded: string, words: readonly Word[], { from, to }: Range): Word[] {
  const brackets = [...folded.slice(from, to).matchAll(CLOSED)].map((found) => ({ from: from + found.index, to: from + found.index + found[0].length }))
  return words.filter((word) => !brackets.some((range) => range.from <= word.from && word.to <= range.to))
}

/** A stop inside a word is none: 118名|专、兼职工作人员. A bracket that only says on what terms belongs to the noun: 2名工作人员(兼职). */
function overWords(folded: string, words: readonly Word[], behind: Range, limit: number): Range {
  const cut = words.find((word) => word.from < behind.to && behind.to < word.to) ?? words.find((word) => word.from === behind.to + 1 && folded[behind.to] === '(' && folded[word.to] === ')')
  if (!cut || cut.to >= limit) return behind
  return { from: behind.from, to: phraseBehind(folded, { from: behind.from, to: cut.to }, limit).to }
}

function lastStop(folded: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (',;:。'.includes(folded[at]!)) return at + 1
  return from
}

/** 在局网站公开,开通微信公众号,|发布信息198条: the channels of the last clause that names one. */
function nearestChannels(kind: CompiledKind, folded: string, words: readonly Word[]): Senses {
  let senses = kind.lexicon.none
  let at = -1
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]!
    if (!meet(word.senses, kind.channels)) continue
    if (at >= 0 && /[,;。]/.test(folded.slice(word.to, at))) break
    senses = union(senses, shared(word.senses, kind.channels))
    at = word.from
  }
  return senses
}

function lastSentenceEnd(gap: string): number {
  for (let at = gap.length - 1; at >= 0; at--) if (SENTENCE_END.test(gap[at]!)) return at + 1
  return -1
}

const JOINED = /^[、和及与以,]+$/
const ITEM = /[、和及与,]$/
const ADDS = /(?:[、和及与或](?:已|均|都|按时|及时|依法|予以|进行|全部){0,3}|并[\u4e00-\u9fff]{0,4})$/

/**
 * The verb nearest to the figure governs it, with those joined to it (收到并办结申请5件); the words of an earlier verb are another matter (召开发布会,
 * 发布信息20条), its adverbs are not (通过开设专栏发布信息). A verb before 的 only describes (收到公民提出的申请5件).
 */
function governed(kind: CompiledKind, folded: string, words: readonly Word[], figure: number): { own: readonly Word[]; other: readonly Word[] } {
  const carried = kind.lexicon.of(['carry'])
  words = withoutList(kind, folded, withoutDescription(kind, folded, words, figure), figure)
  let act = words.findLastIndex((word) => meet(word.senses, kind.acts))
  for (let i = act - 1; i >= 0; i--) {
    if (!meet(words[i]!.senses, kind.acts)) continue
    const later = words[act]!
    if (ADDS.test(folded.slice(Math.max(words[i]!.to, later.from - 8), later.from)) || words[i]!.to === later.from) {
      act = i
      continue
    }
    const tail = folded.slice(later.to, figure)
    if (meet(words[i]!.senses, carried)) {
      act = i
      continue
    }
    if (tail.includes('的') || folded[later.from - 1] === '的') {
      act = i
      continue
    }
    // 公开|建议提案答复3件: the noun right before the verb is its object.
    const isOther = (word: Word, at: number) => at >= i && at < act && !meet(word.senses, kind.adverbial) && !(at > i && word.to === later.from)
    return { own: words.filter((word, at) => !isOther(word, at)), other: words.filter(isOther) }
  }
  return { own: words, other: [] }
}

/** 涉及保障性住房、物业管理等方面的|咨询电话: what a noun is about says nothing of what it is. */
function withoutDescription(kind: CompiledKind, folded: string, words: readonly Word[], figure: number): readonly Word[] {
  const about = words.find((word) => meet(word.senses, kind.lexicon.of(['about', 'regarding'])))
  const end = about ? folded.lastIndexOf('的', figure) : -1
  return about && end > about.to ? words.filter((word) => word.from < about.from || word.from > end) : words
}

/** 发布警务动态、办事指南等|信息: a list that 等 closes only describes the whole. */
function withoutList(kind: CompiledKind, folded: string, words: readonly Word[], figure: number): readonly Word[] {
  const several = words.findIndex((word) => meet(word.senses, kind.lexicon.of(['inSeveral'])))
  if (several >= 0) {
    const site = words.findIndex((word) => meet(word.senses, kind.channels))
    if (site >= 0 && site < several) words = words.filter((_, i) => i <= site || i > several)
  }
  const act = words.findLast((word) => meet(word.senses, kind.acts))
  const etc = act ? folded.lastIndexOf('等', figure) : -1
  if (!act || etc < act.to || !folded.slice(act.to, etc).includes('、') || !/^等(?:各[类种项])?[\u4e00-\u9fff]/.test(folded.slice(etc, figure))) return words
  return words.filter((word) => word.to <= act.to || word.from > etc || meet(word.senses, kind.adverbial))
}

/** 通过政务微博、政务微信分别公开6020条和3415条: the siblings in their order, one for each figure that follows. */
function sharesOf(kind: CompiledKind, own: readonly Word[]): { words: readonly Word[]; from: number }[] {
  for (const axis of kind.siblings) {
    const named = own.filter((word) => meet(word.senses, axis))
    if (named.length < 2) continue
    return named.map((mine) => ({ words: own.filter((word) => word === mine || !named.includes(word)), from: own[0]!.from }))
  }
  return []
}

/** How many different values of an axis are named. */
export function countOf(senses: Senses, axis: Senses): number {
  return countShared(senses, axis)
}
