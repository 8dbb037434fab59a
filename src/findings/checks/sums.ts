import { APPLICANT_LABELS } from '../../catalogue/applicants.js'
import type { Figure } from '../../clauses/figures.js'
import type { Passage } from '../../clauses/passages.js'
import type { CompiledKind } from '../../kinds/compile.js'
import { countShared, meet, type Senses, shared } from '../../kinds/lexicon.js'
import type { Check, Finding } from '../../report/schema.js'
import { addend, type FormSum, type Side, type SumTest, testSums } from '../../tables/sums.js'
import type { View } from '../../view/view.js'
import type { Evidence, Judged } from '../find.js'

/**
 * Tests every sum that the official forms ask for, wherever all its figures were read: one check each, and a finding where it fails.
 * A sum with a blank or missing cell is not tested.
 */
export function tableSums(sums: readonly FormSum[]): Judged {
  const tests = testSums(sums)
  return { checks: tests.map(toCheck), findings: tests.filter((test) => test.left.sum !== test.right.sum).map(toFinding) }
}

function toCheck({ code, words, applicant, left, right }: SumTest): Check {
  const cells = [...left.cells, ...right.cells].map((cell) => cell.span)
  const sides = { holds: left.sum === right.sum, left: left.sum, right: right.sum, cells }
  return { code, identity: words, ...(applicant ? { by: { applicant } } : {}), ...sides }
}

function toFinding({ words, applicant, left, right }: SumTest): Finding {
  const where = applicant ? `«${APPLICANT_LABELS[applicant]}», ` : ''
  return {
    code: 'sum-mismatch',
    severity: 'error',
    message: `${where}«${words}»: ${written(left)} on the left, ${written(right)} on the right, a difference of ${Math.abs(left.sum - right.sum)}.`,
    span: left.cells[0]!.span,
    related: [...left.cells.slice(1), ...right.cells].map((cell) => cell.span),
    left: left.sum,
    right: right.sum,
  }
}

/** 10 + 1 + 0 = 11; zeros are left out where there are many. */
function written({ cells, sum }: Side): string {
  const numbers = cells.map((cell) => addend(cell)!)
  const shown = numbers.length > 6 ? numbers.filter((number) => number !== 0) : numbers
  return shown.length > 1 ? `${shown.join(' + ')} = ${sum}` : String(sum)
}

/** A total, and the parts that its sentence divides it into, each with its share of the total where that is given. */
interface List {
  total: Figure
  parts: { figure: Figure; share?: Figure }[]
}

const OPENS_LIST = '其中'
/** Characters that stand between a part and its share: 条,所占比例为, 件(占总数的 */
const SHARE_WORDS = /^[占所比例重为达的总数量全部约分别,、(: ]*$/u
const SENTENCE_END = /[。!?]/
/** How many figures may stand between the total and its list. */
const FURTHEST_HEAD = 3
/** A share that is further off than this was not worked out from its figures. */
const MOST_OFF = 1

/**
 * Lists of parts in running text: 公开信息80条，其中网站25条，占31%，公开栏55条，占69%. A list is tested where it is plainly complete: its shares
 * make 100 %, or its parts are all there can be (专职 and 兼职). Parts of one kind (ways of asking, results) may also not pass their total.
 * Left out: lists with other units in them, rounded figures, and lists that may count a thing twice.
 */
export function proseSums({ view, passages, kind }: Evidence): Judged {
  const judged = passages.flatMap((passage) => listsIn(view.folded, passage).map((list) => test(view, kind, list)))
  return { checks: judged.flatMap(({ check }) => check ?? []), findings: judged.flatMap(({ finding }) => finding ?? []) }
}

function listsIn(folded: string, passage: Passage): List[] {
  const { figures } = passage
  const lists: List[] = []
  if (figures.length < 3 || !folded.slice(passage.from, passage.to).includes(OPENS_LIST)) return lists
  const bracketed = inBrackets(folded, passage)
  const parts = new Set<Figure>()
  for (let i = 1; i < figures.length; i++) {
    if (!between(folded, figures[i - 1]!, figures[i]!).includes(OPENS_LIST)) continue
    const list = listFrom(folded, figures, bracketed, i)
    // 收到申请9件，其中网上8件，当面1件。已全部答复，其中…: the new sentence speaks of all of them again, not of the last part. Not where the
    // sentence goes on: 网上8件，其中网站5件.
    if (!list || (parts.has(list.total) && SENTENCE_END.test(between(folded, list.total, figures[i]!)))) continue
    lists.push(list)
    for (const { figure } of list.parts) parts.add(figure)
  }
  return lists
}

/** The list whose first part is figure `first`. It ends where the next one begins, so that no figure is looked at for many lists. */
function listFrom(folded: string, figures: readonly Figure[], bracketed: ReadonlySet<Figure>, first: number): List | null {
  const total = headOf(figures, bracketed, first)
  if (!total) return null
  const { unit } = total.amount.quantity
  const parts: List['parts'] = []
  for (let i = first; i < figures.length; i++) {
    const figure = figures[i]!
    const gap = between(folded, figures[i - 1]!, figure)
    if (i > first && (SENTENCE_END.test(gap) || gap.includes(OPENS_LIST))) break
    const { quantity } = figure.amount
    const last = parts.at(-1)
    if (quantity.unit === '%' && last && !last.share && SHARE_WORDS.test(gap)) last.share = figure
    else if (bracketed.has(figure)) continue
    else if (quantity.unit === unit && isExact(figure)) parts.push({ figure })
    else return null
  }
  return parts.length > 1 ? { total, parts } : null
}

/** The nearest exact figure in front that is no rate and stands in no bracket: 办结98件(含上年结转3件),全部按期。其中… */
function headOf(figures: readonly Figure[], bracketed: ReadonlySet<Figure>, first: number): Figure | null {
  const near = figures.slice(Math.max(0, first - FURTHEST_HEAD), first)
  const head = near.findLast((figure) => !bracketed.has(figure) && figure.amount.quantity.unit !== '%')
  return head && isExact(head) ? head : null
}

function inBrackets(folded: string, { from: at, figures }: Passage): Set<Figure> {
  let depth = 0
  const inside = figures.filter(({ amount }) => {
    for (; at < amount.from; at++) {
      if (folded[at] === '(') depth++
      else if (folded[at] === ')') depth = Math.max(0, depth - 1)
    }
    return depth > 0
  })
  return new Set(inside)
}

const between = (folded: string, a: Figure, b: Figure) => folded.slice(a.amount.to, b.amount.from)

function isExact({ amount: { quantity } }: Figure): boolean {
  return (
    !quantity.approximate &&
    !quantity.change &&
    quantity.upper === undefined &&
    quantity.certainty === 'certain' &&
    !/[万亿]/u.test(quantity.text)
  )
}

function test(view: View, kind: CompiledKind, { total, parts }: List): { check?: Check; finding?: Finding } {
  const left = numberOf(total)
  const right = sumOf(parts.map(({ figure }) => numberOf(figure)))
  const holds = left === right
  const figures = parts.map(({ figure }) => figure)
  const shares = parts.flatMap(({ share }) => share ?? [])
  const shareSum = sumOf(shares.map(numberOf))
  const slack = sumOf([0.001, ...shares.map((share) => lastDigit(share) / 2)])
  const allShares = shares.length === parts.length
  const sharesClose = allShares && Math.abs(shareSum - 100) <= slack + 0.1
  if (allShares && holds && (!sharesClose || shares.some((share, i) => isOff(share, figures[i]!, left)))) {
    const sum = Math.round(shareSum * 100) / 100
    const message = `The parts of «${labelOf(total)}» add up to it, but their shares (${textsOf(shares)} = ${sum} %) do not follow from them.`
    return { finding: mismatch(view, shares, message, sum, 100) }
  }
  if (!sharesClose && !isWhole(kind, figures) && !(right > left && isOneKind(kind, figures))) return {}
  const cells = [total, ...figures].map(({ amount }) => view.spanOf(amount))
  const identity = `${labelOf(total)} = ${figures.map(labelOf).join(' + ')}`
  const check: Check = { code: 'prose.parts', identity, holds, left, right, cells }
  if (holds) return { check }
  const message = `The text gives ${left} («${labelOf(total)}»), and its parts add up to ${right}: ${textsOf(figures)}.`
  return { check, finding: mismatch(view, [total, ...figures], message, left, right) }
}

function mismatch(view: View, figures: Figure[], message: string, left: number, right: number): Finding {
  const [span, ...related] = figures.map(({ amount }) => view.spanOf(amount))
  return { code: 'sum-mismatch', severity: 'warning', message, span, related, left, right }
}

const labelOf = (figure: Figure) => figure.amount.quantity.label
const numberOf = (figure: Figure) => figure.amount.quantity.value
const textsOf = (figures: Figure[]) => figures.map(({ amount }) => amount.quantity.text).join(' + ')
const sumOf = (values: number[]) => values.reduce((sum, value) => sum + value, 0)

/** Value of the last printed digit: 0.1 for 4.7%. */
const lastDigit = ({ amount }: Figure) => 10 ** -(amount.quantity.text.match(/[.．](\d+)/u)?.[1]?.length ?? 0)

function isOff(share: Figure, part: Figure, total: number): boolean {
  return total > 0 && Math.abs((numberOf(part) / total) * 100 - numberOf(share)) > MOST_OFF
}

/** Whether the parts are all there can be: staff is full time or part time. */
function isWhole(kind: CompiledKind, parts: Figure[]): boolean {
  const has = (post: Senses) => parts.some((part) => meet(part.ownSenses, post))
  return parts.length === 2 && has(kind.is.fullTime) && has(kind.is.partTime)
}

/**
 * Whether the parts are different values of one kind: ways of asking, or results. One thing may be disclosed through several channels; it is asked for
 * in one way and has one result.
 */
function isOneKind(kind: CompiledKind, parts: Figure[]): boolean {
  return kind.siblings.some((axis) => {
    if (axis === kind.lexicon.slot('channel') || meet(axis, kind.is.website)) return false
    const values = parts.map((part) => shared(part.ownSenses, axis))
    return values.every((value) => countShared(value, value) === 1) && new Set(values.map(String)).size === values.length
  })
}

/** The sentence that announces the parts stands at the front of the report. */
const FRONT = 1500
const LONGEST_SENTENCE = 240
const NUMERALS = '一二三四五六七八九十'
/** 由…六个部分组成, 分为七部分: the number right before 部分. Not: 大部分, 第一部分, 部分公开. */
const NUMBER = /(?:^|[^第大])([二三四五六七八九十]|\d)个?$/u
/** What is divided. */
const WHOLE = /报告|全文|本文/u

/** A report that says how many parts it has, and has more of them: 本报告由七个部分组成, with headings 一 to 八. */
export function announcedParts(evidence: Evidence): Finding[] {
  const said = announced(evidence)
  const main = evidence.outline.entries.filter((e) => e.section.level === 1)
  // A heading that lost its numeral, or a second numbering, makes the count unsure; only 一, 二, 三 … without a break is taken.
  const inOrder = main.every((e, i) => e.section.ordinal === i + 1)
  if (!said || !inOrder || main.length <= said.value) return []
  const { view } = evidence
  return [
    {
      code: 'sum-mismatch',
      severity: 'info',
      message: `The text announces ${said.value} parts («${view.text.slice(said.from, said.to)}») and has ${main.length}.`,
      span: view.spanOf(said),
      related: main.map((e) => e.section.span),
      left: said.value,
      right: main.length,
    },
  ]
}

function announced({ view, outline }: Evidence) {
  const { folded } = view
  const end = Math.min(outline.entries[0]?.heading.from ?? 0, FRONT)
  for (let at = folded.indexOf('部分'); at >= 0 && at < end; at = folded.indexOf('部分', at + 2)) {
    const found = NUMBER.exec(folded.slice(Math.max(0, at - 4), at))
    if (!found) continue
    const before = folded.slice(Math.max(0, at - LONGEST_SENTENCE), at)
    if (!WHOLE.test(before.slice(before.lastIndexOf('。') + 1))) continue
    const value = NUMERALS.indexOf(found[1]!) + 1 || Number(found[1])
    return { value, from: at - found[0].replace(/^[^\d二三四五六七八九十]/u, '').length, to: at + 2 }
  }
  return null
}
