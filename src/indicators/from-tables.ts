import type { Finding, Indicator } from '../report/schema.js'
import type { IndicatorInput } from './indicators.js'

/** Indicators of the cells that bear a catalogue code. */
export function indicatorsFromTables(_input: IndicatorInput): { indicators: Indicator[]; findings: Finding[] } {
  return { indicators: [], findings: [] }
}
