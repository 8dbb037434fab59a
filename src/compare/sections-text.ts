import { decode } from '../decode/decode.js'
import type { Input } from '../decode/limits.js'
import { isDigit, isHan, isLetter } from '../lex/characters.js'
import { lex } from '../lex/lex.js'
import { repair } from '../repair/repair.js'
import type { Range } from '../report/span.js'
import { outline } from '../sections/outline.js'
import { markFormLists } from '../tables/text/form-list.js'
import { readView } from '../view/read-view.js'
import { markTextTables } from '../view/text-tables.js'
import type { View } from '../view/view.js'
import type { Wording } from './shared-text.js'

export interface ReportText {
  view: View
  wording: Wording
  /** Each section's own text, without its heading and its subsections, as places in `wording`; `id` null is what stands before the first heading. */
  sections: { id: string | null; title: string | null; codes: Range }[]
}

const ZERO = '0'.charCodeAt(0)
/** 〇 stands outside the block of the Han characters. */
const CHINESE_ZERO = '〇'.charCodeAt(0)

/**
 * The running text of a report, section by section, reduced to its wording: letters, Han characters, and one 0 for each run of digits,
 * so that last year's sentence with new figures counts as the same. `wall` is a code that keeps sections apart and matches nothing.
 */
export function readSectionsText(input: Input, wall: number): ReportText {
  const { view } = repair(markFormLists(markTextTables(readView(decode(input).text))))
  const { entries } = outline(view, lex(view))
  const codes: number[] = []
  const from: number[] = []
  const to: number[] = []
  const sections: ReportText['sections'] = []
  const starts = [
    { id: null, title: null, heading: { from: 0, to: 0 } },
    ...entries.map(({ section, heading }) => ({ ...section, heading })),
  ]
  let line = 0
  for (const [i, { id, title, heading }] of starts.entries()) {
    const end = starts[i + 1]?.heading.from ?? view.text.length
    const first = codes.length
    while (line < view.lines.length && view.lines[line]!.to <= heading.to) line++
    for (let at = line; at < view.lines.length && view.lines[at]!.from < end; at++) {
      const { zone, ...range } = view.lines[at]!
      if (zone === 'body') addWording(view.folded, Math.max(range.from, heading.to), Math.min(range.to, end), codes, from, to)
    }
    sections.push({ id, title, codes: { from: first, to: codes.length } })
    codes.push(wall)
    from.push(end)
    to.push(end)
  }
  return { view, sections, wording: { codes: Uint16Array.from(codes), from: Int32Array.from(from), to: Int32Array.from(to) } }
}

function addWording(folded: string, start: number, end: number, codes: number[], from: number[], to: number[]): void {
  let inNumber = false
  for (let at = start; at < end; at++) {
    const code = folded.charCodeAt(at)
    const digit = isDigit(code)
    // Marks inside a number (1,204 and 31.6) do not end it.
    if (inNumber && !digit && (code === 0x2c || code === 0x2e)) continue
    if (digit && inNumber) to[to.length - 1] = at + 1
    else if (digit || isHan(code) || isLetter(code) || code === CHINESE_ZERO) {
      codes.push(digit ? ZERO : code)
      from.push(at)
      to.push(at + 1)
    }
    inNumber = digit
  }
}
