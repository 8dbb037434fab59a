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

/** Undoes what was done to the reading text on its way, before the report is told apart from the page. What was printed is kept. */
export function mendPage({ images, map, repairs, ...page }: PageText) {
  let now = { ...page, folded: fold(page.text) }
  let toPrinted = (range: Range): Range => range
  for (const rule of PAGE_RULES) {
    const changes = changesBy(rule, now)
    if (changes.length === 0) continue
    const [places, printed] = [map, toPrinted]
    repairs = [...repairs, ...repairsOf(rule, now.text, changes, (range) => places.rangeOf(range))]
    const { before, moved, ...edited } = withEdits(now, changes)
    const raised = now.raised.map(({ from, to }) => ({ from: moved(from), to: moved(to) }))
    now = { ...now, ...edited, raised, pageEnds: now.pageEnds.map(moved) }
    images = images.map((image) => ({ ...image, at: moved(image.at) }))
    map = { rangeOf: (range) => places.rangeOf(before(range)) }
    toPrinted = (range) => printed(before(range))
  }
  const printed = (range: Range) => {
    const { from, to } = toPrinted(range)
    return page.text.slice(from, to)
  }
  return { ...now, images, map, repairs, printed }
}
