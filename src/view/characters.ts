// Kinds of characters that the readers tell apart, as a table over UTF-16 units: one look-up a character. What is simply shown has 0.

/** Blank, tab, and the line ends of a source: layout in HTML. */
export const LAYOUT = 1
/** Zero-width and control characters, direction marks, soft hyphens: never shown. */
export const INVISIBLE = 2
/** `&`: may begin an entity. */
export const AMPERSAND = 3

/** Kind of each UTF-16 unit. */
export const CHARACTER_KIND: Uint8Array = (() => {
  const kinds = new Uint8Array(65536)
  const mark = (low: number, high: number, kind: number) => kinds.fill(kind, low, high + 1)
  mark(0x00, 0x1f, INVISIBLE)
  mark(0x7f, 0x9f, INVISIBLE)
  mark(0xad, 0xad, INVISIBLE)
  mark(0x34f, 0x34f, INVISIBLE)
  mark(0x61c, 0x61c, INVISIBLE)
  mark(0x180e, 0x180e, INVISIBLE)
  mark(0x200b, 0x200f, INVISIBLE)
  mark(0x202a, 0x202e, INVISIBLE)
  mark(0x2060, 0x206f, INVISIBLE)
  mark(0xfe00, 0xfe0f, INVISIBLE)
  mark(0xfeff, 0xfeff, INVISIBLE)
  mark(0xfff9, 0xfffc, INVISIBLE)
  mark(0x09, 0x0d, LAYOUT)
  mark(0x20, 0x20, LAYOUT)
  mark(0x85, 0x85, LAYOUT)
  mark(0x2028, 0x2029, LAYOUT)
  kinds[0x26] = AMPERSAND
  return kinds
})()

/** Blanks of any width, layout included. */
export function isBlank(code: number): boolean {
  return (
    CHARACTER_KIND[code] === LAYOUT ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x1680
  )
}

/** Line ends of a source. */
export function isLineEnd(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029
}

/** Characters beside which a break in the source is only layout: everything written without blanks between words. */
export function isWide(code: number): boolean {
  return code >= 0x2010
}

/** Letters, digits and ideographs: what words are made of. */
export function isWord(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xff10 && code <= 0xff19) ||
    (code >= 0xd800 && code <= 0xdfff)
  )
}
