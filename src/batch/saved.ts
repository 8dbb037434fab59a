import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type InputRecord, inputRecordOf, type ReportRecord } from '../export/record.js'
import { readInputs } from './input-list.js'
import { realPath } from './lock.js'
import { reasonOf } from './read-file.js'
import { readStore } from './store.js'
import { inputsOf } from './targets.js'

/** The stores that paths name: files, and folders that hold one; none twice. Errors: no such file; a folder that holds none, or several. */
export async function storesOf(paths: readonly string[]): Promise<string[]> {
  const stores = new Map<string, string>()
  for (const path of paths) {
    const info = await stat(path).catch((error: unknown) => {
      throw new Error(`${path}: ${reasonOf(error)}`)
    })
    const store = info.isDirectory() ? await storeIn(path) : path
    const real = await realPath(store)
    if (!stores.has(real)) stores.set(real, store)
  }
  return [...stores.values()]
}

async function storeIn(folder: string): Promise<string> {
  const found = (await readdir(folder)).filter((name) => name.endsWith('.jsonl') && !name.endsWith('.inputs.jsonl')).sort()
  if (found.length === 1) return join(folder, found[0]!)
  throw new Error(found.length === 0 ? `${folder} holds no .jsonl of Reports` : `${folder} holds several: name one of ${found.join(', ')}`)
}

/** The records of several stores, one after the other. */
export async function* readStores(stores: readonly string[]): AsyncGenerator<ReportRecord> {
  for (const store of stores) yield* readStore(store)
}

/** What became of the inputs of several runs; a report that the list of its run has lost says it itself. */
export async function* readLists(stores: readonly string[]): AsyncGenerator<InputRecord> {
  for (const store of stores) {
    const listed = new Set<string>()
    for await (const input of readInputs(inputsOf(store))) {
      listed.add(input.input)
      yield input
    }
    for await (const record of readStore(store)) if (!listed.has(record.id)) yield inputRecordOf(record)
  }
}
