import { hash as digest } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { ReportRecord } from '../export/record.js'
import { parseReport } from '../parse-report.js'
import { version } from '../version.js'
import type { Job } from './jobs.js'
import { reasonOf } from './reason.js'

/** What is asked for a document, and when it need not be parsed. */
export interface Task {
  job: Job
  /** Hash under which the store already holds this document, read by this version. */
  known?: string
  /** Take only documents whose hash falls into part `index` of `count`. */
  shard?: { index: number; count: number }
}

/** No record: why it was not asked for, or could not be had. */
export type NoRecord = { id: string; skipped: 'known' | 'other-shard' } | { id: string; error: string }

/** What comes of a document. */
export type Parsed = { id: string; record: ReportRecord } | NoRecord

const sha256 = (data: Uint8Array | string) => digest('sha256', data)

function read(job: Job): Uint8Array | string {
  if ('text' in job) return job.text
  if ('bytes' in job) return job.bytes
  const bytes = readFileSync(job.path)
  return job.gzip ? gunzipSync(bytes) : bytes
}

/** Parses one document; whatever happens is an answer, never a throw. Synchronous: a worker has nothing else to do meanwhile. */
export function parseJob({ job, known, shard }: Task): Parsed {
  const { id } = job
  try {
    const input = read(job)
    const hash = sha256(input)
    if (shard && Number.parseInt(hash.slice(0, 8), 16) % shard.count !== shard.index - 1) return { id, skipped: 'other-shard' }
    if (hash === known) return { id, skipped: 'known' }
    const report = parseReport(input, { text: true })
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
