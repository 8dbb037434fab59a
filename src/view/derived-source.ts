import type { Range, Span } from '../report/span.js'
import { SourceMap } from './source-map.js'
import { newView, type View } from './view.js'

/** A stretch of a text, and what is put in its place: nothing, or words. An empty stretch is a place to put something. */
export interface Change extends Range {
  put: string
}

/** A text made from the source by leaving out or replacing marks, with the way back. */
export interface DerivedSource {
  text: string
  map: SourceMap
}

/** The source with changes made, which are in order; one that overlaps the last is left out. */
export function derive(source: string, changes: readonly Change[]): DerivedSource {
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

/** Gives a view that was read from a derived text the places of the source itself. */
export function rebase(view: View, map: SourceMap): View {
  const back = (span: Span): Span => map.spanOf(span.start, span.end)
  return newView({
    ...view,
    tables: view.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => row.map((cell) => ({ ...cell, source: back(cell.source) }))),
    })),
    pageTitle: view.pageTitle && { text: view.pageTitle.text, span: back(view.pageTitle.span) },
    metas: view.metas.map((meta) => ({ ...meta, span: back(meta.span) })),
    findings: view.findings.map((finding) => ({
      ...finding,
      ...(finding.span ? { span: back(finding.span) } : {}),
      ...(finding.related ? { related: finding.related.map(back) } : {}),
    })),
    repairs: view.repairs.map((repair) => ({ ...repair, span: back(repair.span) })),
    spanOf: (range) => back(view.spanOf(range)),
  })
}
