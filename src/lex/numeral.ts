import { scanRange } from './numeral-range.js'
import { withUnit } from './numeral-tail.js'
import { scanSingle } from './single-numeral.js'
import type { NumberToken } from './token.js'

/**
 * Reads one number at `at`, of any written kind: digits, Chinese numerals, both; sign, percent, fraction, hedge and range included.
 * Null where nothing there counts: 百姓, 数据, 千方百计. Measure words are left to the quantities.
 */
export function scanNumber(text: string, at: number, end: number): NumberToken | null {
  const single = scanSingle(text, at, end)
  if (!single) return null
  const first = withUnit(text, single, end)
  // 两三次 is a range already.
  return first.upper === undefined ? scanRange(text, first, end) : first
}
