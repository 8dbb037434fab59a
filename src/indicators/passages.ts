import { NotionSet } from '../catalogue/notion-set.js'
import type { Range } from '../report/span.js'
import type { OutlineEntry } from '../sections/outline.js'
import { type Figure, readFigures } from './figures.js'
import type { IndicatorInput } from './indicators.js'
import { FoundWords } from './notions.js'

/** A stretch of running text within one line and one section, with what bears on the meaning of its figures. */
export interface Passage extends Range {
  words: FoundWords
  /** Index of its first word, and the index behind its last. */
  firstWord: number
  endWord: number
  /** Notions of all its words. */
  notions: NotionSet
  figures: readonly Figure[]
  /** Notions of the headings that the passage stands under, the own one included. */
  under: NotionSet
  /** Notions of the innermost heading alone. */
  heading: NotionSet
  /** The section and its place, where the passage starts one. */
  starts: OutlineEntry | undefined
  /** True where it speaks of shortcomings and of what is to be done. */
  plan: boolean
}

/** A heading longer than this is a numbered sentence and says nothing about what follows. */
const LONGEST_HEADING = 40

/** Lines of running text cut at the headings inside them. */
export function readPassages({ view, outline, amounts }: IndicatorInput): Passage[] {
  const passages: Passage[] = []
  const words = new FoundWords(view.folded)
  const ofHeadings = new FoundWords(view.folded)
  const open: Open[] = []
  const entries = outline.entries
  let under = NOTHING
  let e = 0
  let a = 0
  for (const line of view.lines) {
    if (line.zone !== 'body' || line.to === line.from) continue
    while (a < amounts.length && amounts[a]!.from < line.from) a++
    for (let from = line.from; from < line.to; ) {
      const starts = entries[e] && entries[e]!.heading.from <= from ? entries[e++] : undefined
      if (starts) {
        enter(open, starts, ofHeadings)
        under = union(open)
      }
      const next = entries[e]?.heading.from ?? Number.POSITIVE_INFINITY
      const to = Math.min(line.to, Math.max(next, from + 1))
      const first = a
      while (a < amounts.length && amounts[a]!.from < to) a++
      const firstWord = words.length
      words.find(from, to)
      passages.push({
        from,
        to,
        words,
        firstWord,
        endWord: words.length,
        notions: words.among(firstWord, words.length),
        figures: a > first ? readFigures(view.folded, { from, to }, words, firstWord, amounts.slice(first, a)) : NONE,
        under,
        heading: open.at(-1)?.notions ?? NOTHING,
        plan: under.meets(PLAN),
        starts,
      })
      from = to
    }
  }
  return passages
}

const NOTHING = NotionSet.of()
const PLAN = NotionSet.of('plan')
const NONE: readonly Figure[] = []

/** A heading that the text stands under. */
interface Open {
  entry: OutlineEntry
  notions: NotionSet
}

function enter(open: Open[], entry: OutlineEntry, words: FoundWords): void {
  while (open.length > 0 && open.at(-1)!.entry.section.level >= entry.section.level) open.pop()
  const { from, to } = entry.heading
  const first = words.length
  if (to - from <= LONGEST_HEADING) words.find(from, to)
  open.push({ entry, notions: words.among(first, words.length) })
}

function union(open: readonly Open[]): NotionSet {
  const all = NotionSet.of()
  for (const { notions } of open) all.add(notions)
  return all
}
