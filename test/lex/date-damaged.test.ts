import { describe, expect, it } from 'vitest'
import { datesIn, lexed, repairsIn } from './read.js'

describe('dates that lost their marks', () => {
  it.each<[string, string[]]>([
    ['截止20121130日，公开86条', ['2012-11-30']],
    ['截至20111231，公开160条', ['2011-12-31']],
    ['自201511日起至20151231日止', ['2015-01-01', '2015-12-31']],
    ['自2013 1 1日起至2013 12 31日止', ['2013-01-01', '2013-12-31']],
    ['2013年1 1日起至12 31日止', ['2013-01-01', '2013-12-31']],
    ['2012年1月1日至1231日', ['2012-01-01', '2012-12-31']],
    ['2012年1月1起至12月31止', ['2012-01-01', '2012-12-31']],
    ['2012 3月，县政府调整', ['2012-03']],
    ['20231月1日起施行', ['2023-01-01']],
    ['202311月5日起施行', ['2023-11-05']],
    ['2017年1 16日', ['2017-01-16']],
    ['2012年1130日', ['2012-11-30']],
    ['2015 3 25日', ['2015-03-25']],
    ['发布日期：20130219 来源：办公室', ['2013-02-19']],
    ['201\n6 年12月31 日', ['2016-12-31']],
    ['2012年1 2月3 1日', ['2012-12-31']],
    ['2 0 1 2 年 3 月', ['2012-03']],
    ['2012年3月15，县政府召开', ['2012-03-15']],
    ['截至2012年12月31 止', ['2012-12-31']],
    ['青岚县教育局 20121226', ['2012-12-26']],
    ['青岚县教育局2013315', ['2013-03-15']],
    ['一三年二月十八日', ['2013-02-18']],
    ['一四年，本局继续推进', ['2014']],
    ['一五年度工作', ['2015']],
    ['〇八年五月一日', ['2008-05-01']],
    ['九八年八月', ['1998-08']],
    ['青岚县2018度政府信息公开工作', ['2018']],
    ['2018，全镇公开131条', ['2018']],
    ['二、2016，我局公开5条', ['2016']],
    ['2015-，我局公开5条', ['2015']],
    ['2015-3月5日召开会议', ['2015-03-05']],
    ['截至2016本局公开平稳', ['2016']],
    ['截止2014底', ['2014']],
    ['自2008以来', ['2008']],
    ['局办公室 2019.\n\n03.06\n\n特此报告', ['2019-03-06']],
    ['2017-\n05-12', ['2017-05-12']],
    ['2017/05/\n12日', ['2017-05-12']],
    ['2017-度工作', ['2017']],
    ['2017上半年公开3条', ['2017']],
    ['2014 ，我局公开5条', ['2014']],
    ['2014--，全县公开5条', ['2014']],
    ['2014－我局公开5条', ['2014']],
    ['青岚县水利局\n2018，1，15\n', ['2018-01-15']],
    ['日期：2018、1、15', ['2018-01-15']],
    ['2018，1月15日召开会议', ['2018-01-15']],
    ['特此报告。\n青岚县水利局\n2018，\n', ['2018']],
  ])('%j', (text, dates) => {
    expect(datesIn(text)).toEqual(dates)
    expect(repairsIn(text).length).toBeGreaterThan(0)
  })

  it.each<[string, string[]]>([
    ['2021926', ['2021-09-26']],
    ['20121226', ['2012-12-26']],
    ['201133', ['2011-03-03']],
    ['2013315', ['2013-03-15']],
    ['2013 3 15', ['2013-03-15']],
    ['2013年315', ['2013-03-15']],
    ['2013年3月15', ['2013-03-15']],
    ['201310', ['2013-10']],
  ])('%s at the foot', (date, dates) => {
    expect(datesIn(`特此报告。\n\n青岚县教育局\n${date}\n`)).toEqual(dates)
  })

  it('writes down what it mended', () => {
    expect(repairsIn('自201511日起')).toEqual(['date-marks 201511日 → 2015年1月1日'])
    expect(repairsIn('一三年二月')).toEqual(['chinese-zero 一三年二月 → 二〇一三年二月'])
    expect(repairsIn('我县2018度工作')).toEqual(['date-marks 2018度 → 2018年度'])
    expect(repairsIn('2015-，我局')).toEqual(['date-marks 2015- → 2015年'])
  })

  it('states as likely what it mended', () => {
    for (const text of ['一三年二月', '我县2018度工作', '2018，我局', '截至2016本局', '22年12月'])
      expect(lexed(text).dates.map((d) => d.certainty)).toEqual(['likely'])
  })
})

describe('digits that only look like dates', () => {
  it.each([
    '受理20121130件',
    '编号20121130的档案',
    '公开信息2012115条',
    '累计2021926人次',
    '达到2021926。',
    '增至20121130，',
    '低于20121130。',
    '公开信息 2021926',
    '达到2021926元',
    '2021926',
    '统计数\n2021926\n条',
    '邮编：201133',
    '身份证号140302197706220124',
    '全年用电2018度',
    '节约2018度电',
    '耗电2018度，',
    '增加至2016本',
    '印制2016本本子',
    '累计达到2018，全镇领先',
    '截至2016.5万元',
    '截至2019.\n1.2万条',
    '从2016件开始',
    '公开2018，1，15',
    '得分2018、1、15',
    '比分2018，3，5',
  ])('%j', (text) => {
    expect(datesIn(text)).toEqual([])
  })
})

describe('two readings', () => {
  const foot = (date: string, before = '') => `${before}\n青岚县教育局\n${date}\n`

  it('are both given, and only what they share is stated', () => {
    const { dates, findings, repairs } = lexed(foot('2021116'))
    expect(dates).toMatchObject([{ value: '2021', certainty: 'ambiguous', alternatives: ['2021-01-16', '2021-11-06'] }])
    expect(findings).toMatchObject([{ code: 'ambiguous-date', alternatives: ['2021-01-16', '2021-11-06'] }])
    expect(repairs).toMatchObject([{ kind: 'date-marks', after: '2021116', certainty: 'ambiguous' }])
  })

  it.each<[string, string, string[]]>([
    ['the page came out between them', foot('2012118', '发布日期:2012/1/31\n'), ['2012-01-31', '2012-01-18']],
    ['the period ended between them', foot('2012118', '自2012年1月1日至2012年6月30日。\n'), ['2012-01-01', '2012-06-30', '2012-11-08']],
    ['a range must rise', '自2012年6月1日至2012115日', ['2012-06-01', '2012-11-05']],
  ])('are decided where %s', (_why, text, dates) => {
    expect(datesIn(text)).toEqual(dates)
  })

  it('stay open where the order of dates allows both', () => {
    expect(datesIn(foot('2012118', '发布日期:2012-12-31\n'))).toEqual(['2012-12-31', '2012?'])
  })
})

describe('days that do not exist', () => {
  it.each<[string, string]>([
    ['2013年2月30日', '2013-02!'],
    ['2013年2月29日', '2013-02!'],
    ['2012年4月31日', '2012-04!'],
    ['2012年13月5日', '2012!'],
    ['2013-02-30', '2013-02!'],
    ['截止20130230日', '2013-02!'],
  ])('%s is said to be impossible and not rolled over', (text, date) => {
    expect(datesIn(text)).toEqual([date])
    expect(lexed(text).findings).toMatchObject([{ code: 'impossible-date', severity: 'error' }])
  })

  it('lets a leap day be', () => {
    expect(lexed('2020年2月29日').findings).toEqual([])
  })

  it('says where a period runs backwards', () => {
    expect(lexed('自2012年12月31日至2012年1月1日').findings).toMatchObject([{ code: 'impossible-date' }])
  })
})
