import type { Indicator } from '../report/schema.js'
import type { IndicatorInput } from './indicators.js'

/** Sentences that say that nothing happened: 未发生行政复议. */
export function zeroStatements(_input: IndicatorInput): Indicator[] {
  return []
}
