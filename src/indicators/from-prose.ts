import type { Indicator } from '../report/schema.js'
import type { IndicatorInput } from './indicators.js'

/** Figures of running text whose meaning is plain. */
export function indicatorsFromProse(_input: IndicatorInput): Indicator[] {
  return []
}
