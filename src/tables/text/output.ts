import { squeezed } from '../../view/text-table-line.js'
import type { View } from '../../view/view.js'
import type { ReadCell } from '../reading.js'
import { bare, type RowIndex } from './evidence.js'
import type { Atom } from './lines.js'

/** What a family's reader found in its lines. */
export class FormReading {
  readonly cells: ReadCell[] = []
  /** Figures whose cell only the form's order tells. */
  readonly doubts: Atom[] = []
  /** Cells whose digits stood apart and were joined because the sums prove it. */
  readonly torn: (readonly Atom[])[] = []

  constructor(
    private readonly view: View,
    /** What found no place in the form. */
    readonly left: Atom[] = [],
    /** Known table and edition; found from the cells where absent. */
    readonly kind?: string,
  ) {}

  /** Adds a cell with its labels. It says what is printed; digits that stood apart are put together. */
  add(cell: readonly Atom[], row: string[], column: string, sure: boolean, code?: string): ReadCell {
    const [first] = cell
    const { from } = first!
    const { to } = cell.at(-1)!
    const text = cell.length === 1 && !first!.torn ? this.view.text.slice(from, to) : cell.map((a) => a.text).join('')
    const read: ReadCell = { from, to, row, column: [column], text, certainty: sure ? 'certain' : 'likely', code }
    if (!sure) for (const atom of cell) if (atom.kind === 'figure') this.doubts.push(atom)
    this.cells.push(read)
    return read
  }
}

/** A piece of the group's name, glued before the number of the row: `（五）2.`, `三、本年1.` */
const GROUP_BEFORE = /^\D{1,12}(?=\d)/u

/**
 * A label as printed where it stands whole (blanks inside and the group's name before it taken away), also where the print has lost
 * characters of it; the form's where the print is only a piece of it.
 */
export function printedLabel(view: View, atom: Atom | undefined, place: number, index: RowIndex): string {
  const official = index.rows[place]!.label
  if (!atom) return official
  const form = bare(official)
  const words = bare(atom.key)
  const whole = index.of(atom.key).whole.includes(place)
  if (!whole && (form.includes(words) || words.includes(form))) return official
  const numbered = /^\d/.test(official)
  const line = view.text.slice(atom.from, atom.to).replace(/\s+/gu, '')
  const printed = numbered ? line.replace(GROUP_BEFORE, '') : line.replace(/^#+/u, '')
  // Put together from two lines: its second half stands elsewhere
  if (whole && atom.key.length > squeezed(line).length) return atom.key
  if (!whole && form.includes(bare(printed))) return official
  return printed
}
