import type { Finding, Table } from '../report/schema.js'
import type { Span } from '../report/span.js'

/** A finding about figures whose place is not sure; none where there are no such figures. */
export function uncertain(message: string, spans: readonly Span[]): Finding[] {
  const [span, ...related] = spans
  return span ? [{ code: 'layout-uncertain', severity: 'warning', message, span, related }] : []
}

/** A finding for each table of a known form whose figures could not be put, or not surely, under its columns. */
export function doubtfulRows(tables: readonly Table[]): Finding[] {
  return tables.flatMap(({ kind, cells }) => {
    if (kind === 'other') return []
    const doubtful = cells.filter((cell) => cell.value !== null && (cell.certainty === 'ambiguous' || cell.column.length === 0))
    const rows = [...new Set(doubtful.map((cell) => cell.row.at(-1) ?? ''))].filter(Boolean)
    const named = rows.length > 0 ? ` in «${rows.slice(0, 5).join('», «')}»` : ''
    return uncertain(
      `${doubtful.length} figures${named} stand where the table does not say which column they belong to.`,
      doubtful.map((cell) => cell.span),
    )
  })
}
