import { availableParallelism } from 'node:os'
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { InputRecord } from '../export/record.js'
import { answerOfUnread, type Job, type Shard, type Skipped, type Unread } from './job.js'
import type { Task } from './parse-job.js'
import { reasonOf } from './read-file.js'
import type { Reply, Request } from './worker.js'

/** How the worker threads are used. */
export interface PoolOptions {
  /** Worker threads, from 1 to 128; as many as the machine runs at once where not given. More than that gain nothing. */
  concurrency?: number
  signal?: AbortSignal
  shard?: Shard
  /** The largest document that is read, in bytes; 16 MiB where not given. */
  maxBytes?: number
  /** Seconds after which a document is given up as failed; 300 where not given. */
  timeout?: number
  /** Hash under which a document is already held, by its id. */
  known?: (id: string) => string | undefined
}

const MOST_THREADS = 128
const DEFAULT_TIMEOUT = 300

/** Errors: `TypeError` for an option that is no such number. */
export function checkPoolOptions({ concurrency, maxBytes, timeout, shard }: PoolOptions): void {
  const whole = (name: string, value: number | undefined, most = Number.POSITIVE_INFINITY) => {
    if (value !== undefined && !(Number.isSafeInteger(value) && value >= 1 && value <= most))
      throw new TypeError(`${name} must be a whole number from 1${Number.isFinite(most) ? ` to ${most}` : ''}, not ${String(value)}`)
  }
  whole('concurrency', concurrency, MOST_THREADS)
  whole('maxBytes', maxBytes)
  if (timeout !== undefined && !(timeout > 0 && timeout < 1e6))
    throw new TypeError(`timeout must be a number of seconds over 0, not ${String(timeout)}`)
  whole('shard.count', shard?.count)
  whole('shard.index', shard?.index, shard?.count ?? Number.NaN)
}

/** The most documents in a message to a worker, and messages on their way for each: enough to keep it busy, few enough to keep memory flat. */
const MOST_IN_MESSAGE = 16
const AHEAD = 2

/** Memory for the lines of a message, in bytes: at first, and the most that is kept for the next message. */
const ROOM = 1 << 21
const MOST_ROOM = 1 << 23

/** How long a thread that is starting is waited for, and how often is asked, in milliseconds. */
const LONGEST_START = 10_000
const ASK = 5

/** An answer: what became of the input, and the record as a line of JSON, its line end included. The bytes are good until the next answer is asked for. */
export type PoolAnswer = { id: string; input: InputRecord; line?: Uint8Array } | Skipped

/**
 * Parses documents in worker threads and gives the answers in the order of the documents. At most a few documents a worker
 * are in flight: the next is taken from `jobs` only when the reader of the answers has taken the oldest. Where `jobs` is slow,
 * nothing waits for a message to fill up. After an abort no new document is begun; those in flight are still answered.
 * A document that takes too long or brings its worker down is a failed input; its neighbours are asked for again.
 */
export async function* answersOf(jobs: AsyncIterable<Job | Unread>, options: PoolOptions): AsyncGenerator<PoolAnswer> {
  const { concurrency: threads = availableParallelism(), shard, maxBytes, timeout = DEFAULT_TIMEOUT } = options
  // ESM only: a dynamic import serves the CommonJS build too.
  const { Piscina } = await import('piscina')
  const pool = new Piscina({
    filename: fileURLToPath(new URL('./worker.js', import.meta.url)),
    // Threads that piscina starts at once are said to be ready before they are; others tell when they are.
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: Number.POSITIVE_INFINITY,
    // Where it waits on atomics, a worker stays in one turn of its event loop as long as there is work, and memory that lives to the end of
    // the turn piles up.
    atomics: 'disabled',
  })
  const ready = new Set<number>()
  pool.on('workerCreate', ({ id }: { id: number }) => ready.add(id))
  pool.on('workerDestroy', ({ id }: { id: number }) => ready.delete(id))
  // An answer that lands while its thread is being ended is nobody's; what fails otherwise rejects its own message.
  pool.on('error', () => {})
  const free: ArrayBuffer[] = []
  /** The answers to one message; the memory that their lines are in is added to `rooms`. */
  const run = async (tasks: Task[], rooms: ArrayBuffer[]): Promise<PoolAnswer[]> => {
    if (tasks.length === 0) return []
    const room = free.pop() ?? new ArrayBuffer(ROOM)
    const done = new Int32Array(new SharedArrayBuffer(4)).fill(-1)
    const stop = new AbortController()
    const watch = watchFor(done, timeout, () => stop.abort())
    try {
      const reply: Reply = await pool.run({ tasks, room, done } satisfies Request, { transferList: [room], signal: stop.signal })
      rooms.push(reply.room)
      return reply.answers.map((answer) =>
        'input' in answer ? { ...answer, line: answer.line && new Uint8Array(reply.room, ...answer.line) } : answer,
      )
    } catch (error) {
      const at = Math.max(0, done[0]!)
      // It failed behind the last document: any of them may have done it.
      if (at === tasks.length && at > 1) {
        const alone: PoolAnswer[] = []
        for (const task of tasks) alone.push(...(await run([task], rooms)))
        return alone
      }
      const { id, file } = tasks[Math.min(at, tasks.length - 1)]!.job
      const reason = stop.signal.aborted ? `took longer than ${timeout} seconds (--timeout)` : `the worker failed: ${reasonOf(error)}`
      // All that the worker had done went with it: what stands before the document that brought it down is asked for again.
      const before = await run(tasks.slice(0, at), rooms)
      // What was begun belongs to the part that is asked for.
      return [...before, answerOfUnread({ id, file, status: 'failed', reason }), ...(await run(tasks.slice(at + 1), rooms))]
    } finally {
      clearInterval(watch)
    }
  }
  const ask = async (message: (Job | Unread)[]) => {
    const tasks = message.flatMap((job): Task[] => ('status' in job ? [] : [{ job, known: options.known?.(job.id), shard, maxBytes }]))
    const rooms: ArrayBuffer[] = []
    const parsed = (await run(tasks, rooms)).values()
    const answers = message.map((job): PoolAnswer => ('status' in job ? answerOfUnread(job, shard) : parsed.next().value!))
    return { answers, rooms: rooms.filter((room) => room.byteLength <= MOST_ROOM) }
  }
  const flying: ReturnType<typeof ask>[] = []
  /** Documents that fill a message: as many as have lines that fit into the room, as far as the last ones tell. */
  let filling = 1
  async function* land(): AsyncGenerator<PoolAnswer> {
    const { answers, rooms } = await flying.shift()!
    const bytes = answers.reduce((sum, answer) => sum + (('input' in answer && answer.line?.length) || 0), 0)
    filling = Math.min((ROOM / bytes) * answers.length, MOST_IN_MESSAGE)
    yield* answers
    free.push(...rooms)
  }
  try {
    const oldest = () => flying[0]
    for await (const message of messagesOf(jobs, () => filling, oldest, options.signal)) {
      if (message.length > 0) flying.push(ask(message))
      if (message.length === 0 || flying.length >= threads * AHEAD) yield* land()
    }
    while (flying.length > 0) yield* land()
  } finally {
    // In Node 20 a thread that is ended while it loads its modules brings the whole process down.
    for (let waited = 0; ready.size < pool.threads.length && waited < LONGEST_START; waited += ASK) await sleep(ASK)
    await pool.destroy()
  }
}

/** Calls `late` when a worker has been at one document for too long; what waits for a worker has not begun. */
function watchFor(done: Int32Array, seconds: number, late: () => void): NodeJS.Timeout {
  let last = -1
  let since = 0
  const look = () => {
    const now = Atomics.load(done, 0)
    if (now !== last) [last, since] = [now, performance.now()]
    else if (now >= 0 && performance.now() - since > seconds * 1000) late()
  }
  return setInterval(look, Math.min(1000, seconds * 250))
}

/**
 * Puts jobs together into messages: full ones where they come fast, what there is where they come slowly. An empty one says
 * that the oldest message has been answered while the next job is not there yet.
 */
async function* messagesOf(
  jobs: AsyncIterable<Job | Unread>,
  filling: () => number,
  oldest: () => Promise<unknown> | undefined,
  signal?: AbortSignal,
): AsyncGenerator<(Job | Unread)[]> {
  const iterator = jobs[Symbol.asyncIterator]()
  let wake: (() => void) | undefined
  const stop = () => wake?.()
  signal?.addEventListener('abort', stop, { once: true })
  let next: Promise<IteratorResult<Job | Unread>> | undefined
  let message: (Job | Unread)[] = []
  /** The turn of the event loop that a message which is begun waits for. */
  let turn: Promise<unknown> | undefined
  try {
    for (;;) {
      next ??= iterator.next()
      if (message.length > 0) turn ??= nextTurn()
      const [coming, other] = [next, turn ?? oldest()]
      // No Promise.race: one that takes part in every race would hold on to them all. Null where nothing more is waited for.
      const first = await new Promise<IteratorResult<Job | Unread> | null>((resolve, reject) => {
        wake = () => resolve({ done: true, value: undefined })
        if (signal?.aborted) wake()
        coming.then(resolve, reject)
        other?.then(() => resolve(null))
      })
      if (first?.done) break
      if (first) {
        message.push(first.value)
        next = undefined
        if (message.length < filling()) continue
      }
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
