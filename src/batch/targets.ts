import { access, constants, mkdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { formatOf, partialOf, targetsOf } from '../export/outputs.js'
import { realPath } from './lock.js'

/** Every file that a run writes. */
export interface RunFiles {
  /** The Reports, as JSON Lines. */
  store: string
  /** What became of each input, as JSON Lines: what --resume and `panel` read. */
  inputs: string
  summary: string
  /** The named outputs that are tables. */
  tables: string[]
}

const baseOf = (store: string) => store.replace(/(?:\.reports)?\.jsonl$/, '')

/** The list of inputs that belongs to a store. */
export const inputsOf = (store: string) => `${baseOf(store)}.inputs.jsonl`

/**
 * The files of a run: the store is the .jsonl among the outputs, else it has the name of the first of them, so that two runs into one folder
 * never share one: `first.csv`, `first.reports.jsonl`, `first.inputs.jsonl`, `first.summary.json`.
 */
export function filesOf(outputs: readonly string[]): RunFiles {
  const first = outputs[0]!
  const store =
    outputs.find((file) => extname(file) === '.jsonl') ?? join(dirname(first), `${basename(first, extname(first))}.reports.jsonl`)
  const tables = outputs.filter((file) => formatOf(file) !== null)
  return { store, inputs: inputsOf(store), summary: `${baseOf(store)}.summary.json`, tables }
}

const tableFiles = (outputs: readonly string[]) => targetsOf(outputs).map(({ target }) => target)

const written = ({ store, inputs, summary, tables }: RunFiles) => [store, ...tables, inputs, summary, ...tableFiles(tables)]

/** Errors: an output whose ending is unknown, two .jsonl, a file that would be written twice. */
export function checkOutputs(outputs: readonly string[]): void {
  if (outputs.length === 0) throw new RangeError('an output is wanted')
  for (const file of outputs)
    if (extname(file) !== '.jsonl' && formatOf(file) === null)
      throw new RangeError(`${file}: the ending must be .jsonl, .csv, .parquet or .duckdb`)
  if (outputs.filter((file) => extname(file) === '.jsonl').length > 1) throw new RangeError('only one .jsonl can be written in a run')
  targetsOf(filesOf(outputs).tables)
}

/** Everything that a run may leave in its folders, by absolute path: a folder that is read and written to does not give it as an input. */
export async function ownPaths(outputs: readonly string[]): Promise<ReadonlySet<string>> {
  const besides = (file: string) => [file, `${file}.lock`, `${file}.partial`, partialOf(file), `${partialOf(file)}.tmp`]
  return new Set(await Promise.all(written(filesOf(outputs)).flatMap(besides).map(realPath)))
}

/** Makes a folder and those above it. Not `recursive`: where the system says that a folder above is missing and cannot be made (/proc), Node tries for ever. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return
    if (code !== 'ENOENT' || (await infoOf(dirname(folder)))) throw error
    await makeFolder(dirname(folder))
    await mkdir(folder)
  }
}

/**
 * Finds out before the work begins what would end it afterwards. Errors: an output that is a folder or in one that cannot be written, one that is
 * among the named inputs.
 */
export async function prepareOutputs(outputs: readonly string[], named: readonly string[]): Promise<void> {
  const targets = written(filesOf(outputs))
  const own = new Set(await Promise.all(targets.map(realPath)))
  const inputs = await Promise.all(named.map(realPath))
  const both = named[inputs.findIndex((path) => own.has(path))]
  if (both !== undefined) throw new Error(`${both} is an input and would be written over`)
  for (const target of targets) {
    await makeFolder(resolve(dirname(target)))
    await access(dirname(target), constants.W_OK)
    if ((await infoOf(target))?.isDirectory()) throw new Error(`${target} is a folder`)
  }
}

const infoOf = (file: string) => stat(file).catch(() => null)

/**
 * Keeps what an earlier run wrote: unless its store is there to go on with, and then all tables that it did not name itself.
 * Error: a file that would be written over.
 */
export async function keepEarlier(outputs: readonly string[], resume: boolean): Promise<void> {
  const files = filesOf(outputs)
  if (!resume || !(await infoOf(files.store))) return keepFiles(written(files), resume ? '' : '--resume goes on with it, ')
  const earlier = new Set(await Promise.all((await earlierTables(files)).map(realPath)))
  const others: string[] = []
  for (const table of files.tables) if (!earlier.has(await realPath(table))) others.push(table)
  await keepFiles(others.flatMap((table) => [table, ...tableFiles([table])]))
}

/** The tables that an earlier run into the same store named, finished or not. */
export async function earlierTables({ summary }: RunFiles): Promise<string[]> {
  try {
    return (JSON.parse(await readFile(summary, 'utf8')) as { files: { tables: string[] } }).files.tables.map(String)
  } catch {
    return []
  }
}

/** The same for tables that are built from saved Reports. */
export const keepTables = (outputs: readonly string[]) => keepFiles(tableFiles(outputs))

async function keepFiles(files: readonly string[], or = ''): Promise<void> {
  for (const file of files)
    if (await infoOf(file)) throw new Error(`${file} is there already: ${or}--overwrite writes it anew, another name keeps both`)
}
