/** A list of words that is asked one thing: which of them stands at, or ends at, a place. */
export interface WordList {
  /** The longest word that starts at `at`, or ''. */
  at(text: string, at: number): string
  /** The longest word that ends at `end` and does not start before `floor`, or ''. */
  before(text: string, end: number, floor?: number): string
}

/** Words by their first and last character, so that a look costs one map access where nothing fits. */
export function wordList(words: readonly string[]): WordList {
  const byFirst = new Map<number, string[]>()
  const byLast = new Map<number, string[]>()
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    put(byFirst, word.charCodeAt(0), word)
    put(byLast, word.charCodeAt(word.length - 1), word)
  }
  return {
    at(text, at) {
      const candidates = byFirst.get(text.charCodeAt(at))
      if (candidates) for (const word of candidates) if (text.startsWith(word, at)) return word
      return ''
    },
    before(text, end, floor = 0) {
      const candidates = byLast.get(text.charCodeAt(end - 1))
      if (candidates) for (const word of candidates) if (end - word.length >= floor && text.startsWith(word, end - word.length)) return word
      return ''
    },
  }
}

function put(map: Map<number, string[]>, key: number, word: string): void {
  const known = map.get(key)
  if (known) known.push(word)
  else map.set(key, [word])
}
