import type { BasicType, ColumnSource } from 'hyparquet-writer'
import type { Column, ColumnType, TableWriter, Value } from './columns.js'

const TYPES: Record<ColumnType, BasicType> = { string: 'STRING', integer: 'INT32', number: 'DOUBLE', boolean: 'BOOLEAN' }
/** Cells of a row group: what is kept in memory for each table, however wide it is. */
const CELLS = 100_000

/** Writes a table as Parquet (snappy), a row group at a time; every column may be null. */
export async function openParquet(file: string, columns: Column[]): Promise<TableWriter> {
  // ESM only: a dynamic import serves the CommonJS build too.
  const { fileWriter, ParquetWriter, schemaFromColumnData } = await import('hyparquet-writer')
  const writer = fileWriter(file)
  // A row group goes to the file when it is whole; the writer itself would wait for a megabyte, in each of the tables.
  writer.flush = () => writer.finish()
  const empty = (): ColumnSource[] =>
    columns.map((c) => ({
      name: c.name,
      type: TYPES[c.type],
      nullable: true,
      // Least and greatest of a row group help to skip it; of texts they help nothing, and are kept in memory to the end of the file.
      statistics: c.type !== 'string' || c.name === 'report',
      data: [],
    }))
  const parquet = new ParquetWriter({ writer, schema: schemaFromColumnData({ columnData: empty() }) })
  const rowGroupSize = Math.ceil(CELLS / columns.length)
  let waiting = empty()
  const flush = async () => {
    if (waiting[0]!.data.length === 0) return
    await parquet.write({ columnData: waiting, rowGroupSize })
    waiting = empty()
  }
  return {
    async write(rows) {
      for (const row of rows) {
        for (const { name, data } of waiting) (data as Value[]).push(row[name] ?? null)
        if (waiting[0]!.data.length === rowGroupSize) await flush()
      }
    },
    async close() {
      await flush()
      await parquet.finish()
    },
  }
}
