import { isLost } from '../lex/scan.js'
import { tidy } from '../repair/repair.js'
import type { Range, Span } from '../report/span.js'
import { fold } from '../view/fold.js'
import type { View } from '../view/view.js'
import { type FrontLine, LONGEST_LINE } from './front.js'
import { belongs, goesAbove, NOT_TITLE, SUBJECT } from './title-words.js'

/** A stretch that can be the title of the document. */
export interface TitleCandidate {
  text: string
  /** Folded, without blanks: what year, agency and kind are read from. */
  words: string
  span: Span
  /** Where it stands in the reading text; absent where only the head of the page has it. */
  range?: Range
  /** It names a report on open government information. */
  openGovernment: boolean
  /** The line that it stands in, or the last of several. */
  line?: FrontLine
  /** Lines that it was joined from; 0 for the head of the page. */
  lines: number
  /** The whole of its lines, not cut out between marks or out of running text. */
  whole: boolean
  /** Glued to running text. */
  glued?: boolean
  /** Behind a label of the page: 标题, 名称. */
  labelled?: boolean
}

/** Where a title of a report can end. */
const REPORT_END = /报告书?|年报|总结|公开工作情况|告年度报/g
/** What may stand behind the title on its line; what is caught belongs to the title. */
const BEHIND =
  /^((?:格式模板|格式|模板|样本)?(?:\((?!文字|图文|图解|见附|附件|全文|正文|含|下载|点击|PDF|\d{4}[-./]|\d{4}年\d|[省市州县区]?政府)[^()]{1,20}\))?) ?(?:[全正]文)? ?(?:$|[ \u0001?!|>》")\][<_:-]|\((?:文字|图文|图解|见附|附件|全文|正文|含|下载|点击|PDF|\d{4}[-./年])|\d{4}[-/.年]|--)/
/** Running text that begins right behind a title. */
const GLUED = /^(?:根据|按照|依据|依照|遵照|为|本报告|本年|现将|现公布|一、|引言|概述|前言|\d{4}年)/
/** Where something else ends before a title. */
const LAST_BREAK = /^[\s\S]*(?:[|>》。;!?│┃»→*#\]:]|-(?=-))/
/** How titles of other documents of a government end, besides reports and accounts. */
const OTHERS =
  '公报 总结 说明 纲要 规划 公告 通知 通报 公示 要点 计划 意见 决定 年鉴 名单 报表 指南 方案 制度 办法 目录 解读 须知 流程 规程'.split(' ')
/** Titles of other documents. Not: 2023年报告, a column head. */
const OTHER = new RegExp(
  `(?:(?:[\\u4e00-\\u9fff]{3}|\\)的)报告|(?:预算|决算)(?:公开)?(?:情况)?(?:说明|目录)?|${OTHERS.join('|')})(?:\\([^()]{1,20}\\))?$`,
)
/** The last characters of all these titles, a cheap test before it. */
const LAST = new Set([...OTHERS.map((word) => word.at(-1)!), ...'告算开况)'])
const namesOther = (words: string) => LAST.has(words.at(-1)!) && OTHER.test(words)
const LABEL = /(?:名称|标题|题名|篇|范文):$|^(?:名称|标题|题名|信息名称)\|$/

/** Cheap test before all others: the characters that every end of a title holds. */
const ENDS = /[报总公][告报结开]|[报]书/

/** All candidates for the title: in lines, in rows of properties, over several lines, and in the head of the page. */
export function titleCandidates(view: View, front: FrontLine[]): TitleCandidate[] {
  const out: TitleCandidate[] = []
  front.forEach((line, i) => {
    if (ENDS.test(line.words) || line.to > line.line.from + LONGEST_LINE) inLine(out, view, line)
    if (line.words.length <= MOST) joined(out, view, front, i)
    if (line.words.length >= 4 && line.words.length <= MOST && namesOther(line.words)) other(out, view, line)
  })
  for (const it of out.filter(({ openGovernment, words }) => openGovernment && words.includes('关于'))) {
    const next = front[front.indexOf(it.line!) + 1]
    if (!next || next.index - it.line!.index > 3 || !NOTICE.test(next.words)) continue
    // 关于做好…年度报告 ⏎ 编制工作的通知
    const range = trimmedTitle(view, { from: it.range!.from, to: next.to })
    out.splice(out.indexOf(it), 1)
    add(out, view, next, range, wordsOf(view, range), { openGovernment: false, lines: it.lines + 1, whole: true })
  }
  const others = out.filter((it) => !it.openGovernment && /(?:通知|公告|函|制度|办法)$/.test(it.words))
  const isQuoted = ({ openGovernment, whole, range }: TitleCandidate) =>
    openGovernment && !whole && others.some((it) => it.range!.from <= range!.from && it.range!.to >= range!.to)
  return [...out.filter((it) => !isQuoted(it)), ...inHead(view)]
}

/** The end of a title that says that it is none of a report. */
const NOTICE = /^[^。,;:]{0,24}(?:通知|通告|函|意见|方案|办法)$/
/** Longest title. */
const MOST = 80
/** How far into a long line a title may begin and end. */
const REACH = 400

/** Stands for a lost character, and is no mark. */
const LOST = '\u0001'

/** Reports named in one line, each between marks, blanks or the ends of the line. */
function inLine(out: TitleCandidate[], view: View, line: FrontLine): void {
  const text = withoutLost(view, view.folded, { from: line.from, to: Math.min(line.to, line.from + REACH) }, LOST)
  for (const match of text.matchAll(REPORT_END)) {
    const end = match.index + match[0].length
    const rest = text.slice(end)
    const behind = BEHIND.exec(rest)
    const glued = !behind && GLUED.test(rest)
    if (!behind && !glued) continue
    const to = end + (behind?.[1]?.length ?? 0)
    const range = trimmedTitle(view, { from: line.from + startOf(text, to), to: line.from + to })
    const before = text.slice(0, range.from - line.from).replaceAll(' ', '')
    // Quoted in a longer title, 关于印发《…格式》的通知, or told of by a picture.
    if (/[^《]《$|(?:图解|读懂|解读|视频)[:|]?$/.test(before)) continue
    const after = text.slice(to).replaceAll(' ', '')
    const whole = before.replace(/[《"(#*?-]/g, '') === '' && after.replace(/[》")*?|_-]/g, '') === ''
    addReport(out, view, line, range, { lines: 1, whole, glued, labelled: LABEL.test(before) })
  }
}

/** Where a title that ends at `to` begins: behind the last mark, and as far across blanks as the parts belong together. */
function startOf(text: string, to: number): number {
  const low = Math.max(0, to - MOST - 20)
  const from = low + (LAST_BREAK.exec(text.slice(low, to))?.[0].length ?? 0)
  let start = from
  let words = ''
  for (const part of [...text.slice(from, to).matchAll(/[^ ]+/g)].reverse()) {
    if (words !== '' && !belongs(part[0], words)) break
    words = part[0] + words
    start = from + part.index
  }
  return start
}

/** The title whose end stands in a line, with the lines above that belong to it. */
function joined(out: TitleCandidate[], view: View, front: FrontLine[], last: number): void {
  const line = front[last]!
  let end = line.words.length
  while (end > line.words.length - 4 && '?*#"》'.includes(line.words.charAt(end - 1))) end--
  const lower = line.words.slice(0, end)
  if (line.line.link || !'告报结况'.includes(lower.slice(-1)) || !/(?:年报|总结|公开工作情况|告)$/.test(lower)) return
  let words = lower
  for (let i = last - 1; i >= Math.max(0, last - 4); i--) {
    const above = front[i]!
    if (front[i + 1]!.index - above.index > 3 || above.line.link || !goesAbove(above.words, words)) return
    words = above.words + words
    addReport(out, view, line, trimmedTitle(view, { from: above.from, to: line.to }), { lines: last - i + 1, whole: true })
  }
}

/** A line that names another kind of document. */
function other(out: TitleCandidate[], view: View, line: FrontLine): void {
  const range = trimmedTitle(view, line)
  const words = wordsOf(view, range)
  if (words.length < 4 || !namesOther(words) || /[。;!?>|/→»:]|^(?:上一篇|下一篇|附件|来源|当前位置|相关|现将|[•·◆])/.test(words)) return
  if (SUBJECT.test(words) && /(?:报告|年报|总结)$/.test(words)) return
  const already = out.some((it) => it.range!.from <= range.from && it.range!.to >= range.to)
  if (!already) add(out, view, line, range, words, { openGovernment: false, lines: 1, whole: true })
}

type Shape = Pick<TitleCandidate, 'lines' | 'whole' | 'glued' | 'labelled'>

function addReport(out: TitleCandidate[], view: View, line: FrontLine, range: Range, shape: Shape): void {
  const words = wordsOf(view, range)
  if (words.length < 6 || words.length > MOST || !SUBJECT.test(words) || NOT_TITLE.test(words) || isTorn(words)) return
  add(out, view, line, range, words, { ...shape, openGovernment: true })
}

function add(out: TitleCandidate[], view: View, line: FrontLine, range: Range, words: string, shape: Shape & { openGovernment: boolean }) {
  // As the title is stated: characters as printed, damage mended.
  const text = withYear(tidy(withoutLost(view, view.text, range, '').replace(/\n|\*\*/g, '')))
  out.push({ text, words, span: view.spanOf(range), range, line, ...shape })
}

/** A quoted title of which one mark is missing: 关于印发《政府信息公开工作年度报告格式. */
const isTorn = (words: string) => words.split('《').length !== words.split('》').length

/** Titles that the head of the page gives: ArticleTitle and the parts of `<title>`. */
function inHead(view: View): TitleCandidate[] {
  const given = view.metas
    .filter(({ name }) => /^(?:articletitle|og:title|title)$/i.test(name))
    .map(({ content, span }) => ({ text: content.replace(/<[^<>]*>/g, ''), span }))
  if (view.pageTitle) given.push(view.pageTitle)
  return given.flatMap(({ text, span }) =>
    headParts(text).flatMap((part) => {
      const words = fold(part).replaceAll(' ', '')
      const openGovernment = SUBJECT.test(words) && /(?:报告书?|年报|总结|公开工作情况)$/.test(words) && words.length >= 6
      return openGovernment || namesOther(words) ? [{ text: tidy(part), words, span, openGovernment, lines: 0, whole: true }] : []
    }),
  )
}

/** Parts of `<title>`, parted by the marks that content systems set before the site's name. */
export const headParts = (title: string) =>
  title
    .slice(0, 400)
    .split(/[-_—–|>»]+|\s{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** A range without marks of headings, brackets round the whole, and what copying has left beside it. */
function trimmedTitle(view: View, { from, to }: Range): Range {
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
const withoutLost = (view: View, text: string, { from, to }: Range, sign: string) =>
  text.slice(from, to).replace(/[?\ufffd\u25a1]/g, (c, at) => (isLost(view.text, from + at) ? sign : c))

export const wordsOf = (view: View, range: Range) => withYear(withoutLost(view, view.folded, range, '').replace(/[ \n]|\*\*/g, ''))

/** 2018度, whose 年 is lost. */
const withYear = (title: string) => title.replace(/(?<!\d)((?:19|20)\d\d)度/, '$1年度')
