import { LONGEST_LOOK } from '../clauses/figures.js'
import type { DateToken } from '../lex/token.js'
import { countLeading } from '../report/search.js'
import type { Certainty, Range } from '../report/span.js'

/** A month or day means all that came before it where one of these stands before it. */
const UP_TO = /(?:截[至止]|截[至止]到|至|到|止)$/
/** What is counted up to a month of the first half is not the year's. */
const HALF = 6
/** 1—11月,: months without a year, which are no dates. */
const MONTHS = /(?<![\d年./-])\d{1,2}月?(?:份)?(?:[-~～—至到]{1,2})(\d{1,2})月(?:份)?(?!\d)/u
/** 2014-2015学年: the year of a school's report, whichever of the two it bears. */
const SCHOOL_YEAR = /^\d{4}年?(?:[-~～—至/]{1,2}\d{2,4})?学年/u
/** 由2023年度公开申请|引发的|行政复议: of what year the cause is. */
const CAUSES = /^[^,;。]{0,16}(?:引发|引起|导致|产生)的/u
const SCHOOL = /^,?[^,;。]{0,12}(?:学院|大学|学校|中学|我校|我院)/u
/** The year is only what a figure is compared with: 比2011年增加12件, 与2011年相比. */
const COMPARED = /[比较与同]$/
/** The year that something is carried on to, or from. */
const CARRIED_TO = /(?:结转|顺延|转入|延期|转)(?:继续办理)?(?:至|到|入)? ?$/u
const CARRIED = /^(?:年度?)?(?:没有|无|未)?(?:结转|转结|转入)/u
/**
 * How sure it is that a figure belongs to the year reported on, null where it does not, as far as the dates before it in its sentence say.
 * `2012年，…` holds for the whole sentence; a month or a day (`3月，召开会议2次`) tells of one event and holds up to the next semicolon; a year
 * of comparison holds for its own clause; `1至12月` is the year, `1至10月` is not, twelve other months may be meant for it, and what follows after
 * `9月15日至30日，…，` need not belong to those days; a month does not narrow a state (`4月调整，现有专职2人`); years in 《titles》 and in brackets already closed say nothing.
 */
export function certaintyOfYear(
  folded: string,
  dates: readonly DateToken[],
  sentenceFrom: number,
  figure: Range,
  year: number | null,
  stock: boolean,
): Certainty | null {
  const from = Math.max(sentenceFrom, figure.from - LONGEST_LOOK)
  const text = folded.slice(from, figure.from)
  const near = dates.slice(
    countLeading(dates, (date) => date.from < from),
    countLeading(dates, (date) => date.to <= figure.from),
  )
  const months = stock || !text.includes('月') ? null : MONTHS.exec(text)
  let ours: Certainty | null = months && months[1] !== '12' && !text.slice(months.index).includes(';') ? null : 'certain'
  for (const [i, date] of near.entries()) {
    const before = text.slice(Math.max(0, date.from - from - 4), date.from - from).trimEnd()
    const behind = text.slice(date.to - from)
    // 结转至2023年办理1件, 2023年结转2件: where the requests go to or come from.
    if (CARRIED_TO.test(text.slice(Math.max(0, date.from - from - 6), date.from - from)) || CARRIED.test(behind)) continue
    // 自2017年4月1日起停征，本年度收费0元; 自2004年5月起开展工作，目前配备8人
    if (
      /[本今]年/.test(behind) ||
      (/^起/.test(behind) && (stock || /目前|现|眼下|如今/.test(behind))) ||
      isEnclosed(text, date.from - from, behind) ||
      SCHOOL_YEAR.test(text.slice(date.from - from)) ||
      CAUSES.test(behind)
    )
      continue
    // 由2010年的180万增至310万: what it was is told of the year before.
    if (/[由从] ?$/u.test(before) && /[增减升降长少高][到至为]/u.test(behind)) continue
    const sameYear = year === null || Number(date.value.slice(0, 4)) === year
    // 自2020年1月起: the whole year.
    if (sameYear && /^\d{4}-01(?:-01)?$/.test(date.value) && /^起/.test(behind)) continue
    if (COMPARED.test(before)) {
      if (!/[,;]/.test(behind)) return null
    } else if (date.rangeEnd !== 'start') {
      const twelve = date.rangeEnd === 'end' && isTwelveMonths(near[i - 1], date)
      // 2018年-2019年,学院公开信息427条: its school year.
      if (twelve && SCHOOL.test(behind) && Number(date.value) === Number(near[i - 1]?.value) + 1) continue
      const month = Number(date.value.slice(5, 7))
      const whole = date.value.length === 4 || (date.rangeEnd ? twelve && month === 12 : UP_TO.test(before) && month > HALF)
      // 9月15日至30日,开展培训,发放…: what was done in those days has been told, and the sentence goes on to something else.
      const isPast = date.rangeEnd === 'end' && date.value.length === 10 && behind.split(',').length > 2
      if (!sameYear) ours = null
      else if (stock || whole || behind.includes(';')) ours = whole && UP_TO.test(before) && month < 12 ? 'likely' : 'certain'
      else ours = twelve || isPast ? 'likely' : null
    }
  }
  return ours
}

/** 1月至12月, 2015年11月1日至2016年10月31日; where only the end was read, from January. */
function isTwelveMonths(start: DateToken | undefined, end: DateToken): boolean {
  const months = (value: string) => Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7))
  const first = start?.rangeEnd === 'start' ? months(start.value) : months(`${end.value.slice(0, 4)}-01`)
  // The Regulations came into force on 1 May 2008: the first year reported on.
  return months(end.value) - first >= 11 || (start?.value.startsWith('2008-05') === true && end.value.startsWith('2008-12'))
}

/** Inside 《》 or inside brackets that are closed before the figure. */
function isEnclosed(text: string, at: number, behind: string): boolean {
  for (const [open, close] of ['《》', '()'].map((pair) => [pair[0]!, pair[1]!] as const)) {
    const opened = text.lastIndexOf(open, at)
    if (opened >= 0 && behind.includes(close) && !text.slice(opened, at).includes(close)) return true
  }
  return false
}
