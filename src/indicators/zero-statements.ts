import { indicatorEntry } from '../catalogue/indicators.js'
import { NotionSet } from '../catalogue/notion-set.js'
import { ZERO_RULES, type ZeroRule } from '../catalogue/zero-rules.js'
import type { Indicator } from '../report/schema.js'
import type { Certainty, Range } from '../report/span.js'
import type { OutlineEntry } from '../sections/outline.js'
import { formsAskedFor } from './forms-asked.js'
import type { IndicatorInput } from './indicators.js'
import { findNotions, type Hit, notionsOf } from './notions.js'
import { isOwnBody } from './own-body.js'
import type { Passage } from './passages.js'
import { certaintyOfYear } from './year-scope.js'

const NONE = NotionSet.of('none')
const CONDITIONAL = NotionSet.of('conditional')
const CONDITIONAL_OR_AIMED = NotionSet.of('conditional', 'aimed')
const PROCEEDINGS = NotionSet.of('review', 'litigation')
const SUBJECTS = NotionSet.of(...ZERO_RULES.map((rule) => rule.subject))

const RULES = ZERO_RULES.map((rule) => ({
  rule,
  subject: NotionSet.of(rule.subject),
  never: NotionSet.of(...(rule.never ?? [])),
  given: rule.given ? NotionSet.of(...rule.given) : null,
}))

/** Longest stretch between the denial and what is denied. */
const REACH = 50

const CLAUSE_END = /[,;。!?:]/
const SENTENCE_END = /[。!?;]/
/** Things denied together are joined by one of these. */
const JOINER = /[、和或及与,]/
/** A section that only says 无 denies what its heading names. */
const NOTHING_BUT =
  /^[\s。:.;,]*(?:本年度|全年|本年|\d{4}年度?)?,?(?:无|没有|未发生|零|无此(?:类|项)?情况|没有发生|未出现)(?:此类情况|相关情况|上述情况)?[\s。.;]*$/u
const LONGEST_NOTHING = 24

/**
 * Sentences that say that nothing happened, each about what it names: 未收到政府信息公开的投诉举报，未发生行政复议、行政诉讼.
 * Left out: what is only part of a name (未发生因申请引起的复议 says nothing of requests), outcomes (没有败诉), conditions and plans.
 */
export function zeroStatements(input: IndicatorInput, passages: readonly Passage[]): Indicator[] {
  const forms = formsAskedFor(input.meta.format, input.meta.year)
  const found: Indicator[] = []
  let section: OutlineEntry | undefined
  for (const passage of passages) {
    section = passage.starts ?? section
    if (passage.plan) continue
    const { folded } = input.view
    const empty = section && isEmptySection(folded, passage, section)
    for (const { rule, range, certainty } of empty ? namedByHeading(folded, section!, passage) : denialsOf(input, passage)) {
      const entry = indicatorEntry(rule.code)
      if (!entry.formats.some((form) => forms.has(form))) continue
      found.push({
        code: rule.code,
        value: 0,
        unit: entry.unit,
        method: 'zero-statement',
        certainty,
        evidence: input.view.text.slice(range.from, range.to).trim(),
        section: input.outline.at(range.from),
        span: input.view.spanOf(range),
      })
    }
  }
  return found
}

interface Denial {
  rule: ZeroRule
  range: Range
  certainty: Certainty
}

function denialsOf(input: IndicatorInput, passage: Passage): Denial[] {
  const denials: Denial[] = []
  if (!passage.notions.meets(NONE)) return denials
  const hits = passage.words.list(passage.firstWord, passage.endWord)
  let sentence = passage.from
  let earlier = NotionSet.of()
  let clause = passage.from
  let at = passage.from
  const { folded } = input.view
  for (const [i, hit] of hits.entries()) {
    for (; at < hit.from; at++) {
      if (CLAUSE_END.test(folded[at]!)) clause = at + 1
      if (SENTENCE_END.test(folded[at]!)) {
        sentence = at + 1
        earlier = NotionSet.of()
      }
    }
    if (hit.notions.meets(NONE)) for (const item of denied(input, passage, hits, i, { sentence, clause, earlier })) denials.push(item)
    earlier.add(hit.notions)
  }
  return denials
}

/** What follows the heading, in its line or in the next one, is only 无. */
function isEmptySection(folded: string, passage: Passage, section: OutlineEntry): boolean {
  const from = Math.max(passage.from, section.heading.to)
  if (from >= passage.to || passage.to - from > LONGEST_NOTHING || from - section.heading.to > LONGEST_NOTHING) return false
  return NOTHING_BUT.test(folded.slice(section.heading.to, passage.to))
}

function namedByHeading(folded: string, { heading }: OutlineEntry, passage: Passage): Denial[] {
  const subjects = notionsOf(namedLast(folded, findNotions(folded, heading.from, heading.to)))
  return RULES.filter(({ subject }) => subjects.meets(subject)).map(({ rule }) => ({
    rule,
    range: { from: passage.from, to: passage.to },
    certainty: 'certain',
  }))
}

interface Place {
  sentence: number
  clause: number
  earlier: NotionSet
}

function denied(input: IndicatorInput, passage: Passage, hits: readonly Hit[], index: number, place: Place): Denial[] {
  const { view, tokens, meta } = input
  const hit = hits[index]!
  const behind = clauseBehind(view.folded, hits, index)
  const named = behind.length > 0 ? namedLast(view.folded, behind) : namedLast(view.folded, clauseBefore(hits, index, place.clause))
  if (named.length === 0) return []
  const scope = notionsOf(behind.length > 0 ? behind : named)
  if (scope.meets(CONDITIONAL) || place.earlier.meets(CONDITIONAL_OR_AIMED)) return []
  const range = { from: Math.min(hit.from, named[0]!.from), to: Math.max(hit.to, named.at(-1)!.to) }
  if (!certaintyOfYear(view.folded, tokens.dates, place.sentence, range, meta.year, false)) return []
  if (!isOwnBody(view.folded.slice(Math.max(place.clause, hit.from - REACH), range.from), meta.agency?.name ?? null)) return []
  const subjects = notionsOf(named)
  const around = NotionSet.of().add(scope).add(place.earlier).add(passage.under).add(hit.notions)
  return RULES.filter(({ subject, never, given }) => subjects.meets(subject) && !scope.meets(never) && (!given || around.meets(given))).map(
    ({ rule }) => ({ rule, range, certainty: 'certain' }),
  )
}

const isSubject = (hit: Hit) => hit.notions.meets(SUBJECTS)

/** Words between the denial and the end of its clause. */
function clauseBehind(folded: string, hits: readonly Hit[], index: number): Hit[] {
  const start = hits[index]!.to
  const words: Hit[] = []
  let at = start
  for (let i = index + 1; i < hits.length; i++) {
    const hit = hits[i]!
    if (hit.from - start > REACH || hit.notions.meets(NONE)) break
    while (at < hit.from && !CLAUSE_END.test(folded[at]!)) at++
    if (at < hit.from) break
    at = hit.to
    words.push(hit)
  }
  // A denial that holds its own object: 未收费.
  return hits[index]!.notions.exceeds(NONE) ? [hits[index]!, ...words] : words
}

/** Words of the clause in front: 传真申请无, 行政复议、行政诉讼均未发生. */
function clauseBefore(hits: readonly Hit[], index: number, clause: number): Hit[] {
  const from = Math.max(clause, hits[index]!.from - REACH)
  let first = index
  while (first > 0 && hits[first - 1]!.from >= from) first--
  return hits.slice(first, index)
}

/**
 * The thing denied is named last, what stands before it only describes it: 没有发生因政府信息公开申请引起的行政复议.
 * Things joined to it are denied with it: 行政复议、行政诉讼.
 */
function namedLast(folded: string, words: readonly Hit[]): Hit[] {
  const named: Hit[] = []
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]!
    if (!isSubject(word)) continue
    const next = named[0]
    if (next && !areJoined(folded, word, next)) break
    named.unshift(word)
  }
  return named
}

function areJoined(folded: string, word: Hit, next: Hit): boolean {
  const isProceeding = (hit: Hit) => hit.notions.meets(PROCEEDINGS)
  if (word.to === next.from) return isProceeding(word) && isProceeding(next)
  return JOINER.test(folded.slice(word.to, next.from))
}
