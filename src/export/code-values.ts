import { catalogue } from '../catalogue/indicators.js'
import type { Values } from './rates.js'

/** All catalogue codes, in the order of the panel's columns. */
export const CODES: readonly string[] = catalogue.map((entry) => entry.code)
const INDEX = new Map(CODES.map((code, index) => [code, index]))

/** The code as the catalogue's own string, so that a corpus does not hold a copy a report; undefined where it has none. */
export const knownCode = (code: string): string | undefined => CODES[INDEX.get(code) ?? -1]

/** Values by catalogue code in one array of numbers: a corpus of ten thousand reports holds as many of these. */
export class CodeValues implements Values {
  private readonly numbers = new Float64Array(CODES.length).fill(Number.NaN)
  size = 0

  get(code: string): number | undefined {
    const value = this.numbers[INDEX.get(code) ?? -1]
    return value === undefined || Number.isNaN(value) ? undefined : value
  }

  set(code: string, value: number): void {
    const index = INDEX.get(code)
    if (index === undefined) return
    if (Number.isNaN(this.numbers[index]!)) this.size++
    this.numbers[index] = value
  }

  *[Symbol.iterator](): Generator<[code: string, value: number]> {
    for (const [index, value] of this.numbers.entries()) if (!Number.isNaN(value)) yield [CODES[index]!, value]
  }
}
