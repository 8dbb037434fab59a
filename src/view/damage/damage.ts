import type { Range } from '../../report/span.js'
import { withEdits } from '../edit.js'
import { fold } from '../fold.js'
import type { PageText } from '../page.js'
import { radicals, readings } from './characters.js'
import { contentsList } from './contents-list.js'
import { listNumerals, raisedText } from './elements.js'
import { markupEscapes, percentEncoding, stringEscapes } from './escapes.js'
import { formulas, glyphCodes } from './formulas.js'
import { letterSpacing } from './letter-spacing.js'
import { lostLineEnds } from './line-ends.js'
import { figureLines, pageLines } from './page-lines.js'
import { changesBy, type DamageRule, type PageInReading, repairsOf } from './rule.js'

/** What is undone in the decoded source, before it is known to be HTML or plain text. */
export const SOURCE_RULES: readonly DamageRule<string>[] = [percentEncoding, stringEscapes, markupEscapes, formulas, glyphCodes]

/** What is undone in the reading text, in this order: signs, characters, then lines. */
export const PAGE_RULES: readonly DamageRule<PageInReading>[] = [
  listNumerals,
  raisedText,
  readings,
  radicals,
  letterSpacing,
  lostLineEnds,
  contentsList,
  pageLines,
  figureLines,
]

/**
 * Undoes what copying, converting and mirroring did to the reading text, before the report is told apart from the page around it. What was
 * printed is still to be had.
 */
export function mendPage({ text, lines, tables, raised, numerals, pageEnds, ...page }: PageText) {
  let now: PageInReading = { text, folded: fold(text), lines, tables, raised, numerals, pageEnds }
  let { images, map, repairs } = page
  let toPrinted = (range: Range): Range => range
  for (const rule of PAGE_RULES) {
    const changes = changesBy(rule, now)
    if (changes.length === 0) continue
    const places = map
    repairs = [...repairs, ...repairsOf(rule, now.text, changes, (range) => places.rangeOf(range))]
    const printed = toPrinted
    const { before, moved, ...edited } = withEdits(now, changes)
    toPrinted = (range) => printed(before(range))
    now = {
      text: edited.text,
      folded: edited.folded,
      lines: edited.lines,
      tables: edited.tables,
      raised: now.raised.map(({ from, to }) => ({ from: moved(from), to: moved(to) })),
      numerals: now.numerals,
      pageEnds: now.pageEnds.map(moved),
    }
    images = images.map((image) => ({ ...image, at: moved(image.at) }))
    map = { rangeOf: (range) => places.rangeOf(before(range)) }
  }
  const printed = (range: Range) => {
    const { from, to } = toPrinted(range)
    return text.slice(from, to)
  }
  return { text: now.text, folded: now.folded, lines: now.lines, tables: now.tables, images, map, repairs, printed }
}
