import { stat } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import { streamOf } from '../read-file.js'
import { inDecompressing } from './decompress.js'

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
