import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { pipeline, type Readable } from 'node:stream'
import { promisify } from 'node:util'
import { brotliDecompressSync, createGunzip, gunzip } from 'node:zlib'
import { containerOf, type InputFile } from './inputs.js'
import { linesOf } from './lines.js'
import { reasonOf } from './reason.js'
import type { Unread } from './unread.js'

/** One document to parse: a file that the worker reads itself, or bytes from a container or a caller. */
export type Job = {
  id: string
  url?: string
  /** The file that it came out of, where that holds several. */
  file?: string
} & ({ path: string; named: boolean } | { bytes: Uint8Array } | { text: string })

interface JsonRecord {
  id?: unknown
  url?: unknown
  html?: unknown
  text?: unknown
  base64?: unknown
}

/** A record `{ id, url?, html | text | base64 }` as a job; null where it is none. */
function jobOfRecord(value: unknown): Job | null {
  if (typeof value !== 'object' || value === null) return null
  const { id, url, html, text, base64 } = value as JsonRecord
  if (typeof id !== 'string' && typeof id !== 'number') return null
  const named = { id: String(id), ...(typeof url === 'string' ? { url } : {}) }
  if (typeof base64 === 'string') return { ...named, bytes: Buffer.from(base64, 'base64') }
  const content = html ?? text
  return typeof content === 'string' ? { ...named, text: content } : null
}

/** The file as a job where it is one document. */
export function documentOf({ path, named }: InputFile): Job | null {
  return containerOf(path).container === 'document' ? { id: path, path, named } : null
}

/** The documents that a file holds. Errors inside a container are faults of that record; the rest goes on. */
export async function* jobsOf(file: InputFile, _maxBytes: number): AsyncGenerator<Job | Unread> {
  const document = documentOf(file)
  if (document) {
    yield document
    return
  }
  const { path, named } = file
  const { container: kind, gzip } = containerOf(path)
  try {
    if (kind === 'json') yield* jsonJobs(path, gzip, named)
    else if (kind === 'jsonl') yield* jsonLinesJobs(path, gzip, named)
    else yield* warcJobs(path, gzip)
  } catch (error) {
    yield { id: path, status: 'failed', reason: reasonOf(error) }
  }
}

async function* jsonJobs(path: string, gzip: boolean, named: boolean): AsyncGenerator<Job | Unread> {
  const bytes = await readFile(path)
  const value: unknown = JSON.parse((gzip ? await promisify(gunzip)(bytes) : bytes).toString('utf8'))
  for (const record of Array.isArray(value) ? value : [value]) {
    const job = jobOfRecord(record)
    if (job) yield job
    else if (named) yield { id: path, status: 'failed', reason: 'holds no record { id, html | text | base64 }' }
    if (!job) return
  }
}

/** The bytes of a file. Not `pipe`: it would leave an error of the file unheard, and an archive cut short would look whole. */
function streamOf(path: string, gzip: boolean): Readable {
  const file = createReadStream(path)
  return gzip ? pipeline(file, createGunzip(), () => {}) : file
}

async function* jsonLinesJobs(path: string, gzip: boolean, named: boolean): AsyncGenerator<Job | Unread> {
  let number = 0
  for await (const line of linesOf(streamOf(path, gzip))) {
    number++
    const job = jobOfLine(line)
    // Something else of a crawl or of an earlier run, met in a folder.
    if (!job && !named && number === 1 && isJson(line)) return
    yield job ?? { id: `${path}#${number}`, status: 'failed', reason: 'not a record { id, html | text | base64 }' }
  }
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

/** A JSON line as a job; null where it is none. */
export function jobOfLine(line: string): Job | null {
  try {
    return jobOfRecord(JSON.parse(line))
  } catch {
    return null
  }
}

/** HTML and text answers of a crawl archive. `warcio` is an optional dependency: without it the error says how to get it. */
async function* warcJobs(path: string, gzip: boolean): AsyncGenerator<Job | Unread> {
  const { WARCParser } = await import('warcio').catch(() => {
    throw new Error('reading .warc needs the optional package warcio: npm install warcio')
  })
  for await (const record of new WARCParser(streamOf(path, gzip))) {
    if (record.warcType !== 'response' && record.warcType !== 'resource') continue
    const url = record.warcTargetURI
    const type = record.httpHeaders?.headers.get('content-type') ?? record.warcContentType ?? ''
    const status = record.httpHeaders?.statusCode ?? 200
    if (!url || status !== 200 || !/html|text\/plain/i.test(String(type))) continue
    const bytes = await record.readFully(true)
    yield { id: url, url, ...bodyOf(bytes, record.httpHeaders?.headers.get('content-encoding') ?? '') }
  }
}

/** What a crawler saved under Brotli, which warcio does not undo as it undoes gzip and deflate. */
function bodyOf(bytes: Uint8Array, encoding: string): { bytes: Uint8Array } | Pick<Unread, 'status' | 'reason'> {
  if (!/^\s*br\s*$/i.test(encoding)) return { bytes }
  try {
    return { bytes: brotliDecompressSync(bytes) }
  } catch (error) {
    return { status: 'failed', reason: reasonOf(error) }
  }
}
