import type { Cell, Repair, Table } from '../report/schema.js'
import { formSums, testSums } from './sums.js'
import { readValue } from './value.js'

/** 1 234 567, and how many of its kind show that a table parts thousands by blanks. */
const THOUSANDS = /^\d{1,3}(?: \d{3})+$/
const HABIT = 3

/**
 * Cells whose digits stand apart (2 0) were read as one number, but not as certain. Where every sum that the cell is part of holds with that
 * number, and there is one, the sums have proved it: the cell is certain and the joining a repair. So is a number that
 * parts its thousands by blanks, where its table often does.
 */
export function proveTornCells(tables: readonly Table[]): { tables: Table[]; repairs: Repair[] } {
  const torn = new Set(tables.flatMap((table) => table.cells.filter((cell) => cell.certainty === 'ambiguous' && readValue(cell.text).torn)))
  if (torn.size === 0) return { tables: [...tables], repairs: [] }
  const proved = new Map<Cell, boolean>()
  for (const { left, right } of testSums(formSums(tables).flat())) {
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
  const settled = tables.map((table) => {
    const habit = table.cells.filter(({ text }) => THOUSANDS.test(text)).length >= HABIT
    const isNumber = (cell: Cell) => habit && torn.has(cell) && THOUSANDS.test(cell.text)
    return { ...table, cells: table.cells.map((cell) => (isNumber(cell) ? { ...cell, certainty: 'certain' as const } : settle(cell))) }
  })
  return { tables: settled, repairs }
}
