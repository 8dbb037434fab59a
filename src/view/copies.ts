import type { Finding } from '../report/schema.js'
import { withoutBlanks } from './characters.js'
import type { Line, MarkupTable, View } from './view.js'

const HAN = /[\u4e00-\u9fff]/
/** A line must be longer than this to say that a report is repeated; 无。 and 一、总体情况 alone are too common. */
const TELLING = 6
/** So many lines must come again in their order. */
const LEAST = 4

/** So many lines may differ in one place: a counter, a date, a table that one copy leaves out. */
const MOST_DIFFERENT = 3
/** How many lines to pass over in either copy there, the fewest first. */
const STEPS = [1, 2, MOST_DIFFERENT].flatMap((n): [number, number][] => [
  [0, n],
  [n, 0],
  [n, n],
])

/** Finds the second copy of a report on a page (a page for phones beside the page for desktops): indexes of its first line and behind its last. */
function findCopy(lines: readonly Line[], folded: string): { first: number; copy: number; end: number } | undefined {
  const texts: string[] = []
  const at: number[] = []
  for (const [i, line] of lines.entries()) {
    const text = line.zone === 'body' ? withoutBlanks(folded.slice(line.from, line.to)) : ''
    if (text === '') continue
    texts.push(text)
    at.push(i)
  }
  const seen = new Map<string, number>()
  for (let j = 0; j < texts.length; j++) {
    const i = seen.get(texts[j]!)
    if (i === undefined) {
      if (texts[j]!.length >= TELLING) seen.set(texts[j]!, j)
      continue
    }
    const { equal, telling, characters, end } = compare(texts, i, j)
    // The copy must take up nearly all that stands between the two beginnings, and be hardly more than what it copies: a list of contents
    // comes again heading by heading, with the text of the report in between.
    if (
      equal >= LEAST &&
      telling * 2 > equal &&
      equal >= (j - i) * 0.6 &&
      characters >= 30 &&
      characters * 2 > texts.slice(j, end).join('').length
    ) {
      const copy = beginningOf(texts, seen, i, j)
      return { first: at[seen.get(texts[copy]!)!]!, copy: at[copy]!, end: at[end - 1]! + 1 }
    }
    // What was compared is not compared again.
    j = Math.max(j, end - 1)
  }
  return undefined
}

/** A line of words: bars, borders and figures of a table come again in every row. */
function isTelling(text: string): boolean {
  return text.length >= TELLING / 2 && HAN.test(text) && !text.includes('|')
}

/** Goes along two stretches as long as they agree, but for single places; `end` is behind the last line of the second that agrees. */
function compare(texts: readonly string[], first: number, second: number) {
  let equal = 0
  let telling = 0
  let characters = 0
  let end = second
  for (let i = first, j = second; i < second && j < texts.length; ) {
    if (texts[i] === texts[j]) {
      equal++
      if (isTelling(texts[j]!)) telling++
      characters += texts[j]!.length
      end = j + 1
      i++
      j++
      continue
    }
    const step = STEPS.find(([first, second]) => texts[i + first] === texts[j + second])
    if (!step) break
    i += step[0]
    j += step[1]
  }
  return { equal, telling, characters, end }
}

/** A title above the copy, which a line of another date parts from it, belongs to it. */
function beginningOf(texts: readonly string[], seen: ReadonlyMap<string, number>, first: number, copy: number): number {
  for (let j = Math.max(first + 1, copy - MOST_DIFFERENT); j < copy; j++) {
    const i = seen.get(texts[j]!)
    if (i !== undefined && i < first) return j
  }
  return copy
}

/** Takes a second copy out of the reading, and tells of it: its lines become furniture, its tables layout. */
export function setAsideCopy(lines: Line[], tables: MarkupTable[], folded: string, spanOf: View['spanOf']): Finding | undefined {
  const found = findCopy(lines, folded)
  if (!found) return undefined
  const copy = lines.slice(found.copy, found.end)
  const range = { from: copy[0]!.from, to: copy[copy.length - 1]!.to }
  for (const line of copy) line.zone = 'furniture'
  for (const table of tables) if (table.from >= range.from && table.to <= range.to) table.role = 'layout'
  const message = 'The page holds the report twice; the second copy is not read.'
  const original = spanOf({ from: lines[found.first]!.from, to: range.from })
  return { code: 'duplicate-section', severity: 'warning', message, span: spanOf(range), related: [original] }
}
