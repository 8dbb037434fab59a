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
}

/**
 * Puts the figures of one row under the columns of its header. As many figures as columns: in order, whatever the spans say (pages whose
 * spans do not fit are common, and their authors counted cells). Else by the grid, where each figure stands under a column of its own
 * and no column is left without a cell. Else by the known form, where it has just so many columns. Else the row stays without columns.
 */
export function alignRow(places: Place[], leaves: readonly Leaf[], layout: Layout | null, row: FormRow | null): Aligned[] {
  const under = leaves.length > 0 && fits(layout, row, leaves)
  if (under && places.length === leaves.length) {
    const shifted = layout !== null && mayBeShifted(places)
    return places.map((place, i) => ({
      place,
      path: leaves[i]!.path,
      certainty: overlaps(place, leaves[i]!) && !shifted ? 'certain' : 'likely',
    }))
  }
  if (under) {
    const byGrid = alignByGrid(places, leaves, layout !== null)
    if (byGrid) return byGrid
  }
  const filled = places.filter((p) => p.kind !== 'blank')
  const known = layout ? (byForm(places, layout, row) ?? byForm(filled, layout, row)) : null
  if (known) return known
  if (under && filled.length === leaves.length) return filled.map((place, i) => ({ place, path: leaves[i]!.path, certainty: 'likely' }))
  return filled.map((place) => ({ place, path: [], certainty: 'ambiguous' }))
}

/** One empty cell in a row that is filled otherwise: a cell may have slipped in, or one have been lost and the row filled up. */
function mayBeShifted(places: readonly Place[]): boolean {
  return places.length > 2 && places.filter((place) => place.kind === 'blank').length === 1
}

/** A header that belongs to another block (its own was lost) is none: the row's form has no such columns. */
function fits(layout: Layout | null, row: FormRow | null, leaves: readonly Leaf[]): boolean {
  if (layout?.family === 'review' && leaves.length > 5) return leaves.every((leaf) => matchRow(layout, leaf.path.slice(0, -1)) !== null)
  if (layout?.family !== 'proactive' || row?.block === undefined) return true
  return leaves.some((leaf) => {
    const column = matchColumn(layout, leaf.path)?.column
    return !column?.blocks || column.blocks.includes(row.block!)
  })
}

function overlaps(place: Place, leaf: Leaf): boolean {
  return place.left < leaf.right && place.right > leaf.left
}

/** In a known form a column without a cell means a lost cell, and then nobody knows which; elsewhere rows may be short. */
function alignByGrid(places: Place[], leaves: readonly Leaf[], strict: boolean): Aligned[] | null {
  const aligned: Aligned[] = []
  const taken = new Set<Leaf>()
  const covered = new Set<Leaf>()
  for (const place of places) {
    const over = leaves.filter((leaf) => overlaps(place, leaf))
    for (const leaf of over) covered.add(leaf)
    const leaf = over.find((candidate) => candidate.left === place.left) ?? over[0]
    if (place.kind === 'blank') {
      if (leaf && over.length === 1 && !taken.has(leaf)) aligned.push({ place, path: leaf.path, certainty: 'certain' })
      continue
    }
    if (!leaf || over.length > 1 || taken.has(leaf)) return null
    taken.add(leaf)
    aligned.push({ place, path: leaf.path, certainty: 'certain' })
  }
  if (covered.size < leaves.length && strict) return null
  // A helper cell beside a figure, under the same label, is no blank figure.
  return aligned.filter((a) => a.place.kind !== 'blank' || !leaves.some((leaf) => leaf.path === a.path && taken.has(leaf)))
}

/** The form's own columns, where one edition only has so many for this row. */
function byForm(places: Place[], layout: Layout, row: FormRow | null): Aligned[] | null {
  const paths = formPaths(layout, row).filter((columns) => columns.length === places.length)
  if (paths.length !== 1) return null
  return places.map((place, i) => ({ place, path: paths[0]![i]!, certainty: 'likely' }))
}

function formPaths(layout: Layout, row: FormRow | null): string[][][] {
  const values = layout.columns.filter((column) => column.holds === 'value')
  switch (layout.family) {
    case 'requests':
      return row ? [labels(values)] : []
    case 'review':
      return row ? [labels(values)] : [layout.rows.flatMap((group) => values.map((column) => [...group.group, group.label, column.label]))]
    case 'statistics':
      return row ? [labels(values)] : []
    case 'proactive': {
      if (!row) return []
      const editions: Edition[] = ['template-2019', 'template-2021']
      return editions.map((edition) => labels(columnsOf(layout, edition, row.block))).filter((columns) => columns.length > 0)
    }
  }
}

function labels(columns: readonly FormColumn[]): string[][] {
  return columns.map((column) => [column.label])
}
