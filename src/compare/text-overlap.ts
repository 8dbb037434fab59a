import type { Input } from '../decode/limits.js'
import { countLeading } from '../report/search.js'
import type { Span } from '../report/span.js'
import { type ReportText, readSectionsText } from './sections-text.js'
import { type SharedStretch, sharedStretches } from './shared-text.js'

/** A passage that stands in both reports, with its place in each decoded source. Figures may differ, the words do not. */
export interface SharedPassage {
  /** As the current report prints it. */
  text: string
  /** As the previous report prints it. */
  previousText: string
  current: Span
  previous: Span
  /** id of the section of the previous report that it stood in; null before the first heading. */
  from: string | null
  /** Characters of wording: Han characters and letters, each number one. */
  length: number
}

/** How much of a text was taken over. */
interface Overlap {
  /** Characters of wording of the text. */
  length: number
  /** How many of them stand in shared passages. */
  shared: number
  /** shared / length; null where there is no text. */
  share: number | null
}

/** How much of one section's own text was taken over. */
export interface SectionOverlap extends Overlap {
  /** id of the section of the current report; null is what stands before the first heading. */
  section: string | null
  title: string | null
  passages: SharedPassage[]
}

/** How much of the current report's running text was taken over from the previous one, in all and by section. */
export interface TextOverlap extends Overlap {
  sections: SectionOverlap[]
}

/** How much of the current report's running text stands in the previous one, section by section. */
export function textOverlap(previousInput: Input, currentInput: Input): TextOverlap {
  const { previous, current } = readBoth(previousInput, currentInput)
  return overlapBy(previous, current, sharedStretches(previous.wording, current.wording))
}

/** Both texts, with walls that equal nothing: characters of the private use area, one for each text. */
export const readBoth = (previous: Input, current: Input) => ({
  previous: readSectionsText(previous, '\ue000'),
  current: readSectionsText(current, '\ue001'),
})

/** The overlap that shared stretches make, which are in the order of the current text. */
export function overlapBy(previous: ReportText, current: ReportText, stretches: readonly SharedStretch[]): TextOverlap {
  let next = 0
  const sections = current.sections.map(({ id, title, from, to }): SectionOverlap => {
    const passages: SharedPassage[] = []
    for (; next < stretches.length && stretches[next]!.current < to; next++) passages.push(passageOf(previous, current, stretches[next]!))
    return { section: id, title, ...overlapOf(to - from, sum(passages, 'length')), passages }
  })
  return { ...overlapOf(sum(sections, 'length'), sum(sections, 'shared')), sections: sections.filter((s) => s.length > 0) }
}

const sum = <Key extends string>(parts: readonly Record<Key, number>[], key: Key) => parts.reduce((total, part) => total + part[key], 0)

function overlapOf(length: number, shared: number): Overlap {
  return { length, shared, share: length === 0 ? null : Math.round((shared / length) * 10_000) / 10_000 }
}

function passageOf(previous: ReportText, current: ReportText, stretch: SharedStretch): SharedPassage {
  const now = placeOf(current, stretch.current, stretch.length)
  const then = placeOf(previous, stretch.previous, stretch.length)
  return {
    text: current.view.text.slice(now.from, now.to),
    previousText: previous.view.text.slice(then.from, then.to),
    current: current.view.spanOf(now),
    previous: previous.view.spanOf(then),
    from: sectionAt(previous, stretch.previous),
    length: stretch.length,
  }
}

const placeOf = ({ from, to }: ReportText, at: number, length: number) => ({ from: from[at]!, to: to[at + length - 1]! })

const sectionAt = ({ sections }: ReportText, at: number) => sections[countLeading(sections, ({ to }) => to < at)]!.id
