import { scaleOf } from './characters.js'
import { type Numeral, scanChinese } from './chinese-numeral.js'
import { skipBlanks } from './scan.js'
import { type NumberToken, numberToken } from './token.js'
import { wordList } from './word-list.js'

const POINTS = wordList('个百分点 百分点')

/** 成 counts tenths, unless it begins one of these words: 3成员, 一成不变. */
const NOT_TENTHS = wordList('成员 成立 成功 成果 成为 成份 成分 成绩 成效 成本 成品 成长 成年 成熟 成型 成不 成套 成人')

/** 余, 多, 来 and 几 behind a number say that it is more; not where they begin another word. */
const HEDGES = wordList('余 多 来 几')
const NOT_HEDGES = wordList('余额 余款 余下 多元 多样 多功 多媒 多维 多渠 多形 多方 多部 多平 来自 来源 来访 来信 来电 来函')

/** The number with what may stand right behind its numerals: 成, or a hedge with a scale word behind it (500余万). */
export function withTail(text: string, from: number, end: number, read: Numeral, style: NumberToken['style']): NumberToken {
  const { to, value } = read
  const token = numberToken(from, to, value, style)
  if (read.blanks) token.blanks = true
  if (read.likely) token.certainty = 'likely'
  const tenths = scanTenths(text, to, end)
  if (tenths) {
    token.value = withoutNoise(value * 10 + tenths.rest)
    return grown(token, tenths.to, '%')
  }
  if (read.upper !== undefined) {
    token.upper = read.upper
    token.hedge = text.slice(from, from + 2)
    return token
  }
  // 5500 余条: set with a blank behind the digits.
  const at = style !== 'chinese' && text[to] === ' ' && '余多'.includes(text[to + 1] ?? ' ') ? to + 1 : to
  const hedge = at < end ? scanHedge(text, at, style, read) : ''
  return hedge ? hedged(text, token, at + 1, end, hedge) : token
}

/** %, ‰, 百分点 and 个百分点 behind the number. */
export function withUnit(text: string, token: NumberToken, end: number): NumberToken {
  if (token.unit) return token
  const at = skipBlanks(text, token.to, Math.min(end, token.to + 2))
  const mark = text[at]
  if (mark === '%' || mark === '‰') return grown(token, at + 1, mark)
  const points = POINTS.at(text, at)
  return points ? grown(token, at + points.length, '百分点') : token
}

/** The token, which was just made, with its unit. */
function grown(token: NumberToken, to: number, unit: NumberToken['unit']): NumberToken {
  token.to = to
  token.unit = unit
  return token
}

/** Takes away what binary arithmetic adds: 7.2 × 10. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(15))
}

/** 500余万, 2800多亿, 1亿3千多万: a scale word behind the hedge goes with what has no greater one. */
function hedged(text: string, token: NumberToken, from: number, end: number, hedge: string): NumberToken {
  let { value } = token
  let to = from
  for (let scale: number; to < end && (scale = scaleOf(text.charCodeAt(to))) >= 1e4; to++) {
    const above = scale === 1e4 ? Math.floor(value / 1e8) * 1e8 : 0
    value = above + (value - above) * scale
  }
  token.to = to
  token.value = value
  token.hedge = hedge
  // 十几 has no single number.
  if (hedge === '几') token.certainty = 'likely'
  return token
}

function scanHedge(text: string, at: number, style: NumberToken['style'], read: Numeral): string {
  const hedge = HEDGES.at(text, at)
  // 8亿多元 is money, 3多元 is nothing.
  if (!hedge || (NOT_HEDGES.at(text, at) && !(read.scaled && text.startsWith('多元', at)))) return ''
  // 三多 is a slogan, 三十多 an amount.
  if (style === 'chinese' && !read.scaled) return ''
  if (hedge === '几') return style === 'chinese' ? hedge : ''
  // 二十来个, 20来个; 2013来 is something else.
  return hedge === '来' && read.value % 10 !== 0 ? '' : hedge
}

/** 八成, 两成五, 三成半. */
function scanTenths(text: string, at: number, end: number): { to: number; rest: number } | null {
  if (text[at] !== '成' || at >= end || NOT_TENTHS.at(text, at)) return null
  if (text[at + 1] === '半') return { to: at + 2, rest: 5 }
  const digit = at + 1 < end ? scanChinese(text, at + 1, at + 2) : null
  return digit && digit.value > 0 && digit.value < 10 ? { to: at + 2, rest: digit.value } : { to: at + 1, rest: 0 }
}
