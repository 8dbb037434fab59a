// Kinds of characters that the readers tell apart, as a table over UTF-16 units: one look-up a character. What is simply shown has 0.

/** Blank, tab, and the line ends of a source: layout in HTML. */
export const LAYOUT = 1
/** Zero-width and control characters, direction marks, soft hyphens: never shown. */
export const INVISIBLE = 2
/** `&`: may begin an entity. */
export const AMPERSAND = 3

/** Kind of each UTF-16 unit. */
export const CHARACTER_KIND = new Uint8Array(65536)

/** Gives codes their kind: each range by its first and its last. */
function mark(kinds: Uint8Array, kind: number, ...ranges: number[]): void {
  for (let i = 0; i < ranges.length; i += 2) kinds.fill(kind, ranges[i], ranges[i + 1]! + 1)
}
mark(CHARACTER_KIND, INVISIBLE, 0x00, 0x1f, 0x7f, 0x9f, 0xad, 0xad, 0x34f, 0x34f, 0x61c, 0x61c, 0x180e, 0x180e, 0x200b, 0x200f)
mark(CHARACTER_KIND, INVISIBLE, 0x202a, 0x202e, 0x2060, 0x206f, 0xfe00, 0xfe0f, 0xfeff, 0xfeff, 0xfff9, 0xfffc)
mark(CHARACTER_KIND, LAYOUT, 0x09, 0x0d, 0x20, 0x20, 0x85, 0x85, 0x2028, 0x2029)
mark(CHARACTER_KIND, AMPERSAND, 0x26, 0x26)

/** A set of characters, asked by code. */
export function characterSet(characters: Iterable<string>): (code: number) => boolean {
  const set = new Uint8Array(65536)
  for (const character of characters) set[character.charCodeAt(0)] = 1
  return (code) => set[code] === 1
}

/** Blanks of any width, layout included. */
export const isBlank = characterSet(
  '\t\n\v\f\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
)

/** Line ends of a source. */
export function isLineEnd(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029
}

/** Characters beside which a break in the source is only layout: everything written without blanks between words. */
export function isWide(code: number): boolean {
  return code >= 0x2010
}

const WORDS = new Uint8Array(65536)
mark(WORDS, 1, 0x30, 0x39, 0x41, 0x5a, 0x61, 0x7a, 0x3400, 0x9fff, 0xd800, 0xdfff, 0xff10, 0xff19)

/** Letters, digits and ideographs: what words are made of. */
export function isWord(code: number): boolean {
  return WORDS[code] === 1
}

/** Without its blanks: most lines have none, and are not copied. */
export const withoutBlanks = (text: string) => (text.includes(' ') ? text.replace(/ +/g, '') : text)
