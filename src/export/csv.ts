import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { type Stringifier, stringify } from 'csv-stringify'
import type { Column, TableWriter, Value } from './columns.js'
import { formulaSafe } from './formula.js'

/** How CSV files are written. */
export interface CsvOptions {
  /** Put a byte order mark in front, so that Excel reads the file as UTF-8. */
  bom?: boolean
}

/** Writes a table as CSV (RFC 4180): CR LF, quotes doubled, a header line, empty cells for null, TRUE and FALSE. */
export async function openCsv(file: string, columns: Column[], { bom = false }: CsvOptions = {}): Promise<TableWriter> {
  const stream = createWriteStream(file)
  await once(stream, 'open')
  const csv: Stringifier = stringify({
    header: true,
    columns: columns.map((c) => c.name),
    record_delimiter: 'windows',
    // A line feed alone ends a record for many readers too.
    quoted_match: /[\r\n]/,
    bom,
    cast: { boolean: (value) => (value ? 'TRUE' : 'FALSE') },
  })
  const written = pipeline(csv, stream)
  // A disk that is full is told to the next write, or to close.
  written.catch(() => {})
  return {
    async write(rows) {
      for (const row of rows) {
        if (csv.errored) throw csv.errored
        const cells: Value[] = columns.map(({ name, words }) => {
          const value = row[name] ?? null
          return words && typeof value === 'string' ? formulaSafe(value) : value
        })
        if (!csv.write(cells)) await once(csv, 'drain')
      }
    },
    async close() {
      csv.end()
      await written
    },
  }
}
