import { decode } from '../decode/decode.js'
import type { Input } from '../decode/limits.js'
import { catalogue } from '../kinds/ogi/indicators.js'
import type { PageLanguage } from '../pages/document.js'
import type { Report } from '../report/schema.js'
import { readView } from '../view/read-view.js'
import { markTextTables } from '../view/text-tables.js'
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

/** A report as the pages show it. */
export interface Shown {
  /** Plain JSON, in which nothing of the source's markup is left. */
  model: ReportModel
  /** The decoded source. */
  text: string
  /** The way from it to the lines of the model. */
  places: Places
}

export function readViewed({ report, source, name }: ViewedReport): Shown {
  const { encoding, meta } = report
  const { text } = decode(source, { maxBytes: Number.POSITIVE_INFINITY, ...(encoding.from === 'option' && { encoding: encoding.name }) })
  const view = markTextTables(readView(text))
  const { lines, flow, pieces, emptyCells } = layoutOf(view, text)
  const places = new Places(view, pieces, emptyCells)
  const shown = lines.map((line) => ({ ...line, text: visible(line.text) }))
  const { facts, words } = factsOf(report, text, shown, places)
  const { title, kind, format, year, jointly, period, published, signed } = meta
  const model: ReportModel = {
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
  return { model, text, places }
}

export function labelsOf(items: readonly ViewedReport[]): ViewerData['labels'] {
  const codes = new Set(items.flatMap(({ report }) => report.indicators.map(({ code }) => code)))
  for (const { report } of items) for (const { cells } of report.tables) for (const { code } of cells) if (code) codes.add(code)
  const known = catalogue.filter(({ code }) => codes.has(code))
  return Object.fromEntries(known.map(({ code, labels, english }) => [code, { zh: labels[0]!, en: english }]))
}
