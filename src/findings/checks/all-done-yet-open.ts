import type { Passage } from '../../clauses/passages.js'
import type { CompiledKind } from '../../kinds/compile.js'
import { meet, union } from '../../kinds/lexicon.js'
import type { Finding } from '../../report/schema.js'
import type { Range } from '../../report/span.js'
import type { Evidence } from '../find.js'

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
