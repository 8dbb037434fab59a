import { decodeHTML } from 'entities'
import type { Change } from '../derived-source.js'
import { type DamageRule, replaced } from './rule.js'

/** An attribute whose quotes are escaped: the page is the text of a string in a script or in JSON. `<td colspan=\"2\">`, not `<a title="\">` */
const ESCAPED_ATTRIBUTE = /<[a-zA-Z][^<>]{0,200}=\\["']/
const LETTERS: Record<string, string> = { n: '\n', r: '\r', t: '\t', f: '\f', b: '', v: '\n' }
/** A line end or tab written as two characters, or three. Not: C:\new, \text */
const LITERAL = /(?<!:)(?:\\{1,3}[nrt])+(?![A-Za-z])/g
/** Characters by their code, one or more: \u5e74\u5ea6. */
const CODES = /(?:\\{1,3}u[0-9a-fA-F]{4}|\\{1,2}xa0)+/g
const CODE = /\\{1,3}(?:u([0-9a-fA-F]{4})|xa0)/g
const HAN_CODE = /\\xa0|\\u(?:[4-9][0-9a-fA-F]{3}|30[0-9a-fA-F]{2}|ff[0-9a-fA-F]{2})/i

/** Escapes of strings in scripts, JSON and databases, left in the text: `\n`, `\t`, `\u5e74`, `\"`. */
export const stringEscapes: DamageRule<string> = {
  kind: 'escapes',
  certainty: 'certain',
  throughout: true,
  example: ['云岭市水利局年报\\n一、\\u6982\\u8ff0', '云岭市水利局年报\n一、概述'],
  changes(source) {
    const csv = csvField(source)
    if (csv.length > 0) return csv
    if (!source.includes('\\') && !source.trimStart().startsWith('{')) return []
    const strings = jsonStrings(source)
    if (strings.length > 0) return strings
    // The whole text is one string, in its quotes.
    const quoted = /^\s*"/.test(source) && typeof parsed(source.trim()) === 'string'
    if (quoted) return unquoted(source, escapesIn(source))
    if (isEscapedMarkup(source)) return [...escapesIn(source)]
    const layout = replaced(source.matchAll(LITERAL), ([text]) =>
      text.replace(/\\{1,3}r\\{1,3}n|\\{1,3}[nr]/g, '\n').replace(/\\{1,3}t/g, '\t'),
    )
    const characters = [...source.matchAll(CODES)]
      .filter(([text]) => HAN_CODE.test(text))
      .flatMap(({ 0: text, index }) => replaced(text.matchAll(CODE), ([, hex]) => (hex ? ofCode(hex) : ' '), index))
    const changes = [...layout, ...characters].sort((a, b) => a.from - b.from)
    return outsideMarkup(source, changes)
  },
}

/** The character of a hexadecimal code: 5e74 is 年. */
const ofCode = (hex: string) => String.fromCharCode(Number.parseInt(hex, 16))

/** Whether the markup stands in a string of a script: most attributes are escaped. A page may hold a script with such strings. */
function isEscapedMarkup(source: string): boolean {
  const escaped = count(source, '=\\"') + count(source, "=\\'")
  return escaped > 0 && escaped > count(source, '="') && ESCAPED_ATTRIBUTE.test(source)
}

const count = (source: string, part: string) => source.split(part).length - 1

/** What JSON says; undefined for any other text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Takes away the quotes round a text, with changes between them. */
function unquoted(source: string, changes: Iterable<Change>): Change[] {
  const [open, close] = [source.indexOf('"'), source.lastIndexOf('"')]
  return [{ from: open, to: open + 1, put: '' }, ...changes, { from: close, to: close + 1, put: '' }]
}

/** A field of CSV in its quotes, those inside doubled. */
function csvField(source: string): Change[] {
  const text = source.trim()
  const inside = text.slice(1, -1)
  if (!text.startsWith('"') || !text.endsWith('"') || !inside.includes('""') || inside.replaceAll('""', '').includes('"')) return []
  const doubled = replaced(inside.matchAll(/""/g), () => '"', source.indexOf('"') + 1)
  return unquoted(source, doubled)
}

/** The texts of a JSON object, each on lines of its own: what its keys say is not in the document. */
function jsonStrings(source: string): Change[] {
  if (!/^\s*\{\s*"/.test(source) || parsed(source) === undefined) return []
  const changes: Change[] = []
  let at = 0
  let to: number
  for (let from = source.indexOf('"') + 1; from > 0; from = source.indexOf('"', to + 1) + 1) {
    for (to = from; source[to] !== '"'; ) to += source[to] === '\\' ? 2 : 1
    const key = /^\s{0,7}:/.test(source.slice(to + 1, to + 9))
    if (key || !/[\u4e00-\u9fff]|\\u[4-9]/.test(source.slice(from, to))) continue
    changes.push({ from: at, to: from, put: at === 0 ? '' : '\n' })
    for (const change of escapesIn(source, from, to)) changes.push(change)
    at = to
  }
  return changes.length === 0 ? [] : [...changes, { from: at, to: source.length, put: '' }]
}

/** The escapes of the source, or of a stretch of it. */
function* escapesIn(source: string, from = 0, end = source.length): Generator<Change> {
  for (let at = source.indexOf('\\', from); at >= 0 && at < end; at = source.indexOf('\\', at)) {
    const next = source[at + 1] ?? ''
    const hex = next === 'u' ? /^[0-9a-fA-F]{4}/.exec(source.slice(at + 2, at + 6)) : null
    const to = Math.min(source.length, hex ? at + 6 : at + 2)
    yield { from: at, to, put: hex ? ofCode(hex[0]) : (LETTERS[next] ?? next) }
    at = to
  }
}

/** Changes in text: strings in scripts, styles and attributes are no text. */
function outsideMarkup(source: string, changes: Change[]): Change[] {
  if (changes.length === 0 || !source.includes('<')) return changes
  const kept: Change[] = []
  let next = 0
  for (const { from, to } of textStretches(source)) {
    while (next < changes.length && changes[next]!.from < from) next++
    for (; next < changes.length && changes[next]!.to <= to; next++) kept.push(changes[next]!)
    if (next === changes.length) break
  }
  return kept
}

const TAG = /<(?:!--|\/[a-zA-Z]|([a-zA-Z][\w:-]{0,30})(?=[\s/>]))/g

/** What stands between tags, scripts and styles left out. */
function* textStretches(source: string): Generator<{ from: number; to: number }> {
  let from = 0
  TAG.lastIndex = 0
  for (let tag = TAG.exec(source); tag; tag = TAG.exec(source)) {
    yield { from, to: tag.index }
    const name = tag[1]?.toLowerCase()
    const closing = tag[0] === '<!--' ? '-->' : name === 'script' || name === 'style' ? `</${tag[1]}` : '>'
    const end = source.indexOf(closing, tag.index + 2)
    if (end < 0) return
    from = end + (closing === '>' || closing === '-->' ? closing.length : 0)
    TAG.lastIndex = from
  }
  yield { from, to: source.length }
}

const BLOCKS =
  'p|br|div|span|table|t[rdh]|tbody|h[1-6]|strong|b|font|ul|ol|li|a|em|u|o:p|section|article|center|img|html|head|body|title|meta|script|style|link|form'
/** A tag whose angle brackets are escaped: it is shown to readers as text. */
const ESCAPED_TAG = new RegExp(`&(?:amp;)?lt;/?(?:${BLOCKS})(?:\\s(?:(?!&(?:amp;)?[lg]t;)[^<>]){0,300})?/?&(?:amp;)?gt;`, 'gi')
/** No page shows so many tags to its readers. */
const TAGS = 2
const MARKUP_ENTITY = /&(?:lt|gt|quot|amp|apos|#39|#34|#60|#62|#38);/g
/** An entity whose ampersand is escaped. Not: AT&amp;T, &amp;lt; */
const ESCAPED_ENTITY = /&amp;(?=(?:nbsp|[lr][ds]quo|[mn]dash|hellip|middot|e[mn]sp|thinsp|times|#\d{2,5}|#x[0-9a-fA-F]{2,4});)/g

/** HTML that was escaped once too often by an import. */
export const markupEscapes: DamageRule<string> = {
  kind: 'escapes',
  certainty: 'certain',
  throughout: true,
  example: ['&lt;p&gt;收到申请&amp;nbsp;15件。&lt;/p&gt;', '<p>收到申请&nbsp;15件。</p>'],
  changes(source) {
    if (!/&(?:amp|lt);/.test(source)) return []
    const tags = [...source.matchAll(ESCAPED_TAG)]
    const entities = [...source.matchAll(ESCAPED_ENTITY)]
    if (tags.length === 0 || tags.length + entities.length < TAGS) return replaced(entities, () => '&')
    // In a page that is not escaped itself, only its escaped part.
    const whole = !/<(?:p|div|td|br|body)[\s/>]/i.test(source)
    const from = whole ? 0 : tags[0]!.index
    const to = whole ? source.length : tags.at(-1)!.index + tags.at(-1)![0].length
    return replaced(source.slice(from, to).matchAll(MARKUP_ENTITY), ([entity]) => decodeHTML(entity), from)
  },
}

/** What percent-encoding leaves of a text: no blanks, and characters outside ASCII by their bytes. */
const ENCODED = /[\w.~!*'()+%,;:/?@&=$#-]+/g
/** The bytes of one character in UTF-8, or its code. */
const CHARACTER =
  /%[0-7][0-9a-f]|%[cd][0-9a-f]%[89ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2}|%f[0-7](?:%[89ab][0-9a-f]){3}|%u[0-9a-f]{4}/gi
/** Chinese characters in UTF-8. */
const HAN_BYTES = /%E[3-9](?:%[89AB][0-9A-F]){2}|%u[4-9][0-9a-f]{3}/gi
const LEAST_HAN = 3

/** Percent-encoded text. An address stays as it is. */
export const percentEncoding: DamageRule<string> = {
  kind: 'escapes',
  certainty: 'certain',
  throughout: true,
  example: ['%E6%94%BF%E5%BA%9C%E4%BF%A1%E6%81%AF12%E6%9D%A1', '政府信息12条'],
  changes(source) {
    if (!/%E[3-9]%|%u[4-9]/i.test(source)) return []
    const plus = !source.includes('%20')
    return [...source.matchAll(ENCODED)].flatMap(({ 0: text, index }) => {
      if ((text.match(HAN_BYTES)?.length ?? 0) < LEAST_HAN || isAddress(source, index, text)) return []
      const characters = replaced(text.matchAll(CHARACTER), ([bytes]) => decoded(bytes), index)
      return plus ? [...characters, ...replaced(text.matchAll(/\+/g), () => ' ', index)] : characters
    })
  },
}

const isAddress = (source: string, at: number, text: string) =>
  /:\/\/|^www\.|^\/|^[\w.-]{1,60}\.(?:cn|com|net|org|html?|aspx?|jsp)\b/.test(text) ||
  /[="'(/]$/.test(source.slice(Math.max(0, at - 1), at))

/** Bytes that are no UTF-8 stay. */
function decoded(bytes: string): string {
  if (bytes[1] === 'u') return ofCode(bytes.slice(2))
  try {
    return decodeURIComponent(bytes)
  } catch {
    return bytes
  }
}
