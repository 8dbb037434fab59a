import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysIn, iso } from '../../src/lex/calendar.js'
import { digitByDigit, fullWidth, inChinese } from '../support/numerals.js'
import { datesIn, lexed, repairsIn } from './read.js'

describe('dates of every written kind', () => {
  it.each<[string, string[]]>([
    ['2012年11月30日', ['2012-11-30']],
    ['2012 年 1 月1 日', ['2012-01-01']],
    ['２０１２年１１月３０日', ['2012-11-30']],
    ['2012年11月', ['2012-11']],
    ['2012年', ['2012']],
    ['2012年度', ['2012']],
    ['2016年9月3号', ['2016-09-03']],
    ['2015年三月三号', ['2015-03-03']],
    ['2012\n年12月\n31日', ['2012-12-31']],
    ['2013-02-19 00:00', ['2013-02-19']],
    ['2013/2/19', ['2013-02-19']],
    ['2013.02.19', ['2013-02-19']],
    ['二〇一二年十一月三十日', ['2012-11-30']],
    ['二〇二四年元月十五日', ['2024-01-15']],
    ['二 〇 一 二 年 三 月', ['2012-03']],
    ['二 ○ 一 三 年 三 月 二 十 五 日', ['2013-03-25']],
    ['一九九八年', ['1998']],
    ['二00六年九月七日', ['2006-09-07']],
    ['09年', ['2009']],
    ['《服务目录》（2025版）', ['2025']],
    ['2013年10月份', ['2013-10']],
    ['2013年7月下旬', ['2013-07']],
    ['2013年6月底前', ['2013-06']],
    ['22年12月', ['2022-12']],
    ['截止23年1月5日，', ['2023-01-05']],
    ['自19年3月至21年6月', ['2019-03', '2021-06']],
    ['98年7月抗洪', ['1998-07']],
    ['23年度', ['2023']],
    ['21年底', ['2021']],
    ['民國111年', ['2022']],
    ['中華民國100年3月1日', ['2011-03-01']],
    ['民国 102 年度', ['2013']],
    ['民國一百零九年五月', ['2020-05']],
    ['民国38年', ['1949']],
    ['112年3月15日', ['2023-03-15']],
    ['2012学年第一学期', ['2012']],
  ])('%j', (text, dates) => {
    expect(datesIn(text)).toEqual(dates)
  })

  it.each(['〇', '○', '◯', '⭕', 'O', 'Ｏ', 'О', 'Ο', 'o', '零', '0', '０'])('takes %j for the zero of a year', (zero) => {
    expect(datesIn(`二${zero}一${zero}年三月`)).toEqual(['2010-03'])
  })
})

describe('ranges and lists', () => {
  it.each<[string, string[]]>([
    ['自2012年1月1日至12月31日止', ['2012-01-01', '2012-12-31']],
    ['自2014年1月1日起，至12月31日止', ['2014-01-01', '2014-12-31']],
    ['自2014年1月1日起，截至12月31日', ['2014-01-01', '2014-12-31']],
    ['2014年1月1日0时至12月31日24时', ['2014-01-01', '2014-12-31']],
    ['2014年1月1日（含）至12月31日', ['2014-01-01', '2014-12-31']],
    ['2014年1月1日———12月31日', ['2014-01-01', '2014-12-31']],
    ['召开于2014年3月5日，截至12月31日', ['2014-03-05', '2014-12-31']],
    ['2009年1月1日－12月31日', ['2009-01-01', '2009-12-31']],
    ['1月1日至2012年12月31日', ['2012-01-01', '2012-12-31']],
    ['2012年12月1日至1月15日', ['2012-12-01', '2013-01-15']],
    ['2014年1-11月', ['2014-01', '2014-11']],
    ['2012年一至三月', ['2012-01', '2012-03']],
    ['2013年1、2月', ['2013-01', '2013-02']],
    ['2015—2020年', ['2015', '2020']],
    ['（2024－2027 年）', ['2024', '2027']],
    ['2015、2016年', ['2015', '2016']],
    ['（2011-2015）', ['2011', '2015']],
    ['2016-2017学年', ['2016', '2017']],
    ['二○一○年—二○一二年', ['2010', '2012']],
    ['2009年9月15日至30日', ['2009-09-15', '2009-09-30']],
    ['2012年5月10日、12日和15日', ['2012-05-10', '2012-05-12', '2012-05-15']],
    ['2019年4月12-19日', ['2019-04-12', '2019-04-19']],
    ['2012-01-01至12-31', ['2012-01-01', '2012-12-31']],
    ['1999.08-2002.02', ['1999-08', '2002-02']],
    ['2016.01.01至2016.12.31', ['2016-01-01', '2016-12-31']],
    ['年份: 2023 vs 2024', ['2023', '2024']],
    ['2021、2022两年', ['2021', '2022']],
    ['2017、2018和2019三年', ['2017', '2018', '2019']],
    ['2016、2017、2018年', ['2016', '2017', '2018']],
    ['民国103～105年', ['2014', '2016']],
    ['民國110、111年', ['2021', '2022']],
    ['2012—13学年', ['2012', '2013']],
    ['2017、18两年', ['2017', '2018']],
    ['2018至2020三年', ['2018', '2020']],
    ['统计时段为2008年5月1日《条例》实施之日起至2008年12月31日', ['2008-05-01', '2008-12-31']],
    ['2014/2015学年', ['2014', '2015']],
    ['民國108年1月1日至108年12月31日', ['2019-01-01', '2019-12-31']],
    ['自2011年1月1日起，至\n2011年12月31日止', ['2011-01-01', '2011-12-31']],
    ['自2013年1月1日起，\n至12月31日', ['2013-01-01', '2013-12-31']],
    ['自2008年5月1日《条例》施行之日起，至12月31日', ['2008-05-01', '2008-12-31']],
    ['从2010年6月1日我办正式挂牌起到2010年12月31日', ['2010-06-01', '2010-12-31']],
    ['自2009年3月1日（规定生效）起截止2009年9月30日', ['2009-03-01', '2009-09-30']],
  ])('%j', (text, dates) => {
    expect(datesIn(text)).toEqual(dates)
  })

  it.each(['自2008年5月1日《条例》施行之日起，至12月31日', '自2013年1月1日起，\n至12月31日', '2012/2013学年'])(
    'are marked as ends in %j',
    (text) => {
      expect(lexed(text).dates.map((d) => d.rangeEnd)).toEqual(['start', 'end'])
    },
  )

  it.each(['自2013年5月1日起施行，至今平稳', '2013年5月1日我办挂牌起，至6月1日', '自2013年5月1日起，我局至6月1日'])(
    'are no range in %j',
    (text) => {
      expect(lexed(text).dates.map((d) => d.rangeEnd)).not.toContain('end')
    },
  )

  it('says which end of a range a date is', () => {
    expect(lexed('2012年3月至4月，6月').dates.map((d) => d.rangeEnd)).toEqual(['start', 'end', undefined])
  })
})

describe('what is no date', () => {
  it.each([
    '12年来',
    '22年工龄',
    '满22年3月',
    '22年3个月',
    '三四年',
    '一二年来',
    '二三年内',
    '一三五',
    '三五年底',
    '二〇年来',
    '指南（2020版）',
    '《指南（2020版）》',
    '110年不变',
    '2021、2022两册',
    '3个月',
    '三月内',
    '一月一次',
    '今年、去年、上半年',
    '岚政办〔2012〕22号',
    'http://www.example.gov.cn/2012/03/05/t20120305_1.html',
    '《再出发》2019',
    '索引号: 003081/2015-00412',
    '每年3月31日前，每月20日前',
    '2016.05万元',
    '完成2012件',
    '8-10人',
    '备案号20120305',
    '电话20120305',
  ])('%j', (text) => {
    expect(datesIn(text)).toEqual([])
  })

  it('takes no statement behind a day for the end of a range', () => {
    expect(lexed('召开于2014年3月5日，截至12月31日').dates.map((d) => d.rangeEnd)).toEqual([undefined, undefined])
  })

  it('keeps decades and centuries from being counted', () => {
    expect(lexed('20世纪80年代、八十年代').numbers).toEqual([])
  })

  it('keeps the numbers of a day that comes back from being counted', () => {
    expect(lexed('每年3月31日前').excluded).toMatchObject([{ from: 2, to: 7 }])
  })
})

describe('laws', () => {
  const day = fc
    .record({ year: fc.integer({ min: 1950, max: 2049 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) })
    .filter(({ year, month, day }) => day <= daysIn(year, month))
  type Day = { year: number; month: number; day: number }

  it.each<[string, (d: Day) => string]>([
    ['digits', ({ year, month, day }) => `${year}年${month}月${day}日`],
    ['blanks', ({ year, month, day }) => `${year} 年 ${month} 月 ${day} 日`],
    ['full width', ({ year, month, day }) => fullWidth(`${year}年${month}月${day}日`)],
    ['Chinese numerals', ({ year, month, day }) => `${digitByDigit(year, '○')}年${inChinese(month)}月${inChinese(day)}日`],
    ['dashes', ({ year, month, day }) => iso(year, month, day)],
    ['strokes', ({ year, month, day }) => `${year}/${month}/${day}`],
    ['points', ({ year, month, day }) => `${year}.${month}.${day}`],
    ['digits without 年 and 月', ({ year, month, day }) => `截止${iso(year, month, day).replaceAll('-', '')}日`],
    ['blanks for 年 and 月', ({ year, month, day }) => `${year} ${month} ${day}日`],
  ])('a day written in %s is read back', (_kind, write) => {
    fc.assert(
      fc.property(day, (d) => {
        expect(datesIn(write(d))).toEqual([iso(d.year, d.month, d.day)])
      }),
    )
  })

  it('a day without its marks is read right or is said to be ambiguous', () => {
    fc.assert(
      fc.property(day, (d) => {
        const text = `青岚县教育局\n${d.year}${d.month}${d.day}`
        const [date] = lexed(text).dates
        const whole = iso(d.year, d.month, d.day)
        expect(date?.alternatives ?? [date?.value]).toContain(whole)
      }),
    )
  })
})

describe('zeros', () => {
  it.each<[string, string[]]>([
    ['二○一二年', ['chinese-zero 二○一二年 → 二〇一二年']],
    ['二一三年三月', ['chinese-zero 二一三年三月 → 二〇一三年三月']],
    ['二一○年', ['chinese-zero 二一○年 → 二〇一〇年']],
    ['201O年度', ['chinese-zero 201O年度 → 2010年度']],
    ['二〇一二年、二零一二年', []],
  ])('%s', (text, repairs) => {
    expect(repairsIn(text)).toEqual(repairs)
  })
})
