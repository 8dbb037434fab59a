import { indicatorEntry } from '../catalogue/indicators.js'
import type { AnyNotion } from '../catalogue/prose-words.js'
import { ZERO_RULES, type ZeroRule } from '../catalogue/zero-rules.js'
import type { Indicator } from '../report/schema.js'
import type { Certainty, Range } from '../report/span.js'
import type { OutlineEntry } from '../sections/outline.js'
import { hasNotion, notionsOf } from './figures.js'
import { formsAskedFor } from './forms-asked.js'
import type { IndicatorInput } from './indicators.js'
import { findNotions, type Hit } from './notions.js'
import { isOwnBody } from './own-body.js'
import type { Passage } from './passages.js'
import { ofReportedYear } from './year-scope.js'

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
  if (!hasNotion(passage.hits, 'none')) return denials
  let sentence = passage.from
  let earlier = new Set<AnyNotion>()
  let clause = passage.from
  let at = passage.from
  const { folded } = input.view
  for (const [i, hit] of passage.hits.entries()) {
    for (; at < hit.from; at++) {
      if (CLAUSE_END.test(folded[at]!)) clause = at + 1
      if (SENTENCE_END.test(folded[at]!)) {
        sentence = at + 1
        earlier = new Set()
      }
    }
    if (hit.notions.includes('none')) for (const item of denied(input, passage, i, { sentence, clause, earlier })) denials.push(item)
    for (const notion of hit.notions) earlier.add(notion)
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
  return ZERO_RULES.filter((rule) => subjects.has(rule.subject)).map((rule) => ({
    rule,
    range: { from: passage.from, to: passage.to },
    certainty: 'certain',
  }))
}

interface Place {
  sentence: number
  clause: number
  earlier: ReadonlySet<AnyNotion>
}

function denied(input: IndicatorInput, passage: Passage, index: number, place: Place): Denial[] {
  const { view, tokens, meta } = input
  const hit = passage.hits[index]!
  const behind = clauseBehind(view.folded, passage, index)
  const named = behind.length > 0 ? namedLast(view.folded, behind) : namedLast(view.folded, clauseBefore(passage, index, place.clause))
  if (named.length === 0) return []
  const scope = notionsOf(behind.length > 0 ? behind : named)
  if (scope.has('conditional') || place.earlier.has('conditional') || place.earlier.has('aimed')) return []
  const range = { from: Math.min(hit.from, named[0]!.from), to: Math.max(hit.to, named.at(-1)!.to) }
  if (!ofReportedYear(view.folded, tokens.dates, place.sentence, range, meta.year, false)) return []
  if (!isOwnBody(view.folded.slice(Math.max(place.clause, hit.from - REACH), range.from), meta.agency?.name ?? null)) return []
  const subjects = notionsOf(named)
  const around = (n: AnyNotion) => scope.has(n) || place.earlier.has(n) || passage.under.has(n) || hit.notions.includes(n)
  return ZERO_RULES.filter(
    (rule) => subjects.has(rule.subject) && !rule.never?.some((n) => scope.has(n)) && (!rule.given || rule.given.some(around)),
  ).map((rule) => ({ rule, range, certainty: 'certain' }))
}

const SUBJECTS = new Set<AnyNotion>(ZERO_RULES.map((rule) => rule.subject))
const isSubject = (hit: Hit) => hit.notions.some((n) => SUBJECTS.has(n))

/** Words between the denial and the end of its clause. */
function clauseBehind(folded: string, passage: Passage, index: number): Hit[] {
  const start = passage.hits[index]!.to
  const words: Hit[] = []
  let at = start
  for (let i = index + 1; i < passage.hits.length; i++) {
    const hit = passage.hits[i]!
    if (hit.from - start > REACH || hit.notions.includes('none')) break
    while (at < hit.from && !CLAUSE_END.test(folded[at]!)) at++
    if (at < hit.from) break
    at = hit.to
    words.push(hit)
  }
  // A denial that holds its own object: 未收费.
  return passage.hits[index]!.notions.length > 1 ? [passage.hits[index]!, ...words] : words
}

/** Words of the clause in front: 传真申请无, 行政复议、行政诉讼均未发生. */
function clauseBefore(passage: Passage, index: number, clause: number): Hit[] {
  const from = Math.max(clause, passage.hits[index]!.from - REACH)
  let first = index
  while (first > 0 && passage.hits[first - 1]!.from >= from) first--
  return passage.hits.slice(first, index)
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
  const isProceeding = (hit: Hit) => hit.notions.includes('review') || hit.notions.includes('litigation')
  if (word.to === next.from) return isProceeding(word) && isProceeding(next)
  return JOINER.test(folded.slice(word.to, next.from))
}
