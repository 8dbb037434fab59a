import type { Finding, Repair } from '../report/schema.js'
import type { Range, Span } from '../report/span.js'

/**
 * What a line of the reading text is.
 * `body`: the report's own running text, its title, headings and foot included. `header`: the page's lines about the report —
 * index table (索引号, 发布机构, 发布日期 …), publication line and site clock: metadata and dates, but no quantities or sections.
 * `table`: inside a data table (HTML) or a table written as text. `furniture`: menus, breadcrumbs, tool bars, related links, footers,
 * and the second copy of a report that a page holds twice.
 */
export type Zone = 'body' | 'header' | 'table' | 'furniture'

/** A line of the reading text: after repair a logical line, that is a paragraph, a heading or a table line. */
export interface Line extends Range {
  zone: Zone
  /** Innermost block element that the line stands in, where the source is HTML: h1–h6, p, li, td, … Markdown headings count as h1–h6. */
  element?: string
  align?: 'center' | 'right'
  bold?: boolean
  /** All words of the line are text of links. */
  link?: boolean
  /** Place on the page, where the markup gives it absolutely (pdftohtml): pixels. Pieces of one visual line are already one line. */
  place?: { page: number; top: number; left: number }
  /** Index into `tables` of the innermost table that the line stands in, whatever its role. */
  table?: number
}

/** A line with what is known of another. All lines are made here: those of one shape are read faster. */
export function newLine(from: number, to: number, known: Omit<Line, 'from' | 'to'> = { zone: 'body' }): Line {
  const { zone, element, align, bold, link, place, table } = known
  return { from, to, zone, element, align, bold, link, place, table }
}

/** A cell of an HTML table as written; its text is a stretch of the reading text, lines of nested tables included. */
export interface MarkupCell extends Range {
  colspan: number
  rowspan: number
  header: boolean
  /** Content of the cell in the decoded source: the place of a cell that is empty. */
  source: Span
}

/** An HTML table as written, before its grid is made square. Nested tables are tables of their own. */
export interface MarkupTable extends Range {
  rows: MarkupCell[][]
  caption: Range | undefined
  /**
   * `data` holds figures, `index` the metadata of the page, `layout` only places things on the page.
   * Tables in the second copy of a report are `layout` too, so that nothing is read twice.
   */
  role: 'data' | 'index' | 'layout'
  /** Index of the enclosing table. */
  inside: number | undefined
}

/** One `<meta name content>` (or `property`) of the head: evidence about the page, not page text. Values are decoded. */
export interface MetaEntry {
  name: string
  content: string
  span: Span
}

/** The text as a reader sees it, with the way back to the source. From `lex` on there is one view, the mended one. */
export interface View {
  kind: 'html' | 'plain'
  /** Reading text. Lines are separated by one `\n`. Zero-width and control characters are gone; other characters are as printed. */
  text: string
  /** Same length as `text`, forms read alike (see fold.ts): what all rules match on. */
  folded: string
  /** In order; together they cover `text`, without the `\n` between them. */
  lines: Line[]
  tables: MarkupTable[]
  /** `<title>` of the head, where there is one. */
  pageTitle?: { text: string; span: Span }
  metas: MetaEntry[]
  /** What the page itself gives cause to question: that it is no report, and lost-text, duplicate-section, layout-uncertain. */
  findings: Finding[]
  /** What copying, converting and mirroring had done to the page, undone. */
  repairs: Repair[]
  /** Where a stretch of the reading text lies in the decoded source. */
  spanOf(range: Range): Span
  /** The stretch as printed, before repair. */
  printed(range: Range): string
}

/** The same view. Those that are made of others go through here, so that all are of one shape, which is read faster. */
export function newView({ kind, text, folded, lines, tables, pageTitle, metas, findings, repairs, spanOf, printed }: View): View {
  return { kind, text, folded, lines, tables, pageTitle, metas, findings, repairs, spanOf, printed }
}
