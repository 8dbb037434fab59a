import { labelText } from './header.js'
import type { Segment } from './segments.js'

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
  const level = levelOf(text)
  while (stack.length > 0 && stack.at(-1)!.level >= level) stack.pop()
  const path = [...stack.map((label) => label.text), text]
  stack.push({ level, text })
  return path
}

function levelOf(label: string): number {
  if (/^[一二三四五六七八九十]{1,3}[、.．]/u.test(label)) return 1
  if (/^[（(][一二三四五六七八九十]{1,3}[）)]/u.test(label)) return 2
  if (/^\d{1,2}[、.．]/u.test(label)) return 3
  if (/^[（(]\d{1,2}[）)]/u.test(label)) return 4
  return 5
}

/** Labels by grid column, for the row below to go on with. */
export function columnLabels(segment: Segment): string[] {
  const labels: string[] = []
  for (const place of segment.labels) for (let x = place.left; x < place.right; x++) labels[x] = labelText(place.cell)
  return labels
}
