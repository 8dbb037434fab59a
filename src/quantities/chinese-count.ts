import { ENDS_IDIOM, ISSUES, MAKES_WORD_WITH_ONE, PLACE_ENDINGS, PLACE_MIDDLES, TAKES_ONE } from '../catalogue/numeral-names.js'
import { isHan } from '../lex/characters.js'
import { wordList } from '../lex/word-list.js'
import { CLAUSE_END } from './clause.js'
import type { Candidate, Unit } from './unit.js'

const ISSUED = wordList(ISSUES)
/** What offices receive and count in 件. */
const RECEIVED = wordList('申请 复议 诉讼 举报 投诉 信访 案 提案 建议 议案 来信')
const HELD = /^[^,;。、]{0,16}(?:班|讲座|简报|节目|访谈|论坛)/u
const TAKES = wordList(TAKES_ONE)

/**
 * Whether a Chinese numeral is part of a name: it counts only before a measure word, and single numerals are weighed.
 * Names: 一批, 二期工程, 七里桥乡, 十分. Counts: 三次, 两期，, 五件.
 */
export function isChineseName(c: Candidate): boolean {
  const { folded, token, unit } = c
  if (!unit || unit.digitsOnly) return true
  const ends = CLAUSE_END.includes(folded[unit.to] ?? '')
  const numeral = folded[token.from]!
  // 一至三期
  if (unit.unit === '期' && token.upper !== undefined && !token.hedge) return !ends || ISSUED.before(folded, token.from) === ''
  if (token.to - token.from > 1) return false
  // 一元化, 二元结构; 三元 is a name.
  if (unit.unit === '元' && '一二三'.includes(numeral)) return true
  // 水厂三期, 棚改二期: stages. 两期 counts, and so does what is issued or held: 简报三期, 三期培训班.
  if (unit.unit === '期' && HELD.test(folded.slice(unit.to, unit.to + 20))) return false
  if (unit.unit === '期' && numeral !== '两') return !ends || ISSUED.before(folded, token.from) === ''
  // 生产零件 makes parts; 申请零件 is no application.
  if (numeral === '零' && unit.unit === '件') return RECEIVED.before(folded, token.from) === ''
  if (numeral === '二') return !ends && (unit.unit === '次' || unit.unit === '批')
  if (isPlace(folded, unit)) return true
  return numeral === '一' && !isOne(c, unit, ends)
}

/** 三家店村, 六间房乡: a numeral, a measure word, and the endings of a place. */
function isPlace(folded: string, unit: Unit): boolean {
  return PLACE_UNITS.has(unit.unit) && PLACE_MIDDLES.includes(folded[unit.to] ?? ' ') && PLACE_ENDINGS.includes(folded[unit.to + 1] ?? ' ')
}

const PLACE_UNITS = new Set(['家', '间', '台', '座', '块', '棵', '户', '所'])

/** 一 counts where the clause ends with it (通报一次，), or an act or a hedge takes it (召开一次会议, 至少一次). */
function isOne({ folded, token, from }: Candidate, unit: Unit, ends: boolean): boolean {
  if (NEVER_ONE.has(unit.unit) || (token.from > from && MAKES_WORD_WITH_ONE.includes(folded[token.from - 1]!))) return false
  if (folded[unit.to] === '性' || folded[unit.to] === '一' || isRepeated(folded, token.from, unit.to, from)) return false
  // 人手一册, 一户一表: one for each.
  if (EACH.before(folded, token.from) !== '' || isForEach(folded, unit.to) || isForEach(folded, token.from)) return false
  const end = folded[token.from - 1] === '了' ? token.from - 1 : token.from
  if (ends && ENDS_IDIOM.includes(folded[token.from - 1] ?? ' ')) return false
  return ends || unit.kind === 'measure' || TAKES.before(folded, end, from) !== ''
}

const EACH = wordList('人手 人均 户均 每人 每户')

/** 一人|一档: the other half of a pair stands right before or behind. */
function isForEach(folded: string, at: number): boolean {
  return folded[at] === '一' ? isHan(folded.charCodeAt(at + 1)) && folded[at - 2] === '一' : false
}

/** 抓一件是一件, 一件一件: said again within a few characters. */
function isRepeated(folded: string, from: number, to: number, floor: number): boolean {
  const word = folded.slice(from, to)
  return folded.slice(Math.max(floor, from - 5), from).includes(word) || folded.slice(to, to + 4).includes(word)
}

/** 一批, 一种, 一代: much, a kind, an age; behind 一 they count nothing. */
const NEVER_ONE = new Set(['批', '种', '类', '日', '天', '年', '分', '双', '段', '层', '面', '套', '轮', '支', '笔'])
