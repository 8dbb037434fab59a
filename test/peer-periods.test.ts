import { describe, expect, it } from 'vitest'
import { readPeriods } from '../scripts/peer-periods.js'
import { lexed } from './lex/read.js'

const periods = (text: string) => {
  const { view, dates } = lexed(text)
  return readPeriods(view.folded, dates).map((p) => `${p.start}/${p.end}`)
}

describe('periods', () => {
  it.each<[string, string]>([
    ['自2012年1月1日至12月31日止', '2012-01-01/2012-12-31'],
    ['2014年1-11月', '2014-01-01/2014-11-30'],
    ['2015—2020年', '2015-01-01/2020-12-31'],
    ['2008年2月至3月', '2008-02-01/2008-03-31'],
    ['2021年前两个季度', '2021-01-01/2021-06-30'],
    ['2022年首季度', '2022-01-01/2022-03-31'],
    ['2022年第三季度', '2022-07-01/2022-09-30'],
    ['2022年前十一个月', '2022-01-01/2022-11-30'],
    ['2017年上半年', '2017-01-01/2017-06-30'],
    ['1999年7月下旬', '1999-07-21/1999-07-31'],
    ['在2007年与2009年之间', '2007-01-01/2009-12-31'],
    ['20世纪80年代', '1980-01-01/1989-12-31'],
    ['十九世纪七十年代', '1870-01-01/1879-12-31'],
  ])('%s is %s', (text, period) => {
    expect(periods(text)).toEqual([period])
  })

  it.each(['2012年', '2012年3月', '2012年3月5日', '2012年、2013年', '2012年三个季度指标', '21世纪'])('%s is none', (text) => {
    expect(periods(text)).toEqual([])
  })
})
