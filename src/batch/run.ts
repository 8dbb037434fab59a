import { open, rm } from 'node:fs/promises'
import { exportReports } from '../export/export.js'
import { formatOf } from '../export/outputs.js'
import { version } from '../version.js'
import { jobsOfFiles } from './batch.js'
import type { InputFile } from './inputs.js'
import { lock } from './lock.js'
import { answersOf, type PoolOptions } from './pool.js'
import { readStore, Store } from './store.js'
import { checkOutputs, errorsOf, prepareOutputs, storeOf } from './targets.js'

/** What to write and how to work. */
export interface BatchOptions extends Pick<PoolOptions, 'concurrency' | 'signal' | 'shard'> {
  /** Files to write: .jsonl holds the Reports, .csv, .parquet and .duckdb the tables. */
  outputs: readonly string[]
  /** Go on after a stop: keep what the store holds already. */
  resume?: boolean
  /** A byte order mark in front of CSV files. */
  bom?: boolean
  /** Called from time to time. */
  onProgress?: (progress: BatchProgress) => void
}

/** How far a run has come. */
export interface BatchProgress {
  /** Files begun, of all listed. */
  files: number
  total: number
  reports: number
  failed: number
}

/** What a run did. */
export interface BatchSummary extends BatchProgress {
  /** Documents that the store held already. */
  kept: number
  /** The Reports as JSON Lines: what --resume and `panel` read. */
  store: string
  /** Where the failures are listed. */
  errors: string
  aborted: boolean
}

/**
 * Parses files into the store, then writes the tables from it. A document that cannot be read becomes a line of `errors.jsonl`
 * beside the store. After an abort the store holds every finished report and no tables are written.
 */
export async function runBatch(files: readonly InputFile[], options: BatchOptions): Promise<BatchSummary> {
  checkOutputs(options.outputs)
  await prepareOutputs(options.outputs, files)
  const store = storeOf(options.outputs)
  const unlock = await lock(store)
  try {
    const summary = await fillStore(files, store, options)
    const tables = options.outputs.filter((file) => formatOf(file) !== null)
    if (!summary.aborted && tables.length > 0) await exportReports(() => readStore(store), tables, options)
    return summary
  } finally {
    await unlock()
  }
}

async function fillStore(files: readonly InputFile[], storeFile: string, options: BatchOptions): Promise<BatchSummary> {
  const errorsFile = errorsOf(storeFile)
  const store = await Store.open(storeFile, version, options.resume ?? false)
  const errors = await open(errorsFile, 'w')
  const progress: BatchProgress = { files: 0, total: files.length, reports: 0, failed: 0 }
  let kept = 0
  const jobs = jobsOfFiles(files, () => {
    progress.files++
  })
  try {
    for await (const answer of answersOf(jobs, { ...options, known: (id) => store.known(id) })) {
      if ('line' in answer) {
        store.add(answer.id, answer.line)
        progress.reports++
      } else if ('error' in answer) {
        progress.failed++
        await errors.appendFile(`${JSON.stringify({ id: answer.id, error: answer.error })}\n`)
      } else if (answer.skipped === 'known') kept++
      options.onProgress?.(progress)
    }
  } finally {
    await store.close()
    await errors.close()
  }
  await store.dropReplaced()
  if (progress.failed === 0) await rm(errorsFile)
  return { ...progress, kept, store: storeFile, errors: errorsFile, aborted: options.signal?.aborted ?? false }
}
