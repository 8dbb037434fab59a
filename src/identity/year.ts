import type { Tokens } from '../lex/token.js'
import type { Meta } from '../report/schema.js'
import type { Outline } from '../sections/outline.js'
import type { View } from '../view/view.js'
import { mostOften } from './choose-body.js'
import { type Front, lineAt } from './front.js'
import type { TitleCandidate } from './title-candidates.js'

/** What a budget or plan reports on: 2019年财政预算执行情况. */
const CARRIED_OUT = /((?:19|20)\d\d)年[^。]{0,20}(?:执行|预算|决算)/
/** Where and when a report was given: ——2014年2月19日在…会议上. */
const GIVEN = /^-*((?:19|20)\d\d)年\d{1,2}月\d{1,2}日.{0,6}在.{4,40}(?:会议|大会).{0,4}上/
const PLAUSIBLE = (year: number) => year >= 1990 && year <= 2100
/** What stands behind the year of an announced report: 2018年X政府信息公开…报告. */
const ANNOUNCES = /^年?(?:度)?[^。,;\d]{0,40}?(?:信息|政务)公开[^。,;\d]{0,20}(?:报告|年报|总结|情况)/
/** How far behind the beginning of a report its opening reaches, and what stands before the first words of a sentence in it. */
const OPENING = 400
const SENTENCE_BEGINS = /(?:^|[\n。])[ -]{0,9}$/
/** How much each place that names the year says that it is the one reported on. */
const WEIGHTS = {
  title: 4,
  /** Right before the subject of the report in a sentence. */
  announced: 3,
  /** The year in which the period begins. */
  period: 2.5,
  /** 2023年,X…: the first words of the text or of its first chapter. */
  opening: 2,
  /** 2014年度, alone on a line under the title. */
  line: 2.5,
  /** Each other mention, up to `MOST_MENTIONS` of them. */
  mention: 0.2,
} as const
const MOST_MENTIONS = 5
/** 较|2015年同期增加13%, 由|2014年的956条增加到2015年的1623条 */
const COMPARED = /[比较与由从] ?$/u
/** 2008年|起着手开展 */
const SINCE = /^ ?(?:起|以来|至今)/u

/**
 * The year reported on: what title, announcing sentences, period and opening say together, so that a slip in one of them does not carry. A work report
 * has the year in which it is given; a budget the year that it reports on. Null where nothing says a year.
 */
export function readYear(
  view: View,
  tokens: Tokens,
  outline: Outline,
  front: Front,
  title: TitleCandidate | null,
  about: Pick<Meta, 'kind' | 'period' | 'published'>,
): number | null {
  const printed = title ? yearOfTitle(tokens, title) : null
  const report = about.kind === 'ogi-annual-report'
  if (!report) {
    if (printed) return printed
    const carriedOut = outline.entries.map(({ section }) => CARRIED_OUT.exec(section.title)).find(Boolean)
    const said = carriedOut ?? front.lines.map(({ words }) => GIVEN.exec(words)).find(Boolean)
    if (said) return Number(said[1])
  }
  if (title && /模板|格式|制度|办法|规定/.test(title.words)) return printed
  const period = about.period && yearOf(about.period.start)
  // Nothing outweighs what title and period both say.
  if (printed && printed === period && PLAUSIBLE(printed)) return printed
  const votes = new Map<number, number>()
  const vote = (year: number, weight: number) => {
    if (PLAUSIBLE(year)) votes.set(year, (votes.get(year) ?? 0) + weight)
  }
  if (printed) vote(printed, WEIGHTS.title)
  if (period && report) vote(period, WEIGHTS.period)
  voteOfText(view, tokens, outline, front.end, vote)
  // 2014年公开184条,2013年公开179条: of two the later, with the earlier to compare.
  const [best] = [...votes].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  return best?.[0] ?? (about.published && report ? yearOf(about.published) - 1 : null)
}

const yearOf = (date: string) => Number(date.slice(0, 4))

/** The year that a text names most often, in figures; of two the one named first. */
export const mainYear = (flat: string) => mostOften(flat.match(/(?:19|20)\d\d(?=年)/g) ?? [])

function yearOfTitle(tokens: Tokens, title: TitleCandidate): number | null {
  const { range } = title
  // Of two years parted by a dash the second; otherwise the first (2013年计划执行情况与2014年计划草案).
  const date = range && tokens.dates.find((d) => d.from >= range.from && d.to <= range.to && d.rangeEnd !== 'start')
  if (date) return yearOf(date.value)
  const digits = /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(title.words)
  if (digits) return Number(digits[1])
  const chinese = /([二一][○〇零oO0一二三四五六七八九]{2,3})年/.exec(title.words)
  return chinese ? chineseYear(chinese[1]!) : null
}

/** 二〇一二 → 2012; 二一三, whose zero is lost, → 2013. */
function chineseYear(words: string): number | null {
  const digits = [...words].map((c) => Math.max(0, '〇一二三四五六七八九'.indexOf(c)))
  if (digits.length === 3) digits.splice(1, 0, 0)
  const year = Number(digits.join(''))
  return PLAUSIBLE(year) ? year : null
}

/** What the dates of the text say of its year; those of the foot and of the page say nothing of it. */
function voteOfText(view: View, tokens: Tokens, outline: Outline, first: number, vote: (year: number, weight: number) => void): void {
  const end = outline.foot?.from ?? view.text.length
  const mentions = new Map<number, number>()
  for (const date of tokens.dates) {
    if (date.to > end) break
    const line = view.lines[lineAt(view, date)]!
    const alone = line.to - line.from <= 12
    const early = date.from < first
    const wholeYear = view.folded.startsWith('年度', date.to - 2)
    if (line.link || (line.zone === 'furniture' && !(alone && early && wholeYear))) continue
    if (COMPARED.test(view.folded.slice(Math.max(0, date.from - 3), date.from)) || SINCE.test(view.folded.slice(date.to, date.to + 3)))
      continue
    const year = yearOf(date.value)
    const count = (mentions.get(year) ?? 0) + 1
    mentions.set(year, count)
    if (line.zone === 'header' || count > MOST_MENTIONS) continue
    vote(year, date.value.endsWith('-12-31') ? 2 * WEIGHTS.mention : WEIGHTS.mention)
    if (date.value.length !== 4) continue
    if (early) {
      if (alone) vote(year, WEIGHTS.line)
      if (ANNOUNCES.test(view.folded.slice(date.to, date.to + 80).replaceAll(' ', ''))) vote(year, WEIGHTS.announced)
      else if (wholeYear) vote(year, WEIGHTS.announced / 2)
    }
    const opens = date.from <= first + OPENING && SENTENCE_BEGINS.test(view.folded.slice(Math.max(0, date.from - 10), date.from))
    if (opens) vote(year, WEIGHTS.opening)
  }
}
