import { catalogue } from '../catalogue/indicators.js'
import type { Values } from './rates.js'

/** All catalogue codes, in the order of the panel's columns. */
export const CODES: readonly string[] = catalogue.map((entry) => entry.code)
const INDEX = new Map(CODES.map((code, index) => [code, index]))

/** The code as the catalogue's own string, so that a corpus does not hold a copy a report; undefined where it has none. */
export const knownCode = (code: string): string | undefined => CODES[INDEX.get(code) ?? -1]

/** Values by catalogue code: a stretch of a store. */
export class CodeValues implements Values {
  constructor(
    private readonly block: Block,
    private readonly from: number,
    private readonly to: number,
  ) {}

  get size(): number {
    return this.to - this.from
  }

  get(code: string): number | undefined {
    const index = INDEX.get(code)
    for (let at = this.from; at < this.to; at++) if (this.block.indexes[at] === index) return this.block.numbers[at]
    return undefined
  }

  *[Symbol.iterator](): Generator<[code: string, value: number]> {
    for (let at = this.from; at < this.to; at++) yield [CODES[this.block.indexes[at]!]!, this.block.numbers[at]!]
  }
}

/** Values of many reports, with the places of their codes in the catalogue. */
interface Block {
  indexes: Uint16Array
  numbers: Float64Array
}

const BLOCK = 1 << 14
const newBlock = (): Block => ({ indexes: new Uint16Array(BLOCK), numbers: new Float64Array(BLOCK) })

/** Keeps the values of a corpus in little memory: arrays of their own for ten thousand reports would take more than the values. */
export class ValueStore {
  private block = newBlock()
  private used = 0

  /** Codes that are not in the catalogue are left out. */
  keep(values: ReadonlyMap<string, number>): CodeValues {
    const known = [...values].filter(([code]) => INDEX.has(code)).sort(([a], [b]) => INDEX.get(a)! - INDEX.get(b)!)
    if (this.used + known.length > BLOCK) {
      this.block = newBlock()
      this.used = 0
    }
    const from = this.used
    for (const [code, value] of known) {
      this.block.indexes[this.used] = INDEX.get(code)!
      this.block.numbers[this.used++] = value
    }
    return new CodeValues(this.block, from, this.used)
  }
}
