import { hash as digest } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { DEFAULT_MAX_BYTES } from '../decode/limits.js'
import type { ReportRecord } from '../export/record.js'
import { parseReport } from '../parse-report.js'
import { version } from '../version.js'
import { gunzipBounded } from './containers/decompress.js'
import type { Job } from './jobs.js'
import { reasonOf } from './reason.js'

/** What is asked for a document, and when it need not be parsed. */
export interface Task {
  job: Job
  /** Hash under which the store already holds this document, read by this version. */
  known?: string
  /** Take only documents whose hash falls into part `index` of `count`. */
  shard?: { index: number; count: number }
  /** The largest document that is read. */
  maxBytes?: number
}

/** No record: why it was not asked for, or could not be had. */
export type NoRecord = { id: string; skipped: 'known' | 'other-shard' | 'passed-over' } | { id: string; error: string }

/** What comes of a document. */
export type Parsed = { id: string; record: ReportRecord } | NoRecord

const sha256 = (data: Uint8Array | string) => digest('sha256', data)

function read(job: Job, maxBytes: number): Uint8Array | string {
  if ('text' in job) return job.text
  if ('bytes' in job) return job.bytes
  const bytes = readFileSync(job.path)
  return /\.gz$/i.test(job.path) ? gunzipBounded(bytes, maxBytes) : bytes
}

/** Parses one document; whatever happens is an answer, never a throw. Synchronous: a worker has nothing else to do meanwhile. */
export function parseJob({ job, known, shard, maxBytes = DEFAULT_MAX_BYTES }: Task): Parsed {
  const { id } = job
  try {
    const input = read(job, maxBytes)
    const hash = sha256(input)
    if (shard && Number.parseInt(hash.slice(0, 8), 16) % shard.count !== shard.index - 1) return { id, skipped: 'other-shard' }
    if (hash === known) return { id, skipped: 'known' }
    const report = parseReport(input, { text: true, maxBytes })
    const record: ReportRecord = {
      id,
      ...(job.url ? { url: job.url } : {}),
      hash,
      textHash: sha256((report.text ?? '').replace(/\s+/g, '')),
      bytes: typeof input === 'string' ? Buffer.byteLength(input) : input.length,
      parser: version,
      report,
    }
    return { id, record }
  } catch (error) {
    return { id, error: reasonOf(error) }
  }
}
