import type { Figure } from '../clauses/figures.js'
import type { Indicator } from '../report/schema.js'
import type { Reading } from './candidates.js'

/** What an indicator belongs to: `requests` of `requests.received`. */
export const familyOf = (code: string) => code.slice(0, code.indexOf('.'))

/** A figure, or a sentence, read as an indicator; one of several that resolution chooses among. */
export interface Found {
  indicator: Indicator
  score: number
  /** Order in the text, and the passage that it stands in. */
  order: number
  passage: number
  figure: Figure | undefined
  reading: Reading | undefined
  cumulative: boolean
  part: boolean
  /** The figure that heads its list, where it is a part. */
  head: Found | undefined
  /** A better figure of the same list took its place. */
  superseded: boolean
}
