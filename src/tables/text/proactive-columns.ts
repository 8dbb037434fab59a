import { columnsOf, type Edition, type FormColumn, type FormRow, LAYOUTS } from '../../catalogue/formats.js'
import type { View } from '../../view/view.js'
import { bare } from './evidence.js'
import type { Atom } from './lines.js'

const LAYOUT = LAYOUTS.proactive

/** The columns that the header words over the row name; where they name none, the form's. */
export function columnsUnder(headers: readonly Atom[], row: FormRow, edition: Edition): FormColumn[] {
  const words = headers.map((h) => h.key).join('')
  const own = LAYOUT.columns.filter((c) => c.holds === 'value' && c.blocks?.includes(row.block!))
  const named = own.filter((c) => wordingsOf(c).some((label) => label.length > 2 && words.includes(label)))
  const other: Edition = edition === 'template-2021' ? 'template-2019' : 'template-2021'
  const form = columnsOf(LAYOUT, edition, row.block)
  if (named.length === 0) return form.length > 0 ? form : columnsOf(LAYOUT, other, row.block)
  const editions = ([edition, other] as Edition[]).filter((e) => named.some((c) => c.editions.includes(e)))
  const whole = columnsOf(LAYOUT, editions[0]!, row.block)
  // A header broken over lines may hide a column; one whose words are all whole names what there is.
  const clear = headers.every((h) => h.key === '信息内容' || h.key.length < 2 || own.some((c) => isNamed(h, c)))
  if (!clear) return named.every((c) => whole.includes(c)) ? whole : named
  const placeOf = (column: FormColumn) => headers.findIndex((h) => isNamed(h, column))
  return named.every((c) => placeOf(c) >= 0) ? named.toSorted((a, b) => placeOf(a) - placeOf(b)) : named
}

/** The column's label and its other wordings, without notes in brackets, only their Chinese characters. */
function wordingsOf(column: FormColumn): string[] {
  return [column.label, ...(column.variants ?? [])].map((label) => bare(label.split('（')[0]!))
}

function isNamed(header: Atom, column: FormColumn): boolean {
  return wordingsOf(column).includes(bare(header.text.split('(')[0]!))
}

/** Where the header words of the columns stand across the page, if each column has its own. */
export function placesOf(headers: readonly Atom[], columns: readonly FormColumn[]): number[] | undefined {
  const places = columns.map((column) => headers.find((h) => isNamed(h, column))?.x)
  return places.some((p) => p === undefined) ? undefined : (places as number[])
}

/** Header words as printed where they stand whole, or with the last character that the cell has put on the next line; else the form's. */
export function columnLabel(view: View, headers: readonly Atom[], column: FormColumn): string {
  const wordings = wordingsOf(column)
  const header = headers.find((h) => isNamed(h, column)) ?? headers.find((h) => wordings.some((label) => label.slice(0, -1) === h.key))
  if (!header) return column.label
  const rest = headers.find((h) => h.key.length === 1 && wordings.includes(header.key + h.key))
  return view.text.slice(header.from, header.to).replace(/\s+/gu, '') + (rest?.key ?? '')
}
