import type { Change } from '../derived-source.js'
import { readNumbering } from '../numbering.js'
import type { DamageRule, PageInReading } from './rule.js'
import { startsWithUnit } from './sentence.js'

/** Numerals that a browser shows before the items of a list. Items of menus are links, and some pages print the numerals too. */
export const listNumerals: DamageRule<PageInReading> = {
  kind: 'list-numeral',
  certainty: 'certain',
  example: ['<ol style="list-style-type:cjk-ideographic"><li>概述</li></ol>', '一、概述'],
  changes({ folded, lines, numerals }) {
    const changes: Change[] = []
    let line = 0
    for (const { at, put } of numerals) {
      while (line + 1 < lines.length && lines[line + 1]!.from <= at) line++
      if (lines[line]!.link || readNumbering(folded, at)) continue
      if (/^(?:\d{1,3}|上一页|下一页|首页|尾页)$/.test(folded.slice(lines[line]!.from, lines[line]!.to).trim())) continue
      // With its numeral it is a paragraph like any other, and so are its further lines.
      for (let k = line; k < lines.length && (k === line || lines[k]!.element === 'li'); k++) lines[k]!.element = 'p'
      changes.push({ from: at, to: at, put })
    }
    return changes
  },
}

const SIGN = /[⁰¹²³⁴-⁹^]/
/** Small raised characters, as such or as digits in `<sup>`. */
const RAISED = /[⁰¹²³⁴-⁹]+|(?<=10)\^\d{1,2}\^?/g
/** `3×10`, with the power of ten behind it. */
const POWER = /(\d{1,9})(?:\.(\d{1,9}))?\s?[×xX*·✕]\s?10$/
const MOST_ZEROS = 12
/** Ten by itself: its power, or ten with a note. */
const TEN = /(?:^|\D)10$/
/** A variable of a formula. */
const VARIABLE = /[A-Za-zα-ω]$/
/** A unit of length, to be squared or cubed. */
const LENGTH = /(?:^|[^A-Za-z])(?:[kcdhm]?m|千米|公里|厘米|分米|毫米)$/
/** A note's number or sign. Not: 1st, TM */
const NOTE = /^[[(（【［〔]?(?:注?\d{1,3}|[①-⑳*＊†‡#a-e]|注)[\])）】］〕]?$/

/**
 * What raised characters mean: a power of ten is a number (3×10⁴ is 30000), a square or cube belongs to its unit, and all others are marks of
 * notes. `raised` are the places of elements that raise their text.
 */
export const raisedText: DamageRule<PageInReading> = {
  kind: 'raised-text',
  certainty: 'certain',
  example: ['供水3×10⁴吨，收到申请15¹件', '供水30000吨，收到申请15件'],
  changes({ text, raised }) {
    const elements = raised.flatMap(({ from, to }) => changeOf(text, from, to, text.slice(from, to).trim()))
    if (!SIGN.test(text)) return elements
    const signs = Array.from(text.matchAll(RAISED), ({ 0: signs, index }) =>
      changeOf(text, index, index + signs.length, signs.replaceAll('^', '').normalize('NFKC')),
    )
    return [...elements, ...signs.flat().filter(({ put }) => put !== '²' && put !== '³')]
  },
}

/** What becomes of raised words at a place; nothing where they stay. */
function changeOf(text: string, at: number, to: number, words: string): Change[] {
  const before = text.slice(Math.max(0, at - 24), at)
  const zeros = /^\d{1,2}$/.test(words) ? Number(words) : 0
  const power = POWER.exec(before)
  if (power) {
    const [all, whole, decimals = ''] = power
    if (zeros === 0 || zeros > MOST_ZEROS) return []
    const digits = whole + decimals.padEnd(zeros, '0')
    const point = whole!.length + zeros
    const rest = digits.slice(point)
    return [{ from: at - all.length, to, put: digits.slice(0, point).replace(/^0+(?=\d)/, '') + (rest ? `.${rest}` : '') }]
  }
  if (TEN.test(before) && zeros > 1 && zeros <= MOST_ZEROS) return [{ from: at, to, put: '\ufffd' }]
  // A figure that only looks raised: its unit follows, and no other figure stands before.
  if (/^\d+$/.test(words) && /[\u4e00-\u9fff]$/.test(before) && startsWithUnit(text.slice(to, to + 4))) return []
  if (LENGTH.test(before) && (words === '2' || words === '3')) return [{ from: at, to, put: words === '2' ? '²' : '³' }]
  return NOTE.test(words) && !VARIABLE.test(before) ? [{ from: at, to, put: '' }] : []
}
