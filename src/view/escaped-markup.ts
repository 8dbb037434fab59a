import { Derivation, type DerivedSource } from './derived-source.js'

/** An attribute whose quotes are escaped: the page is the text of a string in a script or in JSON. `<td colspan=\"2\">`, not `<a title="\">` */
const ESCAPED_ATTRIBUTE = /<[a-zA-Z][^<>]{0,200}=\\["']/

const LETTERS: Record<string, string> = { n: '\n', r: '\r', t: '\t', f: '\f', b: '', v: '\n' }

/**
 * Says whether the markup stands in a string of a script, quotes and line ends escaped. A page may hold a script with such strings:
 * most attributes must be escaped.
 */
export function isEscapedMarkup(source: string): boolean {
  const escaped = count(source, '=\\"') + count(source, "=\\'")
  return escaped > 0 && escaped > count(source, '="') && ESCAPED_ATTRIBUTE.test(source)
}

function count(source: string, part: string): number {
  let found = 0
  for (let at = source.indexOf(part); at >= 0; at = source.indexOf(part, at + part.length)) found++
  return found
}

/** Undoes the escapes of a string: `\"` `\/` `\n` `\u5e74`. */
export function unescapeMarkup(source: string): DerivedSource {
  const derived = new Derivation(source)
  for (let at = source.indexOf('\\'); at >= 0; at = source.indexOf('\\', at)) {
    const next = source[at + 1] ?? ''
    const hex = next === 'u' ? /^[0-9a-fA-F]{4}/.exec(source.slice(at + 2, at + 6)) : null
    const end = hex ? at + 6 : at + 2
    derived.replace(at, end, hex ? String.fromCharCode(Number.parseInt(hex[0], 16)) : (LETTERS[next] ?? next))
    at = end
  }
  return derived.finish()
}
