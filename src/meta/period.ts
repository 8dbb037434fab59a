import type { DateToken, Tokens } from '../lex/token.js'
import type { Meta } from '../report/schema.js'
import type { View } from '../view/view.js'

/** Words with which a report says the time that its figures cover. */
const CUE = /统计|期限|时限|时段|周期|区间|起止|时间|数据|本报告|本年报|报告期/
/** How far back the cue is looked for, within the sentence. */
const BACK = 60
/** Words that only the period of the figures has; with them months will do: 统计期限为2014年1月至12月. */
const STRONG_CUE = /统计(?:期限|时限|时段|周期|区间|时间)/
/** What stands between the two ends: 至, 到, 起至, 起，至, a dash. */
const BETWEEN = /^[ 起自,、从]{0,4}(?:至|到|-+|~|—|——)[ ]?$/

/**
 * The period of the figures, where the text states both ends by the day or, as 统计期限, by the month: 统计期限自2014年1月1日起至12月31日止. Other
 * ranges in the text are none.
 */
export function readPeriod(view: View, tokens: Tokens): { period: Meta['period']; at: [DateToken, DateToken] } | null {
  for (let i = 1; i < tokens.dates.length; i++) {
    const start = tokens.dates[i - 1]!
    const end = tokens.dates[i]!
    if (start.value.length < 7 || end.value.length !== start.value.length || end.from - start.to > 8) continue
    if (!BETWEEN.test(view.folded.slice(start.to, end.from).replace(/\n/g, ''))) continue
    const before = view.folded.slice(Math.max(0, start.from - BACK), start.from)
    const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf(';')) + 1)
    const cue = start.value.length === 7 ? STRONG_CUE : CUE
    if (cue.test(sentence)) return { period: { start: firstDay(start.value), end: lastDay(end.value) }, at: [start, end] }
  }
  return null
}

const firstDay = (value: string) => (value.length === 7 ? `${value}-01` : value)

function lastDay(value: string): string {
  if (value.length !== 7) return value
  const [year, month] = value.split('-').map(Number) as [number, number]
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return `${value}-${month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31}`
}
