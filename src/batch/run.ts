import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { finished } from 'node:stream/promises'
import { exportReports } from '../export/export.js'
import { formatOf } from '../export/outputs.js'
import { version } from '../version.js'
import { jobsOfFiles } from './batch.js'
import type { InputFile } from './inputs.js'
import { answersOf } from './pool.js'
import { readStore, Store } from './store.js'

export interface BatchOptions {
  /** Files to write: .jsonl holds the Reports, .csv, .parquet and .duckdb the tables. */
  outputs: readonly string[]
  resume?: boolean
  concurrency?: number
  shard?: { index: number; count: number }
  bom?: boolean
  signal?: AbortSignal
  onProgress?: (progress: BatchProgress) => void
}

export interface BatchProgress {
  /** Files begun, of all listed. */
  files: number
  total: number
  reports: number
  failed: number
}

export interface BatchSummary extends BatchProgress {
  /** Documents that the store held already. */
  kept: number
  /** The Reports as JSON Lines: what --resume and `panel` read. */
  store: string
  /** Where the failures are listed. */
  errors: string
  aborted: boolean
}

/** The store of a run: the .jsonl among the outputs, else `reports.jsonl` beside the first of them. */
function storeOf(outputs: readonly string[]): string {
  return outputs.find((file) => extname(file) === '.jsonl') ?? join(dirname(outputs[0]!), 'reports.jsonl')
}

/** Errors: an output whose ending is unknown. */
export function checkOutputs(outputs: readonly string[]): void {
  for (const file of outputs)
    if (extname(file) !== '.jsonl' && formatOf(file) === null)
      throw new RangeError(`${file}: the ending must be .jsonl, .csv, .parquet or .duckdb`)
  if (outputs.filter((file) => extname(file) === '.jsonl').length > 1) throw new RangeError('only one .jsonl can be written in a run')
}

/**
 * Parses files into the store, then writes the tables from it. A document that cannot be read becomes a line of `errors.jsonl`
 * beside the store. After an abort the store holds every finished report and no tables are written.
 */
export async function runBatch(files: readonly InputFile[], options: BatchOptions): Promise<BatchSummary> {
  checkOutputs(options.outputs)
  const { signal, shard, concurrency } = options
  const storeFile = storeOf(options.outputs)
  const errorsFile = join(dirname(storeFile), 'errors.jsonl')
  const store = await Store.open(storeFile, version, options.resume ?? false)
  const errors = createWriteStream(errorsFile)
  const progress: BatchProgress = { files: 0, total: files.length, reports: 0, failed: 0 }
  let kept = 0
  const jobs = jobsOfFiles(files, () => {
    progress.files++
  })
  for await (const answer of answersOf(jobs, {
    known: (id) => store.known(id),
    ...(concurrency ? { concurrency } : {}),
    ...(shard ? { shard } : {}),
    ...(signal ? { signal } : {}),
  })) {
    if ('line' in answer) {
      await store.add(answer.id, answer.line)
      progress.reports++
    } else if ('error' in answer) {
      progress.failed++
      errors.write(`${JSON.stringify({ id: answer.id, error: answer.error })}\n`)
    } else if (answer.skipped === 'known') kept++
    options.onProgress?.(progress)
  }
  await store.close()
  errors.end()
  await finished(errors)
  if (progress.failed === 0) await rm(errorsFile)
  const aborted = signal?.aborted ?? false
  const tables = options.outputs.filter((file) => formatOf(file) !== null)
  if (!aborted && tables.length > 0)
    await exportReports(() => readStore(storeFile), tables, { bom: options.bom ?? false, ...(signal ? { signal } : {}) })
  return { ...progress, kept, store: storeFile, errors: errorsFile, aborted }
}
