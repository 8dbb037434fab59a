import { NotionSet } from '../../catalogue/notion-set.js'
import { notionsBehind } from '../../indicators/figures.js'
import type { Hit } from '../../indicators/notions.js'
import type { Passage } from '../../indicators/passages.js'
import type { Finding } from '../../report/schema.js'
import type { FindingRule } from '../find.js'

const ALL = NotionSet.of('all')
const CLOSE = NotionSet.of('close')
const REQUEST = NotionSet.of('request')
const CARRIED_FORWARD = NotionSet.of('carriedForward')

/** From 所有申请 to 办结. */
const REACH = 24
/** 除2件结转外 sets the open ones apart. */
const EXCEPT = /除|其余|剩余|外/u

/** A paragraph that says that all requests are closed and also that some are carried on: 所有申请均已办结，…转下一年度办理1件. */
export const allDoneYetOpen: FindingRule = {
  code: 'text-table-conflict',
  run({ view, passages }) {
    const findings: Finding[] = []
    for (const passage of passages) {
      if (passage.plan || passage.figures.length === 0) continue
      const done = allClosed(view.folded, passage)
      if (!done) continue
      const open = passage.figures.find(
        (f) => f.amount.quantity.value > 0 && f.words.among(f.firstBefore, f.endBefore).add(notionsBehind(f)).meets(CARRIED_FORWARD),
      )
      if (!open) continue
      const said = view.text.slice(done.from, done.to)
      const yet = view.text.slice(open.endBefore > open.firstBefore ? open.words.from(open.firstBefore) : open.amount.from, open.amount.to)
      findings.push({
        code: 'text-table-conflict',
        severity: 'warning',
        message: `The text says that all is closed («${said}») and that some is carried on («${yet}»).`,
        span: view.spanOf(done),
        related: [view.spanOf(open.amount)],
      })
    }
    return { findings }
  },
}

/** 所有申请均已办结: a word for all, then closing, with the requests before or between. */
function allClosed(folded: string, passage: Passage) {
  if (!passage.notions.meets(ALL) || !passage.notions.meets(CLOSE)) return null
  const hits = passage.words.list(passage.firstWord, passage.endWord)
  const says = (hit: Hit, notion: NotionSet) => hit.notions.meets(notion)
  for (const [i, all] of hits.entries()) {
    if (!says(all, ALL)) continue
    const next = hits.slice(i + 1, i + 4)
    const closed = next.find((hit) => says(hit, CLOSE) && hit.to - all.from <= REACH)
    const named = [...hits.slice(Math.max(0, i - 2), i), ...next].some((hit) => says(hit, REQUEST))
    if (!closed || !named || /[,;。]/.test(folded.slice(all.to, closed.from))) continue
    if (!EXCEPT.test(folded.slice(Math.max(passage.from, all.from - REACH), closed.from))) return { from: all.from, to: closed.to }
  }
  return null
}
