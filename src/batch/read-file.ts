import { closeSync, constants, createReadStream, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { InputTooLargeError } from '../decode/limits.js'

/** What is read first: enough to tell what a file is. */
const HEAD = 8192

/** A file that is open: its first bytes, and the rest where it is wanted. */
export interface OpenFile {
  head: Uint8Array
  /** As the file system says; what is read may be more or less. */
  size: number
  /** All bytes. Error: `InputTooLargeError`, without more than the limit having been read, whatever the file is. */
  readAll(maxBytes: number): Uint8Array
}

/** Opens a file for as long as `use` takes. */
export function withFile<T>(path: string, use: (file: OpenFile) => T): T {
  const fd = openSync(path, 'r')
  try {
    const fill = (buffer: Uint8Array, from: number) => {
      let at = from
      for (let read = 1; read > 0 && at < buffer.length; at += read) read = readSync(fd, buffer, at, buffer.length - at, null)
      return at
    }
    const { size } = fstatSync(fd)
    const first = Buffer.allocUnsafe(HEAD)
    const head = first.subarray(0, fill(first, 0))
    const readAll = (maxBytes: number) => {
      if (size > maxBytes || head.length > maxBytes) throw new InputTooLargeError(maxBytes)
      if (head.length < HEAD) return head
      // One byte more than the file system says, so that the end is seen; a file that is growing, or has no size, is read on.
      for (let room = Math.max(size, HEAD) + 1, whole = head; ; room = Math.min(room * 2, maxBytes + 1)) {
        const larger = Buffer.allocUnsafe(room)
        larger.set(whole)
        const end = fill(larger, whole.length)
        if (end > maxBytes) throw new InputTooLargeError(maxBytes)
        whole = larger.subarray(0, end)
        if (end < room) return whole
      }
    }
    return use({ head, size, readAll })
  } finally {
    closeSync(fd)
  }
}

/** All bytes of a stream, which may be more than those of the document in it. Error: `InputTooLargeError`, without more than `most` being kept. */
export async function readStream(stream: AsyncIterable<Uint8Array>, maxBytes: number, most = maxBytes): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of stream) {
    pieces.push(piece)
    length += piece.length
    if (length > most) throw new InputTooLargeError(maxBytes)
  }
  return Buffer.concat(pieces)
}

/** The bytes of a file of any sort as a stream. Errors: those of the file; a pipe that gives nothing. */
export function streamOf(path: string): AsyncIterable<Buffer> {
  return statSync(path).isFIFO() ? pipeOf(path) : createReadStream(path)
}

/** How long somebody is waited for who writes to a pipe, and how often is asked, in milliseconds. */
const PATIENCE = 10_000
const ASK = 50

/** Opened and read without waiting: what waits for somebody to write could not be stopped by any signal. */
async function* pipeOf(path: string): AsyncGenerator<Buffer> {
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    for (let waited = 0, some = false; ; ) {
      const piece = Buffer.allocUnsafe(1 << 16)
      // Null where somebody holds the pipe and has not written yet; 0 where nobody holds it.
      let read: number | null = null
      try {
        read = readSync(fd, piece)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
      }
      if (read) {
        some = true
        yield piece.subarray(0, read)
        continue
      }
      if (read === 0 && some) return
      if (read === 0 && waited > PATIENCE) throw new Error('a pipe that gives nothing: nobody writes to it')
      if (read === 0) waited += ASK
      await sleep(ASK)
    }
  } finally {
    closeSync(fd)
  }
}

const REASONS: Record<string, string> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'not allowed to read it',
  EPERM: 'not allowed to read it',
  ELOOP: 'a link that leads to itself',
  ENXIO: 'a socket, or a device that is not there',
}

/** Why something could not be read, in words for the user. */
export function reasonOf(error: unknown): string {
  if (error instanceof InputTooLargeError) return `larger than the limit of ${error.maxBytes} bytes (--max-bytes, option maxBytes)`
  return REASONS[(error as NodeJS.ErrnoException)?.code ?? ''] ?? (error instanceof Error ? error.message : String(error))
}
