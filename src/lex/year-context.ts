import type { DateReading } from './date-parts.js'
import { behindBlanks } from './scan.js'
import { wordList } from './word-list.js'

/** A date with what the pass knew of its place. */
export interface PlacedDate extends DateReading {
  /** Counts the sentences of the text. */
  sentence: number
  /** Where its line begins. */
  line: number
  /** In the page's lines about the report. */
  header: boolean
  /** Inside 《》. */
  inTitle: boolean
}

/** Words for the year of the report and its neighbours, and for the year named last and the next. */
const OF_REPORT = wordList('今年 本年 本年度 去年 上年 上年度 明年')
const OF_LAST = wordList('当年 同年 次年 翌年 第二年')
/** How far from that year they are, by their first character; 0 for the others. */
const STEPS: Record<string, number> = { 去: -1, 上: -1, 明: 1, 次: 1, 翌: 1, 第: 1 }

/** Words in front of a year that something is compared with: it says nothing about the dates that follow. */
const COMPARED = wordList('比 较 与 同')
/** What stands before the date of a publication line. */
export const DATE_CUES = wordList(['日期:', '时间:', '日期: ', '时间: ', '日期', '时间'])
/** Behind a day these make the dateline of a news item: 本报4月11日讯, 新华社北京4月11日电, 《云岭日报》4月11日报道. */
const DATELINES = wordList(['讯', '电(', '电 ', '电,', '电记者', '专电', '报道', '消息'])
const PAPERS = wordList('报》 日报 晚报 早报 晨报 时报')
const REPORT_WORDS = ['报告', '公报', '年报', '总结', '预算', '决算', '白皮书']

/** Remembers the years that the text has named so far: in this sentence, at the head of this paragraph, at the head of the text above. */
export class YearContext {
  private sentence = { id: -1, year: 0 }
  private paragraph = { id: -1, year: 0 }
  private text = 0
  private report = -1
  private page: PlacedDate | null | undefined

  constructor(
    private readonly folded: string,
    private readonly dates: PlacedDate[],
  ) {}

  /** The year of a date that does not write it; 0 where nothing gives one. */
  yearFor(date: PlacedDate): number {
    // 本报4月11日讯: the last such day before the page came out.
    const page = DATELINES.at(this.folded, date.to) ? this.published() : null
    if (page) return page.day > 0 && date.month * 31 + date.day > page.month * 31 + page.day ? page.year - 1 : page.year
    const ofReport = OF_REPORT.before(this.folded, date.from)
    const [first = ''] = ofReport || OF_LAST.before(this.folded, date.from)
    const base = ofReport ? this.reportYear() : this.lastYear(date)
    return base && base + (STEPS[first] ?? 0)
  }

  private lastYear({ sentence, line }: PlacedDate): number {
    if (this.sentence.id === sentence) return this.sentence.year
    if (this.paragraph.id === line) return this.paragraph.year
    return this.text || this.reportYear()
  }

  /** Learns from a date whose year is written. Titles, publication lines and years of comparison say nothing of what follows. */
  note(date: PlacedDate): void {
    const { folded } = this
    if (date.header || date.inTitle || DATE_CUES.before(folded, date.from)) return
    // 比2008年(5月1日-12月31日): what is compared with is spelt out.
    if (COMPARED.before(folded, date.from) && folded[date.to] !== '(') return
    this.sentence = { id: date.sentence, year: date.year }
    const opens = opening(folded, date)
    if (!opens) return
    this.paragraph = { id: date.line, year: date.year }
    if (date.month === 0 && (opens === 'line' || folded[date.to] === ',')) this.text = date.year
  }

  /** When the page or its paper came out: in a line about the page, alone on a line, or behind the name of a paper (《云岭日报》2012年4月12日). */
  private published(): PlacedDate | null {
    const { folded, dates } = this
    const saysSo = (date: PlacedDate) =>
      PAPERS.before(folded, behindBlanks(folded, date.from)) ||
      (date.day > 0 && (date.header || DATE_CUES.before(folded, date.from) || standsAlone(folded, date)))
    return (this.page ??= dates.find((date) => date.year > 0 && saysSo(date)) ?? null)
  }

  /** The year that the report's own title names, or else the one named most often. */
  private reportYear(): number {
    if (this.report < 0) this.report = titleYear(this.folded, this.dates) || commonYear(this.dates)
    return this.report
  }
}

/** Nothing but blanks, brackets and a time of day stands beside the date on its line. */
function standsAlone(text: string, { from, to, line }: PlacedDate): boolean {
  const before = behindBlanks(text, from)
  return (
    (before <= line || (before === line + 1 && text[line] === '(')) &&
    /^[) ]{0,3}(?:\d{1,2}:\d\d[:\d]{0,3})? ?(?:\n|$)/.test(text.slice(to, to + 20))
  )
}

/** Whether a line or a sentence begins with the date; a heading's numeral may stand before it: 二、2014年工作安排. */
function opening(text: string, date: PlacedDate): 'line' | 'sentence' | null {
  const before = behindBlanks(text, date.from) - 1
  const mark = before < date.line ? '\n' : text[before]!
  if (mark === '\n' || (before - date.line < 8 && '、.)'.includes(mark))) return 'line'
  return '。;!?.)'.includes(mark) ? 'sentence' : null
}

/** The year in the title of a report, a short line; or the first that says 年度. */
function titleYear(text: string, dates: PlacedDate[]): number {
  for (const date of dates) {
    if (date.inTitle || date.header || date.year === 0 || date.to - date.line > 60) continue
    const [rest = ''] = text.slice(date.to, date.to + 80).split('\n')
    const line = text.slice(date.line, date.to) + rest
    if (line.length < 100 && REPORT_WORDS.some((word) => line.includes(word))) return date.year
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
