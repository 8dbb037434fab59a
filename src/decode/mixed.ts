import type { Span } from '../report/span.js'
import { decodeAs, type EncodingName, utf8Length } from './codec.js'
import { likenessOf } from './likeness.js'

/** Text that was put together from parts in two encodings. */
export interface MixedText {
  text: string
  /** Encoding of the lesser part, and where it stands first. */
  other: EncodingName
  span: Span
}

/**
 * Decodes a page that a system put together from UTF-8 and GB18030 without converting either: a footer, a script, an article pasted in.
 * Runs of bytes between ASCII marks are taken one by one; a run is read in the encoding in which it is whole.
 * Null where there is no part in the other encoding, or it makes no Chinese: single broken bytes are no such part.
 */
export function decodeMixed(bytes: Uint8Array, main: 'utf-8' | 'gb18030'): MixedText | null {
  const other = main === 'utf-8' ? 'gb18030' : 'utf-8'
  let text = ''
  let strange = ''
  let span: Span | null = null
  const put = (name: EncodingName, from: number, to: number) => {
    const piece = decodeAs(name, bytes.subarray(from, to))
    if (name === other) {
      strange += piece
      span ??= { start: text.length, end: text.length + piece.length }
    }
    text += piece
  }
  let from = 0
  let name: EncodingName = main
  for (let at = 0; at < bytes.length; ) {
    // Marks and digits below 0x40 are no part of a character in either encoding, but for the rare four-byte ones
    let end = at
    let high = false
    for (; end < bytes.length && bytes[end]! >= 0x40; end++) if (bytes[end]! > 0x7f) high = true
    const next: EncodingName = high ? encodingOfRun(bytes, at, end, main) : name
    if (next !== name) {
      put(name, from, at)
      from = at
      name = next
    }
    at = end + 1
  }
  put(name, from, bytes.length)
  return span && likenessOf(strange).mean > 1 ? { text, other, span } : null
}

/** A run is UTF-8 where most of its characters are whole ones of three bytes, as Chinese characters are; in a GB18030 page, where all are. */
function encodingOfRun(bytes: Uint8Array, from: number, to: number, main: 'utf-8' | 'gb18030'): EncodingName {
  let wide = 0
  let broken = 0
  for (let i = from; i < to; ) {
    const length = utf8Length(bytes[i]!)
    let whole = length > 0 && i + length <= to
    for (let k = 1; k < length && whole; k++) whole = (bytes[i + k]! & 0xc0) === 0x80
    if (!whole) broken++
    else if (length === 3) wide++
    i += whole ? length : 1
  }
  if (main === 'utf-8') return wide >= broken ? 'utf-8' : 'gb18030'
  return broken === 0 && wide > 1 ? 'utf-8' : 'gb18030'
}
