import type { Edition } from '../catalogue/formats.js'
import type { Finding, Repair, Table } from '../report/schema.js'
import type { Outline } from '../sections/outline.js'
import type { View } from '../view/view.js'
import { doubtfulRows } from './doubts.js'
import { readMarkupTables } from './markup-tables.js'
import { forget } from './remember.js'
import { readTextTables } from './text/text-tables.js'
import { codeReading, holdsFigures, toTable } from './to-table.js'
import { proveTornCells } from './torn-cells.js'

/** All tables of figures of the report, in document order, their cells with label paths, value or kind of blank, unit and code. */
export function readTables(view: View, outline: Outline): { tables: Table[]; repairs: Repair[]; findings: Finding[] } {
  forget()
  const text = readTextTables(view, outline)
  const readings = [...readMarkupTables(view, outline), ...text.readings]
    .map(codeReading)
    .filter(holdsFigures)
    .sort((a, b) => a.from - b.from)
  const usual: Edition = readings.find((reading) => reading.edition?.startsWith('template'))?.edition ?? 'template-2021'
  const settled = proveTornCells(readings.map((reading, i) => toTable(view, reading, `t${i + 1}`, usual)))
  const { tables } = settled
  return { tables, repairs: [...text.repairs, ...settled.repairs], findings: [...text.findings, ...doubtfulRows(tables)] }
}
