import { constants } from 'node:buffer'
import { gunzipSync, type InputType, type ZlibOptions } from 'node:zlib'
import { InputTooLargeError } from '../../decode/limits.js'

/** Why compressed data could not be read, in words; the error itself where it has nothing to do with the data. */
export function inDecompressing(error: unknown, name: string, begun: boolean): unknown {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'Z_BUF_ERROR') return new Error(`the ${name} data ends too early`)
  if (message === 'incorrect header check') return new Error(begun ? `${name} data with something else behind it` : `no ${name} data`)
  return /^(?:Z_DATA|Z_NEED|ERR__|ERR_BROTLI)/.test(code ?? '') ? new Error(`the ${name} data is damaged`) : error
}

/** Decompresses bytes that are in memory. Errors: `InputTooLargeError` as soon as more than `maxBytes` come out; damage, in words. */
export function decompressBounded(
  decompress: (bytes: InputType, options: ZlibOptions) => Buffer,
  name: string,
  bytes: Uint8Array,
  maxBytes: number,
): Buffer {
  try {
    return decompress(bytes, { maxOutputLength: Math.min(maxBytes, constants.MAX_LENGTH) })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new InputTooLargeError(maxBytes)
    throw inDecompressing(error, name, isGzip(bytes))
  }
}

export const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b

/** Decompresses gzip, all members of it. Errors: those of `decompressBounded`. */
export const gunzipBounded = (bytes: Uint8Array, maxBytes: number) => decompressBounded(gunzipSync, 'gzip', bytes, maxBytes)
