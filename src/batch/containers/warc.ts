import { InputTooLargeError } from '../../decode/limits.js'
import type { InputFile } from '../inputs.js'
import type { Job, Jobs, Unread } from '../job.js'
import { reasonOf } from '../read-file.js'
import { answerOf, HEAD, type Head, headOf, pageOf } from './http.js'
import { encodedLimit, type Source } from './source.js'

/** Record types that hold something found at an address, and those that tell about it or go on with it. */
const MEMBERS = new Set(['response', 'resource', 'conversion', 'revisit'])
const OTHERS = new Set(['warcinfo', 'request', 'metadata', 'continuation'])

/** Bytes in which a record is known to begin: the line `WARC/1.0` and the name of a field behind it. */
const BEGIN = 64
const beginsAt = (bytes: Buffer, at: number) => /^WARC\/\d\.\d{1,2}\r?\n[a-z-]{1,40}:/i.test(bytes.toString('latin1', at, at + BEGIN))

/**
 * The documents of a web archive (ISO 28500; WARC 0.17 to 1.1). Every record of something found is a job or named: its address is its
 * id. The stated length of a record is believed only where a record, or the end, follows: else that record is named as failed and
 * reading goes on at the next line that begins a record.
 */
export async function* warcJobs({ path, named }: InputFile, source: Source, maxBytes: number): Jobs {
  const bytes = source.bytes()[Symbol.asyncIterator]()
  const reader = new ByteReader(bytes)
  // Where nothing says that the file has an end, nothing is skipped in search of one.
  const most = source.regular ? Number.POSITIVE_INFINITY : encodedLimit(maxBytes)
  /** At an end that is the failure of the stream: that is told then, not what it made of the last record. */
  const isLost = async () => reader.failure !== undefined && (await reader.peek(1)).length === 0
  let records = 0
  let members = 0
  try {
    for (let number = 1; ; number++) {
      await skipTo(behindNewlines, reader, most)
      const at = reader.offset
      const begin = await reader.peek(HEAD)
      if (begin.length === 0) break
      if (!beginsAt(begin, 0)) {
        const skipped = await skipTo(recordIn, reader, most)
        if ((await isLost()) || (records === 0 && (await reader.peek(1)).length === 0)) break
        members++
        yield { id: `${path}#${number}`, file: path, status: 'failed', reason: `no WARC record at byte ${at}`, bytes: skipped }
        continue
      }
      records++
      const head = headOf(begin)
      const url = head.fields.get('warc-target-uri')?.replace(/^<|>$/g, '') || undefined
      const name = { id: url ?? `${path}#${number}`, url, file: path }
      const failed = (reason: string): Unread => {
        members++
        return { id: name.id, file: path, status: 'failed', reason: `the WARC record at byte ${at} ${reason}` }
      }
      const stated = head.fields.get('content-length') ?? ''
      const headless = head.length === null || recordIn(begin.subarray(0, head.length)) !== null
      const unmeasured = headless ? 'ends in its head, or has none' : /^\d{1,15}$/.test(stated) ? null : 'has no Content-Length'
      reader.skip(unmeasured ? 1 : head.length!)
      const length = Number(stated)
      const type = head.fields.get('warc-type')?.toLowerCase() ?? ''
      const long = length > encodedLimit(maxBytes)
      const seen = unmeasured ? begin : await reader.peek(long ? HEAD : length + BEGIN)
      const fault = unmeasured ?? (long ? null : faultOf(seen, length))
      if (fault) {
        await skipTo(recordIn, reader, most)
        if (await isLost()) break
        yield failed(fault)
        continue
      }
      if (MEMBERS.has(type)) {
        members++
        yield memberOf(name, head, seen.subarray(0, length), length, maxBytes)
      } else if (!OTHERS.has(type)) yield failed('is of no known WARC-Type')
      // What is too long to be looked at whole cannot have its length tested either.
      if (long) await skipTo(recordIn, reader, most)
      else reader.skip(length)
    }
    if (reader.failure) throw new Error(`${reasonOf(reader.failure)}, behind byte ${reader.offset} of the archive`)
    if (records === 0) throw new Error('no WARC record found')
    if (members === 0) yield { id: path, status: named ? 'failed' : 'passed-over', reason: 'holds no answers of servers' }
  } finally {
    await bytes.return?.()
  }
}

function behindNewlines(bytes: Buffer): number | null {
  const other = bytes.findIndex((byte) => byte !== 10 && byte !== 13)
  return other < 0 ? null : other
}

/** Goes to what is looked for, or to the end. Gives the bytes passed. Error: more than `most` of them. */
async function skipTo(find: (seen: Buffer) => number | null, reader: ByteReader, most: number): Promise<number> {
  for (const from = reader.offset; ; ) {
    const window = await reader.peek(HEAD)
    const found = find(window)
    // A record may begin at the end of what is seen.
    reader.skip(found ?? (window.length < HEAD ? window.length : HEAD - BEGIN))
    const passed = reader.offset - from
    if (found !== null || window.length < HEAD) return passed
    if (passed > most) throw new Error(`no WARC record within ${passed} bytes; the rest is not read`)
  }
}

function recordIn(bytes: Buffer): number | null {
  for (let at = bytes.indexOf('\nWARC/'); at >= 0; at = bytes.indexOf('\nWARC/', at + 1)) if (beginsAt(bytes, at + 1)) return at + 1
  return null
}

/** What is wrong with the length that a record states: `seen` is its body and what follows it. */
function faultOf(seen: Buffer, length: number): string | null {
  const after = seen.subarray(length)
  const rest = after.subarray(behindNewlines(after) ?? after.length)
  if (seen.length >= length && (beginsAt(rest, 0) || (rest.length === 0 && after.length < BEGIN))) return null
  const inner = recordIn(seen)
  if (inner === null && seen.length < length) return `is cut short: ${seen.length} of ${length} bytes`
  // Two line ends close a record: then it is whole, and what follows is something else.
  if (inner === null && /^\r?\n\r?\n/.test(after.toString('latin1', 0, 4))) return null
  return `is damaged: its Content-Length ${length} does not lead to its end`
}

/** What becomes of a record of something found. `body` is the start of it where it is longer than can be read. */
function memberOf(name: Pick<Job, 'id' | 'url' | 'file'>, { fields }: Head, body: Buffer, length: number, maxBytes: number): Job | Unread {
  const { id, file } = name
  const unread = (status: Unread['status'], reason: string, kind?: string): Unread => ({ id, file, status, reason, bytes: length, kind })
  const type = fields.get('warc-type')!.toLowerCase()
  if (type === 'revisit') return unread('passed-over', 'the same as an earlier capture')
  const contentType = fields.get('content-type') ?? ''
  const isHttp = type === 'response' && (/^application\/http/i.test(contentType) || body.toString('latin1', 0, 5) === 'HTTP/')
  const answer = isHttp ? answerOf(body) : { status: 200, fields, body }
  if (!answer) return unread('failed', 'holds no whole HTTP answer')
  if (answer.status !== 200) return unread('passed-over', `HTTP ${answer.status}`)
  const kind = (answer.fields.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase()
  if (kind && !/html|text\/plain/.test(kind)) return unread('passed-over', kind, kind)
  if (fields.has('warc-segment-number')) return unread('failed', 'split into several records, which is not read')
  const truncated = fields.get('warc-truncated')
  if (truncated) return unread('failed', `cut short by the crawler (${truncated})`)
  try {
    if (body.length < length) throw new InputTooLargeError(maxBytes)
    // A copy: the bytes go to another thread, and the memory around them would go along.
    return { ...name, bytes: new Uint8Array(pageOf(answer, maxBytes)) }
  } catch (error) {
    return unread('failed', reasonOf(error))
  }
}

/** A stream of bytes that is looked at before it is taken. An error of the stream is its end, kept for later: what came before it is whole. */
class ByteReader {
  offset = 0
  /** The error that the stream ended with. */
  failure: unknown
  private held: Buffer = Buffer.alloc(0)
  private ended = false

  constructor(private readonly source: AsyncIterator<Buffer>) {}

  /** The next bytes, as many as asked for; fewer where the stream ends. Good until the next look. */
  async peek(length: number): Promise<Buffer> {
    const pieces = [this.held]
    for (let have = this.held.length; have < length && !this.ended; ) {
      const next = await this.source.next().catch((error: unknown) => {
        this.failure = error
        return { done: true as const, value: undefined }
      })
      if (next.done) this.ended = true
      else {
        pieces.push(next.value)
        have += next.value.length
      }
    }
    if (pieces.length > 1) this.held = Buffer.concat(pieces)
    return this.held.subarray(0, length)
  }

  skip(length: number): void {
    this.held = this.held.subarray(length)
    this.offset += length
  }
}
