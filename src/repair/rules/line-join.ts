import type { Repair } from '../../report/schema.js'
import { characterSet } from '../../view/characters.js'
import type { Change } from '../../view/derived-source.js'
import { trimmed } from '../../view/fold.js'
import { readNumbering } from '../../view/numbering.js'
import type { Line, View } from '../../view/view.js'
import { widthOf, wrapWidth } from '../../view/wrap-width.js'
import { type Break, breakBetween, endsSentence } from './break-evidence.js'
import { cutsHeading, cutsTitle, isHeadingSoFar, isWholeHeading, isWholeTitle } from './title-lines.js'

/** How far a line may stop short of the wrap width, in columns, besides the word that did not fit. */
const SLACK = 4
/** How much of a line's end, and of what follows it, is looked at. */
const TAIL = 120
const AHEAD = 60

/** A line with its words found: `start` and `end` lie inside its blanks. */
interface Words {
  line: Line
  start: number
  end: number
}

/** Blank lines that a page end or double spacing leaves inside a paragraph. */
const MOST_BLANK = 3

/**
 * Joins lines that a fixed width, a `<br>` or a page end broke: in a number or date, in a bracket or quotation, in a heading or title, or in
 * a sentence at the wrap width. Left apart: table lines, headings and list items, lines of the page.
 * A join is a repair where something that is read was cut (number, date, name, heading, title); the wraps of plain prose are none.
 */
export function joinLines(view: View): { edits: Change[]; repairs: Repair[] } {
  const edits: Change[] = []
  const repairs: Repair[] = []
  const width = wrapWidth(view)
  let above: Words | null = null
  let gap = 0
  /** Where the paragraph that `above` ends began, so that an opened bracket is seen further up. */
  let paragraph = 0
  for (const line of view.lines) {
    const { from: start, to: end } = trimmed(view.folded, line)
    if (start === end) {
      gap++
      continue
    }
    const below: Words = { line, start, end }
    const cut = above && gap <= MOST_BLANK ? joins(view, above, below, width, paragraph, gap > 0) : null
    if (above && cut) {
      const edit: Change = { from: above.end, to: below.start, put: needsBlank(view.text, above.end, below.start) ? ' ' : '' }
      edits.push(edit)
      if (cut !== 'words') repairs.push(repairOf(view, edit, cut))
    } else paragraph = below.start
    above = below
    gap = 0
  }
  return { edits, repairs }
}

const stops = characterSet('。;')
/** What still belongs to a sentence behind its stop. */
const closes = characterSet('"”’)》]')

/** What the line end between two lines cuts; null where they stay apart. */
function joins(view: View, above: Words, below: Words, width: number | null, paragraph: number, apart: boolean): Break {
  if (stops(view.folded.charCodeAt(above.end - 1)) && !closes(view.folded.charCodeAt(below.start))) return null
  const where = partOfPage(above, below)
  if (!where) return null
  const before = view.folded.slice(Math.max(paragraph, above.end - TAIL), above.end)
  const behind = view.folded.slice(below.start, Math.min(below.end, below.start + TAIL))
  const short = below.end - below.start <= TAIL && above.end - paragraph <= TAIL
  if (short && (cutsHeading(before, behind) || cutsTitle(before, behind))) return 'token'
  // 一、总体情况、: a stray mark behind a heading.
  if (above.start === paragraph && isWholeHeading(before.replace(/[、,]$/, ''))) return null
  const numbering = readNumbering(behind, 0)
  if (numbering && !numbering.weak && !before.endsWith('第')) return null
  const quoted = (from: number, to: number) => withQuotes(view.folded.slice(from, to), view.text.slice(from, to))
  const ahead = quoted(below.start, Math.min(view.text.length, below.start + AHEAD))
  const cut = breakBetween(quoted(above.end - before.length, above.end), ahead.slice(0, below.end - below.start), ahead)
  // In the page's own lines only a cut number is sure.
  if (where === 'page') return cut === 'number' ? cut : null
  if (cut && !(cut === 'words' && apart && width === null)) return cut
  return width !== null && wraps(view, above, below, width, before, behind, above.start === paragraph) ? wrapCut(before, behind) : null
}

/** Whether two lines are the report's text, or lines of the page about it; the end of a number, alone on a line, looks like furniture. */
function partOfPage({ line: above }: Words, { line: below, start, end }: Words): 'report' | 'page' | null {
  if (above.link || below.link || below.zone === 'table') return null
  if (above.zone === 'body' && below.zone === 'body') return 'report'
  if (above.zone !== 'body' && above.zone !== 'header') return null
  return below.zone !== 'furniture' || end - start <= 10 ? 'page' : null
}

/**
 * The line end is only the page's width: the sentence is not over, the line is full, and the next one is indented no deeper. `first`: the line
 * above is the first of its paragraph.
 */
function wraps(view: View, above: Words, below: Words, width: number, before: string, behind: string, first: boolean): boolean {
  if (endsSentence(before) || isSpaced(before) || isSpaced(behind) || isWholeHeading(before) || isWholeTitle(before)) return false
  if (isSetApart(view, above, width) || isIndentedMore(view, above, below)) return false
  const used = widthOf(view.text, above.line.from, above.end, 2)
  const word = Math.max(2, /^[!-~]+/.exec(behind.slice(0, AHEAD))?.[0].length ?? 2)
  if (used + word + SLACK > width) return true
  // A heading that leaves room goes on only where its next words soon come to a stop.
  if (first && isHeadingSoFar(before) && !/^[^,。;:]{1,20}(?:。|$)/.test(behind)) return false
  // Programs that read PDF break before an opening mark, where the font changes, and may have dropped an indent of two characters.
  if (/^[《"(]/.test(behind) && !/^\([^()]*\)$/.test(behind)) return used > width / 2
  return first && above.start === above.line.from && used + 4 + word + SLACK > width
}

/** Opening and closing quotation marks are told apart by the printed text only. */
const withQuotes = (folded: string, text: string) =>
  folded.includes('"') ? folded.replace(/"/g, (_, at: number) => (text[at] === '“' || text[at] === '”' ? text[at]! : '"')) : folded

/** Words set apart by runs of blanks are columns. */
const isSpaced = (folded: string) => /\S {3,}\S/.test(folded)

/** A line that begins far to the right is a signature, a date or a title, and ends where it ends. */
const isSetApart = (view: View, { line, start }: Words, width: number) => widthOf(view.text, line.from, start, 1) > width / 4

/** A deeper indent opens a paragraph. */
function isIndentedMore(view: View, above: Words, below: Words): boolean {
  const place = below.line.place
  const last = above.line.place
  if (place && last) return place.page === last.page && place.left > last.left + 12
  const indent = (words: Words) => widthOf(view.text, words.line.from, words.start, 1)
  return indent(below) >= indent(above) + 2
}

/** At the wrap width a number may be cut anywhere. */
const wrapCut = (before: string, behind: string): Break => (/\d$/.test(before) && /^\d/.test(behind) ? 'number' : 'words')

/** Two Latin words were parted by the line end alone; a web address is not taken apart. */
function needsBlank(text: string, end: number, start: number): boolean {
  const latin = (c: string | undefined) => c !== undefined && /[A-Za-z]/.test(c)
  return latin(text[end - 1]) && latin(text[start]) && !/[./@:][^\s./@:]*$/.test(text.slice(Math.max(0, end - 40), end))
}

function repairOf(view: View, edit: Change, cut: 'number' | 'token'): Repair {
  const from = Math.max(edit.from - 8, view.text.lastIndexOf('\n', edit.from - 1) + 1)
  const lineEnd = view.text.indexOf('\n', edit.to)
  const to = Math.min(edit.to + 6, lineEnd < 0 ? view.text.length : lineEnd)
  return {
    kind: cut === 'number' ? 'split-number' : 'line-join',
    before: view.printed({ from, to }),
    after: view.text.slice(from, edit.from) + edit.put + view.text.slice(edit.to, to),
    certainty: 'likely',
    span: view.spanOf({ from, to }),
  }
}
