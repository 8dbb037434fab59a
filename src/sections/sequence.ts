import { type Candidate, LOST } from './heading.js'

/** How far ahead the next numeral of a list is looked for. */
const AHEAD = 40
/** A heading without its mark, or in the middle of a line, is short. */
const LONGEST = 40
/** One without a mark behind its numeral is a line of its own, shorter still. */
const LONGEST_BARE = 20

/** A page whose left edge was cut off has lost the numerals of all its chapters. */
const CUT_PAGE = 2

/**
 * The candidates that are headings. One that opens a line with a full numeral is; the others must continue a list (2. after 1.) or begin
 * one (1. with 2. to follow), and be short. Where the page lost its numerals, each counts one on.
 */
export function inSequence(candidates: Candidate[]): Candidate[] {
  const taken: Candidate[] = []
  /** The last ordinal at each level since its parent began; 0 where there was none. */
  const last = [0, 0, 0, 0, 0, 0]
  const cut = candidates.filter((c) => c.ordinal === LOST).length
  candidates.forEach((found, index) => {
    const c = found.ordinal === LOST ? { ...found, ordinal: last[found.level]! + 1 } : found
    if (found.ordinal === LOST && cut < CUT_PAGE) return
    const sure = found.ordinal === LOST || (c.place === 'start' && !c.weak)
    if (!sure && !(isShort(c) && (c.ordinal === last[c.level]! + 1 || c.ordinal === 1) && listed(candidates, index, last))) return
    taken.push(c)
    last[c.level] = c.ordinal
    last.fill(0, c.level + 1)
  })
  return taken
}

function isShort(c: Candidate): boolean {
  const length = c.title.to - c.title.from
  if (c.place === 'start' && c.weak && c.level !== 2) return c.level === 3 || (length <= LONGEST_BARE && c.end === 'line')
  return length <= (c.end === 'line' ? LONGEST / 2 : LONGEST)
}

/** Goes on from the last ordinal, or is a first that a second follows. */
function listed(candidates: Candidate[], index: number, last: number[]): boolean {
  const c = candidates[index]!
  if (c.ordinal > 1) return last[c.level] === c.ordinal - 1
  for (let i = index + 1; i < candidates.length && i <= index + AHEAD; i++) {
    const next = candidates[i]!
    if (next.level === c.level) return next.ordinal === 2
    if (next.level < c.level && next.place === 'start' && !next.weak) return false
  }
  return false
}
