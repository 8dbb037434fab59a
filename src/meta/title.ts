import { PUBLICATION_LABELS } from '../catalogue/page-words.js'
import { isLost } from '../lex/scan.js'
import { tidy } from '../repair/tidy.js'
import type { Range, Span } from '../report/span.js'
import { fold } from '../view/fold.js'
import type { View } from '../view/view.js'
import type { FrontLine } from './front.js'

/** The report's own title. `words` is folded and without blanks: what year, agency and kind are read from. */
export interface Title {
  text: string
  words: string
  span: Span
  /** Where it stands in the reading text; absent where only the head of the page has it. */
  range?: Range
  /** Whether it names a report on open government information. */
  openGovernment: boolean
}

/** 政府信息公开, 政务公开, 政府資訊公開, 主动公开政府信息. */
const SUBJECT = /(?:信息|资讯|政务)公开|公开政府信息/
/** …年度报告, …工作报告, …年报, …工作总结, …情况, with what may be printed behind. Not: …报告的通知, …报告编制指南. */
const REPORT = /(?:报告|年报|总结|报告书|公开工作情况)(?:格式|模板|格式模板|样本)?(?:\([^()]{1,20}\))?$/
/** Titles of other documents of a government. Not: 2023年报告, a column head. */
const OTHER =
  /(?:(?:[\u4e00-\u9fff]{3}|\)的)报告|公报|(?:预算|决算)(?:公开)?(?:情况)?(?:说明)?|总结|说明|纲要|规划|公告|通知|要点|计划|意见|决定|年鉴|名单)(?:\([^()]{1,20}\))?$/
/** Lines about the report, not its title: breadcrumbs, sentences, links to other years. */
const NOT_TITLE =
  /[。:;!?>|/→»]|索引号|主题分类|^(?:如何|怎样|怎么|什么|上一篇|下一篇|附件|来源|当前位置|您|相关|现将|[•·◆])|一图|专栏|比对$/
/** What stands before a title on its line: marks of a heading in Markdown, the label of an index table. */
const BEFORE = /^[#* ]*(?:(?:名 *称|标 *题|信息名称|文件名称|信息标题) *:? *)?/
const LABEL = /称|标 *题/
/** The publication line behind a title: …年度报告 发布时间:2017-03-15. */
const PUBLISHED_BEHIND = new RegExp(` (?:${[...PUBLICATION_LABELS].sort((a, b) => b.length - a.length).join('|')}) ?:`)
/** The site's name behind a title: 2014年度政府信息公开年报--临川市统计局. */
const SITE_BEHIND = /--|_/

/**
 * Finds the report's title: a line of its own that names a report, preferred where the page marks it as its heading or says it in its head.
 * Left out: titles of notices that only announce the report, of the page's menus, and site names behind the title. Null where none is printed.
 */
export function readTitle(view: View, front: FrontLine[]): Title | null {
  return (
    best(view, front, (words) => SUBJECT.test(words) && REPORT.test(words), true) ?? best(view, front, (words) => OTHER.test(words), false)
  )
}

/** The longest line that can hold a title, with a publication line behind it. */
const LONGEST = 160

function best(view: View, front: FrontLine[], fits: (words: string) => boolean, openGovernment: boolean): Title | null {
  const said = headTitles(view).filter((title) => fits(title.words))
  let found: { range: Range; words: string; score: number } | null = null
  for (const [index, line] of front.entries()) {
    if (line.words.length < 4 || line.words.length > LONGEST || line.line.link) continue
    const { range, words, labelled } = titleWithin(view, wrapped(line, front[index + 1]))
    if (words.length < 4 || words.length > 80 || NOT_TITLE.test(words) || !fits(words)) continue
    const score = scoreOf(line, words, said) - (labelled ? 2 : 0) - (openGovernment ? 0 : index / 10)
    if (!found || score > found.score) found = { range, words, score }
  }
  if (found) {
    const { range, words } = found
    return {
      text: withYear(tidy(readable(view, view.text, range).replaceAll('\n', ''))),
      words,
      span: view.spanOf(range),
      range,
      openGovernment,
    }
  }
  const first = said[0]
  return first ? { ...first, openGovernment } : null
}

/** The end of a long title, where the width of the page has put it on the next line. */
const TAILS = ['政府信息公开工作年度报告', '政府信息公开年度工作报告']

/** The line with the one after it, where that holds nothing but the rest of its title: …工作年度报 / 告. */
function wrapped(line: FrontLine, next: FrontLine | undefined): FrontLine {
  const goesOn = next && next.words !== '' && TAILS.some((tail) => tail.endsWith(next.words)) && /\d{4}年?/.test(line.words)
  if (!goesOn || REPORT.test(line.words)) return line
  return { line: line.line, from: line.from, to: next.to, words: line.words + next.words }
}

/** The part of a line that can be the title: without labels and marks before it, brackets round it, the site behind it. */
function titleWithin(view: View, line: FrontLine): { range: Range; words: string; labelled: boolean } {
  const folded = view.folded.slice(line.from, line.to)
  const before = BEFORE.exec(folded)?.[0] ?? ''
  const range = { from: line.from + before.length, to: line.to }
  while (range.from < range.to && isStray(view, range.from, range)) range.from++
  for (const mark of [SITE_BEHIND, PUBLISHED_BEHIND]) {
    const at = view.folded.slice(range.from, range.to).search(mark)
    if (at >= 0) range.to = range.from + at
  }
  while (range.to > range.from && (' *'.includes(view.folded[range.to - 1]!) || isStray(view, range.to - 1, range))) range.to--
  const close = PARTNERS[view.folded[range.from] ?? '']
  if (close && view.folded.indexOf(close, range.from + 1) === range.to - 1) {
    range.from++
    range.to--
  }
  return { range, words: withYear(readable(view, view.folded, range).replace(/[ \n]/g, '')), labelled: LABEL.test(before) }
}

/** Marks that may enclose a title as a whole. */
const PARTNERS: Record<string, string> = { '《': '》', '"': '"' }

/** Left beside a title by what copied it: a lost character, a dash, an arrow, a bracket or quotation mark without its partner. */
function isStray(view: View, at: number, { from, to }: Range): boolean {
  const c = view.folded[at]!
  const title = view.folded.slice(from, to)
  if (c === '"') return title.split(c).length % 2 === 0
  const partner = BRACKETS[c]
  return partner ? !title.includes(partner) : '-<>'.includes(c) || isLost(view.text, at)
}

const BRACKETS: Record<string, string> = { '《': '》', '》': '《', '(': ')', ')': '(', '[': ']', ']': '[' }

/** The text of a range without the signs of lost characters. */
function readable(view: View, text: string, { from, to }: Range): string {
  let out = ''
  for (let at = from; at < to; at++) if (!isLost(view.text, at)) out += text[at]
  return out
}

/** 2018度, whose 年 is lost. */
function withYear(title: string): string {
  return title.replace(/(?<!\d)((?:19|20)\d\d)度/, '$1年度')
}

function scoreOf(line: FrontLine, words: string, said: { words: string }[]): number {
  let score = line.line.zone === 'body' ? 3 : 0
  if (/^h[1-4]$/.test(line.line.element ?? '')) score += 2
  if (line.line.align === 'center') score += 1
  if (said.some((title) => title.words === words)) score += 3
  if (/\d{4}|[二一][○〇零一二三四五六七八九]{2,3}年/.test(words)) score += 1
  return score
}

/** Titles that the head of the page gives: ArticleTitle and the parts of `<title>`. */
function headTitles(view: View): { text: string; words: string; span: Span }[] {
  const given = view.metas
    .filter((meta) => /^(?:articletitle|og:title|title)$/i.test(meta.name))
    .map((meta) => ({ text: meta.content.replace(/<[^<>]*>/g, ''), span: meta.span }))
  if (view.pageTitle) given.push(view.pageTitle)
  return given.flatMap(({ text, span }) => partsOf(text).map((part) => ({ text: tidy(part), words: fold(part).replaceAll(' ', ''), span })))
}

/** Parts of `<title>`, parted by the marks that content systems set before the site's name. */
const partsOf = (title: string) =>
  title
    .slice(0, 400)
    .split(/[-_—–|>»]+|\s{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
