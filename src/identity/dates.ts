import { firstDay, lastDay } from '../lex/calendar.js'
import type { DateToken, Tokens } from '../lex/token.js'
import type { Finding, Meta } from '../report/schema.js'
import type { Range } from '../report/span.js'
import type { Outline } from '../sections/outline.js'
import type { View } from '../view/view.js'
import { type FrontLine, lineAt } from './front.js'
import type { TitleCandidate } from './title-candidates.js'

/** Words with which a report says the time that its figures cover. */
const CUE = /统计|期限|时限|时段|周期|区间|起止|时间|数据|本报告|本年报|报告期/
/** How far back the cue is looked for, within the sentence. */
const BACK = 60
/** Words that only the period of the figures has; with them months will do: 统计期限为2014年1月至12月. */
const STRONG_CUE = /统计(?:期限|时限|时段|周期|区间|时间)/

/** What may stand between the two ends: 起, 至; 统计到; 《条例》实施之日起至. */
const BETWEEN = /^(?:(?:《[^《》。]{1,24}》)?(?:[正]?式?[实施]{1,2}行?之日)?起,?(?:统计)?[至到]?|(?:统计|截)[至到止]|,?[至到])$/

/** Two days with words between them that only a period has. */
function isRange(view: View, start: DateToken, end: DateToken): boolean {
  if (start.value.length !== 10 || end.value.length !== 10 || end.from - start.to > 40) return false
  return BETWEEN.test(view.folded.slice(start.to, end.from).replace(/[ \n]/g, ''))
}

/**
 * The period of the figures, where the text states both ends by the day or, as 统计期限, by the month: 统计期限自2014年1月1日起至12月31日止. Other
 * ranges in the text are none.
 */
export function readPeriod(view: View, tokens: Tokens): { period: Meta['period']; at: [DateToken, DateToken] } | null {
  const named = tokens.dates.find((date) => date.value.length === 4)?.value
  for (let i = 1; i < tokens.dates.length; i++) {
    const start = tokens.dates[i - 1]!
    const end = tokens.dates[i]!
    if (!(start.rangeEnd === 'start' && end.rangeEnd === 'end') && !isRange(view, start, end)) continue
    if (start.value.length < 7 || end.value.length !== start.value.length) continue
    const before = view.folded.slice(Math.max(0, start.from - BACK), start.from)
    const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf(';')) + 1)
    const cue = start.value.length === 7 ? STRONG_CUE : CUE
    // From the first to the last day of the year that the text names first: no words are needed to say that the report covers it.
    const whole = start.value === `${named}-01-01` && end.value === `${named}-12-31`
    if (whole || cue.test(sentence)) return { period: { start: firstDay(start.value), end: lastDay(end.value) }, at: [start, end] }
  }
  return null
}

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
  const ranked = tokens.dates.flatMap((date) => {
    const rank = date.value.length < 10 || date.certainty === 'ambiguous' ? null : rankOf(view, date, first)
    return rank === null ? [] : [{ rank, value: date.value, date }]
  })
  const [best] = ranked.sort((a, b) => a.rank - b.rank)
  if (best) return best
  const heads = view.lines.filter(({ zone, from }) => zone === 'header' && from < first)
  const spaced = heads.map(({ from, to }) => SPACED.exec(view.folded.slice(from, Math.min(to, from + 200)))).find(Boolean)
  if (spaced) return { value: isoOf(spaced[1]!.replaceAll(' ', '')) }
  const meta = view.metas.find(({ name, content }) => META.test(name) && DAY.test(content))
  return meta ? { value: isoOf(meta.content) } : null
}

/** 发布日期: 2023- 08- 28, which is no date to the rules of running text. */
const SPACED = /(?:发布|公开)(?:日期|时间) ?: ?((?:19|20)\d\d ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2})(?!\d)/

/** `2013-02-19 10:30`, `2013年2月19日`. Not: `2013-02`. */
const DAY = /((?:19|20)\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})/

function isoOf(content: string): string {
  const [, year, month, day] = DAY.exec(content)!
  return `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
}

function rankOf(view: View, date: DateToken, first: number): number | null {
  const index = lineAt(view, date)
  const line = view.lines[index]!
  if (line.zone !== 'header' && !(line.zone === 'body' && date.from < first)) return null
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

/**
 * The date at the foot. Where the report ends in a name without a date, a date alone under the title stands in. Of two readings of a damaged date, the
 * one stands that lies behind the year reported on and not behind the page's own date.
 */
export function readSigned(
  tokens: Tokens,
  outline: Outline,
  front: FrontLine[],
  title: TitleCandidate | null,
  about: { year: number | null; published: string | null },
): string | null {
  const foot = outline.foot
  if (!foot) return null
  if (foot.date) return readingOf(foot.date, about)
  return (title?.range && underTitle(tokens, front, title.range.to)?.value) ?? null
}

function readingOf(date: DateToken, { year, published }: { year: number | null; published: string | null }): string | null {
  if (date.certainty !== 'ambiguous') return date.value.length === 10 && !date.impossible ? date.value : null
  const fits = (date.alternatives ?? []).filter(
    (value) => value.length === 10 && (year === null || value.slice(0, 4) > String(year)) && (published === null || value <= published),
  )
  return fits.length === 1 ? fits[0]! : null
}

/** A line under the title that holds a date and nothing else but brackets. */
function underTitle(tokens: Tokens, front: FrontLine[], titleEnd: number): DateToken | undefined {
  const lines = front.filter((line) => line.from >= titleEnd).slice(0, 4)
  return tokens.dates.find((date) =>
    lines.some((l) => date.value.length === 10 && date.from >= l.from && date.to <= l.to && l.to - l.from - (date.to - date.from) <= 2),
  )
}

/**
 * Contradictions between the dates of a report, each an `impossible-date`: a reader must see both. A period that runs backwards is found where
 * dates are read (see lex).
 */
export function checkIdentity(
  view: View,
  meta: Pick<Meta, 'kind' | 'year'>,
  period: ReturnType<typeof readPeriod>,
  published: ReturnType<typeof readPublished>,
): Finding[] {
  if (meta.kind !== 'ogi-annual-report' || meta.year === null) return []
  const findings: Finding[] = []
  const add = (message: string, range?: Range) =>
    findings.push({ code: 'impossible-date', severity: 'warning', message, ...(range ? { span: view.spanOf(range) } : {}) })
  const year = String(meta.year)
  const { start, end } = period?.period ?? { start: '', end: '' }
  const runs = period !== null && start <= end
  if (runs && (start.slice(0, 4) > year || end.slice(0, 4) < year))
    add(`the figures cover ${start} to ${end}, but the report is for ${year}`, { from: period.at[0].from, to: period.at[1].to })
  const yearEnd = runs && end.startsWith(year) ? end : `${year}-12-31`
  if (published && published.value <= yearEnd && published.value < `${year}-12-01`)
    add(`published on ${published.value}, before the year reported on (${year}) ended`, published.date)
  return findings
}
