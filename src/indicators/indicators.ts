import { codesOf, LAYOUTS } from '../catalogue/formats.js'
import { type Passage, readPassages } from '../clauses/passages.js'
import type { CompiledKind } from '../kinds/compile.js'
import type { Tokens } from '../lex/token.js'
import type { Amount } from '../quantities/quantities.js'
import type { Finding, Indicator, Meta, Table } from '../report/schema.js'
import type { Outline } from '../sections/outline.js'
import { fold } from '../view/fold.js'
import type { View } from '../view/view.js'
import { zeroStatements } from './denials.js'
import { deriveIndicators } from './derived.js'
import { weigh } from './evidence.js'
import type { Found } from './found.js'
import { indicatorsFromTables } from './from-tables.js'
import { readProse } from './prose.js'
import { resolve } from './resolve.js'

/** What the earlier stages have read. */
export interface IndicatorInput {
  view: View
  tokens: Tokens
  outline: Outline
  meta: Meta
  amounts: Amount[]
  tables: Table[]
  /** A form, or figures of one, could not be read: what sentences say of its figures has no witness. */
  formUnread: boolean
}

/** The same with the agency as the text is folded: Simplified characters. */
export interface ProseInput extends IndicatorInput {
  agency: string | null
}

/** The indicators, and what the findings need to judge them. */
export interface Measured {
  /** One entry a code and applicant. */
  indicators: Indicator[]
  /** Readings of the same code that gave way to the one in `indicators`; a contradiction shows here. */
  rivals: Indicator[]
  /** The running text that was read for figures, and the kind whose words it was read with. */
  passages: Passage[]
  kind: CompiledKind
  findings: Finding[]
}

const TEMPLATE_CODES = new Set([
  ...codesOf(LAYOUTS.requests, 'template-2019'),
  ...codesOf(LAYOUTS.requests, 'template-2021'),
  ...codesOf(LAYOUTS.review, 'template-2021'),
])
const STATISTICS_CODES = codesOf(LAYOUTS.statistics, 'statistics-2014')

/**
 * What the forms of a report hold that has this one: all of the template, or none. A figure that they do not give was lost, and a sentence about
 * it may tell a part.
 */
function codesBeside(table: string): Set<string> | null {
  if (table === 'statistics-2014') return STATISTICS_CODES
  return /^(?:proactive|requests|review)-/.test(table) ? TEMPLATE_CODES : null
}

/** Typed metrics of the report, whatever it said them in. `explain` adds the evidence for those of prose. */
export function readIndicators(kinds: readonly CompiledKind[], input: IndicatorInput, explain: boolean): Measured {
  const tables = indicatorsFromTables(input.tables)
  const reading = { ...input, agency: input.meta.agency && fold(input.meta.agency.name) }
  const kind = kindOf(kinds, input.meta)
  const passages = kind ? readPassages(kind, input.view, input.outline, input.amounts) : []
  const found = kind ? readProse(kind, reading, passages) : []
  const stated = new Set(tables.indicators.filter(({ by }) => !by).map(({ code }) => code))
  const prose = resolve(input.view, reading.agency, found, stated)
  const unwitnessed = (code: string) => input.formUnread || input.tables.some(({ kind }) => codesBeside(kind)?.has(code))
  for (const indicator of prose.chosen)
    if (indicator.certainty === 'certain' && !stated.has(indicator.code) && unwitnessed(indicator.code)) indicator.certainty = 'likely'
  if (explain) for (const item of found) giveReasons(item)
  const chosen = new Map<string, Indicator>()
  const rivals: Indicator[] = [...prose.rivals]
  // The first reading of a code stands. An official table is filled in by definition of the form, prose is free: the table wins.
  // A figure says more than a zero statement, which may speak of one part only.
  const denied = kind ? zeroStatements(kind, reading, passages) : []
  for (const list of [tables.indicators, prose.chosen, denied]) {
    for (const indicator of list) {
      const key = indicatorKey(indicator)
      // 收到网上申请3件,没有收到信函、传真申请: there were some.
      if (list === denied && hasPart(chosen, indicator.code)) continue
      if (chosen.has(key)) rivals.push(indicator)
      else chosen.set(key, indicator)
    }
  }
  // Sums are worked out last, only for codes that nothing states.
  for (const indicator of deriveIndicators([...chosen.values()])) {
    const key = indicatorKey(indicator)
    if (!chosen.has(key)) chosen.set(key, indicator)
  }
  const findings = [...tables.findings, ...prose.findings]
  return { indicators: [...chosen.values()], rivals, passages, kind: kind ?? kinds[0]!, findings }
}

/** The kind of the report; where its page does not say, the one whose words its title has, or the first. A work report is none of them. */
function kindOf(kinds: readonly CompiledKind[], meta: Meta): CompiledKind | undefined {
  const { title } = meta
  const named = kinds.find(({ kind }) => kind.id === meta.kind)
  return named ?? kinds.find(({ kind }) => title === null || kind.titles.some((word) => title.includes(word)))
}

function giveReasons({ indicator, reading, figure }: Found): void {
  if (!reading || !figure) return
  const because: string[] = []
  weigh(reading.observed, because)
  if (figure.part) because.push('it is a part of the figure before')
  indicator.because = [...new Set(because)]
}

/** Whether a part of what a code counts was stated to be more than none. */
function hasPart(chosen: ReadonlyMap<string, Indicator>, code: string): boolean {
  return [...chosen.values()].some((other) => other.value > 0 && other.code.startsWith(`${code}.`))
}

/** Code and applicant: what one entry is for. */
export function indicatorKey({ code, by }: Indicator): string {
  return by ? `${code} ${by.applicant}` : code
}
