import { wordList } from '../lex/word-list.js'
import type { Candidate } from './unit.js'

const NAMED = new Set(['年', '月', '日'])
const BEFORE = wordList('近 这 前 后 今 本 此 首 过去 未来 今后 最近 今后的 过去的 未来的 接下来 下一个 上一个 本届 头')
const AFTER = wordList(
  '来 间 规划 计划 行动 攻坚 任期 实施 目标 滚动 义务 一贯 期 累计 平均 前 后 之前 之后 制 学制 一遇 再造 大变 大庆 纪念 普法 多来 多的',
)
/** Words that make a length of it. */
const LENGTH_BEFORE = wordList(
  '为期 连续 历时 满 达 达到 超过 不少于 不低于 有效期 有效期为 保存 期限 期限为 至少 缩短 延长 任期 限期 不超过 长达 工作 法定 缩短至 缩短到 缩短为 压缩至 压缩到 压缩为 压减至 压减到 缩减至 缩减到 延长至 延长到',
)
const LENGTH_AFTER = wordList('内 以上 以内 以下 左右 之内')

/**
 * 近三年, 三年来, 过去五年, 三年规划, 每月5日: times that the text names, not lengths that it measures. A bare Chinese 五年 is a term of
 * office or a plan and a bare 5日 a day of the month; a length says so: 有效期五年, 5日内.
 */
export function isNamedTime({ folded, token, unit, from }: Candidate): boolean {
  if (!unit || !NAMED.has(unit.unit)) return false
  // 年，… at the start of a line is the rest of a year whose digits were lost: 201|3 年，.
  if (unit.unit === '年' && token.from === from && folded[unit.to] === ',') return true
  const named = BEFORE.before(folded, token.from, from)
  // 近3个月 may be a length: 缩短近3个月; so may 月底前6日.
  if (named !== '' && (named.length > 1 || unit.unit === '年')) return true
  if (AFTER.at(folded, unit.to) !== '') return true
  if (unit.unit === '月' || (unit.unit === '年' && token.style !== 'chinese')) return false
  // No month has 60日.
  if (unit.unit === '日' && token.value > 31) return false
  return LENGTH_BEFORE.before(folded, token.from, from) === '' && LENGTH_AFTER.at(folded, unit.to) === ''
}
