import { brotliDecompressSync, inflateRawSync, inflateSync } from 'node:zlib'
import { InputTooLargeError } from '../../decode/limits.js'
import { decompressBounded, gunzipBounded, isGzip } from './source.js'

/** The longest head that is read, in bytes. */
export const HEAD = 64 * 1024

/** The head of a WARC record or an HTTP message: a line, then named fields. */
export interface Head {
  first: string
  /** By the name in small letters; of several the first. */
  fields: Map<string, string>
  /** Bytes up to the body; null where no blank line ends the head. */
  length: number | null
}

/** Reads a head from the start of bytes. Lines end with LF or CR LF; one that begins with a blank goes on with the field before it. */
export function headOf(bytes: Buffer): Head {
  const start = bytes.subarray(0, HEAD)
  const end = /\n\r?\n/.exec(start.toString('latin1'))
  const length = end && end.index + end[0].length
  const text = start.toString('utf8', 0, length ?? start.length)
  const [first = '', ...lines] = text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  // Of a head that is cut short the last line may be, too.
  if (length === null) lines.pop()
  const fields = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase()
    if (name !== '' && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
  }
  return { first, fields, length }
}

/** A saved answer of a web server. */
interface Answer {
  status: number
  fields: Head['fields']
  /** As it was sent: in chunks or compressed, where the fields say so. */
  body: Buffer
}

/** Reads an HTTP answer; interim ones (1xx) are passed. Null where the bytes are none, or end in its head. */
export function answerOf(bytes: Buffer): Answer | null {
  for (let rest = bytes; ; ) {
    const { first, fields, length } = headOf(rest)
    const status = /^HTTP\/\d(?:\.\d)? +(\d{3})/.exec(first)?.[1]
    if (status === undefined || length === null) return null
    rest = rest.subarray(length)
    if (!status.startsWith('1')) return { status: Number(status), fields, body: rest }
  }
}

type Decode = (bytes: Buffer, maxBytes: number) => Buffer

const notRead = (name: string): never => {
  throw new Error(`compressed with ${name}, which is not read`)
}
const gzip: Decode = (bytes, maxBytes) => (isGzip(bytes) ? gunzipBounded(bytes, maxBytes) : bytes)

/** How a body is decoded, by its content-encoding. Others are no encodings (`identity`, or a charset in the wrong place). */
const DECODERS: Record<string, Decode> = {
  gzip,
  'x-gzip': gzip,
  // With the zlib head that the standard asks for, or without, as some servers send it.
  deflate: (bytes, maxBytes) => decompressBounded((bytes[0]! & 0x0f) === 8 ? inflateSync : inflateRawSync, 'deflate', bytes, maxBytes),
  br: (bytes, maxBytes) => decompressBounded(brotliDecompressSync, 'Brotli', bytes, maxBytes),
  zstd: () => notRead('Zstandard'),
  compress: () => notRead('compress'),
}
const MOST_ENCODINGS = 4

/**
 * The body of an answer as the page that it is. A crawler may have undone chunks and gzip itself and kept the fields: the bytes tell.
 * Errors: `InputTooLargeError`, damage in words.
 */
export function pageOf({ fields, body }: Answer, maxBytes: number): Uint8Array {
  let page = /chunked/i.test(fields.get('transfer-encoding') ?? '') ? dechunked(body) : body
  const encodings = (fields.get('content-encoding') ?? '').toLowerCase().split(',').reverse()
  if (encodings.length > MOST_ENCODINGS) throw new Error(`compressed ${encodings.length} times`)
  if (page.length > 0) for (const encoding of encodings) page = DECODERS[encoding.trim()]?.(page, maxBytes) ?? page
  if (page.length > maxBytes) throw new InputTooLargeError(maxBytes)
  return page
}

/** A body in chunks put together; one that does not begin like a chunk as it is. */
function dechunked(body: Buffer): Buffer {
  const chunks: Buffer[] = []
  for (let at = 0; ; ) {
    const line = body.toString('latin1', at, at + HEX_LINE)
    const size = /^([0-9a-f]{1,8})[ \t]*(?:;[^\n]*|\r)?\n/i.exec(line)
    if (!size) {
      if (at === 0) return body
      throw new Error(body.indexOf(10, at) >= 0 ? 'the chunks of the body are damaged' : 'the chunks of the body end too early')
    }
    const from = at + size[0].length
    const to = from + Number.parseInt(size[1]!, 16)
    if (to === from) return Buffer.concat(chunks)
    if (to > body.length) throw new Error('the chunks of the body end too early')
    chunks.push(body.subarray(from, to))
    at = to + (body[to] === 13 ? 2 : 1)
  }
}
const HEX_LINE = 256
