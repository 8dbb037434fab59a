import { type AnyNotion, NOTIONS_OF_WORD } from '../catalogue/prose-words.js'
import type { Range } from '../report/span.js'

/** A word of the genre in the text, with what it stands for. */
export interface Hit extends Range {
  notions: readonly AnyNotion[]
}

interface Word {
  word: string
  notions: readonly AnyNotion[]
}

/** Words by their first two characters, longest first; `starts` marks the first characters, so that most places cost one look. */
interface Lexicon {
  starts: Uint8Array
  byPair: Map<number, Word[]>
  single: Map<number, Word>
}

let lexicon: Lexicon | undefined

function readLexicon(): Lexicon {
  const built: Lexicon = { starts: new Uint8Array(65536), byPair: new Map(), single: new Map() }
  for (const [word, notions] of NOTIONS_OF_WORD) {
    const first = word.charCodeAt(0)
    built.starts[first] = 1
    if (word.length === 1) {
      built.single.set(first, { word, notions })
      continue
    }
    const pair = pairOf(first, word.charCodeAt(1))
    const bucket = built.byPair.get(pair)
    if (bucket) bucket.push({ word, notions })
    else built.byPair.set(pair, [{ word, notions }])
  }
  for (const bucket of built.byPair.values()) bucket.sort((a, b) => b.word.length - a.word.length)
  return built
}

/** Two characters as one small integer, which costs no object. */
function pairOf(first: number, second: number): number {
  return (first << 16) | second
}

/**
 * The words of the genre in a stretch of folded text, in order. At each place the longest word is taken and nothing inside it;
 * words that only shield give no hit. Each place is looked at once for each word of its first two characters, so the time is linear.
 */
export function findNotions(folded: string, from: number, to: number): Hit[] {
  lexicon ??= readLexicon()
  const { starts } = lexicon
  const hits: Hit[] = []
  for (let at = from; at < to; ) {
    const code = folded.charCodeAt(at)
    const found = starts[code] === 0 ? undefined : longestWord(lexicon, folded, at, to, code)
    if (!found) at++
    else {
      if (found.notions.length > 0) hits.push({ from: at, to: at + found.word.length, notions: found.notions })
      at += found.word.length
    }
  }
  return hits
}

function longestWord({ byPair, single }: Lexicon, folded: string, at: number, to: number, code: number): Word | undefined {
  if (at + 1 < to) {
    const bucket = byPair.get(pairOf(code, folded.charCodeAt(at + 1)))
    if (bucket) for (const entry of bucket) if (at + entry.word.length <= to && folded.startsWith(entry.word, at)) return entry
  }
  return single.get(code)
}
