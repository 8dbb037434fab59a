import type { FormColumn } from '../../catalogue/formats.js'
import { squeezed } from '../../view/text-table-line.js'
import type { View } from '../../view/view.js'
import { bare, labelKey, wordingsOf } from '../label-key.js'
import type { LabelIndex } from '../match.js'
import type { ReadCell } from '../reading.js'
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
export function printedLabel(view: View, atom: Atom | undefined, place: number, index: LabelIndex): string {
  const official = index.items[place]!.label
  if (!atom) return official
  const isWhole = index.whole(atom.key).includes(place)
  const line = withoutBlanks(view, atom)
  // Put together from two lines: its second half stands elsewhere
  if (isWhole && atom.key.length > squeezed(line).length) return atom.key
  const printed = /^\d/.test(official) ? line.replace(GROUP_BEFORE, '') : line.replace(/^#+/u, '')
  const [words, form] = [bare(printed), bare(official)]
  return isWhole || !(form.includes(words) || words.includes(form)) ? printed : official
}

/**
 * A column's label, in one of the `wordings`, as printed where it stands over the figures, also with its last character on the next line;
 * else the form's.
 */
export function printedColumn(view: View, headers: readonly Atom[], { label }: FormColumn, wordings: readonly string[]): string {
  const header =
    headers.find((h) => wordings.includes(labelKey(h.text))) ?? headers.find((h) => wordings.some((word) => word.slice(0, -1) === h.key))
  const rest = header && headers.find((h) => h.key.length === 1 && wordings.includes(header.key + h.key))
  return header ? withoutBlanks(view, header).replace(/^[(（](.*)[)）]$/u, '$1') + (rest?.key ?? '') : label
}

/** Whether a header is a wording of the column's label. */
export const isNamed = ({ text }: Atom, column: FormColumn) => wordingsOf(column).includes(labelKey(text))

const withoutBlanks = (view: View, { from, to }: Atom) => view.text.slice(from, to).replace(/\s+/gu, '')
