import type { Change } from './derived-source.js'
import type { Line } from './view.js'

/** A fixed place on a page, and the size of the font there. Pixels. */
export interface Place {
  page: number
  top: number
  left: number
  size: number
}

/** A piece of text at such a place, as pdftohtml writes it: one element for each run of one font. */
export interface Piece extends Place {
  /** Where the piece ends, by the width of its characters. */
  right: number
  /** The piece is nothing but a number. */
  number: boolean
  /** Index of its first line. */
  line: number
}

export const USUAL_SIZE = 16

/** Reads the sizes of the fonts that the style sheet before a page names: `.ft12{font-size:24px;…}`. */
export function readFontSizes(sizes: Map<string, number>, sheet: string, page: number): void {
  if (!sheet.includes('.ft')) return
  for (const [, name, size] of sheet.matchAll(/\.(ft\d{1,9})\s?\{\s?font-size:\s?(\d{1,4})px/g))
    sizes.set(fontOf(name!, page), Number(size))
}

/**
 * The font of a class, which is named by its page and the number of its font; a font is described on the first page that uses it: `ft22` on page 2
 * is the font of `ft12`.
 */
export function fontOf(className: string, page: number): string {
  const prefix = `ft${page}`
  return className.startsWith(prefix) ? className.slice(prefix.length) : className
}

/** Width of a text: wide characters take the size of the font, others half of it. */
export function widthOf(text: string, size: number): number {
  let halves = text.length
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x2e80 || code === 0x201c || code === 0x201d) halves++
  }
  return (halves * size) / 2
}

/**
 * Takes out the line ends before pieces that go on in the line of the piece before them. Pieces at one height are one line of text, unless a
 * wide gap between any of them shows that they are cells of a table: then only what touches is joined.
 */
export function joinPieces(pieces: readonly Piece[], lines: readonly Line[]): Change[] {
  const joints: Change[] = []
  const join = (at: number) => {
    const { line } = pieces[at]!
    // A blank piece has no line.
    if (line > 0 && line < (pieces[at + 1]?.line ?? lines.length))
      joints.push({ from: lines[line - 1]!.to, to: lines[line]!.from, put: '' })
  }
  for (let first = 0; first < pieces.length; ) {
    let end = first + 1
    while (end < pieces.length && onOneLine(pieces[end - 1]!, pieces[end]!)) end++
    let cells = false
    for (let i = first + 1; i < end; i++) cells ||= gap(pieces[i - 1]!, pieces[i]!) > 1.5
    for (let i = first + 1; i < end; i++) {
      const wide = gap(pieces[i - 1]!, pieces[i]!)
      if (cells ? wide <= 0.2 && !pieces[i]!.number : wide <= 1.5) join(i)
    }
    first = end
  }
  return joints
}

/** At one height, and further right. */
function onOneLine(last: Piece, next: Piece): boolean {
  const size = Math.max(last.size, next.size)
  return (
    last.page === next.page && Math.abs(last.top - next.top) <= size * 0.4 && next.left > last.left && next.left - last.right >= -size * 2
  )
}

/** Gap between two pieces, in sizes of their font. */
function gap(last: Piece, next: Piece): number {
  return (next.left - last.right) / Math.max(last.size, next.size)
}
