import { ANNOUNCED, ANNOUNCING, MEETINGS, NUMERAL_NAMES, PARTS_OF_TEXT, POINTS_AT, SURVEYS } from '../catalogue/numeral-names.js'
import { isHan } from '../lex/characters.js'
import { wordList } from '../lex/word-list.js'
import { isChineseName } from './chinese-count.js'
import { isIdentifier, isPartOfRatio } from './identifier.js'
import type { Candidate } from './unit.js'

const NAMES = wordList(NUMERAL_NAMES)
const MEETING = wordList(MEETINGS)
/** 5‰抽样, 1%人口抽样调查: the share names the survey. */
const SAMPLES = wordList(SURVEYS)

/**
 * Whether a number counts nothing: names and idioms that hold numerals, ordinals, ranks, announcements of a list, times, ratios,
 * identifiers. A Chinese numeral needs a measure word to count; digits need a measure word, a scale (2300万) or the end of a clause.
 * Quotations and titles are judged before (quantities.ts).
 */
export function countsNothing(c: Candidate): boolean {
  const { token } = c
  if (token.ordinal) return true
  if (token.unit || token.fraction) return isPartOfRatio(c) || SAMPLES.at(c.folded, token.to) !== ''
  return isName(c) || isAnnouncement(c) || isNamedTime(c) || (token.style === 'chinese' ? isChineseName(c) : isIdentifier(c))
}

/** 八项规定, 三位一体, 第三次, 前三位, 十五届人大三次会议. */
function isName({ folded, token, unit }: Candidate): boolean {
  const before = folded[token.from - 1] ?? ' '
  if (POINTS_AT.includes(before) || NAMES.at(folded, token.from) !== '') return true
  if (!unit) return false
  if (unit.unit === '个' && goesOnAsName(folded, unit.to)) return true
  if ((unit.unit === '项' || unit.unit === '条') && RULES.at(folded, unit.to) !== '') return true
  // 两项合计5亿元: which ones, not how many.
  if (SUMS.at(folded, unit.to) !== '') return true
  // 鼠标点击3次: how near a page is, not how often it was seen.
  if (unit.unit === '次' && folded.slice(Math.max(0, token.from - 6), unit.to + 2).includes('鼠标')) return true
  // 人大三次会议: which one, not how many.
  if (unit.unit === '次' && folded.startsWith('会议', unit.to) && MEETING.before(folded, token.from) !== '') return true
  return before === '前' && RANKED.has(unit.unit) && !BEFORE_THAT.includes(folded[token.from - 2] ?? '')
}

/** 三个"100"行动, 五个一批: the name goes on with a numeral. Not 三个一级指标. */
function goesOnAsName(folded: string, at: number): boolean {
  if (folded[at] === '"') return NUMERALS.includes(folded[at + 1] ?? ' ')
  return folded[at] === '一' && !'级类流线次'.includes(folded[at + 1] ?? ' ')
}

const NUMERALS = '0123456789一二两三四五六七八九十百千万'
/** 八项规定, 六项禁令: rules that are called by how many they are. */
const RULES = wordList('规定 禁令 准则 铁规')
const SUMS = wordList('合计 共计 相加 之和')
/** 前三位, 前10名: a rank. 此前3次, 月底前11个 are not. */
const RANKED = new Set(['名', '位', '个', '月', '季度', '年', '项', '批', '强'])
const BEFORE_THAT = '此之目提底月日年末期天会当事'

const TIMES = new Set(['年', '月', '日'])
const BEFORE_TIME = wordList('近 这 前 后 今 本 此 首 过去 未来 今后 最近 今后的 过去的 未来的 接下来 下一个 上一个 本届 头')
const BEHIND_TIME = wordList(
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
function isNamedTime({ folded, token, unit, from }: Candidate): boolean {
  if (!unit || !TIMES.has(unit.unit)) return false
  // 年，… at the start of a line is the rest of a year whose digits were lost: 201|3 年，.
  if (unit.unit === '年' && token.from === from && folded[unit.to] === ',') return true
  const named = BEFORE_TIME.before(folded, token.from, from)
  // 近3个月 may be a length: 缩短近3个月; so may 月底前6日.
  if (named !== '' && (named.length > 1 || unit.unit === '年')) return true
  if (BEHIND_TIME.at(folded, unit.to) !== '') return true
  if (unit.unit === '月' || (unit.unit === '年' && token.style !== 'chinese')) return false
  // No month has 60日.
  if (unit.unit === '日' && token.value > 31) return false
  return LENGTH_BEFORE.before(folded, token.from, from) === '' && LENGTH_AFTER.at(folded, unit.to) === ''
}

const PARTS = wordList(PARTS_OF_TEXT)
const ANNOUNCED_NOUNS = wordList(ANNOUNCED)
const ANNOUNCING_WORDS = wordList(ANNOUNCING)

/** Measure words of sorts and points. */
const SORTS = new Set(['种', '类', '项', '点', '大类'])
const FIRST = wordList('一是 第一 首先 1. (一)')

/** How near 以下 stands before the number that it goes with, and how far behind it the list may begin. */
const NEAR = 3
const REACH = 14

/** 以下三个方面, 六个部分, 五项工作：: numerals that only announce a list. Counts that close one (等五项制度) are amounts. */
function isAnnouncement({ folded, token, unit, to }: Candidate): boolean {
  const end = unit?.to ?? token.to
  const noun = folded[end] === '大' ? end + 1 : end
  // 1件|部分公开: of a thing, no part of the text.
  const isPart = !/[件条份宗起]/u.test(unit?.unit ?? '') && PARTS.at(folded, noun) !== ''
  if (isPart || isAnnounced(folded, token.from)) return true
  return announcesList(folded, noun, Math.min(to, noun + REACH), SORTS.has(unit?.unit ?? ''))
}

/** 以下三方面, 以下主要有三点. Not 60分以下的3个, 市县及以下公开3条: there 以下 is said of an amount or a rank. */
function isAnnounced(folded: string, from: number): boolean {
  for (let i = from; i >= from - NEAR && i > 0; i--) {
    const word = ANNOUNCING_WORDS.before(folded, i)
    if (word !== '') return word !== '以下' || !OF_AMOUNTS.includes(folded[i - 3] ?? ' ')
  }
  return false
}

const OF_AMOUNTS = '及%分岁元级人个件年亩吨层周月天日名万亿户米里0123456789'

/** 三项措施：…, 五件大事。一是…: a noun of announcing, and the list begins. Sorts and points announce whatever they are of: 5种载体：一是. */
function announcesList(folded: string, from: number, limit: number, sorts: boolean): boolean {
  let stop = from
  while (stop < limit && (isHan(folded.charCodeAt(stop)) || !PHRASE_ENDS.includes(folded[stop]!))) stop++
  const mark = stop < limit ? folded[stop]! : ' '
  if (mark === ':' && sorts && FIRST.at(folded, stop + 1) !== '') return true
  const begins = mark === ':' || (',。;'.includes(mark) && (folded.startsWith('一是', stop + 1) || folded.startsWith('(一)', stop + 1)))
  for (let i = from; begins && i < stop; i++) if (ANNOUNCED_NOUNS.at(folded, i) !== '') return true
  return false
}

const PHRASE_ENDS = ':,。;、(0123456789'
