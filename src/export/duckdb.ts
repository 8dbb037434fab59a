import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api'
import type { Column, ColumnType, TableWriter, Value } from './columns.js'

const TYPES: Record<ColumnType, string> = { string: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE', boolean: 'BOOLEAN' }

/** The writer keeps little in memory, whatever the machine has: what is appended goes to the file. */
const SETTINGS = { threads: '1', memory_limit: '32MB' }
/**
 * The engine holds a block and a part of a row group for every column of an open table; with its own sizes the columns of the panel alone would
 * need more than the limit.
 */
const LAYOUT = 'row_group_size 10240, block_size 32768'
/** Rows that an appender gathers before it hands them on: one vector of the engine. */
const PENDING = 2048

/** Opens a DuckDB database to write tables into. `@duckdb/node-api` is an optional dependency: without it the error says how to get it. */
export async function openDuckDb(file: string) {
  const { DuckDBInstance } = await import('@duckdb/node-api').catch(() => {
    throw new Error('writing .duckdb needs the optional package @duckdb/node-api: npm install @duckdb/node-api')
  })
  const instance = await DuckDBInstance.create(':memory:', { ...SETTINGS, temp_directory: `${file}.tmp` })
  const connection = await instance.connect()
  await connection.run(`attach '${file.replaceAll("'", "''")}' as written (${LAYOUT})`)
  await connection.run('use written')
  // One transaction: whole row groups go straight to the file, where many small ones would be written twice and rearranged in memory.
  await connection.run('begin')
  const end = () => {
    connection.closeSync()
    instance.closeSync()
  }
  return {
    open: (table: string, columns: Column[]) => openTable(connection, table, columns),
    async close() {
      await connection.run('commit')
      end()
    },
    /** Ends without keeping what was written. */
    discard: end,
  }
}

async function openTable(connection: DuckDBConnection, table: string, columns: Column[]): Promise<TableWriter> {
  await connection.run(`create table ${table} (${columns.map((c) => `"${c.name}" ${TYPES[c.type]}`).join(', ')})`)
  const appender = await connection.createAppender(table)
  let pending = 0
  return {
    async write(rows) {
      for (const row of rows) {
        for (const column of columns) append(appender, column.type, row[column.name] ?? null)
        appender.endRow()
        if (++pending % PENDING === 0) appender.flushSync()
      }
    },
    async close() {
      appender.flushSync()
      appender.closeSync()
    },
  }
}

function append(appender: DuckDBAppender, type: ColumnType, value: Value): void {
  if (value === null) appender.appendNull()
  else if (type === 'string') appender.appendVarchar(String(value))
  else if (type === 'integer') appender.appendInteger(Number(value))
  else if (type === 'number') appender.appendDouble(Number(value))
  else appender.appendBoolean(Boolean(value))
}
