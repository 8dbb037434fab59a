import { DEFAULT_MAX_BYTES } from '../decode/limits.js'
import type { InputStatus, ReportRecord } from '../export/record.js'
import type { Listed } from './inputs.js'
import type { Job, Jobs, Unread } from './job.js'
import { jobsOf } from './jobs.js'
import { answersOf, checkPoolOptions, type PoolOptions } from './pool.js'

/** A document of the caller's own: bytes or text under a name. */
export interface Document {
  id: string
  url?: string
  content: Uint8Array | ArrayBuffer | string
}

/** One document: `ok` says whether it was read, `status` what it is. A failure never stops the rest. */
export type Outcome =
  | { ok: true; id: string; status: Exclude<InputStatus, 'duplicate' | Unread['status']>; record: ReportRecord; error?: undefined }
  | { ok: false; id: string; status: Unread['status']; record?: undefined; error: string }

/** How to work: threads, limits, a signal to stop, a part of the inputs. */
export interface ParseAllOptions extends Pick<PoolOptions, 'concurrency' | 'signal' | 'shard' | 'maxBytes' | 'timeout'> {}

/** What `parseAll` takes. */
export type Documents = Iterable<string | Document> | AsyncIterable<string | Document>

const decoder = new TextDecoder()

/**
 * Parses many documents in worker threads: `for await (const outcome of parseAll(files, { concurrency: 2 }))`.
 * Takes file paths (also .jsonl, .json, .warc, .mhtml and .gz) and documents, from a list or a stream, and gives outcomes in the same order;
 * only a few documents a worker are in memory. Abort with `signal`: what has begun is still given, then its reason is thrown.
 * Errors: `TypeError` for an option or a document that is none.
 */
export function parseAll(documents: Documents, options: ParseAllOptions = {}): AsyncGenerator<Outcome> {
  const given: unknown = documents
  const listed =
    typeof given === 'object' && given !== null && !ArrayBuffer.isView(given) && (Symbol.iterator in given || Symbol.asyncIterator in given)
  if (!listed) throw new TypeError('a list or a stream of paths and documents is wanted')
  checkPoolOptions(options)
  return outcomesOf(documents, options)
}

async function* outcomesOf(documents: Documents, options: ParseAllOptions): AsyncGenerator<Outcome> {
  for await (const answer of answersOf(jobsOfDocuments(documents, options.maxBytes), options)) {
    if ('skipped' in answer) continue
    const { id, input, line } = answer
    // A record comes with one of the first statuses, its absence with one of the last: see `parseJob`.
    yield (
      line
        ? { ok: true, id, status: input.status, record: JSON.parse(decoder.decode(line)) }
        : { ok: false, id, status: input.status, error: input.reason }
    ) as Outcome
  }
  options.signal?.throwIfAborted()
}

async function* jobsOfDocuments(documents: Documents, maxBytes = DEFAULT_MAX_BYTES): Jobs {
  let number = 0
  for await (const document of documents) {
    if (typeof document === 'string') yield* jobsOf({ path: document, named: true }, maxBytes)
    else yield jobOfDocument(document, number)
    number++
  }
}

function jobOfDocument(document: unknown, number: number): Job {
  const { id, url, content } = Object(document) as { id?: unknown; url?: string; content?: unknown }
  if (typeof id === 'string') {
    if (typeof content === 'string') return { id, url, text: content }
    // By the tag: bytes of another realm (a frame, a test sandbox) are bytes too.
    const tag = Object.prototype.toString.call(content)
    if (tag === '[object Uint8Array]') return { id, url, bytes: content as Uint8Array }
    if (tag === '[object ArrayBuffer]') return { id, url, bytes: new Uint8Array(content as ArrayBuffer) }
  }
  throw new TypeError(`document ${number} is no path and no { id: string, content: bytes or text }`)
}

/**
 * The jobs of what is listed. A name that comes again, or that another document had in an earlier run (`earlier`), gets a number behind it
 * that no other name has. `onFile` hears of each entry before its documents.
 */
export async function* jobsOfListed(
  listed: Iterable<Listed>,
  onFile: () => void,
  earlier: { isOther(id: string, file: string | undefined): boolean },
  maxBytes = DEFAULT_MAX_BYTES,
): Jobs {
  const used = new Set<string>()
  /** The last number behind a name, so that the next is not searched for from the first. */
  const last = new Map<string, number>()
  const named = <T extends Job | Unread>(job: T): T => {
    let id = job.id
    let number = last.get(id) ?? 1
    while (used.has(id) || earlier.isOther(id, job.file)) id = `${job.id}#${++number}`
    used.add(id)
    if (id === job.id) return job
    last.set(job.id, number)
    return { ...job, id }
  }
  for (const entry of listed) {
    onFile()
    if ('status' in entry) yield named(entry)
    else for await (const job of jobsOf(entry, maxBytes)) yield named(job)
  }
}
