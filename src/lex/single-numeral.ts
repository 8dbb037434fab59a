import { isDigit, isLetter, KIND, kindOf, scaleOf } from './characters.js'
import { scanChinese } from './chinese-numeral.js'
import { scanDigits } from './digit-numeral.js'
import { scanDivided, scanStroke } from './fraction.js'
import { withTail } from './numeral-tail.js'
import type { NumberToken } from './token.js'

/** A bare 百, 千 or 万 is an amount behind one of these: 近百人, 上千条. */
const BEFORE_BARE_SCALE = '近上超过逾约破数几'

/** With these 负 is the end of a word, and no sign: 减负25亿元, 担负3项任务, 正负5度, 身负重任. */
const BEFORE_BURDEN = '减降解去担肩抱胜欺辜孤亏背自正重身各不久共'

/** Reads one number that is no range, with its sign, hedge and scale words, but without a unit. */
export function scanSingle(text: string, at: number, end: number): NumberToken | null {
  if (at >= end) return null
  const kind = kindOf(text.charCodeAt(at))
  if (kind === KIND.sign) return scanNegative(text, at, end)
  if (kind === KIND.vague) return scanVague(text, at, end)
  if (kind === KIND.digit) {
    const read = scanDigits(text, at, end)
    return read && (scanStroke(text, at, end, read) ?? withTail(text, at, end, read, read.scaled ? 'mixed' : 'digits'))
  }
  const read = scanChinese(text, at, end)
  if (!read) return null
  const divided = scanDivided(text, at, end, read)
  if (divided) return divided
  const token = withTail(text, at, end, read, 'chinese')
  // 百, 千 or 万 without a digit before it.
  const bare = read.scaled && scaleOf(text.charCodeAt(at)) >= 100
  return bare && !token.hedge && !BEFORE_BARE_SCALE.includes(text[at - 1] ?? ' ') ? null : token
}

/** -3.8, 负三点八. A dash behind a word or a number is no sign but a dash. */
function scanNegative(text: string, at: number, end: number): NumberToken | null {
  const next = kindOf(text.charCodeAt(at + 1))
  if (text[at] === '-') {
    const before = text[at - 1] ?? ' '
    if (next !== KIND.digit || isDigit(before.charCodeAt(0)) || isLetter(before.charCodeAt(0)) || '-%)'.includes(before)) return null
  } else if ((next !== KIND.digit && next !== KIND.chinese) || BEFORE_BURDEN.includes(text[at - 1] ?? ' ')) return null
  const token = scanSingle(text, at + 1, end)
  if (!token || token.upper !== undefined) return null
  token.from = at
  token.value = token.value === 0 ? 0 : -token.value
  return token
}

/** 数十, 几百, 数千万: at least one of the scale, and no number that could be certain. */
function scanVague(text: string, at: number, end: number): NumberToken | null {
  const read = scaleOf(text.charCodeAt(at + 1)) > 0 ? scanChinese(text, at + 1, end) : null
  return read?.scaled ? { ...withTail(text, at, end, read, 'chinese'), hedge: text[at]!, certainty: 'likely' } : null
}
