import { appendFileSync, createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import type { ReportRecord } from '../export/record.js'
import { version } from '../version.js'
import { linesOf, replaceLines } from './lines.js'

/** What stands in front of the report in a line of the store. */
type RecordHead = Omit<ReportRecord, 'report'>

/** The head of a line without parsing its report. A quote inside a JSON string is always escaped, so the mark cannot stand in one. */
function headOf(line: string): RecordHead {
  const end = line.indexOf(',"report":')
  const head = JSON.parse(end < 0 ? '{}' : `${line.slice(0, end)}}`) as RecordHead
  if ([head.id, head.hash, head.parser].some((field) => typeof field !== 'string')) throw new SyntaxError('not a saved report')
  return head
}

/** What a line of a store begins with, to its last letter. */
const BEGIN = '{"id":"'

/** Half a line, as a run leaves it that was killed: not whole JSON, and like the beginning of a record as far as it goes. */
function isHalf(line: string): boolean {
  if (!line.startsWith(BEGIN) && !BEGIN.startsWith(line)) return false
  try {
    JSON.parse(line)
    return false
  } catch {
    return true
  }
}

/** The heads of a file's records, in order, but for half a line at its end. Error: a line that is no record, so that no other file is taken for a store and written to. */
async function* headsOf(file: string): AsyncGenerator<RecordHead> {
  const head = numbered(file, headOf)
  let before: string | undefined
  for await (const line of linesOf(createReadStream(file))) {
    if (before !== undefined) yield head(before)
    before = line
  }
  if (before !== undefined && !isHalf(before)) yield head(before)
}

/** Reads line after line; where that fails the error tells the line by its number. */
function numbered<T>(file: string, read: (line: string) => T): (line: string) => T {
  let number = 0
  return (line) => {
    number++
    try {
      return read(line)
    } catch {
      throw new Error(`${file}:${number}: not a saved report`)
    }
  }
}

/** The records of a store, in order. Errors: a file that does not exist, a line that is no record (with its number). */
export async function* readStore(file: string): AsyncGenerator<ReportRecord> {
  const record = numbered(file, recordOf)
  for await (const line of linesOf(createReadStream(file))) yield record(line)
}

/** A line as a saved Report: one that has what every Report has. */
function recordOf(line: string): ReportRecord {
  const record = JSON.parse(line) as ReportRecord
  if (typeof record.id !== 'string' || typeof record.report.schema !== 'string') throw new SyntaxError('not a saved report')
  return record
}

/** What a run that was killed leaves behind the last line end: half a line is cut off, a whole one is ended. */
async function endLastLine(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    const { size } = await handle.stat()
    const chunk = Buffer.alloc(64 * 1024)
    let tail = 0
    for (let end = size; end > 0 && tail === 0; end -= chunk.length) {
      const start = Math.max(0, end - chunk.length)
      const { bytesRead } = await handle.read(chunk, 0, end - start, start)
      const last = chunk.subarray(0, bytesRead).lastIndexOf(10)
      if (last >= 0) tail = start + last + 1
    }
    if (tail === size) return
    const { buffer } = await handle.read(Buffer.alloc(size - tail), 0, size - tail, tail)
    if (isHalf(buffer.toString())) await handle.truncate(tail)
    else await handle.write('\n', size)
  } finally {
    await handle.close()
  }
}

export type Store = Awaited<ReturnType<typeof openStore>>

/**
 * A JSON Lines file that records are appended to, one write a line: empty, or with `resume` what an earlier run of this parser version left in it.
 */
export async function openStore(file: string, resume: boolean) {
  const held = new Map<string, string>()
  const { size } = await stat(file).catch(() => ({ size: 0 }))
  if (resume && size > 0) {
    // A run that was killed before it took out the line of a document that had changed left two; the last is the right one.
    const last = new Map<string, number>()
    let number = 0
    for await (const head of headsOf(file)) {
      number++
      if (head.parser !== version) continue
      held.set(head.id, head.hash)
      last.set(head.id, number)
    }
    await endLastLine(file)
    if (last.size < number) await rewrite(file, (head, at) => last.get(head.id) === at)
  }
  const lines = await open(file, resume ? 'a' : 'w')
  return {
    file,
    /** Hash of each document that an earlier run left, by its id. */
    held,
    /**
     * Adds a record: its line with the line end. It is in the file when this comes back. The write is not handed to another thread:
     * on a machine whose cores all parse, waking one takes longer than the write.
     */
    add: (line: Uint8Array) => appendFileSync(lines.fd, line),
    /** Ends writing. Error: the file is no longer where it was. */
    async close() {
      const { ino } = await lines.stat()
      await lines.close()
      if ((await stat(file).catch(() => null))?.ino !== ino) throw new Error(`${file} was removed while it was written`)
    },
  }
}

/** Takes lines out of a store that is closed. */
export async function rewrite(file: string, keep: (head: RecordHead, number: number) => boolean): Promise<void> {
  async function* kept() {
    let number = 0
    for await (const line of linesOf(createReadStream(file))) if (keep(headOf(line), ++number)) yield line
  }
  await replaceLines(file, `${file}.partial`, kept())
}
