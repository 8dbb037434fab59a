import type { Range } from '../report/span.js'
import type { Outline } from '../sections/outline.js'
import { trimmed } from '../view/fold.js'
import type { Line, View } from '../view/view.js'

/** A line with its words: the range without outer blanks, and the folded words without any blank. */
export interface FrontLine extends Range {
  line: Line
  words: string
}

/** No title or publication line stands further down than this. */
const MOST_LINES = 300
/** Longer lines are running text. */
const LONGEST = 160

/**
 * The short lines before the first section: banner, index table, title, publication line, subtitle. Furniture is left out; running text stands
 * as an empty string, so that a reader sees where the report begins.
 */
export function frontLines(view: View, outline: Outline): FrontLine[] {
  const end = endOfFront(view, outline)
  const out: FrontLine[] = []
  for (const line of view.lines) {
    if (line.from >= end || out.length >= MOST_LINES) break
    if (line.zone === 'furniture' || line.to === line.from) continue
    const long = line.to - line.from > LONGEST
    const words = long ? '' : view.folded.slice(line.from, line.to).replaceAll(' ', '')
    if (words === '' && !long) continue
    out.push({ line, ...trimmed(view.folded, line), words })
  }
  return out
}

/** Where the first chapter begins. Numbered items of lower levels may be a menu or a trail above the title. */
export function endOfFront(view: View, outline: Outline): number {
  const first = outline.entries.find(({ section }) => section.level <= 1) ?? outline.entries[0]
  return first?.heading.from ?? view.text.length
}
