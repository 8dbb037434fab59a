import { columnsOf, type Edition, type FormColumn, type FormRow, type Layout } from '../catalogue/formats.js'
import type { Certainty } from '../report/span.js'
import type { Leaf } from './header.js'
import { matchColumn, matchRow } from './match.js'
import type { Place } from './row-kinds.js'

/** Which column a figure stands under, and how sure that is. `path` is empty where nothing says it. */
export interface Aligned {
  place: Place
  path: string[]
  certainty: Certainty
  /** Known by its place among columns that the form names, where its own words do not say it. */
  formColumn?: FormColumn
}

/**
 * Puts the figures of one row under the columns of its header. As many figures as columns: in order, whatever the spans say (pages whose
 * spans do not fit are common, and their authors counted cells). Else by the grid, where each figure stands under a column of its own
 * and no column is left without a cell. Else by the known form, where it has just so many columns. Else the row stays without columns.
 * A row `isLong` whose blanks go on beyond the header.
 */
export function alignRow(places: Place[], leaves: readonly Leaf[], layout: Layout | null, row: FormRow | null, isLong: boolean): Aligned[] {
  const headed = leaves.length > 0 && fits(layout, row, leaves)
  if (headed && places.length === leaves.length) {
    const shifted = layout !== null && mayBeShifted(places, isLong)
    const named = layout ? namedByPlace(leaves, layout, row) : null
    return places.map((place, i) => {
      const formColumn = named?.[i] ?? undefined
      const { left, right, path } = leaves[i]!
      const under = place.left < right && place.right > left
      const certainty = under && !shifted && !formColumn ? 'certain' : 'likely'
      return { place, path, certainty, formColumn }
    })
  }
  if (headed) {
    const byGrid = alignByGrid(places, leaves, layout !== null)
    if (byGrid) return byGrid
  }
  const filled = places.filter((p) => p.kind !== 'blank')
  const known = layout ? (byForm(places, layout, row) ?? byForm(filled, layout, row)) : null
  if (known) return known
  if (headed && filled.length === leaves.length) return filled.map((place, i) => ({ place, path: leaves[i]!.path, certainty: 'likely' }))
  return filled.map((place) => ({ place, path: [], certainty: 'ambiguous' }))
}

/** One empty cell in a row that is filled otherwise, or some in a row that goes on beyond its header: a cell may have slipped in, or been lost and made up for. */
function mayBeShifted(places: readonly Place[], isLong: boolean): boolean {
  const blanks = places.filter((place) => place.kind === 'blank').length
  return places.length > 2 && (blanks === 1 || (isLong && blanks > 0))
}

/** A header that belongs to another block (its own was lost) is none: the row's form has no such columns. */
function fits(layout: Layout | null, row: FormRow | null, leaves: readonly Leaf[]): boolean {
  if (layout?.shape === 'groups' && leaves.length > layout.columns.length)
    return leaves.every((leaf) => matchRow(layout, leaf.path.slice(0, -1)) !== null)
  if (layout?.shape !== 'blocks' || row?.block === undefined) return true
  return leaves.some((leaf) => {
    const column = matchColumn(layout, leaf.path)?.column
    return !column?.blocks || column.blocks.includes(row.block!)
  })
}

/** In a known form a column without a cell means a lost cell, and then nobody knows which; elsewhere rows may be short. */
function alignByGrid(places: Place[], leaves: readonly Leaf[], strict: boolean): Aligned[] | null {
  const aligned: (Aligned & { leaf: number })[] = []
  const taken = new Set<number>()
  const covered = new Set<number>()
  let first = 0
  for (const place of places) {
    while (first < leaves.length && leaves[first]!.right <= place.left) first++
    let after = first
    while (after < leaves.length && leaves[after]!.left < place.right) covered.add(after++)
    const isOverOne = after - first === 1
    if (place.kind !== 'blank') {
      if (!isOverOne || taken.has(first)) return null
      taken.add(first)
    }
    if (isOverOne) aligned.push({ place, path: leaves[first]!.path, certainty: 'certain', leaf: first })
  }
  if (covered.size < leaves.length && strict) return null
  // A helper cell beside a figure, under the same label, is no blank figure; of several blanks one is enough.
  return aligned.filter(({ place, leaf }) => place.kind !== 'blank' || (!taken.has(leaf) && taken.add(leaf)))
}

/** The form's own columns, where one edition only has so many for this row. */
function byForm(places: Place[], layout: Layout, row: FormRow | null): Aligned[] | null {
  const fitting = formColumns(layout, row).filter((columns) => columns.length === places.length)
  if (fitting.length !== 1) return null
  return places.map((place, i) => ({ place, path: fitting[0]![i]!.path, certainty: 'likely' }))
}

/**
 * Columns whose words the form does not know (本年新 twice, their second line lost), among as many as the form has and beside one that it
 * knows in its right place: the form's order names them.
 */
function namedByPlace(leaves: readonly Leaf[], layout: Layout, row: FormRow | null): (FormColumn | null)[] | null {
  const known = leaves.map((leaf) => matchColumn(layout, leaf.path)?.column)
  if (!known.includes(undefined) || known.every((column) => column === undefined)) return null
  const fitting = formColumns(layout, row).filter(
    (columns) => columns.length === leaves.length && columns.every(({ column }, i) => known[i] === undefined || known[i] === column),
  )
  return fitting.length === 1 ? fitting[0]!.map(({ column }, i) => (known[i] ? null : column)) : null
}

/** The columns that a row of the form has, by edition; those of table four where the row is not known are all fifteen. */
function formColumns(layout: Layout, row: FormRow | null): { path: string[]; column: FormColumn }[][] {
  const values = layout.columns.filter((column) => column.holds === 'value')
  const named = (columns: readonly FormColumn[], outer: readonly string[] = []) =>
    columns.map((column) => ({ column, path: [...outer, column.label] }))
  if (layout.shape === 'groups' && !row) return [layout.rows.flatMap((group) => named(values, [...group.group, group.label]))]
  if (!row) return []
  if (layout.shape !== 'blocks') return [named(values)]
  const editions = Object.keys(layout.editions) as Edition[]
  return editions.map((edition) => named(columnsOf(layout, edition, row.block))).filter((columns) => columns.length > 0)
}
