import { type DoubleByteName, decodeDoubleByte } from './double-byte.js'

/** Encodings that Chinese pages come in, by their WHATWG names. `gb18030` stands for its subsets GB2312 and GBK too. */
export type EncodingName = 'utf-8' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be' | 'windows-1252'

const decoders = new Map<EncodingName, InstanceType<typeof TextDecoder>>()
const strict = new TextDecoder('utf-8', { fatal: true })

/** Decodes bytes; what is no character of the encoding becomes U+FFFD. A byte order mark is taken away. Errors: none. */
export function decodeAs(name: EncodingName, bytes: Uint8Array): string {
  if (name === 'gb18030') return settlePrivateUse(decodeDoubleByte(name, bytes))
  if (name === 'big5') return decodeDoubleByte(name, bytes)
  const known = decoders.get(name) ?? new TextDecoder(name)
  decoders.set(name, known)
  return known.decode(bytes)
}

/** Decodes UTF-8 that has no broken byte, null otherwise. */
export function decodeStrictUtf8(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes)
  } catch {
    return null
  }
}

/** Bytes of the UTF-8 character that begins with this one, 0 where none does. */
export function utf8Length(lead: number): number {
  if (lead < 0x80) return 1
  if (lead >= 0xe0 && lead < 0xf0) return 3
  if (lead >= 0xc2 && lead < 0xe0) return 2
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0
}

/**
 * Two-byte codes that old tables put in the private-use area, each with the character it has since GB 18030—2022, and the filler
 * A3A0, which pages use as an ideographic blank. Source: WHATWG Encoding, index gb18030.
 */
const SETTLED = new Map(
  (
    '\ue5e5\u3000 \ue78d\ufe10 \ue78e\ufe12 \ue78f\ufe11 \ue790\ufe13 \ue791\ufe14 \ue792\ufe15 \ue793\ufe16 ' +
    '\ue794\ufe17 \ue795\ufe18 \ue796\ufe19 \ue7c7\u1e3f \ue816\u{20087} \ue817\u{20089} \ue818\u{200cc} \ue81e\u9fb4 ' +
    '\ue826\u9fb5 \ue82b\u9fb6 \ue82c\u9fb7 \ue831\u{215d7} \ue832\u9fb8 \ue83b\u{2298f} \ue843\u9fb9 \ue854\u9fba ' +
    '\ue855\u{241fe} \ue864\u9fbb'
  )
    .split(' ')
    .map((pair) => [pair[0]!, pair.slice(1)] as const),
)

function settlePrivateUse(text: string): string {
  return text.replace(/[\ue5e5-\ue864]/g, (c) => SETTLED.get(c) ?? c)
}

const pairs = new Map<DoubleByteName, Uint16Array>()

/** The two-byte code of each character by its UTF-16 unit, 0 where it has none: the way back for text that was read by the wrong table. */
export function pairsOf(name: DoubleByteName): Uint16Array {
  const known = pairs.get(name)
  if (known) return known
  const table = new Uint16Array(65536)
  const codes: number[] = []
  for (let lead = 0x81; lead <= 0xfe; lead++) for (let trail = 0x40; trail <= 0xfe; trail++) codes.push(lead * 256 + trail)
  // One line a pair, so that a pair without a character disturbs no other
  const bytes = Uint8Array.from(codes.flatMap((code) => [code >> 8, code & 0xff, 0x0a]))
  const lines = decodeDoubleByte(name, bytes).split('\n')
  codes.forEach((code, i) => {
    const line = lines[i]!
    if (line.length !== 1 || line === '\ufffd') return
    const unit = line.charCodeAt(0)
    table[unit] ||= code
    const settled = SETTLED.get(line)
    if (settled?.length === 1) table[settled.charCodeAt(0)] ||= code
  })
  // Other tables' names for the middle dot and the dash
  table[0x30fb] ||= table[0xb7]!
  table[0x2015] ||= table[0x2014]!
  pairs.set(name, table)
  return table
}
