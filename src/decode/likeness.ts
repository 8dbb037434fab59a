import { COMMON_SIMPLIFIED, COMMON_TRADITIONAL } from '../catalogue/common-characters.js'

/** Most characters that one judgement reads: a page is known by its first thousands. */
const ENOUGH = 8_000

/** How much a text looks like Chinese as people write it. */
export interface Likeness {
  /** Mean weight of the characters beyond ASCII: about 2 for reports, below 0 for text read by a wrong table. 0 where there are none. */
  mean: number
  /** Characters beyond ASCII that were weighed. */
  count: number
}

/** Weights by code range; the common characters and marks are laid over them. */
const RANGES: [from: number, to: number, weight: number][] = [
  [0x0000, 0x0008, -4],
  [0x000e, 0x001f, -4],
  [0x007f, 0x009f, -4],
  // Latin, Greek, Cyrillic, Arabic …: rare in reports, frequent where bytes were read by a wrong table
  [0x00a1, 0x1fff, -2],
  [0x2000, 0x2e7f, -1],
  // Frames of tables drawn as text
  [0x2500, 0x257f, 2],
  [0x2e80, 0x2fff, -2],
  [0x3040, 0x4dff, -2],
  [0x4e00, 0x9fa5, -1],
  [0x9fa6, 0xd7ff, -2],
  [0xd800, 0xdbff, -1],
  [0xe000, 0xf8ff, -4],
  [0xf900, 0xfeff, -2],
  [0xff00, 0xffef, 0],
  [0xfff0, 0xffff, -4],
]

const MARKS = '，。、；：！？（）《》〈〉“”‘’【】〔〕—…'

const WEIGHTS = new Int8Array(65536)
for (const [from, to, weight] of RANGES) WEIGHTS.fill(weight, from, to + 1)
for (const c of COMMON_TRADITIONAL) WEIGHTS[c.charCodeAt(0)] = 2
for (let i = 0; i < COMMON_SIMPLIFIED.length; i++) WEIGHTS[COMMON_SIMPLIFIED.charCodeAt(i)] = i < 400 ? 3 : 2
for (const c of MARKS) WEIGHTS[c.charCodeAt(0)] = 2
// Blank, middle dot, signs and numbers of lists: no evidence either way
for (const c of '\u00a0·×±°©®℃㎡①②③④⑤⑥⑦⑧⑨⑩Ⅰ■□○●◆★△→\ufeff\u200b') WEIGHTS[c.charCodeAt(0)] = 0

/** Weighs a text; ASCII says nothing, except control characters, which no report has. */
export function likenessOf(text: string): Likeness {
  let sum = 0
  let count = 0
  for (let i = 0; i < text.length && count < ENOUGH; i++) {
    const code = text.charCodeAt(i)
    // Most of a page is markup.
    if (code >= 0x20 && code < 0x7f) continue
    const weight = WEIGHTS[code]!
    sum += weight
    if (code > 0x7f || weight) count++
  }
  return { mean: count ? sum / count : 0, count }
}
