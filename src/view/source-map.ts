import { countLeading } from '../report/search.js'
import type { Span } from '../report/span.js'

/** Pieces of one kind that follow each other. */
interface Run {
  /** Where it starts in the derived text and in the origin. */
  at: number
  start: number
  /** What one of its pieces takes up in each. */
  unit: number
  originUnit: number
}

const originStart = ({ at, start, unit, originUnit }: Run, position: number) => start + Math.floor((position - at) / unit) * originUnit
const originEnd = ({ at, start, unit, originUnit }: Run, position: number) => start + Math.ceil((position - at) / unit) * originUnit

/**
 * Says where each character of a derived text comes from in the text it was derived from. Built as the text is made:
 * pieces are appended in order, each either a copy (character for character) or a replacement (as a whole). Pieces of one kind
 * that follow each other are one run: a copy is a run of single characters, `&nbsp;&nbsp;` a run of two replacements.
 */
export class SourceMap {
  private readonly runs: Run[] = []
  private length = 0

  /** Appends `length` characters that stand for origin `start..end`; a copy where both are equally long. */
  push(length: number, start: number, end: number): void {
    if (length === 0) return
    const copied = end - start === length
    const unit = copied ? 1 : length
    const originUnit = copied ? 1 : end - start
    const { last } = this
    if (last?.unit !== unit || last.originUnit !== originUnit || originStart(last, this.length) !== start)
      this.runs.push({ at: this.length, start, unit, originUnit })
    this.length += length
  }

  private get last(): Run | undefined {
    return this.runs[this.runs.length - 1]
  }

  /** Takes back the pieces that were appended last, so that `length` characters are left. */
  truncate(length: number): void {
    while (this.last && this.last.at >= length) this.runs.pop()
    this.length = length
  }

  private runAt(position: number): Run {
    return this.runs[Math.max(0, countLeading(this.runs, ({ at }) => at <= position) - 1)]!
  }

  /** The origin stretch of a derived stretch. An empty stretch gives the empty place before its character. */
  spanOf(from: number, to: number): Span {
    const { last } = this
    if (!last) return { start: 0, end: 0 }
    const start = from < this.length ? originStart(this.runAt(from), from) : originStart(last, this.length)
    return { start, end: to <= from ? start : Math.max(start, originEnd(this.runAt(to - 1), to)) }
  }
}
