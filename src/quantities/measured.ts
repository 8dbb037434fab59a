import { isHan } from '../lex/characters.js'
import { withoutNoise } from '../lex/numeral-tail.js'
import type { NumberToken } from '../lex/token.js'
import type { Quantity } from '../report/schema.js'
import type { Range } from '../report/span.js'
import { countsNothing } from './exclusions.js'
import { readHedges } from './modifier.js'
import { currencyBefore, withSmallChange } from './money.js'
import type { Shared } from './shared-unit.js'
import { readUnit, type Unit } from './unit.js'

/** A number that counts or measures, with its unit and the hedges round it. */
export interface Measured extends Range {
  token: NumberToken
  value: number
  upper: number | undefined
  unit: string
  /** The unit counts things (个, 件) and does not measure. */
  counts: boolean
  modifier: Quantity['modifier']
  approximate: boolean
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
