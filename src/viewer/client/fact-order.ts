import type { Fact, FactKind } from '../model.js'

/** Kinds in the order of the list. */
export const LISTED: readonly FactKind[] = ['indicator', 'quantity', 'date', 'number', 'cell', 'section', 'check', 'repair', 'finding']

const GRAVEST = 5

/** What a careful reader looks at first, the gravest first; 0 for what is not in doubt. */
export function doubtOf(fact: Fact): number {
  if (fact.kind === 'finding') return { error: GRAVEST, warning: 3, info: 0 }[fact.severity]
  if (fact.kind === 'check') return fact.holds ? 0 : 4
  return fact.certainty === 'ambiguous' ? 2 : fact.certainty === 'likely' ? 1 : 0
}

/** Indices of all facts: doubts first, then kind by kind, each in the order of the report. */
export function inListOrder(facts: readonly Fact[]): Int32Array {
  const ranks: number[][] = []
  facts.forEach((fact, index) => {
    const doubt = doubtOf(fact)
    const rank = doubt > 0 ? GRAVEST - doubt : GRAVEST + LISTED.indexOf(fact.kind)
    ranks[rank] ??= []
    ranks[rank].push(index)
  })
  return Int32Array.from(ranks.flat())
}

export interface Filter {
  hidden: ReadonlySet<FactKind>
  doubtsOnly: boolean
  /** Words that all have to be in what the fact says. */
  query: string
}

/** The facts of a list that a filter lets through; `wordsOf` gives what a fact says in small letters. */
export function filtered(order: Int32Array, facts: readonly Fact[], filter: Filter, wordsOf: (fact: number) => string): Int32Array {
  const words = filter.query.toLowerCase().split(/\s+/).filter(Boolean)
  return order.filter((index) => {
    const fact = facts[index]!
    if (filter.hidden.has(fact.kind) || (filter.doubtsOnly && doubtOf(fact) === 0)) return false
    return words.length === 0 || words.every((word) => wordsOf(index).includes(word))
  })
}
