import type { Finding, Meta } from '../report/schema.js'
import type { View } from '../view/view.js'
import type { readPeriod } from './period.js'
import type { readPublished } from './published.js'

/**
 * Contradictions between the dates of a report, each an `impossible-date`: a reader must see both. A period that runs backwards is found where
 * dates are read (see lex).
 */
export function checkIdentity(
  view: View,
  meta: Pick<Meta, 'kind' | 'year' | 'signed'>,
  period: ReturnType<typeof readPeriod>,
  published: ReturnType<typeof readPublished>,
): Finding[] {
  const findings: Finding[] = []
  const add = (severity: Finding['severity'], message: string, span?: Finding['span']) =>
    findings.push({ code: 'impossible-date', severity, message, ...(span ? { span } : {}) })
  const periodSpan = period ? view.spanOf({ from: period.at[0].from, to: period.at[1].to }) : undefined
  const { start, end } = period?.period ?? { start: '', end: '' }
  const report = meta.kind === 'ogi-annual-report' && meta.year !== null
  if (report && period && start <= end && (start.slice(0, 4) > String(meta.year) || end.slice(0, 4) < String(meta.year)))
    add('warning', `the figures cover ${start} to ${end}, but the report is for ${meta.year}`, periodSpan)
  const yearEnd = period && start <= end && end.startsWith(String(meta.year)) ? end : `${meta.year}-12-31`
  if (report && published && published.value <= yearEnd && published.value < `${meta.year}-12-01`)
    add(
      'warning',
      `published on ${published.value}, before the year reported on (${meta.year}) ended`,
      published.date && view.spanOf(published.date),
    )
  return findings
}
