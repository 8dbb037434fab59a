import { decodeAs, pairsOf, utf8Length } from './codec.js'
import { likenessOf } from './likeness.js'

/** The table by which text was read wrongly. */
export type WrongTable = 'gb18030' | 'windows-1252' | 'big5'
/** The encoding in which it was written. */
type Written = 'utf-8' | 'gb18030' | 'big5'

/** For each wrong table: what the bytes can have been, and the stretches of text that its characters form. */
const MISREADINGS: Record<WrongTable, { written: Written[]; stretch: RegExp }> = {
  // 浣犲ソ; the question mark stands for bytes that the wrong table did not have
  gb18030: { written: ['utf-8', 'big5'], stretch: /[\u0080-\uffff?]+/g },
  // ÄãºÃ, ä½\u00a0å¥½; ASCII belongs to it, for the second half of a character may be a letter
  'windows-1252': {
    written: ['utf-8', 'gb18030', 'big5'],
    stretch: /[\t\n\r -~\u0080-\u00ff\ufffd€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]+/g,
  },
  big5: { written: ['utf-8', 'gb18030'], stretch: /[\u0080-\uffff?]+/g },
}

/** Bytes that windows-1252 shows as characters above U+00FF, by their order from 0x80 on. */
const SPECIALS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Marks a place where bytes were lost. */
const LOST = -1

/** Characters read at most to find out what the text was written in. */
const SAMPLE = 8192

/** Text turned back. */
export interface TurnedBack {
  text: string
  /** The first stretch that was turned back, as it stood and as it stands now, with its place in the new text. */
  before: string
  after: string
  start: number
  /** Where the last stretch ends in the new text. */
  end: number
  /** Characters that could not be restored and stand as U+FFFD. */
  lost: number
  /** Whether blanks had to be read as lost no-break spaces. */
  guessed: boolean
}

/**
 * Turns text back that was read by a wrong table, stretch by stretch: only stretches that become Chinese are changed, so a page that is
 * spoilt in parts keeps its sound parts. Null where nothing is to be turned back.
 */
export function turnBack(text: string, table: WrongTable): TurnedBack | null {
  const { stretch } = MISREADINGS[table]
  const written = writtenIn(text, table)
  if (!written) return null
  let out = ''
  let from = 0
  let first: { before: string; after: string; start: number } | null = null
  let end = 0
  let lost = 0
  let guessed = false
  for (const match of text.matchAll(stretch)) {
    const before = match[0]
    if (!/[^\x00-\x7f]/.test(before)) continue
    const reading = reread(bytesOf(before, table), written)
    if (!likelier(before, reading)) continue
    out += text.slice(from, match.index)
    first ??= { before, after: reading.text, start: out.length }
    out += reading.text
    from = match.index + before.length
    end = out.length
    lost += reading.lost
    guessed ||= reading.guessed
  }
  if (!first) return null
  return { text: out + text.slice(from), ...first, end, lost, guessed }
}

/** What spoilt text was written in, judged by what its first stretches become that are no Chinese as they stand. */
function writtenIn(text: string, table: WrongTable): Written | null {
  const { written, stretch } = MISREADINGS[table]
  const sample: number[] = []
  for (const match of text.matchAll(stretch)) {
    const piece = match[0].slice(0, SAMPLE)
    if (!/[^\x00-\x7f]/.test(piece) || likenessOf(piece).mean > 0.5) continue
    for (const byte of bytesOf(piece, table)) sample.push(byte)
    if (sample.length > SAMPLE) break
  }
  let best: Written | null = null
  let most = -1
  for (const name of written) {
    const { mean, count } = likenessOf(reread(sample, name).text)
    if (count && mean > most) {
      most = mean
      best = name
    }
  }
  return best
}

/** Whether a stretch became Chinese. What is left of a character beside a lost one (銆?) counts too, if it is little and was no Chinese. */
function likelier(before: string, reading: Reread): boolean {
  const was = likenessOf(before)
  const is = likenessOf(reading.text)
  const kept = is.count - reading.lost
  if (reading.lost) return was.mean < 0 && reading.lost <= 1 + kept / 3 && is.mean * is.count + 4 * reading.lost >= kept / 2
  return kept > 1 && is.mean >= 0.5 && is.mean >= was.mean + 1
}

/** Takes one of two misreadings as Latin text away (Ã¤Â½Â → ä½), where that loses nothing; null where it was not misread twice. */
export function undouble(text: string): string | null {
  if (!/[ÂÃ][\u0080-\u00bf]/.test(text)) return null
  const once = text.replace(MISREADINGS['windows-1252'].stretch, (stretch) => {
    const reading = rereadUtf8(bytesOf(stretch, 'windows-1252'))
    return reading.lost || reading.guessed ? stretch : reading.text
  })
  return once === text ? null : once
}

/** The bytes that a wrong table showed as this text. */
function bytesOf(text: string, table: WrongTable): number[] {
  const bytes: number[] = []
  const pairs = table === 'windows-1252' ? null : pairsOf(table)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x80) bytes.push(code)
    else if (!pairs) {
      const special = code > 0xff ? SPECIALS.indexOf(text[i]!) : -1
      bytes.push(special >= 0 ? 0x80 + special : code <= 0xff ? code : LOST)
    } else if (code === 0x20ac && table === 'gb18030') bytes.push(0x80)
    else {
      const pair = pairs[code]!
      if (pair) bytes.push(pair >> 8, pair & 0xff)
      else bytes.push(LOST)
    }
  }
  return bytes
}

interface Reread {
  text: string
  lost: number
  guessed: boolean
}

function reread(bytes: number[], written: Written): Reread {
  if (written === 'utf-8') return rereadUtf8(bytes)
  // 0xFF belongs to no character of the double-byte encodings
  const whole = Uint8Array.from(bytes, (b) => (b === LOST ? 0xff : b))
  const text = decodeAs(written, whole)
  return { text, lost: text.split('\ufffd').length - 1, guessed: false }
}

/**
 * Reads UTF-8 in which bytes are missing. A broken character becomes one U+FFFD together with the mark of the loss (U+FFFD or `?`) and
 * the bytes that lost their beginning. A blank in place of a following byte is a no-break space (0xA0) that a page editor made plain.
 */
function rereadUtf8(bytes: number[]): Reread {
  let text = ''
  let lost = 0
  let guessed = false
  const isTail = (b: number | undefined) => b !== undefined && b >= 0x80 && b < 0xc0
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i]!
    if (lead >= 0 && lead < 0x80) {
      text += String.fromCharCode(lead)
      i++
      continue
    }
    const length = lead === LOST ? 0 : utf8Length(lead)
    let code = length ? lead & (0x7f >> length) : 0
    let n = 1
    let blanks = 0
    for (; n < length; n++) {
      const b = bytes[i + n]
      const blank = b === 0x20 && length === 3
      if (!isTail(b) && !blank) break
      if (blank) blanks++
      code = code * 64 + (blank ? 0x20 : b! & 0x3f)
    }
    if (n === length && length && blanks < 2 && code >= 0x80) {
      text += String.fromCodePoint(Math.min(code, 0x10ffff))
      guessed ||= blanks > 0
      i += n
      continue
    }
    if (n < length && blanks) n = bytes.indexOf(0x20, i) - i
    i += Math.max(n, 1)
    if (bytes[i] === LOST || bytes[i] === 0x3f) i++
    while (isTail(bytes[i])) i++
    text += '\ufffd'
    lost++
  }
  return { text, lost, guessed }
}
