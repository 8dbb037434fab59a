import { FORM_LAYOUTS, type FormColumn, type FormRow, type Layout } from '../catalogue/formats.js'
import { bare, labelKey, looseKey, wordingsOf } from './label-key.js'
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

/** The places of a label in the form, several where it stands in several groups, and how like it the words are. */
interface Found {
  places: readonly number[]
  score: number
}

/** Words and their characters, see `charactersOf`. */
interface Words {
  key: string
  characters: number
}

/** One wording of the label of the row at a place. */
interface Wording extends Words {
  place: number
}

/** How like words are to a label. */
type Measure = (words: Words, label: Words) => number

/** How like a label torn words are: they are the whole label, they are its alone and leave no doubt, they are it where no other is nearly as like. */
const WHOLE = 12
const CLEAR = 8.5
const FAIR = 5
/** So much of their characters, in their order, torn words and a label have in common. */
const LEAST_SHARED = 0.65
/** 本年: a piece of the names of groups. */
const SHORT_PIECE = 3
/** Longer words are sentences. */
const LONGEST = 120
/** （二）部分公开（区分处理的，…）: torn from its note, 部分公开 is a piece of this label, not the whole. */
const NOTED = /^（[^（]*（/u

/** Rows or columns of a form by their labels. */
export class LabelIndex<T extends FormRow | FormColumn = FormRow> {
  private readonly wordings: Wording[] = []
  /** Those that torn words are compared with, see `NOTED`. */
  private readonly tornFrom: Wording[] = []
  /** Places by what they are called: in a cell of their own, in torn words, but for words that only say that something is counted. */
  private readonly exact = new Map<string, number[]>()
  private readonly torn = new Map<string, number[]>()
  private readonly loose = new Map<string, number[]>()
  /** The groups of each row, and the same but for words that only say that something is counted. */
  private readonly groups: readonly (readonly string[])[]
  private readonly looseGroups: readonly (readonly string[])[]

  constructor(
    readonly layout: Layout,
    readonly items: readonly T[],
  ) {
    this.groups = items.map((item) => ('group' in item ? item.group.map(labelKey) : []))
    this.looseGroups = this.groups.map((groups) => groups.map(looseKey))
    const put = (map: Map<string, number[]>, key: string, place: number) => {
      const places = map.get(key)
      if (!places) map.set(key, [place])
      else if (!places.includes(place)) places.push(place)
    }
    for (const [place, item] of items.entries()) {
      for (const key of wordingsOf(item)) {
        put(this.exact, key, place)
        put(this.loose, looseKey(key), place)
        const wording = { key, characters: charactersOf(key), place }
        this.wordings.push(wording)
        if (NOTED.test(item.label) && key === labelKey(item.label)) continue
        this.tornFrom.push(wording)
        put(this.torn, key, place)
      }
    }
  }

  /** Whether a label is called so, but for words that only say that something is counted. */
  has(key: string): boolean {
    return this.loose.has(looseKey(key))
  }

  /** Whether a label, or a group of labels, is called so. */
  hasGroup(key: string): boolean {
    return this.has(key) || this.looseGroups.some((groups) => groups.includes(looseKey(key)))
  }

  /** Same words first, then words with a lost character or two, then a label glued to its group. */
  readonly find = remember((key: string): Found | null => {
    const exact = this.exact.get(key)
    if (exact) return { places: exact, score: 1 }
    const loose = this.loose.get(looseKey(key))
    return loose ? { places: loose, score: 0.98 } : (this.damaged(key) ?? this.glued(key))
  })

  /** Lost, doubled or wrong characters: the nearest label, where no other is nearly as near. */
  private damaged(key: string): Found | null {
    const scores = this.compare(key, this.wordings, likeness)
    const score = mostOf(scores)
    if (score < 0.6) return null
    const places = [...scores.keys()].filter((place) => scores[place] === score)
    const second = scores.reduce((most, other) => (other < score ? Math.max(most, other) : most), 0)
    if (places.length === 1) return second <= score - 0.08 ? { places, score } : null
    return score >= 0.75 && this.areOne(places) ? { places, score } : null
  }

  /** Rows of several groups that have the same label, 其他情形数. */
  private areOne(places: readonly number[]): boolean {
    return [...this.exact.values()].some((same) => places.every((place) => same.includes(place)))
  }

  /** How like the label of each row words are, in the wording that is nearest. */
  private compare(key: string, wordings: Wording[], measure: Measure): Float64Array {
    const words = { key, characters: charactersOf(key) }
    const scores = new Float64Array(this.items.length)
    for (const wording of wordings) {
      const score = measure(words, wording)
      if (score > scores[wording.place]!) scores[wording.place] = score
    }
    return scores
  }

  /** A group, or what is left of its name, and its row in one cell: （四）无法提供1.本机关不掌握相关政府信息. */
  private glued(key: string): Found | null {
    let best = ''
    for (const { key: label, place } of this.wordings) {
      if (!key.endsWith(label) || label.length <= best.length) continue
      const before = key.slice(0, -label.length).replace(/\d{1,3}$/, '')
      // 其他 of 其他处理其他: of so short a label the whole group has to stand before it.
      const isGroup = (group: string) => (label.length < 4 ? group === before : group.startsWith(before) || group.endsWith(before))
      if (before !== '' && (label.length < 4 ? this.looseGroups[place]! : this.looseGroups.flat()).some(isGroup)) best = label
    }
    return best === '' ? null : { places: this.exact.get(best)!, score: 0.96 }
  }

  /** Among rows of the same label: the one whose groups the path names, else the next after the row found last, else none but the only one. */
  choose(places: readonly number[], outer: readonly string[], after: number): number | undefined {
    if (places.length === 1) return places[0]
    const groups = new Set(outer.map((label) => looseKey(labelKey(label))))
    const named = places.filter((place) => this.looseGroups[place]!.some((group) => groups.has(group)))
    if (named.length === 1) return named[0]
    const rest = named.length > 1 ? named : places
    return after >= 0 ? rest.filter((place) => place > after).sort((a, b) => a - b)[0] : undefined
  }

  /**
   * Compares words with all rows, also words that are only a piece of a label, or several labels glued. Whole labels count most, long
   * pieces more than short ones; a piece of a group's name speaks a little for each row in it.
   */
  readonly of = remember((printed: string): Float64Array => {
    if (printed.length === 0 || printed.length > LONGEST) return new Float64Array(this.items.length)
    const short = bare(printed)
    const scores = this.compare(printed, this.tornFrom, likenessOfPiece)
    if (short !== printed)
      for (const [place, score] of this.compare(short, this.tornFrom, likenessOfPiece).entries())
        scores[place] = Math.max(scores[place]!, score)
    if (this.whole(printed).length > 0) return scores
    // 本年 of 三、本年 / 度办理结果: so short a piece of a group's name says nothing of the rows that begin alike
    if (short.length <= SHORT_PIECE && this.groups.flat().some((group) => group.includes(short))) scores.fill(0)
    if (short.length > 1)
      for (const [place, groups] of this.groups.entries())
        if (scores[place] === 0 && groups.some((group) => group.includes(short) || short.includes(group))) scores[place] = 1.5
    return scores
  }, true)

  /** Places of the rows that are called exactly so. */
  whole(words: string): readonly number[] {
    return this.torn.get(words) ?? this.torn.get(bare(words)) ?? []
  }

  /** Whether words by themselves say that they are this row: whole or nearly so; or damaged, but like no other row. */
  names(words: string, place: number): boolean {
    const scores = this.of(words)
    return scores[place]! >= CLEAR || (scores[place]! >= FAIR && isAlone(scores, place))
  }

  /** The row that words name beyond doubt. */
  named(words: string): number | undefined {
    const scores = this.of(words)
    const best = scores.indexOf(mostOf(scores))
    return scores[best]! >= CLEAR && isAlone(scores, best) ? best : undefined
  }
}

const mostOf = (scores: Float64Array) => scores.reduce((most, score) => Math.max(most, score), 0)

/** No other row is nearly as like. */
const isAlone = (scores: Float64Array, place: number) => scores.every((score, row) => row === place || score < scores[place]! - 2)

const INDEXES = new Map(
  FORM_LAYOUTS.map((layout) => [layout, { rows: new LabelIndex(layout, layout.rows), columns: new LabelIndex(layout, layout.columns) }]),
)
/** All rows and all columns of a form by their labels. */
export const indexOf = (layout: Layout) => INDEXES.get(layout)!

/**
 * Finds the row of a form that a label path (outermost first) means: same words first, then words with a lost character or two,
 * then a row label glued to its group. Rows of every edition are tried, so a 2019 row in a 2021 table is found by its label.
 * Labels that stand in several groups (被依法纠错数, 其他) are told apart by the groups in the path, then by `after`, the row found last:
 * the next one in the form's order is meant. Null where nothing is near enough or two rows are equally near.
 */
export function matchRow(layout: Layout, path: readonly string[], after?: FormRow): RowMatch | null {
  const index = indexOf(layout).rows
  const depth = innermost(path)
  const found = depth < 0 ? null : index.find(labelKey(path[depth]!))
  // （一）收到申请数 / 总数: of all that the group counts.
  if (!found && depth > 0 && layout.shape === 'list' && OF_GROUP.test(path[depth]!)) return matchRow(layout, path.slice(0, depth), after)
  const parts = found || depth < 0 ? [] : path[depth]!.split(BETWEEN_LABELS)
  if (parts.length > 1) return matchRow(layout, [...path.slice(0, depth), ...parts], after)
  if (!found) return null
  const place = index.choose(found.places, path.slice(0, depth), after ? layout.rows.indexOf(after) : -1)
  return place === undefined ? null : { row: layout.rows[place]!, score: found.score }
}

/** Finds the column of a form that a label path (outermost first) means; blank labels in it are passed over. */
export function matchColumn(layout: Layout, path: readonly string[]): ColumnMatch | null {
  const depth = innermost(path)
  const found = depth < 0 ? null : indexOf(layout).columns.find(labelKey(path[depth]!))
  const column = found && layout.columns[found.places[0]!]
  return column ? { column, score: found.score } : null
}

/**
 * Between a group and its row in one label: 三、本年度办理结果 — （三）不予公开 — 1.属于国家秘密, （六）其他处理3.其他, 行政诉讼/复议后起诉,
 * 行政诉讼(复议后起诉). Not: 第二十条第（一）项.
 */
const BETWEEN_LABELS =
  /(?<=[\u4e00-\u9fff])(?:(?<!第)\s{0,2}(?=(?:[（(][一二三四五六七八九十]{1,2}[）)]|\d{1,2}[.．、])[\u4e00-\u9fff])|\s{0,2}[—_/\\>|:：·-]{1,3}\s{0,2}(?=[\u4e00-\u9fff（(\d])|[（(](?=[^()（）]{3,20}[)）]$))/u

/** The label of a row, or of a group of rows. */
export const namesRows = (layout: Layout, label: string): boolean => indexOf(layout).rows.hasGroup(labelKey(label))

const OF_GROUP = /^(?:总数|总计|合计|小计|总件数)$/u

/** The last label that says anything: a path whose innermost label is unknown names something that the form does not have. */
function innermost(path: readonly string[]): number {
  let depth = path.length - 1
  while (depth >= 0 && labelKey(path[depth]!) === '') depth--
  return depth
}

/** 结果, 商业企, 信息内容: words over the columns of a form, whole or torn. */
export function isOverColumns(layout: Layout, words: string): boolean {
  return (
    indexOf(layout)
      .columns.of(words)
      .some((score) => score > 0) || layout.heads.some((head) => words.startsWith(head.slice(0, LONGEST_HEAD)))
  )
}
const LONGEST_HEAD = 5

/**
 * The form whose rows and columns the labels name most often. A row tells more than a column (本年度 stands over many tables), and no
 * table is known by columns alone.
 */
export function recognise(labels: readonly string[]): Layout | null {
  const keys = [...new Set(labels.flatMap((label) => [label, ...label.split(BETWEEN_LABELS).slice(1)]).map(labelKey))].filter(
    (key) => key.length > 2,
  )
  const votes = FORM_LAYOUTS.map((layout) => {
    const { rows, columns } = indexOf(layout)
    const named = keys.filter((key) => rows.has(key)).length
    return named > 0 ? 2 * named + keys.filter((key) => !rows.has(key) && columns.has(key)).length : 0
  })
  const most = Math.max(...votes)
  return most > 2 ? FORM_LAYOUTS[votes.indexOf(most)]! : null
}

/** All words of each form, without their notes' and numerals' marks. */
const WORDS = FORM_LAYOUTS.map((layout) => {
  const { rows, columns, heads } = layout
  return { layout, words: [...rows.flatMap((row) => [row.label, ...row.group]), ...columns.map(({ label }) => label), ...heads].map(bare) }
})

/** Whether a form has just these words. */
export const isWordOf = (layout: Layout, printed: string) =>
  WORDS.some((form) => form.layout === layout && form.words.includes(bare(printed)))

/** The form that alone has these words, whole before in pieces; null where there is none. */
export const formOf = remember((printed): Layout | null => {
  const words = bare(printed)
  if (words.length < 3) return null
  const whole = WORDS.filter((form) => form.words.includes(words))
  const having = whole.length > 0 ? whole : WORDS.filter((form) => form.words.some((label) => label.includes(words)))
  return having.length === 1 ? having[0]!.layout : null
})

/** How many characters of a form's label may be wrong. */
const allowedFor = (label: string) => Math.max(1, Math.floor(label.length / 4))

/**
 * 1 for equal words. Lost characters (the words are what is left of the form's) count less than wrong ones: two of three must be left.
 * 0 where the lengths are too far apart.
 */
function likeness({ key, characters }: Words, { key: label, characters: known }: Words): number {
  if (key.length < 3 || label.length < 3 || key.length > label.length + 3 || key.length * 5 < label.length * 3) return 0
  const allowed = allowedFor(label)
  const others = countBits(characters & ~known)
  if (others > allowed || (others > 0 && countBits(known & ~characters) > allowed)) return 0
  const distance = distanceOf(key, label, 1)
  if (distance === label.length - key.length) return key.length / label.length
  return distance > allowed ? 0 : 1 - (1.2 * distance) / label.length
}

/** How like torn words are to a label, 0 to `WHOLE`: they may be a piece of it, have others glued to them, or be mixed with them. */
function likenessOfPiece(words: Words, label: Words): number {
  const [key, form] = [words.key, label.key]
  if (key === form) return WHOLE
  if (key.length < 2) return 0
  if (form.startsWith(key)) return 3 + (7 * key.length) / form.length
  if (form.includes(key)) return 2 + (7 * key.length) / form.length
  if (form.length >= 3 && key.endsWith(form)) return 11
  if (form.length >= 5 && key.includes(form)) return 9
  if (key.length < 4 || form.length < 4 || key.length > form.length + 4) return 0
  if (5 * countBits(words.characters & ~label.characters) > 2 * key.length) return 0
  const share = 1 - distanceOf(key, form, 2) / (key.length + form.length)
  return share >= LEAST_SHARED ? 9 * share : 0
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

/** How many characters are to be added and taken away to make one word of the other, or exchanged, at the cost of `exchange`. */
function distanceOf(a: string, b: string, exchange: 1 | 2): number {
  const distances = new Uint8Array(b.length + 1)
  for (let j = 1; j <= b.length; j++) distances[j] = j
  for (let i = 1; i <= a.length; i++) {
    let before = distances[0]!
    distances[0] = i
    for (let j = 1; j <= b.length; j++) {
      const above = distances[j]!
      distances[j] = a[i - 1] === b[j - 1] ? before : Math.min(above + 1, distances[j - 1]! + 1, before + exchange)
      before = above
    }
  }
  return distances[b.length]!
}
