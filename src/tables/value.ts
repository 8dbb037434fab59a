import type { Blank } from '../report/schema.js'
import { fold } from '../view/fold.js'
import { remember } from './remember.js'

/** What the text of a cell says. */
export interface CellValue {
  /** The number as printed, in the unit that the table states; null for a blank and for words. */
  value: number | null
  blank?: Blank
  /** Unit printed with the number: 251000元. */
  unit?: string
  /** Digits that blanks or line ends part (2 0, 4⏎233): one number or several, for the sums to prove. */
  torn?: boolean
}

const BASE_UNIT = '人次|件次|元|件|条|项|次|篇|人|个|份|起|宗|例|家|期|场|户|名|位|部|批|天|公里|亩|吨'
/** A measure word as it stands behind a number or in a unit column: 件, 万元, 万人次, %. */
const UNIT = `(?:[十百千万亿]{0,2}(?:${BASE_UNIT})|万|亿|%|‰|个百分点)`

// yes: `1,024件`, `+2`, `增2`, `减少 1`, `38.60万元`, `¥3,500`, `22(其中修订16件)`, `12*`, `-0`; no: `1.属于国家秘密`, `2019年`, `其他`
const NUMBER = new RegExp(
  `^(增加|新增|增|减少|减|下降|上升|[+↑↓-])? ?(¥)?(\\d{1,3}(?:, ?\\d{3})+|[1-9]\\d{0,2}(?: \\d{3})+|\\d+)( ?\\.\\d+)? ?(${UNIT})? ?(?:\\([^()]{0,80}\\)?|[*※①-⑳])?$`,
  'u',
)
/** `(134.30)`, `(1,204)`: less than nothing, as accountants write it. Not: `(3)`, the number of a note. */
const ACCOUNTED = /^\((\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+)\)$/
/** Digits one by one or in pieces, with single blanks between: 3 7 4. */
const TORN = /^\d(?:[\d]{0,8} ){1,8}\d{1,9}$/
const LESS = new Set(['减少', '减', '下降', '-', '↓'])
const NONE = new Set(['无', '零', '没有', '未发生', '无此项', '暂无'])
/** What programs write for a cell without a value. */
const MISSING = new Set(['NaN', 'nan', 'NULL', 'null', 'None', 'NA'])
const NOT_APPLICABLE = new Set(['不适用', '不涉及', '不存在', 'n/a', 'na', '不予统计'])

/** Reads the text of a cell. Words that are no blank and no number give value null without `blank`: a label. */
export const readValue = remember((printed: string): CellValue => {
  const text = tidy(fold(printed))
  if (text === '') return { value: null, blank: 'empty' }
  if (text.length <= 4) {
    if (/^[/\\]+$/.test(text)) return { value: null, blank: 'slash' }
    if (/^[-_~]+$/.test(text)) return { value: null, blank: 'dash' }
    if (NONE.has(text)) return { value: null, blank: 'none' }
    if (MISSING.has(text)) return { value: null, blank: 'empty' }
    if (NOT_APPLICABLE.has(text.toLowerCase())) return { value: null, blank: 'notApplicable' }
  }
  if (text.length > 100) return { value: null }
  const m = NUMBER.exec(text)
  if (m) {
    const [, sign, yuan, whole, decimals, printedUnit] = m
    const unit = printedUnit ?? (yuan ? '元' : undefined)
    const size = Number((whole! + (decimals ?? '')).replace(/[, ]/g, ''))
    const value = size !== 0 && sign && LESS.has(sign) ? -size : size
    // 0183: no count begins so; two numbers stand in the cell.
    const torn = (whole!.includes(' ') && !decimals) || /^0\d/.test(whole!)
    return { value, ...(unit ? { unit } : {}), ...(torn ? { torn } : {}) }
  }
  const negative = ACCOUNTED.exec(text)
  if (negative) return { value: -Number(negative[1]!.replaceAll(',', '')) }
  if (TORN.test(text)) return { value: Number(text.replaceAll(' ', '')), torn: true }
  return { value: null }
})

/** One line, single blanks, without the bars that text versions leave in cells, without a closing stop. */
function tidy(text: string): string {
  return text
    .replace(/[\s|]+/gu, ' ')
    .trim()
    .replace(/[。;]$/u, '')
}

/** `件`, `人(次)`, `元/件`. Not: `3件`. */
const UNIT_ALONE = new RegExp(`^(?:${UNIT}|人\\(次\\)|件\\(次\\)|[\\p{L}]{1,2}/[\\p{L}]{1,2})$`, 'u')

/** Whether a cell holds a measure word and nothing else, as the cells of a unit column do. */
export function isUnit(printed: string): boolean {
  return printed.length <= 8 && UNIT_ALONE.test(tidy(fold(printed)).replaceAll(' ', ''))
}

// 单位:万元 · (单位:元) · (万元) at the end of a label; bounded, as labels are
const STATED_UNIT = new RegExp(`单位 ?[:为是] ?(${UNIT})|\\( ?(${UNIT}) ?\\)`, 'u')

/** The unit that a label or a line over the table states: 本年收费金额（单位：万元） → 万元. */
export const unitIn = remember((label: string): string | null => {
  const m = STATED_UNIT.exec(fold(label.slice(0, 200)))
  return m?.[1] ?? m?.[2] ?? null
})
