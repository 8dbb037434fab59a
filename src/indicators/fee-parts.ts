import type { Figure } from '../clauses/figures.js'

/** The name of one kind of fee, with what may stand between it and its figure; not 经费, and not what is spent or remitted. */
const ONE_FEE = /^(?!.*(?:其中|支|投|免|退|拨|经费))[^,;。:]*费用?[共计约为各]{0,2}$/
/** What comes before the figure that sums up: 共计, 合计收取. */
const SUM = /^(?:以上|两项|各项)?(?:共计|合计|总计|共|计)(?:收取|收费)?[约为]?$/

/** A list of fees: the figure that is the whole, and the index behind its last figure. */
interface Fees {
  whole: Figure
  /** The sum of its kinds, where it is not stated. */
  added: number | null
  end: number
}

/**
 * The list that a figure of money begins: 收取检索费20元、复制费80元，合计100元. The whole is the sum that is stated behind its parts, or the
 * first figure, if it stands alone or the others add up to it; else its kinds are added.
 */
export function readFees(folded: string, figures: readonly Figure[], index: number): Fees {
  const first = figures[index]!
  let sum = first.amount.quantity.value
  let end = index + 1
  for (; end < figures.length; end++) {
    const { amount, before, sentence } = figures[end]!
    const { unit, value } = amount.quantity
    if (sentence !== first.sentence || unit !== first.amount.quantity.unit) break
    const words = folded.slice(before.from, before.to).replace(/^[ 、和及与]+/, '')
    if (SUM.test(words) && isEqual(value, sum)) return { whole: figures[end]!, added: null, end: end + 1 }
    if (!ONE_FEE.test(words) || folded[before.from - 1] === '(') break
    sum += value
  }
  const alone = end === index + 1
  return { whole: first, added: alone || isEqual(first.amount.quantity.value * 2, sum) ? null : sum, end }
}

/** Equal to the cent. */
function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.005
}
