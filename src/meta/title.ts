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

/** 政府信息公开, 政务公开, 政府資訊公開. */
const SUBJECT = /(?:信息|资讯|政务)公开/
/** …年度报告, …工作报告, …年报, …工作总结, …情况, with what may be printed behind. Not: …报告的通知, …报告编制指南. */
const REPORT = /(?:报告|年报|总结|报告书|公开工作情况)(?:格式|模板|格式模板|样本)?(?:\([^()]{1,20}\))?$/
/** Titles of other documents of a government. Not: 2023年报告, a column head. */
const OTHER = /(?:[\u4e00-\u9fff]{3}报告|公报|预算|决算|总结|说明|纲要|规划|公告|通知|要点|计划|意见|决定|年鉴|名单)(?:\([^()]{1,20}\))?$/
/** Lines about the report, not its title: notices, breadcrumbs, sentences, links to other years. */
const NOT_TITLE = /[。:;!?>|/→»]|通知$|索引号|主题分类|^(?:上一篇|下一篇|附件|来源|当前位置|您|相关|《|现将|[•·*◆])|一图|专栏|比对$/
/** Labels that stand before a title in an index table or a dump of a page. */
const LABEL = /^(?:名称|标题|信息名称|文件名称|信息标题):?/

/**
 * Finds the report's title: a line of its own that names a report, preferred where the page marks it as its heading or says it in its head.
 * Left out: titles of notices that only announce the report, of the page's menus, and site names behind the title. Null where none is printed.
 */
export function readTitle(view: View, front: FrontLine[]): Title | null {
  return (
    best(view, front, (words) => SUBJECT.test(words) && REPORT.test(words), true) ?? best(view, front, (words) => OTHER.test(words), false)
  )
}

function best(view: View, front: FrontLine[], fits: (words: string) => boolean, openGovernment: boolean): Title | null {
  const said = headTitles(view).filter((title) => fits(title.words))
  let found: { line: FrontLine; words: string; score: number } | null = null
  for (const [index, line] of front.entries()) {
    const words = line.words.replace(LABEL, '')
    if (words.length < 4 || words.length > 70 || line.line.link || NOT_TITLE.test(words) || !fits(words)) continue
    const score = scoreOf(line, words, said) - (openGovernment ? 0 : index / 10)
    if (!found || score > found.score) found = { line, words, score }
  }
  if (found) {
    const { line, words } = found
    const label = LABEL.test(line.words) ? view.folded.slice(line.from, line.to).search(/[^ :名称标题信息文件]/) : 0
    const range = { from: line.from + Math.max(0, label), to: line.to }
    const text = tidy(view.text.slice(range.from, range.to)).replace(/^#+ ?|\*+/g, '')
    return { text, words: words.replace(/^#+/, ''), span: view.spanOf(range), range, openGovernment }
  }
  const first = said[0]
  return first ? { ...first, openGovernment } : null
}

function scoreOf(line: FrontLine, words: string, said: { words: string }[]): number {
  let score = line.line.zone === 'body' ? 3 : 0
  if (/^h[1-4]$/.test(line.line.element ?? '')) score += 2
  if (line.line.align === 'center') score += 1
  if (LABEL.test(line.words)) score -= 2
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
  return given.flatMap(({ text, span }) => partsOf(text).map((part) => ({ text: tidy(part), words: fold(part).replace(/ /g, ''), span })))
}

/** Parts of `<title>`, parted by the marks that content systems set before the site's name. */
const partsOf = (title: string) =>
  title
    .slice(0, 400)
    .split(/[-_—–|>»]+|\s{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
