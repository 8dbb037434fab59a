import type { NumberToken } from '../lex/token.js'
import { DIRECTIONS } from './change.js'
import { readUnit, type Unit } from './unit.js'

/** A number of a row with the unit, and perhaps the scale word, that its last member gives it. */
export interface Shared {
  unit: Unit
  factor: number
}

const JOINTS = '、和及与'
/** Words that say of a row that its members go one by one with what was named before; not far before its first number: 分别同比增长, 分别比上年提高. */
const RESPECTIVELY = /(?:分别|依次|各)[^,。;]{0,9}$/
const NEAR = 11
/** A joint, a blank and a verb of change. */
const LONGEST_GAP = 6

/**
 * Gives the members of a row the unit that is printed once, at its end: 下降0.2个、提高0.8个百分点; 分别增长5.2、3.1和2.2%; 分别为3、5、8条. A bare
 * number needs a point or 分别, so that no numerals of parts are taken for amounts: 1、2号楼. 个 before a joint is the 个 of the last
 * (3个、5个工作日) unless words between make it a count of its own.
 */
export function sharedUnits(folded: string, tokens: readonly NumberToken[], floor: number): Map<NumberToken, Shared> {
  const shared = new Map<NumberToken, Shared>()
  if (tokens.length < 2) return shared
  const ends = tokens.map(({ to }) => (folded[to] === '个' ? to + 1 : to))
  const gaps = ends.map((end, i) => (i + 1 < tokens.length ? gapAt(folded, end, tokens[i + 1]!.from) : 'none'))
  if (gaps.every((gap) => gap === 'none')) return shared
  const oneByOne: boolean[] = []
  for (const [i, { from }] of tokens.entries()) {
    const before = folded.slice(Math.max(floor, tokens[i - 1]?.to ?? 0, from - NEAR), from)
    oneByOne.push((gaps[i - 1] === 'joint' && oneByOne[i - 1]!) || RESPECTIVELY.test(before))
  }
  for (let i = tokens.length - 2; i >= 0; i--) {
    const token = tokens[i]!
    if (gaps[i] === 'none' || token.unit || token.style === 'chinese' || token.ordinal) continue
    const next = tokens[i + 1]!
    const last = shared.get(next) ?? ownUnit(folded, next)
    const point = !Number.isInteger(token.value)
    const ge = ends[i]! > token.to
    const fits = ge ? gaps[i] === 'joint' || point : gaps[i] === 'joint' && (point || oneByOne[i])
    if (last && fits && (!ge || (last.factor === 1 && folded.slice(next.from, next.to + 1).includes('个') && last.unit.unit !== '个')))
      shared.set(token, { unit: { ...last.unit, to: ends[i]! }, factor: token.style === 'mixed' ? 1 : last.factor })
  }
  return shared
}

/** What stands between two numbers: a joint alone, a joint (or comma) with a verb of change (、下降), or anything else. */
function gapAt(folded: string, from: number, to: number): 'joint' | 'change' | 'none' {
  if (to - from > LONGEST_GAP || to <= from) return 'none'
  const gap = folded.slice(from, to).replaceAll(' ', '')
  if (gap.length === 1) return JOINTS.includes(gap) ? 'joint' : 'none'
  return (JOINTS.includes(gap[0] ?? ' ') || gap[0] === ',') && DIRECTIONS.before(gap, gap.length) === gap.slice(1) ? 'change' : 'none'
}

/** The unit of the last number of a row, and what its scale word multiplies by: 5.6万元. */
function ownUnit(folded: string, token: NumberToken): Shared | null {
  const unit: Unit | null = token.unit ? { unit: token.unit, kind: 'measure', to: token.to, digitsOnly: false } : readUnit(folded, token.to)
  if (!unit || token.upper !== undefined) return null
  const mantissa = Number.parseFloat(folded.slice(token.from, token.to))
  return { unit, factor: token.style === 'mixed' && mantissa > 0 ? token.value / mantissa : 1 }
}
