import type { BasicType, ColumnSource } from 'hyparquet-writer'
import type { Column, ColumnType, Row } from './columns.js'
import type { TableWriter } from './writer.js'

const TYPES: Record<ColumnType, BasicType> = { string: 'STRING', integer: 'INT32', number: 'DOUBLE', boolean: 'BOOLEAN' }
/** Cells of a row group: what is kept in memory for each table, however wide it is. */
const CELLS = 100_000

/** Writes a table as Parquet (snappy), a row group at a time; every column may be null. */
export async function openParquet(file: string, columns: Column[]): Promise<TableWriter> {
  // ESM only: a dynamic import serves the CommonJS build too.
  const { fileWriter, ParquetWriter, schemaFromColumnData } = await import('hyparquet-writer')
  const source = (rows: Row[]): ColumnSource[] =>
    columns.map((c) => ({
      name: c.name,
      type: TYPES[c.type],
      nullable: true,
      // Least and greatest of a row group help to skip it; of texts they help nothing, and are kept in memory to the end of the file.
      statistics: c.type !== 'string' || c.name === 'report',
      data: rows.map((row) => row[c.name] ?? null),
    }))
  const parquet = new ParquetWriter({ writer: fileWriter(file), schema: schemaFromColumnData({ columnData: source([]) }) })
  const rowGroupSize = Math.ceil(CELLS / columns.length)
  let waiting: Row[] = []
  const flush = async () => {
    if (waiting.length === 0) return
    await parquet.write({ columnData: source(waiting), rowGroupSize })
    waiting = []
  }
  return {
    async write(rows) {
      for (const row of rows) {
        waiting.push(row)
        if (waiting.length >= rowGroupSize) await flush()
      }
    },
    async close() {
      await flush()
      await parquet.finish()
    },
  }
}
