import { decodeHTML } from 'entities'

/** Those that nearly all entities of real pages are: no others need a look-up in the full table. */
const COMMON: Record<string, string> = { '&nbsp;': '\u00a0', '&ensp;': '\u2002', '&emsp;': '\u2003', '&ldquo;': '“', '&rdquo;': '”' }
/** With the longest name in the HTML standard, and its semicolon or without. */
const ENTITY = /&[#0-9A-Za-z]{1,32};?/y

/**
 * Reads the entity that begins with the `&` at `at`: named, decimal or hexadecimal, with or without its semicolon, as browsers do.
 * Gives what it stands for and where it ends, or nothing where the `&` is only itself.
 */
export function readEntity(source: string, at: number): { text: string; end: number } | undefined {
  ENTITY.lastIndex = at
  const written = ENTITY.exec(source)?.[0]
  if (!written) return undefined
  if (COMMON[written]) return { text: COMMON[written], end: at + written.length }
  const decoded = decodeHTML(written)
  if (decoded === written) return undefined
  // Without a semicolon the name may end early (&nbspabc): what is left behind it is the tail that stayed the same.
  let rest = 0
  while (rest < Math.min(decoded.length - 1, written.length) && decoded.at(-1 - rest) === written.at(-1 - rest)) rest++
  if (rest > 0 && written.endsWith(';') && !decoded.endsWith(';')) rest = 0
  return { text: decoded.slice(0, decoded.length - rest), end: at + written.length - rest }
}
