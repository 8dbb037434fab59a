import { squeezed } from '../../view/text-table-line.js'
import type { Line } from '../../view/view.js'
import type { Atom, TextLine } from './lines.js'

/** About the width of a digit, in pixels. */
const PIXELS = 8

/** Columns that a character takes: two for a Chinese one. */
function widthOf(code: number): number {
  return code >= 0x2e80 && code < 0xff61 ? 2 : 1
}

/** Says where the characters of a line begin across the page; asked from left to right. */
export function rulerOf(text: string, line: Line): (index: number) => number {
  const unit = line.place ? PIXELS : 1
  let x = line.place?.left ?? 0
  let at = line.from
  return (index) => {
    for (; at < line.from + index; at++) {
      const code = text.charCodeAt(at)
      x += unit * (code === 0x09 ? 8 : widthOf(code))
    }
    return x
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

/** The single words of a piece that holds several headers side by side: `信息内容 本年制发件数 本年废止件数`. */
export function splitWords(atom: Atom): Atom[] {
  if (atom.kind !== 'words' || !atom.text.includes(' ')) return [atom]
  const columnsOf = (text: string) => (atom.narrow ? text.length : displayWidth(text))
  const scale = (2 * (atom.x - atom.left)) / columnsOf(atom.text)
  return [...atom.text.matchAll(/\S+/gu)].map(({ 0: text, index }) => {
    const left = atom.left + columnsOf(atom.text.slice(0, index)) * scale
    const x = left + (columnsOf(text) * scale) / 2
    return { ...atom, from: atom.from + index, to: atom.from + index + text.length, text, key: squeezed(text), left, x }
  })
}

function displayWidth(text: string): number {
  let width = 0
  for (let i = 0; i < text.length; i++) width += widthOf(text.charCodeAt(i))
  return width
}

/** The place that is nearest to `x`, by its index; of two as near, the first. */
export function nearest(places: readonly number[], x: number): number {
  let best = 0
  for (let i = 1; i < places.length; i++) if (Math.abs(places[i]! - x) < Math.abs(places[best]! - x)) best = i
  return best
}

/** The middles of the columns that pieces stand in, from left to right: neighbours no further apart than `near` stand in one. */
export function clusters(places: readonly number[], near: number): number[] {
  const columns: number[][] = []
  for (const x of places.toSorted((a, b) => a - b)) {
    const last = columns.at(-1)
    if (last && x - last.at(-1)! <= near) last.push(x)
    else columns.push([x])
  }
  return columns.map((column) => column.reduce((a, b) => a + b, 0) / column.length)
}
