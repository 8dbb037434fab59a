import type { Range } from '../../report/span.js'
import type { Change } from '../derived-source.js'
import { type Editable, mover, withEdits } from '../edit.js'
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
import { quotedLineEnds } from './quoted-cells.js'
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
  quotedLineEnds,
  lostLineEnds,
  contentsList,
  pageLines,
  figureLines,
]

/** A page whose text is being mended. */
type Mended = PageText & Editable

/** Undoes what was done to the reading text on its way, before the report is told apart from the page. What was printed is kept. */
export function mendPage(page: PageText): Mended {
  const printed = (text: string) => (range: Range) => text.slice(range.from, range.to)
  let now = edited({ ...page, folded: fold(page.text), printed: printed(page.text) }, page.joints)
  now.printed = printed(now.text)
  for (const rule of PAGE_RULES) {
    const changes = changesBy(rule, now)
    const repairs = repairsOf(rule, now.text, changes, now.spanOf)
    now = edited(now, changes)
    for (const repair of repairs) now.repairs.push(repair)
  }
  return now
}

function edited(page: Mended, edits: readonly Change[]): Mended {
  if (edits.length === 0) return page
  const moved = mover(edits)
  const movedAt = <Mark extends { at: number }>(mark: Mark): Mark => ({ ...mark, at: moved(mark.at) })
  return {
    ...page,
    ...withEdits(page, edits),
    raised: page.raised.map(({ from, to }) => ({ from: moved(from), to: moved(to) })),
    pageEnds: page.pageEnds.map(moved),
    numerals: page.numerals.map(movedAt),
    images: page.images.map(movedAt),
  }
}
