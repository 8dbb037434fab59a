import { chineseDigit, isZeroLookAlike, yearDigit } from './characters.js'
import type { DateReading } from './date-parts.js'
import { skipDigits, skipGap } from './scan.js'

/** A year with its 年. */
export interface WrittenYear {
  value: number
  /** Behind 年. */
  to: number
  mended?: DateReading['mended']
  unsure?: boolean
}

/**
 * Reads a year in front of 年: 2012年, 二〇一二年 with whatever was typed for its zeros, 二 〇 一 二 年 typed wide. Damaged: 二一三年, whose zero
 * was lost, and 201 6年, torn apart. 09年 is 2009; 12年 may be a length of time and is left alone.
 */
export function scanYear(text: string, at: number, end: number): WrittenYear | null {
  const to = skipDigits(text, at, end)
  const count = to - at
  if (count > 4) return null
  const mark = skipGap(text, to, end)
  if (count === 4 && '12'.includes(text[at]!)) return text[mark] === '年' ? { value: Number(text.slice(at, to)), to: mark + 1 } : null
  if (count === 2 && text[at] === '0' && text[mark] === '年') return { value: 2000 + Number(text[at + 1]), to: mark + 1, unsure: true }
  return (count > 0 && scanTorn(text, at, to, end)) || scanChineseYear(text, at, end)
}

/** 201 6年, 20 12年, 2 0 1 2年: four digits in groups, as they stand where a line was broken or a title typed wide. */
function scanTorn(text: string, at: number, to: number, end: number): WrittenYear | null {
  let digits = text.slice(at, to)
  while (digits.length < 4) {
    const rest = skipGap(text, to, end)
    to = skipDigits(text, rest, end)
    if (to === rest) return null
    digits += text.slice(rest, to)
  }
  const mark = skipGap(text, to, end)
  const near = digits.length === 4 && (digits.startsWith('19') || digits.startsWith('20'))
  return near && text[mark] === '年' ? { value: Number(digits), to: mark + 1, mended: 'split-number', unsure: true } : null
}

function scanChineseYear(text: string, at: number, end: number): WrittenYear | null {
  let to = at
  let count = 0
  let value = 0
  let chinese = 0
  let odd = false
  for (let digit: number; count < 5 && to < end; count++) {
    const code = text.charCodeAt(to)
    if ((digit = yearDigit(code)) < 0) break
    value = value * 10 + digit
    if (chineseDigit(code) > 0) chinese++
    odd ||= isZeroLookAlike(code)
    to++
    if (chinese > 0 && text[to] === ' ' && yearDigit(text.charCodeAt(to + 1)) >= 0) to++
  }
  const mark = skipGap(text, to, end)
  if (count < 3 || text[mark] !== '年') return null
  if (count === 4 && value >= 1000 && value < 3000) return { value, to: mark + 1, ...(odd ? { mended: 'chinese-zero' } : {}) }
  // 二一三年: of 2013 the zero is lost. 二百一十三 has other numerals.
  const lost = count === 3 && value >= 200 && value < 240 && chinese >= 2
  return lost ? { value: 2000 + (value % 100), to: mark + 1, mended: 'chinese-zero', unsure: true } : null
}
