import type { IndicatorCode } from '../catalogue/indicators.js'
import { NotionSet } from '../catalogue/notion-set.js'
import { AXES } from '../catalogue/prose-rules/axes.js'
import { PROSE_RULES } from '../catalogue/prose-rules/index.js'
import type { ProseRule } from '../catalogue/prose-rules/rule.js'
import { UNITS } from '../catalogue/prose-rules/units.js'
import { NOTIONS_OF_WORD } from '../catalogue/prose-words.js'
import { type Figure, notionsBefore, notionsBehind, notionsEarlier } from './figures.js'
import { isPlain, onlyFillers } from './phrase.js'

/** Longest stretch between the last word that tells what is counted and the figure, and from the figure to a word behind it. */
const REACH = 14
const REACH_BEHIND = 12

/** What the words around the phrase say. */
export interface Surroundings {
  /** Notions of the headings and those that the list's earlier figures imply. */
  under: NotionSet
  implied: NotionSet
  /** Notions of the passage's own heading or first sentence. */
  lead: NotionSet
  /** The figure that heads the list. */
  head: IndicatorCode | null
}

export interface Match {
  rule: ProseRule
  /** Where the first word that decided stands. */
  from: number
  to: number
}

/** A rule as it is asked for many figures: all notions as sets, the units as one bit. */
interface Asked {
  rule: ProseRule
  /** Of each set one must stand in the phrase. */
  needs: readonly NotionSet[]
  needed: NotionSet
  never: NotionSet
  unless: NotionSet
  led: NotionSet | null
  notLed: NotionSet
  plainAfter: NotionSet | null
  given: NotionSet | null
  /** What is given by the phrase itself: not by the word that the rule is found by. */
  givenHere: NotionSet
  /** The siblings of its first word. */
  axes: readonly NotionSet[]
  units: number
}

const UNIT_KINDS = Object.keys(UNITS) as (keyof typeof UNITS)[]
/** Measure word → the kinds that admit it, a bit each. */
const KINDS_OF_UNIT = new Map<string, number>()
for (const [index, kind] of UNIT_KINDS.entries()) {
  for (const unit of UNITS[kind]) KINDS_OF_UNIT.set(unit, (KINDS_OF_UNIT.get(unit) ?? 0) | (1 << index))
}

const RULES = PROSE_RULES.map((rule): Asked => {
  const needs = rule.needs.map((need) => (typeof need === 'string' ? [need] : need))
  const needed = needs.flat()
  const given = rule.given ?? []
  return {
    rule,
    needs: needs.map((any) => NotionSet.of(...any)),
    needed: NotionSet.of(...needed),
    never: NotionSet.of(...(rule.never ?? [])),
    unless: NotionSet.of(...(rule.unless ?? [])),
    led: rule.led ? NotionSet.of(rule.led) : null,
    notLed: NotionSet.of(...(rule.led ? [] : (rule.notLed ?? []))),
    given: rule.given ? NotionSet.of(...given) : null,
    plainAfter: rule.plainAfter ? NotionSet.of(rule.plainAfter) : null,
    givenHere: NotionSet.of(...given.filter((notion) => !needs[0]?.includes(notion))),
    axes: AXES.filter((axis) => axis.includes(needed[0]!)).map((axis) => NotionSet.of(...axis)),
    units: 1 << UNIT_KINDS.indexOf(rule.units),
  }
})
const RULES_WITHOUT_WORDS = RULES.filter(({ needs }) => needs.length === 0)

let rulesByWord: readonly (readonly Asked[])[] | undefined

/** For each word of the genre the rules that it may be the first word of. */
function sortRules(): (readonly Asked[])[] {
  return [...NOTIONS_OF_WORD.values()].map((notions) =>
    notions.flatMap((notion) => {
      const one = NotionSet.of(notion)
      return RULES.filter(({ needs }) => needs[0]?.meets(one))
    }),
  )
}

/** The rules whose words stand before the figure or, where nothing there decides, behind it. */
export function matchRules(folded: string, figure: Figure, around: Surroundings): readonly Match[] {
  const { amount, share, firstBefore, endBefore, firstBehind, endBehind } = figure
  const kinds = KINDS_OF_UNIT.get(amount.quantity.unit) ?? 0
  if (kinds === 0) return NO_MATCHES
  if (around.head && amount.from - figure.before.from <= 1) {
    const { head } = around
    const bare = RULES_WITHOUT_WORDS.filter(({ rule, units }) => (units & kinds) !== 0 && rule.partOf!.includes(head))
    if (bare.length > 0) return bare.map(({ rule }) => ({ rule, from: amount.from, to: amount.to }))
  }
  const hasBehind = endBehind > firstBehind
  if (endBefore === firstBefore && !hasBehind && !share) return NO_MATCHES
  const asking: Asking = { folded, figure, around, kinds, notions: notionsBefore(figure), earlier: notionsEarlier(figure), behind: false }
  const [first, end] = share ? [share.first, share.end] : [firstBefore, endBefore]
  const matches: Match[] = []
  askRules(asking, first, end, matches)
  if (matches.length > 0 || !hasBehind) return matches
  asking.notions.add(notionsBehind(figure))
  asking.behind = true
  askRules(asking, first, end, matches)
  askRules(asking, firstBehind, endBehind, matches)
  return matches
}

const NO_MATCHES: readonly Match[] = []

/** One figure, as the rules are asked about it. */
interface Asking {
  folded: string
  figure: Figure
  around: Surroundings
  /** The kinds of its measure word. */
  kinds: number
  /** What its words say, and words earlier in the sentence. */
  notions: NotionSet
  earlier: NotionSet
  /** Whether words behind the figure count. */
  behind: boolean
}

/** Adds the rules that hold, found by the words of a stretch. */
function askRules(asking: Asking, first: number, end: number, matches: Match[]): void {
  rulesByWord ??= sortRules()
  const { figure, kinds, notions, behind } = asking
  const alone = figure.amount.quantity.value !== 0
  for (let i = first; i < end; i++) {
    for (const asked of rulesByWord[figure.words.word(i)]!) {
      const { rule } = asked
      if ((asked.units & kinds) === 0 || (behind ? !rule.behind : rule.behind === 'only')) continue
      // Two siblings in one phrase share the figure (信息不存在或非本机关掌握22件); a zero belongs to both.
      if (!holds(asked, asking) || (alone && namesSiblings(asked.axes, notions))) continue
      if (asked.plainAfter && !isPlainBefore(asking, asked.plainAfter)) continue
      const place = reach(asking, asked)
      // A rule may come up under several words.
      if (place && !matches.some((match) => match.rule === rule)) matches.push({ rule, from: place.from, to: place.to })
    }
  }
}

/** Whether a phrase names several siblings. */
function namesSiblings(axes: readonly NotionSet[], notions: NotionSet): boolean {
  for (const axis of axes) if (notions.meetsTwice(axis)) return true
  return false
}

/** Whether the phrase and what is around it say what the rule asks for. */
function holds(asked: Asked, { around, notions, earlier }: Asking): boolean {
  for (const any of asked.needs) if (!notions.meets(any)) return false
  if (notions.meets(asked.never) || earlier.meets(asked.unless)) return false
  if (asked.led ? !around.lead.meets(asked.led) : around.lead.meets(asked.notLed)) return false
  const { partOf } = asked.rule
  if (partOf && !(around.head && partOf.includes(around.head))) return false
  const { given } = asked
  if (!given || earlier.meets(given) || notions.meets(asked.givenHere)) return true
  return around.under.meets(given) || around.lead.meets(given) || around.implied.meets(given)
}

/** 举办信息员培训班，培训98人次, but not 组织安全生产培训，培训98人次: what stands between the word before and the notion. */
function isPlainBefore({ folded, figure }: Asking, notion: NotionSet): boolean {
  const earlier = figure.words.list(figure.firstEarlier, figure.firstBefore)
  return earlier.every((hit, i) => !hit.notions.meets(notion) || isPlain(folded, earlier.slice(Math.max(0, i - 1), i), hit.from))
}

/** The words that decided must stand near the figure; the place from the first of them to the figure is the evidence. */
function reach({ folded, figure, behind }: Asking, { rule, needed }: Asked): { from: number; to: number } | null {
  const { amount, share, words, firstBefore, endBefore, firstBehind, endBehind } = figure
  if (share) return { from: share.from, to: amount.to }
  const first = words.firstOf(needed, firstBefore, endBefore)
  const from = first < endBefore ? words.from(first) : amount.from
  if (behind) {
    const after = words.firstOf(needed, firstBehind, endBehind)
    if (after === endBehind || words.from(after) - amount.to > REACH_BEHIND) return null
    const to = words.to(words.lastOf(needed, after, endBehind))
    if (rule.plain) {
      if (!isPlain(folded, words.list(firstBefore, endBefore), amount.from)) return null
      if (!isPlain(folded, [{ from: amount.to, to: amount.to }, ...words.list(firstBehind, endBehind)], to)) return null
    }
    return { from, to }
  }
  if (first === endBefore) return null
  const to = words.to(words.lastOf(needed, first, endBefore))
  // 行政复议、行政诉讼、举报投诉数量均为0件: a zero belongs to all of the list.
  const far = rule.far || amount.quantity.value === 0
  if ((!far && amount.from - to > REACH) || (rule.tight && !onlyFillers(folded, to, amount.from))) return null
  if (rule.plain && !isPlain(folded, words.list(firstBefore, endBefore), to)) return null
  return { from, to: amount.to }
}
