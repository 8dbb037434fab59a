import type { Cell, Repair, Table } from '../report/schema.js'
import { testSums } from './sums.js'
import { readValue } from './value.js'

/**
 * Cells whose digits stand apart (2 0) were read as one number, but not as certain. Where every sum that the cell is part of holds with that
 * number, and there is one, the sums have proved it: the cell is certain and the joining a repair.
 */
export function proveTornCells(tables: readonly Table[]): { tables: Table[]; repairs: Repair[] } {
  const torn = new Set(tables.flatMap((table) => table.cells.filter((cell) => cell.certainty === 'ambiguous' && readValue(cell.text).torn)))
  if (torn.size === 0) return { tables: [...tables], repairs: [] }
  const proved = new Map<Cell, boolean>()
  for (const { left, right } of testSums(tables)) {
    for (const cell of [...left.cells, ...right.cells]) {
      if (torn.has(cell)) proved.set(cell, (proved.get(cell) ?? true) && left.sum === right.sum)
    }
  }
  const repairs: Repair[] = []
  const settle = (cell: Cell): Cell => {
    if (!proved.get(cell)) return cell
    repairs.push({ kind: 'split-cell', before: cell.text, after: String(cell.value), certainty: 'certain', span: cell.span })
    return { ...cell, certainty: 'certain' }
  }
  return { tables: tables.map((table) => ({ ...table, cells: table.cells.map(settle) })), repairs }
}
