/** The same stretch of wording in two texts, in places of it. */
export interface SharedStretch {
  previous: number
  current: number
  length: number
}

/** How long stretches are. */
export interface Lengths {
  /** They are found by this many characters at their start. */
  shingle: number
  /** Shorter ones are not told. */
  shortest: number
}

/** At least a clause; what is shorter are everyday phrases. */
export const CLAUSES: Lengths = { shingle: 12, shortest: 20 }
/** Of a stretch that comes very often only so many places are tried. */
const MOST_PLACES = 8

/**
 * Longest shared stretches, from the front of the current text on, none overlapping another in it. Time grows linearly with both texts.
 */
export function sharedStretches(previous: string, current: string, { shingle, shortest }: Lengths = CLAUSES): SharedStretch[] {
  const places = shinglesOf(previous, shingle)
  const shared: SharedStretch[] = []
  for (let at = 0; at + shingle <= current.length; ) {
    const best = longestAt(previous, current, at, places.get(current.slice(at, at + shingle)) ?? [], shingle)
    if (best.length >= shortest) shared.push(best)
    at += best.length >= shortest ? best.length : 1
  }
  return shared
}

function longestAt(previous: string, current: string, at: number, places: readonly number[], shingle: number): SharedStretch {
  let best = { previous: 0, current: at, length: 0 }
  for (const place of places) {
    let length = shingle
    while (at + length < current.length && previous.charCodeAt(place + length) === current.charCodeAt(at + length)) length++
    if (length > best.length) best = { previous: place, current: at, length }
  }
  return best
}

/** The places of each run of so many characters. */
function shinglesOf(wording: string, length: number): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (let at = 0; at + length <= wording.length; at++) {
    const shingle = wording.slice(at, at + length)
    const known = places.get(shingle)
    if (!known) places.set(shingle, [at])
    else if (known.length < MOST_PLACES) known.push(at)
  }
  return places
}
