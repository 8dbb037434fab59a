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
    ['统计期限自2014年1月1日起2014年12月31日止。', '2014-01-01/2014-12-31'],
    ['统计期限从2014年1月1日\n起至2014年12月31日止。', '2014-01-01/2014-12-31'],
    ['数据从2014年1月1日统计到12月31日。', '2014-01-01/2014-12-31'],
    ['统计期限自2014年7月1日《办法》实施之日起至2014年12月31日止。', '2014-07-01/2014-12-31'],
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

describe('the year reported on', () => {
  it.each<[string, string, number | null]>([
    [
      'is the title’s where the period slips',
      `${report('统计期限自2013年1月1日起至2013年12月31日止。2014年，水务局公开信息12条。')}`,
      2014,
    ],
    ['is the period’s', '本报告统计期限为2010年1月1日至2010年12月31日。\n一、概述', 2010],
    ['is that of a line under the title', '白水县水务局政府信息公开年报\n2012年\n一、概述', 2012],
    ['is that of the first chapter', '一、总体情况\n2023年，水务局公开信息12条。\n（一）主动公开', 2023],
    ['is not said', '依据条例第五十条规定，编制本报告。\n一、总体情况\n全年公开信息100余条。', null],
  ])('%s', (_, text, year) => expect(parseReport(text).meta.year).toBe(year))
})

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
