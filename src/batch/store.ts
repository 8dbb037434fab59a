import { once } from 'node:events'
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs'
import { mkdir, open, rename, stat, truncate } from 'node:fs/promises'
import { dirname } from 'node:path'
import { finished } from 'node:stream/promises'
import type { ReportRecord } from '../export/record.js'
import { linesOf } from './lines.js'

/** What stands in front of the report in a line of the store. */
type RecordHead = Omit<ReportRecord, 'report'>

/** The head of a line without parsing its report. A quote inside a JSON string is always escaped, so the mark cannot stand in one. */
function headOf(line: string): RecordHead {
  return JSON.parse(`${line.slice(0, line.indexOf(',"report":'))}}`)
}

/** The records of a store, in order. Errors: a file that does not exist, a line that is no record (with its number). */
export async function* readStore(file: string): AsyncGenerator<ReportRecord> {
  let number = 0
  for await (const line of linesOf(createReadStream(file))) {
    number++
    try {
      yield JSON.parse(line) as ReportRecord
    } catch {
      throw new Error(`${file}:${number}: not a saved report`)
    }
  }
}

/** A run that was killed may leave half a line: everything behind the last line end is cut off. */
async function cutHalfLine(file: string): Promise<void> {
  const handle = await open(file, 'r')
  try {
    const { size } = await handle.stat()
    const chunk = Buffer.alloc(64 * 1024)
    for (let end = size; end > 0; ) {
      const start = Math.max(0, end - chunk.length)
      const { bytesRead } = await handle.read(chunk, 0, end - start, start)
      const last = chunk.subarray(0, bytesRead).lastIndexOf(10)
      if (last >= 0) {
        if (start + last + 1 < size) await truncate(file, start + last + 1)
        return
      }
      end = start
    }
    await truncate(file, 0)
  } finally {
    await handle.close()
  }
}

/** Appends records to a JSON Lines file, one write a line, and knows what the file already holds. */
export class Store {
  private replaced = new Set<string>()

  private constructor(
    readonly file: string,
    private readonly held: Map<string, string>,
    private readonly stream: WriteStream,
  ) {}

  /** Opens the store: empty, or with `resume` what an earlier run of this parser version left in it. */
  static async open(file: string, parser: string, resume: boolean): Promise<Store> {
    await mkdir(dirname(file), { recursive: true })
    const held = new Map<string, string>()
    const exists = await stat(file).then(
      (info) => info.size > 0,
      () => false,
    )
    if (resume && exists) {
      await cutHalfLine(file)
      const stale = new Set<string>()
      for await (const line of linesOf(createReadStream(file))) {
        const head = headOf(line)
        if (head.parser === parser) held.set(head.id, head.hash)
        else stale.add(head.id)
      }
      if (stale.size > 0) await rewrite(file, (head) => head.parser === parser)
    }
    const stream = createWriteStream(file, { flags: resume ? 'a' : 'w' })
    await once(stream, 'open')
    return new Store(file, held, stream)
  }

  /** Hash under which a document is held. */
  known(id: string): string | undefined {
    return this.held.get(id)
  }

  get size(): number {
    return this.held.size
  }

  /** Adds a record: its line with the line end. */
  async add(id: string, line: Uint8Array): Promise<void> {
    if (this.held.has(id)) this.replaced.add(id)
    if (!this.stream.write(line)) await once(this.stream, 'drain')
  }

  /** Ends writing; lines whose document has changed since are taken out. */
  async close(): Promise<void> {
    this.stream.end()
    await finished(this.stream)
    if (this.replaced.size > 0) await rewrite(this.file, (head) => !(this.replaced.has(head.id) && this.held.get(head.id) === head.hash))
  }
}

async function rewrite(file: string, keep: (head: RecordHead) => boolean): Promise<void> {
  const next = `${file}.partial`
  const stream = createWriteStream(next)
  for await (const line of linesOf(createReadStream(file))) {
    if (keep(headOf(line)) && !stream.write(`${line}\n`)) await once(stream, 'drain')
  }
  stream.end()
  await finished(stream)
  await rename(next, file)
}
