import type { View } from '../../src/view/view.js'

const LETTER = { body: 'B', header: 'H', table: 'T', furniture: 'F' } as const

/** The lines of a view that say something, each with the letter of its zone: `B 一、总体情况`. */
export function zoned(view: View): string[] {
  return view.lines.map((line) => `${LETTER[line.zone]} ${view.text.slice(line.from, line.to).trim()}`).filter((line) => line.length > 2)
}

/** The lines of one zone, without the letter. */
export function linesOf(view: View, zone: keyof typeof LETTER): string[] {
  return zoned(view).flatMap((line) => (line.startsWith(LETTER[zone]) ? [line.slice(2)] : []))
}

/** The cells of a table as text, row by row. */
export function cellsOf(view: View, table = 0): string[][] {
  return view.tables[table]!.rows.map((row) => row.map((cell) => view.text.slice(cell.from, cell.to)))
}
