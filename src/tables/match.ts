import { FORM_LAYOUTS, type FormColumn, type FormRow, type Layout } from '../catalogue/formats.js'
import { labelKey, looseKey } from './label-key.js'
import { remember } from './remember.js'

/** A label path found in a form; `score` is 1 for the same words, less where characters are lost or others stand in. */
export interface RowMatch {
  row: FormRow
  score: number
}
export interface ColumnMatch {
  column: FormColumn
  score: number
}

interface Entry {
  key: string
  /** The characters of the key, see `charactersOf`. */
  characters: number
  group: string[]
  place: number
}
interface Index {
  exact: Map<string, number[]>
  loose: Map<string, number[]>
  entries: Entry[]
  groups: Set<string>
  find(key: string): Found | null
}

const indexes = new Map<object, Index>()

function indexOf(items: readonly { label: string; variants?: readonly string[]; group?: readonly string[] }[]): Index {
  const known = indexes.get(items)
  if (known) return known
  const index: Index = { exact: new Map(), loose: new Map(), entries: [], groups: new Set(), find: remember((key) => lookUp(index, key)) }
  const put = (map: Map<string, number[]>, key: string, place: number) => {
    const places = map.get(key)
    if (!places) map.set(key, [place])
    else if (!places.includes(place)) places.push(place)
  }
  items.forEach((item, place) => {
    const group = (item.group ?? []).map((g) => looseKey(labelKey(g)))
    for (const label of group) index.groups.add(label)
    for (const label of [item.label, ...(item.variants ?? [])]) {
      const key = labelKey(label)
      put(index.exact, key, place)
      put(index.loose, looseKey(key), place)
      index.entries.push({ key, characters: charactersOf(key), group, place })
    }
  })
  indexes.set(items, index)
  return index
}

/**
 * Finds the row of a form that a label path (outermost first) means: same words first, then words with a lost character or two,
 * then a row label glued to its group. Rows of every edition are tried, so a 2019 row in a 2021 table is found by its label.
 * Labels that stand in several groups (被依法纠错数, 其他) are told apart by the groups in the path, then by `after`, the row found last:
 * the next one in the form's order is meant. Null where nothing is near enough or two rows are equally near.
 */
export function matchRow(layout: Layout, path: readonly string[], after?: FormRow): RowMatch | null {
  const index = indexOf(layout.rows)
  const depth = innermost(path)
  const found = depth < 0 ? null : (index.find(labelKey(path[depth]!)) ?? inBracket(index, path[depth]!))
  // （一）收到申请数 / 总数: of all that the group counts.
  if (!found && depth > 0 && layout.shape === 'list' && OF_GROUP.test(path[depth]!)) return matchRow(layout, path.slice(0, depth), after)
  const parts = found || depth < 0 ? [] : path[depth]!.split(BETWEEN_LABELS)
  if (parts.length > 1) return matchRow(layout, [...path.slice(0, depth), ...parts], after)
  if (!found) return null
  const { places, score } = found
  const place = places.length > 1 ? choose(index, places, path.slice(0, depth), after ? layout.rows.indexOf(after) : -1) : places[0]
  return place === undefined ? null : { row: layout.rows[place]!, score }
}

/** Finds the column of a form that a label path (outermost first) means; blank labels in it are passed over. */
export function matchColumn(layout: Layout, path: readonly string[]): ColumnMatch | null {
  const depth = innermost(path)
  const found = depth < 0 ? null : indexOf(layout.columns).find(labelKey(path[depth]!))
  const column = found && layout.columns[found.places[0]!]
  return column ? { column, score: found.score } : null
}

/** Between a group and its row in one label: 三、本年度办理结果 — （三）不予公开 — 1.属于国家秘密, （六）其他处理3.其他, 行政诉讼/复议后起诉. Not: 第二十条第（一）项. */
const BETWEEN_LABELS =
  /(?<=[\u4e00-\u9fff])(?:(?<!第)\s{0,2}(?=(?:[（(][一二三四五六七八九十]{1,2}[）)]|\d{1,2}[.．、])[\u4e00-\u9fff])|\s{0,2}[—_/\\>|:：·-]{1,3}\s{0,2}(?=[\u4e00-\u9fff（(\d]))/u
/** The label of a row, or of a group of rows. */
export function namesRows(layout: Layout, label: string): boolean {
  const key = looseKey(labelKey(label))
  return indexOf(layout.rows).loose.has(key) || indexOf(layout.rows).groups.has(key)
}

const OF_GROUP = /^(?:总数|总计|合计|小计|总件数)$/u

/** 行政诉讼(复议后起诉): a group with its row in brackets. */
function inBracket(index: Index, label: string): Found | null {
  const inner = /[(（]([^()（）]{3,20})[)）]$/u.exec(label)?.[1]
  return inner === undefined ? null : index.find(labelKey(inner))
}

/** The last label that says anything: a path whose innermost label is unknown names something that the form does not have. */
function innermost(path: readonly string[]): number {
  let depth = path.length - 1
  while (depth >= 0 && labelKey(path[depth]!) === '') depth--
  return depth
}

/**
 * The family whose rows and columns the labels name most often. A row tells more than a column (本年度 stands over many tables), and no
 * table is known by columns alone.
 */
export function recognise(labels: readonly string[]): Layout | null {
  let best: Layout | null = null
  let most = 2
  const keys = new Set(labels.flatMap((label) => [label, ...label.split(BETWEEN_LABELS).slice(1)]).map(labelKey))
  for (const layout of FORM_LAYOUTS) {
    let rows = 0
    let columns = 0
    for (const key of keys) {
      if (key.length < 3) continue
      if (indexOf(layout.rows).loose.has(looseKey(key))) rows++
      else if (indexOf(layout.columns).loose.has(looseKey(key))) columns++
    }
    if (rows > 0 && 2 * rows + columns > most) {
      most = 2 * rows + columns
      best = layout
    }
  }
  return best
}

interface Found {
  places: number[]
  score: number
}

function lookUp(index: Index, key: string): Found | null {
  const exact = index.exact.get(key)
  if (exact) return { places: exact, score: 1 }
  const loose = index.loose.get(looseKey(key))
  if (loose) return { places: loose, score: 0.98 }
  return damaged(index, key) ?? glued(index, key)
}

/** A group, or what is left of its name, and its row in one cell: （四）无法提供1.本机关不掌握相关政府信息. */
function glued(index: Index, key: string): Found | null {
  let best: Entry | undefined
  for (const entry of index.entries) {
    if (!key.endsWith(entry.key) || entry.key.length <= (best?.key.length ?? 0)) continue
    const before = key.slice(0, -entry.key.length).replace(/\d{1,3}$/, '')
    // 其他 of 其他处理其他: of so short a label the whole group has to stand before it.
    if (entry.key.length < 4 && !entry.group.includes(before)) continue
    if (before !== '' && [...index.groups].some((group) => group.startsWith(before) || group.endsWith(before))) best = entry
  }
  return best ? { places: index.exact.get(best.key)!, score: 0.96 } : null
}

/** Lost, doubled or wrong characters: the nearest label, where no other is nearly as near. Labels that are the same words in several groups are equally near. */
function damaged(index: Index, key: string): Found | null {
  if (key.length < 3) return null
  const characters = charactersOf(key)
  let score = 0
  let second = 0
  let nearest: Entry[] = []
  for (const entry of index.entries) {
    if (countBits(characters & ~entry.characters) > allowedFor(entry.key)) continue
    const like = likeness(key, entry.key)
    if (like < 0.55) continue
    if (like < score) second = Math.max(second, nearest[0]?.place === entry.place ? 0 : like)
    else if (like === score) nearest.push(entry)
    else {
      if (nearest.some(({ place }) => place !== entry.place)) second = score
      score = like
      nearest = [entry]
    }
  }
  const places = [...new Set(nearest.map(({ place }) => place))]
  const isClear =
    places.length === 1 ? score >= 0.6 && second <= score - 0.08 : score >= 0.75 && nearest.every((entry) => entry.key === nearest[0]!.key)
  return isClear ? { places, score } : null
}

/**
 * 1 for equal words. Lost characters (the label is what is left of the form's) count less than wrong ones: two of three must be left.
 * 0 where the lengths are too far apart.
 */
function likeness(key: string, form: string): number {
  if (form.length < 3 || key.length > form.length + 3 || key.length * 5 < form.length * 3) return 0
  if (key.length < form.length && isWithin(key, form)) return key.length / form.length
  const allowed = allowedFor(form)
  const distance = editDistance(key, form, allowed)
  return distance > allowed ? 0 : 1 - (1.2 * distance) / form.length
}

/** How many characters of a form's label may be wrong. */
function allowedFor(form: string): number {
  return Math.max(1, Math.floor(form.length / 4))
}

/** A set of characters as bits, several characters to a bit: each bit that another set lacks is a character that it lacks. */
function charactersOf(key: string): number {
  let bits = 0
  for (let i = 0; i < key.length; i++) bits |= 1 << (key.charCodeAt(i) & 31)
  return bits
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** Whether all characters of `part` stand in `whole` in their order. */
export function isWithin(part: string, whole: string): boolean {
  let at = 0
  for (let i = 0; i < whole.length && at < part.length; i++) if (whole[i] === part[at]) at++
  return at === part.length
}

/** Levenshtein distance, or `limit + 1` where it is more than `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      const value = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + cost)
      row.push(value)
      if (value < least) least = value
    }
    if (least > limit) return limit + 1
    previous = row
  }
  return previous[b.length]!
}

/** Among rows of the same label: the one whose groups the path names, else the next after the row found last, else none but the only one. */
function choose(index: Index, places: number[], outer: readonly string[], after: number): number | undefined {
  const groups = new Set(outer.map((label) => looseKey(labelKey(label))))
  const named = places.filter((place) => index.entries.find((entry) => entry.place === place)!.group.some((group) => groups.has(group)))
  if (named.length === 1) return named[0]
  const rest = named.length > 1 ? named : places
  const next = rest.filter((place) => place > after).sort((a, b) => a - b)[0]
  return after >= 0 ? next : undefined
}
