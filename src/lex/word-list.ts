/** A list of words that is asked one thing: which of them stands at, or ends at, a place. */
export interface WordList {
  /** The longest word that starts at `at`, or ''. */
  at(text: string, at: number): string
  /** The longest word that ends at `end` and does not start before `floor`, or ''. */
  before(text: string, end: number, floor?: number): string
}

/** So many low bits of a character are looked up before the map is. */
const LOW_BITS = 0x1ff

/** Words by their first and last character; where nothing fits, a look mostly costs one access to a small table. Words parted by blanks may be given. */
export function wordList(words: string | readonly string[]): WordList {
  const list = typeof words === 'string' ? words.split(' ') : words
  const byFirst = wordsBy(list, (word) => word.charCodeAt(0))
  const byLast = wordsBy(list, (word) => word.charCodeAt(word.length - 1))
  const mayBegin = new Uint8Array(LOW_BITS + 1)
  const mayEnd = new Uint8Array(LOW_BITS + 1)
  for (const code of byFirst.keys()) mayBegin[code & LOW_BITS] = 1
  for (const code of byLast.keys()) mayEnd[code & LOW_BITS] = 1
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

/** Words by one of their characters, longest first. */
export function wordsBy(words: Iterable<string>, codeOf: (word: string) => number): Map<number, string[]> {
  const groups = new Map<number, string[]>()
  for (const word of [...words].sort((a, b) => b.length - a.length)) groups.set(codeOf(word), [...(groups.get(codeOf(word)) ?? []), word])
  return groups
}
