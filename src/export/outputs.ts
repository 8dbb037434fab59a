import { mkdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { type Column, type Row, TABLE_NAMES, type TableDefinition, type TableName, type TableWriter } from './columns.js'
import { openCsv } from './csv.js'
import type { CsvOptions } from './csv-format.js'
import { openDuckDb } from './duckdb.js'
import { openParquet } from './parquet.js'

const FORMATS = ['csv', 'parquet', 'duckdb'] as const

export function formatOf(file: string): (typeof FORMATS)[number] | null {
  return FORMATS.find((format) => extname(file).toLowerCase() === `.${format}`) ?? null
}

/**
 * File of a table: the named file is the panel, the other tables stand beside it — `all.csv` is the panel, `all.indicators.csv`
 * the indicators. A DuckDB file holds them all.
 */
export function fileOf(file: string, table: TableName): string {
  const ending = extname(file)
  return table === 'panel' ? file : join(dirname(file), `${basename(file, ending)}.${table}${ending}`)
}

/** A table, and the file that it is written to. */
interface Target {
  table: TableName
  target: string
}

/**
 * Every file that the outputs write, none twice: an output that is named again counts once. Errors: `TypeError` for a table that is none,
 * `RangeError` for two different tables in one file.
 */
export function targetsOf(outputs: readonly string[], tables: readonly TableName[] = TABLE_NAMES): Target[] {
  const unknown = tables.find((table) => !TABLE_NAMES.includes(table))
  if (unknown !== undefined) throw new TypeError(`${JSON.stringify(unknown)} is no table: there are ${TABLE_NAMES.join(', ')}.`)
  const found = new Map<string, Target>()
  for (const output of outputs) {
    for (const table of tables) {
      const target = formatOf(output) === 'duckdb' ? output : fileOf(output, table)
      const key = formatOf(output) === 'duckdb' ? `${resolve(target)} ${table}` : resolve(target)
      const other = found.get(key)
      if (other && other.table !== table) throw new RangeError(`${target} would be both ${other.table} and ${table}`)
      if (!other) found.set(key, { table, target })
    }
  }
  return [...found.values()]
}

/** Where an output is written until it is whole. */
export const partialOf = (file: string) => join(dirname(file), `.${basename(file)}.partial`)

/**
 * Tables in all the outputs that they are wanted in. Nothing appears under its name before `finish`, so a killed run leaves no half table.
 */
export class Tables {
  private readonly writers = new Map<TableName, TableWriter[]>()
  private readonly databases = new Map<string, Awaited<ReturnType<typeof openDuckDb>>>()
  private readonly begun = new Set<string>()

  constructor(
    private readonly targets: readonly Target[],
    private readonly options: CsvOptions,
  ) {}

  /** Errors: an output whose ending is unknown, a folder that cannot be written. */
  async open(...tables: Pick<TableDefinition, 'name' | 'columns'>[]): Promise<void> {
    for (const { name, columns } of tables) {
      const writers: TableWriter[] = []
      for (const { table, target } of this.targets) if (table === name) writers.push(await this.openWriter(target, name, columns))
      this.writers.set(name, writers)
    }
  }

  private async openWriter(target: string, table: TableName, columns: Column[]): Promise<TableWriter> {
    const format = formatOf(target)
    if (format === null) throw new Error(`${target}: the ending must be .csv, .parquet or .duckdb`)
    const partial = partialOf(target)
    if (!this.begun.has(target)) {
      await mkdir(dirname(target), { recursive: true })
      this.begun.add(target)
      await rm(partial, { force: true })
    }
    if (format === 'csv') return openCsv(partial, columns, this.options)
    if (format === 'parquet') return openParquet(partial, columns)
    const database = this.databases.get(target) ?? (await openDuckDb(partial))
    this.databases.set(target, database)
    return database.open(table, columns)
  }

  async write(table: TableName, rows: Row[]): Promise<void> {
    for (const writer of this.writers.get(table) ?? []) await writer.write(rows)
  }

  async close(...tables: TableName[]): Promise<void> {
    for (const table of tables) {
      for (const writer of this.writers.get(table) ?? []) await writer.close()
      this.writers.delete(table)
    }
  }

  /** Closes the tables that are open, and gives the outputs their names. */
  async finish(): Promise<void> {
    await this.close(...this.writers.keys())
    for (const [file, database] of this.databases) {
      await database.close()
      this.databases.delete(file)
    }
    for (const target of this.begun) await rename(partialOf(target), target)
  }

  async discard(): Promise<void> {
    for (const database of this.databases.values()) database.discard()
    for (const target of this.begun) await rm(partialOf(target), { force: true }).catch(() => {})
  }
}
