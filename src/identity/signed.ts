import type { DateToken, Tokens } from '../lex/token.js'
import type { Outline } from '../sections/outline.js'
import type { FrontLine } from './front.js'
import type { TitleCandidate } from './title-candidates.js'

/**
 * The date at the foot. Where the report ends in a name without a date, a date alone under the title stands in. Of two readings of a damaged date, the
 * one stands that lies behind the year reported on and not behind the page's own date.
 */
export function readSigned(
  tokens: Tokens,
  outline: Outline,
  front: FrontLine[],
  title: TitleCandidate | null,
  about: { year: number | null; published: string | null },
): string | null {
  const foot = outline.foot
  if (!foot) return null
  if (foot.date) return readingOf(foot.date, about)
  const under = title?.range && underTitle(tokens, front, title.range.to)
  return under ? under.value : null
}

function readingOf(date: DateToken, { year, published }: { year: number | null; published: string | null }): string | null {
  if (date.certainty !== 'ambiguous') return date.value.length === 10 && !date.impossible ? date.value : null
  const fits = (date.alternatives ?? []).filter(
    (value) => value.length === 10 && (year === null || value.slice(0, 4) > String(year)) && (published === null || value <= published),
  )
  return fits.length === 1 ? fits[0]! : null
}

/** A line under the title that holds a date and nothing else but brackets. */
function underTitle(tokens: Tokens, front: FrontLine[], titleEnd: number): DateToken | undefined {
  const lines = front.filter((line) => line.from >= titleEnd).slice(0, 4)
  return tokens.dates.find((date) =>
    lines.some((l) => date.value.length === 10 && date.from >= l.from && date.to <= l.to && l.to - l.from - (date.to - date.from) <= 2),
  )
}
