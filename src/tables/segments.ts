import { countLeading } from '../report/search.js'
import { type Header, type Leaf, labelText } from './header.js'
import type { GridRow, Place } from './row-kinds.js'

/** A run of labels and the figures that follow it in one row; a table set side by side with another has several. */
export interface Segment {
  labels: Place[]
  figures: Place[]
  /** As the unit column has it. */
  unit?: string
  /** First grid column. */
  from: number
}

/** Cuts a row where labels begin again behind figures. Serial numbers and notes belong to no segment. */
export function segmentsOf(row: GridRow, header: Header): Segment[] {
  const beginnings = new Set(header.parts.map((part) => part.from))
  const segments: Segment[] = []
  let open: Segment | undefined
  for (const place of row.places) {
    const role = header.roles.get(place.left)
    if (role === 'serial') continue
    if (role && place.kind !== 'figure') {
      if (role === 'unit' && open && place.kind === 'unit') open.unit = place.cell.text
      continue
    }
    // 一、本年新收 | — | 12: what stands in a column of labels is no figure.
    if (place.kind === 'mark' && header.labels.has(place.left) && (open?.figures.length ?? 0) === 0) continue
    const isLabel = place.kind === 'label' || place.kind === 'unit'
    if (!open || (open.figures.length > 0 && header.labels.has(place.left) && (isLabel || beginnings.has(place.left)))) {
      open = { labels: [], figures: [], from: place.left }
      segments.push(open)
    }
    if (isLabel && open.figures.length === 0) open.labels.push(place)
    // A blank in a label column goes on with a label from above, or is the rest of one at its left.
    else if (place.kind !== 'blank' || open.figures.length > 0 || !header.labels.has(place.left)) open.figures.push(place)
  }
  // A group whose span is drawn too long can end up behind the row's own label.
  for (const segment of segments) segment.labels.sort((a, b) => Number(b.continued) - Number(a.continued) || a.left - b.left)
  return segments.filter((segment) => segment.labels.length > 0 || segment.figures.some((place) => place.kind !== 'blank'))
}

/** The columns of a segment. One that starts right of the whole header is a row of its own, whose beginning the source does not mark. */
export function leavesOf(segment: Segment, { parts, leaves }: Header): readonly Leaf[] {
  const edge = leaves.at(-1)?.right ?? 0
  if (parts.length === 1 || segment.from >= edge) return parts[0]!.leaves
  return parts[Math.max(0, countLeading(parts, ({ from }) => from <= segment.from) - 1)]!.leaves
}

/** Blanks that stand in label columns, and trailing ones beyond the header, are no cells of the form. */
export function withoutFiller(segment: Segment, header: Header, columns: number): Place[] {
  let figures = segment.figures
  if (figures.length > columns) figures = figures.filter((place) => place.kind !== 'blank' || !header.labels.has(place.left))
  const edge = header.leaves.at(-1)?.right ?? Number.POSITIVE_INFINITY
  while (figures.length > columns && figures.at(-1)!.kind === 'blank' && figures.at(-1)!.left >= edge) figures = figures.slice(0, -1)
  return figures
}

/** A row label that the rows below may stand under, by its numbering. */
export interface GridLabel {
  level: number
  text: string
}

/**
 * Label path of a row: its own labels from left to right, before them the label that a column left blank goes on with from above, or, where
 * all labels stand in one column, those that its numbering is under (四、 over （一） over 1.).
 */
export function pathOf(segment: Segment, own: string[], above: string[], stack: GridLabel[]): string[] {
  if (own.length === 0) return []
  const first = segment.labels[0]!.left
  if (first > segment.from) return [...above.slice(0, first).filter((label, i, all) => label && label !== all[i - 1]), ...own]
  if (own.length > 1) return own
  const text = own[0]!
  const level = LEVELS.findIndex((numbering) => numbering.test(text))
  while (stack.length > 0 && stack.at(-1)!.level >= level) stack.pop()
  const path = [...stack.map((label) => label.text), text]
  stack.push({ level, text })
  return path
}

/** 四、, （一）, 1., （1）, and a label without a number. */
const LEVELS = [
  /^[一二三四五六七八九十]{1,3}[、.．]/u,
  /^[（(][一二三四五六七八九十]{1,3}[）)]/u,
  /^\d{1,2}[、.．]/u,
  /^[（(]\d{1,2}[）)]/u,
  /^/u,
]

/** Labels by grid column, for the row below to go on with. */
export function columnLabels(segment: Segment): string[] {
  const labels: string[] = []
  for (const place of segment.labels) for (let x = place.left; x < place.right; x++) labels[x] = labelText(place.cell)
  return labels
}
