import type { Applicant } from '../catalogue/applicants.js'
import { DERIVED } from '../catalogue/identities.js'
import { repair } from '../repair/repair.js'
import { type LineColumn, lineColumns } from '../report/line-column.js'
import type { Cell, Finding, Indicator, Report, Table } from '../report/schema.js'
import type { Certainty, Range, Span } from '../report/span.js'
import { markFormLists } from '../tables/text/form-list.js'
import { readView } from '../view/read-view.js'
import { markTextTables } from '../view/text-tables.js'
import type { View } from '../view/view.js'
import { type Piece, Places, pieceOf } from '../viewer/places.js'

/** A value that a report gives for a code, and where it stands. */
export interface Whereabouts extends LineColumn {
  code: string
  by?: { applicant: Applicant }
  /** In the unit of the catalogue; null for a cell whose figure was not taken. */
  value: number | null
  unit: string
  /** How the report states it; `rival` is a value that another place gives and that was not taken. */
  method: Indicator['method'] | 'rival'
  certainty: Certainty
  /** The value in the decoded source, with its measure word; all the words where they give no figure. Line and column are those of its start. */
  span: Span
  /** The words around it. */
  sentence?: Sentence
  /** The row of the table that it stands in. */
  row?: Row
  /** Of a sum that the form defines: the figures that were added. */
  parts?: Whereabouts[]
}

/** A sentence in three pieces. */
export interface Sentence {
  before: string
  value: string
  after: string
}

/** Label path of a row, and its cells. */
export interface Row {
  labels: readonly string[]
  cells: { labels: readonly string[]; text: string; wanted: boolean }[]
}

/** Something that is looked for in the text. */
interface Reading extends Pick<Whereabouts, 'code' | 'by' | 'value' | 'unit' | 'method' | 'certainty'> {
  span: Span
}

/**
 * Every place at which a report gives a code a value: what it states first, then what other cells and sentences say. Without an applicant that is the
 * total; the kinds of applicant where no total is stated. `source` is the decoded source of the report.
 */
export function whereabouts(report: Report, source: string, code: string, applicant?: Applicant): Whereabouts[] {
  const finder = new Finder(report, source)
  return readingsOf(report, code, applicant).map((reading) => finder.find(reading))
}

function readingsOf(report: Report, code: string, applicant: Applicant | undefined): Reading[] {
  const all = report.indicators.filter((indicator) => indicator.code === code)
  const wanted = all.filter(({ by }) => by?.applicant === applicant)
  const stated: Reading[] = applicant || wanted.length > 0 ? wanted : all
  const unit = stated[0]?.unit ?? ''
  const isOther = ({ span }: Pick<Reading, 'span'>) =>
    !stated.some((known) => known.span.start === span.start && known.span.end === span.end)
  const cells = report.tables.flatMap((table) => table.cells.filter((cell) => cell.code === code && cell.applicant === applicant))
  return [
    ...stated,
    ...cells.filter(isOther).map((cell) => ({ ...rival(code, cell.value, cell.unit ?? '', cell.span), by: applicant && { applicant } })),
    ...(applicant ? [] : report.findings.flatMap((finding) => saidOtherwise(finding, code, unit)).filter(isOther)),
  ]
}

const rival = (code: string, value: number | null, unit: string, span: Span): Reading => ({
  ...{ code, value, unit, span },
  method: 'rival',
  certainty: 'ambiguous',
})

/** Both places of a contradiction about a code. */
function saidOtherwise(finding: Finding, code: string, unit: string): Reading[] {
  const { span, related, left, right } = finding
  if (!/^text-(?:table-)?conflict$/.test(finding.code) || !finding.message.startsWith(`${code}: `)) return []
  return [rival(code, left ?? null, unit, span!), rival(code, right ?? null, unit, related![0]!)]
}

/** Ends of sentences and of clauses that could be sentences. */
const STOP = /[。！？；!?;\n]/
/** So many characters are shown on either side of a value. */
const MOST_AROUND = 120
/** So many cells of a row are shown on either side of a value. */
const MOST_CELLS = 12

class Finder {
  private readonly view: View
  private readonly pieces: Piece[]
  private readonly places: Places
  private readonly place: (offset: number) => LineColumn

  constructor(
    private readonly report: Report,
    private readonly source: string,
  ) {
    this.view = repair(markFormLists(markTextTables(readView(source))).view).view
    this.pieces = this.view.lines.filter(({ from, to }) => from < to).map((line) => pieceOf(this.view, source, line))
    this.places = new Places(this.view, this.pieces, [])
    this.place = lineColumns(source)
  }

  find({ code, by, value, unit, method, certainty, span }: Reading): Whereabouts {
    const found = { code, ...(by && { by }), value, unit, method, certainty }
    const parts = method === 'derived' ? this.partsOf(code, by?.applicant) : []
    if (parts.length > 0) return { ...found, span, ...this.place(span.start), parts: parts.map((part) => this.find(part)) }
    const row = this.rowAt(span)
    if (row) return { ...found, span, ...this.place(span.start), row }
    const figure = this.figureIn(span, value)
    return { ...found, span: figure, ...this.place(figure.start), sentence: this.sentenceAround(figure) }
  }

  private partsOf(code: string, applicant: Applicant | undefined): Indicator[] {
    const codes = DERIVED.find((sum) => sum.code === code)?.parts ?? []
    return this.report.indicators.filter((part) => codes.includes(part.code) && part.by?.applicant === applicant)
  }

  private rowAt(span: Span): Row | undefined {
    for (const { cells } of this.report.tables) {
      const wanted = cells.findIndex((cell) => cell.span.start === span.start && cell.span.end === span.end)
      if (wanted >= 0) return rowOf(cells, wanted)
    }
    return undefined
  }

  /** The amount among the words that state it: 3,550条 of 主动公开政府信息3,550条. All the words where there is not one. */
  private figureIn(span: Span, value: number | null): Span {
    const amounts = this.report.quantities.filter((q) => q.value === value && q.span.start >= span.start && q.span.end <= span.end)
    return amounts.length === 1 ? amounts[0]!.span : span
  }

  private sentenceAround(span: Span): Sentence {
    const range = this.rangeOf(span)
    if (!range) return { before: '', value: this.source.slice(span.start, span.end), after: '' }
    const { text } = this.view
    const before = text
      .slice(Math.max(0, range.from - MOST_AROUND), range.from)
      .split(STOP)
      .at(-1)!
    const after = text.slice(range.to, range.to + MOST_AROUND)
    const stop = after.search(STOP)
    return {
      before: `${before.length === MOST_AROUND ? '…' : ''}${before}`.trimStart(),
      value: text.slice(range.from, range.to),
      after: stop < 0 && after.length === MOST_AROUND ? `${after}…` : after.slice(0, stop < 0 ? undefined : stop + 1).trimEnd(),
    }
  }

  /** Where a stretch of the source stands in the reading text. */
  private rangeOf(span: Span): Range | null {
    const at = this.places.of(span)
    const [first, last] = [this.pieces[at[0]!], this.pieces[at.at(-3)!]]
    return first && last ? { from: first.from + at[1]!, to: last.from + at.at(-1)! } : null
  }
}

function rowOf(cells: Table['cells'], wanted: number): Row {
  const labels = cells[wanted]!.row
  const ofRow = (cell: Cell | undefined) => cell?.row.length === labels.length && cell.row.every((label, i) => label === labels[i])
  let [from, to] = [wanted, wanted]
  while (wanted - from < MOST_CELLS && ofRow(cells[from - 1])) from--
  while (to - wanted < MOST_CELLS && ofRow(cells[to + 1])) to++
  return {
    labels,
    cells: cells.slice(from, to + 1).map(({ column, text }, i) => ({ labels: column, text, wanted: from + i === wanted })),
  }
}
