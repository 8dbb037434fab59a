/** The same stretch of wording in two texts, in places of it. */
export interface SharedStretch {
  previous: number
  current: number
  length: number
}

/** Stretches are found by this many characters at their start; shorter ones are everyday phrases. */
const SHINGLE = 12
/** A shared stretch is at least a clause. */
export const SHORTEST_SHARED = 20
/** Of a stretch that comes very often only so many places are tried. */
const MOST_PLACES = 8

/**
 * Longest shared stretches, from the front of the current text on, none overlapping another in it. Time grows linearly with both texts.
 */
export function sharedStretches(previous: string, current: string): SharedStretch[] {
  const places = shinglesOf(previous)
  const shared: SharedStretch[] = []
  for (let at = 0; at + SHINGLE <= current.length; ) {
    const best = longestAt(previous, current, at, places.get(current.slice(at, at + SHINGLE)) ?? [])
    if (best.length >= SHORTEST_SHARED) shared.push(best)
    at += best.length >= SHORTEST_SHARED ? best.length : 1
  }
  return shared
}

function longestAt(previous: string, current: string, at: number, places: readonly number[]): SharedStretch {
  let best = { previous: 0, current: at, length: 0 }
  for (const place of places) {
    let length = SHINGLE
    while (at + length < current.length && previous.charCodeAt(place + length) === current.charCodeAt(at + length)) length++
    if (length > best.length) best = { previous: place, current: at, length }
  }
  return best
}

/** The places of each run of SHINGLE characters. */
function shinglesOf(wording: string): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (let at = 0; at + SHINGLE <= wording.length; at++) {
    const shingle = wording.slice(at, at + SHINGLE)
    const known = places.get(shingle)
    if (!known) places.set(shingle, [at])
    else if (known.length < MOST_PLACES) known.push(at)
  }
  return places
}
