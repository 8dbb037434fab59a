import type { Report } from '../../src/index.js'
import type { Planted } from './plant.js'

/** How a report's indicators compare with what was planted. */
export interface PlantedScore {
  expected: number
  right: number
  /** Stated with a value that is not the planted one. */
  wrong: string[]
  /** Wrong, said to be certain, and no finding in the report about it. */
  silent: string[]
  missed: string[]
}

export function scorePlanted(planted: Planted, report: Report): PlantedScore {
  const score: PlantedScore = { expected: 0, right: 0, wrong: [], silent: [], missed: [] }
  const found = new Map(
    report.indicators.filter((i) => i.method !== 'derived').map((i) => [i.by ? `${i.code}@${i.by.applicant}` : i.code, i]),
  )
  for (const [key, value] of planted.figures) {
    score.expected++
    const indicator = found.get(key)
    found.delete(key)
    if (!indicator) score.missed.push(key)
    else if (Math.abs(indicator.value - value) < 1e-6) score.right++
    else {
      score.wrong.push(`${key}: ${indicator.value} for ${value}`)
      if (indicator.certainty === 'certain') score.silent.push(key)
    }
  }
  // What was not planted and is stated all the same.
  for (const [key, indicator] of found) {
    score.wrong.push(`${key}: ${indicator.value} was not planted`)
    if (indicator.certainty === 'certain') score.silent.push(key)
  }
  return score
}
