import type { Tokens } from '../lex/token.js'
import type { Amount } from '../quantities/quantities.js'
import type { Finding, Indicator, Meta, Table } from '../report/schema.js'
import type { Outline } from '../sections/outline.js'
import type { View } from '../view/view.js'
import { deriveIndicators } from './derived.js'
import { indicatorsFromProse, resolve } from './from-prose.js'
import { indicatorsFromTables } from './from-tables.js'
import { compileOgi } from '../kinds/compile.js'
import { readPassages as clausePassages } from '../clauses/clauses.js'
import { type Passage, readPassages } from './passages.js'
import { zeroStatements } from './denials.js'

/** What the earlier stages have read. */
export interface IndicatorInput {
  view: View
  tokens: Tokens
  outline: Outline
  meta: Meta
  amounts: Amount[]
  tables: Table[]
}

/** The indicators, and what the findings need to judge them. */
export interface Measured {
  /** One entry a code and applicant. */
  indicators: Indicator[]
  /** Readings of the same code that gave way to the one in `indicators`; a contradiction shows here. */
  rivals: Indicator[]
  /** The running text that was read for figures. */
  passages: Passage[]
  findings: Finding[]
}

const OGI = compileOgi()

/** Typed metrics of the report, whatever it said them in. */
export function readIndicators(input: IndicatorInput): Measured {
  const tables = indicatorsFromTables(input)
  // A work report also counts press conferences; its figures are not those of this catalogue.
  const foreign = input.meta.kind === 'other' && input.meta.title !== null && !input.meta.title.includes('公开')
  const passages = foreign ? [] : readPassages(input)
  const clauses = foreign ? [] : clausePassages(OGI, input.view, input.outline, input.amounts)
  const prose = resolve(indicatorsFromProse(OGI, input, clauses))
  const chosen = new Map<string, Indicator>()
  const rivals: Indicator[] = []
  // The first reading of a code stands. An official table is filled in by definition of the form, prose is free: the table wins.
  // A figure says more than a zero statement, which may speak of one part only.
  for (const found of [tables.indicators, prose.chosen.map((f) => f.indicator), prose.rivals.map((f) => f.indicator), zeroStatements(OGI, input, clauses)]) {
    for (const indicator of found) {
      const key = indicatorKey(indicator)
      if (chosen.has(key)) rivals.push(indicator)
      else chosen.set(key, indicator)
    }
  }
  // Sums are worked out last, only for codes that nothing states.
  for (const indicator of deriveIndicators([...chosen.values()])) {
    const key = indicatorKey(indicator)
    if (!chosen.has(key)) chosen.set(key, indicator)
  }
  return { indicators: [...chosen.values()], rivals, passages, findings: tables.findings }
}

/** Code and applicant: what one entry is for. */
export function indicatorKey({ code, by }: Indicator): string {
  return by ? `${code} ${by.applicant}` : code
}
