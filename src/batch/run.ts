import { rm, writeFile } from 'node:fs/promises'
import { TABLE_NAMES, type TableName } from '../export/columns.js'
import type { CsvOptions } from '../export/csv-format.js'
import { exportReports } from '../export/export.js'
import { targetsOf } from '../export/outputs.js'
import { hasReport, type InputRecord, inputRecordOf } from '../export/record.js'
import { jobsOfListed, type ParseAllOptions } from './batch.js'
import { openInputList, readInputs } from './input-list.js'
import type { Listed } from './inputs.js'
import { lockAll } from './lock.js'
import { answersOf, checkPoolOptions } from './pool.js'
import { openStore, readStore, rewrite } from './store.js'
import { anyReports, type BatchSummary, countInput, emptyCounts } from './summary.js'
import { checkOutputs, earlierTables, filesOf, keepEarlier, prepareOutputs, type RunFiles } from './targets.js'

/** What to write and how to work. */
export interface BatchOptions extends ParseAllOptions, CsvOptions {
  /** Files to write: .jsonl holds the Reports, .csv, .parquet and .duckdb the tables. */
  outputs: readonly string[]
  /** Go on after a stop: keep what the store holds already. */
  resume?: boolean
  /** Write anew what is there already. */
  overwrite?: boolean
  /** Called from time to time. */
  onProgress?: (progress: BatchProgress) => void
  /** Called where the run waits to see whether another one lives; hears which lock it left. */
  onWait?: (lock: string) => void
}

/** How far a run has come. */
export interface BatchProgress {
  /** Files begun, of all listed. */
  files: number
  total: number
  /** Inputs that are done, and how many of them failed. */
  inputs: number
  failed: number
}

/**
 * Parses what is listed into the store, then writes the tables from it. Every input has a line in the list of inputs, read or not. After an abort
 * the store and the list hold all that is finished, and no tables are written; where no report was found no empty tables are.
 * Errors: an output that cannot be written, that another run writes, or that is there already without `resume` or `overwrite`.
 */
export async function runBatch(listed: readonly Listed[], options: BatchOptions): Promise<BatchSummary> {
  const begun = performance.now()
  const { outputs, resume = false, overwrite = false, onWait } = options
  checkOutputs(outputs)
  checkPoolOptions(options)
  const files = filesOf(outputs)
  const named = listed.flatMap((entry) => ('named' in entry && entry.named ? [entry.path] : []))
  await prepareOutputs(outputs, named)
  const lost = new AbortController()
  const release = await lockAll([files.store, files.inputs, ...files.tables], { onWait, onLost: (error) => lost.abort(error) })
  try {
    if (!overwrite) await keepEarlier(outputs, resume)
    const signal = options.signal ? AbortSignal.any([options.signal, lost.signal]) : lost.signal
    // What the tables of this store are is known to whoever goes on with it, finished or not.
    const named = { ...files, tables: [...new Set([...(resume ? await earlierTables(files) : []), ...files.tables])] }
    const save = (summary: object) => writeFile(files.summary, `${JSON.stringify({ ...summary, files: named }, null, 2)}\n`)
    await save({ unfinished: true })
    const filled = await fillStore(listed, files, options, signal, lost.signal)
    if (!filled.aborted && files.tables.length > 0) {
      const hasReports = anyReports(filled)
      // No empty tables, and none that tell of reports which are no more.
      if (!hasReports) for (const { target } of targetsOf(files.tables)) await rm(target, { force: true })
      const tables: readonly TableName[] = hasReports ? TABLE_NAMES : ['inputs']
      const how = { bom: options.bom, tables, signal, inputs: readInputs(files.inputs) }
      await exportReports(() => readStore(files.store), files.tables, how).catch((error: unknown) => {
        if (!options.signal?.aborted) throw error
      })
    }
    lost.signal.throwIfAborted()
    const summary = { ...filled, seconds: secondsSince(begun), aborted: signal.aborted }
    await save(summary)
    return summary
  } finally {
    await release()
  }
}

async function fillStore(listed: readonly Listed[], files: RunFiles, options: BatchOptions, signal: AbortSignal, lost: AbortSignal) {
  const { resume = false, maxBytes } = options
  const begun = performance.now()
  const store = await openStore(files.store, resume)
  const list = await openInputList(files.inputs, resume)
  const progress: BatchProgress = { files: 0, total: listed.length, inputs: 0, failed: 0 }
  /** Hash of documents whose saved report is no longer theirs. */
  const stale = new Map<string, string>()
  /** Files of which something could not be read: what else they held is not given up. */
  const unreadable = new Set<string>()
  let kept = 0
  /** The saved report of a document is no longer its own. */
  const outdate = (id: string) => {
    const held = store.held.get(id)
    if (held !== undefined) stale.set(id, held)
  }
  const jobs = jobsOfListed(listed, () => progress.files++, list, maxBytes)
  const known = (id: string): string | undefined => {
    const earlier = list.earlierOf(id)
    return store.held.get(id) ?? (earlier && !hasReport(earlier.status) ? (earlier.hash ?? undefined) : undefined)
  }
  /** Lines of the list for reports that a killed run had saved without them. */
  const missing = new Map<string, InputRecord>()
  const ids = new Set([...store.held].flatMap(([id, hash]) => (list.earlierOf(id)?.hash === hash ? [] : [id])))
  if (ids.size > 0) for await (const record of readStore(files.store)) if (ids.has(record.id)) missing.set(record.id, inputRecordOf(record))
  const keep = async (id: string, unread?: string) => {
    kept++
    await list.add({ ...(missing.get(id) ?? list.earlierOf(id)!), unread })
  }
  try {
    for await (const answer of answersOf(jobs, { ...options, signal, known })) {
      const { id } = answer
      if ('skipped' in answer) {
        if (answer.skipped === 'other-shard') {
          // It may have been of this part before it was changed.
          if (list.earlier.delete(id)) outdate(id)
          missing.delete(id)
          continue
        }
        await keep(id)
      } else {
        const { input, line } = answer
        if (input.status === 'failed') unreadable.add(input.file ?? id)
        // What was read before is not given up because it cannot be read now.
        if (store.held.has(id) && input.status === 'failed') await keep(id, input.reason!)
        else {
          outdate(id)
          // The report first: a report without its line is found again, a line without its report is not.
          if (line && hasReport(input.status)) store.add(line)
          await list.add(input)
        }
        if (input.status === 'failed') progress.failed++
      }
      missing.delete(id)
      progress.inputs++
      options.onProgress?.(progress)
    }
    lost.throwIfAborted()
    if (!signal.aborted) {
      // What a container held and does not hold any more, or was itself when nothing could be read from it.
      const paths = new Set(listed.flatMap((entry) => ('path' in entry && !unreadable.has(entry.path) ? [entry.path] : [])))
      for (const id of list.forget(({ input, file }) => paths.has(file ?? input))) outdate(id)
    }
    // Reports of an earlier run whose lines were lost with their list.
    for (const [id, line] of missing) if (!stale.has(id)) await list.add(line)
  } finally {
    await list.close()
    await store.close()
  }
  if (stale.size > 0) await rewrite(files.store, ({ id, hash }) => stale.get(id) !== hash)
  const counts = emptyCounts()
  await list.finish((input) => countInput(counts, input))
  const rate = Math.round((progress.inputs - kept) / Math.max(secondsSince(begun), 0.001))
  return { ...counts, kept, rate, aborted: signal.aborted, files }
}

const secondsSince = (begun: number) => Math.round(performance.now() - begun) / 1000
