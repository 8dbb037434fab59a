import type { Change } from '../derived-source.js'
import { type DamageRule, replaced } from './rule.js'
import { startsWithUnit } from './sentence.js'

/** A formula between its marks. Not: US$30, $30 and $40 (pandoc's rule: no blank inside only one mark, no digit behind the last). */
const FORMULA =
  /(?<![A-Za-z\\$])(\${1,2})([^$\n]{1,120}?)\1(?!\d)|\\\((.{1,120}?)\\\)|\\(?:textcircled|math(?:bf|rm)|text(?:bf|rm)?)\s?\{[^{}\n]{1,30}\}/g
/** What programs write where a glyph of a PDF has no character. */
const GLYPH_CODES = /(?:\(cid:\d{1,5}\) ?)+/g

/** The first glyphs of nearly all fonts: none, blank. */
const BLANK_GLYPH = /^(?:\(cid:[0-3]\) ?)+$/

/** Commands that only say how something looks, and what is left of the others. */
const LOOKS =
  /\\(?:math(?:bf|rm|it|sf|tt|bb|cal|normal)|boldsymbol|underline|overline|text(?:bf|rm|it|sf|normal|up)?|operatorname|pmb|bm|rm|bf|it|mbox|left|right|displaystyle|qquad|quad)(?![a-z])|\\[,;:! ]/g
/** Commands with the sign that each stands for. */
const COMMANDS = new Map(
  'times× cdot· sim~ thicksim~ approx≈ le≤ leq≤ leqslant≤ ge≥ geq≥ geqslant≥ pm± div÷ permil‰ muμ ldots… cdots… dots… to→ rightarrow→'
    .split(' ')
    .map((command) => [command.slice(0, -1), command.at(-1)!]),
)
const CIRCLED = /\\textcircled\{?\{?(\d{1,2})\}*/g
const RAISED = /\^\{?(\d{1,2})\}?/g
const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** A figure that was taken for a raised one: a unit follows. */
const ALL_RAISED = /^[⁰¹²³⁴-⁹]+$/
/** A figure, a list mark or a range, with the letters of a unit at most. Nothing else in these reports is set as a formula. */
const PLAIN =
  /^(?=.*[\d①-⑳⁰-⁹¹²³一二三四五六七八九十%])[\d.,%‰+\-±×÷·~≈≤≥<>=°/()[\]:：（）、①-⑳⁰-⁹¹²³一二三四五六七八九十年月日μA-Za-z…→]{1,60}$/
/** What would be left open: $120万，比$ */
const OPEN = /[,~+\-、]$|^[,、]/

/** Numbers that converters of scanned or printed pages take for formulas: `$3 5 5 0$`, `$99 . 5 \%$`, `$\mathbf{12}$`. */
export const formulas: DamageRule<string> = {
  kind: 'markup',
  certainty: 'certain',
  example: ['公开信息$3 5 5 0$条，办结率$9 9 . 5 \\%$', '公开信息3550条，办结率99.5%'],
  changes(source) {
    if (!source.includes('$') && !source.includes('\\(')) return []
    const changes: Change[] = []
    const latex = /\$[^$\n]{1,120}\$|\\[a-z]{3}/.test(source)
    for (const { 0: whole, 2: dollars, 3: brackets, index } of source.matchAll(FORMULA)) {
      const to = index + whole.length
      // Markdown escapes brackets: \(一\)
      if (brackets !== undefined && !latex && !/\d \d|\\/.test(brackets)) continue
      const numeral = numeralOf((dollars ?? '').replace(/\s/g, ''))
      const marked = numeral?.startsWith('(') || /^\s?[、.]/.test(source.slice(to, to + 2))
      const opens = numeral !== null && marked && OPENS_LINE.test(source.slice(Math.max(0, index - 8), index))
      let put = opens ? numeral : plainOf(dollars ?? brackets ?? whole, dollars === undefined)
      if (put !== null && ALL_RAISED.test(put) && startsWithUnit(source.slice(to, to + 8).trimStart())) put = put.normalize('NFKC')
      if (put !== null) changes.push({ from: index, to, put })
    }
    return changes
  },
}

/** The numerals 一, 二 and 三 of headings look like signs of a formula: `$( - )$`, `$( = )$`, `$( \\equiv )$`. */
const STROKES: Record<string, string> = { '-': '一', '=': '二', '\\equiv': '三' }
const OPENS_LINE = /(?:^|\n)[#* >]*$/
function numeralOf(formula: string): string | null {
  const [, open, sign, close] = /^(\(?)(-|=|\\equiv)(\)?)$/.exec(formula) ?? []
  return sign === undefined ? null : open! + STROKES[sign]! + close!
}

/** The words of a formula; null where it is more than a figure. */
function plainOf(formula: string, marked: boolean): string | null {
  if (formula.startsWith(' ') !== formula.endsWith(' ')) return null
  let text = formula.replace(LOOKS, '').replace(/[\s~]+/g, '')
  if (text === formula.trim() && !marked && /[A-Za-z]/.test(text) && !text.includes('\\')) return null
  text = text
    .replace(CIRCLED, (_, number: string) => String.fromCharCode(0x245f + Number(number)))
    .replace(/\\([a-z]+)/g, (whole, command: string) => COMMANDS.get(command) ?? whole)
    .replace(/\^?\{?\\circ\}?(?![a-z])/g, '°')
    .replace(/\\[dt]?frac\{([^{}]*)\}\{([^{}]*)\}/g, '$1/$2')
    .replace(/\\([%$#&_{}])/g, '$1')
    .replace(RAISED, (_, digits: string) => Array.from(digits, (d) => SUPERSCRIPT[Number(d)]).join(''))
    .replace(/[{}]/g, '')
  return PLAIN.test(text) && !OPEN.test(text) && !/[A-Za-z]{5}/.test(text) ? text : null
}

/** Codes of glyphs. Beside a figure nobody knows which digits are gone. */
export const glyphCodes: DamageRule<string> = {
  kind: 'markup',
  certainty: 'likely',
  example: ['政府信息(cid:12)公开', '政府信息公开'],
  changes(source) {
    if (!source.includes('(cid:')) return []
    return replaced(source.matchAll(GLYPH_CODES), ({ 0: codes, index }) => {
      const to = index + codes.length
      const figure = /[\d.,]$/.test(source.slice(Math.max(0, index - 1), index)) || /^[\d.,]/.test(source.slice(to, to + 1))
      return figure && !BLANK_GLYPH.test(codes) ? '\ufffd' : ''
    })
  },
}
