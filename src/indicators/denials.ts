import type { Passage } from '../clauses/passages.js'
import { findWords, sensesOf, type Word } from '../clauses/words.js'
import type { CompiledKind, CompiledNone } from '../kinds/compile.js'
import { countShared, isNothing, meet, type Senses, shared, union, without } from '../kinds/lexicon.js'
import type { Indicator } from '../report/schema.js'
import type { Range } from '../report/span.js'
import type { OutlineEntry } from '../sections/outline.js'
import { statement } from './found.js'
import type { ProseInput } from './indicators.js'
import { isOwnBody } from './own-body.js'
import { certaintyOfYear } from './year-scope.js'

/** Longest stretch between the denial and what is denied. */
const REACH = 50

/** What is denied is what became of it, or when. */
const GOES_ON = /^[^,;。!?:、和及与或]{0,16}?(?:被拒|被驳|而未|却未|后对|不满|异议|争议|纠纷|期限|时限)/u
const CLAUSE_END = ',;。!?:'
/** 没有因信息公开不作为,|引发公民申请行政复议的案件: the clause goes on. */
const RESULTS_IN = /^(?:引发|引起|导致|造成|产生|而|被)/
const SENTENCE_END = '。!?;'
/** 因依申请公开答复引起的 */
const CAUSED = /因[^,;。]{1,40}(?:引起|引发|导致|产生)的?$/u
/** Things denied together are joined by one of these. */
const JOINER = /[、和或及与,]/
/** A section that only says 无 denies what its heading names. */
const NOTHING_BUT =
  /^[\s。:.;,]*(?:本年度|全年|本年|\d{4}年度?)?,?(?:[我本][局委办厅院校省市县区镇乡街道单位]{1,2})?(?:均|尚|也)?(?:无|没有|未发生|未收到|零|没有发生|未出现)(?:(?:此|该)(?:类|项)?|相关|上述)?(?:情况|申请|事项|情形|案件|事件|问题|现象)?(?:的?发生)?[\s。.;]*$/u
/** 收到公民申请10件,无|其他组织|申请: the rest of a list. */
const REST = /^(?:收到|接到|发生|出现|受理)?其[他余它]/u
/** 没有|逾期未答复的|申请, 没有|乱|收费, 没有|群体性|诉讼: some of them, or a failing. */
const NARROWED = /^[^因]*(?:未|不|拒绝|逾期|超过?期|违规|违法|乱|擅自|超标准|匿名|外地|群体性|集体|重大(?!舆))/u
/** 除信函申请1件外, */
const EXCEPT = /除[^;。]{1,30}外/u
/** 对低保户|一律免收: of some. */
const FOR_SOME = /困难|低保|低收入|群体|检测|审批|证件|涉企/u
/** 因行政处罚引起的|行政诉讼 */
const OF_OTHER_WORK = /处罚|许可|执法|征收|拆迁/u
const JOINED_REST = /[或及和、]其[他它](?:形式|方式|途径|渠道)/u
/** 没有收到行政复议、行政诉讼|方面的|申请 */
const DESCRIBES = /^(?:方面|类|等)?的$/u
const LONGEST_NOTHING = 24
/** 行政复议  零|  三  五: a figure of a row. */
const IN_ROW = /^ +[零〇一二三四五六七八九十百\d]{1,6}(?: |$)/u

/**
 * Sentences that say that nothing happened, each about what it names: 未收到政府信息公开的投诉举报,未发生行政复议、行政诉讼.
 * Left out: what is only part of a name (未发生因申请引起的复议 says nothing of requests), outcomes (没有败诉), conditions and plans.
 */
export function zeroStatements(kind: CompiledKind, input: ProseInput, passages: readonly Passage[]): Indicator[] {
  const found: Indicator[] = []
  let section: OutlineEntry | undefined
  for (const passage of passages) {
    section = passage.starts ?? section
    if (passage.plan) continue
    const { folded } = input.view
    const empty = section && isEmptySection(folded, passage, section)
    for (const { none, range } of empty ? namedByHeading(kind, folded, section!, passage) : denialsOf(kind, input, passage)) {
      const { code, unit } = none
      found.push(statement(input, range, { code, value: 0, unit, method: 'zero-statement', modifier: 'exact', certainty: 'certain' }))
    }
  }
  return found
}

interface Denial {
  none: CompiledNone
  range: Range
}

function denialsOf(kind: CompiledKind, input: ProseInput, passage: Passage): Denial[] {
  const none = kind.is.none
  if (!meet(passage.senses, none)) return []
  const denials: Denial[] = []
  const { folded } = input.view
  const { words } = passage
  let sentence = passage.from
  let earlier = kind.lexicon.none
  let clause = passage.from
  let at = passage.from
  for (const [i, word] of words.entries()) {
    for (; at < word.from; at++) {
      // 收费情况:无 — what stands before the colon is denied.
      if (CLAUSE_END.includes(folded[at]!) && !(folded[at] === ':' && at + 1 === word.from)) clause = at + 1
      if (SENTENCE_END.includes(folded[at]!)) {
        sentence = at + 1
        earlier = kind.lexicon.none
      }
    }
    if (meet(word.senses, none) && !IN_ROW.test(folded.slice(word.to, word.to + 10)))
      for (const item of denied(kind, input, passage, i, { sentence, clause, earlier })) denials.push(item)
    earlier = union(earlier, word.senses)
  }
  return denials
}

/** What follows the heading, in its line or in the next one, is only 无. */
function isEmptySection(folded: string, passage: Passage, section: OutlineEntry): boolean {
  const from = Math.max(passage.from, section.heading.to)
  if (from >= passage.to || passage.to - from > LONGEST_NOTHING || from - section.heading.to > LONGEST_NOTHING) return false
  return NOTHING_BUT.test(folded.slice(section.heading.to, passage.to))
}

function namedByHeading(kind: CompiledKind, folded: string, { heading }: OutlineEntry, passage: Passage): Denial[] {
  const named = sensesOf(kind.lexicon, namedLast(kind, folded, findWords(kind.lexicon, folded, heading.from, heading.to)))
  return kind.none
    .filter(({ needs }) => needs.every((need) => meet(named, need)))
    .map((none) => ({ none, range: { from: passage.from, to: passage.to } }))
}

interface Place {
  sentence: number
  clause: number
  earlier: Senses
}

function denied(kind: CompiledKind, input: ProseInput, passage: Passage, index: number, place: Place): Denial[] {
  const { view, tokens, meta } = input
  const { words } = passage
  const word = words[index]!
  const { lexicon } = kind
  const after = clauseBehind(kind, view.folded, words, index)
  const isBehind = after.some((w) => isSubject(kind, w))
  const comments = !isBehind && isComment(view.folded, place.clause, word)
  const clause = comments ? clauseStart(view.folded, place.clause - 1) : place.clause
  const all = isBehind ? after : [...clauseBefore(words, index, clause), ...after]
  const named = namedLast(kind, view.folded, all)
  if (named.length === 0) return []
  // 未发生因答复引起的复议: the cause is no part of what is denied.
  const caused = CAUSED.test(view.folded.slice(isBehind ? word.to : clause, named[0]!.from))
  const between = view.folded.slice(word.to, named[0]!.from)
  const before = view.folded.slice(Math.max(place.sentence, word.from - REACH), word.from)
  if (isBehind && (caused ? OF_OTHER_WORK.test(between) : NARROWED.test(between))) return []
  if (EXCEPT.test(before) || (FOR_SOME.test(before) && view.folded.slice(word.from, word.to).includes('收'))) return []
  const front = clauseBefore(words, index, place.clause)
  const inFront = sensesOf(lexicon, front)
  if (isBehind && meet(inFront, kind.is.leader)) return []
  // 没有逾期|未|答复的申请: denied twice.
  const first = front.findLastIndex(({ senses }) => meet(senses, kind.is.none))
  if (isBehind && first >= 0 && !front.slice(first + 1).some((w) => isSubject(kind, w))) return []
  const scopeWords = caused ? all.filter(({ from }) => from >= named[0]!.from) : all
  // What follows the last thing named, such as 败诉 or 纠错, narrows it; what precedes it only describes it.
  const scope = sensesOf(lexicon, scopeWords)
  if (meet(scope, kind.is.conditional) || meet(place.earlier, kind.is.ifOrWill)) return []
  const end = Math.max(word.to, named.at(-1)!.to)
  // 没有申请|被拒绝的情况, 上半年未收到申请, 申请公开而|未获答复
  if (isBehind && GOES_ON.test(view.folded.slice(end, end + REACH))) return []
  if (/(?<!因)而$/u.test(view.folded.slice(Math.max(0, word.from - 2), word.from)) || meet(inFront, kind.is.notYet)) return []
  if (isBehind && REST.test(between) && meet(place.earlier, sensesOf(lexicon, named))) return []
  const range = { from: Math.min(word.from, named[0]!.from), to: Math.max(word.to, named.at(-1)!.to) }
  if (!certaintyOfYear(view.folded, tokens.dates, place.sentence, range, meta.year, false)) return []
  if (!isOwnBody(view.folded.slice(Math.max(place.clause, word.from - REACH), range.from), input.agency)) return []
  const subjects = sensesOf(lexicon, named)
  // 上年|无结转: what further must be named may stand before the denial.
  const wide = union(scope, inFront)
  // 传真申请、信函申请均无: the ways are denied, not all requests.
  const others = named.filter((w) => !meet(w.senses, kind.ways))
  const plain = sensesOf(lexicon, others)
  const around = [sensesOf(lexicon, all), place.earlier, passage.under, word.senses].reduce(union)
  // 未收到以电话、网络、来信等方式提出的申请: all ways together are no narrower than none.
  const ways = union(kind.ways, kind.channels)
  const narrowing = without(shared(scope, kind.restricting), kind.lexicon.known(['otherOutcome']))
  // 未收到信函或其他形式要求公开信息的申请
  const anyForm = JOINED_REST.test(view.folded.slice(word.to, named.at(-1)!.from))
  const restricting = anyForm || countShared(narrowing, ways) > 1 ? without(narrowing, union(ways, kind.is.letter)) : narrowing
  return kind.none
    .filter(
      ({ needs, given, explained, not }) =>
        (needs.some((need) => meet(subjects, need)) || meet(subjects, kind.is.request)) &&
        needs.every((need) => meet(meet(need, kind.ways) ? subjects : plain, need) || (needs.length > 1 && meet(wide, need))) &&
        !meet(scope, not) &&
        (!given || meet(around, given)) &&
        isNothing(without(restricting, union(explained, subjects))),
    )
    .map((none) => ({ none, range }))
}

/** 因信息公开引起的行政复议,|我局没有收到过: the clause says only of what it follows that there was none. */
function isComment(folded: string, clause: number, { from, to }: Word): boolean {
  return (
    folded[clause - 1] === ',' && from - clause < REACH && WHO.test(folded.slice(clause, from)) && HAPPENED.test(folded.slice(to, to + 8))
  )
}
const WHO = /^(?:[我本][局委办厅院校省市县区镇乡街道单位]{1,2}|全年|本年度?|均|都|也|还|尚|目前|学校|医院){0,4}$/u
const HAPPENED = /^(?:收到|接到|发生|出现|受理)过?(?:[,;。]|$)/u

/** Where the clause begins that ends before a place. */
function clauseStart(folded: string, end: number): number {
  let at = end
  while (at > end - REACH && !CLAUSE_END.includes(folded[at - 1]!) && folded[at - 1] !== '\n') at--
  return at
}

function isSubject(kind: CompiledKind, word: Word): boolean {
  return meet(word.senses, kind.subjects)
}

/** Words between the denial and the end of its clause. */
function clauseBehind(kind: CompiledKind, folded: string, words: readonly Word[], index: number): Word[] {
  const none = kind.is.none
  const start = words[index]!.to
  const found: Word[] = []
  let at = start
  for (let i = index + 1; i < words.length; i++) {
    const word = words[i]!
    if (word.from - start > REACH || meet(word.senses, none)) break
    while (at < word.from && !CLAUSE_END.includes(folded[at]!)) at++
    // 未发生申请行政复议,提起行政诉讼的情况: the list goes on behind the comma.
    const isListed = at + 1 === word.from && meet(word.senses, kind.is.sued)
    if (at < word.from && !(folded[at] === ',' && (isListed || RESULTS_IN.test(folded.slice(at + 1, at + 4))))) break
    at = word.to
    found.push(word)
  }
  // A denial that holds its own object: 不收费.
  return isNothing(without(words[index]!.senses, none)) ? found : [words[index]!, ...found]
}

/** Words of the clause in front: 传真申请无, 行政复议、行政诉讼均未发生. */
function clauseBefore(words: readonly Word[], index: number, clause: number): Word[] {
  const from = Math.max(clause, words[index]!.from - REACH)
  let first = index
  while (first > 0 && words[first - 1]!.from >= from) first--
  return words.slice(first, index)
}

/**
 * The thing denied is named last, what stands before it only describes it: 没有发生因政府信息公开申请引起的行政复议.
 * Things joined to it are denied with it: 行政复议、行政诉讼.
 */
function namedLast(kind: CompiledKind, folded: string, words: readonly Word[]): Word[] {
  const named: Word[] = []
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]!
    if (!isSubject(kind, word)) continue
    const next = named[0]
    // 没有收到提起行政诉讼的申请
    const described = words[i - 1]
    if (!next && described && meet(described.senses, kind.is.proceedings) && DESCRIBES.test(folded.slice(described.to, word.from))) continue
    if (next && !areJoined(kind, folded, word, next)) break
    named.unshift(word)
  }
  return named
}

function areJoined(kind: CompiledKind, folded: string, word: Word, next: Word): boolean {
  const proceeding = kind.is.proceedings
  if (word.to === next.from) return (meet(word.senses, proceeding) && meet(next.senses, proceeding)) || meet(word.senses, next.senses)
  return JOINER.test(folded.slice(word.to, next.from))
}
