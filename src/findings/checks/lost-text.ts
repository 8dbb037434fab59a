import type { Passage } from '../../clauses/passages.js'
import { sensesOf } from '../../clauses/words.js'
import type { CompiledKind } from '../../kinds/compile.js'
import { meet } from '../../kinds/lexicon.js'
import { skip } from '../../lex/scan.js'
import { wordList } from '../../lex/word-list.js'
import type { Finding } from '../../report/schema.js'
import type { Range } from '../../report/span.js'
import type { Evidence } from '../find.js'

/** A text that is full of gaps is not told of each. */
const MOST_TOLD = 50

/** How much of the text beside a gap is shown. */
const SHOWN = 8

/** What is missing, and the words beside the gap. */
interface Loss extends Range {
  missing: string
}

/** Places where words, a figure or a quotation mark are gone. Nothing is put in their place. */
export function lostText(evidence: Evidence): Finding[] {
  const { view } = evidence
  const losses = [lostFigures(evidence), lostMarks(evidence)].flatMap((found) => found.slice(0, MOST_TOLD))
  return losses.map((loss) => ({
    code: 'lost-text',
    severity: 'warning',
    message: `${loss.missing} is missing at «${view.text.slice(loss.from, loss.to).trim()}».`,
    span: view.spanOf(loss),
  }))
}

const STOP = /^ ?[,;。)]/
const SHARE = '占'.charCodeAt(0)
/** Behind a figure: 12条占； and 12条，占总数的。 Not: 12条，占5%。 */
const SHARE_WITHOUT_FIGURE = /^[, ]?占(?:比|比例|比重|总数|总量|全部|申请总数|答复总数)?的?为? ?(?=[,;。)])/u

/** Gaps that are told by what stands round a mark, in sentences of at least so many characters. */
const GAPS: readonly (readonly [missing: string, shortest: number, mark: string, gap: RegExp])[] = [
  // A caption may say % without a figure; a sentence is longer.
  ['a percentage', 16, '%', /%(?<=[\u4e00-\u9fff]%)/uy],
  // Nothing stands behind a label but a stop or another label: 邮编:|电话:0900-… Not: 邮编:|460100
  [
    'what a label announces',
    0,
    ':',
    /:(?= ?(?:[,;。)]|(?:联系)?(?:地址|邮编|邮政编码|电话|传真|电子邮箱|邮箱|网址):))(?<=(?:地址|邮编|邮政编码|电话|传真|邮箱|网址):)/uy,
  ],
  // 截至年月日 Not: 截至年底
  ['a date', 0, '年', /年(?:月| (?=月))(?<=(?:截至|截止|于|自|从|至) ?年.)/uy],
]
const MEASURES = wordList('人次 条 件 份 期 场 次')

/** Figures that are gone: a share without a number, a measure word without one, a contact or a date that is only labels. */
function lostFigures({ view, passages, kind }: Evidence): Loss[] {
  const losses: Loss[] = []
  for (const passage of passages) {
    addShares(losses, view.folded, passage)
    addMeasures(losses, kind, view.folded, passage)
  }
  addGaps(losses, view.folded, passages)
  return losses
}

function addShares(losses: Loss[], folded: string, { figures, to }: Passage): void {
  for (const { amount } of figures) {
    if (folded.charCodeAt(amount.to) !== SHARE && folded.charCodeAt(amount.to + 1) !== SHARE) continue
    const found = SHARE_WITHOUT_FIGURE.exec(folded.slice(amount.to, Math.min(to, amount.to + 12)))
    if (found) losses.push({ missing: 'a share', from: amount.from, to: amount.to + found[0].length })
  }
}

/** Characters in the place of a figure that could not be read: 申请□件，. */
const LOST = '□?\ufffd'

/** 共收到政府信息公开申请件， — the measure word stands right behind what it counts and before a stop. */
function addMeasures(losses: Loss[], { is: { counted, doing }, lexicon }: CompiledKind, folded: string, { words, from }: Passage): void {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (!meet(word.senses, counted)) continue
    let behind = word.to
    while (behind < word.to + 6 && LOST.includes(folded[behind] ?? ' ')) behind++
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
    if (meet(sensesOf(lexicon, words.slice(first, i + 1)), doing)) losses.push({ missing: 'a number', from: at, to })
  }
}

function addGaps(losses: Loss[], folded: string, passages: readonly Passage[]): void {
  for (const [missing, shortest, mark, gap] of GAPS) {
    for (let at = folded.indexOf(mark); at >= 0; at = folded.indexOf(mark, at + 1)) {
      const to = skip(gap, folded, at)
      const passage = to > at && passages.find((passage) => at < passage.to)
      if (passage && passage.from <= at && passage.to - passage.from >= shortest)
        losses.push({ missing, from: Math.max(passage.from, at - SHOWN), to })
    }
  }
}

/** A pair of marks stands within this many characters: names and titles are short. */
const LONGEST_QUOTE = 120
/** Two opening or two closing marks around so short a text are one mark typed for the other. */
const LONGEST_MISPRINT = 30

const PAIRS = [
  { open: '“', close: '”', name: 'a quotation mark' },
  { open: '《', close: '》', name: 'a title mark' },
] as const

/**
 * Quotation and title marks without their partner: 推行亲切服务”“微笑服务标准. Left out: one mark typed for the other (“三公“, ”三公”),
 * pairs that run over a line end, pairs turned round (”三公“) and ornaments (》》点击进入《《), which have lost nothing.
 */
function lostMarks({ view }: Evidence): Loss[] {
  const { text } = view
  const lines = view.lines.filter(({ zone }) => zone === 'body')
  const losses: Loss[] = []
  for (const { name, open, close } of PAIRS) {
    if (!text.includes(open) && !text.includes(close)) continue
    const opens = open.charCodeAt(0)
    const closes = close.charCodeAt(0)
    /** Opening marks that wait for their partner, and closing ones that have none. */
    let waiting: number[] = []
    let alone: number[] = []
    for (const line of lines) {
      for (let at = line.from; at < line.to; at++) {
        const code = text.charCodeAt(at)
        if (code === opens) waiting.push(at)
        else if (code === closes && at - (waiting.at(-1) ?? Number.NEGATIVE_INFINITY) <= LONGEST_QUOTE) waiting.pop()
        else if (code === closes) alone.push(at)
      }
      // A line that ends in the middle of a sentence may close its marks in the next one.
      const ends = '。；'.includes(text[line.to - 1] ?? ' ') || line.to - (waiting.at(-1) ?? line.to) > LONGEST_QUOTE
      if (!ends && line !== lines.at(-1)) continue
      addUnpaired(losses, text, name, [...alone, ...waiting])
      waiting = []
      alone = []
    }
  }
  return losses
}

function addUnpaired(losses: Loss[], text: string, name: string, marks: number[]): void {
  marks.sort((a, b) => a - b)
  for (let i = 0; i < marks.length; i++) {
    const here = marks[i]!
    const gap = (marks[i + 1] ?? Number.POSITIVE_INFINITY) - here
    // 》》点击进入《《: doubled marks are ornaments.
    if (gap === 1 && text[here] === text[here + 1]) {
      while (marks[i + 1] === marks[i]! + 1 && text[marks[i + 1]!] === text[here]) i++
    } else if (gap > 1 && gap <= LONGEST_MISPRINT) i++
    else losses.push({ missing: name, from: Math.max(0, here - SHOWN), to: Math.min(text.length, here + SHOWN) })
  }
}
