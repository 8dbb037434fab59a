import { Derivation, type DerivedSource } from './derived-source.js'

/** A text whose Markdown marks were left out. `elements` says which lines were headings or list items, by the place of their text. */
export interface Unmarked extends DerivedSource {
  elements: Map<number, string>
}

/** Marks that only Markdown has. `# 标题`, `|---|---|`, `**概述**`, `[年报](x.html)`; not `#1`, `3**2`, `****` */
const SIGN = /^ {0,3}#{1,6} \S|^ {0,3}\|? ?:?-{3,}:? ?\||\*\*[^\s*][^*\n]{0,200}\*\*|[^!\\\]]\]\([^()\s]{1,500}\)/m
const WHOLE_PAGE = /<(?:html|body|head|!doctype)[\s>]/i

/** Says whether a text is Markdown, perhaps with HTML in it. A whole HTML page is not. */
export function isMarkdown(source: string): boolean {
  return !WHOLE_PAGE.test(source) && SIGN.test(source)
}

const HEADING = /^ {0,3}(#{1,6})[ \t]+/
const CLOSING_MARKS = /(?<![ \t])[ \t]+#{1,6}[ \t]*$/
const BULLET = /^ {0,8}[-*+][ \t]{1,3}(?=\S)/
/** Inline marks, each with what stays: escape, image, link, address, bold, emphasis, code. */
const INLINE =
  /\\([!-/:-@[-`{-~])|!\[[^\][\n]{0,200}\]\([^()\s]{0,500}(?: "[^"\n]{0,200}")?\)|\[((?:[^\][\n\\]|\\.){0,300})\]\([^()\s]{0,500}(?: "[^"\n]{0,200}")?\)|<((?:https?:\/\/|mailto:)[^<>\s]{1,500})>|(\*\*|__)(?=[^\s*])|\*(?=[^\s*])/g

/** Leaves out the marks of Markdown and keeps the place of everything else. HTML tags stay as they are. */
export function unmark(source: string): Unmarked {
  const derived = new Derivation(source)
  const elements = new Map<number, string>()
  for (let from = 0; from <= source.length; ) {
    const stop = source.indexOf('\n', from)
    let end = stop < 0 ? source.length : stop
    if (source.charCodeAt(end - 1) === 0x0d) end--
    const line = source.slice(from, end)
    let begin = 0
    const heading = HEADING.exec(line)
    const bullet = heading ? null : BULLET.exec(line)
    if (isRule(line)) derived.replace(from, end, '')
    else {
      const mark = heading ?? bullet
      if (mark) {
        begin = mark[0].length
        derived.replace(from, from + begin, '')
        elements.set(derived.positionOf(from + begin), heading ? `h${heading[1]!.length}` : 'li')
        // `-   #### 标题`: a heading in a list.
        const inner = bullet ? HEADING.exec(line.slice(begin)) : null
        if (inner) {
          derived.replace(from + begin, from + begin + inner[0].length, '')
          begin += inner[0].length
          elements.set(derived.positionOf(from + begin), `h${inner[1]!.length}`)
        }
      }
      unmarkInline(derived, line, begin, from)
      const closing = heading ? CLOSING_MARKS.exec(line) : null
      if (closing) derived.replace(from + closing.index, end, '')
    }
    if (stop < 0) break
    from = stop + 1
  }
  const { text, map } = derived.finish()
  return { text, map, elements }
}

/** `---`, `* * *`, `===`: a rule between paragraphs. The rule of a table has bars, and keeps its place. */
function isRule(line: string): boolean {
  const marks = line.replace(/[ \t]/g, '')
  const first = marks[0]
  if (marks.length < 3 || first === undefined || !'*-_='.includes(first)) return false
  for (const mark of marks) if (mark !== first) return false
  return true
}

function unmarkInline(derived: Derivation, line: string, begin: number, from: number): void {
  if (!/[\\*_[<]/.test(line)) return
  const row = line.trimStart().startsWith('|')
  let at = begin
  INLINE.lastIndex = begin
  for (let match = INLINE.exec(line); match; match = INLINE.exec(line)) {
    const [whole, escaped, text, address, strong] = match
    at = match.index
    if (escaped !== undefined) {
      // In a row of a table an escaped bar is text, and must not look like the end of a cell.
      if (!(row && escaped === '|')) derived.replace(from + at, from + at + 1, '')
    } else if (text !== undefined) {
      derived.replace(from + at, from + at + 1, '')
      const close = at + 1 + text.length
      derived.replace(from + close, from + at + whole.length, '')
    } else if (address !== undefined) {
      derived.replace(from + at, from + at + 1, '')
      derived.replace(from + at + whole.length - 1, from + at + whole.length, '')
    } else if (whole.startsWith('!')) derived.replace(from + at, from + at + whole.length, '')
    else {
      const mark = strong ?? '*'
      const close = closingMark(line, at + mark.length, mark)
      if (close < 0) continue
      derived.replace(from + at, from + at + mark.length, '')
      unmarkInline(derived, line.slice(0, close), at + mark.length, from)
      derived.replace(from + close, from + close + mark.length, '')
      INLINE.lastIndex = close + mark.length
    }
  }
}

/** Where the mark that was opened is closed, within a sentence or two. `1024*768`, `3**2` and `****` open nothing. */
function closingMark(line: string, from: number, mark: string): number {
  if (/\w/.test(line[from - mark.length - 1] ?? '') && /\w/.test(line[from]!)) return -1
  const close = line.indexOf(mark, from)
  const after = close + mark.length
  return close > from && close - from < 400 && line[close - 1] !== ' ' && line[after] !== mark[0] ? close : -1
}
