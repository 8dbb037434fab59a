import {
  codeOf,
  columnsOf,
  type Edition,
  type Family,
  type FormColumn,
  type FormRow,
  LAYOUTS,
  rowsOf,
} from '../../../src/catalogue/formats.js'

/**
 * The bench writes one invented report in many layouts and expects the same indicators from each. `BenchReport` is the report as figures;
 * a `BenchLayout` writes it down. A new layout is a new entry in html-layouts.ts or text-layouts.ts.
 */
export interface BenchReport {
  edition: Edition
  /** The official tables in order, each as one block or, for table two, one for each item of Article 20. */
  tables: BenchBlock[][]
  /** Expected indicators in base units, by code and, with a blank between, applicant. */
  expected: Map<string, number>
}

export interface BenchBlock {
  family: Family
  /** Label over the whole width: 第二十条第（一）项. */
  caption?: string
  /** Label over the row labels. */
  corner: string
  /** Label paths over the columns of figures, outermost first. */
  columns: string[][]
  rows: BenchRow[]
  /** The form has a column of units between labels and figures. */
  units: boolean
}

export interface BenchRow {
  /** Labels of the groups, outermost first; the rows of a group follow one another. */
  groups: string[]
  label: string
  unit: string
  /** Figures as the form counts them (万元 for money where it says so); null in rows that only name a group. */
  figures: (number | null)[]
}

export interface BenchLayout {
  name: string
  /** Editions that can be written so; all where absent. */
  editions?: readonly Edition[]
  write(report: BenchReport): string
}

/** Figures by code and applicant, as the form counts them. */
export type Figures = ReadonlyMap<string, number>

function keyOf(row: FormRow, column: FormColumn): string | undefined {
  const code = codeOf(row, column)
  return code && column.applicant ? `${code} ${column.applicant}` : code
}

const FACTORS: Readonly<Record<string, number>> = { 万元: 10_000 }

/** Lays figures out on the official form of an edition. */
export function benchReport(edition: Edition, figures: Figures): BenchReport {
  const families: Family[] = edition.startsWith('template') ? ['proactive', 'requests', 'review'] : ['statistics']
  const expected = new Map<string, number>()
  const tables = families.map((family) => blocksOf(family, edition, figures, expected))
  return { edition, tables, expected }
}

function blocksOf(family: Family, edition: Edition, figures: Figures, expected: Map<string, number>): BenchBlock[] {
  const layout = LAYOUTS[family]
  const rows = rowsOf(layout, edition)
  const figure = (row: FormRow, column: FormColumn) => {
    const key = keyOf(row, column)
    const value = key === undefined ? undefined : figures.get(key)
    if (key === undefined || value === undefined) return null
    expected.set(key, Math.round(value * (FACTORS[column.unit ?? row.unit] ?? 1) * 100) / 100)
    return value
  }
  const body = (row: FormRow, columns: FormColumn[]): BenchRow => ({
    groups: [...row.group],
    label: row.label,
    unit: row.unit,
    figures: columns.map((column) => figure(row, column)),
  })
  switch (family) {
    case 'proactive':
      return [...new Set(rows.map((row) => row.block!))].map((block) => {
        const columns = columnsOf(layout, edition, block)
        const own = rows.filter((row) => row.block === block)
        return {
          family,
          caption: own[0]!.group[0]!,
          corner: '信息内容',
          columns: columns.map((column) => [column.label]),
          rows: own.map((row) => ({ ...body(row, columns), groups: [] })),
          units: false,
        }
      })
    case 'requests': {
      const columns = columnsOf(layout, edition)
      const paths = columns.map((c) => [
        '申请人情况',
        ...(c.applicant && c.applicant !== 'naturalPerson' ? ['法人或其他组织'] : []),
        c.label,
      ])
      const corner = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'
      return [{ family, corner, columns: paths, rows: rows.map((row) => body(row, columns)), units: false }]
    }
    case 'review': {
      const columns = columnsOf(layout, edition)
      const paths = rows.flatMap((row) => columns.map((column) => [...row.group, row.label, column.label]))
      const all = rows.flatMap((row) => columns.map((column) => figure(row, column)))
      return [{ family, corner: '', columns: paths, rows: [{ groups: [], label: '', unit: '', figures: all }], units: false }]
    }
    case 'statistics': {
      const value = columnsOf(layout, edition)[0]!
      return [
        { family, corner: '统计指标', columns: [[value.label]], rows: withHeadings(rows.map((row) => body(row, [value]))), units: true },
      ]
    }
  }
}

/** The statistics form prints its groups as rows of their own, unless a row with a figure already bears the name. */
function withHeadings(rows: BenchRow[]): BenchRow[] {
  const seen = new Set<string>()
  return rows.flatMap((row) => {
    const headings = row.groups.filter((group) => !seen.has(group))
    for (const group of headings) seen.add(group)
    seen.add(row.label)
    seen.add(row.label.replace(/（[^（）]*）$/u, ''))
    return [...headings.map((label) => ({ groups: [], label, unit: '——', figures: [null] })), { ...row, groups: [] }]
  })
}

/** Every key that a form has a figure for. */
export function keysOf(edition: Edition): string[] {
  const families: Family[] = edition.startsWith('template') ? ['proactive', 'requests', 'review'] : ['statistics']
  return families.flatMap((family) =>
    rowsOf(LAYOUTS[family], edition).flatMap((row) =>
      columnsOf(LAYOUTS[family], edition, row.block).flatMap((column) => keyOf(row, column) ?? []),
    ),
  )
}
