import { listed, pairs } from '../catalogue/listed.js'
import { WordTree } from '../lex/word-tree.js'
import type { Slots } from './kind.js'

/** What words mean, as a set of senses; each has its bit. */
export type Senses = readonly number[]

const BITS = 30

/** Whether two sets have a sense in common. */
export function meet(a: Senses, b: Senses): boolean {
  for (let i = 0; i < a.length; i++) if ((a[i]! & b[i]!) !== 0) return true
  return false
}

/** How many senses two sets have in common. */
export function countShared(a: Senses, b: Senses): number {
  let count = 0
  for (let i = 0; i < a.length; i++) for (let rest = a[i]! & b[i]!; rest !== 0; rest &= rest - 1) count++
  return count
}

export function union(a: Senses, b: Senses): Senses {
  const all = [...a]
  for (let i = 0; i < all.length; i++) all[i]! |= b[i]!
  return all
}

export function without(a: Senses, b: Senses): Senses {
  const all = [...a]
  for (let i = 0; i < all.length; i++) all[i]! &= ~b[i]!
  return all
}

export function shared(a: Senses, b: Senses): Senses {
  const all = [...a]
  for (let i = 0; i < all.length; i++) all[i]! &= b[i]!
  return all
}

export function isNothing(a: Senses): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== 0) return false
  return true
}

/** Things that each ask for some senses, so that those that a phrase may bear out are found without asking each. */
export class BySense<Thing> {
  /** For each sense the set of those that ask for it, by their places; and of those that ask for none. */
  private readonly sets: number[][] = []
  private readonly free: number[]

  constructor(
    private readonly things: readonly Thing[],
    asksFor: (thing: Thing) => Senses,
  ) {
    this.free = Array.from({ length: Math.ceil(things.length / BITS) }, () => 0)
    for (const [place, thing] of things.entries()) {
      const senses = numbersIn(asksFor(thing))
      const sets = senses.length > 0 ? senses.map((sense) => (this.sets[sense] ??= this.free.map(() => 0))) : [this.free]
      for (const set of sets) set[Math.floor(place / BITS)]! |= 1 << (place % BITS)
    }
  }

  /** Those that ask for one of these senses, or for none, in their order. */
  meeting(senses: Senses): Thing[] {
    const places = [...this.free]
    for (const sense of numbersIn(senses)) {
      const set = this.sets[sense]
      if (set) for (let i = 0; i < places.length; i++) places[i]! |= set[i]!
    }
    return numbersIn(places).map((place) => this.things[place]!)
  }
}

/** The numbers in a set, in order. */
function numbersIn(set: readonly number[]): number[] {
  const numbers: number[] = []
  for (let i = 0; i < set.length; i++)
    for (let rest = set[i]!; rest !== 0; rest &= rest - 1) numbers.push(i * BITS + 31 - Math.clz32(rest & -rest))
  return numbers
}

/** The same things as texts in Traditional characters often call them, by mainland word. */
const TRADITIONAL_WORDING = Object.entries(
  pairs(
    '信息:资讯 网络:网路 互联网:网际网路 在线:线上 文件:档案 发布:释出 短信:简讯 点击:点选 复议:覆议 报道:报导 答复:答覆 回复:回覆 视频:影片',
  ),
)

/** The words of a genre and what they mean. Never changed once made. */
export class Lexicon {
  readonly tree: WordTree
  readonly words: readonly string[]
  /** The senses of each word; null for a word that only shields what it contains. */
  readonly senses: readonly (Senses | null)[]
  readonly names: readonly string[]
  readonly none: Senses
  private readonly numbers = new Map<string, number>()
  private readonly slots = new Map<string, Senses>()

  /** `implied`: senses that a word has besides those that it is listed under. */
  constructor(slots: Slots, shields: string, implied: (word: string, sense: string, slot: string) => readonly string[]) {
    this.names = [...new Set(Object.values(slots).flatMap(Object.keys))]
    for (const [i, name] of this.names.entries()) this.numbers.set(name, i)
    this.none = Array.from({ length: Math.ceil(this.names.length / BITS) }, () => 0)
    const meaning = new Map<string, Set<string>>()
    for (const [slot, senses] of Object.entries(slots)) {
      for (const [sense, list] of Object.entries(senses)) {
        for (const word of listed(list)) {
          const all = meaning.get(word) ?? new Set()
          for (const name of [sense, ...implied(word, sense, slot)]) all.add(name)
          meaning.set(word, all)
        }
      }
    }
    for (const shield of listed(shields)) if (!meaning.has(shield)) meaning.set(shield, new Set())
    for (const [word, names] of [...meaning]) {
      const other = TRADITIONAL_WORDING.reduce((text, [mainland, traditional]) => text.replaceAll(mainland, traditional), word)
      if (!meaning.has(other)) meaning.set(other, names)
    }
    this.words = [...meaning.keys()]
    this.senses = [...meaning.values()].map((names) => (names.size > 0 ? this.of([...names]) : null))
    this.tree = new WordTree(this.words)
    for (const [slot, senses] of Object.entries(slots)) this.slots.set(slot, this.of(Object.keys(senses)))
  }

  /** The set of some senses. Throws for a name that no slot has. */
  of(names: readonly string[]): Senses {
    const bits = [...this.none]
    for (const name of names) {
      const number = this.numbers.get(name)
      if (number === undefined) throw new TypeError(`no sense «${name}» in the lexicon`)
      bits[Math.floor(number / BITS)]! |= 1 << (number % BITS)
    }
    return bits
  }

  /** The set of those of some senses that the lexicon has. */
  known(names: readonly string[]): Senses {
    return this.of(names.filter((name) => this.numbers.has(name)))
  }

  /** All senses of a slot; none for a slot that is not there. */
  slot(name: string): Senses {
    return this.slots.get(name) ?? this.none
  }
}
