import type { Repair } from '../report/schema.js'
import type { Range } from '../report/span.js'
import { repairsOf } from './damage/rule.js'
import { type Change, Derivation, type DerivedSource } from './derived-source.js'

/** A text whose Markdown marks were left out. `elements` says which lines were headings or list items, by the place of their text. */
export interface Unmarked extends DerivedSource {
  elements: Map<number, string>
  /** What the marks had done to words and numbers, undone. */
  repairs: Repair[]
}

/** Marks that only Markdown has. `# 标题`, `|---|---|`, `**概述**`, `[年报](x.html)`; not `#1`, `3**2`, `****` */
const SIGN = /^ {0,3}#{1,6} \S|^ {0,3}\|? ?:?-{3,}:? ?\||\*\*[^\s*][^*\n]{0,200}\*\*|[^!\\\]]\]\([^()\s]{1,500}\)/m
/** Marks within a word or a figure: `1\.2万`, `*46.8*万`, `~~12~~15`, `[^1]`, `` `3`名 ``. Not: `C:\(旧)` */
const SIGN_INSIDE =
  /(?<![A-Za-z:\\])\\[-.!()[\]*_~+#|;,&%>](?! ?MERGE)|(?:[\u4e00-\u9fff（(]|^)([*_]{1,3}|`)\d[\d.,%]{0,15}\1(?:[\u4e00-\u9fff]|\d)|\d([*_]{1,3})\d{1,9}\2|~~[^~\n]{1,200}~~|\[\^\w{1,8}\]/
const WHOLE_PAGE = /<(?:html|body|head|!doctype)[\s>]/i

/** Says whether a text is Markdown, perhaps with HTML in it. A whole HTML page is not. */
export function isMarkdown(source: string): boolean {
  return !WHOLE_PAGE.test(source) && (SIGN.test(source) || SIGN_INSIDE.test(source))
}

const HEADING = /^ {0,3}(#{1,6})[ \t]+/
const CLOSING_MARKS = /(?<![ \t])[ \t]+#{1,6}[ \t]*$/
/** `> ` of a quotation, `[^1]: ` of a note. */
const LEAD = /^ {0,3}(?:> ?)+|^\[\^\w{1,8}\]: ?/
const BULLET = /^ {0,8}[-*+][ \t]{1,3}(?=\S)/
/** Inline marks, each with what stays: escape, mark of a note, struck text, code, image, link, address, bold, emphasis. */
const INLINE =
  /\\([!-/:-@[-`{-~])|(\[\^\w{1,8}\]|~~[^~\n]{1,200}~~)|(?:`|==)([^`=\n]{1,60})(?:`|==)|<br ?\/?>|!\[[^\][\n]{0,200}\]\([^()\s]{0,500}(?: "[^"\n]{0,200}")?\)|\[((?:[^\][\n\\]|\\.){0,300})\](?:\([^()\s]{0,500}(?: "[^"\n]{0,200}")?\)|\{[^{}\n]{1,200}\})|<((?:https?:\/\/|mailto:)[^<>\s]{1,500})>|(\*\*|__)(?=\S)|\*(?=[^\s*])|_(?=\d[\d.,%]{0,15}_)/g

/** What stands in the place of marks that were left out, for the repairs that tell of it. */
interface Undone {
  /** Marks within words and figures. */
  marks: Change[]
  struck: Change[]
}

/** Leaves out the marks of Markdown and keeps the place of everything else. HTML tags stay as they are. */
export function unmark(source: string): Unmarked {
  const derived = new Derivation(source)
  const elements = new Map<number, string>()
  const undone: Undone = { marks: [], struck: [] }
  for (let from = 0; from <= source.length; ) {
    const stop = source.indexOf('\n', from)
    let end = stop < 0 ? source.length : stop
    if (source.charCodeAt(end - 1) === 0x0d) end--
    const line = source.slice(from, end)
    if (isRule(line)) derived.replace(from, end, '')
    else {
      let begin = LEAD.exec(line)?.[0].length ?? 0
      if (begin > 0) derived.replace(from, from + begin, '')
      const heading = HEADING.exec(line.slice(begin))
      const bullet = heading ? null : BULLET.exec(line.slice(begin))
      const mark = heading ?? bullet
      if (mark) {
        derived.replace(from + begin, from + begin + mark[0].length, '')
        begin += mark[0].length
        elements.set(derived.positionOf(from + begin), heading ? `h${heading[1]!.length}` : 'li')
        // `-   #### 标题`: a heading in a list.
        const inner = bullet ? HEADING.exec(line.slice(begin)) : null
        if (inner) {
          derived.replace(from + begin, from + begin + inner[0].length, '')
          begin += inner[0].length
          elements.set(derived.positionOf(from + begin), `h${inner[1]!.length}`)
        }
      }
      unmarkInline(derived, line, begin, from, undone)
      const closing = heading ? CLOSING_MARKS.exec(line) : null
      if (closing) derived.replace(from + closing.index, end, '')
      else if (line.endsWith('\\')) derived.replace(end - 1, end, '')
    }
    if (stop < 0) break
    from = stop + 1
  }
  const here = ({ from, to }: Range) => ({ start: from, end: to })
  const repairs = [
    ...repairsOf({ kind: 'markup', certainty: 'certain' }, source, undone.marks, here),
    ...repairsOf({ kind: 'struck-text', certainty: 'certain' }, source, undone.struck, here),
  ]
  return { ...derived.finish(), elements, repairs }
}

/** `---`, `* * *`, `===`: a rule between paragraphs. The rule of a table has bars, and keeps its place. */
function isRule(line: string): boolean {
  const marks = line.replace(/[ \t]/g, '')
  const first = marks[0]
  if (marks.length < 3 || first === undefined || !'*-_='.includes(first)) return false
  for (const mark of marks) if (mark !== first) return false
  return true
}

function unmarkInline(derived: Derivation, line: string, begin: number, from: number, undone: Undone): void {
  if (!/[\\*_[<`~=]/.test(line)) return
  const row = line.trimStart().startsWith('|')
  let at = begin
  const leaveOut = (start: number, end: number) => derived.replace(from + start, from + end, '')
  /** Leaves out a mark that a figure or a word was written with. */
  const leaveOutInside = (start: number, end: number) => {
    leaveOut(start, end)
    undone.marks.push({ from: from + start, to: from + end, put: '' })
  }
  INLINE.lastIndex = begin
  for (let match = INLINE.exec(line); match; match = INLINE.exec(line)) {
    const [whole, escaped, note, code, text, address, strong] = match
    at = match.index
    const end = at + whole.length
    if (escaped !== undefined) {
      // In a row of a table an escaped bar is text, and must not look like the end of a cell.
      if (!(row && escaped === '|')) leaveOutInside(at, at + 1)
    } else if (note !== undefined) {
      if (note.startsWith('~')) {
        leaveOut(at, end)
        undone.struck.push({ from: from + at, to: from + end, put: '' })
      } else leaveOutInside(at, end)
    } else if (code !== undefined) {
      const width = (whole.length - code.length) / 2
      leaveOutInside(at, at + width)
      leaveOutInside(end - width, end)
    } else if (text !== undefined) {
      leaveOut(at, at + 1)
      leaveOut(at + 1 + text.length, end)
    } else if (address !== undefined) {
      leaveOut(at, at + 1)
      leaveOut(end - 1, end)
    } else if (whole.startsWith('<')) {
      // A line end within a cell is a tag.
      if (row) leaveOutInside(at, end)
    } else if (whole.startsWith('!')) leaveOut(at, end)
    else {
      const mark = strong ?? whole
      const close = closingMark(line, at + mark.length, mark)
      if (close < 0) continue
      const figure = /\d/.test(line[at + mark.length]!) || /\d/.test(line[close + mark.length] ?? '')
      const drop = figure ? leaveOutInside : leaveOut
      drop(at, at + mark.length)
      unmarkInline(derived, line.slice(0, close), at + mark.length, from, undone)
      drop(close, close + mark.length)
      INLINE.lastIndex = close + mark.length
    }
  }
}

/** Where the mark that was opened is closed, within a sentence or two. `1024*768`, `3**2` and `****` open nothing. */
function closingMark(line: string, from: number, mark: string): number {
  if (/\w/.test(line[from - mark.length - 1] ?? '') && /\w/.test(line[from]!)) return -1
  let close = line.indexOf(mark, from)
  // `***2***`: the outer marks are the last ones.
  if (close > from) while (line[close + mark.length] === mark[0] && line[from] === mark[0]) close++
  const after = close + mark.length
  // `**20****13**`: the next opens where this one closes.
  const next = line.startsWith(mark, after) && line[after + mark.length] !== mark[0]
  return close > from && close - from < 400 && line[close - 1] !== ' ' && (line[after] !== mark[0] || next) ? close : -1
}
