import { pairs } from '../catalogue/listed.js'
import { wordList } from '../lex/word-list.js'
import type { Quantity } from '../report/schema.js'
import type { Range } from '../report/span.js'

type Bound = 'exact' | 'about' | 'atLeast' | 'atMost'

/**
 * Words that say how exact an amount is, and whether they make it approximate. 以内, 不超过 and 不足 are limits, not guesses;
 * 达 and 达到 say nothing of the kind and are not here.
 */
interface Hedge {
  bound: Bound
  approximate: boolean
}

const EXACT: Hedge = { bound: 'exact', approximate: false }
const ABOUT: Hedge = { bound: 'about', approximate: true }
const OVER: Hedge = { bound: 'atLeast', approximate: true }
const LIMIT: Hedge = { bound: 'atMost', approximate: false }

const hedges = (about: string, over: string, limit: string): Record<string, Hedge> => ({
  ...wordsOf(about, ABOUT),
  ...wordsOf(over, OVER),
  ...wordsOf(limit, LIMIT),
})
const wordsOf = (words: string, hedge: Hedge) => Object.fromEntries(words.split(' ').map((word) => [word, hedge]))
const BEFORE = hedges(
  '约 大约 约为 大约有 约有 近 将近 接近 大概 约计 约达 近达 估计 预计约 上',
  '超 超过 已超 超出 逾 超越 突破 已突破 破 不少于 不低于 不小于 不下 不下于 至少 最少 起码 大于 高于 多于 超过了 突破了 不短于 不得少于 不得低于 应不低于 > ≥',
  '不足 不到 未达 未满 少于 低于 小于 不及 < 不超过 不超 不高于 不多于 不大于 至多 最多 不得超过 不得高于 不长于 未超过 不得多于 ≤',
)
const AFTER = hedges(
  '左右 上下 余 多 来 许 有余 出头 不等',
  '+ 以上 及以上 之上 (含)以上 (含)及以上',
  '以内 之内 内 以下 及以下 之下 (含)以下 (含)以内',
)

const BEFORE_WORDS = wordList(Object.keys(BEFORE))
const AFTER_WORDS = wordList(Object.keys(AFTER))

/**
 * Reads the hedges round an amount that stands at `from`–`to`: 近300条, 约60余份, 10场以上, 不超过5天. Gives the stretch from the first to the last.
 * `inside` is what the number itself says (余, 多, 几, +). Left out: 达, 高达, 多达, which are plain statements.
 */
export function readHedges(
  folded: string,
  amount: Range,
  inside: string | undefined,
  ranged: boolean,
): Range & Pick<Quantity, 'modifier' | 'approximate'> {
  let { from, to } = amount
  let end = from
  while (end > from - 2 && folded.charCodeAt(end - 1) === 32) end--
  const before = BEFORE_WORDS.before(folded, end)
  let said = inside ? (AT_LEAST.includes(inside) ? OVER : ABOUT) : EXACT
  const after = AFTER_WORDS.at(folded, to)
  if (after && !isCutWord(folded, to, after)) {
    said = both(said, AFTER[after]!)
    to += after.length
  }
  if (before && !isPartOfWord(folded, end - before.length, before)) {
    said = both(BEFORE[before]!, said)
    from = end - before.length
  }
  // 约占86%, 近达5万: the hedge stands before the verb, which stays with the label.
  if (!before && VERBS.includes(folded[end - 1] ?? ' ')) {
    const hedge = BEFORE_WORDS.before(folded, end - 1)
    if (hedge && !isPartOfWord(folded, end - 1 - hedge.length, hedge)) said = both(BEFORE[hedge]!, said)
  }
  return { from, to, modifier: ranged ? 'range' : said.bound, approximate: said.approximate }
}

const VERBS = '占为达'
/** 数百, 十几, 300+: what the number says is its lower bound. 两三 is a range. */
const AT_LEAST = ['数', '几', '+']

/** A bound says more than a guess, and the first bound more than the second: 约10场以上 is at least 10. */
function both(first: Hedge, second: Hedge): Hedge {
  if (second === EXACT) return first
  const bound = first.bound === 'about' || first.bound === 'exact' ? second.bound : first.bound
  return { bound, approximate: first.approximate || second.approximate }
}

/** 附近, 节约, 打破: the last characters of other words. */
const ENDINGS: Record<string, string> = {
  近: '附最靠贴临邻亲远',
  破: '打侦爆',
  超: '赶反',
  约: '节契预条合公违特大',
}

function isPartOfWord(folded: string, at: number, word: string): boolean {
  // 上百, 上千; 网站上5条 is a place.
  if (word === '上') return !'十百千万亿'.includes(folded[at + 1] ?? ' ')
  return (ENDINGS[word] ?? '').includes(folded[at - 1] ?? ' ')
}

/** 内 opens 内容, 多 opens 多次, 来 opens 来自: then it belongs to what follows. */
const OPENINGS = pairs(`
  内:容部外设资务地蒙陆涵需在阁科 多:部项种次个家媒位种类级层方形元渠条维 来:自源信电访函人宾 许:可 余:额下`)

function isCutWord(folded: string, at: number, word: string): boolean {
  return (OPENINGS[word] ?? '').includes(folded[at + word.length] ?? ' ')
}
