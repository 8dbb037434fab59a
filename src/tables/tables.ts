import type { Edition } from '../catalogue/formats.js'
import type { Finding, Repair, Table } from '../report/schema.js'
import type { Range } from '../report/span.js'
import type { Outline } from '../sections/outline.js'
import type { View } from '../view/view.js'
import { doubtfulRows, notReadForm } from './doubts.js'
import { readMarkupTables } from './markup-tables.js'
import type { ReadCell, TableReading } from './reading.js'
import { forget } from './remember.js'
import { type FormLists, readFormLists } from './text/form-list.js'
import { readTextTables } from './text/text-tables.js'
import { type CodedReading, codeReading, holdsFigures, toTable } from './to-table.js'
import { proveTornCells } from './torn-cells.js'

/**
 * All tables of figures of the report, in document order, their cells with label paths, value or kind of blank, unit and code. `marked` are the
 * forms that running text had before it was mended.
 */
export function readTables(view: View, outline: Outline, marked: FormLists): { tables: Table[]; repairs: Repair[]; findings: Finding[] } {
  forget()
  const text = readTextTables(view, outline)
  const { readings: lists, unread } = readFormLists(view, outline, marked, text.readings)
  const tables = [...readMarkupTables(view, outline), ...text.readings].map(codeReading)
  const chosen = fullest(tables, lists)
  const instead = chosen.filter((reading) => !tables.includes(reading)).map((list) => view.spanOf(list))
  // What the other reading of the same lines doubted is settled.
  const doubts = text.findings.filter(({ span }) => !span || !instead.some((list) => span.start < list.end && list.start < span.end))
  const readings = chosen.filter(holdsFigures).sort((a, b) => a.from - b.from)
  const usual: Edition = readings.find((reading) => reading.edition?.startsWith('template'))?.edition ?? 'template-2021'
  const settled = proveTornCells(readings.map((reading, i) => toTable(view, reading, `t${i + 1}`, usual)))
  const lost = [...chosen.filter((reading) => reading.unread), ...unread].map((range) => notReadForm(view.spanOf(range)))
  const repairs = [...text.repairs, ...settled.repairs]
  return { tables: settled.tables, repairs, findings: [...doubts, ...lost, ...doubtfulRows(settled.tables)] }
}

/** Where the same lines were read as a table and as a list of labels with their figures, the reading with more cells of the form stands. */
function fullest(tables: readonly CodedReading[], lists: readonly TableReading[]): CodedReading[] {
  const out = new Set(tables)
  for (const list of lists) {
    const isInside = ({ from }: Range) => from >= list.from && from <= list.to
    const isCoded = ({ code }: ReadCell) => code !== undefined
    const same = [...out].filter((table) => table.cells.some(isInside))
    const known = same.reduce((sum, { cells }) => sum + cells.filter((cell) => isInside(cell) && isCoded(cell)).length, 0)
    // A list without more cells than that need not be coded.
    if (known >= list.cells.length) continue
    const coded = codeReading(list)
    if (known >= coded.cells.filter(isCoded).length) continue
    for (const table of same) {
      table.cells = table.cells.filter((cell) => !isInside(cell))
      if (table.cells.length === 0) out.delete(table)
    }
    out.add(coded)
  }
  return [...out]
}
