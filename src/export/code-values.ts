import { catalogue } from '../kinds/ogi/indicators.js'

/** All catalogue codes, in the order of the panel's columns. */
export const CODES: readonly string[] = catalogue.map((entry) => entry.code)
const INDEX = new Map(CODES.map((code, index) => [code, index]))

/** The code as the catalogue's own string, so that a corpus does not hold a copy a report; undefined where it has none. */
export const knownCode = (code: string): string | undefined => CODES[INDEX.get(code) ?? -1]

/** Values by catalogue code: a stretch of a store. */
export class CodeValues {
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
type Block = ReturnType<typeof newBlock>
const BLOCK = 1 << 14
const newBlock = () => ({ indexes: new Uint16Array(BLOCK), numbers: new Float64Array(BLOCK), used: 0 })

/** Keeps the values of a corpus in little memory: arrays of their own for ten thousand reports would take more than the values. */
export class ValueStore {
  private block = newBlock()

  /** Codes that are not in the catalogue are left out. */
  keep(values: ReadonlyMap<string, number>): CodeValues {
    const known = [...values].filter(([code]) => INDEX.has(code)).sort(([a], [b]) => INDEX.get(a)! - INDEX.get(b)!)
    if (this.block.used + known.length > BLOCK) this.block = newBlock()
    const { block } = this
    const from = block.used
    for (const [code, value] of known) {
      block.indexes[block.used] = INDEX.get(code)!
      block.numbers[block.used++] = value
    }
    return new CodeValues(block, from, block.used)
  }
}
