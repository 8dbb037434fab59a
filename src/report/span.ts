/** A stretch of the decoded source, in UTF-16 units; `end` is exclusive. `decoded.slice(start, end)` shows the evidence. */
export interface Span {
  start: number
  end: number
}

/**
 * A stretch of the reading text, in UTF-16 units; `to` is exclusive. Its keys differ from those of `Span` on purpose:
 * only `view.spanOf(range)` turns one into the other.
 */
export interface Range {
  from: number
  to: number
}

/** How sure a reading is: read as printed, one reading supported by the context, or several readings that nothing decides between. */
export type Certainty = 'certain' | 'likely' | 'ambiguous'
