import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Edition } from '../../src/catalogue/formats.js'
import { parseReport } from '../../src/parse-report.js'
import { anyFigures, inventedFigures } from './bench/figures.js'
import { HTML_LAYOUTS } from './bench/html-layouts.js'
import { benchReport } from './bench/report.js'
import { TEXT_LAYOUTS, type TextLayout } from './bench/text-layouts.js'

const EDITIONS: Edition[] = ['local', 'statistics-2014', 'template-2019', 'template-2021']
const layoutsOf = (edition: Edition) => TEXT_LAYOUTS.filter((l) => !l.editions || l.editions.includes(edition))

function readBack(source: string): Map<string, number> {
  return new Map(
    parseReport(source)
      .indicators.filter((i) => i.method === 'table' || i.method === 'zero-statement')
      .map((i) => [i.by ? `${i.code} ${i.by.applicant}` : i.code, i.value]),
  )
}

const sorted = (map: ReadonlyMap<string, number>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))

for (const edition of EDITIONS) {
  describe(`one report of the form ${edition} as text`, () => {
    const report = benchReport(edition, inventedFigures(edition))
    for (const layout of layoutsOf(edition)) {
      it(layout.name, () => {
        const source = layout.write(report)
        expect(sorted(readBack(source))).toEqual(sorted(report.expected))
        const { findings, sections, quantities } = parseReport(source)
        const doubts = findings.filter((f) => /^(?:sum-mismatch|layout-uncertain|figures-left|form-not-read|blank-cells)$/.test(f.code))
        if (layout.sure) expect(doubts).toEqual([])
        expect(sections.map((s) => s.title)).toEqual(headings(layout, edition))
        expect(quantities).toEqual([])
      })
    }
  })
}

function headings(_layout: TextLayout, edition: Edition): string[] {
  const chapters = edition.startsWith('template')
    ? ['主动公开政府信息情况', '收到和处理政府信息公开申请情况', '政府信息公开行政复议、行政诉讼情况']
    : []
  return ['总体情况', ...chapters, '存在的主要问题及改进情况']
}

describe('any valid figures come back from any text layout', () => {
  for (const edition of EDITIONS) {
    it(edition, () => {
      const layouts = layoutsOf(edition)
      fc.assert(
        fc.property(anyFigures(edition), fc.nat(layouts.length - 1), (figures, n) => {
          const report = benchReport(edition, figures)
          expect(sorted(readBack(layouts[n]!.write(report)))).toEqual(sorted(report.expected))
        }),
        { numRuns: 60 },
      )
    })
  }
})

describe('one table, however it is written, has the same cells', () => {
  const cellsOf = (source: string) =>
    parseReport(source)
      .tables.flatMap(({ cells }) => cells)
      .filter(({ code }) => code !== undefined)
      .map(({ row, code, applicant, value, unit }) => [row.at(-1), code, applicant, value, unit].join(' | '))
      .sort()
  const named = (edition: Edition, names: readonly string[]) => layoutsOf(edition).filter(({ name }) => names.includes(name))

  it.each([
    ['statistics-2014', ['pipes', 'aligned columns', 'tabs', 'one cell a line', 'one line', 'a list with stops', 'text down the columns']],
    ['template-2021', ['pipes', 'aligned columns', 'tabs', 'one cell a line', 'single blanks']],
  ] as const)('%s', (edition, names) => {
    fc.assert(
      fc.property(anyFigures(edition), (figures) => {
        const report = benchReport(edition, figures)
        const [first, ...others] = [...named(edition, names).map((layout) => layout.write(report)), HTML_LAYOUTS[0]!.write(report)].map(
          cellsOf,
        )
        expect(first!.length).toBeGreaterThan(40)
        for (const other of others) expect(other).toEqual(first)
      }),
      { numRuns: 12 },
    )
  })
})

describe('a form that gives no figure is told of', () => {
  const codes = (text: string) => parseReport(text).findings.map((finding) => finding.code)
  const labels = ['主动公开政府信息数', '制发规范性文件总数', '政府网站公开政府信息数', '政务微博公开政府信息数']

  it('in running text', () => {
    expect(codes(`统计如下。${labels.map((label, i) => `${label}——＞${i + 3}`).join('，')}。`)).toContain('form-not-read')
    expect(codes(`统计如下。${labels.map((label, i) => `${label}${i + 3}条`).join('，')}。`)).not.toContain('form-not-read')
    expect(codes(`统计如下。${labels[0]}和${labels[1]}比上年多3条。`)).not.toContain('form-not-read')
  })

  it('folded to two lines that look like a table', () => {
    const form = [
      '第二十条第（一）项 信息内容  本年制发件数  本年废止件数  现行有效件数  规章  0  0  0  行政规范性文件  3  0  8  第二十条第（五）项 信息内容 行政许可  本年处理决定数量 94',
      '第二十条第（六）项  信息内容  本年处理决定数量  行政处罚  27  行政强制  84 第二十条第（八）项 信息内容  本年收费金额（单位：万元） 75  行政事业性收费',
    ]
    expect(codes(`二、主动公开政府信息情况\n${form.join('\n')}\n`)).toContain('form-not-read')
  })

  it('in a table of the page', () => {
    const table = (rows: string[][]) =>
      `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
    const rows = labels.map((label, i) => [label, String(i + 3), String(i + 4)])
    expect(codes(table([['统计指标', '甲地', '乙地'], ...rows]))).toContain('form-not-read')
    expect(codes(table([['统计指标', '甲地', '总计'], ...rows]))).not.toContain('form-not-read')
  })
})
