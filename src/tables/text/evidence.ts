import { FORM_LAYOUTS, type FormRow, type Layout } from '../../catalogue/formats.js'
import { squeezed } from '../../view/text-table-line.js'

/** How well words fit the rows of a form: one number a row, 0 for none; `whole` is the row that has exactly these words. */
export interface Evidence {
  scores: Float64Array
  whole: number[]
}

const WHOLE = 12
const SHORT_PIECE = 3
const NUMERAL = /^[一二三四五六七八九十](?!安全|类)/

/**
 * Compares words with the rows of a form, also words that are only a piece of a label, or several labels glued.
 * Whole labels count most, long pieces more than short ones; a piece of a group's name speaks a little for each row in it.
 */
export class RowIndex {
  private readonly wordings: { row: number; key: string }[] = []
  private readonly groups: { row: number; key: string }[] = []
  private readonly cache = new Map<string, Evidence>()

  constructor(
    readonly layout: Layout,
    readonly rows: readonly FormRow[] = layout.rows,
  ) {
    rows.forEach((row, place) => {
      for (const label of [row.label, ...(row.variants ?? [])]) {
        const key = bare(label)
        this.wordings.push({ row: place, key })
        const short = bare(label.split('（')[0]!)
        if (short !== key && short.length > 1) this.wordings.push({ row: place, key: short })
      }
      for (const group of row.group) this.groups.push({ row: place, key: bare(group) })
    })
  }

  of(key: string): Evidence {
    const known = this.cache.get(key)
    if (known) return known
    const found = this.compare(key)
    if (this.cache.size < 5000) this.cache.set(key, found)
    return found
  }

  private compare(printed: string): Evidence {
    const scores = new Float64Array(this.rows.length)
    const whole: number[] = []
    if (printed.length === 0 || printed.length > 120) return { scores, whole }
    const short = printed.replace(NUMERAL, '') || printed
    for (const { row, key } of this.wordings) {
      const score = Math.max(likeness(printed, key), short === printed ? 0 : likeness(short, key))
      if (score > scores[row]!) scores[row] = score
      if (score === WHOLE && !whole.includes(row)) whole.push(row)
    }
    // 本年 of 三、本年 / 度办理结果: so short a piece of a group's name says nothing of the rows that begin alike
    if (whole.length === 0 && short.length <= SHORT_PIECE && this.groups.some(({ key }) => key.includes(short))) scores.fill(0)
    if (whole.length === 0)
      for (const { row, key } of this.groups)
        if (scores[row] === 0 && short.length > 1 && (key.includes(short) || short.includes(key))) scores[row] = 1.5
    return { scores, whole }
  }
}

const INDEXES = new Map(FORM_LAYOUTS.map((layout) => [layout, new RowIndex(layout)]))
/** The index of all rows of a form. */
export const indexOf = (layout: Layout): RowIndex => INDEXES.get(layout)!

/** Chinese characters of a label without its numeral. */
export function bare(label: string): string {
  const key = squeezed(label)
  return key.length > 2 ? key.replace(NUMERAL, '') : key
}

function likeness(words: string, label: string): number {
  if (words === label) return WHOLE
  if (words.length < 2) return 0
  if (label.startsWith(words)) return 3 + (7 * words.length) / label.length
  if (label.includes(words)) return 2 + (7 * words.length) / label.length
  if (label.length >= 3 && words.endsWith(label)) return 11
  if (label.length >= 5 && words.includes(label)) return 9
  if (words.length >= 4 && label.length >= 4 && words.length <= label.length + 4) {
    const share = commonPairs(words, label)
    if (share >= 0.6) return 9 * share
  }
  return 0
}

/** Dice coefficient of the pairs of neighbouring characters. */
function commonPairs(a: string, b: string): number {
  const pairs = new Set<string>()
  for (let i = 1; i < a.length; i++) pairs.add(a.slice(i - 1, i + 1))
  let common = 0
  for (let i = 1; i < b.length; i++) if (pairs.has(b.slice(i - 1, i + 1))) common++
  return (2 * common) / (a.length + b.length - 2)
}
