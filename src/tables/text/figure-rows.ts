import { type Atom, isCell, isWords, type TextLine } from './lines.js'

/** Figures that stand in one row of the table, left to right, and the words on their own line. */
export interface FigureRow {
  figures: Atom[]
  words: Atom[]
  /** Blank lines before each figure, where every cell has a line of its own; then one more for the end. */
  gaps?: number[]
  /** The figures are placed across the page, so that `x` says the column. */
  placed?: boolean
  /** Where bars divide the cells, empty ones too: cells on the line, and those before the first figure. */
  line?: { cells: number; before: number }
  /** The label of another row begins among the figures: some of them may be that row's. */
  mixed?: boolean
}

/** What stands one after the other in a table: words, or a row of figures. */
export type Piece = { words: Atom } | { row: FigureRow }

export const rowsIn = (pieces: readonly Piece[]) => pieces.flatMap((piece) => ('row' in piece ? piece.row : []))

/** 上年结转申请数量340000: figures glued to their label. */
const holdsFigures = ({ text }: Atom) => /[\u4e00-\u9fff][^\d(]{0,3}\d{2,}/.test(text)

/** Narrow cells that a page reader takes for one. */
const MOST_CLOSE = 3

interface Single {
  atom: Atom
  gap: number
}

/**
 * Cuts table lines into words and rows of figures. A line with several figures, or with words beside them, is a row. Figures on lines
 * of their own are counted off: `width` of them are a row; `width` blocks of equally many lines are columns of as many rows.
 */
export function readPieces(lines: readonly TextLine[], width: number): Piece[] {
  const pieces: Piece[] = []
  let singles: Single[] = []
  const flush = (gapAfter: number) => {
    if (singles.length > 0) for (const row of rowsOfRun(singles, width, gapAfter)) pieces.push({ row })
    singles = []
  }
  const runs = inRuns(lines, width)
  for (const [i, line] of lines.entries()) {
    const figures = line.atoms.filter(isCell)
    const words = line.atoms.filter(isWords)
    if (figures.some((a) => a.kind !== 'empty')) {
      if (runs[i]) {
        for (const atom of figures) singles.push({ atom, gap: line.gap })
        continue
      }
      flush(line.gap)
      if (line.barred) {
        // The cells are those behind the last of the words.
        const before = line.atoms.findLastIndex(isWords) + 1
        const cells = line.atoms.slice(before).filter(isCell)
        pieces.push({ row: { figures: cells, words, line: { cells: line.atoms.length, before }, placed: true } })
      } else pieces.push({ row: { figures, words, placed: true, ...(line.mixed || words.some(holdsFigures) ? { mixed: true } : {}) } })
    } else {
      if (words.length > 0) flush(line.gap)
      for (const word of words) pieces.push({ words: word })
    }
  }
  flush(0)
  return pieces
}

/** Lines of a run of figures, one a line; or now and then two or three, where narrow cells stand close, as the lines about them show. */
function inRuns(lines: readonly TextLine[], width: number): boolean[] {
  const count = lines.map((line) => (line.barred || line.atoms.some(isWords) ? 0 : line.atoms.filter(isCell).length))
  return count.map((n, i) => n === 1 || (n > 1 && n < width && n <= MOST_CLOSE && count[i - 1] === 1 && (count[i + 1] ?? 0) <= 1))
}

function rowsOfRun(run: readonly Single[], width: number, gapAfter: number): FigureRow[] {
  const blocks: Single[][] = []
  for (const single of run) {
    if (blocks.length === 0 || single.gap > 0) blocks.push([single])
    else blocks.at(-1)!.push(single)
  }
  const rows: FigureRow[] = []
  let loose: Single[] = []
  const count = () => {
    for (let i = 0; i < loose.length; i += width) {
      const part = loose.slice(i, i + width)
      const end = i + width >= loose.length
      rows.push({ figures: part.map((s) => s.atom), words: [], gaps: [...part.map((s) => s.gap), end ? gapAfter : 0] })
    }
    loose = []
  }
  for (let b = 0; b < blocks.length; ) {
    const size = blocks[b]!.length
    const columns = blocks.slice(b, b + width)
    if (width > 1 && size > 1 && loose.length % width === 0 && columns.length === width && columns.every((c) => c.length === size)) {
      count()
      for (let r = 0; r < size; r++) rows.push({ figures: columns.map((c) => c[r]!.atom), words: [] })
      b += width
    } else for (const item of blocks[b++]!) loose.push(item)
  }
  count()
  return rows
}
