import { rename, writeFile } from 'node:fs/promises'

/** One of several texts in a stream: a line, or a member of an array. */
export interface Member {
  /** Its place, from 1. */
  number: number
  /** Null where it is longer than the limit. */
  text: string | null
}

/** How much of a member is kept, and how much is read before it is taken for one without an end. */
export interface MemberLimits {
  /** Bytes of the longest member that is given; all where not given. */
  maxBytes?: number
  /** Bytes behind them that are skipped in search of its end; all where not given. */
  skip?: number
}

/** Collects the bytes of a member as they come; of one that is too long only their number. */
export class Held {
  length = 0
  private pieces: Uint8Array[] = []

  constructor(
    private readonly maxBytes = Number.POSITIVE_INFINITY,
    private readonly skip = Number.POSITIVE_INFINITY,
  ) {}

  /** Gives true where the member becomes too long with this piece. Error: it has gone on for so long that it may have no end. */
  add(piece: Uint8Array): boolean {
    const before = this.length
    this.length += piece.length
    if (before > this.maxBytes + this.skip) throw new Error(`no end within ${before} bytes; the rest is not read`)
    if (this.length > this.maxBytes) {
      this.pieces = []
      return before <= this.maxBytes
    }
    if (piece.length > 0) this.pieces.push(piece)
    return false
  }

  /** The bytes, and room for the next; null where they were too many. */
  take(): Buffer | null {
    const bytes = this.length > this.maxBytes ? null : Buffer.concat(this.pieces)
    this.length = 0
    this.pieces = []
    return bytes
  }
}

/**
 * Lines of a stream of UTF-8 bytes, without their line ends; lines of blanks are counted and left out, as is a byte order mark.
 * Only LF (and CR LF) ends a line: the separators U+2028 and U+2029 may stand inside a JSON string, and node:readline would cut there.
 * A line that is too long is told as soon as it is, then skipped. Errors: those of the stream, behind the lines that could be had.
 */
export async function* numberedLines(bytes: AsyncIterable<Uint8Array | string>, limits: MemberLimits = {}): AsyncGenerator<Member> {
  const held = new Held(limits.maxBytes, limits.skip)
  let number = 1
  function* ended(): Generator<Member> {
    let text = held.take()?.toString()
    if (text !== undefined) {
      if (number === 1 && text.startsWith('\uFEFF')) text = text.slice(1)
      if (text.endsWith('\r')) text = text.slice(0, -1)
      if (text.trim() !== '') yield { number, text }
    }
    number++
  }
  try {
    for await (const piece of bytes) {
      const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece
      for (let from = 0; from < chunk.length; ) {
        const end = chunk.indexOf(10, from)
        if (held.add(chunk.subarray(from, end < 0 ? chunk.length : end))) yield { number, text: null }
        if (end < 0) break
        yield* ended()
        from = end + 1
      }
    }
  } catch (error) {
    yield* ended()
    throw error
  }
  yield* ended()
}

/** The texts of the lines, however long they are. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  for await (const { text } of numberedLines(bytes)) yield text!
}

/** Writes lines into `next`, which then takes the place of the file: nothing half-written bears its name. */
export async function replaceLines(file: string, next: string, lines: AsyncIterable<string> | Iterable<string>): Promise<void> {
  async function* ended() {
    for await (const line of lines) yield `${line}\n`
  }
  await writeFile(next, ended())
  await rename(next, file)
}
