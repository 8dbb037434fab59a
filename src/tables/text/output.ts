import type { Range } from '../../report/span.js'
import type { View } from '../../view/view.js'
import type { ReadCell } from '../reading.js'
import type { FigureRow } from './figure-rows.js'
import { bare } from './evidence.js'
import type { Atom } from './lines.js'

/** What a family's reader found in its lines. */
export interface FamilyReading {
  kind: string
  cells: ReadCell[]
  /** Figures whose cell only the form's order tells. */
  doubts: Atom[]
  /** Rows of figures that found no place in the form. */
  left: FigureRow[]
  /** Cells whose digits stood apart and were joined because the sums prove it. */
  torn: TornCell[]
}

export interface TornCell extends Range {
  after: string
}

export function tornCells(cells: readonly (readonly Atom[])[]): TornCell[] {
  return cells.map((cell) => ({ from: cell[0]!.from, to: cell.at(-1)!.to, after: cell.map((a) => a.text).join('') }))
}

/**
 * A label as printed where it stands whole (blanks inside taken away), also where the print has lost characters of it;
 * the form's where the print is only a piece of it or glued to another label.
 */
export function printedLabel(view: View, atom: Atom | undefined, official: string): string {
  if (!atom) return official
  const form = bare(official)
  const words = bare(atom.key)
  if (words !== form && (form.includes(words) || words.includes(form)) && !isVariant(words, form)) return official
  return view.text
    .slice(atom.from, atom.to)
    .replace(/[\s\u3000]+/gu, '')
    .replace(/^#+/u, '')
}

/** Short wordings that reports print on purpose: （二）部分公开, 2.逾期不缴费. */
function isVariant(words: string, form: string): boolean {
  return form.startsWith(words) && words.length >= 4 && form.length > 2 * words.length
}
