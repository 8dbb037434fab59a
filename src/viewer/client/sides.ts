import type { Fact, ReportModel } from '../model.js'

/** How many of a fact's places, the first of them, are on the left side of its sum. */
export function leftSideOf(fact: Fact, { facts, words }: Pick<ReportModel, 'facts' | 'words'>): number {
  if (fact.kind === 'check') return words[fact.identity]!.split('=')[0]!.split('+').length
  if (fact.kind !== 'finding' || fact.left === undefined) return 0
  // What is said of a sum that fails has the places of the sum.
  const sum = facts.find((other) => other.kind === 'check' && String(other.at) === String(fact.at))
  return sum ? leftSideOf(sum, { facts, words }) : 1
}
