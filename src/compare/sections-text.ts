import { decode } from '../decode/decode.js'
import type { Input } from '../decode/limits.js'
import { isDigit } from '../lex/characters.js'
import { lex } from '../lex/lex.js'
import { repair } from '../repair/repair.js'
import type { Range } from '../report/span.js'
import { outline } from '../sections/outline.js'
import { markFormLists } from '../tables/text/form-list.js'
import { readView } from '../view/read-view.js'
import { markTextTables } from '../view/text-tables.js'
import type { View } from '../view/view.js'

export interface ReportText {
  view: View
  /** Letters, Han characters, and one 0 for each number; each stands at `from`…`to` of the reading text. */
  wording: string
  from: readonly number[]
  to: readonly number[]
  /** Each section's own text, without its heading and its subsections, as places in `wording`; `id` null is what stands before the first heading. */
  sections: ({ id: string | null; title: string | null } & Range)[]
}

/** A number with the marks inside it (1,204 and 31.6), a letter or a Han character; 〇 stands outside the block of these. */
const WORDING = /\d(?:[.,]*\d)*|[A-Za-z\u4e00-\u9fff〇]/g

/**
 * The running text of a report, section by section, reduced to its wording: letters, Han characters, and one 0 for each run of digits,
 * so that last year's sentence with new figures counts as the same. `wall` is a character that keeps sections apart and matches nothing.
 */
export function readSectionsText(input: Input, wall: string): ReportText {
  const { view } = repair(markFormLists(markTextTables(readView(decode(input).text))).view)
  const { entries } = outline(view, lex(view))
  const characters: string[] = []
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
    const first = characters.length
    while (line < view.lines.length && view.lines[line]!.to <= heading.to) line++
    for (let at = line; at < view.lines.length && view.lines[at]!.from < end; at++) {
      const { zone, ...range } = view.lines[at]!
      if (zone !== 'body') continue
      const begin = Math.max(range.from, heading.to)
      for (const { 0: found, index } of view.folded.slice(begin, Math.min(range.to, end)).matchAll(WORDING)) {
        characters.push(isDigit(found.charCodeAt(0)) ? '0' : found)
        from.push(begin + index)
        to.push(begin + index + found.length)
      }
    }
    sections.push({ id, title, from: first, to: characters.length })
    characters.push(wall)
    from.push(end)
    to.push(end)
  }
  return { view, sections, wording: characters.join(''), from, to }
}
