import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/parse-report.js'
import { inventedFigures } from '../tables/bench/figures.js'
import { writeHtml } from '../tables/bench/html-layouts.js'
import { benchReport } from '../tables/bench/report.js'
import { htmlTable } from '../tables/html.js'

const OUTCOMES = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']

/** Table four with its groups down the side. */
function review(...rows: [group: string, ...figures: string[]][]): string {
  return htmlTable([['', ...OUTCOMES], ...rows])
}

describe('every identity of a form is one check', () => {
  it('template of 2021: seven columns twice, 25 rows, three groups', () => {
    const report = parseReport(writeHtml(benchReport('template-2021', inventedFigures('template-2021')), {}))
    const counted = new Map<string, number>()
    for (const check of report.checks) counted.set(check.code, (counted.get(check.code) ?? 0) + 1)
    expect(Object.fromEntries(counted)).toEqual({
      'requests.balance': 7,
      'requests.results': 7,
      'requests.applicants': 25,
      'review.sum': 1,
      'litigation.direct.sum': 1,
      'litigation.afterReview.sum': 1,
    })
  })
  it('statistics form: seven', () => {
    const report = parseReport(writeHtml(benchReport('statistics-2014', inventedFigures('statistics-2014')), {}))
    expect(report.checks.map((check) => [check.code, check.holds])).toEqual(
      ['received', 'closed', 'answered', 'refused', 'review', 'litigation', 'staff'].map((name) => [`statistics.${name}`, true]),
    )
  })
})

describe('a sum that fails is questioned with both sides and the places of its figures', () => {
  const html = review(['行政复议', '10', '1', '0', '0', '0'], ['复议后起诉', '1', '0', '0', '0', '1'])
  const report = parseReport(html)
  it('one finding', () => {
    const found = report.findings.filter((f) => f.code === 'sum-mismatch')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ severity: 'error', left: 0, right: 11 })
    expect(found[0]!.message).toContain('行政复议')
    expect(found[0]!.message).toContain('difference of 11')
    expect([found[0]!.span!, ...found[0]!.related!].map((span) => html.slice(span.start, span.end))).toEqual(['0', '10', '1', '0', '0'])
  })
  it('the printed figures stay', () => {
    expect(report.indicators.find((i) => i.code === 'review.total')?.value).toBe(0)
  })
  it('the other check holds', () => {
    expect(report.checks.map((check) => [check.code, check.holds])).toEqual([
      ['review.sum', false],
      ['litigation.afterReview.sum', true],
    ])
  })
})

describe('what was not read is not tested', () => {
  const untested: Record<string, string> = {
    'a blank part': review(['行政复议', '10', '', '0', '0', '12']),
    'a part with a slash': review(['行政复议', '10', '/', '0', '0', '12']),
    'a blank total': review(['行政复议', '10', '1', '0', '0', '']),
    'a lost column': htmlTable([
      ['', ...OUTCOMES.slice(1)],
      ['行政复议', '1', '0', '0', '12'],
    ]),
  }
  for (const [name, html] of Object.entries(untested)) {
    it(name, () => {
      const report = parseReport(html)
      expect(report.checks).toEqual([])
      expect(report.findings.filter((f) => f.code === 'sum-mismatch')).toEqual([])
    })
  }
  it('无 is none, so it can be added', () => {
    expect(parseReport(review(['行政复议', '10', '无', '0', '0', '11'])).checks.map((check) => check.holds)).toEqual([false])
  })
})

it('the identities of the statistics form are not those of table four', () => {
  const html = htmlTable([
    ['统计指标', '统计数'],
    ['四、行政复议数量', '3'],
    ['（一）维持具体行政行为数', '1'],
    ['（二）被依法纠错数', '1'],
    ['（三）其他情形数', '1'],
  ])
  expect(parseReport(html).checks.map((check) => [check.code, check.holds])).toEqual([['statistics.review', true]])
})
