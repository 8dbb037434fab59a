import { describe, expect, it } from 'vitest'
import { lex } from '../../src/lex/lex.js'
import { readMoney } from '../../src/quantities/money.js'
import { readView } from '../../src/view/read-view.js'

function moneyIn(text: string) {
  const view = readView(text)
  return lex(view).numbers.flatMap((token) => readMoney(view.folded, token) ?? [])
}

const CASES: [text: string, value: number, currency: string][] = [
  ['1.2万元', 12000, 'CNY'],
  ['3.14人民币', 3.14, 'CNY'],
  ['人民币3.14', 3.14, 'CNY'],
  ['8亿元人民币', 800000000, 'CNY'],
  ['123元1角1分', 123.11, 'CNY'],
  ['税额50元6角三分', 50.63, 'CNY'],
  ['25481港元', 25481, 'HKD'],
  ['港币3.14', 3.14, 'HKD'],
  ['新台币 177.1 亿元', 17710000000, 'TWD'],
  ['1200亿美元', 120000000000, 'USD'],
  ['1.0092瑞士法郎', 1.0092, 'CHF'],
]

describe('money', () => {
  it.each(CASES)('%s', (text, value, currency) => {
    expect(moneyIn(text)).toMatchObject([{ value, currency }])
  })

  it('keeps both ends of a range', () => {
    expect(moneyIn('5.6到5.78元')).toMatchObject([{ value: 5.6, upper: 5.78, currency: 'CNY' }])
  })

  it.each(['收到申请5件', '增长5%', '三年以上'])('reads no money in %s', (text) => {
    expect(moneyIn(text)).toEqual([])
  })
})
