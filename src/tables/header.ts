import { type FormColumn, LAYOUTS } from '../catalogue/formats.js'
import { mostCommon } from '../report/search.js'
import { matchColumn } from './match.js'
import type { GridCell } from './reading.js'
import { type GridRow, isValue, stretchesOf } from './row-kinds.js'

/** A column of figures: the grid columns from `left` to before `right`, under one innermost label. */
export interface Leaf {
  left: number
  right: number
  /** Label path, outermost first. */
  path: string[]
}

/** Columns of labels and the columns of figures that follow them; tables set side by side under one header have several. */
export interface Part {
  /** First label column. */
  from: number
  leaves: Leaf[]
}

/** What the columns of a block of rows are. */
export interface Header {
  /** Columns of figures, from left to right. */
  leaves: Leaf[]
  /** Columns that hold no figures of their own: serial numbers, units, notes. */
  roles: Map<number, FormColumn['holds']>
  /** Columns with labels. */
  labels: Set<number>
  /** The same leaves by part; at least one. */
  parts: Part[]
}

/** A label as one line: blanks and line ends inside are typing, not meaning. */
export function labelText(cell: GridCell): string {
  const isLatin = (at: number) => /[A-Za-z]/.test(cell.text.charAt(at))
  return cell.text.replace(/\s+/gu, (blank, at: number) => (isLatin(at - 1) && isLatin(at + blank.length) ? ' ' : ''))
}

/** Reads the header rows over a block of data rows. Blank cells standing where a span should be are filled from above and from the left. */
export function readHeader(header: readonly GridRow[], data: readonly GridRow[], width: number): Header {
  const cells = header.map((row) => spread(row, width))
  const paths: GridCell[][] = []
  for (let x = 0; x < width; x++) {
    const path: GridCell[] = []
    cells.forEach((row, y) => {
      const cell = row[x]
      if (cell && cell !== path.at(-1)) path.push(cell)
      else if (!cell && hasBelow(cells, y, x)) {
        // 行政诉讼 over the first of its columns only: the blanks at its right belong to it.
        const left = row[x - 1]
        if (left && hasBelow(cells, y, x - 1)) {
          row[x] = left
          if (left !== path.at(-1)) path.push(left)
        }
      }
    })
    paths.push(path)
  }
  const contents = columnContents(data, width)
  const roles = rolesOf(paths, contents, data.length)
  const labels = labelColumns(paths, contents, data, roles)
  const innermost = stretchesOf(paths.map((path) => path.at(-1)))
  const leaves = innermost.map(({ left, right }): Leaf => ({ left, right, path: paths[left]!.map(labelText) }))
  const isFigures = (leaf: Leaf) => {
    for (let x = leaf.left; x < leaf.right; x++) if (!labels.has(x) && !roles.has(x)) return true
    return false
  }
  const ofFigures = leaves.filter(isFigures)
  return { leaves: ofFigures, roles, labels, parts: partsOf(ofFigures, labels) }
}

function spread(row: GridRow, width: number): (GridCell | undefined)[] {
  const cells: (GridCell | undefined)[] = new Array(width).fill(undefined)
  for (const place of row.places) if (place.kind !== 'blank') cells.fill(place.cell, place.left, place.right)
  return cells
}

function hasBelow(cells: (GridCell | undefined)[][], y: number, x: number): boolean {
  for (let below = y + 1; below < cells.length; below++) if (cells[below]![x] && cells[below]![x] !== cells[y]![x]) return true
  return false
}

/** Serial numbers, units and notes: by the words over the column, or by what all its cells hold. */
function rolesOf(paths: readonly GridCell[][], contents: readonly Contents[], rows: number): Header['roles'] {
  const roles: Header['roles'] = new Map()
  // Numbers right before labels, under the same header cell or none: 1 | 属于国家秘密.
  const numbersLabels = (x: number) => {
    const over = paths[x]!.at(-1)
    return x + 1 < paths.length && contents[x + 1]!.labels * 2 > rows && (!over || over === paths[x + 1]!.at(-1))
  }
  for (const [x, path] of paths.entries()) {
    const over = path.at(-1)
    const named = over ? matchColumn(LAYOUTS.statistics, [labelText(over)]) : null
    const { units, filled, serials } = contents[x]!
    if (named?.score === 1 && named.column.holds !== 'value' && named.column.holds !== 'otherPeriod') {
      // 单位 can also mean an agency: then its cells are names or figures.
      if (named.column.holds !== 'unit' || units * 2 >= filled) roles.set(x, named.column.holds)
    } else if (units > 1 && units * 2 > filled) roles.set(x, 'unit')
    else if (serials > 2 && serials === filled && numbersLabels(x)) roles.set(x, 'serial')
  }
  return roles
}

interface Contents {
  filled: number
  figures: number
  labels: number
  units: number
  /** Figures that count on by one, or begin again at one. */
  serials: number
}

function columnContents(data: readonly GridRow[], width: number): Contents[] {
  const contents = Array.from({ length: width }, (): Contents => ({ filled: 0, figures: 0, labels: 0, units: 0, serials: 0 }))
  const last: number[] = []
  for (const row of data) {
    for (const place of row.places) {
      if (place.kind === 'blank') continue
      const at = contents[place.left]!
      at.filled++
      if (place.kind === 'figure') {
        at.figures++
        const number = Number(place.cell.text)
        if (number === (last[place.left] ?? 0) + 1 || number === 1) at.serials++
        last[place.left] = number
      } else if (place.kind === 'unit') at.units++
      if (place.kind === 'label') for (let x = place.left; x < place.right; x++) contents[x]!.labels++
    }
  }
  return contents
}

/** Columns that hold words rather than figures, and those left of the first figures, unless they are blank under a label of their own. */
function labelColumns(
  paths: readonly GridCell[][],
  contents: readonly Contents[],
  data: readonly GridRow[],
  roles: Header['roles'],
): Set<number> {
  const labels = new Set<number>()
  const firsts = data.flatMap(({ places }) => places.find((place) => isValue(place) && !roles.has(place.left))?.left ?? [])
  const usual = mostCommon(firsts.sort((a, b) => a - b))
  const overWords = new Set(paths.flatMap((path, x) => (contents[x]!.labels > 0 ? (path.at(-1) ?? []) : [])))
  for (const [x, path] of paths.entries()) {
    if (roles.has(x)) continue
    const { labels: words, figures } = contents[x]!
    const namesFigures = path.length > 0 && !overWords.has(path.at(-1)!)
    if (words > figures && words * 4 >= data.length) labels.add(x)
    else if (usual !== undefined && x < usual && figures * 2 <= data.length && (words > 0 || !namesFigures)) labels.add(x)
  }
  return labels
}

export function partsOf(leaves: readonly Leaf[], labels: ReadonlySet<number>): Part[] {
  const parts: Part[] = [{ from: 0, leaves: [] }]
  for (const leaf of leaves) {
    const before = parts.at(-1)!.leaves.at(-1)
    let label = before?.right ?? leaf.left
    while (label < leaf.left && !labels.has(label)) label++
    if (label === leaf.left) parts.at(-1)!.leaves.push(leaf)
    else parts.push({ from: label, leaves: [leaf] })
  }
  return parts
}
