import { countLeading } from '../report/search.js'
import type { Range } from '../report/span.js'
import type { Outline, OutlineEntry } from '../sections/outline.js'
import { withoutBlanks } from '../view/characters.js'
import { trimmed } from '../view/fold.js'
import type { Line, View } from '../view/view.js'

/** A line with its words: the range without outer blanks, and the folded words without any blank. */
export interface FrontLine extends Range {
  line: Line
  words: string
  /** It is one of those between which nothing stands but blank lines: index in the list of lines. */
  index: number
}

/** No title or publication line stands further down than this. */
const MOST_LINES = 300
/** Longer lines are running text; of those only the beginning can hold a title. */
export const LONGEST_LINE = 160

/** What stands before the first chapter: where it ends, and its lines that hold words, whatever their zone: a zone is a guess, and one feature among others. */
export interface Front {
  end: number
  lines: FrontLine[]
}

export function frontOf(view: View, outline: Outline): Front {
  const end = endOfFront(view, outline)
  const lines: FrontLine[] = []
  for (let index = 0; index < view.lines.length && lines.length < MOST_LINES; index++) {
    const line = view.lines[index]!
    if (line.from >= end) break
    const words = view.folded.slice(line.from, Math.min(line.to, line.from + LONGEST_LINE + 1)).replaceAll(' ', '')
    if (words !== '') lines.push({ line, ...trimmed(view.folded, line), words, index })
  }
  return { end, lines }
}

/** 第一篇:X2009年度政府信息公开年度报告: a heading that holds the title. */
const TITLE_WITHIN = /(?:信息|政务)公开.{0,24}(?:报告|年报|总结)$/

/** Where the first chapter begins. Numbered items of lower levels may be a menu or a trail above the title. */
function endOfFront(view: View, outline: Outline): number {
  const holdsTitle = ({ heading }: OutlineEntry) => TITLE_WITHIN.test(view.folded.slice(heading.from, heading.to))
  const first =
    outline.entries.find((entry) => entry.section.level <= 1 && !(entry.section.level === 0 && holdsTitle(entry))) ?? outline.entries[0]
  return first?.heading.from ?? view.text.length
}

/** Running text without blanks, with the way back: what sentences are read from. */
export interface Flat {
  text: string
  /** Places in the reading text, one for each character. */
  at: Int32Array
}

/** How much of a report is read for what it says of itself: its preface and the beginning of its first chapter … */
const OPENING = 4000
/** … in the first so many characters of its page, and its last words. */
const PAGE = 60_000
const CLOSING = 800

/** The opening and the last words of a report without blanks; links and what only stands beside the report are left out. */
export function openingOf(view: View, end: number): Flat {
  const size = OPENING + CLOSING
  const at = new Int32Array(size + 2)
  let length = 0
  const words: string[] = []
  const take = (line: Range, most: number) => {
    let i = line.from
    for (; i < line.to && length < most; i++) if (view.folded.charCodeAt(i) !== 32) at[length++] = i
    words.push(withoutBlanks(view.folded.slice(line.from, i)))
    if (length >= size) return
    at[length++] = line.to
    words.push('\n')
  }
  let next = 0
  for (; next < view.lines.length; next++) {
    const line = view.lines[next]!
    if (line.from > PAGE || length >= OPENING || line.from > end + OPENING / 2) break
    if (isReport(line)) take(line, OPENING)
  }
  const closing = countLeading(view.lines, (line) => line.to <= view.text.length - CLOSING)
  for (const line of view.lines.slice(Math.max(next, closing))) if (length < size && isReport(line)) take(line, size)
  return { text: words.join(''), at: at.subarray(0, length) }
}

/** Running text is read wherever it stands. */
const SENTENCE = 40
const isReport = (line: Line) =>
  line.to > line.from &&
  !line.link &&
  (line.zone === 'body' || line.zone === 'header' || (line.zone === 'furniture' && line.to - line.from > SENTENCE))

/** The stretch of the reading text behind a stretch of a flat one. */
export const rangeIn = ({ at }: Flat, { from, to }: Range): Range => ({ from: at[from]!, to: at[to - 1]! + 1 })

/** Index of the line that a date stands in. */
export const lineAt = (view: View, { to }: Range) => countLeading(view.lines, (line) => line.to < to)
