import { codeOf, layoutOf } from '../catalogue/formats.js'
import { type IndicatorCode, indicatorEntry, isIndicatorCode } from '../kinds/ogi/indicators.js'
import { scaleOf } from '../lex/characters.js'
import type { Cell, Finding, Indicator, Table } from '../report/schema.js'
import type { Certainty } from '../report/span.js'
import { ByCode } from '../tables/by-code.js'

/**
 * Indicators of the cells that bear a catalogue code: counts in their plain unit, money in 元 whatever unit the cell, its labels, the unit
 * column or the table states. Where none is stated the form's unit is taken, and a finding says so. A blank gives none, except 无 and 零,
 * which say zero where a count is asked for. Of a code that several tables print, the first stands,
 * as one of several readings where they differ.
 */
export function indicatorsFromTables(tables: readonly Table[]): { indicators: Indicator[]; findings: Finding[] } {
  const indicators = new ByCode<Indicator>()
  const findings: Finding[] = []
  const rivals = new Map<Indicator, Cell[]>()
  for (const table of tables) {
    for (const cell of table.cells) {
      const { code } = cell
      if (code === undefined || !isIndicatorCode(code)) continue
      const measured = measure(code, cell, table)
      if (measured === null) continue
      const earlier = indicators.get(code, cell.applicant)
      if (earlier) {
        if (earlier.value !== measured.value) rivals.set(earlier, [...(rivals.get(earlier) ?? []), cell])
        continue
      }
      indicators.add(code, cell.applicant, toIndicator(code, cell, table, measured))
      if (measured.assumed) findings.push(assumption(cell, measured.assumed))
    }
  }
  for (const indicator of rivals.keys()) indicator.certainty = 'ambiguous'
  if (rivals.size > 0) findings.push(twoValues(rivals))
  return { indicators: indicators.values, findings }
}

interface Measured {
  value: number
  /** Unit taken because none is stated: that of the official form, else 元, which is no more than usual. */
  assumed?: string
  certainty?: Certainty
}

function measure(code: IndicatorCode, cell: Cell, table: Table): Measured | null {
  const { unit } = indicatorEntry(code)
  if (cell.value === null) return cell.blank === 'none' && unit !== '元' ? { value: 0 } : null
  if (unit !== '元') {
    const scaled = table.unit !== undefined && /^[十百千万亿]/u.test(table.unit) && !isMoney(table.unit)
    const value = inBaseUnit(cell.value, cell.unit ?? (scaled ? table.unit! : ''))
    // Half a decision, 4 % of them: it belongs elsewhere, or lost a mark.
    const isCount = unit === '%' || (Number.isInteger(value) && cell.unit !== '%' && cell.unit !== '‰')
    return isCount ? { value } : { value, certainty: 'ambiguous' }
  }
  const stated = [cell.unit, table.unit].find((u) => u !== undefined && isMoney(u))
  if (stated !== undefined) return { value: inBaseUnit(cell.value, stated) }
  // Nothing is nothing in any unit.
  if (cell.value === 0) return { value: 0 }
  const printed = printedUnit(code, table.kind)
  const assumed = printed ?? '元'
  return { value: inBaseUnit(cell.value, assumed), assumed, certainty: printed ? 'likely' : 'ambiguous' }
}

/** The unit that the official form prints with a sum of money; undefined where it prints none, and for local forms, which differ. */
function printedUnit(code: string, kind: string): string | undefined {
  if (kind === 'statistics-local') return undefined
  const { rows, columns } = layoutOf(kind)!
  for (const row of rows) {
    const column = columns.find((candidate) => codeOf(row, candidate) === code)
    if (column) return (column.unit ?? row.unit) || undefined
  }
  return undefined
}

function toIndicator(code: IndicatorCode, cell: Cell, table: Table, { value, certainty = 'certain' }: Measured): Indicator {
  const { unit } = indicatorEntry(code)
  const method = cell.blank === 'none' ? 'zero-statement' : 'table'
  const evidence = `${cell.row.concat(cell.column).join(' / ')}: ${cell.text}`
  const { section } = table
  const { span, applicant } = cell
  if (certainty === 'certain') certainty = cell.certainty
  // Written out twice: there are a hundred in a report, and spreading makes a new hidden class of each.
  return applicant
    ? { code, by: { applicant }, value, unit, method, certainty, evidence, section, span }
    : { code, value, unit, method, certainty, evidence, section, span }
}

function assumption(cell: Cell, unit: string): Finding {
  const label = [cell.row.at(-1), cell.column.at(-1)].filter(Boolean).join(' / ')
  return {
    code: 'unit-assumed',
    severity: 'info',
    message: `No unit is given for «${label}» (${cell.text}); it was read in ${unit}.`,
    span: cell.span,
  }
}

/** Two tables of one form in a report: of two years, or of two bodies. Nothing here says which is the report's own. */
function twoValues(rivals: Map<Indicator, Cell[]>): Finding {
  const [[first, [other]]] = [...rivals] as [[Indicator, Cell[]]]
  return {
    code: 'layout-uncertain',
    severity: 'warning',
    message: `${rivals.size} figures stand in two tables with different values, such as «${first.evidence}» and ${other!.text}; the first was taken.`,
    span: first.span,
    related: [...rivals].flatMap(([indicator, cells]) => [indicator.span, ...cells.map((cell) => cell.span)]).slice(1),
  }
}

/** 元, 万元, 亿元 …, also 万 and 亿 alone under a label that asks for money. */
function isMoney(unit: string): boolean {
  return /^(?:[十百千万亿]{0,2}元|[万亿])$/u.test(unit)
}

/** A figure in the base of its unit: 0.35 in 万元 → 3500, 1.2 in 万条 → 12000. Money is exact to the fen. */
function inBaseUnit(value: number, unit: string): number {
  let scale = 1
  for (let i = 0; scaleOf(unit.charCodeAt(i)) > 0; i++) scale *= scaleOf(unit.charCodeAt(i))
  return scale === 1 ? value : Math.round(value * scale * 100) / 100
}
