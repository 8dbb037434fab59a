import type { Cell, Finding, Table } from '../../report/schema.js'
import { addend, type FormCells, formCells, sumsOf } from '../../tables/sums.js'
import type { Evidence } from '../find.js'

/**
 * One finding for an official table that leaves cells empty among filled ones, one for totals that are filled in while all their parts
 * are blank, and one for the reverse. A form with nothing filled in is a form; slashes and dashes alone are an answer.
 */
export function blankCells({ tables }: Evidence): Finding[] {
  return [...tables.flatMap(emptyAmongFilled), ...formCells(tables).flatMap(halfFilled)]
}

function emptyAmongFilled({ cells }: Table): Finding[] {
  const coded = cells.filter((cell) => cell.code !== undefined)
  const empty = coded.filter((cell) => cell.blank === 'empty')
  const filled = coded.filter((cell) => cell.value !== null)
  if (filled.length === 0 || empty.length === 0) return []
  return told(
    'info',
    empty,
    `${empty.length} cells are empty beside ${filled.length} filled ones: ${named(empty)}. Blank was not read as zero.`,
  )
}

/** Totals that stand without any of their parts, and parts without their total: one finding each for a table. */
function halfFilled(form: FormCells): Finding[] {
  const alone: Cell[] = []
  const missing: Cell[] = []
  for (const { left, right } of sumsOf(form)) {
    const [total] = left
    const parts = right.filter((part) => part !== undefined)
    if (!total || left.length > 1 || parts.length === 0) continue
    const value = addend(total)
    const filled = parts.map(addend).filter((part) => part !== undefined)
    // Where nothing happened the parts may be left out: that hides nothing.
    if (value !== undefined && value !== 0 && filled.length === 0) alone.push(total)
    else if (value === undefined && filled.some((part) => part !== 0)) missing.push(total)
  }
  return [
    ...halves(alone, 'without any of the figures they are made of'),
    ...halves(missing, 'left blank beside the figures they are made of'),
  ]
}

function halves(totals: Cell[], what: string): Finding[] {
  return told('warning', totals, `${totals.length === 1 ? 'A total stands' : `${totals.length} totals stand`} ${what}: ${named(totals)}.`)
}

/** One finding about all the cells; none where there are none. */
function told(severity: Finding['severity'], [first, ...others]: Cell[], message: string): Finding[] {
  return first ? [{ code: 'blank-cells', severity, message, span: first.span, related: others.map((cell) => cell.span) }] : []
}

function named(cells: Cell[]): string {
  const labels = [...new Set(cells.map((cell) => [cell.row.at(-1), cell.column.at(-1)].filter(Boolean).join(' / ')))]
  return `«${labels.slice(0, 3).join('», «')}»${labels.length > 3 ? ' and others' : ''}`
}
