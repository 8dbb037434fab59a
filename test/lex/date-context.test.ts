import { describe, expect, it } from 'vitest'
import { datesIn, lexed } from './read.js'

describe('a year of two digits, or of the Republic, without a month', () => {
  it.each<[string, string[]]>([
    ['青岚县2022年度报告\n22年，我局公开3条', ['2022', '2022']],
    ['青岚县2022年度报告\n公开3条，较21年增加1条', ['2022', '2021']],
    ['青岚县2022年度报告\n23年计划公开5条', ['2022', '2023']],
    ['青岚县民國111年報告\n較110年增加3條，109年無', ['2022', '2021', '2020']],
  ])('is known by the years written out: %j', (text, dates) => {
    expect(datesIn(text)).toEqual(dates)
  })

  it.each([
    '青岚县2022年度报告\n从事工作22年',
    '青岚县2022年度报告\n22年来，我局',
    '青岚县2022年度报告\n较15年增加',
    '青岚县2022年度报告\n22年的经验',
    '青岚县2022年度报告\n有22年工龄',
    '青岚县2022年度报告\n距今110年，',
  ])('stays a length in %j', (text) => {
    expect(datesIn(text)).toEqual(['2022'])
  })

  it('stays a length where no year is written out', () => {
    expect(datesIn('22年，我局公开3条')).toEqual([])
  })
})

describe('the year that a month and a day leave out', () => {
  it.each<[string, string, string[]]>([
    ['the same sentence', '2018年3月，召开推进会；6月15日，印发要点', ['2018-03', '2018-06-15']],
    ['the head of the paragraph', '2008年5月1日正式施行。高度重视，2月18日召开会议。', ['2008-05-01', '2008-02-18']],
    ['the head of the text above', '2012年，有序推进。\n3月至4月开展督查。', ['2012', '2012-03', '2012-04']],
    ['a heading', '2013年，稳步发展。\n二、2014年工作安排\n项目10月份投入使用。', ['2013', '2014', '2014-10']],
    ['the title', '岚山镇2016年度政府信息公开工作年度报告\n9月起开展督查。', ['2016', '2016-09']],
    [
      'the title, not the publication date',
      '岚山镇2016年年度报告\n发布日期：2017-01-18\n9月起开展督查。',
      ['2016', '2017-01-18', '2016-09'],
    ],
    ['no year of comparison', '2016年，公开344条，较2015年的226条有增加。7月起考核。', ['2016', '2015', '2016-07']],
    ['the year of comparison where it is spelt out', '比2008年（5月1日—12月31日）增长', ['2008', '2008-05-01', '2008-12-31']],
    ['no title in 《》', '2016年，印发《2014年工作要点》，3月召开会议', ['2016', '2014', '2016-03']],
    ['次年', '2016年11月启动，次年3月完成', ['2016-11', '2017-03']],
    ['去年', '2014年政府工作报告\n去年12月启动', ['2014', '2013-12']],
    ['the paper, for a dateline', '2011年信息公开\n2012年4月12日\n本报4月11日讯 近日', ['2011', '2012-04-12', '2012-04-11']],
    [
      'the paper, before the turn of the year',
      '2011年信息公开\n《岚山日报》2013年1月3日\n本报12月30日讯',
      ['2011', '2013-01-03', '2012-12-30'],
    ],
    ['the number of the paper', '2011年信息公开\n来源：《岚山日报》2012年第9期\n记者4月11日报道', ['2011', '2012', '2012-04-11']],
    ['no paper, for what is no dateline', '2011年信息公开\n2012年4月12日\n4月11日来电咨询', ['2011', '2012-04-12', '2011-04-11']],
    ['no paper, where none is named', '2011年信息公开\n新华社4月11日电（记者）', ['2011', '2011-04-11']],
  ])('comes from %s', (_from, text, dates) => {
    expect(datesIn(text)).toEqual(dates)
  })

  it('is said to be taken from there', () => {
    expect(lexed('2018年3月；6月15日').dates[1]).toMatchObject({ inherited: true, certainty: 'likely' })
  })

  it('is not made up: without any year nothing is stated, and nothing counted', () => {
    const { dates, excluded, numbers } = lexed('6月15日印发')
    expect({ dates, numbers }).toEqual({ dates: [], numbers: [] })
    expect(excluded).toEqual([{ from: 0, to: 5 }])
  })
})
