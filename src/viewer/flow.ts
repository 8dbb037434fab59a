import { countLeading } from '../report/search.js'
import type { Line, MarkupCell, MarkupTable, View } from '../view/view.js'
import type { Aside, CellModel, Flow, TableModel, TextLine } from './model.js'
import { type EmptyCell, type Piece, pieceOf } from './places.js'

/** Longer lines are divided, at the end of a sentence where there is one. */
const LONGEST = 2000
const ENDS = /[。；！？.;!?]["”’）)]?[^。；！？.;!?]*$/
/** So many lines beside the report that follow each other are one stretch. */
const STRETCH = 3

export interface Layout {
  lines: TextLine[]
  flow: Flow
  /** The lines of the reading text, in order: those at the beginning of `lines`. */
  pieces: Piece[]
  /** In order of the source. */
  emptyCells: EmptyCell[]
}

/** The reading text in lines and tables, as a reader of the page sees them. */
export function layoutOf(view: View, source: string): Layout {
  return new LayoutMaker(view, source).make()
}

class LayoutMaker {
  private readonly lines: TextLine[] = []
  private readonly pieces: Piece[] = []
  private readonly emptyCells: EmptyCell[] = []
  /** Tables that are shown as tables, by the table that they stand in; -1 is the page. */
  private readonly inside = new Map<number, number[]>()

  constructor(
    private readonly view: View,
    private readonly source: string,
  ) {}

  make(): Layout {
    for (const line of this.view.lines) this.addLine(line)
    const shown = tablesShown(this.view.tables)
    for (const index of shown) {
      let around = this.view.tables[index]!.inside
      while (around !== undefined && !shown.has(around)) around = this.view.tables[around]!.inside
      const siblings = this.inside.get(around ?? -1)
      if (siblings) siblings.push(index)
      else this.inside.set(around ?? -1, [index])
    }
    const flow = this.asidesOf(this.flowOf(0, this.pieces.length, this.inside.get(-1) ?? []))
    this.emptyCells.sort((a, b) => a.source.start - b.source.start)
    return { lines: this.lines, flow, pieces: this.pieces, emptyCells: this.emptyCells }
  }

  private addLine(line: Line): void {
    const { text } = this.view
    for (let from = line.from; from < line.to; ) {
      const to = dividedAt(text, from, line.to)
      this.lines.push(newLine(text.slice(from, to), line, from > line.from))
      this.pieces.push(pieceOf(this.view, this.source, { from, to }))
      from = to
    }
  }

  /** Lines from one index to another, with the tables that stand among them. */
  private flowOf(first: number, end: number, tables: readonly number[]): Flow {
    const flow: Flow = []
    let next = first
    const linesTo = (line: number) => {
      for (; next < Math.min(line, end); next++) flow.push(next)
    }
    for (const index of tables) {
      const { from, to } = this.view.tables[index]!
      linesTo(this.lineAt(from))
      const { model, left } = this.tableOf(index, next, this.lineAt(to))
      for (const line of left) flow.push(line)
      if (model.rows.length > 0) flow.push(model)
      next = Math.max(next, Math.min(end, this.lineAt(to)))
    }
    linesTo(end)
    return flow
  }

  /** A table, and the lines in it that stand in no cell: its caption. */
  private tableOf(index: number, first: number, end: number): { model: TableModel; left: number[] } {
    const { rows } = this.view.tables[index]!
    const within = this.inside.get(index) ?? []
    const left: number[] = []
    let next = first
    let table = 0
    const cellOf = (cell: MarkupCell): CellModel => {
      const [from, to] = [Math.max(next, this.lineAt(cell.from)), Math.min(end, this.lineAt(cell.to))]
      for (; next < from; next++) left.push(next)
      const nested: number[] = []
      while (table < within.length && this.view.tables[within[table]!]!.from < Math.max(cell.to, cell.from + 1))
        nested.push(within[table++]!)
      const flow = this.flowOf(from, Math.max(from, to), nested)
      next = Math.max(next, to)
      if (flow.length === 0) flow.push(this.emptyLine(cell))
      const { colspan, rowspan, header } = cell
      if (flow.length === 1 && typeof flow[0] === 'number' && colspan === 1 && rowspan === 1 && !header) return flow[0]
      return { flow, ...(colspan > 1 && { colspan }), ...(rowspan > 1 && { rowspan }), ...(header && { header }) }
    }
    const model = { rows: rows.filter((row) => row.length > 0).map((row) => row.map(cellOf)) }
    for (; next < end; next++) left.push(next)
    return { model, left }
  }

  private emptyLine({ source }: MarkupCell): number {
    this.emptyCells.push({ line: this.lines.length, source })
    return this.lines.push({ text: '' }) - 1
  }

  /** Index of the first line that begins at a place of the reading text or behind it. */
  private lineAt(place: number): number {
    return countLeading(this.pieces, ({ from }) => from < place)
  }

  /** Takes together what follows each other beside the report. */
  private asidesOf(flow: Flow): Flow {
    const beside = (item: Flow[number]) => typeof item === 'number' && this.lines[item]!.zone === 'furniture'
    const out: Flow = []
    let stretch: Flow = []
    const close = () => {
      if (stretch.length > STRETCH) out.push({ aside: stretch } satisfies Aside)
      else for (const item of stretch) out.push(item)
      stretch = []
    }
    for (const item of flow) {
      if (beside(item)) stretch.push(item)
      else {
        close()
        out.push(item)
      }
    }
    close()
    return out
  }
}

const HEADING = /^h([1-6])$/

function newLine(text: string, { zone, element, align, bold, table }: Line, divided: boolean): TextLine {
  const level = HEADING.exec(element ?? '')?.[1]
  return {
    text,
    ...(zone !== 'body' && (zone !== 'table' || table === undefined) && { zone }),
    ...(level && { heading: Math.min(6, Number(level) + 1) }),
    ...(align && { align }),
    ...(bold && { bold }),
    ...(divided && { divided }),
  }
}

/** Where a line is divided next. */
function dividedAt(text: string, from: number, to: number): number {
  if (to - from <= LONGEST) return to
  const found = ENDS.exec(text.slice(from + LONGEST / 2, from + LONGEST))
  if (found) return from + LONGEST / 2 + found.index + 1
  const inPair = (text.charCodeAt(from + LONGEST) & 0xfc00) === 0xdc00
  return from + LONGEST - (inPair ? 1 : 0)
}

/** Tables that hold rows and columns; what only places things on the page is shown as the lines that it holds. */
function tablesShown(tables: readonly MarkupTable[]): Set<number> {
  const holdsTable = new Set(tables.map(({ inside }) => inside))
  const isGrid = ({ rows }: MarkupTable) => rows.length > 1 && rows.some((row) => row.length > 1)
  return new Set(tables.flatMap((table, index) => (table.role !== 'layout' || (!holdsTable.has(index) && isGrid(table)) ? [index] : [])))
}
