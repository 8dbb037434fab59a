import type { Figure } from '../clauses/figures.js'
import type { Indicator } from '../report/schema.js'
import type { Range } from '../report/span.js'
import type { Reading } from './candidates.js'
import type { ProseInput } from './indicators.js'

/** What an indicator belongs to: `requests` of `requests.received`. */
export const familyOf = (code: string) => code.slice(0, code.indexOf('.'))

/** A figure, or a sentence, read as an indicator; one of several that resolution chooses among. */
export interface Found {
  indicator: Indicator
  score: number
  /** Order in the text, and the passage that it stands in. */
  order: number
  passage: number
  figure?: Figure
  reading?: Reading
  cumulative?: boolean
  part?: boolean
  /** The figure that heads its list, where it is a part. */
  head?: Found | undefined
  /** A better figure of the same list took its place. */
  superseded?: boolean
}

/** What running text states in a stretch of it, with its place. */
export function statement({ view, outline }: ProseInput, range: Range, said: Omit<Indicator, 'evidence' | 'section' | 'span'>): Indicator {
  const evidence = view.text.slice(range.from, range.to).trim()
  return Object.assign(said, { evidence, section: outline.at(range.from), span: view.spanOf(range) })
}
