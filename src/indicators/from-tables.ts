import { type Family, LAYOUTS } from '../catalogue/formats.js'
import { type IndicatorCode, indicatorEntry, isIndicatorCode } from '../catalogue/indicators.js'
import type { Cell, Finding, Indicator, Table } from '../report/schema.js'
import { inBaseUnit, isMoney } from './base-unit.js'
import type { IndicatorInput } from './indicators.js'

/**
 * Indicators of the cells that bear a catalogue code: counts in their plain unit, money in 元 whatever unit the cell, its labels, the unit
 * column or the table states. Where none is stated the form's unit is taken, and a finding says so. A blank gives none, except 无 and 零,
 * which say zero where a count is asked for. Of a code that several tables print, the first stands.
 */
export function indicatorsFromTables({ tables }: Pick<IndicatorInput, 'tables'>): { indicators: Indicator[]; findings: Finding[] } {
  const indicators = new Map<string, Indicator>()
  const findings: Finding[] = []
  for (const table of tables) {
    for (const cell of table.cells) {
      const { code } = cell
      if (code === undefined || !isIndicatorCode(code)) continue
      const measured = measure(code, cell, table)
      if (measured === null) continue
      const key = `${code} ${cell.applicant ?? ''}`
      const earlier = indicators.get(key)
      if (!earlier) indicators.set(key, toIndicator(code, cell, table, measured))
      else if (earlier.value !== measured.value && table.kind !== 'other') earlier.certainty = 'ambiguous'
      if (!earlier && measured.assumed) findings.push(assumption(cell, measured.assumed))
    }
  }
  return { indicators: [...indicators.values()], findings }
}

interface Measured {
  value: number
  /** Unit taken because none is stated. */
  assumed?: string
}

function measure(code: IndicatorCode, cell: Cell, table: Table): Measured | null {
  const { unit } = indicatorEntry(code)
  if (cell.value === null) return cell.blank === 'none' && unit !== '元' ? { value: 0 } : null
  if (unit !== '元') return { value: inBaseUnit(cell.value, cell.unit ?? '') }
  const stated = [cell.unit, table.unit].find((u) => u !== undefined && isMoney(u))
  if (stated !== undefined) return { value: inBaseUnit(cell.value, stated) }
  const usual = usualUnit(code, table.kind)
  // Nothing is nothing in any unit.
  return cell.value === 0 ? { value: 0 } : { value: inBaseUnit(cell.value, usual), assumed: usual }
}

/** The unit that the official form prints for a sum of money; forms before 2014 counted in 元. */
function usualUnit(code: string, kind: string): string {
  if (kind === 'statistics-local') return '元'
  const family = LAYOUTS[kind.split('-')[0] as Family]
  for (const row of family.rows) {
    if (row.code === code) return row.unit
    const column = family.columns.find((c) => c.unit !== undefined && c.part !== undefined && `${row.code}.${c.part}` === code)
    if (column?.unit && (!column.blocks || row.block === undefined || column.blocks.includes(row.block))) return column.unit
  }
  return '元'
}

function toIndicator(code: IndicatorCode, cell: Cell, table: Table, { value, assumed }: Measured): Indicator {
  return {
    code,
    ...(cell.applicant ? { by: { applicant: cell.applicant } } : {}),
    value,
    unit: indicatorEntry(code).unit,
    method: cell.blank === 'none' ? 'zero-statement' : 'table',
    certainty: assumed && cell.certainty === 'certain' ? 'likely' : cell.certainty,
    evidence: `${[...cell.row, ...cell.column].join(' / ')}: ${cell.text}`,
    section: table.section,
    span: cell.span,
  }
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
