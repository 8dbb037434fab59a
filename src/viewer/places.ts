import { countLeading } from '../report/search.js'
import type { Range, Span } from '../report/span.js'
import type { View } from '../view/view.js'

/** A line of the viewer as a stretch of the reading text. */
export interface Piece extends Range {
  /** Where its first character lies in the source. */
  source: number
  /** It stands in the source as it is, character for character. */
  copied: boolean
}

/** A cell without text, and the line that stands for it. */
export interface EmptyCell {
  line: number
  source: Span
}

export function pieceOf(view: View, source: string, { from, to }: Range): Piece {
  const span = view.spanOf({ from, to })
  const copied = span.end - span.start === to - from && source.startsWith(view.text.slice(from, to), span.start)
  return { from, to, source: span.start, copied }
}

/** The way from the source to the lines of the viewer: the inverse of `view.spanOf`, which never goes back. */
export class Places {
  constructor(
    private readonly view: Pick<View, 'spanOf'>,
    private readonly pieces: readonly Piece[],
    private readonly emptyCells: readonly EmptyCell[],
  ) {}

  /** Where a stretch of the source is read: line, first character, end, and so on. A point where it shows no character, nothing outside the text. */
  of(span: Span): number[] {
    const { pieces } = this
    const first = this.pieceAt(span.start)
    const last = this.pieceAt(span.end)
    const at: number[] = []
    for (let line = Math.max(0, first); line <= last; line++) {
      const { from, to } = pieces[line]!
      const start = line <= first ? this.reaching(line, span.start) : from
      const end = line === last ? this.starting(line, span.end) : to
      if (start < end) at.push(line, start - from, end - from)
    }
    return at.length > 0 ? at : this.pointOf(span, first)
  }

  private pointOf({ start, end }: Span, piece: number): number[] {
    const cell = this.emptyCells[countLeading(this.emptyCells, ({ source }) => source.start <= start) - 1]
    if (cell && end <= cell.source.end) return [cell.line, 0, 0]
    if (piece < 0 || (piece === this.pieces.length - 1 && this.reaching(piece, start) === this.pieces[piece]!.to)) return []
    const at = this.reaching(piece, start) - this.pieces[piece]!.from
    return [piece, at, at]
  }

  /** The last line that begins before a place of the source; -1 before all. */
  private pieceAt(offset: number): number {
    return countLeading(this.pieces, ({ source }) => source < offset) - 1
  }

  /** The first character of a line that ends behind a place of the source. */
  private reaching(line: number, offset: number): number {
    return this.search(line, offset, ({ start, end }) => start < offset && end <= offset)
  }

  /** The first character of a line that begins at a place of the source or behind it. */
  private starting(line: number, offset: number): number {
    return this.search(line, offset, ({ start }) => start < offset)
  }

  /** The first character in the line that is not before; its end where all are. */
  private search(line: number, offset: number, isBefore: (span: Span) => boolean): number {
    const { from, to, source, copied } = this.pieces[line]!
    if (copied) return Math.min(to, from + Math.max(0, offset - source))
    let low = from
    let high = to
    while (low < high) {
      const middle = (low + high) >> 1
      if (isBefore(this.view.spanOf({ from: middle, to: middle + 1 }))) low = middle + 1
      else high = middle
    }
    return low
  }
}
