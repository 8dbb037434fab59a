import type { RowIndex } from './evidence.js'

/** What is met in reading order: words, or a row of figures with the words on its own line. */
export interface Event {
  words: readonly string[]
  /** Count of figures; 0 for words alone. */
  figures: number
  /** As many figures as a row of the form has. */
  full: boolean
}

export interface Alignment {
  /** Row of the form for each event; -1 for words and for figures that belong to no row. */
  places: number[]
  /** How well it all fits; comparable between editions of one form. */
  score: number
}

const SKIPPED = 0.7
/** A full row of figures nearly always belongs to the table, whatever the words near by say. */
const DROPPED_FULL = 40
const DROPPED = 3
const SAME_LINE = 1.6

/**
 * Gives each row of figures a row of the form, in the form's order, so that the words near by fit best (a Viterbi path over
 * "row reached, its figures seen or not yet"). Words may stand before, beside or behind their figures, or be torn or missing;
 * rows without any words take the next free place. -1: no place. Time grows with events × rows.
 */
export function alignRows(events: readonly Event[], index: RowIndex): Alignment {
  const rows = index.rows.length
  const states = rows * 2
  // State 2r: row r reached, no figures yet; 2r+1: its figures were seen.
  let score = new Float64Array(states)
  for (let r = 0; r < rows; r++) {
    score[2 * r] = -SKIPPED * r
    score[2 * r + 1] = Number.NEGATIVE_INFINITY
  }
  const back: Int32Array[] = []
  for (const event of events) {
    const evidence = evidenceOf(event, index)
    const next = new Float64Array(states).fill(Number.NEGATIVE_INFINITY)
    const from = new Int32Array(states).fill(-1)
    const reach = (state: number, value: number, origin: number) => {
      if (value > next[state]!) {
        next[state] = value
        from[state] = origin
      }
    }
    // Best way to come to "row r, no figures yet" from an earlier row.
    let best = Number.NEGATIVE_INFINITY
    let origin = -1
    for (let r = 0; r < rows; r++) {
      const fresh = 2 * r
      const seen = fresh + 1
      const waiting = Math.max(score[fresh]!, best)
      const waitingFrom = score[fresh]! >= best ? fresh : origin
      if (event.figures > 0) {
        reach(seen, waiting + evidence[r]!, waitingFrom * 2 + 1)
        // The figures belong to no row.
        const loss = event.full ? DROPPED_FULL : DROPPED
        reach(fresh, waiting - loss, waitingFrom * 2)
        reach(seen, score[seen]! - loss, seen * 2)
      } else {
        reach(fresh, waiting + evidence[r]!, waitingFrom * 2)
        reach(seen, score[seen]! + evidence[r]!, seen * 2)
      }
      // Leaving row r for r + 1: free after its figures, at a price without them.
      if (score[seen]! >= best) {
        best = score[seen]!
        origin = seen
      }
      if (score[fresh]! > best) {
        best = score[fresh]!
        origin = fresh
      }
      best -= origin === seen ? 0 : SKIPPED
    }
    back.push(from)
    score = next
  }
  const places = new Array<number>(events.length).fill(-1)
  let last = 0
  for (let s = 1; s < states; s++) if (score[s]! > score[last]!) last = s
  let state = last
  for (let i = events.length - 1; i >= 0; i--) {
    const step = back[i]![state]!
    if (step < 0) break
    if (step % 2 === 1) places[i] = state >> 1
    state = step >> 1
  }
  return { places, score: score[last]! }
}

function evidenceOf(event: Event, index: RowIndex): Float64Array {
  const sum = new Float64Array(index.rows.length)
  for (const key of event.words) {
    if (key.length === 0) continue
    const { scores } = index.of(key)
    for (let r = 0; r < sum.length; r++) sum[r]! += scores[r]! * (event.figures > 0 ? SAME_LINE : 1)
  }
  return sum
}
