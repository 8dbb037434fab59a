import type { Range, Span } from '../report/span.js'

/**
 * Says where each character of a derived text comes from in the text it was derived from. Built as the text is made:
 * pieces are appended in order, each either a copy (character for character) or a replacement (as a whole).
 */
export class SourceMap {
  // One entry a piece, as flat arrays: where it starts in the derived text, and where it lies in the origin.
  private readonly at: number[] = []
  private readonly start: number[] = []
  private readonly end: number[] = []
  private length = 0

  /** Appends `length` characters that stand for origin `start..end`; a copy where both are equally long. */
  push(length: number, start: number, end: number): void {
    if (length === 0) return
    const last = this.at.length - 1
    const copied = end - start === length
    // A copy that goes on where the last copy ended is the same piece.
    if (copied && last >= 0 && this.end[last] === start && this.end[last]! - this.start[last]! === this.length - this.at[last]!) {
      this.end[last] = end
    } else {
      this.at.push(this.length)
      this.start.push(start)
      this.end.push(end)
    }
    this.length += length
  }

  /** Takes back what was appended last, so that `length` characters are left. */
  truncate(length: number): void {
    while (this.at.length > 0 && this.at[this.at.length - 1]! >= length) {
      this.at.pop()
      this.start.pop()
      this.end.pop()
    }
    const last = this.at.length - 1
    if (last >= 0 && length < this.length) {
      const copied = this.end[last]! - this.start[last]! === this.length - this.at[last]!
      if (copied) this.end[last] = this.start[last]! + (length - this.at[last]!)
    }
    this.length = length
  }

  private pieceAt(position: number): number {
    let low = 0
    let high = this.at.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.at[middle]! <= position) low = middle
      else high = middle - 1
    }
    return low
  }

  private originStart(piece: number, position: number): number {
    const pieceEnd = piece + 1 < this.at.length ? this.at[piece + 1]! : this.length
    if (position >= pieceEnd) return this.end[piece]!
    const copied = this.end[piece]! - this.start[piece]! === pieceEnd - this.at[piece]!
    return copied ? this.start[piece]! + (position - this.at[piece]!) : this.start[piece]!
  }

  /** The origin stretch of a derived stretch. An empty stretch gives the empty place before its character. */
  spanOf(from: number, to: number): Span {
    if (this.at.length === 0) return { start: 0, end: 0 }
    const first = this.pieceAt(Math.min(from, Math.max(0, this.length - 1)))
    const start = this.originStart(first, from)
    if (to <= from) return { start, end: start }
    const last = this.pieceAt(to - 1)
    const pieceEnd = last + 1 < this.at.length ? this.at[last + 1]! : this.length
    const copied = this.end[last]! - this.start[last]! === pieceEnd - this.at[last]!
    const end = copied ? this.start[last]! + (to - this.at[last]!) : this.end[last]!
    return { start, end: Math.max(start, end) }
  }

  rangeOf(range: Range): Span {
    return this.spanOf(range.from, range.to)
  }
}
