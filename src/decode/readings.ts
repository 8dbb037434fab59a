import { decodeAs, type EncodingName } from './codec.js'
import { likenessOf } from './likeness.js'

/** Bytes that a judgement reads at most. */
const SAMPLE = 16_384
/** Mean likeness that leaves no doubt in a text of more than `SHORT` bytes. */
const PLAIN = 1.5
const SHORT = 200
/** What a character given up at the start counts. */
const GIVEN_UP = -2

/** One way to read bytes, with the mean likeness to Chinese of what comes out. */
export interface Reading {
  name: EncodingName
  mean: number
  /** Bytes at the start that belong to a character whose beginning is cut away. */
  cut: number
}

/** UTF-16 without a mark shows by zero bytes: every ASCII character has one. 一 (U+4E00) has one on the other side, so all orders are tried. */
export function wideByZeros(bytes: Uint8Array): Reading | null {
  const head = bytes.subarray(0, SAMPLE)
  let zeros = 0
  for (let i = head.indexOf(0); i >= 0; i = head.indexOf(0, i + 1)) zeros++
  if (zeros * 50 < head.length || zeros === 0) return null
  const best = wideReadings(head).reduce((a, b) => (b.mean > a.mean ? b : a))
  return best.mean >= 0 ? best : null
}

/** UTF-16 in both orders, whole and with a cut first character. */
function wideReadings(bytes: Uint8Array): Reading[] {
  const head = bytes.subarray(0, SAMPLE)
  return [reading('utf-16le', head, 0), reading('utf-16be', head, 0), reading('utf-16le', head, 1), reading('utf-16be', head, 1)]
}

/** The readings of the bytes with their likeness, likeliest encodings first; a reading that leaves no doubt is the last one tried. */
export function readingsOf(bytes: Uint8Array): Reading[] {
  const sample = highBytes(bytes)
  const readings: Reading[] = []
  for (const name of ['gb18030', 'utf-8', 'big5', 'windows-1252'] as const) {
    const r = reading(name, sample, 0)
    readings.push(r)
    if (r.mean > PLAIN && sample.length > SHORT) return readings
  }
  if (bytes[0]! > 0x7f) readings.push(reading('gb18030', sample, 1), reading('big5', sample, 1))
  return [...readings, ...wideReadings(bytes)]
}

function reading(name: EncodingName, sample: Uint8Array, cut: number): Reading {
  // A character cut at an end of the input is no evidence against a reading; one given up at the start is.
  const text = decodeAs(name, sample.subarray(cut || (name === 'utf-8' ? tailBytes(sample) : 0))).replace(/\ufffd$/, '')
  const { mean, count } = likenessOf(text)
  return { name, cut, mean: cut ? (mean * count + GIVEN_UP) / (count + 1) : mean }
}

/** Bytes of UTF-8 at the start whose first byte is cut away. */
function tailBytes(bytes: Uint8Array): number {
  let n = 0
  while (n < 3 && (bytes[n]! & 0xc0) === 0x80) n++
  return n
}

/** Whether double-byte text starts in the middle of a character: its first run then reads better from the second byte on. */
export function startsCut(bytes: Uint8Array, name: EncodingName): boolean {
  if (!(bytes[0]! > 0x7f)) return false
  let end = 1
  while (end < 256 && bytes[end]! > 0x3f) end++
  const run = bytes.subarray(0, end)
  return reading(name, run, 1).mean > reading(name, run, 0).mean
}

/** The bytes beyond ASCII, each run with the byte after it: the second half of a character may be an ASCII letter. */
function highBytes(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(Math.min(bytes.length, SAMPLE + 1))
  return sample.subarray(0, copyHighBytes(bytes, sample))
}

/** Gives how many were copied. Apart from its caller, whose optimised code would be thrown away at the end of each loop otherwise. */
function copyHighBytes(bytes: Uint8Array, sample: Uint8Array): number {
  let length = 0
  let afterHigh = false
  for (let i = 0; i < bytes.length && length < SAMPLE; i++) {
    const high = bytes[i]! > 0x7f
    if (high || afterHigh) sample[length++] = bytes[i]!
    afterHigh = high
  }
  return length
}
