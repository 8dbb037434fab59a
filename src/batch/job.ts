import type { InputRecord } from '../export/input-record.js'
import { version } from '../version.js'
import { isIn, type Shard, sha256 } from './shard.js'

/** One document to parse: a file that the worker reads itself, or bytes or text from a container or a caller. */
export type Job = {
  id: string
  url?: string
  /** The file that it came out of, where that holds several. */
  file?: string
} & ({ path: string; named: boolean } | { bytes: Uint8Array } | { text: string })

/** An input that gives no document: named, with what became of it and why. */
export interface Unread {
  id: string
  file?: string
  status: 'failed' | 'passed-over'
  reason: string
  bytes?: number
  kind?: string
  /** SHA-256 of its bytes, where all of them were read. */
  hash?: string
}

/** What a file gives: documents, and what is none. */
export type Jobs = AsyncGenerator<Job | Unread>

/** The line of an input that gave no document; null where it belongs to another part: by its content, or by its name where that was not read. */
export function inputRecordOfUnread({ id, file, status, reason, bytes, kind, hash }: Unread, shard?: Shard): InputRecord | null {
  if (!isIn(shard, hash ?? sha256(id))) return null
  return {
    input: id,
    file,
    status,
    reason,
    kind: kind ?? null,
    bytes: bytes ?? null,
    hash: hash ?? null,
    textHash: null,
    parser: version,
    report: null,
  }
}
