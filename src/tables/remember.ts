/** Most answers kept before starting anew: more different labels than any real document has. */
const MOST_KEPT = 4000

/**
 * Keeps the answers of a pure function of one string: the labels of a table come again in every cell. Bounded, so that no input can make
 * it grow.
 */
export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    let found = known.get(text)
    if (found === undefined) {
      if (known.size >= MOST_KEPT) known.clear()
      known.set(text, (found = answer(text)))
    }
    return found
  }
}
