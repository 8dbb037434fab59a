import big5Added from 'iconv-lite/encodings/tables/big5-added.json'
import ranges from 'iconv-lite/encodings/tables/gb18030-ranges.json'
import gbkAdded from 'iconv-lite/encodings/tables/gbk-added.json'
import type { DoubleByteName } from './double-byte.js'
import type { Chunk, Ranges } from './tables.js'

/**
 * The large tables, in which all browsers agree, are the browser's own; what they read in different ways, the private-use area of GBK and the
 * characters of Hong Kong, comes from iconv-lite. `test/decode/double-byte.test.ts` shows that every code is read as in Node.
 */
export const tableOf = (name: DoubleByteName): Chunk[] => [
  ...ownOf(name),
  ...((name === 'big5' ? big5Added : gbkAdded) as unknown as Chunk[]),
]

export const rangesOf = (name: DoubleByteName): Ranges | null => (name === 'big5' ? null : ranges)

/** Big5 before it was extended. */
const isPlainBig5 = (code: number) =>
  code >= 0xa140 && code <= 0xf9fe && !(code > 0xa3bf && code < 0xa440 && code !== 0xa3e1) && !(code > 0xc67e && code < 0xc940)

function ownOf(name: DoubleByteName): Chunk[] {
  const codes: number[] = []
  for (let lead = 0x81; lead <= 0xfe; lead++) for (let trail = 0x40; trail <= 0xfe; trail++) codes.push(lead * 256 + trail)
  const wanted = name === 'big5' ? codes.filter(isPlainBig5) : codes
  // One line a code, so that one without a character disturbs no other
  const bytes = Uint8Array.from(wanted.flatMap((code) => [code >> 8, code & 0xff, 0x0a]))
  const lines = new TextDecoder(name).decode(bytes).split('\n')
  const chunks: [string, string][] = []
  let next = 0
  wanted.forEach((code, i) => {
    const line = lines[i]!
    if (line.includes('\ufffd')) return
    if (code === next) chunks.at(-1)![1] += line
    else chunks.push([code.toString(16), line])
    next = code + 1
  })
  return chunks
}
