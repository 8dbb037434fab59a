import { firstDay, lastDay } from '../lex/calendar.js'
import type { DateToken, Tokens } from '../lex/token.js'
import type { Meta } from '../report/schema.js'
import type { View } from '../view/view.js'

/** Words with which a report says the time that its figures cover. */
const CUE = /统计|期限|时限|时段|周期|区间|起止|时间|数据|本报告|本年报|报告期/
/** How far back the cue is looked for, within the sentence. */
const BACK = 60
/** Words that only the period of the figures has; with them months will do: 统计期限为2014年1月至12月. */
const STRONG_CUE = /统计(?:期限|时限|时段|周期|区间|时间)/

/** From the first to the last day of the year that the text names first: no words are needed to say that the report covers it. */
const isWholeYear = (start: string, end: string, year: string | undefined) => start === `${year}-01-01` && end === `${year}-12-31`

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
    if (cue.test(sentence) || isWholeYear(start.value, end.value, named))
      return { period: { start: firstDay(start.value), end: lastDay(end.value) }, at: [start, end] }
  }
  return null
}
