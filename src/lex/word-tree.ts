/** Most nodes: a key holds node and character in 32 bits. */
const MOST_NODES = 1 << 16

/**
 * Thousands of words, asked which of them is the longest at a place. A tree of characters whose branches all lie in one table of
 * integers: each character looked at costs one look into the table, however many words begin alike.
 */
export class WordTree {
  /** The node of each first character, 0 for none. */
  private readonly roots = new Uint16Array(65536)
  /** Open addressing: node and character, and the node they lead to. */
  private readonly keys: Int32Array
  private readonly targets: Uint16Array
  private readonly mask: number
  /** The number of the word that ends at a node, or -1. */
  private readonly ends: Int32Array

  /** The words are numbered in the order given. */
  constructor(words: readonly string[]) {
    const characters = words.reduce((sum, word) => sum + word.length, 1)
    if (characters >= MOST_NODES) throw new Error('too many words')
    const size = 2 ** Math.ceil(Math.log2(characters * 2))
    this.mask = size - 1
    this.keys = new Int32Array(size)
    this.targets = new Uint16Array(size)
    this.ends = new Int32Array(characters).fill(-1)
    let nodes = 1
    for (const [number, word] of words.entries()) {
      let node = this.roots[word.charCodeAt(0)]!
      if (node === 0) node = this.roots[word.charCodeAt(0)] = nodes++
      for (let i = 1; i < word.length; i++) {
        const slot = this.slotOf(node, word.charCodeAt(i))
        if (this.targets[slot] === 0) {
          this.keys[slot] = (node << 16) | word.charCodeAt(i)
          this.targets[slot] = nodes++
        }
        node = this.targets[slot]!
      }
      this.ends[node] = number
    }
  }

  /** The number of the longest word that starts at `at` and ends no later than `to`, or -1. */
  at(text: string, at: number, to: number): number {
    let node = this.roots[text.charCodeAt(at)]!
    let word = -1
    while (node !== 0) {
      if (this.ends[node]! >= 0) word = this.ends[node]!
      node = ++at < to ? this.targets[this.slotOf(node, text.charCodeAt(at))]! : 0
    }
    return word
  }

  /** Where the branch is, or the free slot where it would be. */
  private slotOf(node: number, code: number): number {
    const key = (node << 16) | code
    let slot = (Math.imul(key, 0x9e3779b1) >>> 12) & this.mask
    while (this.keys[slot] !== key && this.keys[slot] !== 0) slot = (slot + 1) & this.mask
    return slot
  }
}
