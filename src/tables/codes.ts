import type { Applicant } from '../catalogue/applicants.js'
import { codeOf, type FormColumn, type FormRow, type Layout } from '../catalogue/formats.js'
import { labelKey } from './label-key.js'
import { matchColumn, matchRow } from './match.js'
import type { ReadCell } from './reading.js'

/** A cell with the place in the official form that its labels mean. */
export interface CodedCell extends ReadCell {
  formRow?: FormRow
  formColumn?: FormColumn
  /** How near the labels are to the form's. */
  score: number
}

/** Finds catalogue code and applicant of every cell by its labels. Cells that came with a code keep it. */
export function codeCells(layout: Layout | null, cells: readonly ReadCell[]): CodedCell[] {
  if (!layout) return cells.map((cell) => ({ ...cell, score: 1 }))
  const columns = layout.family === 'statistics' ? valueColumns(layout, cells) : null
  let last: FormRow | undefined
  const coded = cells.map((cell): CodedCell => {
    const found = place(layout, cell, columns, last)
    if (found.formRow) last = found.formRow
    return found
  })
  return withoutTwins(coded)
}

function place(layout: Layout, read: ReadCell, columns: Map<string, FormColumn> | null, last: FormRow | undefined): CodedCell {
  const cell = layout.family === 'review' ? groupAsRow(layout, read) : read
  let row = matchRow(layout, cell.row, last)
  let column = columns ? named(columns, cell.column) : matchColumn(layout, cell.column)
  // A table set on its side: applicants down, results across.
  if (!row && !columns && cell.row.length > 0) {
    const turned = matchRow(layout, cell.column, last)
    const across = matchColumn(layout, cell.row)
    if (turned && across) [row, column] = [turned, across]
  }
  const code = cell.code ?? (row && column ? codeOf(row.row, column.column) : undefined)
  const applicant = cell.applicant ?? (code ? column?.column.applicant : undefined)
  const score = Math.min(row?.score ?? 1, column?.score ?? 1)
  return {
    ...cell,
    score,
    certainty: code && score < 0.85 && cell.certainty === 'certain' ? 'likely' : cell.certainty,
    ...(row ? { formRow: row.row } : {}),
    ...(column ? { formColumn: column.column } : {}),
    ...(code ? { code } : {}),
    ...(applicant ? { applicant } : {}),
  }
}

/** Table four prints its three groups over the columns; each is what the figures are about, so it is the row. */
function groupAsRow(layout: Layout, cell: ReadCell): ReadCell {
  if (matchRow(layout, cell.row)) return cell
  const group = cell.column.slice(0, -1)
  return matchRow(layout, group) ? { ...cell, row: [...cell.row, ...group], column: cell.column.slice(-1) } : cell
}

function named(columns: Map<string, FormColumn>, path: string[]): { column: FormColumn; score: number } | null {
  const column = columns.get(path.join('\n'))
  return column ? { column, score: 1 } : null
}

/**
 * The statistics form's column for the year: the one so called; else of columns named by years the latest, since a report cannot know a
 * later one; else the only one there is.
 */
function valueColumns(layout: Layout, cells: readonly ReadCell[]): Map<string, FormColumn> {
  const value = layout.columns.find((column) => column.holds === 'value')!
  const paths = new Map<string, string[]>()
  for (const cell of cells) paths.set(cell.column.join('\n'), cell.column)
  const found = new Map<string, FormColumn>()
  const unknown: string[] = []
  for (const [key, path] of paths) {
    const column = matchColumn(layout, path)
    if (column && column.score >= 0.9) found.set(key, column.column)
    else unknown.push(key)
  }
  if ([...found.values()].some((column) => column.holds === 'value')) return found
  const years = unknown.map((key) => Number(/(?:19|20)\d\d/.exec(labelKey(key))?.[0] ?? 0))
  const latest = Math.max(...years, 0)
  if (latest > 0 && years.filter((year) => year === latest).length === 1) found.set(unknown[years.indexOf(latest)]!, value)
  else if (unknown.length === 1) found.set(unknown[0]!, value)
  return found
}

/** One code and applicant belongs to one cell of a table: to the one whose labels are nearest. Where two are equally near, neither is certain. */
function withoutTwins(cells: CodedCell[]): CodedCell[] {
  const best = new Map<string, CodedCell>()
  for (const cell of cells) {
    if (!cell.code) continue
    const key = keyOf(cell.code, cell.applicant)
    const other = best.get(key)
    if (!other || (other.text === '' && cell.text !== '') || cell.score > other.score) best.set(key, cell)
  }
  return cells.map((cell) => {
    if (!cell.code) return cell
    const winner = best.get(keyOf(cell.code, cell.applicant))!
    if (winner === cell) return cell
    if (winner.text !== cell.text && winner.score === cell.score && cell.text !== '') winner.certainty = 'ambiguous'
    const { code: _code, applicant: _applicant, ...rest } = cell
    return rest
  })
}

function keyOf(code: string, applicant: Applicant | undefined): string {
  return applicant ? `${code} ${applicant}` : code
}
