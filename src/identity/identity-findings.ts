import type { Finding, Meta } from '../report/schema.js'
import type { Range } from '../report/span.js'
import type { View } from '../view/view.js'
import type { readPeriod } from './period.js'
import type { readPublished } from './published.js'

/**
 * Contradictions between the dates of a report, each an `impossible-date`: a reader must see both. A period that runs backwards is found where
 * dates are read (see lex).
 */
export function checkIdentity(
  view: View,
  meta: Pick<Meta, 'kind' | 'year'>,
  period: ReturnType<typeof readPeriod>,
  published: ReturnType<typeof readPublished>,
): Finding[] {
  if (meta.kind !== 'ogi-annual-report' || meta.year === null) return []
  const findings: Finding[] = []
  const add = (message: string, range?: Range) =>
    findings.push({ code: 'impossible-date', severity: 'warning', message, ...(range ? { span: view.spanOf(range) } : {}) })
  const year = String(meta.year)
  const { start, end } = period?.period ?? { start: '', end: '' }
  const runs = period !== null && start <= end
  if (runs && (start.slice(0, 4) > year || end.slice(0, 4) < year))
    add(`the figures cover ${start} to ${end}, but the report is for ${year}`, { from: period.at[0].from, to: period.at[1].to })
  const yearEnd = runs && end.startsWith(year) ? end : `${year}-12-31`
  if (published && published.value <= yearEnd && published.value < `${year}-12-01`)
    add(`published on ${published.value}, before the year reported on (${year}) ended`, published.date)
  return findings
}
