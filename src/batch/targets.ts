import { access, constants, mkdir, stat } from 'node:fs/promises'
import { dirname, extname, join, resolve } from 'node:path'
import { formatOf, targetsOf } from '../export/outputs.js'
import type { InputFile } from './inputs.js'

/** The store of a run: the .jsonl among the outputs, else `reports.jsonl` beside the first of them. */
export function storeOf(outputs: readonly string[]): string {
  return outputs.find((file) => extname(file) === '.jsonl') ?? join(dirname(outputs[0]!), 'reports.jsonl')
}

/** Where the failures of a run are listed. */
export const errorsOf = (store: string) => join(dirname(store), 'errors.jsonl')

/** Errors: an output whose ending is unknown, two .jsonl, a file that would be written twice. */
export function checkOutputs(outputs: readonly string[]): void {
  for (const file of outputs)
    if (extname(file) !== '.jsonl' && formatOf(file) === null)
      throw new RangeError(`${file}: the ending must be .jsonl, .csv, .parquet or .duckdb`)
  const stores = outputs.filter((file) => extname(file) === '.jsonl')
  if (stores.length > 1) throw new RangeError('only one .jsonl can be written in a run')
  if (stores[0] !== undefined && resolve(stores[0]) === resolve(errorsOf(stores[0])))
    throw new RangeError(`${stores[0]} is where failures are listed`)
  targetsOf(outputs.filter((file) => formatOf(file) !== null))
}

/**
 * Finds out before the work begins what would end it afterwards. Errors: an output that is a folder or in one that cannot be written,
 * and one that is among the inputs.
 */
export async function prepareOutputs(outputs: readonly string[], files: readonly InputFile[]): Promise<void> {
  const store = storeOf(outputs)
  const tables = outputs.filter((file) => formatOf(file) !== null)
  const targets = new Set([store, errorsOf(store), ...targetsOf(tables).map(({ target }) => target)].map((file) => resolve(file)))
  const both = files.find(({ path, named }) => named && targets.has(resolve(path)))
  if (both) throw new Error(`${both.path} is an input and would be written over`)
  for (const target of targets) {
    await mkdir(dirname(target), { recursive: true })
    await access(dirname(target), constants.W_OK)
    const info = await stat(target).catch(() => null)
    if (info?.isDirectory()) throw new Error(`${target} is a folder`)
  }
}
