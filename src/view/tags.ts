/** Looks up names where they stand in a text, all in lower or all in upper case: `find(source, start, end)`. */
export function namesAt<Value>(entries: Iterable<readonly [name: string, value: Value]>) {
  /** By length and first letter. */
  const known: { written: string; value: Value }[][] = []
  const keyOf = (length: number, first: number) => (length << 7) | (first & 127)
  for (const [name, value] of entries)
    for (const written of [name, name.toUpperCase()]) {
      known[keyOf(written.length, written.charCodeAt(0))] ??= []
      known[keyOf(written.length, written.charCodeAt(0))]!.push({ written, value })
    }
  return (source: string, start: number, end: number): Value | undefined => {
    const candidates = known[keyOf(end - start, source.charCodeAt(start))]
    if (candidates) for (const { written, value } of candidates) if (source.startsWith(written, start)) return value
    return undefined
  }
}

/** What an element does to the reading text. */
export interface Tag {
  name: string
  /** Begins and ends lines. */
  block: boolean
  /** Its content is no text for readers. */
  silent: boolean
  /** Has no content and no end tag. */
  empty: boolean
  /** Start tags that end an open element of these names, as the end tag may be left out. */
  ends: ReadonlySet<string> | undefined
  bold: boolean
  /** Inline, and opened and closed across blocks by editors. */
  formatting: boolean
  /** Part of a table; one that holds its text. */
  part: boolean
  cell: boolean
  /** End tags inside it cannot close it from without: a cell keeps its content together, whatever is left open in it. */
  scope: boolean
  /** Neither opens nor ends anything but lines: `form` is often opened and closed across rows of a table. */
  transparent: boolean
  /** No element has such a name: `<U+00A0>`, `<name@host>`, `<http://…>` look like tags but are text. */
  literal: boolean
}

const words = (text: string) => new Set(text.split(' '))
const BLOCK = words(
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hr html legend li main marquee menu nav ol p pre section summary table tbody td tfoot th thead title tr ul',
)
const SILENT = words(
  'script style noscript template textarea select button iframe object svg math canvas video audio title noframes datalist applet map rt rp rtc',
)
const EMPTY = words('area base basefont bgsound br col command embed frame hr img input isindex keygen link meta param source track wbr')
const BOLD = words('b strong h1 h2 h3 h4 h5 h6 th')
const TRANSPARENT = words('form html body head')
const PARAGRAPH = words('p')
const ENDS: Record<string, ReadonlySet<string>> = { li: words('li p'), dd: words('dd dt p'), dt: words('dd dt p') }
const SCOPE = words('table td th caption')
/** From the outside in. */
const TABLE_PARTS = words('caption colgroup thead tbody tfoot tr td th')
export const ROW_GROUPS = words('thead tbody tfoot')
const CELLS = words('td th')
const FORMATTING = words('a b big code em font i s small strike strong tt u')

const LITERAL = /@|^https?:|^www\.|^u\+[0-9a-f]{4}$/

function describe(name: string): Tag {
  const block = BLOCK.has(name)
  const transparent = TRANSPARENT.has(name)
  const part = TABLE_PARTS.has(name)
  const endsParagraph = block && !part && name !== 'br' && name !== 'table' && !transparent
  return {
    name,
    block,
    silent: SILENT.has(name),
    empty: EMPTY.has(name),
    bold: BOLD.has(name),
    formatting: FORMATTING.has(name),
    part,
    cell: CELLS.has(name),
    scope: SCOPE.has(name),
    transparent,
    literal: LITERAL.test(name),
    ends: ENDS[name] ?? (endsParagraph ? PARAGRAPH : undefined),
  }
}

const INLINE = words('a abbr acronym big cite code del dfn em font i ins kbd label o:p q ruby s samp small span strike sub sup tt u var')

/** The elements of the standard. */
const known = namesAt([BLOCK, SILENT, EMPTY, BOLD, INLINE].flatMap((names) => Array.from(names, (name) => [name, describe(name)] as const)))

/** Looks up the element whose name is written at `start..end`, in any case. */
export function tagAt(source: string, start: number, end: number): Tag {
  return known(source, start, end) ?? describe(source.slice(start, end).toLowerCase())
}

export const PARAGRAPH_TAG = describe('p')
export const ROW_TAG = describe('tr')
