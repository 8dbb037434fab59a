import { isLost } from '../lex/scan.js'
import { tidy } from '../repair/repair.js'
import type { Range } from '../report/span.js'
import type { View } from '../view/view.js'

/** A title within the text around it: without the marks of the page, of copying, and of what was lost. */

/** A range without marks of headings, brackets round the whole, and what copying has left beside it. */
export function trimmedTitle(view: View, { from, to }: Range): Range {
  const range = { from, to }
  const mark =
    /^[#* ]*(?:\d{1,2}、 ?|\([一二三四五六七八九十\d]{1,2}\) ?)?(?:(?:名 ?称|标 {0,8}题|题 ?名|信息名称|文件名称|信息标题) *[:|]? *)?(?:(?:附件?[\d一二三四五六七八九十]*|第[一二三四五六七八九十\d]{1,3}篇):? *)?(?:\[[^[\]]{1,16}\])?/.exec(
      view.folded.slice(from, Math.min(to, from + 40)),
    )
  if (mark && !/^\[(?:19|20)\d\d\]/.test(mark[0])) range.from += mark[0].length
  while (range.from < range.to && (view.folded[range.from] === ' ' || isStray(view, range.from, range))) range.from++
  while (range.to > range.from && (' *_|'.includes(view.folded[range.to - 1]!) || isStray(view, range.to - 1, range))) range.to--
  const close = PARTNERS[view.folded[range.from] ?? '']
  if (close && view.folded.indexOf(close, range.from + 1) === range.to - 1) {
    range.from++
    range.to--
  }
  return range
}

/** Marks that may enclose a title as a whole. */
const PARTNERS: Record<string, string> = { '《': '》', '"': '"' }
const BRACKETS: Record<string, string> = { '《': '》', '》': '《', '(': ')', ')': '(', '[': ']', ']': '[' }

/** Left beside a title by what copied it: a lost character, a dash, an arrow, a bracket or quotation mark without its partner. */
function isStray(view: View, at: number, { from, to }: Range): boolean {
  const c = view.folded[at]!
  if (c === '"') return view.folded.slice(from, to).split(c).length % 2 === 0
  const partner = BRACKETS[c]
  return partner ? !view.folded.slice(from, to).includes(partner) : '-<>•·'.includes(c) || isLost(view.text, at)
}

/** A stretch of the text, as printed or folded, with a sign for each lost character: a `?` or `□` where nothing was. */
export const withoutLost = (view: View, text: string, { from, to }: Range, sign: string) =>
  text.slice(from, to).replace(/[?\ufffd\u25a1]/g, (c, at) => (isLost(view.text, from + at) ? sign : c))

export const wordsOf = (view: View, range: Range) => withYear(withoutLost(view, view.folded, range, '').replace(/[ \n]|\*\*/g, ''))

/** The title as it is stated: characters as printed, damage mended. */
export const titleText = (view: View, range: Range) => withYear(tidy(withoutLost(view, view.text, range, '').replace(/\n|\*\*/g, '')))

/** 2018度, whose 年 is lost. */
const withYear = (title: string) => title.replace(/(?<!\d)((?:19|20)\d\d)度/, '$1年度')
