import { type AnyNotion, NOTIONS_OF_WORD } from '../catalogue/prose-words.js'
import type { Range } from '../report/span.js'

/** A word of the genre in the text, with what it stands for. */
export interface Hit extends Range {
  notions: readonly AnyNotion[]
}

/** Words by their first character, longest first. */
let byFirst: Map<number, { word: string; notions: readonly AnyNotion[] }[]> | undefined

function lexicon() {
  if (byFirst) return byFirst
  byFirst = new Map()
  for (const [word, notions] of NOTIONS_OF_WORD) {
    const first = word.charCodeAt(0)
    const bucket = byFirst.get(first)
    if (bucket) bucket.push({ word, notions })
    else byFirst.set(first, [{ word, notions }])
  }
  for (const bucket of byFirst.values()) bucket.sort((a, b) => b.word.length - a.word.length)
  return byFirst
}

/**
 * The words of the genre in a stretch of folded text, in order. At each place the longest word is taken and nothing inside it;
 * words that only shield give no hit. Each place is looked at once for each word of its first character, so the time is linear.
 */
export function findNotions(folded: string, from: number, to: number): Hit[] {
  const words = lexicon()
  const hits: Hit[] = []
  for (let at = from; at < to; ) {
    const bucket = words.get(folded.charCodeAt(at))
    const found = bucket?.find(({ word }) => at + word.length <= to && folded.startsWith(word, at))
    if (!found) {
      at++
      continue
    }
    if (found.notions.length) hits.push({ from: at, to: at + found.word.length, notions: found.notions })
    at += found.word.length
  }
  return hits
}
