import type { InputRecord } from '../export/input-record.js'
import { version } from '../version.js'
import { isIn, type Shard, sha256 } from './shard.js'

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

/** The line of an input that gave no document; null where it belongs to another part: by its content, or by its name where that was not read. */
export function inputRecordOfUnread({ id, file, status, reason, bytes, kind, hash }: Unread, shard?: Shard): InputRecord | null {
  if (!isIn(shard, hash ?? sha256(id))) return null
  return {
    input: id,
    ...(file === undefined ? {} : { file }),
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
