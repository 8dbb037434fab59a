import { NotionSet } from '../catalogue/notion-set.js'
import { NOTIONS_OF_WORD } from '../catalogue/prose-words.js'
import { WordTree } from '../lex/word-tree.js'
import type { Range } from '../report/span.js'

/** A word of the genre in the text, with what it stands for. */
export interface Hit extends Range {
  notions: NotionSet
}

interface Lexicon {
  tree: WordTree
  words: readonly string[]
  /** The notions of each word; null for a word that only shields. */
  sets: readonly (NotionSet | null)[]
}

let lexicon: Lexicon | undefined

function readLexicon(): Lexicon {
  const words = [...NOTIONS_OF_WORD.keys()]
  const sets = [...NOTIONS_OF_WORD.values()].map((notions) => (notions.length > 0 ? NotionSet.of(...notions) : null))
  return { tree: new WordTree(words), words, sets }
}

/**
 * The words of the genre found in a text, as columns: a long text holds tens of thousands of them, and an object for each would cost
 * more than finding it. A stretch of them is given by the index of its first word and the index behind its last.
 */
export class FoundWords {
  private readonly starts: number[] = []
  private readonly ends: number[] = []
  private readonly numbers: number[] = []
  private readonly lexicon: Lexicon

  constructor(private readonly folded: string) {
    lexicon ??= readLexicon()
    this.lexicon = lexicon
  }

  get length(): number {
    return this.numbers.length
  }

  /**
   * Adds the words of a stretch of text, in order. At each place the longest word is taken and nothing inside it; words that only
   * shield are left out. The time is linear.
   */
  find(from: number, to: number): void {
    const { tree, words, sets } = this.lexicon
    for (let at = from; at < to; ) {
      const number = tree.at(this.folded, at, to)
      if (number < 0) {
        at++
        continue
      }
      const end = at + words[number]!.length
      if (sets[number]) {
        this.starts.push(at)
        this.ends.push(end)
        this.numbers.push(number)
      }
      at = end
    }
  }

  from(index: number): number {
    return this.starts[index]!
  }

  to(index: number): number {
    return this.ends[index]!
  }

  /** Which word of `NOTIONS_OF_WORD` it is, by its place there. */
  word(index: number): number {
    return this.numbers[index]!
  }

  notions(index: number): NotionSet {
    return this.lexicon.sets[this.numbers[index]!]!
  }

  /** All notions of a stretch. */
  among(first: number, end: number): NotionSet {
    const all = NotionSet.of()
    for (let i = first; i < end; i++) all.add(this.notions(i))
    return all
  }

  /** The first word of a stretch that has one of the notions; `end` where none has. */
  firstOf(notions: NotionSet, first: number, end: number): number {
    let index = first
    while (index < end && !this.notions(index).meets(notions)) index++
    return index
  }

  /** The last word of a stretch that has one of the notions; the first where none has. */
  lastOf(notions: NotionSet, first: number, end: number): number {
    let index = end - 1
    while (index > first && !this.notions(index).meets(notions)) index--
    return index
  }

  /** The words of a stretch as a list, for rules that seldom run. */
  list(first: number, end: number): Hit[] {
    const hits: Hit[] = []
    for (let i = first; i < end; i++) hits.push({ from: this.from(i), to: this.to(i), notions: this.notions(i) })
    return hits
  }
}

/** The words of one stretch of text. */
export function findNotions(folded: string, from: number, to: number): Hit[] {
  const words = new FoundWords(folded)
  words.find(from, to)
  return words.list(0, words.length)
}

export function notionsOf(hits: readonly Hit[]): NotionSet {
  const all = NotionSet.of()
  for (const hit of hits) all.add(hit.notions)
  return all
}
