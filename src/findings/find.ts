import type { FindingCode } from '../catalogue/finding-codes.js'
import type { IndicatorInput, Measured } from '../indicators/indicators.js'
import type { Check, Finding } from '../report/schema.js'
import { FINDING_RULES } from './checks/index.js'

/** Everything that was read: what a rule may look at. */
export type Evidence = IndicatorInput & Omit<Measured, 'findings'>

/** One question to the report. `checks` are the identities that could be tested, held or not. */
export interface FindingRule {
  code: FindingCode
  run(evidence: Evidence): { checks?: Check[]; findings: Finding[] }
}

/** Identities between the numbers, and contradictions between prose, tables and dates. */
export function examine(evidence: Evidence): { checks: Check[]; findings: Finding[] } {
  const checks: Check[] = []
  const findings: Finding[] = []
  for (const rule of FINDING_RULES) {
    const answer = rule.run(evidence)
    if (answer.checks) for (const item of answer.checks) checks.push(item)
    for (const item of answer.findings) findings.push(item)
  }
  return { checks, findings }
}
