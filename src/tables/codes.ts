import { codeOf, type FormRow, LAYOUTS, type Layout } from '../catalogue/formats.js'
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
  const apart = unfolded(layout, cells)
  const upright = isTurned(layout, apart) ? apart.map((cell) => ({ ...cell, row: cell.column, column: cell.row })) : apart
  const columns = layout.shape === 'list' ? valueColumns(layout, upright) : layout.shape === 'matrix' ? totalsAlone(layout, upright) : null
  return withoutTwins(bySums(layout, byLabels(layout, upright, columns)))
}

/** 规章 | 本年制发件数 | 7 and 一、本年新收… | 自然人 | 3: rows and columns of the form one beside the other before one column of figures. */
function unfolded(layout: Layout, cells: readonly ReadCell[]): readonly ReadCell[] {
  const isPair = (row: readonly string[]) => matchColumn(layout, row) !== null && matchRow(layout, row.slice(0, -1)) !== null
  const pairs = new Set([...new Set(cells.map(({ row }) => row))].filter((row) => row.length > 1 && isPair(row)))
  if (cells.filter(({ row }) => pairs.has(row) && matchRow(layout, row)?.score !== 1).length < LEAST_PAIRS) return cells
  const columns = valueColumns(LAYOUTS.statistics, cells)
  return cells.map((cell) => {
    const isValue = columns.get(cell.column.join('\n'))?.column.holds === 'value'
    return isValue && pairs.has(cell.row) ? { ...cell, row: cell.row.slice(0, -1), column: cell.row.slice(-1) } : cell
  })
}
const LEAST_PAIRS = 3

/** Whether a table is set on its side, applicants down and results across: more of its labels are known that way. */
function isTurned(layout: Layout, cells: readonly ReadCell[]): boolean {
  const known = (paths: Set<readonly string[]>, find: (path: readonly string[]) => object | null) =>
    [...paths].filter((path) => path.length > 0 && find(path) !== null).length
  const down = new Set(cells.map((cell) => cell.row))
  const across = new Set(cells.map((cell) => cell.column))
  const asRow = (path: readonly string[]) => matchRow(layout, path)
  const asColumn = (path: readonly string[]) => matchColumn(layout, path)
  const turnedDown = known(down, asColumn)
  // Labels of a list across, beside them nothing but years, or one word.
  const isPlain = down.size === 1 || [...down].every((path) => YEAR.test(path.join('')))
  if (layout.shape === 'list' && isPlain && known(across, asRow) > 1) return true
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
  const isInOrder = rows.every((row) => row.every(({ formColumn }, x) => formColumn === columns[x]))
  if (isInOrder) return cells
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
  const paths = [...columnPaths(cells).keys()].filter((path) => !CHANGE.test(path))
  const isTotal = (path: string) => TOTALS.test(labelKey(path))
  const isUnknown = paths.every((path) => isTotal(path) || !matchColumn(layout, path.split('\n')))
  const isYears = paths.every((path) => isTotal(path) && (paths.length === 1 || yearIn(path) > 0))
  const one = ownOf(paths) ?? (isUnknown ? sumColumn(cells, paths) : undefined) ?? (isYears ? latestOf(paths) : undefined)
  const total = layout.columns.find((column) => column.holds === 'value' && !column.applicant)!
  return one === undefined ? null : new Map([[one, { column: total, score: BY_PLACE }]])
}

/** 本局 beside 全县合计: the report is its body's. */
function ownOf(paths: readonly string[]): string | undefined {
  const own = paths.filter((path) => OWN.test(labelKey(path)))
  return own.length === 1 ? own[0] : undefined
}
const OWN = /^本(?:机关|单位|部门|级|[局委办厅镇乡院])(?:数|数量|合计)?$/u

/** 2022年总计 | 2023年总计: the latest year, since a report cannot know a later one; else the only column there is. */
function latestOf(paths: readonly string[]): string | undefined {
  const latest = Math.max(...paths.map(yearIn), 0)
  const ofYear = latest > 0 ? paths.filter((path) => yearIn(path) === latest) : []
  return ofYear.length === 1 ? ofYear[0] : paths.length === 1 ? paths[0] : undefined
}
const yearIn = (path: string) => Number(/(?:19|20)\d\d/.exec(labelKey(path))?.[0] ?? 0)

/** 比上年增减 beside the years. */
const CHANGE = /增|减|变化|同比|比上年/u
const TOTALS = /^(?:(?:19|20)\d\d年度?)?(?:数量|件数|数|数值|总计|合计|申请数|申请数量|办理数|本年数?|本年度)?$/u

/** The columns of a table, each path also as one text. */
const columnPaths = (cells: readonly ReadCell[]) =>
  new Map([...new Set(cells.map(({ column }) => column))].map((path) => [path.join('\n'), path]))

/** The statistics form's column for the year: the one so called; else the body's own, the latest year's, the only one, the sum of the others. */
function valueColumns(layout: Layout, cells: readonly ReadCell[]): Map<string, ColumnMatch> {
  const value = { column: layout.columns.find((column) => column.holds === 'value')!, score: 1 }
  const found = new Map<string, ColumnMatch>()
  const unknown: string[] = []
  for (const [key, path] of columnPaths(cells)) {
    const column = matchColumn(layout, path)
    if (column && column.score >= 0.9) found.set(key, { ...column, score: 1 })
    else unknown.push(key)
  }
  if ([...found.values()].some(({ column }) => column.holds === 'value')) return found
  const one = ownOf(unknown) ?? latestOf(unknown)
  if (one !== undefined) return found.set(one, value)
  const sum = sumColumn(cells, unknown)
  return sum === undefined ? found : found.set(sum, { ...value, score: BY_PLACE })
}

/** 一季度 | 二季度 | 三季度 | 四季度 | 全年合计, 全县合计 | 县水务局 | …: the column that is the sum of the others in every row. */
function sumColumn(cells: readonly ReadCell[], columns: readonly string[]): string | undefined {
  const rows = [...grouped(cells, ({ row }) => row).values()].map(
    (row) => new Map(row.map(({ column, text }) => [column.join('\n'), readValue(text).value ?? 0])),
  )
  const whole = rows.map((row) => ({ row, sum: columns.reduce((sum, column) => sum + (row.get(column) ?? 0), 0) }))
  const filled = whole.filter(({ sum }) => sum !== 0)
  const sums = columns.filter((column) => filled.every(({ row, sum }) => 2 * (row.get(column) ?? 0) === sum))
  return columns.length > 2 && filled.length > LEAST_SUMS && sums.length === 1 ? sums[0] : undefined
}
/** So many sums are no chance. */
const LEAST_SUMS = 3

/** One code and applicant belongs to one cell of a table: to the one whose labels are nearest. Where two are equally near, neither is certain. */
function withoutTwins(cells: CodedCell[]): CodedCell[] {
  const rivals = grouped(cells, ({ code, applicant }) => (code ? `${code} ${applicant}` : null))
  for (const group of rivals.values()) {
    if (group.length === 1) continue
    // A row for each of two years: the later is the report's.
    const latest = Math.max(...group.map(yearOf))
    const ofYear = group.filter((cell) => yearOf(cell) === latest)
    const winner =
      wholeOf(ofYear) ?? ofYear.reduce((best, cell) => ((best.text === '' && cell.text !== '') || cell.score > best.score ? cell : best))
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

/** The row of all bodies, among the rows of several. */
function wholeOf(cells: readonly CodedCell[]): CodedCell | undefined {
  const named = cells.filter(({ row }) => WHOLE_ROW.test(labelKey(row[0] ?? '')))
  return cells.length > 2 && named.length === 1 ? named[0] : undefined
}
const WHOLE_ROW = /^(?:合计|总计|总数|全[省市区县州盟旗](?:合计|总计)?)$/u

const YEAR = /^((?:19|20)\d\d)年?度?$/u
const yearOf = ({ row }: ReadCell) => Number(YEAR.exec(row[0] ?? '')?.[1] ?? 0)
