import type { Encoding } from '../report/schema.js'
import { decodeAs, decodeStrictUtf8, type EncodingName } from './codec.js'
import { findLabel, LABEL_REACH } from './label.js'
import { type Likeness, likenessOf } from './likeness.js'

/** Mean likeness from which a text is taken for Chinese. */
const CHINESE = 0.8
/** Lead over the next reading from which a choice is sure. */
const CLEAR = 0.7
/** What a label or a hint is worth where two readings are close. */
const LABEL_BONUS = 0.4

/** How bytes are to be read. */
interface Verdict extends Encoding {
  name: EncodingName
  /** The text and how it looks, where the judgement has decoded it already. */
  known?: { text: string; likeness: Likeness }
  /** Bytes at the start to leave out: a byte order mark. */
  skip: number
  /** Bytes after `skip` that belong to a character whose start is cut away. */
  cut: number
}

/** What is said about the bytes, by themselves or from outside. */
interface Claims {
  mark: EncodingName | null
  label: EncodingName | null
  hint: EncodingName | null
}

/**
 * Says what encoding bytes are in: by their byte order mark, then by their label where the bytes agree, then by what they say themselves.
 * `hint` is a name from outside the bytes, worth as much as a label.
 */
export function sniff(bytes: Uint8Array, hint: EncodingName | null): Verdict {
  const mark = markOf(bytes)
  if (mark && mark.name !== 'utf-8') return { name: mark.name, skip: mark.skip, from: 'bom', confident: true, cut: 0 }
  const skip = mark?.skip ?? 0
  const body = bytes.subarray(skip)
  const claims = { mark: mark?.name ?? null, label: labelOf(body), hint }
  const wide = wideByZeros(body)
  if (wide) return { name: wide.name, skip, from: decidedBy(wide.name, claims), confident: true, cut: wide.cut }
  return { skip, cut: 0, ...(asUtf8(body, claims) ?? asLikeliest(body, claims)) }
}

/** The label of a page, which nearly always stands in its first lines; only a tag bears one. */
function labelOf(body: Uint8Array): EncodingName | null {
  if (!body.subarray(0, LABEL_REACH).includes(0x3c)) return null
  const within = (reach: number) => findLabel(decodeAs('windows-1252', body.subarray(0, reach)))?.name ?? null
  return within(2048) ?? within(LABEL_REACH)
}

function decidedBy(name: EncodingName, { mark, label, hint }: Claims): Encoding['from'] {
  return name === mark ? 'bom' : name === label ? 'meta' : name === hint ? 'option' : 'detected'
}

function markOf(bytes: Uint8Array): { name: EncodingName; skip: number } | null {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { name: 'utf-8', skip: 3 }
  if (a === 0xff && b === 0xfe) return { name: 'utf-16le', skip: 2 }
  if (a === 0xfe && b === 0xff) return { name: 'utf-16be', skip: 2 }
  if (a === 0x84 && b === 0x31 && c === 0x95 && d === 0x33) return { name: 'gb18030', skip: 4 }
  return null
}

/** UTF-8 without a broken byte, unless something else is far likelier. */
function asUtf8(body: Uint8Array, claims: Claims): Omit<Verdict, 'skip' | 'cut'> | null {
  const text = decodeStrictUtf8(body)
  if (text === null) return null
  const likeness = likenessOf(text)
  const { mean, count } = likeness
  const known = { text, likeness }
  if (count === 0) {
    // ASCII alone reads the same in every encoding that it can be labelled with
    const claim = claims.mark ?? claims.label ?? claims.hint
    const name = claim && !claim.startsWith('utf-16') ? claim : 'utf-8'
    return { name, from: text === '' ? 'default' : decidedBy(name, claims), confident: true, known }
  }
  if (!claims.mark && mean < 0 && isLikelierOtherwise(body, text, mean)) return null
  return { name: 'utf-8', from: decidedBy('utf-8', claims), confident: true, known }
}

/** Whether bytes are valid UTF-8 by chance. Latin letters are none: text misread before and then saved (ÄãºÃ) is UTF-8. */
function isLikelierOtherwise(bytes: Uint8Array, text: string, mean: number): boolean {
  return /[^\x00-\xff]/.test(text) && readingsOf(bytes).some((r) => r.name !== 'utf-8' && r.mean >= CHINESE && r.mean > mean + 1)
}

/** The reading that looks most like Chinese; a label counts for something where two are close. */
function asLikeliest(body: Uint8Array, claims: Claims): Omit<Verdict, 'skip'> {
  const { label, hint } = claims
  const readings = readingsOf(body)
  for (const r of readings) if (r.name === label || r.name === hint) r.mean += LABEL_BONUS
  readings.sort((a, b) => b.mean - a.mean)
  const best = readings[0]!
  if (best.mean >= CHINESE) {
    const { name } = best
    const next = readings.find((r) => r.name !== name)
    const confident = name === claims.mark || !next || best.mean - next.mean >= CLEAR
    const cut = name === 'gb18030' || name === 'big5' ? Number(startsCut(body, name)) : best.cut
    return { name, from: decidedBy(name, claims), confident, cut }
  }
  // Nothing reads as Chinese: UTF-16 would need better proof, and a label is as good as anything.
  const narrow = readings.find((r) => !r.name.startsWith('utf-16'))!.name
  const name = label && !label.startsWith('utf') ? label : narrow
  const from = decidedBy(name, claims)
  return { name, from: from === 'detected' ? 'default' : from, confident: false, cut: 0 }
}

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
function wideByZeros(bytes: Uint8Array): Reading | null {
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
  return [0, 1].flatMap((cut) => [reading('utf-16le', head, cut), reading('utf-16be', head, cut)])
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
function startsCut(bytes: Uint8Array, name: EncodingName): boolean {
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
