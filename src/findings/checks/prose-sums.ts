import type { Figure } from '../../clauses/figures.js'
import type { Passage } from '../../clauses/passages.js'
import type { CompiledKind } from '../../kinds/compile.js'
import { countShared, meet, type Senses, shared } from '../../kinds/lexicon.js'
import type { Check, Finding, Quantity } from '../../report/schema.js'
import type { Range } from '../../report/span.js'
import type { View } from '../../view/view.js'
import type { FindingRule } from '../find.js'

/** A total, the parts that its sentence divides it into, and their shares where they are given. */
interface List {
  total: Figure
  parts: Figure[]
  shares: (Quantity | undefined)[]
  /** Where the shares stand. */
  shareRanges: Range[]
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
export const proseSums: FindingRule = {
  code: 'sum-mismatch',
  run({ view, passages, kind }) {
    const checks: Check[] = []
    const findings: Finding[] = []
    for (const passage of passages) {
      if (passage.figures.length < 3) continue
      for (const list of listsIn(view.folded, passage)) {
        const { check, finding } = test(view, kind, list)
        if (check) checks.push(check)
        if (finding) findings.push(finding)
      }
    }
    return { checks, findings }
  },
}

function listsIn(folded: string, passage: Passage): List[] {
  const figures = passage.figures
  const lists: List[] = []
  if (!folded.slice(passage.from, passage.to).includes(OPENS_LIST)) return lists
  const bracketed = inBrackets(folded, passage, figures)
  const parts = new Set<Figure>()
  for (let i = 1; i < figures.length; i++) {
    if (!between(folded, figures[i - 1]!, figures[i]!).includes(OPENS_LIST)) continue
    const list = listFrom(folded, figures, bracketed, i)
    if (!list || goesBackFurther(folded, list, parts, figures[i]!)) continue
    lists.push(list)
    for (const part of list.parts) parts.add(part)
  }
  return lists
}

/**
 * 收到申请9件，其中网上8件，当面1件。已全部答复，其中…: the new sentence speaks of all of them again, not of the last part. Not where the
 * sentence goes on: 网上8件，其中网站5件.
 */
function goesBackFurther(folded: string, { total }: List, parts: ReadonlySet<Figure>, first: Figure): boolean {
  return parts.has(total) && SENTENCE_END.test(between(folded, total, first))
}

/** The list whose first part is figure `first`. It ends where the next one begins, so that no figure is looked at for many lists. */
function listFrom(folded: string, figures: readonly Figure[], bracketed: readonly boolean[], first: number): List | null {
  const total = headOf(figures, bracketed, first)
  if (!total) return null
  const { unit } = total.amount.quantity
  const list: List = { total, parts: [], shares: [], shareRanges: [] }
  for (let i = first; i < figures.length; i++) {
    const figure = figures[i]!
    const gap = between(folded, figures[i - 1]!, figure)
    if (i > first && (SENTENCE_END.test(gap) || gap.includes(OPENS_LIST))) break
    const { quantity } = figure.amount
    if (quantity.unit === '%' && list.parts.length > 0 && !list.shares.at(-1) && SHARE_WORDS.test(gap)) {
      list.shares[list.shares.length - 1] = quantity
      list.shareRanges.push(figure.amount)
    } else if (bracketed[i]) continue
    else if (quantity.unit === unit && isExact(figure)) {
      list.parts.push(figure)
      list.shares.push(undefined)
    } else return null
  }
  return list.parts.length > 1 ? list : null
}

/** The nearest exact figure in front that is no rate and stands in no bracket: 办结98件(含上年结转3件),全部按期。其中… */
function headOf(figures: readonly Figure[], bracketed: readonly boolean[], first: number): Figure | null {
  for (let i = first - 1; i >= Math.max(0, first - FURTHEST_HEAD); i--) {
    const figure = figures[i]!
    if (!bracketed[i] && figure.amount.quantity.unit !== '%') return isExact(figure) ? figure : null
  }
  return null
}

function inBrackets(folded: string, passage: Passage, figures: readonly Figure[]): boolean[] {
  let depth = 0
  let at = passage.from
  return figures.map(({ amount }) => {
    for (; at < amount.from; at++) {
      if (folded[at] === '(') depth++
      else if (folded[at] === ')') depth = Math.max(0, depth - 1)
    }
    return depth > 0
  })
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

function test(view: View, kind: CompiledKind, list: List): { check?: Check; finding?: Finding } {
  const total = list.total.amount.quantity.value
  const sum = list.parts.reduce((s, part) => s + part.amount.quantity.value, 0)
  const shares = list.shares.filter((share) => share !== undefined)
  const shareSum = shares.reduce((s, share) => s + share.value, 0)
  const slack = shares.reduce((s, share) => s + lastDigit(share) / 2, 0.001)
  const allShares = shares.length === list.parts.length
  const sharesClose = allShares && Math.abs(shareSum - 100) <= slack + 0.1
  if (allShares && !sharesClose && sum === total) return { finding: sharesFinding(view, list, shareSum) }
  if (allShares && sum === total && list.shares.some((share, i) => isOff(share!, list.parts[i]!, total))) {
    return { finding: sharesFinding(view, list, shareSum) }
  }
  const complete = sharesClose || isWhole(kind, list)
  if (!complete && !(sum > total && isOneKind(kind, list))) return {}
  const spans = [list.total, ...list.parts].map((f) => view.spanOf(f.amount))
  const check: Check = {
    code: 'prose.parts',
    identity: `${labelOf(list.total)} = ${list.parts.map(labelOf).join(' + ')}`,
    holds: sum === total,
    left: total,
    right: sum,
    cells: spans,
  }
  if (sum === total) return { check }
  const finding: Finding = {
    code: 'sum-mismatch',
    severity: 'warning',
    message: `The text gives ${total} («${labelOf(list.total)}»), and its parts add up to ${sum}: ${list.parts.map((p) => p.amount.quantity.text).join(' + ')}.`,
    span: spans[0]!,
    related: spans.slice(1),
    left: total,
    right: sum,
  }
  return { check, finding }
}

const labelOf = (figure: Figure) => figure.amount.quantity.label

function sharesFinding(view: View, list: List, shareSum: number): Finding {
  const spans = list.shareRanges.map((range) => view.spanOf(range))
  const sum = Math.round(shareSum * 100) / 100
  return {
    code: 'sum-mismatch',
    severity: 'warning',
    message: `The parts of «${labelOf(list.total)}» add up to it, but their shares (${list.shares.map((s) => s!.text).join(' + ')} = ${sum} %) do not follow from them.`,
    span: spans[0]!,
    related: spans.slice(1),
    left: sum,
    right: 100,
  }
}

/** Value of the last printed digit: 0.1 for 4.7%. */
function lastDigit(share: Quantity): number {
  const decimals = share.text.match(/[.．](\d+)/u)?.[1]?.length ?? 0
  return 10 ** -decimals
}

function isOff(share: Quantity, part: Figure, total: number): boolean {
  return total > 0 && Math.abs((part.amount.quantity.value / total) * 100 - share.value) > MOST_OFF
}

/** Whether the parts are all there can be: staff is full time or part time. */
function isWhole(kind: CompiledKind, list: List): boolean {
  const { fullTime, partTime } = kind.is
  if (!fullTime || !partTime || list.parts.length !== 2) return false
  const has = (post: Senses) => list.parts.some((part) => meet(part.ownSenses, post))
  return has(fullTime) && has(partTime)
}

/**
 * Whether the parts are different values of one kind: ways of asking, or results. One thing may be disclosed through several channels; it is asked for
 * in one way and has one result.
 */
function isOneKind(kind: CompiledKind, list: List): boolean {
  return kind.siblings.some((axis) => {
    if (axis === kind.lexicon.slot('channel') || (kind.is.website && meet(axis, kind.is.website))) return false
    const values = list.parts.map((part) => shared(part.ownSenses, axis))
    return values.every((value) => countShared(value, value) === 1) && new Set(values.map(String)).size === values.length
  })
}
