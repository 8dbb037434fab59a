import { DERIVED } from '../catalogue/identities.js'
import { YEAR_IDENTITIES } from '../catalogue/year-identities.js'
import { compareReports } from '../compare/compare.js'
import { type Difference, textDifference } from '../compare/text-difference.js'
import { doubtsOf } from '../findings/doubts.js'
import { indicatorKey } from '../indicators/indicators.js'
import { pageDocument } from '../pages/document.js'
import assets from './client/comparison.ts?page'
import type { CarryOver, ComparedMark, ComparedReport, ComparisonData, IndicatorRow, StatedValue } from './comparison-model.js'
import { type Parts, partsOf, sectionRows } from './comparison-rows.js'
import type { Places } from './places.js'
import { labelsOf, readViewed, type ViewedReport, type ViewerOptions } from './viewed.js'

/**
 * One HTML file that shows two years of one body side by side, the older first: what does not carry over, the indicators with their change, and the text
 * section by section with what was taken over and what changed. It holds all it needs, runs nothing of the sources and asks no network.
 * Errors: those of `decode` for a source that is neither bytes nor a string.
 */
export function renderComparison(a: ViewedReport, b: ViewedReport, { lang = 'zh' }: ViewerOptions = {}): string {
  const data: ComparisonData = { lang, ...comparisonOf(a, b) }
  const title = [data.older, data.newer].map(({ meta, name }) => meta.title ?? name ?? 'nianbao').join(' | ')
  return pageDocument({ title, lang, assets, data })
}

/** Two reports as their page shows them. */
export function comparisonOf(a: ViewedReport, b: ViewedReport): Omit<ComparisonData, 'lang'> {
  const older = new Side(a)
  const newer = new Side(b)
  const { consecutive, checks, indicators, sections } = compareReports(a.report, b.report)
  const pairs = [...sections.kept, ...sections.renamed].map(({ previous, current }) => ({ previous: previous.id, current: current.id }))
  const text = textDifference(older.text, newer.text, [{ previous: null, current: null }, ...pairs])
  const { length, shared, share } = text.overlap
  return {
    labels: labelsOf([a, b]),
    consecutive,
    checks: checks
      .map(({ code, by, identity, holds, left, right }): CarryOver => {
        const { now, before, plus, minus } = YEAR_IDENTITIES.find((known) => known.code === code)!
        const stated = (side: Side, codes: readonly (string | undefined)[]) =>
          codes.flatMap((of) => (of && side.stated(of, by?.applicant)) || [])
        return {
          ...{ code, ...(by && { by: by.applicant }), identity, holds, left, right },
          older: stated(older, [before]),
          newer: stated(newer, [now, plus, minus]),
        }
      })
      .sort((first, second) => Number(first.holds) - Number(second.holds)),
    indicators: indicators.map(({ code, by, unit, change, percent }): IndicatorRow => {
      const [before, after] = [older.stated(code, by?.applicant), newer.stated(code, by?.applicant)]
      return {
        code,
        ...(by && { by: by.applicant }),
        unit,
        ...(before && { older: before }),
        ...(after && { newer: after }),
        change,
        percent,
      }
    }),
    sections: sectionRows(sections, { ...a.report, parts: older.parts }, { ...b.report, parts: newer.parts }, text.overlap),
    overlap: { length, shared, share },
    older: older.compared(text.previous),
    newer: newer.compared(text.current),
  }
}

/** One of the two reports. */
class Side {
  readonly text: string
  readonly parts: Parts
  private readonly report: Omit<ComparedReport, 'marks'>
  private readonly places: Places
  private readonly values = new Map<string, StatedValue>()
  private readonly marks: ComparedMark[] = []

  constructor(viewed: ViewedReport) {
    const { model, text, places } = readViewed(viewed)
    const { name, meta, encoding, lines } = model
    this.report = { ...(name !== undefined && { name }), meta, encoding, lines }
    this.text = text
    this.places = places
    this.parts = partsOf(model, viewed.report.sections)
    const doubts = doubtsOf(viewed.report)
    // Sums come last: they stand where their parts do.
    const inOrder = [...viewed.report.indicators].sort((x, y) => Number(x.method === 'derived') - Number(y.method === 'derived'))
    for (const indicator of inOrder) {
      const { code, by, value, upper, modifier, method, certainty, span } = indicator
      const doubt = doubts.get(indicator)
      const parts = method === 'derived' ? (DERIVED.find((sum) => sum.code === code)?.parts ?? []) : []
      const ofParts = parts.flatMap((part) => this.stated(part, by?.applicant)?.marks ?? [])
      this.values.set(indicatorKey(indicator), {
        ...{ code, value, method, certainty },
        ...(upper !== undefined && { upper }),
        ...(modifier && modifier !== 'exact' && { modifier }),
        ...(doubt && { doubt }),
        marks: ofParts.length > 0 ? ofParts : this.markOf(places.of(span)),
      })
    }
  }

  private markOf(at: number[]): number[] {
    return at.length > 0 ? [this.marks.push({ kind: 'value', at }) - 1] : []
  }

  stated(code: string, applicant: string | undefined): StatedValue | undefined {
    return this.values.get(applicant ? `${code} ${applicant}` : code)
  }

  compared(differences: readonly Difference[]): ComparedReport {
    const marks = differences.map(({ kind, span }): ComparedMark => ({ kind, at: this.places.of(span) }))
    return { ...this.report, marks: [...this.marks, ...marks] }
  }
}
