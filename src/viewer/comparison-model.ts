import type { Applicant } from '../catalogue/applicants.js'
import type { PageLanguage } from '../pages/document.js'
import type { Indicator } from '../report/schema.js'
import type { Flow, ReportModel, TextLine, ViewerData } from './model.js'

/** What the page of two years is made of: plain JSON. */
export interface ComparisonData {
  lang: PageLanguage
  labels: ViewerData['labels']
  older: ComparedReport
  newer: ComparedReport
  /** Whether the newer report is of the year right after the older one; if not, nothing is checked between them. */
  consecutive: boolean
  /** What one year passes on to the next; what fails comes first. */
  checks: CarryOver[]
  /** In the order of the catalogue, the total before the kinds of applicant. */
  indicators: IndicatorRow[]
  /** In the order of the newer report; a section that it has not stands behind the one that it followed. */
  sections: SectionRow[]
  /** How much of the newer report's running text was taken over. */
  overlap: TextShare
}

export interface ComparedReport extends Pick<ReportModel, 'name' | 'meta' | 'encoding'> {
  lines: TextLine[]
  marks: ComparedMark[]
}

/** A marked stretch of one report: a difference, or the place of a value. */
export interface ComparedMark {
  kind: 'taken' | 'figure' | 'changed' | 'value'
  /** Three numbers a place: line, first character, end. */
  at: number[]
}

/** `share`: `shared` / `length`, in characters of wording; null where there is no text. */
export interface TextShare {
  length: number
  shared: number
  share: number | null
}

export interface CarryOver {
  code: string
  by?: Applicant
  identity: string
  holds: boolean
  /** What the newer report states, and what follows from the older one. */
  left: number
  right: number
  older: StatedValue[]
  newer: StatedValue[]
}

/** A value of one year. */
export interface StatedValue extends Pick<Indicator, 'code' | 'value' | 'upper' | 'modifier' | 'method' | 'certainty'> {
  /** Why it is doubtful: its reading is not certain, or something else that was read speaks against it. */
  doubt?: 'uncertain' | 'questioned'
  /** Its marks in its report, by index: those of its parts for a sum, none where its place is not part of the text. */
  marks: number[]
}

export interface IndicatorRow {
  code: string
  by?: Applicant
  unit: string
  older?: StatedValue
  newer?: StatedValue
  /** newer − older, where both are stated. */
  change: number | null
  /** In per cent of the older value; null where that is 0. */
  percent: number | null
}

/** Sections that belong together, or one that only one report has. */
export interface SectionRow {
  change: 'kept' | 'renamed' | 'added' | 'removed'
  older?: SectionPart
  newer?: SectionPart
  /** How much of the newer section's own text was taken over. */
  overlap?: TextShare
}

/** What stands from one heading to the next; without a title, before the first. */
export interface SectionPart {
  title?: string
  flow: Flow
}
