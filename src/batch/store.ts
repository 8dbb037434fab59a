import { appendFileSync, createReadStream } from 'node:fs'
import { appendFile, open, stat, truncate } from 'node:fs/promises'
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
  /** A line as a saved Report: one that has what every Report has. */
  const read = numbered(file, (line) => {
    const record = JSON.parse(line) as ReportRecord
    if (typeof record.id !== 'string' || typeof record.report.schema !== 'string') throw new SyntaxError('not a saved report')
    return record
  })
  for await (const line of linesOf(createReadStream(file))) yield read(line)
}

/**
 * A JSON Lines file that records are appended to, one write a line: empty, or with `resume` what an earlier run of this parser version left in it,
 * but for half a line at its end. Error: a line that is no record, so that no other file is taken for a store and written to.
 */
export async function openStore(file: string, resume: boolean) {
  const held = new Map<string, string>()
  if (resume && (await stat(file).catch(() => null))) {
    /** Bytes of the file, and those up to its last line end. */
    let [size, ended] = [0, 0]
    async function* bytes() {
      for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
        const end = chunk.lastIndexOf(10)
        if (end >= 0) ended = size + end + 1
        size += chunk.length
        yield chunk
      }
    }
    // A run that was killed before it took out the line of a document that had changed left two; the last is the right one.
    const last = new Map<string, number>()
    let number = 0
    const read = numbered(file, headOf)
    const take = (line: string) => {
      const head = read(line)
      number++
      if (head.parser !== version) return
      held.set(head.id, head.hash)
      last.set(head.id, number)
    }
    let before: string | undefined
    for await (const line of linesOf(bytes())) {
      if (before !== undefined) take(before)
      before = line
    }
    const half = before !== undefined && isHalf(before)
    if (before !== undefined && !half) take(before)
    // What a run that was killed leaves behind the last line end: half a line is cut off, a whole one is ended.
    if (ended < size) await (half ? truncate(file, ended) : appendFile(file, '\n'))
    if (last.size < number) await rewrite(file, (head, at) => last.get(head.id) === at)
  }
  const lines = await open(file, resume ? 'a' : 'w')
  return {
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
