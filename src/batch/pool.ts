import { availableParallelism } from 'node:os'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Job, Unread } from './jobs.js'
import type { NoRecord, Task } from './parse-job.js'
import { reasonOf } from './reason.js'
import type { Reply, Request } from './worker.js'

/** How the worker threads are used. */
export interface PoolOptions {
  /** Worker threads; as many as the machine runs at once where not given. */
  concurrency?: number
  signal?: AbortSignal
  shard?: { index: number; count: number }
  /** Hash under which a document is already held, by its id. */
  known?: (id: string) => string | undefined
}

/** Worker threads of a run: as many as the machine runs at once where not given. */
export const threadsOf = ({ concurrency }: Pick<PoolOptions, 'concurrency'>) => concurrency ?? availableParallelism()

/** The most documents in a message to a worker, and messages on their way for each: enough to keep it busy, few enough to keep memory flat. */
const MOST_IN_MESSAGE = 16
const AHEAD = 2

/** Memory for the lines of a message, in bytes: at first, and the most that is kept for the next message. */
const ROOM = 1 << 21
const MOST_ROOM = 1 << 23

/** An answer: the record as a line of JSON, its line end included. The bytes are good until the next answer is asked for. */
export type PoolAnswer = { id: string; line: Uint8Array } | NoRecord

/**
 * Parses documents in worker threads and gives the answers in the order of the documents. At most a few documents a worker
 * are in flight: the next is taken from `jobs` only when the reader of the answers has taken the oldest. Where `jobs` is slow,
 * nothing waits for a message to fill up. After an abort no new document is begun; those in flight are still answered.
 */
export async function* answersOf(jobs: AsyncIterable<Job | Unread>, options: PoolOptions = {}): AsyncGenerator<PoolAnswer> {
  const threads = threadsOf(options)
  // ESM only: a dynamic import serves the CommonJS build too.
  const { Piscina } = await import('piscina')
  const pool = new Piscina({
    filename: fileURLToPath(new URL('./worker.js', import.meta.url)),
    minThreads: threads,
    maxThreads: threads,
    // Where it waits on atomics, a worker stays in one turn of its event loop as long as there is work, and memory that lives to the end of
    // the turn piles up.
    atomics: 'disabled',
  })
  const free: ArrayBuffer[] = []
  const run = (tasks: Task[]): Promise<Reply> => {
    const room = free.pop() ?? new ArrayBuffer(ROOM)
    return pool.run({ tasks, room } satisfies Request, { transferList: [room] })
  }
  const taskOf = (job: Job): Task => {
    const known = options.known?.(job.id)
    return { job, ...(known === undefined ? {} : { known }), ...(options.shard ? { shard: options.shard } : {}) }
  }
  /** A document that brings its worker down must not take its neighbours along: they are asked for again, one by one. */
  const runAlone = async (tasks: Task[]) => {
    const replies: Reply[] = []
    for (const task of tasks) {
      const failed = (error: unknown): Reply => ({ answers: [{ id: task.job.id, error: `the worker failed: ${reasonOf(error)}` }] })
      replies.push(await run([task]).catch(failed))
    }
    return replies
  }
  const ask = async (message: (Job | Unread)[]) => {
    const tasks = message.flatMap((job) => ('status' in job ? [] : [taskOf(job)]))
    const replies =
      tasks.length === 0
        ? []
        : await run(tasks).then(
            (reply) => [reply],
            () => runAlone(tasks),
          )
    const answers = replies.flatMap(withLines)
    return {
      answers: message.map((job) => ('status' in job ? unread(job) : answers.shift()!)),
      rooms: replies.flatMap(({ room }) => (room && room.byteLength <= MOST_ROOM ? [room] : [])),
    }
  }
  const flying: ReturnType<typeof ask>[] = []
  /** Documents that fill a message: as many as have lines that fit into the room, as far as the last ones tell. */
  let filling = 1
  async function* land(): AsyncGenerator<PoolAnswer> {
    const { answers, rooms } = await flying.shift()!
    const bytes = answers.reduce((sum, answer) => sum + ('line' in answer ? answer.line.length : 0), 0)
    filling = Math.min((ROOM / bytes) * answers.length, MOST_IN_MESSAGE)
    yield* answers
    free.push(...rooms)
  }
  try {
    for await (const message of messagesOf(
      jobs,
      () => filling,
      () => flying[0],
      options.signal,
    )) {
      if (message.length > 0) flying.push(ask(message))
      if (message.length === 0 || flying.length >= threads * AHEAD) yield* land()
    }
    while (flying.length > 0) yield* land()
  } finally {
    await pool.destroy()
  }
}

const unread = ({ id, status, reason }: Unread): NoRecord => (status === 'failed' ? { id, error: reason } : { id, skipped: status })

const withLines = ({ answers, room }: Reply): PoolAnswer[] =>
  answers.map((answer) =>
    'line' in answer ? { ...answer, line: new Uint8Array(room!, answer.line.start, answer.line.end - answer.line.start) } : answer,
  )

const ANSWERED = Symbol('answered')
const SLOW = Symbol('slow')
const STOPPED = Symbol('stopped')

/**
 * Puts jobs together into messages: full ones where they come fast, what there is where they come slowly. An empty one says
 * that the oldest message has been answered while the next job is not there yet.
 */
async function* messagesOf(
  jobs: AsyncIterable<Job | Unread>,
  filling: () => number,
  oldest: () => Promise<unknown> | undefined,
  signal: AbortSignal | undefined,
): AsyncGenerator<(Job | Unread)[]> {
  const iterator = jobs[Symbol.asyncIterator]()
  let wake: (() => void) | undefined
  const stop = () => wake?.()
  signal?.addEventListener('abort', stop, { once: true })
  let next: Promise<IteratorResult<Job | Unread>> | undefined
  let message: (Job | Unread)[] = []
  /** The turn of the event loop that a message which is begun waits for. */
  let turn: Promise<symbol> | undefined
  try {
    for (;;) {
      next ??= iterator.next()
      if (message.length > 0) turn ??= nextTurn(SLOW)
      const waiting = turn ?? oldest()?.then(() => ANSWERED)
      const [coming, other] = [next, waiting]
      // No Promise.race: one that takes part in every race would hold on to them all.
      const first = await new Promise<IteratorResult<Job | Unread> | symbol>((resolve, reject) => {
        wake = () => resolve(STOPPED)
        if (signal?.aborted) wake()
        coming.then(resolve, reject)
        other?.then(resolve)
      })
      if (first === STOPPED || (typeof first === 'object' && first.done)) break
      if (typeof first === 'object') {
        message.push(first.value)
        next = undefined
      }
      if (typeof first === 'object' && message.length < filling()) continue
      yield message
      message = []
      turn = undefined
    }
    if (message.length > 0) yield message
  } finally {
    signal?.removeEventListener('abort', stop)
    // Not awaited: a slow source may never come to an end.
    void iterator.return?.().catch(() => {})
  }
}
