import type { Line } from '../../view/view.js'
import type { TextLine } from './lines.js'

/** About the width of a digit, in pixels. */
const PIXELS = 8

/** Says where the characters of a line begin across the page; asked from left to right. */
export class Ruler {
  private index = 0
  private x: number
  private readonly unit: number

  constructor(
    private readonly text: string,
    private readonly line: Line,
  ) {
    this.unit = line.place ? PIXELS : 1
    this.x = line.place?.left ?? 0
  }

  at(index: number): number {
    for (; this.index < index; this.index++) {
      const code = this.text.charCodeAt(this.line.from + this.index)
      this.x += this.unit * (code === 0x09 ? 8 : code >= 0x2e80 && code < 0xff61 ? 2 : 1)
    }
    return this.x
  }
}

/**
 * Terminals give a Chinese character two columns, and so do programs that write for them; pdftotext -layout counts it as one. The lines
 * themselves show which it was: figures of neighbouring rows stand under each other although their labels differ in length.
 */
export function measure(lines: readonly TextLine[]): void {
  let wide = 0
  let narrow = 0
  let before: TextLine | undefined
  for (const line of lines) {
    const figures = line.barred ? [] : line.atoms.filter((a) => a.kind === 'figure')
    if (figures.length < 2) continue
    const other = before?.atoms.filter((a) => a.kind === 'figure')
    if (other?.length === figures.length) {
      wide += Math.abs(figures[0]!.x - other[0]!.x)
      narrow += Math.abs(figures[0]!.from - line.from - (other[0]!.from - before!.from))
    }
    before = line
  }
  if (narrow >= wide) return
  for (const line of lines) {
    for (const atom of line.atoms) {
      atom.left = atom.from - line.from
      atom.x = (atom.from + atom.to) / 2 - line.from
      atom.narrow = true
    }
  }
}
