/** A text reduced to what makes its wording, with the way back: `codes[i]` stands at `from[i]`…`to[i]`. */
export interface Wording {
  codes: Uint16Array
  from: Int32Array
  to: Int32Array
}

/** The same stretch of wording in two texts, in places of their `codes`. */
export interface SharedStretch {
  previous: number
  current: number
  length: number
}

/** Stretches are found by this many codes at their start; shorter ones are everyday phrases. */
const SHINGLE = 12
/** A shared stretch is at least a clause. */
export const SHORTEST_SHARED = 20
/** Of a stretch that comes very often only so many places are tried. */
const MOST_PLACES = 8

/**
 * Longest shared stretches, from the front of the current text on, none overlapping another in it. Each stretch is verified character by
 * character; the hash only finds where to look. Time grows linearly with both texts.
 */
export function sharedStretches(previous: Wording, current: Wording): SharedStretch[] {
  const places = indexOf(previous.codes)
  const hashes = hashesOf(current.codes)
  const shared: SharedStretch[] = []
  for (let at = 0; at < hashes.length; ) {
    const best = longestAt(previous.codes, current.codes, at, places.get(hashes[at]!) ?? [])
    if (best.length >= SHORTEST_SHARED) shared.push(best)
    at += best.length >= SHORTEST_SHARED ? best.length : 1
  }
  return shared
}

function longestAt(previous: Uint16Array, current: Uint16Array, at: number, places: readonly number[]): SharedStretch {
  const best = { previous: 0, current: at, length: 0 }
  for (const place of places) {
    let length = 0
    while (at + length < current.length && previous[place + length] === current[at + length]) length++
    if (length > best.length) {
      best.previous = place
      best.length = length
    }
  }
  return best
}

function indexOf(codes: Uint16Array): Map<number, number[]> {
  const places = new Map<number, number[]>()
  for (const [at, hash] of hashesOf(codes).entries()) {
    const known = places.get(hash)
    if (!known) places.set(hash, [at])
    else if (known.length < MOST_PLACES) known.push(at)
  }
  return places
}

const BASE = 0x01000193

/** A rolling hash of each run of SHINGLE codes. */
function hashesOf(codes: Uint16Array): Int32Array {
  const count = Math.max(0, codes.length - SHINGLE + 1)
  const hashes = new Int32Array(count)
  let leaving = 1
  for (let i = 1; i < SHINGLE; i++) leaving = Math.imul(leaving, BASE)
  let hash = 0
  for (let i = 0; i < codes.length; i++) {
    if (i >= SHINGLE) hash = (hash - Math.imul(codes[i - SHINGLE]!, leaving)) | 0
    hash = (Math.imul(hash, BASE) + codes[i]!) | 0
    if (i >= SHINGLE - 1) hashes[i - SHINGLE + 1] = hash
  }
  return hashes
}
