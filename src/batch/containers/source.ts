import { constants } from 'node:buffer'
import { stat } from 'node:fs/promises'
import { createGunzip, gunzipSync } from 'node:zlib'
import { InputTooLargeError } from '../../decode/limits.js'
import { streamOf } from '../read-file.js'

/** The bytes of a file, decompressed where its name ends in .gz. Reading them may throw behind the bytes that could be had. */
export interface Source {
  /** A regular file has an end and can be read again; a pipe or a device may have neither. */
  regular: boolean
  bytes: () => AsyncIterable<Buffer>
}

/** A file as a source. Errors: no such file. */
export async function sourceOf(path: string): Promise<Source> {
  const regular = (await stat(path)).isFile()
  const raw = () => streamOf(path)
  return { regular, bytes: /\.gz$/i.test(path) ? () => gunzipped(raw, regular) : raw }
}

/** The most bytes kept of a document that is still encoded: base64, quoted-printable and \u escapes swell it up to threefold. */
export const encodedLimit = (maxBytes: number) => 3 * maxBytes

/** Bytes decompressed in one step. A step gives at most some thousand times as many, and so much is in memory. */
const STEP = 16 * 1024

/** Damage met at a step; the steps before it took `at` bytes. */
class Damage extends Error {
  constructor(
    readonly at: number,
    override readonly cause: unknown,
  ) {
    super()
  }
}

/**
 * Decompresses gzip, member after member. What stands before damage is given whole, then an error tells of it in words.
 * `again`: the bytes can be read a second time. zlib loses what the failing step had decompressed, so that step is done once more, byte by byte.
 */
async function* gunzipped(compressed: () => AsyncIterable<Buffer>, again: boolean): AsyncGenerator<Buffer> {
  let given = 0
  for (let single = Number.POSITIVE_INFINITY; ; ) {
    let before = given
    try {
      for await (const piece of inflated(compressed(), single)) {
        const rest = piece.subarray(Math.min(before, piece.length))
        before -= piece.length - rest.length
        given += rest.length
        if (rest.length > 0) yield rest
      }
      return
    } catch (error) {
      if (!(error instanceof Damage)) throw error
      if (!again || single < Number.POSITIVE_INFINITY) throw inDecompressing(error.cause, 'gzip', given > 0)
      single = error.at
    }
  }
}

/** Behind the first `single` bytes a step takes one byte. Errors: `Damage`; those of the source. */
async function* inflated(compressed: AsyncIterable<Buffer>, single: number): AsyncGenerator<Buffer> {
  const gunzip = createGunzip()
  const out: Buffer[] = []
  let at = 0
  let ended = false
  let [pass, fail]: [() => void, (error: unknown) => void] = [() => {}, () => {}]
  gunzip.on('data', (piece) => out.push(piece))
  gunzip.on('error', (error) => fail(new Damage(at, error)))
  // Also where a zero stands behind a member: then the rest should be zeros too, and zlib asks for no more.
  gunzip.on('end', () => {
    ended = true
    pass()
  })
  const step = (act: () => void) =>
    new Promise<void>((resolve, reject) => {
      ;[pass, fail] = [resolve, reject]
      act()
    })
  try {
    for await (const chunk of compressed)
      for (let from = 0; from < chunk.length; ) {
        const to = Math.min(from + (at < single ? Math.min(STEP, single - at) : 1), chunk.length)
        const piece = chunk.subarray(from, to)
        if (!ended) await step(() => gunzip.write(piece, (error) => error ?? pass()))
        if (ended && piece.subarray(Math.max(gunzip.bytesWritten - at, 0)).some((byte) => byte !== 0))
          throw new Damage(at, new Error('incorrect header check'))
        at += to - from
        from = to
        yield* out.splice(0)
      }
    if (!ended) await step(() => gunzip.end())
    yield* out.splice(0)
  } catch (error) {
    yield* out.splice(0)
    throw error
  } finally {
    gunzip.destroy()
  }
}

/** Why compressed data could not be read, in words; the error itself where it has nothing to do with the data. */
function inDecompressing(error: unknown, name: string, begun: boolean): unknown {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'Z_BUF_ERROR') return new Error(`the ${name} data ends too early`)
  if (message === 'incorrect header check') return new Error(begun ? `${name} data with something else behind it` : `no ${name} data`)
  return /^(?:Z_DATA|Z_NEED|ERR__|ERR_BROTLI)/.test(code ?? '') ? new Error(`the ${name} data is damaged`) : error
}

/** Decompresses bytes that are in memory. Errors: `InputTooLargeError` as soon as more than `maxBytes` come out; damage, in words. */
export function decompressBounded(decompress: typeof gunzipSync, name: string, bytes: Uint8Array, maxBytes: number): Buffer {
  try {
    return decompress(bytes, { maxOutputLength: Math.min(maxBytes, constants.MAX_LENGTH) })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new InputTooLargeError(maxBytes)
    throw inDecompressing(error, name, isGzip(bytes))
  }
}

export const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b

/** Decompresses gzip, all members of it. Errors: those of `decompressBounded`. */
export const gunzipBounded = (bytes: Uint8Array, maxBytes: number) => decompressBounded(gunzipSync, 'gzip', bytes, maxBytes)
