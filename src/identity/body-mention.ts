import type { Range } from '../report/span.js'
import type { Source } from './weights.js'

/** A place of the document that names a body. */
export interface BodyMention {
  /** Folded, without blanks. */
  words: string
  source: Source
  /** Where it stands in the reading text; absent in the head of the page. */
  range?: Range
  /** Bodies that report together with it. */
  jointly?: Range[]
}

/** What joins the names of bodies that report together. */
export const JOINS = /^[、和与及]$/
