import { decode } from '../decode/decode.js'
import type { Input } from '../decode/limits.js'
import { catalogue } from '../kinds/ogi/indicators.js'
import { type PageLanguage, pageDocument } from '../pages/document.js'
import type { Report } from '../report/schema.js'
import { readView } from '../view/read-view.js'
import { markTextTables } from '../view/text-tables.js'
import assets from './client/main.ts?page'
import { factsOf } from './facts.js'
import { layoutOf } from './flow.js'
import type { ReportModel, ViewerData } from './model.js'
import { Places } from './places.js'
import { visible } from './visible.js'

export interface ViewerOptions {
  /** Language of the page's own words, which the reader can change in the page; Chinese unless given. */
  lang?: PageLanguage
}

/** A report with what it was read from. */
export interface ViewedReport {
  report: Report
  /** The very bytes or the very string that the report was read from: its spans point into what they decode to. */
  source: Input
  /** Name of the file, or its address: what the reader knows it by. */
  name?: string
}

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
export function modelOf({ report, source, name }: ViewedReport): ReportModel {
  const { encoding, meta } = report
  const { text } = decode(source, { maxBytes: Number.POSITIVE_INFINITY, ...(encoding.from === 'option' && { encoding: encoding.name }) })
  const view = markTextTables(readView(text))
  const { lines, flow, pieces, emptyCells } = layoutOf(view, text)
  const shown = lines.map((line) => ({ ...line, text: visible(line.text) }))
  const { facts, words } = factsOf(report, text, shown, new Places(view, pieces, emptyCells))
  const { title, kind, format, year, jointly, period, published, signed } = meta
  return {
    ...(name !== undefined && { name: visible(name) }),
    meta: {
      ...{ title: title && visible(title), kind, format, year, period, published, signed },
      ...(jointly && { jointly: jointly.map(visible) }),
      agency: meta.agency && visible(meta.agency.name),
    },
    encoding,
    lines: shown,
    flow,
    facts,
    words,
  }
}

function labelsOf(items: readonly ViewedReport[]): ViewerData['labels'] {
  const codes = new Set(items.flatMap(({ report }) => report.indicators.map(({ code }) => code)))
  for (const { report } of items) for (const { cells } of report.tables) for (const { code } of cells) if (code) codes.add(code)
  const known = catalogue.filter(({ code }) => codes.has(code))
  return Object.fromEntries(known.map(({ code, labels, english }) => [code, { zh: labels[0]!, en: english }]))
}
