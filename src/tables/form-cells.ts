import type { Applicant } from '../catalogue/applicants.js'
import { type Family, LAYOUTS } from '../catalogue/formats.js'
import type { Cell, Table } from '../report/schema.js'
import { ByCode } from './by-code.js'

/** The cells of one official table by code and applicant; a table cut in two is one. */
export interface FormCells {
  family: Family
  cell(code: string, applicant?: Applicant): Cell | undefined
  codes: ReadonlySet<string>
}

/** Gathers the coded cells of a report by official table. A code that comes again begins another table (another year, another body). */
export function formCells(tables: readonly Table[]): FormCells[] {
  const open = new Map<Family, ByCode<Cell>>()
  const all: { family: Family; cells: ByCode<Cell> }[] = []
  for (const table of tables) {
    const family = table.kind.split('-')[0] as Family
    if (!(family in LAYOUTS)) continue
    const coded = table.cells.filter((cell) => cell.code !== undefined)
    let cells = open.get(family)
    if (!cells || coded.some((cell) => cells!.get(cell.code!, cell.applicant))) {
      cells = new ByCode()
      open.set(family, cells)
      all.push({ family, cells })
    }
    for (const cell of coded) cells.add(cell.code!, cell.applicant, cell)
  }
  return all.map(({ family, cells }) => ({
    family,
    cell: (code, applicant) => cells.get(code, applicant),
    codes: new Set(cells.values.map((cell) => cell.code!)),
  }))
}

/** What a cell adds to a sum: its number, and nothing for 无; undefined for any other blank, which may stand for anything. */
export function addend(cell: Cell | undefined): number | undefined {
  return cell?.value ?? (cell?.blank === 'none' ? 0 : undefined)
}
