import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Job, JobFault } from './jobs.js'
import type { Answer, Task } from './worker.js'

export interface PoolOptions {
  /** Worker threads; as many as the machine runs at once where not given. */
  concurrency?: number
  signal?: AbortSignal
  shard?: { index: number; count: number }
  /** Hash under which a document is already held, by its id. */
  known?: (id: string) => string | undefined
}

/** Documents in flight for each worker: enough to keep it busy, few enough to keep memory flat. */
const AHEAD = 4

/**
 * Parses documents in worker threads and gives the answers in the order of the documents. At most a few documents a worker
 * are in flight: the next is taken from `jobs` only when the reader of the answers has taken the oldest.
 * After an abort no new document is begun; those in flight are still answered.
 */
export async function* answersOf(jobs: AsyncIterable<Job | JobFault>, options: PoolOptions = {}): AsyncGenerator<Answer> {
  const threads = options.concurrency ?? availableParallelism()
  // ESM only: a dynamic import serves the CommonJS build too.
  const { default: Tinypool } = await import('tinypool')
  const pool = new Tinypool({ filename: fileURLToPath(new URL('./worker.js', import.meta.url)), minThreads: threads, maxThreads: threads })
  const flying: Promise<Answer>[] = []
  const begin = (job: Job | JobFault): Promise<Answer> => {
    if ('error' in job) return Promise.resolve(job)
    const known = options.known?.(job.id)
    const task: Task = { job, ...(known === undefined ? {} : { known }), ...(options.shard ? { shard: options.shard } : {}) }
    return (pool.run(task) as Promise<Answer>).catch((error: Error) => ({ id: job.id, error: `the worker failed: ${error.message}` }))
  }
  try {
    for await (const job of jobs) {
      if (options.signal?.aborted) break
      flying.push(begin(job))
      if (flying.length >= threads * AHEAD) yield await flying.shift()!
    }
    while (flying.length > 0) yield await flying.shift()!
  } finally {
    await pool.destroy()
  }
}
