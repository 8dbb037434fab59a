import { countLeading } from '../report/search.js'
import type { Range, Span } from '../report/span.js'

/**
 * Says where each character of a derived text comes from in the text it was derived from. Built as the text is made:
 * pieces are appended in order, each either a copy (character for character) or a replacement (as a whole). Pieces of one kind
 * that follow each other are one run: a copy is a run of single characters, `&nbsp;&nbsp;` a run of two replacements.
 */
export class SourceMap {
  // One entry a run, as flat arrays: where it starts in the derived text and in the origin, and what one of its pieces takes up in each.
  private readonly at: number[] = []
  private readonly start: number[] = []
  private readonly unit: number[] = []
  private readonly originUnit: number[] = []
  private length = 0

  /** Appends `length` characters that stand for origin `start..end`; a copy where both are equally long. */
  push(length: number, start: number, end: number): void {
    if (length === 0) return
    const copied = end - start === length
    this.add(length, start, copied ? 1 : length, copied ? 1 : end - start)
  }

  private add(length: number, start: number, unit: number, originUnit: number): void {
    const last = this.at.length - 1
    const same = last >= 0 && this.unit[last] === unit && this.originUnit[last] === originUnit
    if (!same || this.originStart(last, this.length) !== start) {
      this.at.push(this.length)
      this.start.push(start)
      this.unit.push(unit)
      this.originUnit.push(originUnit)
    }
    this.length += length
  }

  /** Takes back what was appended last, so that `length` characters are left. What is left of a replacement still stands for all of its origin. */
  truncate(length: number): void {
    let last = this.at.length - 1
    for (; last >= 0 && this.at[last]! >= length; last--) this.dropLast()
    if (last >= 0 && length < this.length) {
      const originUnit = this.originUnit[last]!
      const partial = (length - this.at[last]!) % this.unit[last]!
      const start = this.originStart(last, length)
      this.length = length - partial
      if (this.length === this.at[last]) this.dropLast()
      if (partial > 0) this.add(partial, start, partial, originUnit)
    }
    this.length = length
  }

  private dropLast(): void {
    this.at.pop()
    this.start.pop()
    this.unit.pop()
    this.originUnit.pop()
  }

  private runAt(position: number): number {
    return Math.max(0, countLeading(this.at, (at) => at <= position) - 1)
  }

  private originStart(run: number, position: number): number {
    return this.start[run]! + Math.floor((position - this.at[run]!) / this.unit[run]!) * this.originUnit[run]!
  }

  private originEnd(run: number, position: number): number {
    return this.start[run]! + Math.ceil((position - this.at[run]!) / this.unit[run]!) * this.originUnit[run]!
  }

  /** The origin stretch of a derived stretch. An empty stretch gives the empty place before its character. */
  spanOf(from: number, to: number): Span {
    const last = this.at.length - 1
    if (last < 0) return { start: 0, end: 0 }
    const start = from < this.length ? this.originStart(this.runAt(from), from) : this.originStart(last, this.length)
    if (to <= from) return { start, end: start }
    return { start, end: Math.max(start, this.originEnd(this.runAt(to - 1), to)) }
  }

  rangeOf(range: Range): Span {
    return this.spanOf(range.from, range.to)
  }
}
