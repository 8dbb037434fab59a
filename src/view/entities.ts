import { decodeHTML } from 'entities'

/** The entities that make up nearly all of those in real pages, so that most need no look-up in the full table. */
const COMMON: Record<string, string> = {
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  middot: '·',
  hellip: '…',
  bull: '•',
}
/** Longest name in the HTML standard, with its semicolon. */
const LONGEST = 33

/**
 * Reads the entity that begins with the `&` at `at`: named, decimal or hexadecimal, with or without its semicolon, as browsers do.
 * Gives what it stands for and where it ends, or nothing where the `&` is only itself.
 */
export function readEntity(source: string, at: number, end: number): { text: string; end: number } | undefined {
  let stop = at + 1
  const limit = Math.min(end, at + LONGEST)
  while (stop < limit && isNameCharacter(source.charCodeAt(stop))) stop++
  if (stop === at + 1) return undefined
  const closed = stop < end && source.charCodeAt(stop) === 0x3b
  if (closed) {
    const common = COMMON[source.slice(at + 1, stop)]
    if (common) return { text: common, end: stop + 1 }
  }
  const written = source.slice(at, closed ? stop + 1 : stop)
  const decoded = decodeHTML(written)
  if (decoded === written) return undefined
  // Without a semicolon the name may end early (&nbspabc): what is left behind it is the tail that stayed the same.
  let rest = 0
  while (
    rest < decoded.length - 1 &&
    rest < written.length &&
    decoded.charCodeAt(decoded.length - 1 - rest) === written.charCodeAt(written.length - 1 - rest)
  )
    rest++
  if (closed && rest > 0 && written.charCodeAt(written.length - 1) === 0x3b && decoded.charCodeAt(decoded.length - 1) !== 0x3b) rest = 0
  return { text: decoded.slice(0, decoded.length - rest), end: at + written.length - rest }
}

/** Letters, digits and `#`. */
function isNameCharacter(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x23
}
