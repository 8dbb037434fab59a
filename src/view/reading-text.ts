import { isBlank, isLineEnd } from './characters.js'
import { isPageNumber } from './page-numbers.js'
import { SourceMap } from './source-map.js'
import { type Line, newLine } from './view.js'

/**
 * The reading text as it is written, line by line, with its source map. The line at hand is kept apart until it ends, so that
 * a line that says nothing (blank, or a page number) can be taken back.
 */
export class ReadingText {
  readonly map = new SourceMap()
  readonly lines: Line[] = []
  /** Where page numbers were left out. */
  readonly pageEnds: number[] = []
  private readonly written: string[] = []
  private line = ''
  /** Stretch of the source that is still to be added to the line at hand: copies that follow each other are added as one. */
  private copyFrom = 0
  private copyTo = 0
  /** Where the line at hand begins in the reading text. */
  private lineFrom = 0
  /** Place in the source behind the last character written. */
  private reached = 0

  constructor(protected readonly source: string) {}

  /** Copies `source[start..end)` into the line at hand. */
  copy(start: number, end: number): void {
    if (start >= end) return
    this.map.push(end - start, start, end)
    if (start !== this.copyTo) {
      this.addCopied()
      this.copyFrom = start
    }
    this.copyTo = end
    this.reached = end
  }

  private addCopied(): void {
    if (this.copyTo > this.copyFrom) this.line += this.source.slice(this.copyFrom, this.copyTo)
    this.copyFrom = this.copyTo
  }

  /** Writes `text` for `source[start..end)`. */
  replace(text: string, start: number, end: number): void {
    this.map.push(text.length, start, end)
    this.addCopied()
    this.line += text
    this.reached = end
  }

  /** The line at hand, as far as it is written. */
  get current(): string {
    this.addCopied()
    return this.line
  }

  /** Length of the line at hand. */
  get lineLength(): number {
    return this.line.length + this.copyTo - this.copyFrom
  }

  /** Last character of the line at hand, or -1. */
  get lastCode(): number {
    if (this.copyTo > this.copyFrom) return this.source.charCodeAt(this.copyTo - 1)
    return this.line.length === 0 ? -1 : this.line.charCodeAt(this.line.length - 1)
  }

  /** Where the next character would stand. */
  get position(): number {
    return this.lineFrom + this.lineLength
  }

  /** The line at hand says nothing. */
  isBlank(): boolean {
    return isBlankText(this.current)
  }

  /** Takes back the line at hand. */
  drop(): void {
    this.map.truncate(this.lineFrom)
    this.forget()
  }

  /** Takes back the line at hand, which is a page number. */
  dropPageNumber(): void {
    this.drop()
    this.pageEnds.push(this.lineFrom)
  }

  private forget(): void {
    this.line = ''
    this.copyFrom = this.copyTo
  }

  /** Ends the line at hand if it says anything; `at` is the place in the source where it ends. */
  end(at: number, keepPageNumbers = false): Line | undefined {
    if (this.isBlank()) this.drop()
    else if (!keepPageNumbers && isPageNumber(this.current)) this.dropPageNumber()
    else return this.write(at)
    return undefined
  }

  /** Ends the line at hand, even an empty one. */
  write(at: number): Line {
    const line = newLine(this.lineFrom, this.position)
    this.reached = Math.max(at, this.reached)
    // The line end of the source, where one stands there, so that lines that follow each other are one piece of the map.
    const printed = isLineEnd(this.source.charCodeAt(this.reached)) ? 1 : 0
    this.map.push(1, this.reached, this.reached + printed)
    this.reached += printed
    this.lines.push(line)
    this.written.push(this.current)
    this.forget()
    this.lineFrom = line.to + 1
    return line
  }

  /** Takes back the blank lines that were written last. */
  dropBlankLines(): void {
    while (this.written.length > 0 && isBlankText(this.written[this.written.length - 1]!)) {
      this.written.pop()
      this.lineFrom = this.lines.pop()!.from
    }
    this.map.truncate(this.lineFrom)
    for (let i = this.pageEnds.length - 1; i >= 0 && this.pageEnds[i]! > this.lineFrom; i--) this.pageEnds[i] = this.lineFrom
  }

  /** The finished text, without an end to its last line. */
  finish(): string {
    this.map.truncate(Math.max(0, this.lineFrom - 1))
    return this.written.join('\n')
  }
}

function isBlankText(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isBlank(text.charCodeAt(i))) return false
  return true
}
