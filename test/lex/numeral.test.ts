import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digitByDigit, fullWidth, inChinese, inFormal, withBlanks, withCommas } from '../support/numerals.js'
import { lexed, numbersIn, wholeNumber as read, repairsIn } from './read.js'

describe('digits that blanks have torn', () => {
  it.each<[string, number]>([
    ['设专职人员 1 2人', 12],
    ['公开信息 1 ， 206 条', 1206],
    ['公开信息8 6条', 86],
  ])('%s', (text, value) => {
    expect(lexed(text).numbers).toMatchObject([{ value, certainty: 'likely' }])
  })
  it.each(['表{1} {2}条', '公开{1} {2} {3} {4}条', '增长{10} {5%}', '上午{9} {30}分', '公开{3}, {5}条'])(
    'are not joined in %s',
    (marked) => {
      expect(numbersIn(marked.replace(/[{}]/g, ''))).toBe(marked)
    },
  )
})

describe('a number as a whole', () => {
  it.each<[string, number]>([
    ['0', 0],
    ['1,234', 1234],
    ['１，９０２', 1902],
    ['1 234 567', 1234567],
    ['12,345,678.90', 12345678.9],
    ['0.092', 0.092],
    ['12.3万', 123000],
    ['3万4000', 34000],
    ['3万4千', 34000],
    ['1亿3千万', 130000000],
    ['1,100万', 11000000],
    ['4.78万亿', 4780000000000],
    ['一百二十三', 123],
    ['一百十六', 116],
    ['两百', 200],
    ['十', 10],
    ['一千零一万零一', 10010001],
    ['四千零五万', 40050000],
    ['三点五万', 35000],
    ['壹佰贰拾', 120],
    ['廿三', 23],
    ['卅', 30],
    ['十万亿', 1e13],
    ['-3.8', -3.8],
    ['负三点八', -3.8],
    ['-0', 0],
    ['三萬四千', 34000],
    ['兩百零五', 205],
    ['1/2', 0.5],
    ['三分之一', 1 / 3],
    ['万分之三', 0.0003],
  ])('%s is %d', (text, value) => {
    expect(read(text)?.value ?? Number.NaN).toBe(value)
  })

  it.each<[string, number, string]>([
    ['33.04％', 33.04, '%'],
    ['百分之九十五', 95, '%'],
    ['百分之2.4', 2.4, '%'],
    ['百分之百', 100, '%'],
    ['千分之五', 5, '‰'],
    ['3.5‰', 3.5, '‰'],
    ['八成', 80, '%'],
    ['两成五', 25, '%'],
    ['三成半', 35, '%'],
    ['3.2个百分点', 3.2, '百分点'],
  ])('%s is %d with unit %s', (text, value, unit) => {
    expect(read(text)).toMatchObject({ value, unit })
  })

  it.each<[string, number, number]>([
    ['3—5', 3, 5],
    ['3至5', 3, 5],
    ['20-30', 20, 30],
    ['三至五', 3, 5],
    ['8.8%—9.9%', 8.8, 9.9],
    ['百分之三十到四十', 30, 40],
    ['0.5~1万', 5000, 10000],
    ['一百二十到一百五十万', 1200000, 1500000],
    ['8500到3万', 8500, 30000],
    ['两三', 2, 3],
    ['七八十', 70, 80],
  ])('%s is a range from %d to %d', (text, value, upper) => {
    expect(read(text)).toMatchObject({ value, upper })
  })

  it.each<[string, number, string]>([
    ['16000余', 16000, '余'],
    ['二十余', 20, '余'],
    ['500余万', 5000000, '余'],
    ['十多万', 100000, '多'],
    ['十几', 10, '几'],
    ['数十', 10, '数'],
    ['百余', 100, '余'],
    ['三十来', 30, '来'],
  ])('%s is at least %d and says so with %s', (text, value, hedge) => {
    expect(read(text)).toMatchObject({ value, hedge })
  })

  it.each(['', '-', '—', '条', '1a', '百姓', '数据', '1,2,3', '3.', '一万一万', '12：30'])('%j is no number', (text) => {
    expect(read(text)).toBeNull()
  })
})

describe('numbers in running text', () => {
  it.each([
    ['a hedge, a scale and a unit', '点击{807万}人次，{36300}人次，{16000余}份'],
    ['marks of thousands against commas of a list', '上年{1,136}条，增加到{1，902}条；办理{12}，{100%}办结'],
    ['the number of the next heading', '专项经费{12.5万}元2.平台建设情况'],
    ['the number of a list before a year', '1.2024年，公开{80}条；2.2023年，{75}条'],
    ['a dash is no sign', '增长率—{3.8%}，同比{-3.8%}'],
    ['words that begin like numerals', '参加{3}人，收拾{十}间，队伍{三百}人，大陆、数据、百姓、千方百计'],
    ['words behind a number', '{3}成员单位、{5}多元渠道、{20}余额'],
    ['units that begin with a scale word', '{5}千克、{3}千瓦、{2.4个百分点}'],
    ['ratios, versions, dimensions', '比例10.3:37.4:52.3，版本1.2.3，分辨率1024×768'],
    ['letters and digits', 'PM2.5、4S店、A4纸、G20、5G基站、01-2'],
    ['one of two factors', '2×{35万}千瓦'],
    ['groups of blanks, not of columns', '点击{12 345}次；{1}  {2}  {3}'],
  ])('%s', (_why, marked) => {
    expect(numbersIn(marked.replace(/[{}]/g, ''))).toBe(marked)
  })

  it('says that blanks inside a number were taken away', () => {
    expect(repairsIn('网站访问1 204 560次')).toEqual(['split-number 1 204 560 → 1204560'])
  })
})

describe('laws', () => {
  const whole = fc.oneof(fc.integer({ min: 0, max: 20000 }), fc.integer({ min: 0, max: 9e15 }))

  it.each<[string, (n: number) => string]>([
    ['plain digits', String],
    ['commas', withCommas],
    ['blanks', withBlanks],
    ['full width', (n) => fullWidth(withCommas(n))],
    ['Chinese numerals', inChinese],
    ["banker's numerals", inFormal],
    ['per cent in Chinese', (n) => `百分之${inChinese(n)}`],
  ])('a number written in %s is read back', (_style, write) => {
    fc.assert(fc.property(whole, (n) => read(write(n))?.value === n))
  })

  it('a decimal with a scale word is read back exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999999 }), fc.constantFrom(['万', 4] as const, ['亿', 8] as const), (n, [scale, zeros]) => {
        return read(`${(n / 100).toFixed(2)}${scale}`)?.value === n * 10 ** (zeros - 2)
      }),
    )
  })

  it('digits read one by one are read back', () => {
    fc.assert(fc.property(fc.integer({ min: 1000, max: 999999 }), (n) => read(digitByDigit(n))?.value === n))
  })
})
