/** A stream of bytes that is looked at before it is taken. An error of the stream is its end, kept for later: what came before it is whole. */
export class ByteReader {
  /** Bytes taken so far. */
  offset = 0
  /** The error that the stream ended with. */
  failure: unknown
  private held: Buffer = Buffer.alloc(0)
  private ended = false
  private readonly source: AsyncIterator<Buffer>

  constructor(source: AsyncIterable<Buffer>) {
    this.source = source[Symbol.asyncIterator]()
  }

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

  /** Takes bytes that were looked at. */
  skip(length: number): void {
    this.held = this.held.subarray(length)
    this.offset += length
  }

  async close(): Promise<void> {
    await this.source.return?.()
  }
}
