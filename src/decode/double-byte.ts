import { type Chunk, type Ranges, rangesOf, tableOf } from './tables.js'

/** Encodings whose characters have two bytes, GB 18030 also four. */
export type DoubleByteName = 'gb18030' | 'big5'

interface Table {
  /** The UTF-16 unit of each two-byte code, 0 where it has none, `LONGER` where its text has more than one. */
  units: Uint16Array
  longer: Map<number, string>
  ranges: Ranges | null
}

const LONGER = 1
/** Says in a chunk that the two characters after it are of one code. */
const TWO = 0x0fff
const LOST = 0xfffd
/** Four-byte codes count in these bases, from 81 30 81 30 on. */
const [SECOND, THIRD, FOURTH] = [12_600, 1_260, 10]
/** Where the characters beyond the sixteen-bit ones begin, as numbers of four-byte codes, and where those before them end. */
const [ASTRAL, LAST_OF_PLANE] = [189_000, 39_419]

const ready = new Map<DoubleByteName, Table>()

function read(name: DoubleByteName): Table {
  const known = ready.get(name)
  if (known) return known
  const table: Table = { units: new Uint16Array(65536), longer: new Map(), ranges: rangesOf(name) }
  for (const chunk of tableOf(name)) addChunk(table, chunk)
  ready.set(name, table)
  return table
}

/** Adds the characters of a chunk, one code after the other. */
function addChunk({ units, longer }: Table, [first, ...parts]: Chunk) {
  // One byte is ASCII; the one code of four bytes that has a line of its own is also among the ranges.
  if (first.length !== 4) return
  let code = Number.parseInt(first, 16)
  for (const part of parts) {
    if (typeof part === 'number') {
      // No such sequence leaves the 16-bit characters.
      for (let i = 0; i < part; i++, code++) units[code] = units[code - 1]! + 1
      continue
    }
    for (let i = 0; i < part.length; code++) {
      const unit = part.charCodeAt(i)
      const length = unit === TWO ? 3 : unit >= 0xd800 && unit < 0xdc00 ? 2 : 1
      units[code] = length > 1 ? LONGER : unit
      if (length > 1) longer.set(code, part.slice(unit === TWO ? i + 1 : i, i + length))
      i += length
    }
  }
}

/** Decodes a double-byte encoding. A byte that begins no character becomes U+FFFD, and what follows it is read anew. */
export function decodeDoubleByte(name: DoubleByteName, bytes: Uint8Array): string {
  const { units, longer, ranges } = read(name)
  const out = new Uint16Array(bytes.length)
  let length = 0
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i]!
    if (lead < 0x80) {
      out[length++] = lead
      i++
      continue
    }
    const code = lead * 256 + (bytes[i + 1] ?? 0)
    const unit = units[code]!
    if (unit > LONGER) {
      out[length++] = unit
      i += 2
      continue
    }
    const text = unit === LONGER ? longer.get(code)! : ranges && fourByte(ranges, bytes, i)
    if (text) {
      for (let k = 0; k < text.length; k++) out[length++] = text.charCodeAt(k)
      i += unit === LONGER ? 2 : 4
    } else {
      // The euro sign as code page 936 has it
      out[length++] = ranges && lead === 0x80 ? 0x20ac : LOST
      i++
    }
  }
  return textOf(out, length)
}

/** The character of a four-byte code, null where none begins here. */
function fourByte({ uChars, gbChars }: Ranges, bytes: Uint8Array, at: number): string | null {
  const [a, b, c, d] = [bytes[at]! - 0x81, bytes[at + 1]! - 0x30, bytes[at + 2]! - 0x81, bytes[at + 3]! - 0x30]
  if (!(a >= 0 && a < 126 && b >= 0 && b < 10 && c >= 0 && c < 126 && d >= 0 && d < 10)) return null
  const number = a * SECOND + b * THIRD + c * FOURTH + d
  if (number > LAST_OF_PLANE && number < ASTRAL) return null
  const range = gbChars.findLastIndex((first) => first <= number)
  const point = uChars[range]! + number - gbChars[range]!
  return point > 0x10ffff ? null : String.fromCodePoint(point)
}

/** Units that are made into a string at once: more would not fit the stack. */
const PIECE = 8192

function textOf(units: Uint16Array, length: number): string {
  let text = ''
  for (let from = 0; from < length; from += PIECE)
    // Not spread: that goes through an iterator, ten times as slow.
    text += String.fromCharCode.apply(null, units.subarray(from, Math.min(from + PIECE, length)) as unknown as number[])
  return text
}
