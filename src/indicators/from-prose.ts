import { type IndicatorCode, indicatorEntry } from '../catalogue/indicators.js'
import { NotionSet } from '../catalogue/notion-set.js'
import type { Indicator } from '../report/schema.js'
import type { Certainty } from '../report/span.js'
import { readFees } from './fee-parts.js'
import { type Figure, notionsEarlier } from './figures.js'
import { formsAskedFor } from './forms-asked.js'
import type { IndicatorInput } from './indicators.js'
import { isOwnBody } from './own-body.js'
import type { Passage } from './passages.js'
import { type Match, matchRules } from './rule-match.js'
import { certaintyOfYear } from './year-scope.js'

/** Where one of these stands in the phrase, the figure is a mean, a target or a base of comparison. */
const NO_FIGURE_OF_THE_YEAR = NotionSet.of('average', 'aimed', 'compared', 'partYear')
/** The same of words earlier in the sentence. */
const NOT_YET_OF_THE_YEAR = NotionSet.of('aimed', 'partYear')
const SINCE_THEN = NotionSet.of('sinceThen')
const CUMULATIVE = NotionSet.of('cumulative')

/** What a figure says of those that follow it in its list. */
const IMPLIED: Record<string, NotionSet> = {
  requests: NotionSet.of('request'),
  proactive: NotionSet.of('publish', 'proactive', 'disclosed'),
  review: NotionSet.of('review', 'ogi'),
  litigation: NotionSet.of('litigation', 'ogi'),
  resources: NotionSet.of('ogi'),
}

const NOTHING = NotionSet.of()

/** 累计 is this year's sum where the year is named beside it. */
const NEAR = 20
const THIS_YEAR = /全年|本年|今年|当年|年内|年度/

/** The first sentence of a passage, if it is no longer, says what the passage is about: 一是依托政务微博公开。 */
const LONGEST_LEAD = 30

/**
 * Figures of running text whose meaning is plain, for the body and the year of the report, the surer and then the earlier reading of a
 * code first. Left out: figures of another year, of one month, of another body or one topic, means, targets, changes, and figures that
 * two names share.
 */
export function indicatorsFromProse(input: IndicatorInput, passages: readonly Passage[]): Indicator[] {
  const { view } = input
  const forms = formsAskedFor(input.meta.format, input.meta.year)
  const found: Indicator[] = []
  let implied = NOTHING
  let head: IndicatorCode | null = null
  for (const passage of passages) {
    if (passage.plan || passage.figures.length === 0) continue
    if (!continuesList(view.folded, passage.from)) {
      implied = NOTHING
      head = null
    }
    const lead = leadOf(view.folded, passage)
    let endOfFees = 0
    for (const [i, figure] of passage.figures.entries()) {
      if (i < endOfFees) continue
      const matches = matchRules(view.folded, figure, { under: passage.under, lead, implied, head })
      for (const match of meanings(matches, figure)) {
        const { rule } = match
        const entry = indicatorEntry(rule.code)
        const certainty = entry.formats.some((form) => forms.has(form)) ? certaintyOf(input, figure, match) : null
        if (!certainty) continue
        const fees = rule.code === 'requests.fees' ? readFees(view.folded, passage.figures, i) : null
        if (fees) endOfFees = fees.end
        const whole = fees ? fees.whole : figure
        if (!whole) continue
        const { quantity, to } = whole.amount
        const place = whole === figure ? match : { from: match.from, to }
        found.push({
          code: rule.code,
          value: quantity.value,
          unit: entry.unit,
          method: 'prose',
          certainty,
          evidence: view.text.slice(place.from, place.to).trim(),
          section: quantity.section,
          span: view.spanOf(place),
        })
        implied = IMPLIED[rule.code.slice(0, rule.code.indexOf('.'))] ?? NOTHING
        if (!rule.partOf) head = rule.code
      }
    }
  }
  return [...found.filter((i) => i.certainty === 'certain'), ...found.filter((i) => i.certainty !== 'certain')]
}

/** A line behind a colon, comma or semicolon goes on with the list of the line before. */
function continuesList(folded: string, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) {
    const character = folded[at]!
    if (character !== '\n' && character !== ' ') return ':;,、'.includes(character)
  }
  return false
}

/** What the passage as a whole is about: its own heading, or a short first sentence. */
function leadOf(folded: string, passage: Passage): NotionSet {
  const end = folded.slice(passage.from, Math.min(passage.to, passage.from + LONGEST_LEAD)).indexOf('。')
  const before = passage.figures[0]!.amount.from
  if (end < 0 || passage.from + end > before) return passage.heading
  const { words, firstWord, endWord } = passage
  let last = firstWord
  while (last < endWord && words.to(last) <= passage.from + end) last++
  return words.among(firstWord, last).add(passage.heading)
}

/** Several codes for one figure contradict each other, unless it is a zero that they share. */
function meanings(matches: readonly Match[], figure: Figure): readonly Match[] {
  if (matches.length === 0) return matches
  const { code } = matches[0]!.rule
  if (matches.every((match) => match.rule.code === code)) return matches.slice(0, 1)
  return figure.amount.quantity.value === 0 ? matches : []
}

/** How sure the meaning is; null where the figure is not one of this body and year. */
function certaintyOf({ view, tokens, meta }: IndicatorInput, figure: Figure, match: Match): Certainty | null {
  const { amount, before, sentence, words, firstBefore, endBefore } = figure
  const { quantity } = amount
  const notions = words.among(firstBefore, endBefore)
  const earlier = notionsEarlier(figure)
  if (quantity.change || quantity.certainty === 'ambiguous' || quantity.modifier === 'atMost' || quantity.upper !== undefined) return null
  if (notions.meets(NO_FIGURE_OF_THE_YEAR) || earlier.meets(NOT_YET_OF_THE_YEAR)) return null
  const ofYear = certaintyOfYear(view.folded, tokens.dates, sentence, amount, meta.year, match.rule.stock ?? false)
  if (!ofYear) return null
  const first = endBefore > firstBefore ? words.from(firstBefore) : before.to
  if (figure.fresh && !isOwnBody(view.folded.slice(before.from, first), meta.agency?.name ?? null)) return null
  const summed =
    notions.meets(SINCE_THEN) ||
    earlier.meets(SINCE_THEN) ||
    (notions.meets(CUMULATIVE) && !THIS_YEAR.test(view.folded.slice(Math.max(sentence, before.from - NEAR), before.to)))
  // Visits are often given only since the site was opened; then that is what the report offers.
  if (match.rule.ofYear && summed) return match.rule.code === 'website.visits' ? 'likely' : null
  return quantity.certainty === 'certain' && (match.rule.unsure || ofYear === 'likely') ? 'likely' : quantity.certainty
}
