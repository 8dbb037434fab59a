import type { Tokens } from '../lex/token.js'
import type { Meta } from '../report/schema.js'
import type { Outline } from '../sections/outline.js'
import type { View } from '../view/view.js'
import { endOfFront, type FrontLine } from './front.js'
import type { Title } from './title.js'

/** What a budget or plan reports on: 2019年财政预算执行情况. */
const CARRIED_OUT = /((?:19|20)\d\d)年[^。]{0,20}(?:执行|预算|决算)/
/** Where and when a report was given: ——2014年2月19日在…会议上. */
const GIVEN = /^-*((?:19|20)\d\d)年\d{1,2}月\d{1,2}日.{0,6}在.{4,40}(?:会议|大会).{0,4}上/
const PLAUSIBLE = (year: number) => year >= 1990 && year <= 2100

/**
 * The year reported on: as the title says it, else the year of the period, else as the first lines or the text say it. A work report has the year in
 * which it is given; a budget the year that it reports on. Null where nothing says a year.
 */
export function readYear(
  view: View,
  tokens: Tokens,
  outline: Outline,
  front: FrontLine[],
  title: Title | null,
  about: Pick<Meta, 'kind' | 'period' | 'published'>,
): number | null {
  const printed = title ? yearOfTitle(tokens, title) : null
  if (printed) return printed
  if (about.period && about.kind === 'ogi-annual-report') return Number(about.period.start.slice(0, 4))
  if (title && /模板|格式/.test(title.words)) return null
  if (about.kind === 'other') {
    const carriedOut = outline.entries.map((e) => CARRIED_OUT.exec(e.section.title)).find(Boolean)
    if (carriedOut) return Number(carriedOut[1])
    const given = front.map((line) => GIVEN.exec(line.words)).find(Boolean)
    if (given) return Number(given[1])
  }
  return (
    yearOfText(view, tokens, outline) ??
    (about.published && about.kind === 'ogi-annual-report' ? Number(about.published.slice(0, 4)) - 1 : null)
  )
}

function yearOfTitle(tokens: Tokens, title: Title): number | null {
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

/** 2012年度 in the first lines, else the year that the text names most often (the earlier of two). */
function yearOfText(view: View, tokens: Tokens, outline: Outline): number | null {
  const first = endOfFront(view, outline)
  const counts = new Map<number, number>()
  for (const date of tokens.dates) {
    const year = Number(date.value.slice(0, 4))
    if (date.from < first && date.value.length === 4 && view.folded.slice(date.from, date.to + 1).includes('年度')) return year
    if (date.to <= (outline.foot?.from ?? view.text.length)) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  let best: number | null = null
  for (const [year, count] of [...counts].sort((a, b) => a[0] - b[0])) if (best === null || count > counts.get(best)!) best = year
  return best
}
