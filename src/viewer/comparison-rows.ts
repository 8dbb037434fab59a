import type { SectionChanges } from '../compare/section-changes.js'
import type { TextOverlap } from '../compare/text-overlap.js'
import type { Section } from '../report/schema.js'
import type { SectionPart, SectionRow } from './comparison-model.js'
import type { Fact, Flow, ReportModel } from './model.js'

/** Sections by id; null is what stands before the first heading. */
export type Parts = ReadonlyMap<string | null, SectionPart>

/** Sets the sections of two reports side by side. */
export function sectionRows(
  changes: SectionChanges,
  older: { sections: readonly Section[]; parts: Parts },
  newer: { sections: readonly Section[]; parts: Parts },
  overlap: TextOverlap,
): SectionRow[] {
  const shares = new Map(overlap.sections.map(({ section, length, shared, share }) => [section, { length, shared, share }]))
  const rowOf = (change: SectionRow['change'], before: string | null | undefined, after: string | null | undefined): SectionRow => {
    const [left, right] = [before !== undefined && older.parts.get(before), after !== undefined && newer.parts.get(after)]
    const taken = after !== undefined && shares.get(after)
    return { change, ...(left && { older: left }), ...(right && { newer: right }), ...(taken && { overlap: taken }) }
  }
  const partners = new Map(
    (['kept', 'renamed'] as const).flatMap((change) =>
      changes[change].map(({ previous, current }) => [current.id, { change, previous: previous.id }]),
    ),
  )
  const rows = [{ older: null as string | null, row: rowOf('kept', null, null) }]
  for (const { id } of newer.sections) {
    const partner = partners.get(id)
    rows.push({ older: partner?.previous ?? '', row: rowOf(partner?.change ?? 'added', partner?.previous, id) })
  }
  const removed = new Set(changes.removed.map(({ id }) => id))
  let before: string | null = null
  for (const { id } of older.sections) {
    if (removed.has(id))
      rows.splice(rows.findIndex((row) => row.older === before) + 1, 0, { older: id, row: rowOf('removed', id, undefined) })
    before = id
  }
  return rows.map(({ row }) => row).filter((row) => row.older || row.newer)
}

/** The text of a report divided at its headings, without what is not the report. `sections` are its sections in order. */
export function partsOf({ flow, lines, facts }: Pick<ReportModel, 'flow' | 'lines' | 'facts'>, sections: readonly Section[]): Parts {
  const own = flow.filter((item) => (typeof item === 'number' ? lines[item]!.zone !== 'furniture' : 'rows' in item))
  const itemOf = new Map<number, number>()
  own.forEach((item, index) => {
    for (const line of linesOf([item])) itemOf.set(line, index)
  })
  const headings = facts.filter((fact): fact is Fact & { kind: 'section' } => fact.kind === 'section')
  const parts = new Map<string | null, SectionPart>()
  let open: { id: string | null; title?: string; from: number } = { id: null, from: 0 }
  const close = (to: number) => {
    const { id, title, from } = open
    if (title !== undefined || to > from) parts.set(id, { ...(title !== undefined && { title }), flow: own.slice(from, to) })
  }
  sections.forEach(({ id }, i) => {
    const { at, title } = headings[i]!
    // A heading within a line or a table that an earlier section has: its words stay there.
    const from = Math.max(open.from, itemOf.get(at[0]!) ?? open.from)
    close(from)
    open = { id, title, from }
  })
  close(own.length)
  return parts
}

function linesOf(flow: Flow): number[] {
  return flow.flatMap((item) => {
    if (typeof item === 'number') return [item]
    return 'rows' in item ? item.rows.flatMap((row) => row.flatMap((cell) => (typeof cell === 'number' ? [cell] : linesOf(cell.flow)))) : []
  })
}
