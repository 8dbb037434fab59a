import { decodeHTML } from 'entities'
import { describe, expect, it } from 'vitest'
import { decode, type Input, parseReport, type Report } from '../../src/index.js'
import { modelOf } from '../../src/viewer/index.js'
import type { Fact, ReportModel } from '../../src/viewer/model.js'
import { FIXTURES, fixture } from '../support/reports.js'

/** What is lit for a fact, place by place. */
function litOf({ lines }: ReportModel, { at }: Pick<Fact, 'at'>): string[] {
  const lit: string[] = []
  for (let i = 0; i < at.length; i += 3) lit.push(lines[at[i]!]!.text.slice(at[i + 1], at[i + 2]))
  return lit
}

const fact = (model: ReportModel, id: string) => model.facts.find((f) => f.id === id)!
const modelFor = (source: Input, report: Report = parseReport(source)) => modelOf({ report, source })
const bare = (text: string) => text.replace(/\s+/g, '')
/** A stretch of a source as a reader sees it. */
const shown = (source: string) => bare(decodeHTML(source.replace(/<[^<>]*>/g, '')))

describe('the model of a report', () => {
  it.each(FIXTURES)('lights the characters of each fact: %s', (slug) => {
    const { report, source } = fixture(slug)
    const { text } = decode(source)
    const model = modelFor(source, report)
    const printed = [
      ...report.dates.map((date, i) => ({ id: `date-${i}`, ...date })),
      ...report.documentNumbers.map((number, i) => ({ id: `number-${i}`, ...number })),
      ...report.quantities.map((quantity, i) => ({ id: `quantity-${i}`, ...quantity })),
      ...report.tables.flatMap(({ id, cells }) => cells.map((cell, i) => ({ id: `cell-${id}-${i}`, ...cell }))),
    ].map(({ id, text, span }) => ({ id, text: bare(text), span }))
    const lit = printed.map(({ id, span }) => ({ id, text: bare(litOf(model, fact(model, id)).join('')), span }))
    expect(lit).toEqual(printed)
    const placed = [
      ...report.indicators.map(({ span }, i) => ({ id: `indicator-${i}`, span })),
      ...report.sections.map(({ span }, i) => ({ id: `section-${i}`, span })),
    ]
    expect(placed.map(({ id }) => ({ id, text: bare(litOf(model, fact(model, id)).join('')) }))).toEqual(
      placed.map(({ id, span }) => ({ id, text: shown(text.slice(span.start, span.end)) })),
    )
  })

  it.each(FIXTURES)('keeps the whole reading text, and none of its markup: %s', (slug) => {
    const { source, report } = fixture(slug)
    const model = modelFor(source, report)
    expect(JSON.stringify(model)).not.toMatch(/<\/?(?:td|p|table|html|FONT)/i)
    expect(model.facts.map(({ id }) => id)).toEqual([...new Set(model.facts.map(({ id }) => id))])
  })
})
