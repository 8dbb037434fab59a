import type { AnyNotion } from '../catalogue/prose-words.js'
import type { Range } from '../report/span.js'
import type { OutlineEntry } from '../sections/outline.js'
import { type Figure, notionsOf, readFigures } from './figures.js'
import type { IndicatorInput } from './indicators.js'
import { findNotions, type Hit } from './notions.js'

/** A stretch of running text within one line and one section, with what bears on the meaning of its figures. */
export interface Passage extends Range {
  hits: Hit[]
  figures: Figure[]
  /** Notions of the headings that the passage stands under, the own one included. */
  under: ReadonlySet<AnyNotion>
  /** Notions of the innermost heading alone. */
  heading: ReadonlySet<AnyNotion>
  /** The section and its place, where the passage starts one. */
  starts?: OutlineEntry
  /** True where it speaks of shortcomings and of what is to be done. */
  plan: boolean
}

/** A heading longer than this is a numbered sentence and says nothing about what follows. */
const LONGEST_HEADING = 40

/** Lines of running text cut at the headings inside them. */
export function readPassages({ view, outline, amounts }: IndicatorInput): Passage[] {
  const passages: Passage[] = []
  const open: { entry: OutlineEntry; notions: ReadonlySet<AnyNotion> }[] = []
  const entries = outline.entries
  let under: ReadonlySet<AnyNotion> = NOTHING
  let e = 0
  let a = 0
  for (const line of view.lines) {
    if (line.zone !== 'body' || line.to === line.from) continue
    while (a < amounts.length && amounts[a]!.from < line.from) a++
    for (let from = line.from; from < line.to; ) {
      const starts = entries[e] && entries[e]!.heading.from <= from ? entries[e++] : undefined
      if (starts) {
        enter(open, starts, view.folded)
        under = union(open.map((o) => o.notions))
      }
      const next = entries[e]?.heading.from ?? Number.POSITIVE_INFINITY
      const to = Math.min(line.to, Math.max(next, from + 1))
      const first = a
      while (a < amounts.length && amounts[a]!.from < to) a++
      const hits = findNotions(view.folded, from, to)
      const passage: Passage = {
        from,
        to,
        hits,
        figures: a > first ? readFigures(view.folded, { from, to }, hits, amounts.slice(first, a)) : [],
        under,
        heading: open.at(-1)?.notions ?? NOTHING,
        plan: under.has('plan'),
      }
      if (starts) passage.starts = starts
      passages.push(passage)
      from = to
    }
  }
  return passages
}

const NOTHING: ReadonlySet<AnyNotion> = new Set()

function enter(open: { entry: OutlineEntry; notions: ReadonlySet<AnyNotion> }[], entry: OutlineEntry, folded: string): void {
  while (open.length > 0 && open.at(-1)!.entry.section.level >= entry.section.level) open.pop()
  const { from, to } = entry.heading
  const notions = to - from <= LONGEST_HEADING ? notionsOf(findNotions(folded, from, to)) : NOTHING
  open.push({ entry, notions })
}

function union(sets: readonly ReadonlySet<AnyNotion>[]): ReadonlySet<AnyNotion> {
  if (sets.length <= 1) return sets[0] ?? NOTHING
  const all = new Set<AnyNotion>()
  for (const set of sets) for (const notion of set) all.add(notion)
  return all
}
