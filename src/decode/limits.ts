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

/** What is read: the bytes of a document, or text that was decoded already. */
export type Input = Uint8Array | ArrayBuffer | string

/** An input as bytes or text, checked in type and size; text counts as the bytes of its UTF-8 form. Errors: `TypeError`, `InputTooLargeError`. */
export function readable(input: Input, maxBytes: number = DEFAULT_MAX_BYTES): Uint8Array | string {
  if (maxBytes !== Number.POSITIVE_INFINITY && !(Number.isInteger(maxBytes) && maxBytes >= 0))
    throw new TypeError(`maxBytes must be a whole number from 0, or Infinity, not ${String(maxBytes)} (${typeof maxBytes}).`)
  const kind = kindOf(input)
  if (typeof input === 'string') {
    if (input.length > maxBytes || (input.length * 3 > maxBytes && new TextEncoder().encode(input).length > maxBytes))
      throw new InputTooLargeError(maxBytes)
    return input
  }
  if (kind !== 'ArrayBuffer' && !(kind === 'Uint8Array' && ArrayBuffer.isView(input)))
    throw new TypeError(`The input must be a Uint8Array, an ArrayBuffer or a string, not ${kind}.`)
  if (input.byteLength > maxBytes) throw new InputTooLargeError(maxBytes)
  // What another thread may change while it is read is copied; browsers decode nothing else.
  return kind === 'Uint8Array' && kindOf((input as Uint8Array).buffer) === 'ArrayBuffer' ? (input as Uint8Array) : new Uint8Array(input)
}

/** The kind of a value by its tag, not by `instanceof`: what was made in another realm (a worker, a frame, a test sandbox) is as good. */
const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice('[object '.length, -1)
