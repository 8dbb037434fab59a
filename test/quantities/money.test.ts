import { describe, expect, it } from 'vitest'
import { MEASURE_WORDS } from '../../src/catalogue/measure-words.js'
import { quantitiesOf } from '../support/amounts.js'

const CASES: [text: string, value: number, currency: string][] = [
  ['收费1.2万元。', 12000, 'CNY'],
  ['收费3.14人民币。', 3.14, 'CNY'],
  ['收费人民币3.14。', 3.14, 'CNY'],
  ['收费8亿元人民币。', 800000000, 'CNY'],
  ['收费123元1角1分。', 123.11, 'CNY'],
  ['收费50元6角三分。', 50.63, 'CNY'],
  ['收费玖拾元零壹分。', 90.01, 'CNY'],
  ['收费肆佰叁拾万圆整。', 4300000, 'CNY'],
  ['收费25481港元。', 25481, 'HKD'],
  ['收费港币3.14元。', 3.14, 'HKD'],
  ['收费新台币 177.1 亿元。', 17710000000, 'TWD'],
  ['收费1200亿美元。', 120000000000, 'USD'],
  ['收费1.0092瑞士法郎。', 1.0092, 'CHF'],
]

describe('money', () => {
  it.each(CASES)('%s', (text, value, currency) => {
    const found = quantitiesOf(text)
    expect(found.map((q) => [q.value, MEASURE_WORDS.get(q.unit)?.symbol])).toEqual([[value, currency]])
  })

  it.each([
    ['罚款1万元—5万元。', [1e4, 5e4]],
    ['补贴5.6到5.78元。', [5.6, 5.78]],
  ])('reads %s as a range', (text, [value, upper]) => {
    expect(quantitiesOf(text)).toMatchObject([{ value, upper, unit: '元', modifier: 'range' }])
  })

  it('takes a move from one sum to another for two amounts', () => {
    expect(quantitiesOf('收入从1万元到5万元。').map((q) => q.value)).toEqual([1e4, 5e4])
  })
})
