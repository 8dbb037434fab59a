import type { Passage } from '../../clauses/passages.js'
import type { CompiledKind } from '../../kinds/compile.js'
import { meet, union } from '../../kinds/lexicon.js'
import type { Finding, Indicator } from '../../report/schema.js'
import type { Range } from '../../report/span.js'
import type { Evidence } from '../find.js'

/** Words that make a figure of prose a rounded one, and scale words behind which digits are often dropped. */
const ROUNDED = /[余多近约几]|以上|左右|超过|突破|[万亿千]/u

/**
 * A code that prose and an official table give with two values. Only readings that are certain, of the body and the year of the report,
 * get here as rivals. Left out: a rounded figure that the exact one rounds to, and a figure that prose is known to count in another way.
 */
export function textTableConflict({ indicators, rivals }: Evidence): Finding[] {
  const chosen = new Map(indicators.filter((i) => !i.by && i.method === 'table').map((i) => [i.code, i]))
  const findings: Finding[] = []
  for (const rival of rivals) {
    const table = chosen.get(rival.code)
    if (!table || rival.method === 'table' || rival.certainty !== 'certain' || table.certainty !== 'certain') continue
    if (agree(rival, table) || otherwiseCounted(rival, chosen)) continue
    // The first sentence that disagrees is enough.
    chosen.delete(rival.code)
    findings.push({
      code: 'text-table-conflict',
      severity: 'warning',
      message: `${rival.code}: the text says ${rival.value} («${rival.evidence}»), the table ${table.value} («${table.evidence}»).`,
      span: rival.span,
      related: [table.span],
      left: rival.value,
      right: table.value,
    })
  }
  return findings
}

function agree(prose: Indicator, table: Indicator): boolean {
  const away = Math.abs(prose.value - table.value)
  return (
    away === 0 ||
    (ROUNDED.test(prose.evidence.slice(prose.evidence.search(/[\d〇零一二两三四五六七八九十百]/u))) && away < lastPlace(prose.value))
  )
}

/** Value of the last digit that is not zero: 100 for 600, 1000 for 1183000. */
function lastPlace(value: number): number {
  let place = 1
  while (value !== 0 && value % (place * 10) === 0) place *= 10
  return place
}

/** What prose may mean by the same words: requests with those carried over, reviews that are decided. */
const TOGETHER: Record<string, readonly string[]> = {
  'requests.received': ['requests.received', 'requests.carriedOver'],
  'requests.result.granted': ['requests.result.granted', 'requests.result.partlyGranted'],
  'proactive.normative': ['normative.issued'],
  'review.total': ['review.upheld', 'review.corrected', 'review.other'],
}

function otherwiseCounted(prose: Indicator, table: ReadonlyMap<string, Indicator>): boolean {
  const parts = TOGETHER[prose.code]
  return parts !== undefined && parts.reduce((sum, code) => sum + (table.get(code)?.value ?? 0), 0) === prose.value
}

/** From 所有申请 to 办结. */
const REACH = 24
/** 除2件结转外 sets the open ones apart. */
const EXCEPT = /除|其余|剩余|外/u

/** A paragraph that says that all requests are closed and also that some are carried on: 所有申请均已办结，…转下一年度办理1件. */
export function allDoneYetOpen({ view, passages, kind }: Evidence): Finding[] {
  const findings: Finding[] = []
  const { carry, nextYear } = kind.is
  for (const passage of passages) {
    if (passage.plan || passage.figures.length === 0) continue
    const done = allClosed(kind, view.folded, passage)
    if (!done) continue
    const open = passage.figures.find(({ amount, ownSenses, behindSenses }) => {
      const senses = union(ownSenses, behindSenses)
      return amount.quantity.value > 0 && meet(senses, carry) && meet(senses, nextYear)
    })
    if (!open) continue
    const said = view.text.slice(done.from, done.to)
    const yet = view.text.slice(open.own[0]?.from ?? open.amount.from, open.amount.to)
    findings.push({
      code: 'text-table-conflict',
      severity: 'warning',
      message: `The text says that all is closed («${said}») and that some is carried on («${yet}»).`,
      span: view.spanOf(done),
      related: [view.spanOf(open.amount)],
    })
  }
  return findings
}

/** 所有申请均已办结: a word for all, then closing, with the requests before or between. */
function allClosed({ is }: CompiledKind, folded: string, { words, senses, from }: Passage): Range | null {
  const { all, close, request } = is
  if (!meet(senses, all) || !meet(senses, close)) return null
  for (const [i, word] of words.entries()) {
    if (!meet(word.senses, all)) continue
    const next = words.slice(i + 1, i + 4)
    const closed = next.find((other) => meet(other.senses, close) && other.to - word.from <= REACH)
    const named = [...words.slice(Math.max(0, i - 2), i), ...next].some((other) => meet(other.senses, request))
    if (!closed || !named || /[,;。]/.test(folded.slice(word.to, closed.from))) continue
    if (!EXCEPT.test(folded.slice(Math.max(from, word.from - REACH), closed.from))) return { from: word.from, to: closed.to }
  }
  return null
}
