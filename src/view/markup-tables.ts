import type { ReadingText } from './reading-text.js'
import { readCellSpan } from './start-tag.js'
import type { MarkupCell, MarkupTable } from './view.js'

/** Most columns that a cell may cover, and most rows, as in the HTML standard. */
const MOST_COLUMNS = 1000
const MOST_ROWS = 65534

/** Writes down the tables of a page as their tags come. Places of cells are taken from the reading text as it grows. */
export class MarkupTables {
  readonly tables: MarkupTable[] = []

  constructor(private readonly out: ReadingText) {}

  /** `inside` is the index of the table around it, or -1. */
  open(inside: number): number {
    const { position } = this.out
    const within = inside >= 0 ? inside : undefined
    return this.tables.push({ from: position, to: position, rows: [], caption: undefined, role: 'layout', inside: within }) - 1
  }

  openRow(index: number): void {
    this.tables[index]!.rows.push([])
  }

  openCell(index: number, header: boolean, colspan: string | undefined, rowspan: string | undefined, sourceAt: number): MarkupCell {
    const at = this.out.position
    const cell: MarkupCell = {
      from: at,
      to: at,
      colspan: readCellSpan(colspan, MOST_COLUMNS),
      rowspan: readCellSpan(rowspan, MOST_ROWS),
      header,
      source: { start: sourceAt, end: sourceAt },
    }
    const rows = this.tables[index]!.rows
    if (rows.length === 0) rows.push([])
    rows[rows.length - 1]!.push(cell)
    return cell
  }

  closeCell(cell: MarkupCell, linesBefore: number, sourceAt: number): void {
    cell.to = this.endOf(cell.from, linesBefore)
    cell.source.end = Math.max(cell.source.start, sourceAt)
  }

  close(index: number, linesBefore: number): void {
    const table = this.tables[index]!
    table.to = this.endOf(table.from, linesBefore)
  }

  setCaption(index: number, linesBefore: number): void {
    const first = this.out.lines[linesBefore]
    if (first) this.tables[index]!.caption = { from: first.from, to: this.endOf(first.from, linesBefore) }
  }

  /** End of the last line written since, or the beginning where none was. */
  private endOf(from: number, linesBefore: number): number {
    const lines = this.out.lines
    return lines.length > linesBefore ? Math.max(from, lines[lines.length - 1]!.to) : from
  }
}
