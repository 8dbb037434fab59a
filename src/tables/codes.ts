import { codeOf, type FormRow, type Layout } from '../catalogue/formats.js'
import { grouped } from '../report/search.js'
import { labelKey } from './label-key.js'
import { type ColumnMatch, matchColumn, matchRow, type RowMatch } from './match.js'
import type { ReadCell } from './reading.js'
import { readValue } from './value.js'

/** A cell with the place in the official form that its labels mean. */
export interface CodedCell extends ReadCell {
  formRow?: FormRow
  /** How near the labels are to the form's. */
  score: number
}

/** Finds catalogue code and applicant of every cell by its labels. Cells that came with a code keep it. */
export function codeCells(layout: Layout | null, cells: readonly ReadCell[]): CodedCell[] {
  if (!layout) return cells.map((cell) => codedCell(cell, null, null))
  const upright = isTurned(layout, cells) ? cells.map((cell) => ({ ...cell, row: cell.column, column: cell.row })) : cells
  const columns = layout.shape === 'list' ? valueColumns(layout, upright) : layout.shape === 'matrix' ? totalsAlone(layout, upright) : null
  return withoutTwins(bySums(layout, byLabels(layout, upright, columns)))
}

/** Whether a table is set on its side, applicants down and results across: more of its labels are known that way. */
function isTurned(layout: Layout, cells: readonly ReadCell[]): boolean {
  const known = (paths: Set<readonly string[]>, find: (path: readonly string[]) => object | null) =>
    [...paths].filter((path) => path.length > 0 && find(path) !== null).length
  const down = new Set(cells.map((cell) => cell.row))
  const across = new Set(cells.map((cell) => cell.column))
  const asRow = (path: readonly string[]) => matchRow(layout, path)
  const asColumn = (path: readonly string[]) => matchColumn(layout, path)
  const turnedDown = known(down, asColumn)
  // 教育局, 水务局, 合计: bodies, and no columns of the form.
  if (turnedDown === 0 || (layout.shape === 'list' && turnedDown < down.size)) return false
  const turned = turnedDown + known(across, asRow)
  return turned > turnedDown && turned > 2 && turned > known(down, asRow) + known(across, asColumn)
}

/**
 * Columns that a lost header cell has moved: where the total that the labels name is not the sum of the others, and in every row the last of just as
 * many figures as the form has is, the figures stand in the form's order.
 */
function bySums(layout: Layout, cells: CodedCell[]): CodedCell[] {
  if (layout.shape !== 'matrix' && layout.shape !== 'groups') return cells
  const columns = layout.columns.filter(({ holds }) => holds === 'value')
  const known = grouped(cells, ({ formRow, row }) => (formRow ? row : null))
  const rows = [...known.values()].filter((row) => row.length === columns.length)
  const figures = rows.map((row) => row.map(({ text }) => readValue(text).value ?? 0))
  const last = columns.at(-1)
  const addsUp = (y: number, total: number) => 2 * figures[y]![total]! === figures[y]!.reduce((sum, figure) => sum + figure, 0)
  const filled = rows.map((_, y) => y).filter((y) => figures[y]!.some((figure) => figure !== 0))
  const isNamed = columns.every((column) => rows.every((row) => row.filter(({ formColumn }) => formColumn === column).length === 1))
  const totalOf = (y: number) => rows[y]!.findIndex(({ formColumn }) => formColumn === last)
  const labelled = (y: number) => isNamed && addsUp(y, totalOf(y))
  if (filled.length === 0 || filled.every(labelled) || !filled.every((y) => addsUp(y, columns.length - 1))) return cells
  for (const row of rows)
    for (const [x, cell] of row.entries()) {
      const column = columns[x]!
      cell.formColumn = column
      cell.code = codeOf(cell.formRow!, column)
      cell.applicant = column.applicant
      if (cell.certainty === 'certain') cell.certainty = 'likely'
    }
  return cells
}

/** `columns` are those of the statistics form by path; other forms name theirs. The cells of a row share its match. */
function byLabels(layout: Layout, cells: readonly ReadCell[], columns: Map<string, ColumnMatch> | null): CodedCell[] {
  const seen = new Map<readonly string[], ColumnMatch | null>()
  let last: FormRow | undefined
  let path: readonly string[] | undefined
  let row: RowMatch | null = null
  return cells.map((read) => {
    const cell = layout.shape === 'groups' ? groupAsRow(layout, read) : read
    if (cell.row !== path) {
      path = cell.row
      row = matchRow(layout, path, last)
      last = row?.row ?? last
    }
    let column = seen.get(cell.column)
    if (column === undefined) {
      column = columns ? (columns.get(cell.column.join('\n')) ?? null) : matchColumn(layout, cell.column)
      seen.set(cell.column, column)
    }
    column ??= cell.formColumn ? { column: cell.formColumn, score: BY_PLACE } : null
    const coded = codedCell(cell, row, column)
    const code = cell.code ?? (row && column ? codeOf(row.row, column.column) : undefined)
    if (code === undefined) return coded
    coded.code = code
    if (column?.column.applicant) coded.applicant ??= column.column.applicant
    if (coded.score < SURE && coded.certainty === 'certain') coded.certainty = 'likely'
    return coded
  })
}

function codedCell(cell: ReadCell, row: RowMatch | null, column: ColumnMatch | null): CodedCell {
  // Written part by part, as there are hundreds of cells.
  return {
    from: cell.from,
    to: cell.to,
    source: cell.source,
    row: cell.row,
    column: cell.column,
    text: cell.text,
    certainty: cell.certainty,
    unit: cell.unit,
    code: cell.code,
    applicant: cell.applicant,
    formRow: row?.row,
    formColumn: column?.column ?? cell.formColumn,
    score: Math.min(row?.score ?? 1, column?.score ?? 1),
  }
}

/** Labels less like the form's than this are a likely reading, not a certain one. */
const SURE = 0.95
/** A column that only its place names. */
const BY_PLACE = 0.96

/** Table four prints groups and outcomes all over its columns, or all beside its rows; the group is what the figures are about, so it is the row. */
function groupAsRow(layout: Layout, cell: ReadCell): ReadCell {
  if (matchRow(layout, cell.row)) return cell
  const [path, rest] = cell.column.length > 1 ? [cell.column, cell.row] : [cell.row, []]
  const group = path.slice(0, -1)
  return matchRow(layout, group) ? { ...cell, row: [...rest, ...group], column: path.slice(-1) } : cell
}

/** Table three with one column, 数量: all applicants together. */
function totalsAlone(layout: Layout, cells: readonly ReadCell[]): Map<string, ColumnMatch> | null {
  if (cells.some(({ code }) => code)) return null
  const paths = new Set(cells.map(({ column }) => column.join('\n')).filter((path) => !CHANGE.test(path)))
  // 2022年总计 | 2023年总计: a report cannot know a later year.
  const only = [...paths].sort().at(-1)
  if (only === undefined || ![...paths].every((path) => TOTALS.test(labelKey(path)))) return null
  if (paths.size > 1 && ![...paths].every((path) => /^(?:19|20)\d\d/.test(labelKey(path)))) return null
  return new Map([[only, { column: layout.columns.find((column) => column.holds === 'value' && !column.applicant)!, score: BY_PLACE }]])
}
/** 比上年增减 beside the years. */
const CHANGE = /增|减|变化|同比|比上年/u
const TOTALS = /^(?:(?:19|20)\d\d年度?)?(?:数量|件数|数|数值|总计|合计|申请数|申请数量|办理数|本年数?|本年度)?$/u

/**
 * The statistics form's column for the year: the one so called; else of columns named by years the latest, since a report cannot know a
 * later one; else the only one there is.
 */
function valueColumns(layout: Layout, cells: readonly ReadCell[]): Map<string, ColumnMatch> {
  const value = { column: layout.columns.find((column) => column.holds === 'value')!, score: 1 }
  const paths = new Map(cells.map(({ column }) => [column.join('\n'), column]))
  const found = new Map<string, ColumnMatch>()
  const unknown: string[] = []
  for (const [key, path] of paths) {
    const column = matchColumn(layout, path)
    if (column && column.score >= 0.9) found.set(key, { ...column, score: 1 })
    else unknown.push(key)
  }
  if ([...found.values()].some(({ column }) => column.holds === 'value')) return found
  const years = unknown.map((key) => Number(/(?:19|20)\d\d/.exec(labelKey(key))?.[0] ?? 0))
  const latest = Math.max(...years, 0)
  if (latest > 0 && years.filter((year) => year === latest).length === 1) found.set(unknown[years.indexOf(latest)]!, value)
  else if (unknown.length === 1) found.set(unknown[0]!, value)
  return found
}

/** One code and applicant belongs to one cell of a table: to the one whose labels are nearest. Where two are equally near, neither is certain. */
function withoutTwins(cells: CodedCell[]): CodedCell[] {
  const rivals = grouped(cells, ({ code, applicant }) => (code ? `${code} ${applicant}` : null))
  for (const group of rivals.values()) {
    // A row for each of two years: the later is the report's.
    const latest = Math.max(...group.map(yearOf))
    const ofYear = group.filter((cell) => yearOf(cell) === latest)
    const winner = ofYear.reduce((best, cell) => ((best.text === '' && cell.text !== '') || cell.score > best.score ? cell : best))
    for (const cell of group) {
      if (cell === winner) continue
      if (ofYear.includes(cell) && winner.text !== cell.text && winner.score === cell.score && cell.text !== '')
        winner.certainty = 'ambiguous'
      cell.code = undefined
      cell.applicant = undefined
    }
  }
  return cells
}

const yearOf = ({ row }: ReadCell) => Number(/^((?:19|20)\d\d)年?度?$/u.exec(row[0] ?? '')?.[1] ?? 0)
