import type { View } from '../../view/view.js'
import { readGrid } from '../read-grid.js'
import type { Grid, GridCell, TableReading } from '../reading.js'
import { type Atom, isCell, isWords, type TextLine } from './lines.js'
import { clusters, nearest, splitWords } from './ruler.js'

/** Figures nearer than this across the page stand in one column, in columns of the text. */
const SAME_COLUMN = 4
const MOST_CELLS = 200_000
/** More columns than any table has: figures all along one endless line. */
const MOST_COLUMNS = 400

/** Reads a table that no form knows: by its bars, by the header that names its columns, or by the places of its figures across the page. */
export function readOther(view: View, lines: readonly TextLine[], section: string | null): TableReading[] {
  const rows = ofBars(lines) ? byBars(view, lines) : (byHeader(view, lines) ?? byPlaces(view, lines))
  return readRows(lines, rows, section)
}

/** A form with more columns than its own: of years, of bodies, of codes. Bars or a header have to tell them apart, places are too weak a proof. */
export function readColumns(view: View, lines: readonly TextLine[], section: string | null): TableReading[] {
  return readRows(lines, ofBars(lines) ? byBars(view, lines) : byHeader(view, lines), section)
}

const ofBars = (lines: readonly TextLine[]) => lines.filter((line) => line.barred).length * 2 > lines.length

function readRows(lines: readonly TextLine[], rows: (GridCell | undefined)[][] | undefined, section: string | null): TableReading[] {
  if (!rows || rows.length < 2) return []
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  if (width < 2 || width * rows.length > MOST_CELLS) return []
  const square = rows.map((row) => [...row, ...new Array<undefined>(width - row.length)])
  const grid: Grid = { from: lines[0]!.from, to: lines.at(-1)!.to, rows: square, width, section }
  return readGrid(grid, null).readings.filter((reading) => reading.cells.length > 1)
}

function cell(view: View, atom: Atom): GridCell {
  return { from: atom.from, to: atom.to, text: view.text.slice(atom.from, atom.to).trim() }
}

function byBars(view: View, lines: readonly TextLine[]): (GridCell | undefined)[][] {
  return lines.filter((line) => line.barred).map((line) => line.atoms.map((atom) => cell(view, atom)))
}

/** A header line that names every column, and rows of as many pieces: counted off, whatever the blanks between them. */
function byHeader(view: View, lines: readonly TextLine[]): (GridCell | undefined)[][] | undefined {
  const rows = lines.map((line) => (line.atoms.some(isCell) ? line.atoms : line.atoms.flatMap(splitWords)))
  const first = lines.findIndex((line) => line.atoms.some(isCell))
  const header = first > 0 ? rows[first - 1]! : []
  const isRow = (atoms: readonly Atom[]) => atoms.length === header.length && atoms.every((atom, i) => isWords(atom) === (i === 0))
  const whole = rows.slice(first).filter(isRow)
  if (header.length < 3 || !header.every(isWords) || whole.length * 4 < (rows.length - first) * 3) return undefined
  return [header, ...whole].map((atoms) => atoms.map((atom) => cell(view, atom)))
}

/** Columns are where the figures stand; words before the first of them are the row's label, words over them the column's. */
function byPlaces(view: View, lines: readonly TextLine[]): (GridCell | undefined)[][] | undefined {
  const places = lines.flatMap(({ atoms }) => atoms.filter(({ kind }) => kind !== 'words' && kind !== 'empty').map(({ x }) => x))
  const columns = clusters(places, SAME_COLUMN)
  if (columns.length === 0 || columns.length > MOST_COLUMNS) return undefined
  return lines.map((line) => {
    const row = new Array<GridCell | undefined>(columns.length + 1).fill(undefined)
    line.atoms.forEach((atom, i) => {
      const column = i === 0 && atom.kind === 'words' && line.atoms.length > 1 ? 0 : nearest(columns, atom.x) + 1
      row[column] = row[column]
        ? { from: row[column]!.from, to: atom.to, text: `${row[column]!.text} ${cell(view, atom).text}` }
        : cell(view, atom)
    })
    return row
  })
}
