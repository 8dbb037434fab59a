/** Seeded random numbers (mulberry32): the same seed gives the same reports on every machine. */
export class Random {
  constructor(private state: number) {}

  /** From 0 up to 1, 1 excluded. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1))
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<T>(list: readonly T[]): T {
    return list[this.int(0, list.length - 1)]!
  }

  /** Counts as reports have them: mostly small, now and then large. */
  count(): number {
    const roll = this.next()
    return roll < 0.35 ? 0 : roll < 0.8 ? this.int(1, 30) : roll < 0.97 ? this.int(31, 900) : this.int(1000, 99999)
  }
}
