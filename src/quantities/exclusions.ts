import {
  ANNOUNCED,
  ANNOUNCING,
  CALLED_BY_NUMBER,
  COUNTED_DIRECTLY,
  MAKES_WORD_WITH_ONE,
  NUMBER_NAMES,
  NUMERAL_NAMES,
  PARTS_OF_TEXT,
  PLACE_ENDINGS,
  POINTS_AT,
} from '../catalogue/numeral-names.js'
import type { NumberToken } from '../lex/token.js'
import { isDigit, isLatin, type Unit } from './unit.js'
import { wordList } from './word-list.js'

const NAMES = wordList(NUMERAL_NAMES)
const PARTS = wordList(PARTS_OF_TEXT)
const ANNOUNCED_NOUNS = wordList(ANNOUNCED)
const ANNOUNCING_WORDS = wordList(ANNOUNCING)
const COUNTED = wordList(COUNTED_DIRECTLY)
const CALLED = wordList(CALLED_BY_NUMBER)
const NAMED = wordList(NUMBER_NAMES)

/** A number in its place, with the unit that was read behind it (null: none). */
export interface Candidate {
  folded: string
  token: NumberToken
  unit: Unit | null
  /** The line that it stands in. */
  from: number
  to: number
}

/**
 * Whether a number counts nothing: names and idioms that hold numerals, ordinals, ranks, announcements of a list, times, ratios,
 * identifiers. A Chinese numeral needs a measure word to count; digits need a measure word, a scale (2300万) or the end of a clause.
 * Quotations and titles are judged before (quoted.ts).
 */
export function countsNothing(c: Candidate): boolean {
  const { token } = c
  if (token.ordinal) return true
  if (token.unit || token.fraction) return isPartOfRatio(c)
  return isName(c) || isAnnouncement(c) || isPeriodName(c) || (token.style === 'chinese' ? isChineseName(c) : isIdentifier(c))
}

/** 八项规定, 三位一体, and words that end in the numeral: 第三, 统一. */
function isName({ folded, token, unit }: Candidate): boolean {
  const before = folded[token.from - 1] ?? ''
  if (before !== '' && POINTS_AT.includes(before)) return true
  if (NAMES.at(folded, token.from) !== '') return true
  if (!unit) return false
  const after = folded.slice(unit.to, unit.to + 2)
  // 三个"100"行动, 五个"一"工程: the quotation goes on with the name.
  if (unit.unit === '个' && after[0] === '"' && NUMERALS.includes(after[1] ?? ' ')) return true
  if ((unit.unit === '项' || unit.unit === '条') && (after === '规定' || after === '禁令' || after === '准则')) return true
  // 十五届人大三次会议: which one, not how many.
  if (unit.unit === '次' && folded.startsWith('会议', unit.to) && SESSIONS.before(folded, token.from) !== '') return true
  // 前三位, 居前10名: a rank. 此前3次, 月底前11个 are not.
  return before === '前' && RANKED.has(unit.unit) && !BEFORE_THAT.includes(folded[token.from - 2] ?? '')
}

const SESSIONS = wordList(['届', '人大', '政协', '人民代表大会', '常委会', '党代会'])
const NUMERALS = '0123456789一二两三四五六七八九十百千万'
const RANKED = new Set(['名', '位', '个', '月', '季度', '年', '项', '批', '强'])
const BEFORE_THAT = '此之目提底月日年末期天会当事'

/** 以下三个方面, 六个部分, 五项工作：: numerals that only announce a list. Counts that close one (等五项制度) are amounts. */
function isAnnouncement({ folded, token, unit, to }: Candidate): boolean {
  const end = unit?.to ?? token.to
  if (PARTS.at(folded, end) !== '') return true
  const first = folded.charCodeAt(end) === 0x5927 /* 大 */ ? end + 1 : end
  if (first > end && PARTS.at(folded, first) !== '') return true
  for (let i = token.from; i > token.from - 4 && i > 0; i--) if (ANNOUNCING_WORDS.before(folded, i) !== '') return true
  return announcesList(folded, first, Math.min(to, first + 14))
}

/** 三项措施：…, 五件大事。一是…: a noun of announcing, and the list begins. */
function announcesList(folded: string, from: number, limit: number): boolean {
  let noun = ''
  for (let i = from; i < limit; i++) {
    const c = folded[i]!
    if (c === ':') return noun !== ''
    if (c === ',' || c === '。' || c === ';') return noun !== '' && (folded.startsWith('一是', i + 1) || folded.startsWith('(一)', i + 1))
    if (c === '、' || c === '(' || isDigit(folded.charCodeAt(i))) return false
    noun = ANNOUNCED_NOUNS.at(folded, i) || noun
  }
  return false
}

/** 近三年, 三年来, 过去五年, 三年规划, 每月5日: times that the text names, not lengths that it measures. */
function isPeriodName({ folded, token, unit, from }: Candidate): boolean {
  if (!unit || !TIMES_NAMED.has(unit.unit)) return false
  const before = token.from > from ? folded[token.from - 1]! : ''
  if (unit.unit === '年' && before !== '' && '近这前后今本此首'.includes(before)) return true
  if (PERIODS_BEFORE.before(folded, token.from, from) !== '' || PERIODS_AFTER.at(folded, unit.to) !== '') return true
  if (unit.unit === '月' || (unit.unit === '年' && token.style !== 'chinese')) return false
  // A bare Chinese 五年 is a term of office or a plan, a bare 5日 a day of the month; a length says so: 有效期五年, 5日内.
  return !LENGTH_BEFORE.before(folded, token.from, from) && !LENGTH_AFTER.at(folded, unit.to)
}

const TIMES_NAMED = new Set(['年', '月', '日'])
const PERIODS_BEFORE = wordList(['过去', '未来', '今后', '最近', '今后的', '过去的', '未来的', '接下来', '下一个', '上一个', '本届', '头'])
const PERIODS_AFTER = wordList(
  '来 间 规划 计划 行动 攻坚 任期 实施 目标 滚动 义务 一贯 期 累计 平均 前 后 之前 之后 制 学制 一遇 再造 大变 大庆 纪念 普法 多来 多的'.split(
    ' ',
  ),
)
const LENGTH_BEFORE = wordList(
  '为期 连续 历时 满 达 达到 超过 不少于 不低于 有效期 有效期为 保存 期限 期限为 至少 缩短 延长 任期 限期 处 不超过 长达 工作'.split(' '),
)
const LENGTH_AFTER = wordList('内 以上 以内 以下 左右 之内'.split(' '))

/** Chinese numerals: 一批, 二期工程, 七里桥乡, 十里. */
function isChineseName(c: Candidate): boolean {
  const { folded, token, unit } = c
  if (!unit || unit.digitsOnly) return true
  if (token.to - token.from > 1) return false
  const numeral = folded[token.from]!
  const next = folded[unit.to] ?? ''
  const ends = next === '' || CLAUSE_END.includes(next)
  if (numeral === '百' || numeral === '千' || numeral === '万') return !token.hedge
  if (unit.unit === '期') return isStage(folded, token, ends)
  if (unit.unit === '元') return true
  if (numeral === '二') return !ends && (unit.unit === '次' || unit.unit === '批')
  if (isPlace(folded, unit)) return true
  return numeral === '一' && !isOne(c, unit, ends)
}

const CLAUSE_END = ',。;、:)\n"!?'

/** 二期工程, 工程一期: a stage of works. 举办培训班两期 is a count. */
function isStage(folded: string, token: NumberToken, ends: boolean): boolean {
  if (folded[token.from] === '两') return false
  return !ends || WORKS.before(folded, token.from) !== ''
}

const WORKS = wordList('工程 项目 规划 园区 基地 厂 院 改造 建设 小区 园 馆'.split(' '))

/** 七里桥乡, 三家店社区: a numeral, a measure word, and within three characters the ending of a place. */
function isPlace(folded: string, unit: Unit): boolean {
  if (!PLACE_UNITS.has(unit.unit)) return false
  const first = folded[unit.to] ?? ''
  if (PLACE_ENDINGS.includes(first) && '乡镇村街'.includes(folded[unit.to + 1] ?? ' ')) return true
  return false
}

const PLACE_UNITS = new Set(['家', '间', '台', '座', '块', '棵', '户', '所'])

/** 一 counts where the clause ends with it (通报一次，), an act takes it as its object (召开一次会议), or a hedge stands before it. */
function isOne({ folded, token, from }: Candidate, unit: Unit, ends: boolean): boolean {
  const word = folded.slice(token.from, unit.to)
  if (NEVER_ONE.has(unit.unit) || (token.from > from && MAKES_WORD_WITH_ONE.includes(folded[token.from - 1]!))) return false
  if (folded[unit.to] === '性' || folded[unit.to] === '一') return false
  // 抓一件是一件, 成熟一个发展一个.
  if (folded.slice(Math.max(from, token.from - 5), token.from).includes(word) || folded.slice(unit.to, unit.to + 4).includes(word))
    return false
  if (ends) return true
  let end = token.from
  if (folded[end - 1] === '了') end--
  return unit.kind === 'measure' || ONE_BEFORE.before(folded, end, from) !== ''
}

const NEVER_ONE = new Set(['批', '种', '类', '日', '天', '年', '分', '双', '段', '层', '面', '套', '轮', '系列', '代', '支', '笔'])
const ONE_BEFORE = wordList(
  (
    '召开 举办 举行 组织 开展 配备 设立 新增 增设 新建 建成 开通 印发 发布 收到 受理 安排 聘请 整合为 合并为 调整为 编发 出版 购置 新设 设置 设 ' +
    '仅 仅有 只有 共 共有 不少于 至少 不低于 每年 每月 每周 每季度 每半年 每日 每天'
  ).split(' '),
)

/** Digits: 12345热线, PM2.5, 4S店, 5·12, 1024*768, 10.3:37.4, 9时30分, and bare digits before a noun. */
function isIdentifier(c: Candidate): boolean {
  const { folded, token, unit } = c
  if (isPartOfRatio(c)) return true
  const before = folded.charCodeAt(token.from - 1)
  // 备05000008号-1: a dash behind a word is no sign.
  if (token.value < 0 && folded[token.from] === '-' && before > 0x4e00) return true
  if (isLatin(before) && token.from > c.from && !MONEY_SIGNS.has(folded.slice(token.from - 3, token.from))) return true
  if (unit) return isClock(folded, token, unit) || isVersion(folded, token, unit)
  if (token.upper !== undefined && isDigit(folded.charCodeAt(token.to))) return true
  if (isCalledByNumber(folded, token.from) || NAMED.at(folded, token.to) !== '') return true
  if (isLatin(folded.charCodeAt(token.to))) return true
  if (hasScale(folded, token) || token.hedge) return false
  if (COUNTED.at(folded, token.to) !== '') return false
  const next = folded[skipAhead(folded, token.to)] ?? ''
  if (next !== '' && !CLAUSE_END.includes(next)) return true
  return isBare(c)
}

/** 邮编：, 电 话: the blanks of a set line do not part the word. */
function isCalledByNumber(folded: string, from: number): boolean {
  const before = folded.slice(Math.max(0, from - 8), from).replace(/[ :]/g, '')
  return CALLED.before(before, before.length) !== ''
}

const MONEY_SIGNS = new Set(['RMB', 'CNY', 'USD', 'HKD'])

/** 3.0版. */
function isVersion(folded: string, token: NumberToken, unit: Unit): boolean {
  return unit.unit === '版' && folded.slice(token.from, token.to).includes('.')
}

/** 2300万, 1.2亿. */
function hasScale(folded: string, token: NumberToken): boolean {
  return '万亿千百'.includes(folded[token.to - 1]!)
}

/** A bare number at the end of its clause counts only where words stand before it, and where it is no year. */
function isBare({ folded, token, from }: Candidate): boolean {
  const at = skipBack(folded, token.from)
  if (at <= from) return true
  const before = folded.charCodeAt(at - 1)
  if (before < 0x4e00 && folded[at - 1] !== '"' && folded[at - 1] !== ':' && folded[at - 1] !== ')') return true
  const year = token.to - token.from === 4 && token.value >= 1900 && token.value <= 2100 && Number.isInteger(token.value)
  if (year && !COUNTING.includes(folded[at - 1]!)) return true
  return token.to - token.from > 1 && folded[token.from] === '0'
}

const COUNTING = '数量达为共计到过破额'

/** 10.3:37.4, 1+N, 5·12, 1024*768, 2×35: numbers that only stand together. The last factor counts where it has a unit. */
function isPartOfRatio({ folded, token, unit }: Candidate): boolean {
  const before = folded[token.from - 1] ?? ''
  const after = folded[token.to] ?? ''
  if (JOINTS.includes(before) && before !== '' && isDigit(folded.charCodeAt(token.from - 2)) && !(TIMES.includes(before) && unit))
    return true
  if (before === '+') return true
  if (after !== '' && JOINTS.includes(after) && isDigit(folded.charCodeAt(token.to + 1))) return true
  return after === '+' || (before === '[' && after === ']')
}

const JOINTS = ':·*×.xX/'
const TIMES = '*×xX'

/** 9时30分, 上午8点. */
function isClock(folded: string, token: NumberToken, unit: Unit): boolean {
  const before = folded[token.from - 1] ?? ''
  if (unit.unit === '分' || unit.unit === '分钟') return before === '时' || before === '点' || before === ':'
  if (unit.unit !== '点') return false
  return Number.isInteger(token.value) && token.value <= 24
}

function skipBack(folded: string, at: number): number {
  return folded.charCodeAt(at - 1) === 32 ? at - 1 : at
}

function skipAhead(folded: string, at: number): number {
  return folded.charCodeAt(at) === 32 ? at + 1 : at
}
