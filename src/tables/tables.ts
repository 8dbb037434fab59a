import type { Finding, Repair, Table } from '../report/schema.js'
import type { Outline } from '../sections/outline.js'
import type { View } from '../view/view.js'

export function readTables(_view: View, _outline: Outline): { tables: Table[]; repairs: Repair[]; findings: Finding[] } {
  return { tables: [], repairs: [], findings: [] }
}
