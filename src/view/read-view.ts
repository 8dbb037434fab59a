import { SOURCE_RULES } from './damage/damage.js'
import { changesBy, repairsOf, replaced } from './damage/rule.js'
import { type Change, derive, rebase } from './derived-source.js'
import { pageOfHtml } from './html-reader.js'
import { isMarkdown, unmark } from './markdown.js'
import { viewOf } from './page.js'
import { pageOfPlain } from './plain.js'
import type { View } from './view.js'

/** Tags that make a text HTML. `<td colspan="2">` `<BR>`; not `<5`, `<p`, `《<规划纲要>实施方案》` */
const BLOCK_TAG =
  /<(?:!doctype html|(?:html|head|body|frameset|meta|title|script|style|table|tr|td|div|p|br|h[1-6]|ul|ol|li|dl|section|article|center|pre|hr)(?:\s[^<>]*)?\/?)>/i
/** A comment at the start is that of a page. */
const COMMENT = /^\s{0,999}<!--/
const PAIRED_INLINE_TAG = /<\/(?:span|font|b|strong|a|em|i|u|sub|sup)>/i

/** Damage lies over damage at most so often: HTML escaped twice in a JSON string. */
const MOST_LAYERS = 6

/** Reads decoded text as what it holds, undoes what was done to it on its way, and tells the report apart from the page around it. */
export function readView(source: string, layers = MOST_LAYERS): View {
  for (const rule of layers > 0 ? SOURCE_RULES : []) {
    const changes = changesBy(rule, source)
    if (changes.length === 0) continue
    const { text, map } = derive(source, changes)
    const repairs = repairsOf(rule, source, changes, ({ from, to }) => ({ start: from, end: to }))
    return rebase(readView(text, layers - 1), map, repairs)
  }
  const marks = linkMarks(source)
  if (marks) {
    const { text, map } = derive(source, marks)
    return rebase(viewOf(pageOfPlain(text)), map)
  }
  if (isMarkdown(source)) return readMarkdown(source)
  return viewOf(isHtml(source) ? pageOfHtml(source) : pageOfPlain(source))
}

function isHtml(source: string): boolean {
  return source.includes('<') && (BLOCK_TAG.test(source) || COMMENT.test(source) || PAIRED_INLINE_TAG.test(source))
}

/** Reads Markdown: what its marks said of a line is kept with the line. */
function readMarkdown(source: string): View {
  const { text, map, elements, repairs } = unmark(source)
  const page = isHtml(text) ? pageOfHtml(text, true) : pageOfPlain(text)
  for (const line of page.lines) {
    const element = elements.get(page.spanOf(line).start)
    if (element) line.element = element
  }
  return rebase(viewOf(page), map, repairs)
}

/** The list of addresses that lynx writes behind a page: `References`, then `   1. http://…`. */
const LIST = /^References$/m
const ENTRY = /^ {1,4}\d{1,4}\. [a-z]{3,10}:/m
const MARK = /\[(\d{1,4})\]/g

/** The numbers of links, which count up from 1: `公开信息[7]67条`. Null for a text that does not list the addresses at its end. */
function linkMarks(source: string): Change[] | null {
  const list = source.includes('[1]') ? LIST.exec(source) : null
  if (!list || !ENTRY.test(source.slice(list.index, list.index + 400))) return null
  let next = 1
  const marks = [...source.slice(0, list.index).matchAll(MARK)].filter(([, number]) => {
    const counts = Number(number) === next
    if (counts) next++
    return counts
  })
  return replaced(marks, () => '')
}
