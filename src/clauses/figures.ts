import type { CompiledKind } from '../kinds/compile.js'
import { countShared, isNothing, meet, type Senses, shared, union } from '../kinds/lexicon.js'
import { BY_MEANS } from '../language/sentence-words.js'
import { isHan } from '../lex/characters.js'
import type { Amount } from '../quantities/quantities.js'
import { countLeading } from '../report/search.js'
import type { Range } from '../report/span.js'
import { governed, withoutDescription } from './governed.js'
import { isFullStop, phraseBefore, phraseBehind } from './phrase.js'
import { sensesOf, type Word } from './words.js'

/** A figure with the words that say what it counts. */
export interface Figure {
  amount: Amount
  /** Its place among the figures of the passage. */
  index: number
  /** From the stop or figure before it. */
  before: Range
  /** Words of its own phrase: those of its verb, its subject and its adverbs; and those of the noun behind it. */
  own: readonly Word[]
  behind: readonly Word[]
  ownSenses: Senses
  behindSenses: Senses
  /** Words earlier in its sentence, those of another verb in its phrase included. */
  nearWords: readonly Word[]
  near: Senses
  /** Of these, the words of its own clause, which may begin before the figure before it. */
  clause: Senses
  /** Channels named before the phrase, in the nearest clause that names any. */
  nearChannels: Senses
  /** The phrase starts a clause and does not follow another figure. */
  fresh: boolean
  /** Start of its sentence. */
  sentence: number
  /** It stands behind 其中 or 包括, or in a bracket: a part of another figure. */
  part: boolean
  /** The figure before 其中, whatever it counts. */
  whole: Figure | undefined
  /** 网络和信函申请各|4件: so many of each. */
  each: boolean
  /** In a list with 分别, the words of its siblings. */
  siblings: readonly Word[]
  /** Where the noun right behind it stands that leads up to the next figure, or −1. */
  taken: number
}

/** The words of one figure in a list with 分别, those of its siblings, and where the list starts. */
interface Share {
  words: readonly Word[]
  siblings: readonly Word[]
  from: number
}

/** So many words before a phrase bear on its figure. */
const MOST_NEAR = 24
const SENTENCE_ENDS = '。!?'
/** 共?1126条?,: what is left of lost characters about a figure ends no sentence. */
const LOST = /^ ?\?|\? ?$/g
/** 网站公开中,|文件|431件: of those. */
const OPENS_PART = /其中|(?:公开|公布|发布)的?(?:政府)?(?:信息)?中[,:]/u
/** 行政复议12件|(其中信息公开|3件 */
const IN_BRACKET = /^\([^()]{0,4}(?:其中|涉及|含)/u
const PART = /包括|含|涵盖|分别(?:是|有)/u
/** As far back as the rest of its sentence bears on a figure. */
export const LONGEST_LOOK = 200
/** Two channels this far apart are not named together. */
const LONGEST_LIST = 60
/** A bracket that is closed again says nothing of what follows it. */
const CLOSED = /\([^()]{0,200}\)/g
/** Two figures of one list: 6020条|和|3415条. */
const JOINED = /^[、和及与以,]+$/u
const ITEM = /[、和及与,]$/u

/** The figures of a stretch of text, in order, with their words. */
export function readFigures(
  kind: CompiledKind,
  folded: string,
  range: Range,
  words: readonly Word[],
  amounts: readonly Amount[],
): Figure[] {
  const figures: Figure[] = []
  let sentence = range.from
  let clause = range.from
  let firstOfSentence = 0
  let next = 0
  let part = false
  let whole: Figure | undefined
  /** What the parts add up to. */
  let parts = 0
  let depth = 0
  /** End of the last figure that stands in no bracket. */
  let plain = range.from
  let shares: Share[] = []
  /** What the sentence last said was done, and of what unit. */
  let spoken: { words: readonly Word[]; unit: string } = { words: [], unit: '' }
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i]!
    const { unit } = amount.quantity
    const last = figures.at(-1)
    const floor = i > 0 ? amounts[i - 1]!.to : range.from
    const following = amounts[i + 1]?.from ?? range.to
    const gap = folded.slice(floor, amount.from)
    const holdsBracket = gap.includes('(')
    if (depth > 0 || holdsBracket) for (const c of gap) depth = c === '(' ? depth + 1 : c === ')' ? Math.max(0, depth - 1) : depth
    const bracketed = depth > 0
    const read = gap.includes('?') ? gap.replace(LOST, (marks) => ' '.repeat(marks.length)) : gap
    const end = lastEnd(read, folded, floor) + 1
    if (end > 0) {
      sentence = floor + end
      while (next < words.length && words[next]!.to <= sentence) next++
      firstOfSentence = next
      part = false
      spoken = { words: [], unit: '' }
    }
    // 公开13520条,其中部门8976条,镇街4544条;|通过电视公开2100条: the parts are told of.
    if (part && parts === whole?.amount.quantity.value && gap.includes(';')) part = false
    const inner = holdsBracket ? gap.slice(end).replace(CLOSED, '') : gap.slice(end)
    if (!bracketed && (OPENS_PART.test(inner) || (PART.test(inner) && last?.sentence === sentence))) {
      if (!part) {
        whole = last
        parts = 0
      }
      part = true
    }
    if (part && unit === whole?.amount.quantity.unit) parts += amount.quantity.value
    const ofBracket = bracketed && !part && IN_BRACKET.test(gap) ? last : undefined
    const open = bracketed ? floor : plain
    const before = phraseBefore(folded, amount.from, Math.max(open, sentence))
    next = Math.max(firstOfSentence, open < floor ? countLeading(words, (word) => word.to <= before.from) : next)
    while (next < words.length && words[next]!.to <= before.from) next++
    let endBefore = next
    while (endBefore < words.length && words[endBefore]!.to <= amount.from) endBefore++
    const stretch = toResult(kind, folded, words, overWords(folded, words, phraseBehind(folded, amount, following), following), following)
    let after = endBefore
    while (after < words.length && words[after]!.from < amount.to) after++
    let endBehind = after
    while (endBehind < words.length && (words[endBehind]!.to <= stretch.to || isListed(kind, folded, words, endBehind, after))) endBehind++
    // 12个|栏目|共发布: the noun of the figure before is its own.
    const phrase = outOfBrackets(kind, folded, words.slice(next, endBefore), before).filter((word) => word.from !== last?.taken)
    const { own: spokenOf, other } = governed(kind, folded, phrase, amount.from)
    const own = [...wayBefore(kind, folded, words, { from: sentence, to: before.from }, spokenOf), ...spokenOf]
    if (shares.length === 0 || !JOINED.test(gap)) {
      const shared = JOINED.test(folded.slice(amount.to, following)) && folded.slice(before.from, before.to).includes('分别')
      shares = shared ? sharesOf(kind, own) : []
    }
    const share = shares.shift()
    // 受理申请2件|答复2件: what leads up to the next figure is that one's, but for the noun right behind: 46个|子网站|年访问量165万.
    const leads = stretch.to === following && i + 1 < amounts.length
    const led = own.length > 0 && leads && !ITEM.test(folded.slice(amount.to, following))
    const noun = words[after]
    // 九件|网上申请|三十八件, 公开信息362条|解读政策文件8篇: a comma was lost.
    const ofNext = noun && (/^[ 约近达为]*$/u.test(folded.slice(noun.to, following)) || own.some((word) => meet(word.senses, kind.things)))
    const right = noun && !ofNext && noun.from === amount.to && noun.to <= stretch.to && meet(noun.senses, kind.nouns) ? [noun] : []
    const behind = led ? right : withoutDescription(kind, folded, upToVerb(kind, words.slice(after, endBehind), leads), stretch.to)
    // 2名专职、|3名兼职: what stands before the joint is said of the figure before. 168期|571条: one phrase for both.
    // 38期在线访谈、|92期民意征集: its noun is its own, known or not.
    const named = behind.length > 0 || (isHan(folded.charCodeAt(amount.to)) && isHan(folded.charCodeAt(amount.to + 1)))
    const item = last !== undefined && named && ITEM.test(gap) && last.behind.length > 0
    const twin = last !== undefined && gap === '' && amount.from - last.before.from <= LONGEST_LIST
    // 发布信息26大项、71小项,|共计5983条: the sum counts in other measure words what was said to be done.
    const sums = own.length > 0 && own.every((word) => meet(word.senses, kind.is.sum)) && unit !== spoken.unit
    const said = sums && spoken.unit === '' ? wordsOf(kind, folded, words, clauseBefore(folded, before.from - 1, sentence)) : spoken.words
    const mine = item ? [] : twin ? last.own : sums ? [...said, ...own] : (share?.words ?? own)
    if (mine.some((word) => meet(word.senses, kind.acts))) spoken = { words: mine, unit }
    const earlier = words.slice(Math.max(firstOfSentence, next - MOST_NEAR), next)
    const look = { from: Math.max(sentence, before.from - LONGEST_LOOK), to: before.from }
    const nearWords = [...(bracketed ? earlier : outOfBrackets(kind, folded, earlier, look)), ...other]
    clause = Math.max(sentence, lastStop(folded, i > 0 ? amounts[i - 1]!.from : range.from, amount.from) ?? clause)
    const inClause = nearWords.filter((word) => word.from >= clause)
    figures.push({
      amount,
      index: i,
      before: share ? { from: share.from, to: amount.from } : twin ? { from: last.before.from, to: amount.from } : before,
      own: mine,
      behind,
      ownSenses: sensesOf(kind.lexicon, mine),
      behindSenses: sensesOf(kind.lexicon, behind),
      nearWords,
      near: sensesOf(kind.lexicon, nearWords),
      clause: sensesOf(kind.lexicon, inClause),
      nearChannels: nearestChannels(kind, folded, nearWords),
      fresh: before.from > floor || before.from === sentence,
      sentence,
      part: part || bracketed,
      whole: part ? whole : ofBracket,
      each: folded[amount.from - 1] === '各',
      siblings: share?.siblings ?? [],
      taken: led && right.length > 0 && !meet(right[0]!.senses, kind.channels) ? right[0]!.from : -1,
    })
    if (!bracketed) plain = amount.to
    next = endBefore
  }
  return figures
}

/** Where the last sentence that ends in a stretch does, or −1. */
function lastEnd(read: string, folded: string, from: number): number {
  for (let i = read.length - 1; i >= 0; i--)
    if (!isHan(read.charCodeAt(i)) && (SENTENCE_ENDS.includes(read[i]!) || (read[i] === '.' && isFullStop(folded, from + i)))) return i
  return -1
}

/** 发布信息26大项、71小项|,共计5384条: up to the stop before. */
function clauseBefore(folded: string, to: number, sentence: number): Range {
  const floor = Math.max(sentence, to - LONGEST_LOOK)
  return { from: lastStop(folded, floor, to) ?? floor, to }
}

/** The words that govern the end of a phrase without a figure: 主动公开政府信息|,共计120条. */
function wordsOf(kind: CompiledKind, folded: string, words: readonly Word[], { from, to }: Range): readonly Word[] {
  const first = countLeading(words, (word) => word.from < from)
  const end = countLeading(words, (word) => word.to <= to)
  return governed(kind, folded, words.slice(first, end), to).own
}

const ACCORDING = /^(?:按照?|根据|依据|对照)/u
const OPENS = /^(?:已|共|全年|累计|共计)*$/u
/** 通过…, or the site itself: 市政府门户网站围绕中心工作,|主动公开信息6840条 */
const VIA = new RegExp(
  `(?:${BY_MEANS}|运用)[^,;。]{2,40}$|^[^,;。]{0,8}网站?(?:围绕|按照|紧扣|坚持|聚焦|结合|突出|认真)[^,;。]{2,40}$`,
  'u',
)

/** 依靠政府门户网站公开栏目,|主动公开信息2143条: the channels that a clause without a verb of its own says it went through. */
function wayBefore(kind: CompiledKind, folded: string, words: readonly Word[], { from, to }: Range, own: readonly Word[]): readonly Word[] {
  if (
    folded[to - 1] !== ',' ||
    !OPENS.test(folded.slice(to, own[0]?.from ?? to)) ||
    !meet(sensesOf(kind.lexicon, own), kind.is.disclose) ||
    own.some((word) => meet(word.senses, kind.channels))
  )
    return []
  let before = phraseBefore(folded, to - 1, from)
  // 依托政府网站公开栏目,按照目录,|公开信息221条
  if (ACCORDING.test(folded.slice(before.from, before.to)) && folded[before.from - 1] === ',')
    before = phraseBefore(folded, before.from - 1, from)
  if (!VIA.test(folded.slice(before.from, before.to))) return []
  const first = countLeading(words, (word) => word.from < before.from)
  const way = words.slice(
    first,
    countLeading(words, (word) => word.to <= before.to),
  )
  const channels = way.filter((word) => meet(word.senses, kind.channels))
  const named = shared(sensesOf(kind.lexicon, channels), kind.channels)
  return countShared(named, named) === 1 && !way.some((word) => meet(word.senses, kind.acts)) ? channels : []
}

/** 3512篇微博|、微信: the list of channels goes on. */
function isListed(kind: CompiledKind, folded: string, words: readonly Word[], at: number, first: number): boolean {
  const before = at > first ? words[at - 1]! : undefined
  const word = words[at]!
  return (
    before?.to === word.from - 1 && folded[before.to] === '、' && meet(before.senses, kind.channels) && meet(word.senses, kind.channels)
  )
}

/** 2名工作人员|开展信息公开工作, 38个政策文件|制作解读材料114个: what persons do, and what leads up to the next figure, is another matter. */
function upToVerb(kind: CompiledKind, words: readonly Word[], leads: boolean): readonly Word[] {
  const person = leads ? 0 : words.findIndex((word) => meet(word.senses, kind.posts))
  const verb = words.findIndex((word, i) => i > person && meet(word.senses, kind.acts))
  return person >= 0 && verb > 0 ? words.slice(0, verb) : words
}

function lastStop(folded: string, from: number, to: number): number | undefined {
  for (let at = to - 1; at >= from; at--) if (!isHan(folded.charCodeAt(at)) && ',;:。'.includes(folded[at]!)) return at + 1
  return undefined
}

/** Whether two figures stand in one sentence and count in one measure word. */
export function inOneList(a: Figure, b: Figure): boolean {
  return a.sentence === b.sentence && a.amount.quantity.unit === b.amount.quantity.unit
}

/** What the sentence says before a figure. */
export function sentenceBefore(folded: string, { sentence, amount }: Figure): string {
  return folded.slice(Math.max(sentence, amount.from - LONGEST_LOOK), amount.from)
}

/** 公开信息(含4个栏目)共计68412条: what a bracket says is its own. */
function outOfBrackets(kind: CompiledKind, folded: string, words: readonly Word[], { from, to }: Range): readonly Word[] {
  const text = folded.slice(from, to)
  if (!text.includes('(')) return words
  const brackets = [...text.matchAll(CLOSED)].map((found) => ({ from: from + found.index, to: from + found.index + found[0].length }))
  // 不予公开(三类内部事务信息)3件: the ground.
  const isGround = (word: Word, range: Range) => range.to === to && (meet(word.senses, kind.grounds) || meet(word.senses, kind.results))
  return words.filter((word) => !brackets.some((range) => range.from <= word.from && word.to <= range.to && !isGround(word, range)))
}

/** A stop inside a word is none: 118名|专、兼职工作人员. A bracket that only says on what terms belongs to the noun: 2名工作人员(兼职). */
function overWords(folded: string, words: readonly Word[], behind: Range, limit: number): Range {
  const first = countLeading(words, (word) => word.to <= behind.to)
  const word = words[first]
  if (!word) return behind
  const across = word.from < behind.to || (word.from === behind.to + 1 && folded[behind.to] === '(' && folded[word.to] === ')')
  return across && word.to < limit ? { from: behind.from, to: phraseBehind(folded, { from: behind.from, to: word.to }, limit).to } : behind
}

/** The reason of what follows: 4件|涉及个人隐私 */
const REASON = /^(?:为|[因系属]|涉及|申请|经)/u

/** 4件涉及个人隐私,|不予公开: what became of it stands behind the reason. */
function toResult(kind: CompiledKind, folded: string, words: readonly Word[], behind: Range, limit: number): Range {
  if (folded[behind.to] !== ',' || !REASON.test(folded.slice(behind.from, behind.to))) return behind
  const result = words[countLeading(words, (word) => word.from < behind.to)]
  const follows = result && result.from === behind.to + 1 && result.to < limit && meet(result.senses, kind.results)
  return follows ? { from: behind.from, to: result.to } : behind
}

/** 在局网站公开,开通微信公众号,|发布信息198条: the channels of the last clause that names one. */
function nearestChannels(kind: CompiledKind, folded: string, words: readonly Word[]): Senses {
  let senses = kind.lexicon.none
  let at = -1
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]!
    const channels = shared(word.senses, kind.channels)
    if (isNothing(channels)) continue
    if (at >= 0 && (at - word.to > LONGEST_LIST || /[,;。]/.test(folded.slice(word.to, at)))) break
    senses = union(senses, channels)
    at = word.from
  }
  return senses
}

/** 通过政务微博、政务微信分别公开6020条和3415条: the siblings in their order, one for each figure that follows. */
function sharesOf(kind: CompiledKind, own: readonly Word[]): Share[] {
  for (const axis of kind.siblings) {
    const named = own.filter((word) => meet(word.senses, axis))
    if (named.length < 2) continue
    return named.map((mine) => ({
      words: own.filter((word) => word === mine || !named.includes(word)),
      siblings: named.filter((word) => word !== mine),
      from: own[0]!.from,
    }))
  }
  return []
}
