import { type AnyNotion, NOTIONS_OF_WORD } from './prose-words.js'

/** Bits of one field: a number of this size is never an object of its own, whatever the engine. */
const BITS = 30
const FIELDS = 5

/**
 * A set of notions as bits, so that rules which ask hundreds of questions of every figure ask each with five ANDs.
 * Made once for what the rules say, and once a figure for what its words say.
 */
export class NotionSet {
  private constructor(
    private a = 0,
    private b = 0,
    private c = 0,
    private d = 0,
    private e = 0,
  ) {}

  static of(...notions: readonly AnyNotion[]): NotionSet {
    const set = new NotionSet()
    for (const notion of notions) {
      const number = NUMBERS.get(notion)!
      const bit = 1 << (number % BITS)
      const field = Math.floor(number / BITS)
      if (field === 0) set.a |= bit
      else if (field === 1) set.b |= bit
      else if (field === 2) set.c |= bit
      else if (field === 3) set.d |= bit
      else set.e |= bit
    }
    return set
  }

  /** Takes in all of another set. */
  add(other: NotionSet): this {
    this.a |= other.a
    this.b |= other.b
    this.c |= other.c
    this.d |= other.d
    this.e |= other.e
    return this
  }

  /** Drops all that another set holds. */
  drop(other: NotionSet): this {
    this.a &= ~other.a
    this.b &= ~other.b
    this.c &= ~other.c
    this.d &= ~other.d
    this.e &= ~other.e
    return this
  }

  /** Whether the two have a notion in common. */
  meets(other: NotionSet): boolean {
    return ((this.a & other.a) | (this.b & other.b) | (this.c & other.c) | (this.d & other.d) | (this.e & other.e)) !== 0
  }

  /** Whether it holds what another set does not. */
  exceeds(other: NotionSet): boolean {
    return ((this.a & ~other.a) | (this.b & ~other.b) | (this.c & ~other.c) | (this.d & ~other.d) | (this.e & ~other.e)) !== 0
  }

  /** Whether the two have several notions in common. */
  meetsTwice(other: NotionSet): boolean {
    return (
      bitsOf(this.a & other.a) + bitsOf(this.b & other.b) + bitsOf(this.c & other.c) + bitsOf(this.d & other.d) + bitsOf(this.e & other.e) >
      1
    )
  }
}

/** A number for each notion. */
const NUMBERS = numberNotions()

function numberNotions(): ReadonlyMap<AnyNotion, number> {
  const numbers = new Map<AnyNotion, number>()
  for (const notions of NOTIONS_OF_WORD.values()) for (const notion of notions) if (!numbers.has(notion)) numbers.set(notion, numbers.size)
  if (numbers.size > BITS * FIELDS) throw new Error(`no room for ${numbers.size} notions`)
  return numbers
}

/** No bit, one, or several, which count as two. */
function bitsOf(field: number): number {
  return field === 0 ? 0 : (field & (field - 1)) === 0 ? 1 : 2
}
