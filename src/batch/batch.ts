import { DEFAULT_MAX_BYTES } from '../decode/limits.js'
import type { ReportRecord } from '../export/record.js'
import type { InputFile } from './inputs.js'
import { documentOf, type Job, jobsOf, type Unread } from './jobs.js'
import { answersOf, type PoolOptions } from './pool.js'

/** A document of the caller's own: bytes or text under a name. */
export interface Document {
  id: string
  url?: string
  content: Uint8Array | string
}

/** One document, read or not: a failure never stops the rest. */
export type Outcome = { id: string; record: ReportRecord; error?: undefined } | { id: string; record?: undefined; error: string }

/** How to work: threads, a signal to stop, a part of the inputs. */
export interface ParseAllOptions extends Pick<PoolOptions, 'concurrency' | 'signal' | 'shard'> {}

const decoder = new TextDecoder()

async function* jobsOfDocuments(documents: Iterable<string | Document> | AsyncIterable<string | Document>): AsyncGenerator<Job | Unread> {
  for await (const document of documents) {
    if (typeof document === 'string') yield* jobsOf({ path: document, named: true }, DEFAULT_MAX_BYTES)
    else {
      const { content, ...name } = document
      yield typeof content === 'string' ? { ...name, text: content } : { ...name, bytes: content }
    }
  }
}

/**
 * Parses many documents in worker threads: `for await (const { id, record, error } of parseAll(files, { concurrency: 2 }))`.
 * Takes file paths (also .jsonl, .warc and .gz) and documents, from a list or a stream, and gives outcomes in the same order;
 * only a few documents a worker are in memory. Abort with `signal`: what has begun is still given.
 */
export async function* parseAll(
  documents: Iterable<string | Document> | AsyncIterable<string | Document>,
  options: ParseAllOptions = {},
): AsyncGenerator<Outcome> {
  for await (const answer of answersOf(jobsOfDocuments(documents), options)) {
    if ('line' in answer) yield { id: answer.id, record: JSON.parse(decoder.decode(answer.line)) as ReportRecord }
    else if ('error' in answer) yield { id: answer.id, error: answer.error }
  }
}

/** The jobs of listed files; `onFile` hears of each file before its documents. A name that comes again gets a number behind it. */
export async function* jobsOfFiles(files: Iterable<InputFile>, onFile: (file: InputFile) => void = () => {}): AsyncGenerator<Job | Unread> {
  const times = new Map<string, number>()
  const numbered = (job: Job | Unread) => {
    const time = (times.get(job.id) ?? 0) + 1
    times.set(job.id, time)
    return time === 1 ? job : { ...job, id: `${job.id}#${time}` }
  }
  for (const file of files) {
    onFile(file)
    const document = documentOf(file)
    if (document) yield numbered(document)
    else for await (const job of jobsOf(file, DEFAULT_MAX_BYTES)) yield numbered(job)
  }
}
