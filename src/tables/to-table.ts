import { type Edition, kindOf, usualEdition } from '../catalogue/formats.js'
import type { Cell, Table } from '../report/schema.js'
import { mostCommon } from '../report/search.js'
import type { View } from '../view/view.js'
import { type CodedCell, codeCells } from './codes.js'
import type { TableReading } from './reading.js'
import { readValue, unitIn } from './value.js'

/** A reading with its codes, before it is known which edition the document follows. */
export interface CodedReading extends TableReading {
  cells: CodedCell[]
  /** Null where the rows and columns seen belong to both editions. */
  edition: Edition | null
  /** Rows of a form were recognised by their labels, and no figure has a place in it. */
  unread: boolean
}

export function codeReading(reading: TableReading): CodedReading {
  const cells = codeCells(reading.layout, reading.cells)
  // Words of a form over other figures (a list of agencies) do not make the form.
  const isForm = cells.some((cell) => cell.code !== undefined || (cell.formRow && cell.certainty === 'ambiguous'))
  const layout = isForm ? reading.layout : null
  const unread = !isForm && new Set(cells.flatMap(({ formRow }) => formRow ?? [])).size > 1
  return Object.assign(reading, { layout, cells, edition: layout && editionOf(cells), unread })
}

/** By the rows and columns that only one edition has. */
function editionOf(cells: readonly CodedCell[]): Edition | null {
  const votes: Edition[] = []
  for (const { formRow, formColumn } of cells)
    for (const part of [formRow, formColumn]) if (part?.editions.length === 1) votes.push(part.editions[0]!)
  // Of as many votes for both, the local form is meant.
  return mostCommon(votes.sort((a, b) => Number(b === 'local') - Number(a === 'local'))) ?? null
}

/** A table of no known form counts where figures stand under a column label and beside a row label. */
export function holdsFigures(reading: CodedReading): boolean {
  if (reading.layout) return reading.cells.length > 0
  reading.cells = reading.cells.filter((cell) => cell.row.length > 0 && cell.column.length > 0)
  return reading.cells.length > 1
}

/** The report's table of a reading: `edition` is that of the document's other tables, where this one does not tell. */
export function toTable(view: View, reading: CodedReading, id: string, edition: Edition): Table {
  const unit = reading.unit ?? (reading.caption ? unitIn(reading.caption) : null)
  return {
    id,
    kind: kindIn(reading, edition),
    ...(reading.caption ? { caption: reading.caption } : {}),
    ...(unit ? { unit } : {}),
    section: reading.section,
    cells: reading.cells.map((cell) => toCell(view, cell, reading)),
    span: view.spanOf(reading),
  }
}

function kindIn({ layout, edition, kind }: CodedReading, usual: Edition): string {
  if (kind || !layout) return kind ?? 'other'
  const known = [edition, usual].find((one) => one && layout.editions[one] !== undefined)
  return kindOf(layout, known ?? usualEdition(layout))
}

function toCell(view: View, cell: CodedCell, reading: CodedReading): Cell {
  const read = readValue(cell.text)
  // In the statistics form a unit stands beside every row, so 无 there answers «how many».
  const asksCount = reading.layout?.shape === 'list' && cell.code !== undefined
  const value = read.blank === 'none' && asksCount ? 0 : read.value
  const unit = read.unit ?? unitIn(cell.text) ?? unitIn(cell.column.at(-1) ?? '') ?? unitIn(cell.row.at(-1) ?? '') ?? cell.unit
  // Written part by part, as there are hundreds of cells; the order is that of the schema.
  const out = { row: cell.row, column: cell.column, value } as Cell
  if (read.blank) out.blank = read.blank
  if (unit) out.unit = unit
  out.text = cell.text
  out.certainty = read.torn ? 'ambiguous' : cell.certainty
  if (cell.code) out.code = cell.code
  if (cell.applicant) out.applicant = cell.applicant
  out.span = cell.source ?? view.spanOf(cell)
  return out
}
