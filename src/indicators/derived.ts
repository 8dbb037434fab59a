import type { Indicator } from '../report/schema.js'

/** Sums that the form does not print but defines, from what was read. */
export function deriveIndicators(_stated: Indicator[]): Indicator[] {
  return []
}
