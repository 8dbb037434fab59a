import type { Passage } from '../../clauses/passages.js'
import { sensesOf } from '../../clauses/words.js'
import type { CompiledKind } from '../../kinds/compile.js'
import { meet } from '../../kinds/lexicon.js'
import { wordList } from '../../lex/word-list.js'
import type { Evidence } from '../find.js'
import type { Loss } from './lost-text.js'

const STOP = /^ ?[,;。)]/
const SHARE = '占'.charCodeAt(0)
/** Behind a figure: 12条占； and 12条，占总数的。 Not: 12条，占5%。 */
const SHARE_WITHOUT_FIGURE = /^[, ]?占(?:比|比例|比重|总数|总量|全部|申请总数|答复总数)?的?为? ?(?=[,;。)])/u

/** Gaps that are told by what stands round them, in sentences of at least so many characters. */
const GAPS = [
  // A caption may say % without a figure; a sentence is longer.
  { missing: 'a percentage', shortest: 16, gap: /(?<=[\u4e00-\u9fff])%/gu },
  // Nothing stands behind a label but a stop or another label: 邮编:|电话:0900-… Not: 邮编:|460100
  {
    missing: 'what a label announces',
    shortest: 0,
    gap: /(?<=地址|邮编|邮政编码|电话|传真|邮箱|网址):(?= ?(?:[,;。)]|(?:联系)?(?:地址|邮编|邮政编码|电话|传真|电子邮箱|邮箱|网址):))/gu,
  },
  // 截至年月日 Not: 截至年底
  { missing: 'a date', shortest: 0, gap: /(?<=(?:截至|截止|于|自|从|至) ?)年(?:月| (?=月))/gu },
]
/** How much of the text before a gap is shown. */
const SHOWN = 8

const MEASURES = wordList('人次 条 件 份 期 场 次')

/** Figures that are gone: a share without a number, a measure word without one, a contact or a date that is only labels. */
export function lostFigures({ view, passages, kind }: Evidence): Loss[] {
  return passages.flatMap((passage) => [
    ...sharesWithout(view.folded, passage),
    ...measuresWithout(kind, view.folded, passage),
    ...gapsIn(view.folded, passage),
  ])
}

function sharesWithout(folded: string, { figures, to }: Passage): Loss[] {
  const losses: Loss[] = []
  for (const { amount } of figures) {
    if (folded.charCodeAt(amount.to) !== SHARE && folded.charCodeAt(amount.to + 1) !== SHARE) continue
    const found = SHARE_WITHOUT_FIGURE.exec(folded.slice(amount.to, Math.min(to, amount.to + 12)))
    if (found) losses.push({ missing: 'a share', from: amount.from, to: amount.to + found[0].length })
  }
  return losses
}

/** Characters in the place of a figure that could not be read: 申请□件，. */
const LOST = /^[□?\ufffd]+/

/** 共收到政府信息公开申请件， — the measure word stands right behind what it counts and before a stop. */
function measuresWithout(kind: CompiledKind, folded: string, { words, from }: Passage): Loss[] {
  const { counted, doing } = kind.is
  const losses: Loss[] = []
  for (const [i, word] of words.entries()) {
    if (!meet(word.senses, counted)) continue
    const behind = word.to + (LOST.exec(folded.slice(word.to, word.to + 6))?.[0].length ?? 0)
    const measure = MEASURES.at(folded, behind)
    const to = behind + measure.length
    if (!measure || !STOP.test(folded.slice(to, to + 2))) continue
    const at = word.from
    const clause = folded
      .slice(Math.max(from, at - 20), at)
      .split(/[,;。:]/)
      .at(-1)!.length
    let first = Math.max(0, i - 3)
    while (words[first]!.from < at - clause) first++
    if (meet(sensesOf(kind.lexicon, words.slice(first, i + 1)), doing)) losses.push({ missing: 'a number', from: at, to })
  }
  return losses
}

function gapsIn(folded: string, { from, to }: Passage): Loss[] {
  const text = folded.slice(from, to)
  return GAPS.filter(({ shortest }) => text.length >= shortest).flatMap(({ missing, gap }) =>
    Array.from(text.matchAll(gap), ({ index, 0: found }) => ({
      missing,
      from: from + Math.max(0, index - SHOWN),
      to: from + index + found.length,
    })),
  )
}
