import { isDigit } from './characters.js'
import { type ChineseNumeral, scanChinese } from './chinese-numeral.js'
import { type DigitNumeral, scanDigits } from './digit-numeral.js'
import type { NumberToken } from './token.js'

/**
 * Reads a share spelt with 分之, whose lower part has been read: 百分之九十五 as 95 %, 千分之五 as 5 ‰, 三分之一 and 万分之三 as fractions.
 * The upper part may stand in digits: 百分之2.4.
 */
export function scanDivided(text: string, at: number, end: number, below: ChineseNumeral): NumberToken | null {
  if (!text.startsWith('分之', below.to) || below.value <= 0) return null
  const minus = text[below.to + 2] === '负' ? 1 : 0
  const from = below.to + 2 + minus
  if (from >= end) return null
  const digits = isDigit(text.charCodeAt(from))
  const above = digits ? scanDigits(text, from, end) : scanChinese(text, from, end)
  if (!above) return null
  const value = minus ? -above.value : above.value
  const token = { from: at, to: above.to, style: digits ? 'mixed' : 'chinese', certainty: 'certain' } as const
  if (below.value === 100) return { ...token, value, unit: '%' }
  if (below.value === 1000) return { ...token, value, unit: '‰' }
  return { ...token, value: value / below.value, fraction: true }
}

/** Reads a small fraction with a stroke: 1/2, 2/3. Pages (1/3页), dates and file numbers are left alone: null. */
export function scanStroke(text: string, at: number, end: number, above: DigitNumeral): NumberToken | null {
  if (text[above.to] !== '/' || text[at - 1] === '/') return null
  const below = scanDigits(text, above.to + 1, end)
  if (!below || below.value <= above.value || below.value > 10 || !Number.isInteger(above.value) || !Number.isInteger(below.value))
    return null
  if (text[below.to] === '/' || text[below.to] === '页') return null
  return { from: at, to: below.to, value: above.value / below.value, style: 'digits', fraction: true, certainty: 'certain' }
}
