import type { Applicant } from '../catalogue/applicants.js'
import type { FindingCode } from '../catalogue/finding-codes.js'
import type { RepairKind } from '../catalogue/repair-kinds.js'
import type { PageLanguage } from '../pages/document.js'
import type { Cell, Finding, Indicator, Meta, Report } from '../report/schema.js'
import type { Certainty } from '../report/span.js'

/** What the viewer's page is made of: plain JSON. */
export interface ViewerData {
  lang: PageLanguage
  reports: ReportModel[]
  /** Labels of the codes that occur, as the forms print them and in English. */
  labels: Record<string, Record<PageLanguage, string>>
}

/** One report as the viewer shows it: its text in lines and tables, and its facts with their places. */
export interface ReportModel {
  /** File name or address, as the user gave it. */
  name?: string
  meta: Pick<Meta, 'title' | 'kind' | 'format' | 'year' | 'jointly' | 'period' | 'published' | 'signed'> & { agency: string | null }
  encoding: Report['encoding']
  lines: TextLine[]
  flow: Flow
  facts: Fact[]
  /** What many facts say alike: label paths and codes of cells, words of sums. */
  words: string[]
}

/** A line of the reading text: a paragraph, a heading, a line of a cell. Lines of thousands of characters are divided. */
export interface TextLine {
  text: string
  /** `header`: what the page says about the report; `table`: a row of a table that is written as text; `furniture`: menus and the like. */
  zone?: 'header' | 'table' | 'furniture'
  /** Level of a heading that takes up the whole line: 2 to 6. */
  heading?: number
  align?: 'center' | 'right'
  bold?: true
  /** Goes on with the line before it. */
  divided?: true
}

/** What follows each other: a line by its index in `lines`, a table, or a stretch of the page that is not the report. */
export type Flow = (number | TableModel | Aside)[]

export interface TableModel {
  rows: CellModel[][]
}

/** A cell; one of a single line and no extent is the index of that line. */
export type CellModel = number | LargerCell

export interface LargerCell {
  flow: Flow
  colspan?: number
  rowspan?: number
  header?: true
}

/** Menus, related links, footers and second copies. */
export interface Aside {
  aside: Flow
}

/** Kinds of facts, in the order in which they are listed. */
export const FACT_KINDS = ['finding', 'check', 'indicator', 'quantity', 'cell', 'date', 'number', 'section', 'repair'] as const
export type FactKind = (typeof FACT_KINDS)[number]

interface FactOf<Kind extends FactKind> {
  /** `indicator-3`: kind and index in the Report's list; a cell is `cell-t1-12`, its table and its index there. */
  id: string
  kind: Kind
  /** Where it stands, three numbers a place: line, first character, end. A place without characters is a point: an empty cell, lost text. */
  at: number[]
  /** The stretch of the source, where it stands outside the reading text: in the head of the page, say. */
  outside?: string
  /** Absent where it is certain. */
  certainty?: Exclude<Certainty, 'certain'>
  alternatives?: string[]
  /** Index of the innermost section among the sections. */
  section?: number
}

interface PrintedFact<Kind extends FactKind> extends FactOf<Kind> {
  /** As printed, where that is not what stands at its place. */
  text?: string
}

export interface FindingFact extends FactOf<'finding'>, Pick<Finding, 'severity' | 'message' | 'left' | 'right'> {
  code: FindingCode
}
export interface CheckFact extends FactOf<'check'> {
  code: string
  by?: Applicant
  /** Index in `words`. */
  identity: number
  holds: boolean
  left: number
  right: number
}
export interface IndicatorFact
  extends FactOf<'indicator'>,
    Pick<Indicator, 'code' | 'value' | 'upper' | 'unit' | 'method' | 'modifier' | 'evidence' | 'because'> {
  by?: Applicant
}
export interface QuantityFact extends PrintedFact<'quantity'> {
  value: number
  upper?: number
  unit: string
  label: string
  /** Absent where it is exact. */
  modifier?: NonNullable<Indicator['modifier']>
  change?: 'increase' | 'decrease'
}
export interface CellFact extends PrintedFact<'cell'>, Pick<Cell, 'value' | 'blank' | 'unit'> {
  /** Indices in `words`. */
  row: number
  column: number
  code?: number
}
export interface DateFact extends PrintedFact<'date'> {
  value: string
}
export interface NumberFact extends PrintedFact<'number'> {
  normalized: string
}
export interface SectionFact extends FactOf<'section'> {
  level: number
  title: string
}
export interface RepairFact extends FactOf<'repair'> {
  code: RepairKind
  before: string
  after: string
}
export type Fact = FindingFact | CheckFact | IndicatorFact | QuantityFact | CellFact | DateFact | NumberFact | SectionFact | RepairFact

/** What stands at the places of a fact. */
export function textAt(lines: readonly TextLine[], at: readonly number[]): string {
  let text = ''
  for (let i = 0; i < at.length; i += 3) text += lines[at[i]!]!.text.slice(at[i + 1], at[i + 2])
  return text
}
