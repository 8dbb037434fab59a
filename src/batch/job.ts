/** One document to parse: a file that the worker reads itself, or bytes or text from a container or a caller. */
export type Job = {
  id: string
  url?: string
  /** The file that it came out of, where that holds several. */
  file?: string
} & ({ path: string; named: boolean } | { bytes: Uint8Array } | { text: string })
