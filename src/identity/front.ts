import type { Range } from '../report/span.js'
import type { Outline, OutlineEntry } from '../sections/outline.js'
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

/** The lines before the first chapter that hold words, whatever their zone: a zone is a guess, and one feature among others. */
export function frontLines(view: View, end: number): FrontLine[] {
  const out: FrontLine[] = []
  for (let index = 0; index < view.lines.length && out.length < MOST_LINES; index++) {
    const line = view.lines[index]!
    if (line.from >= end) break
    if (line.to === line.from) continue
    const words = view.folded.slice(line.from, Math.min(line.to, line.from + LONGEST_LINE + 1)).replaceAll(' ', '')
    if (words !== '') out.push({ line, ...trimmed(view.folded, line), words, index })
  }
  return out
}

/** 第一篇:X2009年度政府信息公开年度报告: a heading that holds the title. */
const TITLE_WITHIN = /(?:信息|政务)公开.{0,24}(?:报告|年报|总结)$/

/** Where the first chapter begins. Numbered items of lower levels may be a menu or a trail above the title. */
export function endOfFront(view: View, outline: Outline): number {
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
  let text = ''
  const take = (line: Range, most: number) => {
    let from = line.from
    for (let i = line.from; i < line.to && length < most; i++) {
      if (view.folded.charCodeAt(i) !== 32) at[length++] = i
      else {
        text += view.folded.slice(from, i)
        from = i + 1
      }
      if (length >= most || i === line.to - 1) text += view.folded.slice(from, i + 1)
    }
    if (length >= size) return
    at[length++] = line.to
    text += '\n'
  }
  let next = 0
  for (; next < view.lines.length; next++) {
    const line = view.lines[next]!
    if (line.from > PAGE || length >= OPENING || line.from > end + OPENING / 2) break
    if (isReport(line)) take(line, OPENING)
  }
  const closing = view.lines.findIndex((line, i) => i >= next && line.to > view.text.length - CLOSING)
  for (let i = closing < 0 ? view.lines.length : closing; i < view.lines.length && length < size; i++) {
    const line = view.lines[i]!
    if (isReport(line)) take(line, size)
  }
  return { text, at: at.subarray(0, length) }
}

/** Running text is read wherever it stands. */
const SENTENCE = 40
const isReport = (line: Line) =>
  line.to > line.from &&
  !line.link &&
  (line.zone === 'body' || line.zone === 'header' || (line.zone === 'furniture' && line.to - line.from > SENTENCE))

/** The stretch of the reading text behind a stretch of a flat one. */
export const rangeIn = ({ at }: Flat, from: number, to: number): Range => ({ from: at[from]!, to: at[to - 1]! + 1 })
