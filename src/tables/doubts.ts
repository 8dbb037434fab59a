import type { Finding, Table } from '../report/schema.js'
import type { Span } from '../report/span.js'

/** Places that a finding names; a table of an official form has no more figures. */
const MOST_PLACES = 250

/** A finding about figures whose place is not sure; none where there are no such figures. */
export function uncertain(message: string, spans: readonly Span[], code: Finding['code'] = 'layout-uncertain'): Finding[] {
  const [span, ...related] = spans.slice(0, MOST_PLACES)
  return span ? [{ code, severity: 'warning', message, span, related }] : []
}

/** Figures of a form that the form has no place for. */
export const leftOver = (spans: readonly Span[]) => uncertain('These figures have no place in the form.', spans, 'figures-left')

/** A form that was recognised by its labels and gave no figure. */
export function notReadForm(span: Span): Finding {
  const message = 'The labels are those of an official form, but none of its figures could be read.'
  return { code: 'form-not-read', severity: 'warning', message, span }
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
