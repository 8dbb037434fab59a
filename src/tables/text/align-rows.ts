import type { LabelIndex } from '../match.js'

/** What is met in reading order: words, or a row of figures with the words on its own line. */
export interface Event {
  words: readonly string[]
  /** Count of figures; 0 for words alone. */
  figures: number
  /** As many figures as a row of the form has. */
  full: boolean
  /** The row that the words on the figures' own line name beyond doubt. */
  named?: number | undefined
}

const SKIPPED = 0.7
/** A full row of figures nearly always belongs to the table, whatever the words near by say. */
const DROPPED_FULL = 40
const DROPPED = 3
const SAME_LINE = 1.6
/** Words on the side of the figures where this table does not have its labels: pieces of torn labels stand there, too. */
const OTHER_SIDE = 0.9
/** Shorter words (其他, 总计) are in the header too. */
const LONG = 4
const FAIR = 5
/** Figures whose own label names another row are no row's but that one's. */
const NEVER = -1000

/**
 * Gives each row of figures a row of the form, in the form's order, so that the words near by fit best (a Viterbi path over
 * "row reached, its figures seen or not yet"). Words may stand before, beside or behind their figures, or be torn or missing;
 * rows without any words take the next free place. `places` has -1 for words and for figures that belong to no row; `score` says how well it
 * all fits, and is comparable between editions of one form. Time grows with events × rows.
 */
export function alignRows(events: readonly Event[], index: LabelIndex): { places: number[]; score: number } {
  const behind = standBehind(events, index)
  const rows = index.items.length
  const states = rows * 2
  // State 2r: row r reached, no figures yet; 2r+1: its figures were seen.
  let score = new Float64Array(states)
  let next = new Float64Array(states)
  const evidence = new Float64Array(rows)
  for (let r = 0; r < rows; r++) {
    score[2 * r] = -SKIPPED * r
    score[2 * r + 1] = Number.NEGATIVE_INFINITY
  }
  // For each event and state: the state before, twice, plus one where the event's figures were given to the row.
  const back: Int16Array[] = []
  for (const event of events) {
    addEvidence(event, index, evidence)
    const from = new Int16Array(states)
    const loss = event.full ? DROPPED_FULL : DROPPED
    // Best way to come to "row r, no figures yet" from an earlier row.
    let best = Number.NEGATIVE_INFINITY
    let origin = 0
    for (let r = 0; r < rows; r++) {
      const fresh = 2 * r
      const seen = fresh + 1
      const waits = score[fresh]! >= best
      const waiting = waits ? score[fresh]! : best
      const waitingFrom = 2 * (waits ? fresh : origin)
      if (event.figures > 0) {
        // The figures belong to the row, or to none.
        next[fresh] = waiting - loss
        from[fresh] = waitingFrom
        const given = waiting + evidence[r]!
        const dropped = score[seen]! - loss
        next[seen] = Math.max(given, dropped)
        from[seen] = given >= dropped ? waitingFrom + 1 : 2 * seen
      } else {
        next[fresh] = waiting + evidence[r]! * (behind ? OTHER_SIDE : 1)
        from[fresh] = waitingFrom
        next[seen] = score[seen]! + evidence[r]! * (behind ? 1 : OTHER_SIDE)
        from[seen] = 2 * seen
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
      if (origin !== seen) best -= SKIPPED
    }
    back.push(from)
    const swap = score
    score = next
    next = swap
  }
  let last = 0
  for (let s = 1; s < states; s++) if (score[s]! > score[last]!) last = s
  return { places: placesOn(back, last), score: score[last]! }
}

/** The rows along the best path, walked backwards from the state that it ends in. */
function placesOn(back: readonly Int16Array[], last: number): number[] {
  const places = new Array<number>(back.length).fill(-1)
  let state = last
  for (let i = back.length - 1; i >= 0; i--) {
    const step = back[i]![state]!
    if (step % 2 === 1) places[i] = state >> 1
    state = step >> 1
  }
  return places
}

/** Whether figures without words on their line come before any words of a row: labels then stand behind their figures. */
function standBehind(events: readonly Event[], index: LabelIndex): boolean {
  for (const event of events) {
    if (event.figures > 0) return event.words.length === 0
    if (event.words.some((key) => key.length >= LONG && index.of(key).some((score) => score >= FAIR))) return false
  }
  return false
}

function addEvidence(event: Event, index: LabelIndex, sum: Float64Array): void {
  sum.fill(0)
  const weight = event.figures > 0 ? SAME_LINE : 1
  for (const key of event.words) {
    if (key.length === 0) continue
    const scores = index.of(key)
    for (let r = 0; r < sum.length; r++) sum[r]! += scores[r]! * weight
  }
  if (event.named !== undefined) for (let r = 0; r < sum.length; r++) if (r !== event.named) sum[r] = NEVER
}
