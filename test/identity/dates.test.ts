import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/parse-report.js'

const report = (sentence: string) => `白水县水务局2014年政府信息公开工作年度报告\n${sentence}\n一、概述\n公开信息12条。`
const period = (sentence: string) => {
  const found = parseReport(report(sentence)).meta.period
  return found && `${found.start}/${found.end}`
}

describe('the period of the figures', () => {
  it.each([
    ['本报告所列数据的统计期限自2014年1月1日起，至12月31日止。', '2014-01-01/2014-12-31'],
    ['统计期限为2014年1月1日－12月31日。', '2014-01-01/2014-12-31'],
    ['所列数据的统计时限为2014.01.01至2014.12.31。', '2014-01-01/2014-12-31'],
    ['报告中数据统计周期从2014年5月1日到2014年12月31日。', '2014-05-01/2014-12-31'],
    ['本年报的时间范围：2014年1月1日—2014年12月31日。', '2014-01-01/2014-12-31'],
    ['本报告中所列数据的统计期限自201411日起至20141231日止。', '2014-01-01/2014-12-31'],
    ['统计期限为2014年1月至12月。', '2014-01-01/2014-12-31'],
    ['（2014年1月1日～12月31日）', '2014-01-01/2014-12-31'],
    ['统计期限自2014年1月1日起至201\n4 年12月31日止。', '2014-01-01/2014-12-31'],
  ])('is read from %s', (sentence, expected) => expect(period(sentence)).toBe(expected))

  it.each([
    '比2013年（5月1日—12月31日）申请量增长。',
    '9月8日至10日举办培训班。',
    '2013年1月1日至2013年12月31日收到申请3件。',
    '统计数据截至2014年12月31日。',
    '2010年至2014年数据已公开。',
    '3月至4月数据核查。',
  ])('is not read from %s', (sentence) => expect(period(sentence)).toBeNull())
})

const impossible = (source: string) =>
  parseReport(source)
    .findings.filter((f) => f.code === 'impossible-date')
    .map((f) => f.message)

describe('contradictions between dates', () => {
  it('a period that runs backwards', () => {
    expect(impossible(report('统计期限自2014年12月31日起至2014年1月1日止。'))).toHaveLength(1)
  })
  it('a period of another year', () => {
    expect(impossible(report('统计期限自2012年1月1日起至2012年12月31日止。'))).toHaveLength(1)
  })
  it('a page published before its year ended', () => {
    const early = report('发布日期：2014-01-25')
    expect(impossible(early)).toEqual([expect.stringContaining('2014-01-25')])
  })
  it('none in a sound report', () => {
    expect(impossible(report('发布日期：2015-01-25\n统计期限自2014年1月1日起至2014年12月31日止。'))).toEqual([])
    expect(impossible(report('统计期限自2014年1月1日起至2014年11月30日止。'))).toEqual([])
  })
})
