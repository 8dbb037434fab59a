import type { Row } from './columns.js'

/** Writes one table; rows come in batches, and nothing is kept in memory but a batch. */
export interface TableWriter {
  write(rows: Row[]): Promise<void>
  close(): Promise<void>
}
