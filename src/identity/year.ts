import type { DateToken, Tokens } from '../lex/token.js'
import type { Meta } from '../report/schema.js'
import type { Outline } from '../sections/outline.js'
import type { View } from '../view/view.js'
import { endOfFront, type FrontLine } from './front.js'
import type { TitleCandidate } from './title-candidates.js'
import { YEAR_WEIGHTS } from './weights.js'

/** What a budget or plan reports on: 2019年财政预算执行情况. */
const CARRIED_OUT = /((?:19|20)\d\d)年[^。]{0,20}(?:执行|预算|决算)/
/** Where and when a report was given: ——2014年2月19日在…会议上. */
const GIVEN = /^-*((?:19|20)\d\d)年\d{1,2}月\d{1,2}日.{0,6}在.{4,40}(?:会议|大会).{0,4}上/
const PLAUSIBLE = (year: number) => year >= 1990 && year <= 2100
/** What stands behind the year of an announced report: 2018年X政府信息公开…报告. */
const ANNOUNCES = /^年?(?:度)?[^。,;\d]{0,40}?(?:信息|政务)公开[^。,;\d]{0,20}(?:报告|年报|总结|情况)/
/** How far behind the beginning of a report its opening reaches. */
const OPENING = 400

/**
 * The year reported on: what title, announcing sentences, period and opening say together, so that a slip in one of them does not carry. A work report
 * has the year in which it is given; a budget the year that it reports on. Null where nothing says a year.
 */
export function readYear(
  view: View,
  tokens: Tokens,
  outline: Outline,
  front: FrontLine[],
  title: TitleCandidate | null,
  about: Pick<Meta, 'kind' | 'period' | 'published'>,
): number | null {
  const printed = title ? yearOfTitle(tokens, title) : null
  const report = about.kind === 'ogi-annual-report'
  if (!report) {
    if (printed) return printed
    const carriedOut = outline.entries.map((e) => CARRIED_OUT.exec(e.section.title)).find(Boolean)
    if (carriedOut) return Number(carriedOut[1])
    const given = front.map((line) => GIVEN.exec(line.words)).find(Boolean)
    if (given) return Number(given[1])
  }
  if (title && /模板|格式|制度|办法|规定/.test(title.words)) return printed
  const votes = new Map<number, number>()
  const vote = (year: number, weight: number) => {
    if (PLAUSIBLE(year)) votes.set(year, (votes.get(year) ?? 0) + weight)
  }
  if (printed) vote(printed, YEAR_WEIGHTS.title)
  if (about.period && report) vote(Number(about.period.start.slice(0, 4)), YEAR_WEIGHTS.period)
  voteOfText(view, tokens, outline, vote, printed !== null && about.period !== null && printed === Number(about.period.start.slice(0, 4)))
  let best: number | null = null
  for (const [year, weight] of [...votes].sort((a, b) => a[0] - b[0])) if (best === null || weight > votes.get(best)!) best = year
  return best ?? (about.published && report ? Number(about.published.slice(0, 4)) - 1 : null)
}

/** The year that a text names most often, in figures; of two the one named first. */
export function mainYear(flat: string): string | null {
  const counts = new Map<string, number>()
  for (const [, year] of flat.matchAll(/((?:19|20)\d\d)年/g)) counts.set(year!, (counts.get(year!) ?? 0) + 1)
  let best: string | null = null
  for (const [year, count] of counts) if (best === null || count > counts.get(best)!) best = year
  return best
}

function yearOfTitle(tokens: Tokens, title: TitleCandidate): number | null {
  const { range } = title
  // Of two years parted by a dash the second; otherwise the first (2013年计划执行情况与2014年计划草案).
  const date = range && tokens.dates.find((d) => d.from >= range.from && d.to <= range.to && d.rangeEnd !== 'start')
  if (date) return Number(date.value.slice(0, 4))
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
function voteOfText(view: View, tokens: Tokens, outline: Outline, vote: (year: number, weight: number) => void, settled: boolean): void {
  if (settled) return
  const first = endOfFront(view, outline)
  const end = outline.foot?.from ?? view.text.length
  const mentions = new Map<number, number>()
  let line = 0
  for (const date of tokens.dates) {
    if (date.to > end) break
    while (line < view.lines.length - 1 && view.lines[line]!.to < date.to) line++
    const { zone, link } = view.lines[line]!
    const alone = view.lines[line]!.to - view.lines[line]!.from <= 12
    if (link || (zone === 'furniture' && !(alone && date.from < first && view.folded.startsWith('年度', date.to - 2)))) continue
    const year = Number(date.value.slice(0, 4))
    const count = (mentions.get(year) ?? 0) + 1
    mentions.set(year, count)
    if (zone !== 'header' && count <= YEAR_WEIGHTS.mostMentions) vote(year, YEAR_WEIGHTS.mention)
    if (date.value.length !== 4 || count > YEAR_WEIGHTS.mostMentions || zone === 'header') continue
    if (date.from < first) {
      if (alone) vote(year, YEAR_WEIGHTS.line)
      if (ANNOUNCES.test(view.folded.slice(date.to, date.to + 80).replaceAll(' ', ''))) vote(year, YEAR_WEIGHTS.announced)
      else if (view.folded.startsWith('年度', date.to - 2)) vote(year, YEAR_WEIGHTS.announced / 2)
    }
    if (opens(view, date, first)) vote(year, YEAR_WEIGHTS.opening)
  }
}

/** The first words of a sentence near the beginning of the first chapter. */
function opens(view: View, date: DateToken, first: number): boolean {
  if (date.from > first + OPENING) return false
  return /(?:^|[\n。])[ -]{0,9}$/.test(view.folded.slice(Math.max(0, date.from - 10), date.from))
}
