import type { Options } from 'csv-stringify'
import type { Column, Row, Value } from './columns.js'

/** How CSV files are written. */
export interface CsvOptions {
  /** Put a byte order mark in front, so that Excel reads the file as UTF-8. */
  bom?: boolean
}

/** CSV by RFC 4180: CR LF, quotes doubled, a header line, empty cells for null, TRUE and FALSE. */
export const csvFormat = (columns: Column[], { bom = false }: CsvOptions = {}): Options => ({
  header: true,
  columns: columns.map((c) => c.name),
  record_delimiter: 'windows',
  // A line feed alone ends a record for many readers too.
  quoted_match: /[\r\n]/,
  bom,
  cast: { boolean: (value) => (value ? 'TRUE' : 'FALSE') },
})

/** The cells of a row, in the order of the columns. */
export const csvCells = (row: Row, columns: Column[]): Value[] =>
  columns.map(({ name, words }) => {
    const value = row[name] ?? null
    return words && typeof value === 'string' ? formulaSafe(value) : value
  })

/**
 * Words of a document that a spreadsheet would run as a formula get an apostrophe in front (as OWASP advises).
 * A tab, a carriage return or a blank before the sign does not help it through.
 */
export function formulaSafe(text: string): string {
  return /^[\s\u0000-\u001f]*[=+\-@＝＋－＠]/.test(text) || /^[\t\r]/.test(text) ? `'${text}` : text
}
