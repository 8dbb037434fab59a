import data from 'iconv-lite/encodings/dbcs-data.js'
import type { DoubleByteName } from './double-byte.js'

/** Characters of codes that follow one another: the first code in hex, then texts, and numbers of characters that follow the last one in their order. */
export type Chunk = readonly [first: string, ...parts: (string | number)[]]

/** Four-byte codes: where ranges of them begin, counted from 81 30 81 30 on, and the character that each begins with. */
export interface Ranges {
  uChars: readonly number[]
  gbChars: readonly number[]
}

/** The characters of an encoding, later chunks over earlier ones. From iconv-lite; in browsers `tables.browser.ts` stands for this file. */
export const tableOf = (name: DoubleByteName): Chunk[] => (name === 'big5' ? data.big5hkscs : data.gb18030).table()

/** The four-byte codes of an encoding, null where it has none. */
export const rangesOf = (name: DoubleByteName): Ranges | null => (name === 'big5' ? null : data.gb18030.gb18030())
