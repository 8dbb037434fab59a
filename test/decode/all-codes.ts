/** Every sequence of one and two bytes from 0x80 on, each on a line of its own, broken ones too. */
export function allCodes(name: 'gb18030' | 'big5'): Uint8Array {
  const bytes: number[] = []
  for (let lead = 0x80; lead <= 0xff; lead++) {
    bytes.push(lead, 0x0a)
    // 0x30 to 0x39 may begin a code of four bytes.
    for (let trail = name === 'big5' ? 0x20 : 0x3a; trail <= 0xff; trail++) bytes.push(lead, trail, 0x0a)
  }
  return Uint8Array.from(bytes)
}

/** The codes of four bytes of GB 18030 in their order; those below `plane` and from `astral` to `last` have a character. */
export const FOUR_BYTE = {
  plane: 39_420,
  astral: 189_000,
  last: 189_000 + 0xfffff,
  bytes(): Uint8Array {
    const bytes: number[] = []
    for (let a = 0x81; a <= 0xfe; a++)
      for (let b = 0x30; b <= 0x39; b++) for (let c = 0x81; c <= 0xfe; c++) for (let d = 0x30; d <= 0x39; d++) bytes.push(a, b, c, d, 0x0a)
    return Uint8Array.from(bytes)
  },
}
