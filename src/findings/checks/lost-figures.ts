import type { AnyNotion } from '../../catalogue/prose-words.js'
import type { Passage } from '../../indicators/passages.js'
import type { Evidence } from '../find.js'
import type { Loss } from './lost-text.js'

/** How much of the text before a gap is shown. */
const SHOWN = 8
/** A heading of a column or a caption may say % without a figure; a sentence is longer. */
const SHORTEST_SENTENCE = 16

const STOP = /^ ?[,;。)]/
/** Behind a figure: 12条占； and 12条，占总数的。 */
const SHARE_WITHOUT_FIGURE = /^[, ]?占(?:比|比例|比重|总数|总量|全部|申请总数|答复总数)?的?为? ?(?=[,;。)])/u
const PER_CENT = /[\u4e00-\u9fff]%/gu
/** 邮编:电话: — a label of contact data follows another one. */
const CONTACT = '(?:地址|邮编|邮政编码|电话|联系电话|传真|电子邮箱|邮箱|网址)'
const CONTACT_WITHOUT_VALUE = new RegExp(`${CONTACT}: ?(?=${CONTACT}:|[,;。)])`, 'gu')
/** 截至年月日, 于年月 */
const DATE_WITHOUT_DIGITS = /(?:截至|截止|于|自|从|至) ?年 ?月/gu

const COUNTED: readonly AnyNotion[] = ['info', 'request', 'press', 'interview', 'train', 'meeting', 'workMeeting', 'consult', 'material']
const DONE: readonly AnyNotion[] = ['receive', 'publish', 'proactive', 'answer', 'close', 'hold', 'hand', 'reply']
const MEASURES = ['人次', '条', '件', '份', '期', '场', '次']

/** Figures that are gone: a share without a number, a measure word without one, a contact or a date that is only labels. */
export function lostFigures({ view, passages }: Evidence): Loss[] {
  const { folded } = view
  return passages.flatMap((passage) => [
    ...sharesWithout(folded, passage),
    ...measuresWithout(folded, passage),
    ...patternIn(folded, passage, PER_CENT, 'a percentage', passage.to - passage.from >= SHORTEST_SENTENCE),
    ...patternIn(folded, passage, CONTACT_WITHOUT_VALUE, 'what a label announces', true),
    ...patternIn(folded, passage, DATE_WITHOUT_DIGITS, 'a date', true),
  ])
}

function sharesWithout(folded: string, { amounts, to }: Passage): Loss[] {
  return amounts.flatMap((amount) => {
    const found = SHARE_WITHOUT_FIGURE.exec(folded.slice(amount.to, Math.min(to, amount.to + 12)))
    return found ? [{ missing: 'a share', from: amount.from, to: amount.to + found[0].length }] : []
  })
}

/** 共收到政府信息公开申请件， — the measure word stands right behind what it counts and before a stop. */
function measuresWithout(folded: string, { hits, from }: Passage): Loss[] {
  return hits.flatMap((hit, i) => {
    if (!hit.notions.some((n) => COUNTED.includes(n))) return []
    const measure = MEASURES.find((word) => folded.startsWith(word, hit.to))
    if (!measure || !STOP.test(folded.slice(hit.to + measure.length, hit.to + measure.length + 2))) return []
    const clause = folded
      .slice(Math.max(from, hit.from - 20), hit.from)
      .split(/[,;。:]/)
      .at(-1)!
    const done =
      hit.notions.some((n) => DONE.includes(n)) ||
      hits.slice(Math.max(0, i - 3), i).some((h) => h.from >= hit.from - clause.length && h.notions.some((n) => DONE.includes(n)))
    return done ? [{ missing: 'a number', from: hit.from, to: hit.to + measure.length }] : []
  })
}

function patternIn(folded: string, { from, to }: Passage, pattern: RegExp, missing: string, asked: boolean): Loss[] {
  if (!asked) return []
  return [...folded.slice(from, to).matchAll(pattern)].map((found) => ({
    missing,
    from: Math.max(from, from + found.index - SHOWN),
    to: from + found.index + found[0].length,
  }))
}
