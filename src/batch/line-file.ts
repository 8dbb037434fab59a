import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'

/** A file that lines are added to, one write each. A disk that is full fails the write that meets it, or the close. */
export class LineFile {
  private constructor(private readonly stream: WriteStream) {
    // Without a listener an error of the stream would end the process; `write` and `close` throw it instead.
    stream.on('error', () => {})
  }

  static async open(file: string, flags: 'w' | 'a' = 'w'): Promise<LineFile> {
    const stream = createWriteStream(file, { flags })
    await once(stream, 'open')
    return new LineFile(stream)
  }

  async write(line: Uint8Array | string): Promise<void> {
    if (this.stream.errored) throw this.stream.errored
    if (!this.stream.write(line)) await once(this.stream, 'drain')
  }

  async close(): Promise<void> {
    this.stream.end()
    await finished(this.stream)
  }
}
