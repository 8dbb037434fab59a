import { createReadStream } from 'node:fs'
import { gunzipBounded, isGzip } from '../batch/containers/source.js'
import { readStream } from '../batch/read-file.js'
import { DEFAULT_MAX_BYTES } from '../decode/limits.js'

/** Reads the bytes of a file, or of standard input for `-`; gzip is undone. Error: `InputTooLargeError`, before more than the limit was read. */
export async function readInput(path: string, maxBytes = DEFAULT_MAX_BYTES): Promise<Uint8Array> {
  const bytes = await readStream(path === '-' ? process.stdin : createReadStream(path), maxBytes)
  return isGzip(bytes) ? gunzipBounded(bytes, maxBytes) : bytes
}
