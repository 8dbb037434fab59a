import type { Range, Span } from '../report/span.js'
import { SourceMap } from './source-map.js'
import type { View } from './view.js'

/** A stretch of a text, and what is put in its place: nothing, or words. An empty stretch is a place to put something. */
export interface Change extends Range {
  put: string
}

/** A text made from the source by leaving out or replacing marks, with the way back. */
export interface DerivedSource {
  text: string
  map: SourceMap
}

/** Writes a derived source piece by piece; what is not mentioned is copied. */
export class Derivation {
  private readonly map = new SourceMap()
  private readonly pieces: string[] = []
  private length = 0
  private at = 0

  constructor(private readonly source: string) {}

  /** Where the next character of the derived text will stand, if what comes next is at `start` in the source. */
  positionOf(start: number): number {
    return this.length + (start - this.at)
  }

  /** Writes `text` for `source[start..end)`; an empty text leaves the stretch out. */
  replace(start: number, end: number, text: string): void {
    if (start < this.at) return
    this.copyTo(start)
    if (text) this.add(text, start, end)
    this.at = end
  }

  finish(): DerivedSource {
    this.copyTo(this.source.length)
    return { text: this.pieces.join(''), map: this.map }
  }

  private copyTo(end: number): void {
    if (end > this.at) this.add(this.source.slice(this.at, end), this.at, end)
    this.at = end
  }

  private add(text: string, start: number, end: number): void {
    this.map.push(text.length, start, end)
    this.pieces.push(text)
    this.length += text.length
  }
}

/** The source with changes made, which are in order and do not overlap. */
export function derive(source: string, changes: readonly Change[]): DerivedSource {
  const derived = new Derivation(source)
  for (const { from, to, put } of changes) derived.replace(from, to, put)
  return derived.finish()
}

/** Gives a view that was read from a derived text the places of the source itself. */
export function rebase(view: View, map: SourceMap): View {
  const back = (span: Span): Span => map.spanOf(span.start, span.end)
  return {
    kind: view.kind,
    text: view.text,
    folded: view.folded,
    lines: view.lines,
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
    spanOf: (range: Range) => back(view.spanOf(range)),
    printed: view.printed,
  }
}
