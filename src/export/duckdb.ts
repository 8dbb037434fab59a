import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api'
import type { Column, ColumnType, Row } from './columns.js'
import type { TableWriter } from './writer.js'

const TYPES: Record<ColumnType, string> = { string: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE', boolean: 'BOOLEAN' }

/** The writer keeps little in memory, whatever the machine has: what is appended goes to the file. */
const SETTINGS = { threads: '1', memory_limit: '64MB' }

export interface DuckDbFile {
  open(table: string, columns: Column[]): Promise<TableWriter>
  close(): Promise<void>
}

/** Opens a DuckDB database to write tables into. `@duckdb/node-api` is an optional dependency: without it the error says how to get it. */
export async function openDuckDb(file: string): Promise<DuckDbFile> {
  const { DuckDBInstance } = await import('@duckdb/node-api').catch(() => {
    throw new Error('writing .duckdb needs the optional package @duckdb/node-api: npm install @duckdb/node-api')
  })
  const instance = await DuckDBInstance.create(file, SETTINGS)
  const connection = await instance.connect()
  return {
    open: (table, columns) => openTable(connection, table, columns),
    async close() {
      connection.closeSync()
      instance.closeSync()
    },
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
        if (++pending % 10_000 === 0) appender.flushSync()
      }
    },
    async close() {
      appender.flushSync()
      appender.closeSync()
    },
  }
}

function append(appender: DuckDBAppender, type: ColumnType, value: Row[string]): void {
  if (value === null) appender.appendNull()
  else if (type === 'string') appender.appendVarchar(String(value))
  else if (type === 'integer') appender.appendInteger(Number(value))
  else if (type === 'number') appender.appendDouble(Number(value))
  else appender.appendBoolean(Boolean(value))
}
