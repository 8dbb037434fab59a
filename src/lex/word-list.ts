/** A list of words that is asked one thing: which of them stands at, or ends at, a place. */
export interface WordList {
  /** The longest word that starts at `at`, or ''. */
  at(text: string, at: number): string
  /** The longest word that ends at `end` and does not start before `floor`, or ''. */
  before(text: string, end: number, floor?: number): string
}

/** So many low bits of a character are looked up before the map is. */
const LOW_BITS = 0x1ff

/** Words by their first and last character; where nothing fits, a look mostly costs one access to a small table. */
export function wordList(words: readonly string[]): WordList {
  const byFirst = new Map<number, string[]>()
  const byLast = new Map<number, string[]>()
  const mayBegin = new Uint8Array(LOW_BITS + 1)
  const mayEnd = new Uint8Array(LOW_BITS + 1)
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    put(byFirst, word.charCodeAt(0), word)
    put(byLast, word.charCodeAt(word.length - 1), word)
    mayBegin[word.charCodeAt(0) & LOW_BITS] = 1
    mayEnd[word.charCodeAt(word.length - 1) & LOW_BITS] = 1
  }
  return {
    at(text, at) {
      const first = text.charCodeAt(at)
      if (mayBegin[first & LOW_BITS] === 0) return ''
      const candidates = byFirst.get(first)
      if (candidates) for (const word of candidates) if (text.startsWith(word, at)) return word
      return ''
    },
    before(text, end, floor = 0) {
      const last = text.charCodeAt(end - 1)
      if (mayEnd[last & LOW_BITS] === 0) return ''
      const candidates = byLast.get(last)
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
