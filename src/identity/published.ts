import type { DateToken, Tokens } from '../lex/token.js'
import type { View } from '../view/view.js'
import { lineAt } from './front.js'

/** Labels of the page's own date, best first. */
const LABELS = [
  /(?:发布|公开|公布|发表|上网|上传|刊登|挂网)(?:日期|时间)?[:\]|│ ]*$|发布于[:|│ ]*$/,
  /(?:发文|印发)(?:日期|时间)?[:\]|│ ]*$/,
  /(?:^|[^集前在止计报成文])(?:日期|时间)[:\]|│ ]*$/,
  /(?:更新|编辑|录入|创建|添加|修改)(?:日期|时间)[:\]|│ ]*$/,
]
/** The day on which a paper was made stands in only where no other date is given. */
const MADE = /(?:生成|成文|制发|形成)(?:日期|时间)[:\]|│ ]*$/
/** Words of a publication line. */
const PUBLICATION_LINE = /来源|浏览|点击|阅读|作者|字号|字体|发布机构|发布单位|门户网站/
/** Metadata that hold the page's date: the national website standard and its older kin. Not: `date`, which is a file's own. */
const META = /^(?:pubdate|publishdate|publish_date|pub_date|maketime|publishtime|article:published_time|firstpublishedtime)$/i

/**
 * The page's own publication date: by its label (发布日期, 公开时间, …) in the lines of the page, else unlabelled in a publication line, else from the
 * metadata. Left out: dates under the title or at the foot, site clocks, dates of other pages.
 */
export function readPublished(view: View, tokens: Tokens, first: number): { value: string; date?: DateToken } | null {
  let best: { rank: number; date: DateToken } | null = null
  for (const date of tokens.dates) {
    if (date.value.length < 10 || date.certainty === 'ambiguous') continue
    const line = lineAt(view, date)
    const { zone } = view.lines[line]!
    const rank = zone === 'header' || (zone === 'body' && date.from < first) ? rankOf(view, line, date) : null
    if (rank !== null && (!best || rank < best.rank)) best = { rank, date }
  }
  if (best) return { value: best.date.value, date: best.date }
  const spaced = spacedDate(view, first)
  if (spaced) return { value: spaced }
  const meta = view.metas.find(({ name, content }) => META.test(name) && DAY.test(content))
  return meta ? { value: isoOf(meta.content) } : null
}

/** 发布日期: 2023- 08- 28, which is no date to the rules of running text. */
const SPACED = /(?:发布|公开)(?:日期|时间) ?: ?((?:19|20)\d\d ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2})(?!\d)/

function spacedDate(view: View, first: number): string | null {
  for (const line of view.lines) {
    if (line.from >= first) return null
    const found = line.zone === 'header' ? SPACED.exec(view.folded.slice(line.from, Math.min(line.to, line.from + 200))) : null
    if (found) return isoOf(found[1]!.replaceAll(' ', ''))
  }
  return null
}

/** `2013-02-19 10:30`, `2013年2月19日`. Not: `2013-02`. */
const DAY = /((?:19|20)\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})/

function isoOf(content: string): string {
  const [, year, month, day] = DAY.exec(content)!
  return `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
}

function rankOf(view: View, index: number, date: DateToken): number | null {
  const line = view.lines[index]!
  const own = view.folded.slice(Math.max(line.from, date.from - 24), date.from).replace(/ +/g, '')
  const label = own || lineBefore(view, index)
  const rank = LABELS.findIndex((pattern) => pattern.test(label))
  if (rank >= 0) return rank
  if (MADE.test(label)) return LABELS.length + 1
  const words = view.folded.slice(line.from, Math.min(line.to, line.from + 200))
  return line.to - line.from <= 200 && !words.includes('。') && PUBLICATION_LINE.test(words) && !/采集|今天|现在/.test(label)
    ? LABELS.length
    : null
}

/** In an index table the label has a line of its own. */
function lineBefore(view: View, index: number): string {
  for (let i = index - 1; i >= 0 && i >= index - 3; i--) {
    const line = view.lines[i]!
    const words = view.folded.slice(line.from, Math.min(line.to, line.from + 30)).replaceAll(' ', '')
    if (words) return line.zone === 'furniture' ? '' : words
  }
  return ''
}
