import type { CellModel, Flow, ReportModel, TableModel } from '../model.js'

/** What is shown at once: so much text, in characters, or so many rows of a table. */
const MOST_TEXT = 4000
const MOST_ROWS = 100
/** What a line and a row of a table take up besides their characters. */
const LINE = 60

/** A stretch of the report that is built at once. */
export interface Chunk {
  flow: Flow
  /** About its height, in lines of text. */
  height: number
  /** A part of a long table: all its parts have columns of the same width. */
  part?: true
}

/** Divides a report, and says which chunk each line is in. */
export function chunksOf({ lines, flow }: Pick<ReportModel, 'lines' | 'flow'>): { chunks: Chunk[]; chunkOf: Int32Array } {
  const chunks: Chunk[] = []
  const chunkOf = new Int32Array(lines.length)
  let open: Flow = []
  let size = 0
  const close = () => {
    if (open.length > 0) chunks.push({ flow: open, height: size / LINE })
    open = []
    size = 0
  }
  const note = (within: Flow, chunk: number): number => {
    let length = 0
    for (const item of within) {
      if (typeof item === 'number') {
        chunkOf[item] = chunk
        length += LINE + lines[item]!.text.length
      } else if ('aside' in item) {
        note(item.aside, chunk)
        length += LINE
      } else for (const row of item.rows) length += noteRow(row, chunk)
    }
    return length
  }
  const noteRow = (row: CellModel[], chunk: number) =>
    Math.max(LINE, ...row.map((cell) => note(typeof cell === 'number' ? [cell] : cell.flow, chunk)))
  for (const item of flow) {
    if (typeof item === 'object' && 'rows' in item && item.rows.length > MOST_ROWS) {
      close()
      for (const rows of partsOf(item)) {
        const table: Flow = [{ rows }]
        chunks.push({ flow: table, height: note(table, chunks.length) / LINE, part: true })
      }
      continue
    }
    open.push(item)
    size += note([item], chunks.length)
    if (size > MOST_TEXT) close()
  }
  close()
  return { chunks, chunkOf }
}

/** The rows of a long table, divided where no cell goes on from one row to the next. */
function partsOf({ rows }: TableModel): CellModel[][][] {
  const parts: CellModel[][][] = []
  let part: CellModel[][] = []
  let covered = 0
  for (const row of rows) {
    if (part.length >= MOST_ROWS && covered <= 0) {
      parts.push(part)
      part = []
    }
    part.push(row)
    for (const cell of row) covered = Math.max(covered, typeof cell === 'number' ? 1 : (cell.rowspan ?? 1))
    covered--
  }
  parts.push(part)
  return parts
}
