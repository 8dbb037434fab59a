import type { Applicant } from '../catalogue/applicants.js'
import type { FormColumn, Layout } from '../catalogue/formats.js'
import type { Certainty, Range, Span } from '../report/span.js'

/**
 * Two ways lead from a table as written to its cells, and a reader of text tables may deliver either:
 *
 * 1. a `Grid`, where the writing shows which cell stands in which row and column (HTML, pipes, tabs, ruled or aligned columns).
 *    `readGrid` (read-grid.ts) finds header rows, label columns and label paths in it, the same for all.
 * 2. a `TableReading`, where there are no columns to be seen (one cell a line, bare rows of numbers) and the form's order, the labels
 *    near by and the sums decide. Label paths are then those of the form (`FormRow.label`, `FormColumn.label`, table four with the
 *    group as row), each cell has the place of its own figure and the certainty that its reading deserves: `likely` where only the form's
 *    order speaks for it and the sums hold, `ambiguous` where not even they do.
 *
 * `toTable` (to-table.ts) makes the report's table of a reading: value, kind of blank, unit and code of each cell.
 */

/** What stands at one place of the square grid. The places that a merged cell covers share one `GridCell` object. */
export interface GridCell extends Range {
  /** As printed, without blanks at its ends; empty for an empty cell. */
  text: string
  /** Marked as a header in the source (`th`). */
  header?: boolean
  /** Where a cell without text stands in the source: nothing of the reading text tells it. */
  source?: Span | undefined
}

/** A square table. Places that no cell was written for are undefined (short rows). */
export interface Grid extends Range {
  rows: (GridCell | undefined)[][]
  width: number
  /** Section id of the innermost section that the table stands in. */
  section?: string | null
  /** The short line right above it. */
  above?: GridCell | undefined
}

/** One cell with its labels, before its text is read as a number. */
export interface ReadCell extends Range {
  /** Label path, outermost first, as printed (blanks and line ends inside taken away). */
  row: string[]
  /** Label path, outermost first. */
  column: string[]
  /** As printed. */
  text: string
  certainty: Certainty
  /** As in `GridCell`. */
  source?: Span | undefined
  /** Unit that a unit column gives for the row. */
  unit?: string
  /** Known only where the reader went by the form; otherwise found from the labels. */
  code?: string
  applicant?: Applicant
  /** The form's column, where its place tells it and its words do not. */
  formColumn?: FormColumn
}

/** A table whose cells have their labels. */
export interface TableReading extends Range {
  /** The known form; null for any other table of figures. */
  layout: Layout | null
  /** `requests-2021`, `review-2019`, `proactive-2021`, `statistics-2014` or `statistics-local`; found from the cells where absent. */
  kind?: string
  caption?: string
  /** Unit stated for the whole table (单位：万元). */
  unit?: string
  section: string | null
  cells: ReadCell[]
}
