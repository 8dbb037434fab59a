import { PUBLICATION_LABELS } from '../catalogue/page-words.js'
import { namesIn } from '../language/names.js'
import { isOfficeName, outerBody } from '../language/offices.js'
import { isPlace } from '../language/places.js'
import { leadOf } from '../language/sentence-words.js'
import { isLost } from '../lex/scan.js'
import { tidy } from '../repair/tidy.js'
import type { Range, Span } from '../report/span.js'
import { fold } from '../view/fold.js'
import type { View } from '../view/view.js'
import type { FrontLine } from './front.js'

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
  glued: boolean
  /** Behind a label of the page: 标题, 名称. */
  labelled: boolean
}

/** 政府信息公开, 政务公开, 政府資訊公開, 主动公开政府信息. */
const SUBJECT = /(?:信息|资讯|政务)公开|公开政府信息/
/** Where a title of a report can end. */
const REPORT_END = /报告书?|年报|总结|公开工作情况|告年度报/g
/** What may stand behind the title on its line; what is caught belongs to the title. */
const BEHIND =
  /^((?:格式模板|格式|模板|样本)?(?:\((?!文字|图文|图解|见附|附件|全文|正文|含|下载|点击|PDF|\d{4}[-./]|\d{4}年\d|[省市州县区]?政府)[^()]{1,20}\))?) ?(?:[全正]文)? ?(?:$|[ \u0001?!|>》"\])\]<_:-]|\((?:文字|图文|图解|见附|附件|全文|正文|含|下载|点击|PDF|\d{4}[-./年])|\d{4}[-/.年]|--)/
/** Running text that begins right behind a title. */
const GLUED = /^(?:根据|按照|依据|依照|遵照|为|本报告|本年|现将|现公布|一、|引言|概述|前言|\d{4}年)/
/** Where something else ends before a title. */
const BREAK = /[|>》。;!?│┃»→*#\]:]|--|__/
/** Titles of other documents of a government. Not: 2023年报告, a column head. */
const OTHER =
  /(?:(?:[\u4e00-\u9fff]{3}|\)的)报告|公报|(?:预算|决算)(?:公开)?(?:情况)?(?:说明|目录)?|总结|说明|纲要|规划|公告|通知|通报|公示|要点|计划|意见|决定|年鉴|名单|报表|指南|方案|制度|办法|目录)(?:\([^()]{1,20}\))?$/
/** Words of a sentence about a report, or of a link to it. */
const NOT_TITLE =
  /[。;!?>|/→»,]|索引号|主题分类|^(?:如何|怎样|怎么|什么|上一篇|下一篇|附件|来源|当前位置|您|相关|现将|现公布|[•·◆])|一图|比对$|公布|发布|编制|现将|按照|根据|依据|显示|本报告|查看|点击|下载/
const YEAR = '(?:(?:19|20)\\d\\d|[一二][○〇零oO0一二三四五六七八九]{2,3})'
const HAS_YEAR = new RegExp(`${YEAR}|学年`)
/** A part of a title that stands before the subject, on its own line or between blanks: a year. */
const YEAR_PART = new RegExp(`^(?:关于)?\\(?${YEAR}?(?:-${YEAR})?年?(?:度|学年)?\\)?$|^度$`)
/** What the lower part of a broken title begins with. */
const LOWER = new RegExp(`^(?:关于)?\\(?(?:${YEAR}|年|度|政府|政务|信息|资讯|工作|公开|主动公开|报告|年报|告$)`)
/** What stands above a title and names no body: head of an office paper, name of a site or column. */
const NOT_ABOVE = /(?:文件|网站?|专栏|频道|平台|首页|正文|目录|年报|指南|制度|报告)$|[:;。,>|"《》]|[〔[(](?:19|20)\d\d/
/** The publication line behind a title: …年度报告 发布时间:2017-03-15. */
const PUBLISHED = new RegExp(`^(?:${[...PUBLICATION_LABELS].sort((a, b) => b.length - a.length).join('|')})`)
const LABEL = /(?:名称|标题|题名|篇|范文|信息标题|文件名称):$/

/** Cheap test before all others: the characters that every end of a title holds. */
const ENDS = /[报总公][告报结开]|[报]书/

/** All candidates for the title: in lines, in rows of properties, over several lines, and in the head of the page. */
export function titleCandidates(view: View, front: FrontLine[]): TitleCandidate[] {
  const out: TitleCandidate[] = []
  front.forEach((line, i) => {
    const folded = view.folded.slice(line.from, line.to)
    if (ENDS.test(line.words) || folded.length > line.words.length) inLine(out, view, line)
    if (line.words.length <= MOST) joined(out, view, front, i)
    if (line.words.length >= 4 && line.words.length <= MOST && OTHER.test(line.words)) other(out, view, line)
  })
  const others = out.filter((it) => !it.openGovernment && /(?:通知|公告|函|制度|办法)$/.test(it.words))
  const isQuoted = ({ openGovernment, whole, range }: TitleCandidate) =>
    openGovernment && !whole && others.some((it) => it.range!.from <= range!.from && it.range!.to >= range!.to)
  return [...out.filter((it) => !isQuoted(it)), ...inHead(view)]
}

/** Longest title. */
const MOST = 80
/** How far into a long line a title may begin and end. */
const REACH = 400

/** Reports named in one line, each between marks, blanks or the ends of the line. */
function inLine(out: TitleCandidate[], view: View, line: FrontLine): void {
  const text = withoutLost(view, { from: line.from, to: Math.min(line.to, line.from + REACH) })
  for (const match of text.matchAll(REPORT_END)) {
    const end = match.index + match[0].length
    const rest = text.slice(end)
    const behind = BEHIND.exec(rest)
    const glued = !behind && GLUED.test(rest)
    if (!behind && !glued) continue
    const to = end + (behind?.[1]?.length ?? 0)
    const from = startOf(text, to)
    const range = trimmedTitle(view, { from: line.from + from, to: line.from + to })
    const before = text.slice(0, range.from - line.from).replaceAll(' ', '')
    // Quoted in a longer title: 关于印发《…格式》的通知.
    if (/[^《]《$/.test(before)) continue
    const after = rest.slice(behind?.[1]?.length ?? 0).replaceAll(' ', '')
    add(out, view, [line], range, {
      lines: 1,
      whole: before.replace(/[《"(#*?-]/g, '') === '' && after.replace(/[》")*?|_-]/g, '') === '',
      glued,
      labelled: LABEL.test(before) || /^(?:名称|标题|题名|信息名称)\|$/.test(before),
    })
  }
}

/** A stretch in which lost characters, a `?` or `□` where nothing was, stand as a sign that is no mark. */
function withoutLost(view: View, { from, to }: Range): string {
  const text = view.folded.slice(from, to)
  return /[?\ufffd\u25a1]/.test(text) ? Array.from(text, (c, i) => (isLost(view.text, from + i) ? LOST : c)).join('') : text
}
const LOST = '\u0001'

/** Where a title that ends at `to` begins: behind the last mark, and as far across blanks as the parts belong together. */
function startOf(text: string, to: number): number {
  let low = Math.max(0, to - MOST - 20)
  for (let i = to - 1; i >= low; i--) {
    if (BREAK.test(text[i]!) || text.startsWith('--', i)) {
      low = i + 1
      break
    }
  }
  const parts = partsBetweenBlanks(text, low, to)
  let at = parts.length - 1
  let words = text.slice(parts[at]!.from, to)
  while (at > 0) {
    const part = text.slice(parts[at - 1]!.from, parts[at - 1]!.to)
    if (!belongs(part, words)) break
    at--
    words = part + words
  }
  return parts[at]!.from
}

function partsBetweenBlanks(text: string, from: number, to: number): Range[] {
  const out: Range[] = []
  for (let i = from; i < to; i++) {
    if (text[i] === ' ') continue
    let end = i
    while (end < to && text[end] !== ' ') end++
    out.push({ from: i, to: end })
    i = end
  }
  return out.length > 0 ? out : [{ from, to }]
}

/** Whether a part before a blank belongs to the title behind it: it has what the title still lacks, or is torn from it. */
function belongs(part: string, words: string): boolean {
  if (part.length === 1 || words.length <= 2 || /^\d{1,4}年?$|^年度$/.test(part)) return !/[:\])]$/.test(part)
  if (/[:;]$/.test(part) || PUBLISHED.test(part) || NOT_ABOVE.test(part)) return false
  const hasYear = HAS_YEAR.test(words)
  if (!SUBJECT.test(words)) return SUBJECT.test(part) || HAS_YEAR.test(part)
  if (YEAR_PART.test(part)) return !hasYear
  return LOWER.test(words) ? isOfficeName(bare(part)) : lacksPlace(words) && isPlace(part)
}

/** A name that does not say where its body is. */
const lacksPlace = (words: string) => !/[省市州县区旗]/.test(words.slice(0, 6)) && isOfficeName(nameInTitle(words))

/** A part of a title without its year, and without the 关于 behind a name. */
const bare = (part: string) => part.replace(OUTER, '')
const OUTER = new RegExp(`^\\(?${YEAR}?年?度?\\)?|\\(?${YEAR}年?度?\\)?$|关于$`, 'g')

/** The title whose end stands in a line, with the lines above that belong to it. */
function joined(out: TitleCandidate[], view: View, front: FrontLine[], last: number): void {
  const line = front[last]!
  const lower = line.words.replace(/[?*#"》]{1,4}$/, '')
  if (line.line.link || !/(?:报告|年报|总结|公开工作情况|告)$/.test(lower)) return
  let words = lower
  for (let i = last - 1; i >= Math.max(0, last - 4); i--) {
    const above = front[i]!
    if (front[i + 1]!.index - above.index > 3 || above.line.link || !goesAbove(above.words, words)) return
    words = above.words + words
    const range = trimmedTitle(view, { from: above.from, to: line.to })
    add(out, view, front.slice(i, last + 1), range, { lines: last - i + 1, whole: true, glued: false, labelled: false })
  }
}

/** Whether a line belongs before the words of a title below it. */
function goesAbove(above: string, words: string): boolean {
  const upper = above.replace(/^[#*《"]*(?:\d{1,2}、)?/, '').replace(/\*{1,3}$/, '')
  if (upper.length > 50 || NOT_ABOVE.test(upper) || NOT_TITLE.test(upper)) return false
  if (upper === '关于') return true
  if (YEAR_PART.test(upper)) return !HAS_YEAR.test(words)
  if (!LOWER.test(words)) return isPlace(upper) && upper.length <= 8 && lacksPlace(words)
  const body = bare(upper)
  // 政府信息公开 ⏎ 工作年度报告, with or without what stands before it
  if (SUBJECT.test(upper)) return !SUBJECT.test(words) && words.length <= 16
  return (
    (isOfficeName(body) || (isPlace(body) && body.length >= 2)) &&
    !(HAS_YEAR.test(upper) && HAS_YEAR.test(words)) &&
    nameInTitle(words) === ''
  )
}

/** A line that names another kind of document. */
function other(out: TitleCandidate[], view: View, line: FrontLine): void {
  const range = trimmedTitle(view, { from: line.from, to: line.to })
  const words = wordsOf(view, range)
  if (words.length < 4 || !OTHER.test(words) || /[。;!?>|/→»]|^(?:上一篇|下一篇|附件|来源|当前位置|相关|现将|[•·◆])|[:]/.test(words)) return
  if (SUBJECT.test(words) && /(?:报告|年报|总结)$/.test(words)) return
  const already = out.some((it) => it.range && it.range.from <= range.from && it.range.to >= range.to)
  if (!already) push(out, view, line, range, words, { openGovernment: false, lines: 1, whole: true, glued: false, labelled: false })
}

type Shape = Pick<TitleCandidate, 'lines' | 'whole' | 'glued' | 'labelled'>

function add(out: TitleCandidate[], view: View, lines: FrontLine[], range: Range, shape: Shape): void {
  const words = wordsOf(view, range)
  if (words.length < 6 || words.length > MOST || !SUBJECT.test(words) || NOT_TITLE.test(words) || isTorn(words)) return
  push(out, view, lines.at(-1)!, range, words, { ...shape, openGovernment: true })
}

function push(out: TitleCandidate[], view: View, line: FrontLine, range: Range, words: string, shape: Shape & { openGovernment: boolean }) {
  const text = withYear(tidy(readable(view, view.text, range).replaceAll('\n', '').replace(/\*\*/g, '')))
  out.push({ text, words, span: view.spanOf(range), range, line, ...shape })
}

/** A quoted title of which one mark is missing: 关于印发《政府信息公开工作年度报告格式. */
const isTorn = (words: string) => words.split('《').length !== words.split('》').length

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
  const title = view.folded.slice(from, to)
  if (c === '"') return title.split(c).length % 2 === 0
  const partner = BRACKETS[c]
  return partner ? !title.includes(partner) : '-<>•·'.includes(c) || isLost(view.text, at)
}

/** The text of a range without the signs of lost characters. */
function readable(view: View, text: string, { from, to }: Range): string {
  let out = ''
  for (let at = from; at < to; at++) if (!isLost(view.text, at)) out += text[at]
  return out
}

const wordsOf = (view: View, range: Range) => withYear(readable(view, view.folded, range).replace(/[ \n]|\*\*/g, ''))

/** 2018度, whose 年 is lost. */
const withYear = (title: string) => title.replace(/(?<!\d)((?:19|20)\d\d)度/, '$1年度')

/** Titles that the head of the page gives: ArticleTitle and the parts of `<title>`. */
export function inHead(view: View): TitleCandidate[] {
  const given = view.metas
    .filter((meta) => /^(?:articletitle|og:title|title)$/i.test(meta.name))
    .map((meta) => ({ text: meta.content.replace(/<[^<>]*>/g, ''), span: meta.span }))
  if (view.pageTitle) given.push(view.pageTitle)
  return given.flatMap(({ text, span }) =>
    headParts(text).flatMap((part) => {
      const words = fold(part).replaceAll(' ', '')
      const openGovernment = SUBJECT.test(words) && /(?:报告书?|年报|总结|公开工作情况)$/.test(words) && words.length >= 6
      if (!openGovernment && !OTHER.test(words)) return []
      return [{ text: tidy(part), words, span, openGovernment, lines: 0, whole: true, glued: false, labelled: false }]
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

/** 2013年度|白沙坪镇…, 关于2012年…, 2008-2009年… */
const YEAR_FIRST = new RegExp(`^(?:\\d{1,2}[.、])?(?:关于)?(?:${YEAR}年?(?:度|学年)?(?:-{1,2}|至)?){0,2}(?:关于)?`)
/** What follows the name in a title. */
const NAME_END = new RegExp(
  `${YEAR}|(?:政府|政务|党务)?(?:信息|资讯)公开|政务公开|主动公开|政府工作报告|国民经济和社会发展|[市区县省]?级?(?:部门|单位)预算|(?:部门|单位)决算|关于|法治政府`,
)

/** The name before or behind the year of a title: 2013年度|白沙坪镇|政府信息公开…, |临川市公安局|政府信息公开2013年度报告. Empty where there is none. */
export function nameInTitle(words: string): string {
  const body = words.replace(YEAR_FIRST, '')
  let end = body.search(NAME_END)
  if (end < 0) return ''
  // 人民政府信息公开 is read as 人民政府 and 信息公开.
  if (body.startsWith('政府', end) && body.startsWith('人民', end - 2) && !body.startsWith('政府政府', end)) end += 2
  let from = 0
  while (from < end && '-_:#*'.includes(body[from]!)) from++
  while (end > from && '-_:,、的'.includes(body[end - 1]!)) end--
  const name = body.slice(from, end)
  const lead = leadOf(name)
  const own = outerBody(name.slice(lead), 'kept')
  if (own.length < 2 || NO_NAME.test(own)) return ''
  // 国务院办公厅政府信息与|政务公开…
  const first = /[与和及]$/.test(own) ? namesIn(own)[0] : undefined
  return first?.from === 0 ? own.slice(0, first.to) : own
}

/** 全省, 我局, 教育系统, 委(局): words before the subject that name no body. */
const NO_NAME =
  /^[全我本各]|^[省市州县区旗乡镇村]{1,3}$|网站?$|平台$|^委?\(局\)|系统$|部门$|单位$|机关$|工作$|年度$|[省市县区]级$|公布|发布|编制(?![委办])|根据|按照/
