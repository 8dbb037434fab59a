import { fold } from '../view/fold.js'
import { squeezed } from '../view/text-table-line.js'
import { remember } from './remember.js'

// 一、 (一) (一 1. 1、 (1) ① 第一、; matched on folded text without blanks.
// yes: `一、本年新收`, `(七)总计`, `1.属于`, `1属于`; no: `三类内部事务`
const NUMERAL =
  /^(?:[([](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)\]]?|(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)\]]|(?:[一二三四五六七八九十]{1,3}|第[一二三四五六七八九十])[、.,:]|\d{1,2}[、.,:]?(?!\d)|[①-⑳㈠-㈩⑴-⒇])[、.:]?/u
/** `其中:网站公开数`. Not: `网站公开数`. */
const OF_WHICH = /^(?:其中|其 中|含)[:、,]?/u
const LETTER = /[\p{L}\p{N}%]/u
/** Longer labels are sentences: notes, not names of figures. */
const LONGEST = 120

/** Words that conversion from another script or place brings in, and the words of the forms. */
const WORDS: readonly (readonly [from: string, to: string])[] = [
  ['资讯', '信息'],
  ['规范性档案', '规范性文件'],
  ['其它', '其他'],
  ['做出', '作出'],
]

/**
 * What a label means, written one way: folded, without blanks, numbering, 其中, notes in brackets, punctuation and quotation marks.
 * `（二）部分公开（区分处理的，…）` → `部分公开`. Empty for a label that holds nothing else.
 */
export const labelKey = remember((label: string): string => {
  let rest = fold(label.slice(0, 2 * LONGEST)).replace(/[\s]+/gu, '')
  for (let i = 0; i < 3; i++) {
    const shorter = rest
      .replace(NUMERAL, '')
      .replace(OF_WHICH, '')
      .replace(/^[|、.,:;*-]+/u, '')
    if (shorter === rest || shorter === '') break
    rest = shorter
  }
  let key = withoutNotes(rest)
  // 总计 Total
  if (/[\u4e00-\u9fff]{2}/.test(key)) key = key.replace(/[A-Za-z]+/g, '')
  for (const [from, to] of WORDS) if (key.includes(from)) key = key.replaceAll(from, to)
  return key.slice(0, LONGEST)
})

/** Without what stands in brackets (an open one runs to the end) and without marks; a label that is all brackets is kept. */
function withoutNotes(text: string): string {
  let depth = 0
  let out = ''
  let all = ''
  for (const character of text) {
    if (character === '(' || character === '[') depth++
    else if (character === ')' || character === ']') depth = Math.max(0, depth - 1)
    else if (LETTER.test(character)) {
      all += character
      if (depth === 0) out += character
    }
  }
  return out === '' ? all : out
}

/** The key without the words that only say that something is counted: 收到申请总数 and 收到申请 are one. */
export const looseKey = remember((key: string): string => {
  const short = key.replace(/(?:总数量|总件数|总次数|总数|人次|件数|次数|数量|总量|总额|数)$/u, '')
  return short.length >= 2 ? short : key
})

/** `三` of 三本年度办理结果, whose stop is lost. Not: 三 of 三类内部事务信息. */
const BARE_NUMERAL = /^[一二三四五六七八九十](?!安全|类)/

/** The Chinese characters of words torn from a table, of which no mark shows what is numeral and what is note, without a numeral. */
export function bare(words: string): string {
  const key = squeezed(words)
  return key.length > 2 ? key.replace(BARE_NUMERAL, '') : key
}

/** What a row or column of a form is called, the note in brackets left out and not: 部分公开, 部分公开区分处理的只计这一情形不计其他情形. */
export function wordingsOf(item: { label: string; variants?: readonly string[] }): readonly string[] {
  let wordings = WORDINGS.get(item)
  if (!wordings) {
    wordings = [...new Set([item.label, ...(item.variants ?? [])].flatMap((wording) => [bare(wording), labelKey(wording)]))]
    WORDINGS.set(item, wordings)
  }
  return wordings
}
const WORDINGS = new WeakMap<object, readonly string[]>()
