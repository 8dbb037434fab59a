import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { type Stringifier, stringify } from 'csv-stringify'
import type { Column, TableWriter } from './columns.js'
import { type CsvOptions, csvCells, csvFormat } from './csv-format.js'

/** Writes a table as CSV. */
export async function openCsv(file: string, columns: Column[], options?: CsvOptions): Promise<TableWriter> {
  const stream = createWriteStream(file)
  await once(stream, 'open')
  const csv: Stringifier = stringify(csvFormat(columns, options))
  const written = pipeline(csv, stream)
  // A disk that is full is told to the next write, or to close.
  written.catch(() => {})
  return {
    async write(rows) {
      for (const row of rows) {
        if (csv.errored) throw csv.errored
        if (!csv.write(csvCells(row, columns))) await once(csv, 'drain')
      }
    },
    async close() {
      csv.end()
      await written
    },
  }
}
