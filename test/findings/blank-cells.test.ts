import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/parse-report.js'
import { htmlTable, type Written } from '../tables/html.js'

const messages = (rows: Written[][]) =>
  parseReport(htmlTable(rows))
    .findings.filter((f) => f.code === 'blank-cells')
    .map((f) => f.message)

const HEADER = ['', '结果维持', '结果纠正', '其他结果', '尚未审结', '总计']

describe('fires', () => {
  it('where cells are empty among filled ones', () => {
    expect(messages([HEADER, ['行政复议', '1', '', '', '0', '1']])).toEqual([
      '2 cells are empty beside 3 filled ones: «行政复议 / 结果纠正», «行政复议 / 其他结果». Blank was not read as zero.',
    ])
  })
  it('where a total stands without its parts', () => {
    expect(messages([HEADER, ['行政复议', '/', '/', '/', '/', '4']])).toEqual([
      'A total stands without any of the figures they are made of: «行政复议 / 总计».',
    ])
  })
  it('where parts stand without their total', () => {
    expect(messages([HEADER, ['行政复议', '1', '0', '0', '0', '—']])).toEqual([
      'A total stands left blank beside the figures they are made of: «行政复议 / 总计».',
    ])
  })
})

describe('stays silent', () => {
  it('on a form that nobody filled in', () =>
    expect(messages([HEADER, ['行政复议', '', '', '', '', ''], ['复议后起诉', '', '', '', '', '']])).toEqual([]))
  it('on slashes, which are an answer', () =>
    expect(
      messages([
        ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
        ['规章', '/', '/', '/'],
        ['行政规范性文件', '1', '0', '4'],
      ]),
    ).toEqual([]))
  it('on a total of nothing without parts', () => expect(messages([HEADER, ['行政复议', '—', '—', '—', '—', '0']])).toEqual([]))
  it('on a full table', () => expect(messages([HEADER, ['行政复议', '1', '0', '0', '0', '1']])).toEqual([]))
})
