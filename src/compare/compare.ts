import type { Input } from '../decode/limits.js'
import type { Report } from '../report/schema.js'
import { type ComparisonCheck, type ComparisonFinding, carryOver } from './carry-over.js'
import { type IndicatorChange, indicatorChanges } from './indicator-changes.js'
import { type SectionChanges, sectionChanges } from './section-changes.js'
import { type TextOverlap, textOverlap } from './text-overlap.js'

/** What to compare besides the two Reports. */
export interface CompareOptions {
  /** The inputs that the two Reports were parsed from. A Report does not hold its text; with both inputs the texts are compared too. */
  sources?: { previous: Input; current: Input }
}

/** What two reports say of each other. All spans named `previous…` lie in the previous source, all others in the current one. */
export interface Comparison {
  /** Whether the current report is of the year right after the previous one; without that, nothing is checked between them. */
  consecutive: boolean
  findings: ComparisonFinding[]
  checks: ComparisonCheck[]
  indicators: IndicatorChange[]
  sections: SectionChanges
  /** How much of the text was taken over; null without `sources`. */
  text: TextOverlap | null
}

/**
 * Compares two Reports of one body: identities between the years, indicators side by side, sections added, removed and renamed and, with
 * the sources, the shared text. Pure and deterministic. Years that are not stated are taken as consecutive.
 * Errors: for a source, those of `decode`.
 */
export function compareReports(previous: Report, current: Report, options: CompareOptions = {}): Comparison {
  const consecutive = previous.meta.year === null || current.meta.year === null || current.meta.year === previous.meta.year + 1
  return {
    consecutive,
    ...(consecutive ? carryOver(previous, current) : { checks: [], findings: [] }),
    indicators: indicatorChanges(previous, current),
    sections: sectionChanges(previous, current),
    text: options.sources ? textOverlap(options.sources.previous, options.sources.current) : null,
  }
}
