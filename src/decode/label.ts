import type { Span } from '../report/span.js'
import type { EncodingName } from './codec.js'

/** How far into a page a label is looked for: extensions and old systems put long scripts and comments before the head. */
export const LABEL_REACH = 16_384

/**
 * Labels by letters and digits alone, so that `GB_2312-80`, `x-gbk` and `UTF8` need no lines of their own: those of WHATWG Encoding for the
 * encodings that are read, and code pages.
 */
const NAMES: Record<string, EncodingName> = {
  utf8: 'utf-8',
  unicode11utf8: 'utf-8',
  unicode20utf8: 'utf-8',
  xunicode20utf8: 'utf-8',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  unicode: 'utf-16le',
  unicodefeff: 'utf-16le',
  csunicode: 'utf-16le',
  ucs2: 'utf-16le',
  iso10646ucs2: 'utf-16le',
  utf16be: 'utf-16be',
  unicodefffe: 'utf-16be',
  gb2312: 'gb18030',
  gb231280: 'gb18030',
  csgb2312: 'gb18030',
  csiso58gb231280: 'gb18030',
  euccn: 'gb18030',
  gbk: 'gb18030',
  xgbk: 'gb18030',
  cp936: 'gb18030',
  ms936: 'gb18030',
  windows936: 'gb18030',
  gb18030: 'gb18030',
  gb180302000: 'gb18030',
  gb180302005: 'gb18030',
  gb180302022: 'gb18030',
  chinese: 'gb18030',
  isoir58: 'gb18030',
  big5: 'big5',
  big5hkscs: 'big5',
  cnbig5: 'big5',
  csbig5: 'big5',
  xxbig5: 'big5',
  cp950: 'big5',
  windows950: 'big5',
  ascii: 'windows-1252',
  usascii: 'windows-1252',
  ansix341968: 'windows-1252',
  iso88591: 'windows-1252',
  iso885911987: 'windows-1252',
  isoir100: 'windows-1252',
  latin1: 'windows-1252',
  l1: 'windows-1252',
  csisolatin1: 'windows-1252',
  cp819: 'windows-1252',
  ibm819: 'windows-1252',
  windows1252: 'windows-1252',
  cp1252: 'windows-1252',
  xcp1252: 'windows-1252',
}

/** The encoding that a label means, null for a label that says nothing known. `gb2312` and `gbk` mean their superset. */
export function encodingOf(label: string): EncodingName | null {
  const name = label.toLowerCase().replace(/[^a-z0-9]/g, '')
  return Object.hasOwn(NAMES, name) ? NAMES[name]! : null
}

/** The encoding that a caller names. Error: `TypeError` for a name that is no label of an encoding that is read, with those that are. */
export function encodingNamed(name: string): EncodingName {
  const encoding = encodingOf(String(name))
  if (encoding) return encoding
  const read = [...new Set(Object.values(NAMES))].join(', ')
  throw new TypeError(
    `${JSON.stringify(String(name))} is no name of an encoding that nianbao reads: ${read}, each under all its WHATWG labels.`,
  )
}

/** A label as the page writes it. */
export interface Label {
  written: string
  name: EncodingName
  span: Span
}

/** What is looked at on the way to a label; nothing else in a head can hold one or hide one. `<META `, not `<metadata>` */
const TOKEN = /<!--|<(?:\?xml|meta|script|style)(?![a-z])/gi
/** `<meta http-equiv=Content-Type content="text/html; charset=gb2312">`, not `<meta name="charsetter">` */
const CHARSET = /(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i
const LONGEST_TAG = 400

/**
 * The first known label of a page: in `<?xml … encoding="…"?>`, `<meta charset=…>` or `<meta http-equiv … content="…; charset=…">`.
 * Comments, scripts and styles are passed over: `<script charset="gb2312">` speaks of another file.
 */
export function findLabel(head: string): Label | null {
  TOKEN.lastIndex = 0
  for (let token = TOKEN.exec(head); token; token = TOKEN.exec(head)) {
    const at = token.index
    const word = token[0].toLowerCase()
    if (word === '<!--') {
      if (!passTo(head, '-->', at)) return null
    } else if (word === '<script' || word === '<style') {
      if (!passTo(head, `</${word.slice(1)}`, at) && !passTo(head, `</${word.slice(1).toUpperCase()}`, at)) return null
    } else {
      const end = head.indexOf('>', at)
      if (end < 0) return null
      const found = CHARSET.exec(head.slice(at, Math.min(end, at + LONGEST_TAG)))
      const name = found && encodingOf(found[1]!)
      if (found && name) {
        const start = at + found.index + found[0].length - found[1]!.length
        return { written: found[1]!, name, span: { start, end: start + found[1]!.length } }
      }
    }
  }
  return null
}

/** Goes on behind the next `end`; false where there is none. */
function passTo(head: string, end: string, from: number): boolean {
  const at = head.indexOf(end, from)
  if (at >= 0) TOKEN.lastIndex = at + end.length
  return at >= 0
}
