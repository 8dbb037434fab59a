import type { DateToken, Tokens } from '../lex/token.js'
import type { Meta } from '../report/schema.js'
import type { View } from '../view/view.js'

/** Words with which a report says the time that its figures cover. */
const CUE = /统计|期限|时限|时段|周期|区间|起止|时间|数据|本报告|本年报|报告期/
/** How far back the cue is looked for, within the sentence. */
const BACK = 60
/** What stands between the two ends: 至, 到, 起至, 起，至, a dash. */
const BETWEEN = /^[ 起自,、从]{0,4}(?:至|到|-+|~|—|——)[ ]?$/

/** The period of the figures, where the text states both ends by the day: 统计期限自2014年1月1日起至12月31日止. Other ranges in the text are none. */
export function readPeriod(view: View, tokens: Tokens): { period: Meta['period']; at: [DateToken, DateToken] } | null {
  for (let i = 1; i < tokens.dates.length; i++) {
    const start = tokens.dates[i - 1]!
    const end = tokens.dates[i]!
    if (start.value.length < 10 || end.value.length < 10 || end.from - start.to > 8) continue
    if (!BETWEEN.test(view.folded.slice(start.to, end.from).replace(/\n/g, ''))) continue
    const before = view.folded.slice(Math.max(0, start.from - BACK), start.from)
    const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf(';')) + 1)
    if (CUE.test(sentence)) return { period: { start: start.value, end: end.value }, at: [start, end] }
  }
  return null
}
