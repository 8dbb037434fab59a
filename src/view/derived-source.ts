import type { Repair } from '../report/schema.js'
import type { Range, Span } from '../report/span.js'
import { SourceMap } from './source-map.js'
import { type MarkupTable, newView, type View } from './view.js'

/** A stretch of a text, and what is put in its place: nothing, or words. An empty stretch is a place to put something. */
export interface Change extends Range {
  put: string
}

/** The source with changes made, and the way back. Changes are in order; one that overlaps the last is left out. */
export function derive(source: string, changes: readonly Change[]) {
  const map = new SourceMap()
  const pieces: string[] = []
  const add = (piece: string, start: number, end: number) => {
    map.push(piece.length, start, end)
    pieces.push(piece)
  }
  let at = 0
  for (const { from, to, put } of changes) {
    if (from < at) continue
    add(source.slice(at, from), at, from)
    add(put, from, to)
    at = to
  }
  add(source.slice(at), at, source.length)
  return { text: pieces.join(''), map }
}

/** Gives a view that was read from a derived text the places of the source itself. `repairs` are those that made the derived text. */
export function rebase(view: View, map: SourceMap, repairs: readonly Repair[] = []): View {
  const back = (span: Span): Span => map.spanOf(span.start, span.end)
  const rowsOf = ({ rows }: MarkupTable) => rows.map((row) => row.map((cell) => ({ ...cell, source: back(cell.source) })))
  return newView({
    ...view,
    tables: view.tables.map((table) => ({ ...table, rows: rowsOf(table) })),
    pageTitle: view.pageTitle && { text: view.pageTitle.text, span: back(view.pageTitle.span) },
    metas: view.metas.map((meta) => ({ ...meta, span: back(meta.span) })),
    findings: view.findings.map((finding) => ({
      ...finding,
      ...(finding.span && { span: back(finding.span) }),
      ...(finding.related && { related: finding.related.map(back) }),
    })),
    repairs: [...repairs, ...view.repairs.map((repair) => ({ ...repair, span: back(repair.span) }))],
    spanOf: (range) => back(view.spanOf(range)),
  })
}
