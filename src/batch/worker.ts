import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { ReportRecord } from '../export/record.js'
import { parseReport } from '../parse-report.js'
import { version } from '../version.js'
import type { Job } from './jobs.js'

/** What a worker is asked: a document, and when it need not be parsed. */
export interface Task {
  job: Job
  /** Hash under which the store already holds this document, read by this version. */
  known?: string
  /** Take only documents whose hash falls into part `index` of `count`. */
  shard?: { index: number; count: number }
}

/** `line` is the record as JSON; `skipped` says why there is none. */
export type Answer = { id: string; line: string } | { id: string; skipped: 'known' | 'other-shard' } | { id: string; error: string }

const sha256 = (data: Uint8Array | string) => createHash('sha256').update(data).digest('hex')

async function read(job: Job): Promise<Uint8Array | string> {
  if ('text' in job) return job.text
  if ('bytes' in job) return job.bytes
  const bytes = await readFile(job.path)
  return job.gzip ? promisify(gunzip)(bytes) : bytes
}

/** Parses one document in a worker thread; whatever happens is an answer, never a throw. */
export default async function work({ job, known, shard }: Task): Promise<Answer> {
  const { id } = job
  try {
    const input = await read(job)
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
    return { id, line: JSON.stringify(record) }
  } catch (error) {
    return { id, error: reason(error) }
  }
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException)?.code
  if (code === 'ENOENT') return 'no such file'
  if (code === 'EACCES' || code === 'EPERM') return 'not allowed to read it'
  return error instanceof Error ? error.message : String(error)
}
