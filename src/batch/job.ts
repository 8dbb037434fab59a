import { hash } from 'node:crypto'
import type { InputRecord } from '../export/record.js'
import { version } from '../version.js'

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

/** A part of the inputs. */
export interface Shard {
  /** From 1. */
  index: number
  count: number
}

export const sha256 = (data: Uint8Array | string) => hash('sha256', data)

export const isIn = (shard: Shard | undefined, hex: string) =>
  !shard || Number.parseInt(hex.slice(0, 8), 16) % shard.count === shard.index - 1

/** A document that was not asked for. */
export interface Skipped {
  id: string
  skipped: 'known' | 'other-shard'
}

/** The line of an input that gave no document, unless it belongs to another part: by its content, or by its name where that was not read. */
export function answerOfUnread(unread: Unread, shard?: Shard): { id: string; input: InputRecord } | Skipped {
  const { id, file, status, reason, bytes = null, kind = null, hash = null } = unread
  if (!isIn(shard, hash ?? sha256(id))) return { id, skipped: 'other-shard' }
  return { id, input: { input: id, file, status, reason, kind, bytes, hash, textHash: null, parser: version, report: null } }
}
