import { MONEY_BEFORE } from '../catalogue/measure-words.js'
import { isDigit } from '../lex/characters.js'
import { wordList } from '../lex/word-list.js'
import type { Unit } from './unit.js'

const SIGNS = wordList(Object.keys(MONEY_BEFORE))

/** 人民币3.14, 港币2960元, 新台币177.1亿元: the currency named before the number decides, also where 元 follows. */
export function currencyBefore(folded: string, from: number, unit: Unit | null): { unit: string; from: number } | undefined {
  if (unit && (unit.kind !== 'money' || unit.unit !== '元')) return undefined
  const end = folded.charCodeAt(from - 1) === 32 ? from - 1 : from
  const sign = SIGNS.before(folded, end)
  return sign ? { unit: MONEY_BEFORE[sign]!, from: end - sign.length } : undefined
}

const CHINESE_DIGITS = '零一二三四五六七八九'
const BANKERS_DIGITS = '零壹贰叁肆伍陆柒捌玖'

/** 123元1角1分, 壹元零壹分: one sum, with what stands behind 元. */
export function withSmallChange(folded: string, value: number, unit: Unit | null): { value: number; to?: number } {
  if (unit?.unit !== '元') return { value }
  let cents = 0
  let { to } = unit
  for (const word of '角分') {
    const from = folded[to] === '零' ? to + 1 : to
    const digit = digitAt(folded, from)
    if (digit < 0 || folded[from + 1] !== word) continue
    cents += word === '角' ? digit * 10 : digit
    to = from + 2
  }
  return cents > 0 ? { value: Math.round(value * 100 + cents) / 100, to } : { value }
}

function digitAt(folded: string, at: number): number {
  const code = folded.charCodeAt(at)
  if (isDigit(code)) return code - 48
  const c = folded[at] ?? ' '
  return Math.max(CHINESE_DIGITS.indexOf(c), BANKERS_DIGITS.indexOf(c))
}
