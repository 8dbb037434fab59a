import { stat } from 'node:fs/promises'
import { streamOf } from '../read-file.js'
import { gunzipped } from './gunzip-stream.js'

/** The bytes of a file, decompressed where its name ends in .gz. Reading them may throw behind the bytes that could be had. */
export interface Source {
  /** A regular file has an end and can be read again; a pipe or a device may have neither. */
  regular: boolean
  bytes: () => AsyncIterable<Buffer>
}

/** A file as a source. Errors: no such file. */
export async function sourceOf(path: string): Promise<Source> {
  const regular = (await stat(path)).isFile()
  const raw = () => streamOf(path)
  return { regular, bytes: /\.gz$/i.test(path) ? () => gunzipped(raw, regular) : raw }
}

/** The most bytes kept of a document that is still encoded: base64, quoted-printable and \u escapes swell it up to threefold. */
export const encodedLimit = (maxBytes: number) => 3 * maxBytes
