import type { Range } from '../report/span.js'
import { bracketBefore, clauseBefore, isCopula, isPreposition, isStop, isWeak, trimmed } from './clause.js'
import { type Behind, nounBehind } from './noun.js'
import { headOf, shortened, words } from './wording.js'

/** From this length on, words round a time limit say what is done within it. */
const CLEAR = 6
/** 实现|100%全覆盖检查: a verb alone wants its object. */
const SHORT_VERB = 2

/** How long a clause between must be to be the subject, with and without an amount before it. */
const SAYS_MORE = 4
const SAYS_ANYTHING = 2

/** An amount whose label is wanted: from the words of limit that belong to the label (每周不少于|2次) to the hedge behind. */
interface LabelTask extends Range {
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

/** Where a label may be looked for: behind `floor` (line, heading numeral) and before the next amount. */
export interface Surroundings extends Behind {
  floor: number
  /** The amount before it on the line. */
  previous: Labelled | undefined
}

/**
 * Finds the words that say what is counted: the clause before the number back to the last stop (主动公开政府信息|86条), the noun behind
 * its unit (14个|乡镇), or both (组织4次|检查). Where the clause says only how the amount relates (占, 同比增长, 共), the subject is
 * taken from the amount or clause before. Left out: dates, 其中, list numerals, hedges.
 */
export function readLabel(amount: LabelTask, s: Surroundings): Labelled {
  const clause = clauseOf(amount, s)
  const joined = s.previous && clause.from === s.previous.to ? s.previous : undefined
  const before = trimmed(s.folded, clause, joined !== undefined)
  // 以镇长为组长、|3名副镇长为副组长: an amount that opens an item of a list has its words behind it.
  const item = !joined && s.folded[amount.from - 1] === '、' ? nounBehind(s, amount.to, true) : NONE
  if (item.from < item.to)
    return { from: amount.from, to: amount.to, label: words(s, item), subject: words(s, item), where: item, nounTo: item.to }
  const empty = before.from >= before.to
  const governed = !empty && isPreposition(s.folded, before)
  // 比2024年预算减少|5万元: a comparison says how much the amount before has changed.
  const weak = !empty && (isWeak(s.folded, before) || (amount.changed && isComparison(s.folded, before)))
  const full = !empty && !weak && !governed && before.to - before.from > SHORT_VERB
  const noun = amount.selfContained && full && s.folded[amount.to] !== '的' ? NONE : nounBehind(s, amount.to, empty || weak || governed)
  const named = noun.from < noun.to
  if ((empty || weak || governed) && !(governed && named)) return fromSubject(amount, s, clause, before, noun, joined)
  const label = describes(s, joined, before) + (named ? words(s, headOf(s.folded, before)) + words(s, noun) : words(s, before))
  // 比2008年申请量41件增长…, 为预算的101.2%，增长…: what another amount is compared with is not what the sentence is about.
  const subject = ((isComparison(s.folded, before) || isRelation(s.folded, before)) && s.previous?.subject) || label
  return { from: amount.from, to: amount.to, label, subject, where: before, nounTo: noun.to }
}

function clauseOf(amount: Range, s: Surroundings): Range {
  // 信息数（同一信息计1条）|120条: the amount before stands in a bracket, which says nothing of this one.
  const open = bracketBefore(s.folded, amount.from, s.floor)
  if (open >= 0 && s.previous && open < s.previous.to) return clauseBefore(s.folded, open, s.floor)
  return clauseBefore(s.folded, amount.from, Math.max(s.floor, endOf(s.previous, s.folded)))
}

/** 18个行政村、|2个居委会: the noun behind an amount is its own, where a joint follows it. */
function endOf(previous: Labelled | undefined, folded: string): number {
  if (!previous) return 0
  return previous.nounTo > previous.to && '、和及与'.includes(folded[previous.nounTo] ?? ' ') ? previous.nounTo + 1 : previous.to
}

const NONE: Range = { from: 0, to: 0 }

/** 65岁及以上|人口占13%: an amount that sets a bound describes what follows it. */
function describes(s: Surroundings, joined: Labelled | undefined, before: Range): string {
  if (!joined || before.from !== joined.to) return ''
  const bound = s.folded.slice(joined.to - 2, joined.to)
  return bound === '以上' || bound === '以下' ? s.text.slice(joined.from, joined.to) : ''
}

const isComparison = (folded: string, before: Range) => '比较与同'.includes(folded[before.from]!)

/** 为预算的|101.2%, 占总数的|5%: how the amount before stands to something else. */
function isRelation(folded: string, { from, to }: Range): boolean {
  return folded[to - 1] === '的' && (folded[from] === '为' || folded[from] === '占' || folded.startsWith('完成', from))
}

/** The clause itself does not say what is counted: 占|3分, 同比增长|5%, 、|6人次, 在|5个工作日内. */
function fromSubject(amount: Range, s: Surroundings, clause: Range, before: Range, noun: Range, joined: Labelled | undefined): Labelled {
  const behind = words(s, noun)
  // 有|2个科室: only the noun is said of the amount.
  const own = behind !== '' && isCopula(s.folded, before) ? '' : words(s, before)
  const where = before.from < before.to ? before : noun
  const said = (label: string, subject: string): Labelled => ({ from: amount.from, to: amount.to, label, subject, where, nounTo: noun.to })
  if (joined) {
    const gap = s.folded.slice(joined.to, amount.from).trim()
    // 考核结果85分以上的|41个, 减免11人计|164元: the amount before is part of what is counted.
    if (gap === '的' || gap === '计') return said(words(s, { from: joined.where.from, to: amount.from }), joined.subject)
    // 两批|共20项: 共 is not said twice.
    const subject = joined.subject === own ? '' : shortened(joined.subject, own)
    if (own !== '') return said((describes(s, joined, before) || subject) + own + behind, joined.subject)
    // 427户|1136人的…: both count the same.
    if (behind === '' || s.folded[amount.to] === '的') return said(joined.label, joined.subject)
  }
  // 五日内办结, 应在5个工作日内上网: how long, not what.
  const lasts = s.folded[amount.to - 1] === '内'
  if (behind !== '' && !(lasts && own.length + behind.length < CLEAR)) return said(own + behind, own + behind)
  const subject = subjectBefore(s, clause.from)
  if (!subject) return said(own + behind, own + behind)
  const labelled = said(shortened(subject.subject, own) + own + behind, subject.subject)
  return where === noun ? { ...labelled, where: subject.where } : labelled
}

/** The subject that a clause without one speaks of: that of the amount before, or the words of the clause between. */
function subjectBefore(s: Surroundings, clauseFrom: number): Pick<Labelled, 'subject' | 'where'> | undefined {
  const floor = Math.max(s.floor, s.previous?.to ?? s.floor)
  let end = clauseFrom
  while (end > floor && isStop(s.folded[end - 1]!)) end--
  if (end > floor) {
    const clause = trimmed(s.folded, clauseBefore(s.folded, end, floor), false)
    if (clause.to - clause.from >= (s.previous ? SAYS_MORE : SAYS_ANYTHING) && !isWeak(s.folded, clause))
      return { subject: words(s, clause), where: clause }
  }
  return s.previous
}
