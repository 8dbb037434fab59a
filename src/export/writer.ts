import type { Column, Row } from './columns.js'

/** Writes one table; rows come in batches, and nothing is kept in memory but a batch. */
export interface TableWriter {
  write(rows: Row[]): Promise<void>
  close(): Promise<void>
}

/** Opens the writers of one output; `close` makes the files appear under their names, `discard` takes them away. */
export interface Output {
  open(table: string, columns: Column[]): Promise<TableWriter>
  close(): Promise<void>
  discard(): Promise<void>
}
