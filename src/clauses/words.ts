import type { Lexicon, Senses } from '../kinds/lexicon.js'
import type { Range } from '../report/span.js'

/** A word of the genre in the text, with what it means. */
export interface Word extends Range {
  senses: Senses
}

/** The words of the genre in a stretch of text, in order. At each place the longest word is taken and nothing inside it; shields are left out. Linear. */
export function findWords(lexicon: Lexicon, folded: string, from: number, to: number): Word[] {
  const { tree, words, senses } = lexicon
  const found: Word[] = []
  for (let at = from; at < to; ) {
    const number = tree.at(folded, at, to)
    if (number < 0) {
      at++
      continue
    }
    const end = at + words[number]!.length
    const meaning = senses[number]
    if (meaning) found.push({ from: at, to: end, senses: meaning })
    at = end
  }
  return found
}

export function sensesOf(lexicon: Lexicon, words: readonly Word[]): Senses {
  if (words.length === 0) return lexicon.none
  if (words.length === 1) return words[0]!.senses
  const all = [...lexicon.none]
  for (const { senses } of words) for (let i = 0; i < all.length; i++) all[i]! |= senses[i]!
  return all
}
