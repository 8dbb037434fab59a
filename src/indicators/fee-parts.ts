import type { Figure } from './figures.js'

/** The name of one kind of fee, with what may stand between it and its figure; not 经费, and not what is spent or remitted. */
const ONE_FEE = /^(?!.*(?:其中|支|投|免|退|拨|经费))[^,;。:]*费用?[共计约为各]{0,2}$/
/** What comes before the figure that sums up: 共计, 合计收取. */
const SUM = /^(?:以上|两项|各项)?(?:共计|合计|总计|共|计)(?:收取|收费)?[约为]?$/

/** A list of fees: the figure that is the whole, null where the list states none; and the figures that it is made of. */
interface Fees {
  whole: Figure | null
  figures: readonly Figure[]
}

/** The list that a figure of money begins: 收取检索费20元、复制费80元，合计100元. A figure alone is a list of one. */
export function readFees(folded: string, figures: readonly Figure[], index: number): Fees {
  const first = figures[index]!
  const parts = [first.amount.quantity.value]
  let whole: Figure | null = null
  let next = index + 1
  for (; next < figures.length && !whole; next++) {
    const { amount, before, sentence } = figures[next]!
    if (sentence !== first.sentence || amount.quantity.unit !== first.amount.quantity.unit) break
    const words = folded.slice(before.from, before.to).replace(/^[ 、和及与]+/, '')
    if (SUM.test(words) && isSum(amount.quantity.value, parts)) whole = figures[next]!
    else if (ONE_FEE.test(words) && folded[before.from - 1] !== '(') parts.push(amount.quantity.value)
    else break
  }
  if (parts.length === 1 || isSum(parts[0]!, parts.slice(1))) whole ??= first
  return { whole, figures: figures.slice(index, next) }
}

function isSum(whole: number, parts: readonly number[]): boolean {
  return Math.abs(whole - parts.reduce((sum, part) => sum + part, 0)) < 0.005
}
