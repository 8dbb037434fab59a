import { CALLED_BY_NUMBER, COUNTED_DIRECTLY, NUMBER_NAMES, WORKS } from '../catalogue/numeral-names.js'
import { isDigit, isLetter } from '../lex/characters.js'
import type { NumberToken } from '../lex/token.js'
import { wordList } from '../lex/word-list.js'
import { CLAUSE_END } from './clause.js'
import type { Candidate, Unit } from './unit.js'

const COUNTED = wordList(COUNTED_DIRECTLY)
const CALLED = wordList(CALLED_BY_NUMBER)
const NAMED = wordList(NUMBER_NAMES)
const STAGED = wordList(WORKS)
const STAGED_BEHIND = wordList('工程 项目 建设 改造')

/** Whether digits name something and count nothing: 12345热线, PM2.5, 4S店, 5·12, 1024*768, 9时30分, bare digits before a noun. */
export function isIdentifier(c: Candidate): boolean {
  const { folded, token, unit } = c
  if (isPartOfRatio(c) || isPartOfCode(c)) return true
  if (unit) return isClock(folded, token, unit) || isVersion(folded, token, unit) || isStage(folded, token, unit)
  if (isCalledByNumber(folded, token.from) || NAMED.at(folded, token.to) !== '' || isLetter(folded.charCodeAt(token.to))) return true
  if (isService(c) || isBase(c)) return true
  if (token.hedge || SCALES.includes(folded[token.to - 1]!)) return false
  if (COUNTED.at(folded, token.to) !== '') return isYear(token)
  const next = folded[' +'.includes(folded[token.to] ?? 'x') ? token.to + 1 : token.to] ?? ''
  return !(CLAUSE_END.includes(next) && saysHowMany(c))
}

/** 2300万, 1.2亿: with a scale a number needs no unit. */
const SCALES = '万亿千百wW'

/** A bare number at the end of its clause counts where words stand before it (粉丝数54373), and where it is no year. */
function saysHowMany({ folded, token, from }: Candidate): boolean {
  const at = folded[token.from - 1] === ' ' ? token.from - 1 : token.from
  if (at <= from) return false
  const before = folded[at - 1]!
  if (before.charCodeAt(0) < FIRST_HAN && !'":)'.includes(before)) return false
  if (token.to - token.from > 1 && folded[token.from] === '0' && Number.isInteger(token.value) && token.value > 0) return false
  return !isYear(token) || COUNTING.includes(before)
}

/** 12345、12319等平台: numbers of public services, which begin with 123, and what stands in a row with one. 申请数12345 counts. */
function isService({ folded, token, from, to }: Candidate): boolean {
  if (SERVICE.test(folded.slice(token.from, token.to))) return !OF_AMOUNTS.includes(folded[token.from - 1] ?? ' ')
  const length = token.to - token.from
  if (length < 3 || length > 5) return false
  const before = folded.slice(Math.max(from, token.from - 6), token.from)
  return SERVICE_BEFORE.test(before) || SERVICE_BEHIND.test(folded.slice(token.to, Math.min(to, token.to + 6)))
}

const OF_AMOUNTS = '数量额达共计'
const SERVICE = /^123\d\d$/
const SERVICE_BEFORE = /(?<!\d)123\d\d[、和及与]$/
const SERVICE_BEHIND = /^[、和及与]123\d\d(?!\d)/

/** 以女性为100, 以1978年为100: what an index is counted from. */
function isBase({ folded, token, from }: Candidate): boolean {
  if ((token.value !== 100 && token.value !== 1) || folded[token.from - 1] !== '为') return false
  return BASE.test(folded.slice(Math.max(from, token.from - 15), token.from - 1))
}

const BASE = /以[^,。;]{0,14}$/

function isYear(token: NumberToken): boolean {
  return token.to - token.from === 4 && Number.isInteger(token.value) && token.value >= 1900 && token.value <= 2100
}

const FIRST_HAN = 0x4e00
const COUNTING = '数量达为共计到过破额'

/** PM2.5, 备05000008号-1. */
function isPartOfCode({ folded, token, unit, from }: Candidate): boolean {
  if (token.from === from) return false
  const before = folded.charCodeAt(token.from - 1)
  if (token.value < 0) return folded[token.from] === '-' && before >= FIRST_HAN && !unit
  return isLetter(before) && !MONEY_CODES.has(folded.slice(token.from - 3, token.from))
}

const MONEY_CODES = new Set(['RMB', 'CNY', 'USD', 'HKD'])

/** 邮编：100000, 电 话 12345: the blanks of a set line do not part the word. */
function isCalledByNumber(folded: string, from: number): boolean {
  const before = folded.slice(Math.max(0, from - 8), from).replace(/[ :]/g, '')
  return CALLED.before(before, before.length) !== ''
}

/** 3.0版, 2020版. */
function isVersion(folded: string, token: NumberToken, unit: Unit): boolean {
  return unit.unit === '版' && (isYear(token) || folded.slice(token.from, token.to).includes('.'))
}

/** 水厂2期, 2期工程: a stage of what is built. Digits mostly count issues, so that the works must be named. */
function isStage(folded: string, token: NumberToken, unit: Unit): boolean {
  return unit.unit === '期' && token.value < 10 && (STAGED.before(folded, token.from) !== '' || STAGED_BEHIND.at(folded, unit.to) !== '')
}

/** 9时30分, 上午8点. */
function isClock(folded: string, token: NumberToken, unit: Unit): boolean {
  const before = folded[token.from - 1] ?? ''
  if (unit.unit === '分' || unit.unit === '分钟') return before === '时' || before === '点' || before === ':'
  return unit.unit === '点' && Number.isInteger(token.value) && token.value <= 24
}

/** 10.3:37.4, 1+N, 5·12, 1024*768, [3]: numbers that only stand together. The last factor counts where it has a unit (2×35万千瓦). */
export function isPartOfRatio({ folded, token, unit }: Candidate): boolean {
  const back = folded[token.from - 1] === ' ' ? token.from - 2 : token.from - 1
  const ahead = folded[token.to] === ' ' ? token.to + 1 : token.to
  const before = folded[back] ?? ' '
  const after = folded[ahead] ?? ' '
  if (before === '+' || (after === '+' && !isOver(folded, token, ahead, unit)) || (before === '[' && after === ']')) return true
  if (JOINTS.includes(before) && hasDigit(folded, back - 1, -1) && !(FACTORS.includes(before) && unit)) return true
  return JOINTS.includes(after) && hasDigit(folded, ahead + 1, 1)
}

/** 阅读量10万+, 300+篇: more than that. Not 3+2, 1+N, 5+产业, 5万+N. */
function isOver(folded: string, token: NumberToken, plus: number, unit: Unit | null): boolean {
  return token.value >= LEAST_ROUND && (unit?.inside === '+' || CLAUSE_END.includes(folded[plus + 1] ?? ','))
}

/** What is less is counted to the last one. */
const LEAST_ROUND = 10

function hasDigit(folded: string, at: number, step: 1 | -1): boolean {
  return isDigit(folded.charCodeAt(folded[at] === ' ' ? at + step : at))
}

const JOINTS = ':·*×.xX/'
const FACTORS = '*×xX'
