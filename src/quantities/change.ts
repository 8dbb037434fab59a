import { type WordList, wordList } from '../lex/word-list.js'
import type { Quantity } from '../report/schema.js'
import type { Range } from '../report/span.js'

const UP = '增长 上升 提高 增加 上涨 提升 增幅 增收 增支 增多 攀升 上调 上浮 递增 增速 涨幅 扩大 升高 高出 增 增产 增值 跃升 前移'
const DOWN =
  '下降 减少 降低 回落 缩短 压缩 下滑 降幅 减收 减支 下调 下浮 递减 负增长 跌幅 缩减 压减 精简 核减 减 降 后移 减产 萎缩 收窄 低于上年'
const DIRECTION = new Map([
  ...UP.split(' ').map((word) => [word, 'increase'] as const),
  ...DOWN.split(' ').map((word) => [word, 'decrease'] as const),
])

/** Every word of change. */
export const DIRECTIONS = wordList([...DIRECTION.keys()])
/** What may stand between a verb of change and the amount: 增长了约, 分别增长. Not 到, 至 and 为: behind them stands a level, not a change. */
const BEHIND_VERB = wordList('了 约 近 分别 超 超过')
/** And behind a noun: 增幅达, 降幅为, 增长率为. */
const NOUNS = new Set(['增幅', '增速', '涨幅', '降幅', '跌幅'])
const BEHIND_NOUN = wordList('为 达 达到 率 率为 率达 率达到 幅度为 幅度达 幅度 分别为')
/** Of things these are acts: 提升3个中心 makes them better, not more. */
const OF_DEGREE = new Set(['提升', '提高', '上升', '升高', '扩大', '降低', '缩短', '回落', '下滑'])
/** 新增 and 递加 count what is new; 裁减 and the like are acts with an object. */
const NOT_CHANGE_BEFORE: Record<string, string> = { 增: '新', 减: '裁加', 降: '', 增长: '' }
const AFTER = wordList('的增长 的增幅 的增速 的涨幅')
const AFTER_DOWN = wordList('的降幅 的下降 的跌幅')

/**
 * Says whether the words round an amount make it a change, and which way: 同比增长12.5%, 较上年减少5件, 8%的降幅.
 * Left out: levels reached by a change (提高到3%, 缩短至7天), counts of new things (新增5处).
 */
export function readChange(folded: string, amount: Range, floor: number, counts: boolean): Quantity['change'] {
  const verbEnd = skipWords(BEHIND_VERB, folded, amount.from, floor)
  const nounEnd = skipWords(BEHIND_NOUN, folded, verbEnd, floor)
  const noun = DIRECTIONS.before(folded, nounEnd, floor)
  // 增长率为 makes a noun of the verb.
  const isNoun = noun !== '' && nounEnd < verbEnd && (NOUNS.has(noun) || '率幅'.includes(folded[nounEnd]!))
  const end = isNoun ? nounEnd : verbEnd
  const word = DIRECTIONS.before(folded, end, floor)
  if (word && !(counts && OF_DEGREE.has(word)) && !(NOT_CHANGE_BEFORE[word] ?? '').includes(folded[end - word.length - 1] ?? ' '))
    return DIRECTION.get(word)
  const last = folded[end - 1]
  if ((last === '多' || last === '少') && COMPARED.test(folded.slice(Math.max(floor, end - 13), end - 1)))
    return last === '多' ? 'increase' : 'decrease'
  if (AFTER.at(folded, amount.to)) return 'increase'
  if (AFTER_DOWN.at(folded, amount.to)) return 'decrease'
  return undefined
}

function skipWords(words: WordList, folded: string, at: number, floor: number): number {
  let end = at
  for (let i = 0; i < 3; i++) {
    while (end > floor && folded.charCodeAt(end - 1) === 32) end--
    const word = words.before(folded, end, floor)
    if (!word) break
    end -= word.length
  }
  return end
}

/** 比上年多5件, 较去年少3件. */
const COMPARED = /[比较][^,。;]{0,12}$/
