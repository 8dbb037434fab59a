import type { Cell, Finding, Table } from '../report/schema.js'

/** A finding for each table of a known form whose figures could not be put, or not surely, under its columns. */
export function doubtfulRows(tables: readonly Table[]): Finding[] {
  return tables
    .filter((table) => table.kind !== 'other')
    .flatMap((table) => {
      const doubtful = table.cells.filter((cell) => cell.value !== null && (cell.certainty === 'ambiguous' || cell.column.length === 0))
      return doubtful.length > 0 ? [finding(doubtful)] : []
    })
}

function finding(cells: Cell[]): Finding {
  const rows = [...new Set(cells.map((cell) => cell.row.at(-1) ?? ''))].filter(Boolean)
  const named = rows.length > 0 ? ` in «${rows.slice(0, 5).join('», «')}»` : ''
  return {
    code: 'layout-uncertain',
    severity: 'warning',
    message: `${cells.length} figures${named} stand where the table does not say which column they belong to.`,
    span: cells[0]!.span,
    related: cells.slice(1).map((cell) => cell.span),
  }
}
