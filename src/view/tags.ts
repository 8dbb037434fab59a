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
  ends?: ReadonlySet<string>
  bold: boolean
  /** Neither opens nor ends anything but lines: `form` is often opened and closed across rows of a table. */
  transparent: boolean
}

const words = (text: string) => new Set(text.split(' '))
const BLOCK = words(
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hr html legend li main marquee menu nav ol p pre section summary table tbody td tfoot th thead title tr ul',
)
const SILENT = words(
  'script style noscript template textarea select button iframe object svg math canvas video audio title noframes datalist applet map',
)
const EMPTY = words('area base basefont bgsound br col command embed frame hr img input isindex keygen link meta param source track wbr')
const BOLD = words('b strong h1 h2 h3 h4 h5 h6 th')
const TRANSPARENT = words('form html body head')
const PARAGRAPH = words('p')
const ENDS: Record<string, ReadonlySet<string>> = {
  li: words('li p'),
  dd: words('dd dt p'),
  dt: words('dd dt p'),
}
/** Elements that an end tag inside them cannot close from without: a cell keeps its content together, whatever is left open in it. */
export const SCOPE = words('table td th caption')
/** Parts of a table, from the outside in. */
export const TABLE_PARTS = words('caption colgroup thead tbody tfoot tr td th')

function describe(name: string): Tag {
  const block = BLOCK.has(name)
  const tag: Tag = {
    name,
    block,
    silent: SILENT.has(name),
    empty: EMPTY.has(name),
    bold: BOLD.has(name),
    transparent: TRANSPARENT.has(name),
  }
  const ends = ENDS[name] ?? (block && !TABLE_PARTS.has(name) && name !== 'br' && !tag.transparent ? PARAGRAPH : undefined)
  if (ends) tag.ends = ends
  return tag
}

const INLINE = words('a abbr acronym big cite code del dfn em font i ins kbd label o:p q s samp small span strike sub sup tt u var')
const KNOWN = new Map<string, Tag>()
for (const names of [BLOCK, SILENT, EMPTY, BOLD, INLINE]) {
  for (const name of names) {
    const tag = describe(name)
    KNOWN.set(name, tag)
    KNOWN.set(name.toUpperCase(), tag)
  }
}

/** Looks up an element by its name as written, in any case. */
export function tagOf(written: string): Tag {
  return KNOWN.get(written) ?? describe(written.toLowerCase())
}
