import { parseReport } from '../../src/parse-report.js'
import type { Report } from '../../src/report/schema.js'

/** Rows of cells as an HTML table; a cell is text, or text with its spans. */
export type Written = string | [text: string, colspan: number, rowspan?: number]

export function htmlTable(rows: Written[][]): string {
  const cell = (written: Written) => {
    const [text, colspan = 1, rowspan = 1] = typeof written === 'string' ? [written] : written
    return `<td${colspan === 1 ? '' : ` colspan="${colspan}"`}${rowspan === 1 ? '' : ` rowspan="${rowspan}"`}>${text}</td>`
  }
  return `<table border="1">${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`
}

/** Every cell of every table: innermost labels, value or kind of blank, and code where there is one. */
export function cellsOf(html: string): string[] {
  return parseReport(html).tables.flatMap((table) =>
    table.cells.map((cell) => {
      const value = cell.value ?? cell.blank ?? '?'
      return [cell.row.at(-1) ?? '', cell.column.at(-1) ?? '', value, ...(cell.code ? [cell.code] : [])].join(' | ')
    }),
  )
}

export function indicatorsOf(report: Report): Record<string, number> {
  return Object.fromEntries(report.indicators.map((i) => [i.by ? `${i.code} ${i.by.applicant}` : i.code, i.value]))
}
