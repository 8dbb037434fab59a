import type { Finding, Repair } from '../report/schema.js'
import type { View } from '../view/view.js'
import type { Tokens } from './token.js'

/** Reads numbers, dates, document numbers and what must not be read as either; damaged forms are read where one reading stands, as repairs. */
export function lex(_view: View): Tokens & { repairs: Repair[]; findings: Finding[] } {
  return { numbers: [], dates: [], documentNumbers: [], excluded: [], repairs: [], findings: [] }
}
