import type { Input } from '../decode/limits.js'
import type { Range, Span } from '../report/span.js'
import type { ReportText } from './sections-text.js'
import { type Lengths, type SharedStretch, sharedStretches } from './shared-text.js'
import { overlapBy, readBoth, type TextOverlap } from './text-overlap.js'

/**
 * A stretch of one report's running text beside the other report. `taken`: the same wording stands in the other, wherever. `figure`: a number in such
 * wording that is another number there. `changed`: words that the same section of the other report has not.
 */
export interface Difference {
  kind: 'taken' | 'figure' | 'changed'
  span: Span
}

/** Both texts as they differ. The differences of each are in order; a `figure` lies within what was taken over, or between what changed. */
export interface TextDifference {
  previous: Difference[]
  current: Difference[]
  overlap: TextOverlap
}

/** The same section of both reports, by id; null is what stands before the first heading. */
export interface SectionPair {
  previous: string | null
  current: string | null
}

/** What a section kept of the other's words though it was written anew: phrases. */
const PHRASES: Lengths = { shingle: 4, shortest: 4 }

/** The running text of two reports, clause by clause and word by word. `pairs`: the sections that belong together; in no pair, all their own words changed. */
export function textDifference(previousInput: Input, currentInput: Input, pairs: readonly SectionPair[]): TextDifference {
  const { previous, current } = readBoth(previousInput, currentInput)
  const taken = sharedStretches(previous.wording, current.wording)
  const before = new Side(previous)
  const after = new Side(current)
  before.take(taken.map(({ previous: from, length }) => ({ from, to: from + length })))
  after.take(taken.map(({ current: from, length }) => ({ from, to: from + length })))
  compareFigures(before, after, taken)
  const partner = new Map(pairs.map((pair) => [pair.current, pair.previous]))
  for (const { id } of current.sections) {
    const other = partner.get(id)
    if (other !== undefined) compareRest(before, after, before.restOf(other), after.restOf(id))
  }
  return { previous: before.differences(), current: after.differences(), overlap: overlapBy(previous, current, taken) }
}

/** One of the texts, and what is known of each character of its wording. */
class Side {
  private readonly kinds: Uint8Array

  constructor(readonly text: ReportText) {
    this.kinds = new Uint8Array(text.wording.length)
  }

  take(stretches: readonly Range[]): void {
    for (const { from, to } of stretches) this.kinds.fill(TAKEN, from, to)
  }

  keep(at: number): void {
    if (this.kinds[at] === UNKNOWN) this.kinds[at] = KEPT
  }

  figure(at: number): void {
    this.kinds[at] = FIGURE
  }

  /** Places of a section that were not taken over, one after the other; -1 between what does not follow each other. */
  restOf(id: string | null): number[] {
    const section = this.text.sections.find((candidate) => candidate.id === id)
    const rest: number[] = []
    for (let at = section?.from ?? 0; at < (section?.to ?? 0); at++) {
      if (this.kinds[at] !== UNKNOWN) continue
      if (rest.length > 0 && rest.at(-1) !== at - 1) rest.push(-1)
      rest.push(at)
    }
    return rest
  }

  /** The number, or another character, as printed, full-width forms read alike. */
  printed(at: number): string {
    const { view, from, to } = this.text
    return view.folded.slice(from[at], to[at])
  }

  differences(): Difference[] {
    const { view, from, to, sections } = this.text
    return sections.flatMap((section) => {
      const found: Difference[] = []
      for (let at = section.from; at < section.to; ) {
        const kind = this.kinds[at]!
        const start = at
        while (at < section.to && this.kinds[at] === kind) at++
        if (kind !== KEPT) found.push({ kind: NAME[kind]!, span: view.spanOf({ from: from[start]!, to: to[at - 1]! }) })
      }
      return found
    })
  }
}

/** What is known of a character; of what nothing is known the other report has nothing. */
const [UNKNOWN, KEPT, TAKEN, FIGURE] = [0, 1, 2, 3]
const NAME: Record<number, Difference['kind']> = { [UNKNOWN]: 'changed', [TAKEN]: 'taken', [FIGURE]: 'figure' }

/** Marks the numbers that differ within the same words. */
function compareFigures(before: Side, after: Side, stretches: readonly SharedStretch[]): void {
  for (const { previous, current, length } of stretches) {
    for (let i = 0; i < length; i++) {
      if (after.text.wording[current + i] !== '0' || before.printed(previous + i) === after.printed(current + i)) continue
      before.figure(previous + i)
      after.figure(current + i)
    }
  }
}

/** Marks the phrases that two stretches have in common, and the numbers in them. */
function compareRest(before: Side, after: Side, old: readonly number[], now: readonly number[]): void {
  const wordingOf = ({ text }: Side, places: readonly number[], wall: string) =>
    places.map((at) => (at < 0 ? wall : text.wording[at])).join('')
  for (const { previous, current, length } of sharedStretches(wordingOf(before, old, '\ue000'), wordingOf(after, now, '\ue001'), PHRASES)) {
    for (let i = 0; i < length; i++) {
      before.keep(old[previous + i]!)
      after.keep(now[current + i]!)
    }
    compareFigures(before, after, [{ previous: old[previous]!, current: now[current]!, length }])
  }
}
