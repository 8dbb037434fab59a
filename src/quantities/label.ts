import { CLOSERS, KEEPS_CLOSER, MODIFIES, NOT_COUNTED_BEHIND, OPENERS, PREPOSITIONS, WEAK } from '../catalogue/label-words.js'
import type { Range } from '../report/span.js'
import { isDigit } from './unit.js'
import { wordList } from './word-list.js'

const OPENER = wordList(OPENERS)
const CLOSER = wordList(CLOSERS)
const PREPOSITION = wordList(PREPOSITIONS)
const WEAK_WORD = wordList(WEAK)
const MODIFIER = wordList(MODIFIES)
const OTHER_PHRASE = wordList(NOT_COUNTED_BEHIND)

/** How far a label looks back, and how long its parts may be, in characters. */
const LOOK_BACK = 44
const LONGEST_BEFORE = 22
const LONGEST_HEAD = 14
const SUBJECT = 11
const LONGER_SUBJECT = 14
const NOUN_AT_START = 14
const NOUN_AFTER_WORDS = 10
const NOUN_BETWEEN_AMOUNTS = 6
/** From this length on, words round a time limit say what is done within it. */
const CLEAR = 6
/** 实现|100%全覆盖检查: a verb alone wants its object. */
const SHORT_VERB = 2

/** An amount whose label is wanted: from the words of limit that belong to the label (每周不少于|2次) to the hedge behind. */
export interface LabelTask extends Range {
  /** The unit says itself what is counted (人, 元, %), so that what follows is another phrase. */
  selfContained: boolean
  /** The amount is a change: 减少5件. */
  changed: boolean
}

/** An amount with its label. */
export interface Labelled extends Range {
  label: string
  /** What the sentence is about here; 占, 同比增长 and 、6人次 take it up again. */
  subject: string
  where: Range
  /** End of the noun behind the unit that the label took in; not past `to` where there is none. */
  nounTo: number
}

/** Where a label may be looked for: behind `floor` (line, heading numeral), and before `next`, the amount that follows. */
export interface Surroundings {
  text: string
  folded: string
  floor: number
  lineTo: number
  next: number
  /** End of that amount. */
  nextTo: number
  previous: Labelled | undefined
}

/**
 * Finds the words that say what is counted: the clause before the number back to the last stop (主动公开政府信息|86条), the noun behind
 * its unit (14个|乡镇), or both (组织4次|检查). Where the clause says only how the amount relates (占, 同比增长, 共), the subject is
 * taken from the amount or clause before. Left out: dates, 其中, list numerals, hedges.
 */
export function readLabel(amount: LabelTask, s: Surroundings): Labelled {
  const clause = clauseBefore(s.folded, amount.from, Math.max(s.floor, endOf(s.previous, s.folded)))
  const joined = s.previous && clause.from === s.previous.to ? s.previous : undefined
  const before = trimmed(s.folded, clause, joined !== undefined)
  const empty = before.from >= before.to
  // 比2024年预算减少|5万元: a comparison says how much the amount before has changed.
  const weak = !empty && (isWeak(s.folded, before) || (amount.changed && COMPARED.includes(s.folded[before.from]!)))
  const governed = !empty && isPreposition(s.folded, before)
  const full = !empty && !weak && !governed && before.to - before.from > SHORT_VERB
  const noun = amount.selfContained && full && s.folded[amount.to] !== '的' ? NONE : nounBehind(s, amount.to, empty || weak || governed)
  const parts = { before, noun, joined, clause }
  if (empty || weak) return fromSubject(amount, s, parts)
  const said = noun.from < noun.to ? words(s, headOf(s.folded, before)) + words(s, noun) : words(s, before)
  const compared = COMPARED.includes(s.folded[before.from]!) ? s.previous?.subject : undefined
  return { from: amount.from, to: amount.to, label: said, subject: compared ?? said, where: before, nounTo: noun.to }
}

/** 18个行政村、|2个居委会: the noun behind an amount is its own, where a joint follows it. */
function endOf(previous: Labelled | undefined, folded: string): number {
  if (!previous) return 0
  return previous.nounTo > previous.to && '、和及与'.includes(folded[previous.nounTo] ?? ' ') ? previous.nounTo + 1 : previous.to
}

const NONE: Range = { from: 0, to: 0 }
/** 比2008年申请量41件增长…: the amount that another is compared with is not what the sentence is about. */
const COMPARED = '比较与同'

interface Parts {
  before: Range
  noun: Range
  joined: Labelled | undefined
  clause: Range
}

/** The clause itself does not say what is counted: 占|3分, 同比增长|5%, 、|6人次, 在|5个工作日内. */
function fromSubject(amount: LabelTask, s: Surroundings, { before, noun, joined, clause }: Parts): Labelled {
  const own = words(s, before)
  const behind = words(s, noun)
  const where = before.from < before.to ? before : noun
  const said = (label: string, subject: string): Labelled => ({ from: amount.from, to: amount.to, label, subject, where, nounTo: noun.to })
  if (joined) {
    const gap = s.folded.slice(joined.to, amount.from).trim()
    // 考核结果85分以上的|41个, 减免11人计|164元: the amount before is part of what is counted.
    if (gap === '的' || gap === '计') return said(words(s, { from: joined.where.from, to: amount.from }), joined.subject)
    if (own !== '') return said(shortened(joined.subject, own) + own + behind, joined.subject)
    // 427户|1136人的…: both count the same.
    if (behind === '' || s.folded[amount.to] === '的') return said(joined.label, joined.subject)
  }
  // 五日内办结, 应在5个工作日内上网: how long, not what.
  const lasts = s.folded[amount.to - 1] === '内'
  if (behind !== '' && !(lasts && own.length + behind.length < CLEAR)) return said(own + behind, own + behind)
  const subject = subjectBefore(s, clause.from)
  if (!subject) return said(own + behind, own + behind)
  return { ...said(shortened(subject.text, own) + own + behind, subject.text), ...(where === noun ? { where: subject.where } : {}) }
}

/** The subject that a clause without one speaks of: that of the amount before, or the words of the clause between. */
function subjectBefore(s: Surroundings, clauseFrom: number): { text: string; where: Range } | undefined {
  const floor = Math.max(s.floor, s.previous?.to ?? s.floor)
  let end = clauseFrom
  while (end > floor && isStop(s.folded[end - 1]!)) end--
  if (end > floor) {
    const clause = trimmed(s.folded, clauseBefore(s.folded, end, floor), false)
    if (clause.to - clause.from >= 4 && !isWeak(s.folded, clause)) {
      return { text: words(s, clause), where: clause }
    }
  }
  if (!s.previous) return undefined
  return { text: s.previous.subject, where: s.previous.where }
}

/** Short before 占, longer before words that say more. */
function shortened(subject: string, own: string): string {
  return subject.slice(own.length === 1 ? -SUBJECT : -LONGER_SUBJECT)
}

const STOPS = ',。;:!?\n、)('

function isStop(c: string): boolean {
  return STOPS.includes(c) || c === ' '
}

/** The clause before a number: back to a stop, over 、 and over brackets and titles that close before the number. */
export function clauseBefore(folded: string, end: number, floor: number): Range {
  const limit = Math.max(floor, end - LOOK_BACK)
  let i = end
  while (i > limit) {
    const c = folded[i - 1]!
    if (c === ',' || c === '。' || c === ';' || c === '!' || c === '?' || c === '\n' || c === '(') break
    if (c === ':' && folded.slice(i, end).trim() !== '') break
    if (c === ')' || c === '》') {
      const open = openingOf(folded, i - 1, limit, c)
      if (open < 0) break
      i = open
      continue
    }
    i--
  }
  return { from: i, to: end }
}

function openingOf(folded: string, close: number, limit: number, mark: string): number {
  const open = mark === ')' ? '(' : '《'
  for (let i = close - 1; i >= limit; i--) {
    if (folded[i] === open) return i
    if (folded[i] === '。') return -1
  }
  return -1
}

/** Without list numerals, dates and openers before, and without copulas behind. */
function trimmed(folded: string, clause: Range, joined: boolean): Range {
  let { from, to } = clause
  if (joined && from < to && '和及与'.includes(folded[from]!)) from++
  for (;;) {
    const start = from
    while (from < to && ' 、:"\')'.includes(folded[from]!) && !(folded[from] === '"' && opensName(folded, from, to))) from++
    const opener = OPENER.at(folded, from)
    from += opener.length
    // 其中2012年主动公开|5条: there the year is what sets the part apart.
    from = Math.min(to, opener === '' ? skipNumeral(folded, skipDate(folded, from)) : from)
    if (opener === '其中' && isDigit(folded.charCodeAt(from))) break
    if (from === start) break
  }
  for (;;) {
    const end = to
    while (to > from && ' 、:'.includes(folded[to - 1]!)) to--
    to = skipFactor(folded, from, to)
    const closer = CLOSER.before(folded, to, from)
    if (closer && !(KEEPS_CLOSER[closer] ?? '').includes(folded[to - closer.length - 1] ?? ' ') && to - closer.length > from + 1)
      to -= closer.length
    if (to === end) break
  }
  return { from, to: Math.max(from, to) }
}

/** 7×|24小时: the factor is no word. */
function skipFactor(folded: string, from: number, to: number): number {
  if (to - 1 <= from || !'×*'.includes(folded[to - 1]!)) return to
  let end = to - 1
  while (end > from && isDigit(folded.charCodeAt(end - 1))) end--
  return end
}

function opensName(folded: string, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (folded[i] === '"') return true
  return false
}

/** 2012年, 2012年3月1日, 3月: at the start of a clause it says when, not what. */
function skipDate(folded: string, from: number): number {
  let at = from
  for (;;) {
    let i = at
    while (isDigit(folded.charCodeAt(i)) && i < at + 4) i++
    if (i > at && folded[i] === ' ') i++
    const mark = folded[i]
    if (i === at || (mark !== '年' && mark !== '月' && mark !== '日')) return at
    at = i + 1
    if (mark === '年' && folded[at] === '度') at++
  }
}

/** 1. 2、 (3) ①: numerals of list items that are no headings. */
function skipNumeral(folded: string, from: number): number {
  let i = from
  while (isDigit(folded.charCodeAt(i)) && i < from + 2) i++
  const mark = folded[i]
  return i > from && (mark === '.' || mark === '、' || mark === ')') ? i + 1 : from
}

/** Only words of relation, time and degree, however many. */
function isWeak(folded: string, range: Range): boolean {
  let i = range.from
  while (i < range.to) {
    const word = WEAK_WORD.at(folded, i)
    const past = word !== '' && i + word.length <= range.to ? i + word.length : folded[i] === ' ' ? i + 1 : skipDate(folded, i)
    if (past === i) return false
    i = past
  }
  return true
}

function isPreposition(folded: string, before: Range): boolean {
  return PREPOSITION.before(folded, before.to, before.from) !== ''
}

/** What of the words before stands with a noun behind the number: of a list the last two items, or one. */
function headOf(folded: string, before: Range): Range {
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

/** The noun phrase directly behind the unit, up to a stop or the next amount. `opens`: no words before it take it as their object. */
function nounBehind(s: Surroundings, at: number, opens: boolean): Range {
  let from = skipParticle(s.folded, at)
  // 1467位|80岁以上|低收入老年人: the noun of both amounts stands behind the second.
  if (from === s.next && opens) from = skipParticle(s.folded, s.nextTo)
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
      const close = closingOf(s.folded, i)
      if (close < 0) break
      i = close + 1
    } else if ((STOPS.includes(c) && !(c === '、' && free)) || (c === '的' && !free && i > from + 1)) break
    else i++
  }
  let to = Math.min(i, s.lineTo)
  while (to > from && '、 和及与'.includes(s.folded[to - 1]!)) to--
  return i === s.next && !free && to - from > NOUN_BETWEEN_AMOUNTS ? none : { from, to }
}

/** 1件|涉及信息公开工作的行政复议: the noun stands behind the clause that describes it. */
function behindModifier(s: Surroundings, from: number): number {
  const limit = Math.min(s.lineTo, from + LONGEST_BEFORE)
  for (let i = from; i < limit && i !== s.next && !STOPS.includes(s.folded[i]!); i++) if (s.folded[i] === '的') return i + 1
  return from
}

/** Over a blank and 的 between the unit and the noun. */
function skipParticle(folded: string, at: number): number {
  let i = at
  while (folded[i] === ' ' && i < at + 2) i++
  return folded[i] === '的' ? i + 1 : i
}

/** A short bracket that belongs to the noun: 镇(街道), 县(市、区). */
function closingOf(folded: string, open: number): number {
  for (let i = open + 1; i < open + 7; i++) {
    if (folded[i] === ')') return i
    if (isDigit(folded.charCodeAt(i))) return -1
  }
  return -1
}

/** The words as printed, without brackets that hold figures: 比2008年（5月—12月）申请量 → 比2008年申请量. */
function words(s: Surroundings, range: Range): string {
  let out = ''
  let at = range.to - range.from > LONGEST_BEFORE ? cut(s.folded, range) : range.from
  for (let open = at; open < range.to; open++) {
    if (s.folded[open] !== '(') continue
    const close = closeOfFigures(s.folded, open, range.to)
    if (close < 0) continue
    out += s.text.slice(at, open)
    at = close + 1
    open = close
  }
  return (out + s.text.slice(at, range.to)).trim()
}

/** End of a bracket that holds a digit, or −1. */
function closeOfFigures(folded: string, open: number, limit: number): number {
  let figures = false
  for (let i = open + 1; i < limit; i++) {
    if (folded[i] === ')') return figures ? i : -1
    figures ||= isDigit(folded.charCodeAt(i))
  }
  return -1
}

/** A long clause is cut behind 等 or 、, so that no word is broken, or at the limit. */
function cut(folded: string, range: Range): number {
  const from = range.to - LONGEST_BEFORE
  for (let i = from; i < range.to - 4; i++) if (folded[i] === '等' || (folded[i] === '、' && i < range.to - 8)) return i + 1
  return outOfTitle(folded, from, range)
}
