/** Most answers kept before starting anew: more different labels than any real document has. */
const MOST_KEPT = 4000
/** Longer texts are no labels and come once. */
const LONGEST_KEPT = 200

/** The answers of one function; `known` is exchanged, not emptied, when a report ends: an old Map grows where only full collections clean. */
interface Memory<T = unknown> {
  known: Map<string, T>
}

const memories: Memory[] = []

/**
 * Keeps the answers of a pure function of one string: the labels of a table come again in every cell. Bounded, so that no input can make
 * it grow.
 */
export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const memory: Memory<T> = { known: new Map() }
  memories.push(memory)
  return (text) => {
    if (text.length > LONGEST_KEPT) return answer(text)
    let found = memory.known.get(text)
    if (found === undefined) {
      if (memory.known.size >= MOST_KEPT) memory.known = new Map()
      found = answer(text)
      memory.known.set(text, found)
    }
    return found
  }
}

/** Begins anew: nothing is kept from one report to the next. */
export function forget(): void {
  for (const memory of memories) memory.known = new Map()
}
