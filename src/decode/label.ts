import type { Span } from '../report/span.js'
import type { EncodingName } from './codec.js'

/** How far into a page a label is looked for: extensions and old systems put long scripts and comments before the head. */
export const LABEL_REACH = 16_384

/** Labels of WHATWG Encoding, and code pages, by letters and digits alone: `GB_2312-80`, `x-gbk` and `UTF8` need no lines of their own. */
const LABELS: Record<EncodingName, string> = {
  'utf-8': 'utf8 unicode11utf8 unicode20utf8 xunicode20utf8',
  'utf-16le': 'utf16 utf16le unicode unicodefeff csunicode ucs2 iso10646ucs2',
  'utf-16be': 'utf16be unicodefffe',
  gb18030:
    'gb2312 gb231280 csgb2312 csiso58gb231280 euccn gbk xgbk cp936 ms936 windows936 gb18030 gb180302000 gb180302005 gb180302022 chinese isoir58',
  big5: 'big5 big5hkscs cnbig5 csbig5 xxbig5 cp950 windows950',
  'windows-1252': 'ascii usascii ansix341968 iso88591 iso885911987 isoir100 latin1 l1 csisolatin1 cp819 ibm819 windows1252 cp1252 xcp1252',
}
const ENCODINGS = Object.keys(LABELS) as EncodingName[]
const NAMES = new Map(ENCODINGS.flatMap((name) => LABELS[name].split(' ').map((label) => [label, name] as const)))

/** The encoding that a label means, null for a label that says nothing known. `gb2312` and `gbk` mean their superset. */
function encodingOf(label: string): EncodingName | null {
  return NAMES.get(label.toLowerCase().replace(/[^a-z0-9]/g, '')) ?? null
}

/** The encoding that a caller names. Error: `TypeError` for a name that is no label of an encoding that is read, with those that are. */
export function encodingNamed(name: string): EncodingName {
  const encoding = encodingOf(String(name))
  if (encoding) return encoding
  throw new TypeError(
    `${JSON.stringify(String(name))} is no name of an encoding that nianbao reads: ${ENCODINGS.join(', ')}, each under all its WHATWG labels.`,
  )
}

/** A comment, script or style, which runs on to its end, or a tag that may hold a label: nothing else can hold one or hide one. `<META `, not `<metadata>` */
const TOKEN =
  /<!(?=--)(?:[\s\S]*?-->|[\s\S]*)|<(script|style)(?![a-z])(?:[\s\S]*?<\/\1|[\s\S]*)|<(?:\?xml|meta)(?![a-z])(?<tag>[^>]{0,395})/gi
/** `<meta http-equiv=Content-Type content="text/html; charset=gb2312">`, not `<meta name="charsetter">` */
const CHARSET = /(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i

/**
 * The first known label of a page, as written: in `<?xml … encoding="…"?>`, `<meta charset=…>` or `<meta … content="…; charset=…">`.
 * Comments, scripts and styles are passed over: `<script charset="gb2312">` speaks of another file.
 */
export function findLabel(head: string): { written: string; name: EncodingName; span: Span } | null {
  // Behind the last > no tag is whole.
  for (const { 0: token, index, groups } of head.slice(0, head.lastIndexOf('>') + 1).matchAll(TOKEN)) {
    const found = groups?.tag === undefined ? null : CHARSET.exec(token)
    const name = found && encodingOf(found[1]!)
    if (!found || !name) continue
    const end = index + found.index + found[0].length
    return { written: found[1]!, name, span: { start: end - found[1]!.length, end } }
  }
  return null
}
