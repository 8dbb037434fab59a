import { repairsOf } from './damage/rule.js'
import { type Change, derive } from './derived-source.js'
import { mover } from './edit.js'

/** Marks that only Markdown has. `# 标题`, `|---|---|`, `**概述**`, `[年报](x.html)`; not `#1`, `3**2`, `****` */
const SIGN = /^ {0,3}#{1,6} \S|^ {0,3}\|? ?:?-{3,}:? ?\||\*\*[^\s*][^*\n]{0,200}\*\*|[^!\\\]]\]\([^()\s]{1,500}\)/m
/** Marks within a word or a figure: `1\.2万`, `*46.8*万`, `~~12~~15`, `[^1]`, `` `3`名 ``. Not: `C:\(旧)` */
const SIGN_INSIDE =
  /(?<![A-Za-z:\\])\\[-.!()[\]*_~+#|;,&%>](?! ?MERGE)|(?:[\u4e00-\u9fff（(]|^)([*_]{1,3}|`)\d[\d.,%]{0,15}\1(?:[\u4e00-\u9fff]|\d)|\d([*_]{1,3})\d{1,9}\2|~~[^~\n]{1,200}~~|\[\^\w{1,8}\]/
const INSIDE = /[\\*`]|~~|_\d|\[\^/
const WHOLE_PAGE = /<(?:html|body|head|!doctype)[\s>]/i

/** Says whether a text is Markdown, perhaps with HTML in it. A whole HTML page is not. */
export function isMarkdown(source: string): boolean {
  const mayBeSigned = ['# ', '---', '**', ']('].some((mark) => source.includes(mark))
  return !WHOLE_PAGE.test(source) && ((mayBeSigned && SIGN.test(source)) || (INSIDE.test(source) && SIGN_INSIDE.test(source)))
}

/** `> ` of a quotation, `[^1]: ` of a note. */
const LEAD = /^ {0,3}(?:> ?)+|^\[\^\w{1,8}\]: ?/
/** `- ` of a list, `## ` of a heading, `-   #### ` of a heading in a list. */
const BEGINNING = /^( {0,8}[-*+][ \t]{1,3}(?=\S))?(?: {0,3}(#{1,6})[ \t]+)?/
const CLOSING_MARKS = /(?<![ \t])[ \t]+#{1,6}[ \t]*$/
/** Inline marks, each with what stays: escape, mark of a note, struck text, code, image, link, address, bold, emphasis. */
const INLINE =
  /\\([!-/:-@[-`{-~])|(\[\^\w{1,8}\]|~~[^~\n]{1,200}~~)|(?:`|==)([^`=\n]{1,60})(?:`|==)|<br ?\/?>|!\[[^\][\n]{0,200}\]\([^()\s]{0,500}(?: "[^"\n]{0,200}")?\)|\[((?:[^\][\n\\]|\\.){0,300})\](?:\([^()\s]{0,500}(?: "[^"\n]{0,200}")?\)|\{[^{}\n]{1,200}\})|<((?:https?:\/\/|mailto:)[^<>\s]{1,500})>|(\*\*|__)(?=\S)|\*(?=[^\s*])|_(?=\d[\d.,%]{0,15}_)/g

/** A mark that is left out; `told` is what a repair calls it where it changed a word or a figure. */
interface Mark extends Change {
  told?: 'markup' | 'struck-text'
}

/** Leaves out a stretch of a line. */
type LeaveOut = (start: number, end: number, told?: Mark['told']) => void

/**
 * Leaves out the marks of Markdown and keeps the place of everything else. HTML tags stay as they are. `elements` says which lines were headings
 * or list items, by the place of their text; `repairs` what the marks had done to words and numbers, undone.
 */
export function unmark(source: string) {
  const marks: Mark[] = []
  /** By the place of their text in the source. */
  const found: [at: number, element: string][] = []
  let from = 0
  for (const whole of source.split('\n')) {
    const line = whole.endsWith('\r') ? whole.slice(0, -1) : whole
    const leaveOut: LeaveOut = (start, end, told) => marks.push({ from: from + start, to: from + end, put: '', told })
    if (isRule(line)) leaveOut(0, line.length)
    else {
      const lead = LEAD.exec(line)?.[0].length ?? 0
      const [mark, bullet, heading] = BEGINNING.exec(line.slice(lead))!
      const begin = lead + mark.length
      leaveOut(0, begin)
      if (mark) found.push([from + begin, heading ? `h${heading.length}` : 'li'])
      unmarkInline(line, begin, leaveOut)
      const closing = heading && !bullet ? CLOSING_MARKS.exec(line) : null
      if (closing) leaveOut(closing.index, line.length)
      else if (line.endsWith('\\')) leaveOut(line.length - 1, line.length)
    }
    from += whole.length + 1
  }
  const repairs = (['markup', 'struck-text'] as const).flatMap((kind) => {
    const changes = marks.filter(({ told }) => told === kind)
    return repairsOf({ kind, certainty: 'certain' }, source, changes, ({ from, to }) => ({ start: from, end: to }))
  })
  const moved = mover(marks)
  return { ...derive(source, marks), elements: new Map(found.map(([at, element]) => [moved(at), element])), repairs }
}

/** `---`, `* * *`, `===`: a rule between paragraphs. The rule of a table has bars, and keeps its place. */
const isRule = (line: string) => /^[ \t]*[-*_=]/.test(line) && /^([-*_=])\1{2,}$/.test(line.replace(/[ \t]/g, ''))

function unmarkInline(line: string, begin: number, leaveOut: LeaveOut): void {
  if (!/[\\*_[<`~=]/.test(line)) return
  const row = line.trimStart().startsWith('|')
  INLINE.lastIndex = begin
  for (let match = INLINE.exec(line); match; match = INLINE.exec(line)) {
    const [whole, escaped, note, code, text, address, strong] = match
    const at = match.index
    const end = at + whole.length
    /** Leaves out so many characters at the beginning and at the end of the match. */
    const strip = (open: number, close: number, told?: Mark['told']) => {
      leaveOut(at, at + open, told)
      if (close > 0) leaveOut(end - close, end, told)
    }
    if (escaped !== undefined) {
      // In a row of a table an escaped bar is text, and must not look like the end of a cell.
      if (!(row && escaped === '|')) strip(1, 0, 'markup')
    } else if (note !== undefined) strip(whole.length, 0, note.startsWith('~') ? 'struck-text' : 'markup')
    else if (code !== undefined) strip((whole.length - code.length) / 2, (whole.length - code.length) / 2, 'markup')
    else if (text !== undefined) strip(1, whole.length - 1 - text.length)
    else if (address !== undefined) strip(1, 1)
    else if (whole.startsWith('<')) {
      // A line end within a cell is a tag.
      if (row) strip(whole.length, 0, 'markup')
    } else if (whole.startsWith('!')) strip(whole.length, 0)
    else {
      const mark = strong ?? whole
      const close = closingMark(line, end, mark)
      if (close < 0) continue
      const behind = close + mark.length
      const told = /\d/.test(line[end]!) || /\d/.test(line[behind] ?? '') ? 'markup' : undefined
      leaveOut(at, end, told)
      unmarkInline(line.slice(0, close), end, leaveOut)
      leaveOut(close, behind, told)
      INLINE.lastIndex = behind
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
