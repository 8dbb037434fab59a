import type { Finding, Repair } from '../report/schema.js'
import type { View } from '../view/view.js'
import { daysIn, exists, iso, written } from './calendar.js'
import { wordBefore } from './characters.js'
import { shared } from './date-damaged.js'
import type { DateParts, DateReading } from './date-parts.js'
import type { DateToken, ExcludedToken } from './token.js'

/** A date with what the pass knew of its place. */
export interface PlacedDate extends DateReading {
  /** Counts sentences and lines of the text. */
  sentence: number
  line: number
  /** In the page's lines about the report. */
  header: boolean
  /** Inside 《》. */
  inTitle: boolean
}

/** Words that say which year a month and a day belong to, and how far that is from the year they count from. */
const RELATIVE_YEARS: Record<string, { from: 'report' | 'last'; step: number }> = {
  今年: { from: 'report', step: 0 },
  本年: { from: 'report', step: 0 },
  本年度: { from: 'report', step: 0 },
  去年: { from: 'report', step: -1 },
  上年: { from: 'report', step: -1 },
  上年度: { from: 'report', step: -1 },
  明年: { from: 'report', step: 1 },
  当年: { from: 'last', step: 0 },
  同年: { from: 'last', step: 0 },
  次年: { from: 'last', step: 1 },
  翌年: { from: 'last', step: 1 },
  第二年: { from: 'last', step: 1 },
}
const RELATIVE_WORDS = Object.keys(RELATIVE_YEARS)

/** Words in front of a year that something is compared with: it says nothing about the dates that follow. */
const COMPARED = ['比', '较', '与', '同']
/** What stands before the date of a publication line. */
const DATE_CUES = ['日期:', '时间:', '日期: ', '时间: ', '日期', '时间']
const REPORT_WORDS = ['报告', '公报', '年报', '总结', '预算', '决算', '白皮书']
const YEAR_DIGITS = '〇一二三四五六七八九'

/**
 * Gives each date the year that its own characters leave out, chooses between the readings of a damaged one, and says what is wrong with
 * those that cannot be. A year is looked for in the same sentence, then in what opened the paragraph or the text above, then in the
 * report's own year. Two readings that nothing decides between stay ambiguous: the date is then stated as far as both agree.
 */
export function settleDates(
  view: View,
  dates: PlacedDate[],
): { tokens: DateToken[]; excluded: ExcludedToken[]; repairs: Repair[]; findings: Finding[] } {
  const tokens: DateToken[] = []
  const excluded: ExcludedToken[] = []
  const repairs: Repair[] = []
  const findings: Finding[] = []
  const context = new YearContext(view.folded, dates)
  const bounds = boundsOf(view.folded, dates)
  let start: PlacedDate | null = null
  for (const date of dates) {
    const inherited = date.year === 0
    if (inherited) date.year = context.yearFor(date)
    else context.note(date)
    if (date.year === 0) {
      excluded.push({ type: 'excluded', from: date.from, to: date.to, why: 'date' })
      continue
    }
    if (date.readings) choose(date, date.side === 'end' ? start : null, bounds)
    const token = tokenOf(date, inherited)
    tokens.push(token)
    if (date.mended) repairs.push(repairOf(view, date, token))
    const finding = findingOf(view, date, token, date.side === 'end' ? start : null)
    if (finding) findings.push(finding)
    start = date.side === 'start' ? date : null
  }
  return { tokens, excluded, repairs, findings }
}

/** Remembers the years that the text has named so far: in this sentence, at the head of this paragraph, at the head of the text above. */
class YearContext {
  private sentence = { id: -1, year: 0 }
  private paragraph = { id: -1, year: 0 }
  private text = 0
  private report = -1

  constructor(
    private readonly folded: string,
    private readonly dates: PlacedDate[],
  ) {}

  yearFor(date: PlacedDate): number {
    const relative = RELATIVE_YEARS[wordBefore(this.folded, date.from, RELATIVE_WORDS)]
    const base = relative?.from === 'report' ? this.reportYear() : this.lastYear(date)
    return base && base + (relative?.step ?? 0)
  }

  private lastYear({ sentence, line }: PlacedDate): number {
    if (this.sentence.id === sentence) return this.sentence.year
    if (this.paragraph.id === line) return this.paragraph.year
    return this.text || this.reportYear()
  }

  /** Learns from a date whose year is written. Titles, publication lines and years of comparison say nothing of what follows. */
  note(date: PlacedDate): void {
    const { folded } = this
    if (date.header || date.inTitle || wordBefore(folded, date.from, DATE_CUES)) return
    // 比2008年(5月1日-12月31日): what is compared with is spelt out.
    if (wordBefore(folded, date.from, COMPARED) && folded[date.to] !== '(') return
    this.sentence = { id: date.sentence, year: date.year }
    const opens = opening(folded, date.from)
    if (!opens) return
    this.paragraph = { id: date.line, year: date.year }
    if (date.month === 0 && (opens === 'line' || folded[date.to] === ',')) this.text = date.year
  }

  /** The year that the report's own title names, or else the one named most often. */
  private reportYear(): number {
    if (this.report < 0) this.report = titleYear(this.folded, this.dates) || commonYear(this.dates)
    return this.report
  }
}

/** Whether a line or a sentence begins at `at`; a heading's numeral may stand before it: 二、2014年工作安排. */
function opening(text: string, at: number): 'line' | 'sentence' | null {
  let before = at - 1
  while (before >= 0 && text[before] === ' ' && at - before < 20) before--
  if (before >= 0 && '、.)'.includes(text[before]!)) {
    const line = text.lastIndexOf('\n', before)
    return before - line <= 8 ? 'line' : text[before] === '、' ? null : 'sentence'
  }
  if (before < 0 || text[before] === '\n') return 'line'
  return '。;!?'.includes(text[before]!) ? 'sentence' : null
}

function titleYear(text: string, dates: PlacedDate[]): number {
  for (const date of dates) {
    if (date.inTitle || date.header || date.year === 0) continue
    const start = text.lastIndexOf('\n', date.from) + 1
    const end = text.indexOf('\n', date.to)
    const line = text.slice(start, end < 0 ? Math.min(text.length, date.to + 80) : Math.min(end, date.to + 80))
    if (date.to - start < 60 && line.length < 100 && REPORT_WORDS.some((word) => line.includes(word))) return date.year
  }
  return dates.find((date) => date.year > 0 && text[date.to - 1] === '度')?.year ?? 0
}

function commonYear(dates: PlacedDate[]): number {
  const counts = new Map<number, number>()
  let best = 0
  for (const { year } of dates) {
    if (year === 0) continue
    counts.set(year, (counts.get(year) ?? 0) + 1)
    if (counts.get(year)! > (counts.get(best) ?? 0)) best = year
  }
  return best
}

/** Between what days a foot date must lie: not before the period has ended, not after the page came out. */
interface Bounds {
  ended: string
  published: string
}

function boundsOf(text: string, dates: PlacedDate[]): Bounds {
  let ended = ''
  let published = ''
  for (const date of dates) {
    if (date.day === 0 || date.year === 0) continue
    const value = iso(date.year, date.month, date.day)
    if (date.side === 'end' && value > ended) ended = value
    if (!published && wordBefore(text, date.from, DATE_CUES)) published = value
  }
  return { ended, published }
}

/** Drops the readings that the order of dates rules out, as long as one is left. */
function choose(date: PlacedDate, start: PlacedDate | null, bounds: Bounds): void {
  const value = (r: DateParts) => iso(r.year, r.month, r.day)
  const tests: ((value: string) => boolean)[] = start
    ? [(v) => v >= iso(start.year, start.month, start.day)]
    : [(v) => bounds.published === '' || v <= bounds.published, (v) => bounds.ended === '' || date.side !== undefined || v >= bounds.ended]
  let left = date.readings!
  for (const test of tests) {
    const kept = left.filter((reading) => test(value(reading)))
    if (kept.length > 0) left = kept
  }
  Object.assign(date, shared(left))
  if (left.length === 1) delete date.readings
  else date.readings = left
}

function tokenOf(date: PlacedDate, inherited: boolean): DateToken {
  const impossible = !exists(date.year, date.month, date.day)
  const month = impossible && daysIn(date.year, date.month) === 0 ? 0 : date.month
  const token: DateToken = {
    type: 'date',
    from: date.from,
    to: date.to,
    value: iso(date.year, month, impossible ? 0 : date.day),
    certainty: date.readings
      ? 'ambiguous'
      : date.unsure || inherited || impossible || (date.mended && date.mended !== 'chinese-zero')
        ? 'likely'
        : 'certain',
  }
  if (date.readings) token.alternatives = date.readings.map((r) => iso(r.year, r.month, r.day))
  if (date.side) token.rangeEnd = date.side
  if (inherited) token.inherited = true
  if (impossible) token.impossible = true
  return token
}

function repairOf(view: View, date: PlacedDate, token: DateToken): Repair {
  const before = view.printed(date)
  const span = view.spanOf(date)
  if (date.readings) {
    const alternatives = date.readings.map((r) => written(r.year, r.month, r.day))
    return { kind: 'date-marks', before, after: before, certainty: 'ambiguous', alternatives, span }
  }
  if (date.mended === 'chinese-zero') {
    const chinese = !/\d/.test(before[0]!)
    const year = chinese ? Array.from(String(date.year), (digit) => YEAR_DIGITS[Number(digit)]).join('') : String(date.year)
    return { kind: 'chinese-zero', before, after: year + before.slice(before.indexOf('年')), certainty: token.certainty, span }
  }
  const kind = date.mended ?? 'date-marks'
  return { kind, before, after: written(date.year, date.month, date.day), certainty: 'likely', span }
}

function findingOf(view: View, date: PlacedDate, token: DateToken, start: PlacedDate | null): Finding | null {
  const text = view.printed(date)
  const span = view.spanOf(date)
  if (token.impossible) {
    return { code: 'impossible-date', severity: 'error', message: `The calendar has no such day: “${text}”.`, span }
  }
  if (token.alternatives) {
    const readings = token.alternatives.join(' or ')
    return {
      code: 'ambiguous-date',
      severity: 'warning',
      message: `“${text}” can be read as ${readings}; nothing in the text decides.`,
      alternatives: token.alternatives,
      span,
    }
  }
  if (start && start.day > 0 && date.day > 0 && !start.readings && iso(start.year, start.month, start.day) > token.value) {
    const whole = view.printed({ from: start.from, to: date.to })
    return { code: 'impossible-date', severity: 'error', message: `The period runs backwards: “${whole}”.`, span }
  }
  return null
}
