import type { NumberToken } from '../lex/token.js'
import type { Unit } from './unit.js'

/** A number in its place, with the unit that was read behind it (null: none). */
export interface Candidate {
  folded: string
  token: NumberToken
  unit: Unit | null
  /** The line that it stands in. */
  from: number
  to: number
}

/** What ends a clause, in folded text. */
export const CLAUSE_END = ',。;、:)\n"!?'
