import type { IndicatorCode } from '../catalogue/indicators.js'
import { AXES } from '../catalogue/prose-rules/axes.js'
import { PROSE_RULES } from '../catalogue/prose-rules/index.js'
import type { ProseRule } from '../catalogue/prose-rules/rule.js'
import { UNITS } from '../catalogue/prose-rules/units.js'
import type { AnyNotion } from '../catalogue/prose-words.js'
import { type Figure, hasNotion, notionsBefore, notionsOf } from './figures.js'
import type { Hit } from './notions.js'
import { isPlain, onlyFillers } from './phrase.js'

/** Longest stretch between the last word that tells what is counted and the figure, and from the figure to a word behind it. */
const REACH = 14
const REACH_BEHIND = 12

/** What the words around the phrase say. */
export interface Surroundings {
  /** Notions of the headings and those that the list's earlier figures imply. */
  under: ReadonlySet<AnyNotion>
  implied: ReadonlySet<AnyNotion>
  /** Notions of the passage's own heading or first sentence. */
  lead: ReadonlySet<AnyNotion>
  /** The figure that heads the list. */
  head: IndicatorCode | null
}

export interface Match {
  rule: ProseRule
  /** Where the first word that decided stands. */
  from: number
  to: number
}

/** A rule as it is asked for many figures: each need as a list of notions, the units as a set. */
interface Asked {
  rule: ProseRule
  needs: readonly (readonly AnyNotion[])[]
  needed: readonly AnyNotion[]
  /** The siblings of its first word. */
  axes: typeof AXES
  units: ReadonlySet<string>
}

const UNIT_SETS = Object.fromEntries(Object.entries(UNITS).map(([key, list]) => [key, new Set<string>(list)]))
const RULES = PROSE_RULES.map((rule): Asked => {
  const needs = rule.needs.map((need): readonly AnyNotion[] => (typeof need === 'string' ? [need] : need))
  const needed = needs.flat()
  return { rule, needs, needed, axes: AXES.filter((axis) => axis.includes(needed[0]!)), units: UNIT_SETS[rule.units]! }
})
const RULES_WITHOUT_WORDS = RULES.filter(({ needs }) => needs.length === 0)
const RULES_BY_NOTION = new Map<AnyNotion, Asked[]>()
for (const asked of RULES) {
  for (const notion of asked.needs[0] ?? []) {
    const rules = RULES_BY_NOTION.get(notion)
    if (rules) rules.push(asked)
    else RULES_BY_NOTION.set(notion, [asked])
  }
}

/** The rules whose words stand before the figure or, where nothing there decides, behind it. */
export function matchRules(folded: string, figure: Figure, around: Surroundings): Match[] {
  const { amount } = figure
  if (amount.from - figure.before.from <= 1) {
    const bare = RULES_WITHOUT_WORDS.filter(({ rule, units }) => units.has(amount.quantity.unit) && rule.partOf!.includes(around.head!))
    if (bare.length > 0) return bare.map(({ rule }) => ({ rule, from: amount.from, to: amount.to }))
  }
  if (figure.hitsBefore.length + figure.hitsBehind.length === 0 && !figure.share) return []
  const before = notionsBefore(figure)
  const matches = matchesOf(folded, figure, around, before, false)
  if (matches.length > 0 || figure.hitsBehind.length === 0) return matches
  const both = new Set([...before, ...notionsOf(figure.hitsBehind)])
  return matchesOf(folded, figure, around, both, true)
}

function matchesOf(folded: string, figure: Figure, around: Surroundings, notions: ReadonlySet<AnyNotion>, behind: boolean): Match[] {
  const { unit, value } = figure.amount.quantity
  const matches: Match[] = []
  let tried: Set<Asked> | undefined
  for (const notion of notions) {
    for (const asked of RULES_BY_NOTION.get(notion) ?? []) {
      const { rule } = asked
      if ((behind ? !rule.behind : rule.behind === 'only') || !asked.units.has(unit)) continue
      // A rule of several first words may come up under each of them.
      if (asked.needs[0]!.length > 1) {
        tried ??= new Set()
        if (tried.has(asked)) continue
        tried.add(asked)
      }
      // Two siblings in one phrase share the figure (信息不存在或非本机关掌握22件); a zero belongs to both.
      if (value !== 0 && asked.axes.some((axis) => isShared(axis, notions))) continue
      const place = fits(folded, figure, around, notions, asked, behind)
      if (place) matches.push({ rule, from: place.from, to: place.to })
    }
  }
  return matches
}

/** Whether a phrase names several siblings. */
function isShared(axis: readonly AnyNotion[], notions: ReadonlySet<AnyNotion>): boolean {
  let named = 0
  for (const notion of axis) if (notions.has(notion)) named++
  return named > 1
}

function fits(
  folded: string,
  figure: Figure,
  around: Surroundings,
  notions: ReadonlySet<AnyNotion>,
  { rule, needs, needed }: Asked,
  behind: boolean,
): { from: number; to: number } | null {
  if (!needs.every((any) => any.some((n) => notions.has(n)))) return null
  if (rule.never?.some((n) => notions.has(n)) || rule.unless?.some((n) => hasNotion(figure.earlier, n))) return null
  if (rule.led ? !around.lead.has(rule.led) : rule.notLed?.some((n) => around.lead.has(n))) return null
  if (rule.partOf && !(around.head && rule.partOf.includes(around.head))) return null
  const elsewhere = (n: AnyNotion) =>
    hasNotion(figure.earlier, n) ||
    around.under.has(n) ||
    around.lead.has(n) ||
    around.implied.has(n) ||
    (notions.has(n) && !needs[0]!.includes(n))
  if (rule.given && !rule.given.some(elsewhere)) return null
  if (rule.plainAfter && !isPlainBefore(folded, figure.earlier, rule.plainAfter)) return null
  return reach(folded, figure, needed, rule, behind)
}

/** 举办信息员培训班，培训98人次, but not 组织安全生产培训，培训98人次: what stands between the word before and the notion. */
function isPlainBefore(folded: string, earlier: readonly Hit[], notion: AnyNotion): boolean {
  return earlier.every((hit, i) => !hit.notions.includes(notion) || isPlain(folded, earlier.slice(Math.max(0, i - 1), i), hit.from))
}

/** The words that decided must stand near the figure; the place from the first of them to the figure is the evidence. */
function reach(folded: string, figure: Figure, needed: readonly AnyNotion[], rule: ProseRule, behind: boolean) {
  const { amount, share } = figure
  const decides = (hit: Hit) => hit.notions.some((n) => needed.includes(n))
  if (share) return { from: share.from, to: amount.to }
  const inFront = figure.hitsBefore.filter(decides)
  const first = inFront[0]?.from ?? amount.from
  if (behind) {
    const after = figure.hitsBehind.filter(decides)
    if (after.length === 0 || after[0]!.from - amount.to > REACH_BEHIND) return null
    const to = after.at(-1)!.to
    const plain =
      isPlain(folded, figure.hitsBefore, amount.from) && isPlain(folded, [{ from: amount.to, to: amount.to }, ...figure.hitsBehind], to)
    return rule.plain && !plain ? null : { from: first, to }
  }
  const last = inFront.at(-1)
  // 行政复议、行政诉讼、举报投诉数量均为0件: a zero belongs to all of the list.
  const far = rule.far || amount.quantity.value === 0
  if (!last || (!far && amount.from - last.to > REACH) || (rule.tight && !onlyFillers(folded, last.to, amount.from))) return null
  if (rule.plain && !isPlain(folded, figure.hitsBefore, last.to)) return null
  return { from: first, to: amount.to }
}
