import type { Input } from '../decode/limits.js'
import { pageDocument } from '../pages/document.js'
import type { Report } from '../report/schema.js'
import assets from './client/main.ts?page'
import type { ReportModel, ViewerData } from './model.js'
import { labelsOf, readViewed, type ViewedReport, type ViewerOptions } from './viewed.js'

export { renderComparison } from './comparison.js'
export type { ViewedReport, ViewerOptions } from './viewed.js'

/**
 * One HTML file that shows a report as published beside every fact that was read from it. It holds all it needs, runs nothing of the source and
 * asks no network. Its address may name a fact: `#fact=indicator-3`, `#code=requests.received&by=naturalPerson`.
 * Errors: those of `decode` for a source that is neither bytes nor a string.
 */
export function renderReport(report: Report, source: Input, { name, ...options }: ViewerOptions & { name?: string } = {}): string {
  return renderReports([{ report, source, name }], options)
}

/** The same for several reports, with a switcher; `#report=2&fact=…` names the second. */
export function renderReports(items: readonly ViewedReport[], { lang = 'zh' }: ViewerOptions = {}): string {
  const data: ViewerData = { lang, reports: items.map(modelOf), labels: labelsOf(items) }
  const [first] = data.reports
  const title = first && data.reports.length === 1 ? (first.meta.title ?? first.name ?? 'nianbao') : 'nianbao'
  return pageDocument({ title, lang, assets, data })
}

/** A report and its source as the viewer shows them: plain JSON, in which nothing of the source's markup is left. */
export function modelOf(viewed: ViewedReport): ReportModel {
  return readViewed(viewed).model
}
