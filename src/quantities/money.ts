import { MEASURE_WORDS, MONEY_BEFORE } from '../catalogue/measure-words.js'
import type { NumberToken } from '../lex/token.js'
import type { Range } from '../report/span.js'
import { isDigit, readUnit, type Unit } from './unit.js'
import { wordList } from './word-list.js'

const SIGNS = wordList(Object.keys(MONEY_BEFORE))

/** A sum of money: value in the main unit of an ISO 4217 currency. */
export interface Money extends Range {
  value: number
  upper?: number
  currency: string
}

/** 人民币3.14, 港币2960元, 新台币177.1亿元: the currency named before the number decides, also where 元 follows. */
export function currencyBefore(folded: string, from: number, unit: Unit | null): { unit: string; from: number } | undefined {
  if (unit && (unit.kind !== 'money' || unit.unit !== '元')) return undefined
  const end = folded.charCodeAt(from - 1) === 32 ? from - 1 : from
  const sign = SIGNS.before(folded, end)
  return sign ? { unit: MONEY_BEFORE[sign]!, from: end - sign.length } : undefined
}

const CHINESE_DIGITS = '零一二三四五六七八九'

/** 123元1角1分 is one sum, and 整 ends it. */
export function withSmallChange(folded: string, value: number, unit: Unit | null): { value: number; to?: number } {
  if (unit?.unit !== '元') return { value }
  let cents = 0
  let to = unit.to
  for (const [word, worth] of [
    ['角', 10],
    ['分', 1],
  ] as const) {
    const digit = isDigit(folded.charCodeAt(to)) ? folded.charCodeAt(to) - 48 : CHINESE_DIGITS.indexOf(folded[to] ?? ' ')
    if (digit < 0 || folded[to + 1] !== word) continue
    cents += digit * worth
    to += 2
  }
  return cents > 0 ? { value: Math.round(value * 100 + cents) / 100, to } : { value }
}

/**
 * Reads a number as a sum of money: `1.2万元` → 12000 CNY, `新台币 177.1 亿元` → TWD, `123元1角1分` → 123.11 CNY.
 * Left out: numbers without a word or sign of money (null).
 */
export function readMoney(folded: string, token: NumberToken): Money | null {
  const unit = readUnit(folded, token.to)
  const before = currencyBefore(folded, token.from, unit)
  const name = before?.unit ?? (unit?.kind === 'money' ? unit.unit : undefined)
  const currency = name && MEASURE_WORDS.get(name)?.symbol
  if (!currency) return null
  const { value, to } = withSmallChange(folded, token.value, unit)
  return {
    from: before?.from ?? token.from,
    to: to ?? unit?.to ?? token.to,
    value,
    ...(token.upper === undefined ? {} : { upper: token.upper }),
    currency,
  }
}
