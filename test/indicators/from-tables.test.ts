import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/parse-report.js'
import { htmlTable, indicatorsOf, type Written } from '../tables/html.js'

const read = (rows: Written[][], before = '') => parseReport(before + htmlTable(rows))

describe('money is 元, whatever unit it is counted in', () => {
  const fee = (label: string, value: string): Written[][] => [
    ['信息内容', label],
    ['行政事业性收费', value],
  ]
  const cases: [where: string, rows: Written[][], value: number, before?: string][] = [
    ['in the column label', fee('本年收费金额（单位：万元）', '38.6'), 386000],
    ['in the cell', fee('本年收费金额', '386,000元'), 386000],
    ['in the cell, against the label', fee('本年收费金额（单位：万元）', '900元'), 900],
    ['over the table', fee('本年收费金额', '920.5'), 920.5, '<p>单位：元</p>'],
    [
      'in the row label',
      [
        ['信息内容', '本年收费金额'],
        ['行政事业性收费（元）', '77'],
      ],
      77,
    ],
    [
      'in a unit column',
      [
        ['统计指标', '单位', '统计数'],
        ['七、依申请公开信息收取的费用', '元', '60.5'],
        ['六、举报投诉数量', '件', '1'],
      ],
      60.5,
    ],
    ['in tens of thousands, with decimals', fee('本年收费金额（万元）', '0.092'), 920],
  ]
  for (const [where, rows, value, before] of cases) {
    it(where, () => {
      const report = read(rows, before)
      const money = report.indicators.find((i) => i.unit === '元')
      expect([money?.value, money?.certainty]).toEqual([value, 'certain'])
      expect(report.findings.filter((f) => f.code === 'unit-assumed')).toEqual([])
    })
  }
  it('in no place: the form’s unit, said so', () => {
    const report = read([
      ['统计指标', '统计数'],
      ['七、依申请公开信息收取的费用', '0.35'],
      ['六、举报投诉数量', '1'],
      ['制发规范性文件总数', '2'],
    ])
    const fees = report.indicators.find((i) => i.code === 'requests.fees')
    expect([fees?.value, fees?.certainty]).toEqual([3500, 'likely'])
    expect(report.findings.map((f) => f.code)).toEqual(['unit-assumed'])
  })
  it('in no place and not in the form: an open question', () => {
    const report = read([
      ['信息内容', '采购项目数量', '采购总金额'],
      ['政府集中采购', '6', '251000'],
    ])
    const amount = report.indicators.find((i) => i.code === 'procurement.amount')
    expect([amount?.value, amount?.certainty]).toEqual([251000, 'ambiguous'])
  })
  it('nothing is nothing in any unit', () => {
    const report = read([
      ['信息内容', '采购项目数量', '采购总金额'],
      ['政府集中采购', '0', '0'],
    ])
    expect(report.findings).toEqual([])
    expect(report.indicators.find((i) => i.code === 'procurement.amount')?.certainty).toBe('certain')
  })
})

describe('blanks', () => {
  const report = read([
    ['信息内容', '本年处理决定数量'],
    ['行政许可', ''],
    ['行政处罚', '无'],
    ['行政强制', '/'],
  ])
  it('give no indicator, except 无 where a count is asked for', () => {
    expect(report.indicators.map((i) => [i.code, i.value, i.method])).toEqual([['penalty.decisions', 0, 'zero-statement']])
  })
  it('无 says nothing of money', () => {
    expect(
      read([
        ['信息内容', '本年收费金额（单位：万元）'],
        ['行政事业性收费', '无'],
      ]).indicators,
    ).toEqual([])
  })
})

describe('each applicant has an entry of its own', () => {
  it('with the total beside them', () => {
    const report = read([
      ['', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'],
      ['一、本年新收政府信息公开申请数量', '4', '1', '0', '0', '2', '0', '7'],
    ])
    expect(indicatorsOf(report)).toEqual({
      'requests.received naturalPerson': 4,
      'requests.received business': 1,
      'requests.received research': 0,
      'requests.received ngo': 0,
      'requests.received legalService': 2,
      'requests.received other': 0,
      'requests.received': 7,
    })
    expect(report.indicators[0]?.evidence).toBe('一、本年新收政府信息公开申请数量 / 自然人: 4')
  })
})

it.each([
  ['0.5', 'ambiguous'],
  ['3,520.6', 'ambiguous'],
  ['4%', 'ambiguous'],
  ['0.35万', 'certain'],
  ['4件', 'certain'],
])('%s decisions are %s', (text, certainty) =>
  expect(
    read([
      ['信息内容', '本年处理决定数量'],
      ['行政强制', text],
    ]).indicators[0],
  ).toMatchObject({ code: 'coercion.decisions', certainty }),
)

it('of two tables with different values the first stands, as one of two readings', () => {
  const table = (received: string): Written[][] => [
    ['统计指标', '统计数'],
    ['（一）收到申请数', received],
    ['1.当面申请数', '2'],
  ]
  const report = parseReport(htmlTable(table('5')) + htmlTable(table('7')))
  expect(report.indicators.map((i) => [i.code, i.value, i.certainty])).toEqual([
    ['requests.received', 5, 'ambiguous'],
    ['requests.received.inPerson', 2, 'certain'],
  ])
  expect(report.findings.map((f) => f.code)).toContain('layout-uncertain')
})
