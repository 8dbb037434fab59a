import { mkdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { type Column, TABLE_NAMES, type TableName, type TableWriter } from './columns.js'
import { type CsvOptions, openCsv } from './csv.js'
import { openDuckDb } from './duckdb.js'
import { openParquet } from './parquet.js'

const FORMATS = ['csv', 'parquet', 'duckdb'] as const

/** One output: several tables under one name. Nothing appears under its name before `close`, so a killed run leaves no half table. */
export interface Output {
  open(table: TableName, columns: Column[]): Promise<TableWriter>
  close(): Promise<void>
  discard(): Promise<void>
}

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

/** A table of an output, and the file that it is written to. */
export interface Target {
  output: string
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
      if (!other) found.set(key, { output, table, target })
    }
  }
  return [...found.values()]
}

/** Where an output is written until it is whole. */
export const partialOf = (file: string) => join(dirname(file), `.${basename(file)}.partial`)

/** Opens an output by the ending of its name. Errors: an unknown ending, a folder that cannot be written. */
export async function openOutput(file: string, options: CsvOptions = {}): Promise<Output> {
  const format = formatOf(file)
  if (format === null) throw new Error(`${file}: the ending must be .jsonl, .csv, .parquet or .duckdb`)
  await mkdir(dirname(file), { recursive: true })
  const opened: string[] = []
  let database: Awaited<ReturnType<typeof openDuckDb>> | undefined
  const reserve = async (target: string) => {
    opened.push(target)
    await rm(partialOf(target), { force: true })
    return partialOf(target)
  }
  return {
    async open(table, columns) {
      if (format === 'duckdb') {
        database ??= await openDuckDb(await reserve(file))
        return database.open(table, columns)
      }
      const target = await reserve(fileOf(file, table))
      return format === 'csv' ? openCsv(target, columns, options) : openParquet(target, columns)
    },
    async close() {
      await database?.close()
      database = undefined
      for (const target of opened) await rename(partialOf(target), target)
    },
    async discard() {
      database?.discard()
      for (const target of opened) await rm(partialOf(target), { force: true })
    },
  }
}
