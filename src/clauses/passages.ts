import type { CompiledKind } from '../kinds/compile.js'
import { meet, type Senses, union } from '../kinds/lexicon.js'
import type { Amount } from '../quantities/quantities.js'
import { countLeading } from '../report/search.js'
import type { Range } from '../report/span.js'
import type { Outline, OutlineEntry } from '../sections/outline.js'
import type { View } from '../view/view.js'
import { type Figure, readFigures } from './figures.js'
import { withOperators } from './operators.js'
import { findWords, sensesOf, type Word } from './words.js'

/** A stretch of running text within one line and one section, with what bears on the meaning of its figures. */
export interface Passage extends Range {
  words: readonly Word[]
  senses: Senses
  figures: readonly Figure[]
  /** Senses of the headings that the passage stands under, the own one included. */
  under: Senses
  /** Of the innermost heading, and of a short first sentence. */
  lead: Senses
  /** The section that the passage starts. */
  starts: OutlineEntry | undefined
  /** It speaks of shortcomings and of what is to be done. */
  plan: boolean
  /** Goes on with the list of the line before, which a colon, comma or semicolon ends. */
  continues: boolean
}

/** A heading longer than this is a numbered sentence and says nothing about what follows. */
const LONGEST_HEADING = 40
/** The first sentence of a passage, if it is no longer, says what the passage is about: 一是依托政务微博公开。 */
const LONGEST_LEAD = 30
const LONGEST_CAPTION = 12

/** Lines of running text cut at the headings inside them, with words and figures. */
export function readPassages(kind: CompiledKind, view: View, outline: Outline, amounts: readonly Amount[]): Passage[] {
  const passages: Passage[] = []
  const { folded } = view
  const { none } = kind.lexicon
  const open: { entry: OutlineEntry; senses: Senses }[] = []
  const { entries } = outline
  let e = 0
  let a = 0
  let under = none
  for (const line of view.lines) {
    if (line.zone !== 'body' || line.to === line.from) continue
    while (a < amounts.length && amounts[a]!.from < line.from) a++
    for (let from = line.from; from < line.to; ) {
      const starts = entries[e] && entries[e]!.heading.from <= from ? entries[e++] : undefined
      if (starts) {
        while (open.length > 0 && open.at(-1)!.entry.section.level >= starts.section.level) open.pop()
        const { heading } = starts
        const named = heading.to - heading.from <= LONGEST_HEADING ? findWords(kind.lexicon, folded, heading.from, heading.to) : []
        open.push({ entry: starts, senses: sensesOf(kind.lexicon, named) })
        under = open.reduce((all, { senses }) => union(all, senses), none)
      }
      const next = entries[e]?.heading.from ?? Number.POSITIVE_INFINITY
      const range = { from, to: Math.min(line.to, Math.max(next, from + 1)) }
      const first = a
      while (a < amounts.length && amounts[a]!.from < range.to) a++
      const words = withOperators(kind, folded, findWords(kind.lexicon, folded, range.from, range.to), range)
      const figures = a > first ? readFigures(kind, folded, range, words, amounts.slice(first, a)) : []
      const stop = from + folded.slice(from, Math.min(range.to, from + LONGEST_LEAD)).indexOf('。')
      const isLead = stop >= from && stop <= (figures[0]?.amount.from ?? range.to)
      const opening = isLead ? countLeading(words, (word) => word.to <= stop) : 0
      // 政府网站:\n|2012年,通过专栏公开信息64条: a short line behind a colon heads the next.
      const last = passages.at(-1)
      const isHead =
        last && last.to - last.from <= LONGEST_CAPTION && /:\s*$/u.test(folded.slice(last.from, last.to)) && from - last.to <= 2
      passages.push({
        from,
        to: range.to,
        words,
        senses: sensesOf(kind.lexicon, words),
        figures,
        under,
        lead: [open.at(-1)?.senses ?? none, isHead ? last.senses : none, sensesOf(kind.lexicon, words.slice(0, opening))].reduce(union),
        starts,
        plan: meet(under, kind.is.plan),
        continues: figures.length > 0 && /[:;,、][\n ]*$/u.test(folded.slice(Math.max(0, from - 6), from)),
      })
      from = range.to
    }
  }
  return passages
}
