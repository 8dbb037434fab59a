/** The largest input read without `maxBytes`: 16 MiB. A report page has 60 to 110 KB; what is larger than this limit is not a report. */
export const DEFAULT_MAX_BYTES = 16 * 1024 * 1024

/** Thrown for input larger than the limit, before anything of it is read. */
export class InputTooLargeError extends Error {
  override readonly name = 'InputTooLargeError'

  constructor(
    /** The limit in bytes. */
    readonly maxBytes: number,
  ) {
    super(`The input is larger than ${maxBytes} bytes; raise the limit with the option maxBytes.`)
  }
}

/** Checks the type and the size of an input; text counts as the bytes of its UTF-8 form. Errors: `TypeError`, `InputTooLargeError`. */
export function assertReadable(input: unknown, maxBytes: number = DEFAULT_MAX_BYTES): asserts input is Uint8Array | string {
  if (typeof input === 'string') {
    if (exceeds(input, maxBytes)) throw new InputTooLargeError(maxBytes)
    return
  }
  if (!isBytes(input)) throw new TypeError('The input must be a Uint8Array of bytes or a string.')
  if (input.length > maxBytes) throw new InputTooLargeError(maxBytes)
}

/** Bytes by their tag, not by `instanceof`: arrays made in another realm (a worker, a frame, a test sandbox) are bytes too. */
function isBytes(input: unknown): input is Uint8Array {
  return Object.prototype.toString.call(input) === '[object Uint8Array]'
}

function exceeds(text: string, maxBytes: number): boolean {
  if (text.length > maxBytes) return true
  if (text.length * 3 <= maxBytes) return false
  let bytes = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    // Half of a surrogate pair counts two: the pair has four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3
  }
  return bytes > maxBytes
}
