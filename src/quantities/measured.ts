import { MONEY_BEFORE } from '../catalogue/measure-words.js'
import { chineseDigit, isDigit, isHan } from '../lex/characters.js'
import { withoutNoise } from '../lex/numeral-tail.js'
import type { NumberToken } from '../lex/token.js'
import { wordList } from '../lex/word-list.js'
import type { Quantity } from '../report/schema.js'
import type { Range } from '../report/span.js'
import { countsNothing } from './exclusions.js'
import { readHedges } from './modifier.js'
import type { Shared } from './shared-unit.js'
import { readUnit, type Unit } from './unit.js'

/** A number that counts or measures, with its unit and the hedges round it. */
export interface Measured extends Range, Pick<Quantity, 'modifier' | 'approximate'> {
  token: NumberToken
  value: number
  upper: number | undefined
  unit: string
  /** The unit counts things (个, 件) and does not measure. */
  counts: boolean
}

/** Reads a number of a line with its unit, which the row that it stands in may give it, and hedges; null where it counts nothing. */
export function measure(folded: string, line: Range, number: NumberToken, shared?: Shared): Measured | null {
  const unit = number.unit ? null : (shared?.unit ?? readUnit(folded, number.to))
  const token = shared ? { ...number, value: withoutNoise(number.value * shared.factor) } : withoutDash(folded, number, unit)
  if (countsNothing({ folded, token, unit, from: line.from, to: line.to })) return null
  const money = withSmallChange(folded, token.value, unit)
  const currency = currencyBefore(folded, token.from, unit)
  const half = unit?.inside === '半'
  const place = { from: currency?.from ?? token.from, to: money.to ?? unit?.to ?? token.to }
  const hedges = readHedges(folded, place, token.hedge ?? (half ? undefined : unit?.inside), token.upper !== undefined)
  return {
    from: hedges.from,
    to: hedges.to,
    token,
    value: half ? money.value + 0.5 : money.value,
    upper: token.upper,
    unit: token.unit ?? currency?.unit ?? unit?.unit ?? '',
    counts: unit?.kind === 'count',
    modifier: hedges.modifier,
    approximate: hedges.approximate,
  }
}

/** 公开信息-35条: things are not counted below zero, so that the sign is a dash whose partner is lost. 同比-35件 and 利润为-3.5万元 are negative. */
function withoutDash(folded: string, token: NumberToken, unit: Unit | null): NumberToken {
  const before = folded[token.from - 1] ?? ' '
  const dash =
    token.value < 0 && folded[token.from] === '-' && unit?.kind === 'count' && isHan(before.charCodeAt(0)) && !COMPARED.includes(before)
  return dash ? { ...token, from: token.from + 1, value: -token.value, certainty: 'likely' } : token
}

const COMPARED = '比较增长减差降为'

/** 1万元—5万元, 3个至5个: one amount, whose ends both carry the unit. 从3件到5件 are two, one after the other; null for them. */
export function asRange(folded: string, low: Measured, high: Measured): Measured | null {
  if (low.unit !== high.unit || low.unit === '' || low.upper !== undefined || low.value >= high.value) return null
  if (high.from - low.to > LONGEST_MARK || !RANGE_MARKS.has(folded.slice(low.to, high.from).trim())) return null
  if ('从由自'.includes(folded[low.from - 1] ?? ' ')) return null
  return { ...low, to: high.to, upper: high.value, modifier: 'range', approximate: low.approximate || high.approximate }
}

const RANGE_MARKS = new Set(['-', '--', '~', '至', '到'])
/** A mark with a blank on each side. */
const LONGEST_MARK = 4

const SIGNS = wordList(Object.keys(MONEY_BEFORE))

/** 人民币3.14, 港币2960元, 新台币177.1亿元: the currency named before the number decides, also where 元 follows. */
function currencyBefore(folded: string, from: number, unit: Unit | null): { unit: string; from: number } | undefined {
  if (unit && (unit.kind !== 'money' || unit.unit !== '元')) return undefined
  const end = folded.charCodeAt(from - 1) === 32 ? from - 1 : from
  const sign = SIGNS.before(folded, end)
  return sign ? { unit: MONEY_BEFORE[sign]!, from: end - sign.length } : undefined
}

/** 123元1角1分, 壹元零壹分: one sum, with what stands behind 元. */
function withSmallChange(folded: string, value: number, unit: Unit | null): { value: number; to?: number } {
  if (unit?.unit !== '元') return { value }
  let cents = 0
  let { to } = unit
  for (const word of '角分') {
    const from = folded[to] === '零' ? to + 1 : to
    const code = folded.charCodeAt(from)
    const digit = isDigit(code) ? code - 0x30 : chineseDigit(code)
    if (digit < 0 || folded[from + 1] !== word) continue
    cents += word === '角' ? digit * 10 : digit
    to = from + 2
  }
  return cents > 0 ? { value: Math.round(value * 100 + cents) / 100, to } : { value }
}
