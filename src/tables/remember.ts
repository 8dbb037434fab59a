/** Most answers kept before starting anew: more different labels than any real document has. */
const MOST_KEPT = 4000
/** Longer texts are no labels and come once. */
const LONGEST_KEPT = 200

const emptying: (() => void)[] = []

/**
 * Keeps the answers of a pure function of one string: the labels of a table come again in every cell. Bounded, so that no input can make
 * it grow. The map is exchanged, not emptied, when a report ends: an old one grows where only full collections clean. What is dear to find
 * out is kept for the reports that follow, `always`.
 */
export function remember<T>(answer: (text: string) => T, always = false): (text: string) => T {
  let known = new Map<string, T>()
  if (!always)
    emptying.push(() => {
      known = new Map()
    })
  return (text) => {
    if (text.length > LONGEST_KEPT) return answer(text)
    let found = known.get(text)
    if (found === undefined) {
      if (known.size >= MOST_KEPT) known = new Map()
      found = answer(text)
      known.set(text, found)
    }
    return found
  }
}

/** Begins anew: nothing is kept from one report to the next. */
export function forget(): void {
  for (const empty of emptying) empty()
}
