import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Edition } from '../../src/catalogue/formats.js'
import { parseReport } from '../../src/parse-report.js'
import type { Report } from '../../src/report/schema.js'
import { anyFigures, inventedFigures } from './bench/figures.js'
import { HTML_LAYOUTS } from './bench/html-layouts.js'
import { type BenchLayout, type BenchReport, benchReport } from './bench/report.js'

const EDITIONS: Edition[] = ['local', 'statistics-2014', 'template-2019', 'template-2021']
const LAYOUTS: readonly BenchLayout[] = [...HTML_LAYOUTS]

/** What the tables of a written report say, by code and applicant. */
function readBack({ indicators }: Report): Map<string, number> {
  return new Map(
    indicators
      .filter((i) => i.method === 'table' || i.method === 'zero-statement')
      .map((i) => [i.by ? `${i.code} ${i.by.applicant}` : i.code, i.value]),
  )
}

function sorted(map: Map<string, number>): [string, number][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1))
}

const suits = (layout: BenchLayout, report: BenchReport) => !layout.editions || layout.editions.includes(report.edition)

for (const edition of EDITIONS) {
  describe(`one report of the form ${edition} in every layout`, () => {
    const report = benchReport(edition, inventedFigures(edition))
    for (const layout of LAYOUTS.filter((l) => suits(l, report))) {
      it(layout.name, () => {
        const read = parseReport(layout.write(report))
        expect(sorted(readBack(read))).toEqual(sorted(report.expected))
        const { findings, checks } = read
        expect(findings.filter((f) => /^(?:sum-mismatch|layout-uncertain|figures-left|form-not-read|blank-cells)$/.test(f.code))).toEqual(
          [],
        )
        expect(checks.filter((check) => !check.holds)).toEqual([])
      })
    }
  })
}

describe('any valid figures come back from any layout', () => {
  for (const edition of EDITIONS) {
    it(edition, () => {
      const layouts = LAYOUTS.filter((l) => !l.editions || l.editions.includes(edition))
      fc.assert(
        fc.property(anyFigures(edition), fc.nat(layouts.length - 1), (figures, n) => {
          const report = benchReport(edition, figures)
          expect(sorted(readBack(parseReport(layouts[n]!.write(report))))).toEqual(sorted(report.expected))
        }),
        { numRuns: 40, seed: 711 },
      )
    }, 60_000)
  }
})
