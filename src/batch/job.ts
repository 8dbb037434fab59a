/** One document to parse: a file that the worker reads itself, or bytes or text from a container or a caller. */
export type Job = {
  id: string
  url?: string
  /** File that the document came out of, where it is one of several. */
  file?: string
} & ({ path: string } | { bytes: Uint8Array } | { text: string })

/** An input that gives no document: named, with what became of it and why. */
export interface Unread {
  id: string
  /** File that it stands in, where it is one of several. */
  file?: string
  status: 'failed' | 'passed-over'
  reason: string
  /** Size, where it is known. */
  bytes?: number
  /** Media type, where that is the reason. */
  kind?: string
}
