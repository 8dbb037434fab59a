import { formulaSafe } from '../../export/csv-format.js'

export interface CsvColumn<Row> {
  name: string
  get: (row: Row) => string | number | null | undefined
  /** Words of a document, which a spreadsheet might take for a formula. */
  words?: true
}

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)

/** A table as CSV as `nianbao batch` writes it, with a byte order mark, so that Excel reads it as UTF-8. */
export function toCsv<Row>(columns: readonly CsvColumn<Row>[], rows: Iterable<Row>): string {
  const lines = [columns.map(({ name }) => name).join(',')]
  for (const row of rows)
    lines.push(
      columns
        .map(({ get, words }) => {
          const value = get(row) ?? ''
          return quoted(words && typeof value === 'string' ? formulaSafe(value) : String(value))
        })
        .join(','),
    )
  return `\ufeff${lines.join('\r\n')}\r\n`
}
