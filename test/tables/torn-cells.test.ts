import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/parse-report.js'
import { htmlTable } from './html.js'

const HEADER = ['', '结果维持', '结果纠正', '其他结果', '尚未审结', '总计']

describe('digits torn apart', () => {
  it('are joined where the sum proves it', () => {
    const report = parseReport(htmlTable([HEADER, ['行政复议', '2 0', '1', '0', '0', '21']]))
    expect(report.tables[0]!.cells[0]).toMatchObject({ value: 20, text: '2 0', certainty: 'certain' })
    expect(report.repairs).toMatchObject([{ kind: 'split-cell', before: '2 0', after: '20', certainty: 'certain' }])
  })
  it('stay in doubt where the sum does not hold', () => {
    const report = parseReport(htmlTable([HEADER, ['行政复议', '2 0', '1', '0', '0', '3']]))
    expect(report.tables[0]!.cells[0]).toMatchObject({ value: 20, certainty: 'ambiguous' })
    expect(report.repairs).toEqual([])
  })
  it.each(['4<br>233', '<p>4</p><p>233</p>', '0 183', '207 207', '7 225'])('%s stays in doubt where there is no sum', (cell) => {
    const report = parseReport(
      htmlTable([
        ['信息内容', '本年处理决定数量'],
        ['行政许可', cell],
      ]),
    )
    expect(report.indicators.map((i) => i.certainty)).toEqual(['ambiguous'])
  })
  it('are thousands where the table parts them so', () => {
    const rows = [
      ['行政许可', '1 204'],
      ['行政处罚', '12 071'],
      ['行政强制', '2 005'],
    ]
    const report = parseReport(htmlTable([['信息内容', '本年处理决定数量'], ...rows]))
    expect(report.indicators.map((i) => [i.value, i.certainty])).toEqual([1204, 12071, 2005].map((value) => [value, 'certain']))
  })
  it('stay in doubt where there is no sum', () => {
    const report = parseReport(
      htmlTable([
        ['信息内容', '本年处理决定数量'],
        ['行政许可', '2 0'],
        ['行政处罚', '3'],
      ]),
    )
    expect(report.indicators.map((i) => [i.code, i.certainty])).toEqual([
      ['licensing.decisions', 'ambiguous'],
      ['penalty.decisions', 'certain'],
    ])
  })
})
