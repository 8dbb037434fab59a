import { appendFileSync, createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, rename, stat, truncate } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { ReportRecord } from '../export/record.js'
import { linesOf } from './lines.js'

/** What stands in front of the report in a line of the store. */
type RecordHead = Omit<ReportRecord, 'report'>

/** The head of a line without parsing its report. A quote inside a JSON string is always escaped, so the mark cannot stand in one. */
function headOf(line: string): RecordHead {
  const end = line.indexOf(',"report":')
  if (end < 0) throw new SyntaxError('not a saved report')
  return JSON.parse(`${line.slice(0, end)}}`)
}

/** The heads of a file's records, in order. Error: a line that is no record, so that no other file is taken for a store and written to. */
async function* headsOf(file: string): AsyncGenerator<RecordHead> {
  let number = 0
  for await (const line of linesOf(createReadStream(file))) {
    number++
    try {
      yield headOf(line)
    } catch {
      throw notSaved(file, number)
    }
  }
}

const notSaved = (file: string, line: number) => new Error(`${file}:${line}: not a saved report`)

/** The records of a store, in order. Errors: a file that does not exist, a line that is no record (with its number). */
export async function* readStore(file: string): AsyncGenerator<ReportRecord> {
  let number = 0
  for await (const line of linesOf(createReadStream(file))) {
    number++
    try {
      yield JSON.parse(line) as ReportRecord
    } catch {
      throw notSaved(file, number)
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
    private readonly lines: FileHandle,
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
      for await (const head of headsOf(file)) {
        if (head.parser === parser) held.set(head.id, head.hash)
        else stale.add(head.id)
      }
      if (stale.size > 0) await rewrite(file, (head) => head.parser === parser)
    }
    return new Store(file, held, await open(file, resume ? 'a' : 'w'))
  }

  /** Hash under which a document is held. */
  known(id: string): string | undefined {
    return this.held.get(id)
  }

  get size(): number {
    return this.held.size
  }

  /**
   * Adds a record: its line with the line end. It is in the file when this comes back. The write is not handed to another thread:
   * on a machine whose cores all parse, waking one takes longer than the write.
   */
  add(id: string, line: Uint8Array): void {
    if (this.held.has(id)) this.replaced.add(id)
    appendFileSync(this.lines.fd, line)
  }

  /** Ends writing. */
  async close(): Promise<void> {
    await this.lines.close()
  }

  /** Takes out the lines whose document has changed since, when the new ones are all written and the store is closed. */
  async dropReplaced(): Promise<void> {
    if (this.replaced.size > 0) await rewrite(this.file, (head) => !(this.replaced.has(head.id) && this.held.get(head.id) === head.hash))
  }
}

async function rewrite(file: string, keep: (head: RecordHead) => boolean): Promise<void> {
  const next = `${file}.partial`
  const lines = await open(next, 'w')
  try {
    for await (const line of linesOf(createReadStream(file))) {
      if (keep(headOf(line))) await lines.appendFile(`${line}\n`)
    }
  } finally {
    await lines.close()
  }
  await rename(next, file)
}
