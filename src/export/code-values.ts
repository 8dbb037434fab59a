import { catalogue } from '../catalogue/indicators.js'
import type { Values } from './rates.js'

/** All catalogue codes, in the order of the panel's columns. */
export const CODES: readonly string[] = catalogue.map((entry) => entry.code)
const INDEX = new Map(CODES.map((code, index) => [code, index]))

/** The code as the catalogue's own string, so that a corpus does not hold a copy a report; undefined where it has none. */
export const knownCode = (code: string): string | undefined => CODES[INDEX.get(code) ?? -1]

/** Values by catalogue code, in little memory: a corpus of ten thousand reports holds as many of these. */
export class CodeValues implements Values {
  private readonly indexes: Uint16Array
  private readonly numbers: Float64Array

  /** Codes that are not in the catalogue are left out. */
  constructor(values: ReadonlyMap<string, number>) {
    const known = [...values].filter(([code]) => INDEX.has(code)).sort(([a], [b]) => INDEX.get(a)! - INDEX.get(b)!)
    this.indexes = Uint16Array.from(known, ([code]) => INDEX.get(code)!)
    this.numbers = Float64Array.from(known, ([, value]) => value)
  }

  get size(): number {
    return this.indexes.length
  }

  get(code: string): number | undefined {
    return this.numbers[this.indexes.indexOf(INDEX.get(code) ?? -1)]
  }

  *[Symbol.iterator](): Generator<[code: string, value: number]> {
    for (const [at, index] of this.indexes.entries()) yield [CODES[index]!, this.numbers[at]!]
  }
}
