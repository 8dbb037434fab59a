import { describe, expect, it } from 'vitest'
import { quantitiesOf } from '../support/amounts.js'

const CASES: [text: string, changes: (string | undefined)[], why?: string][] = [
  ['收到申请58件，比上年增加19件。', [undefined, 'increase']],
  ['收到申请58件，较上年减少5件，下降7.9%。', [undefined, 'decrease', 'decrease']],
  ['申请量同比增长了近一倍。', ['increase']],
  ['降幅为28.6%，增幅达12%。', ['decrease', 'increase']],
  ['增长率为5%。', ['increase']],
  ['公开信息56条，比去年多12条。', [undefined, 'increase']],
  [
    '批发业8亿元，餐饮业6亿元，分别增长15%和14%。',
    [undefined, undefined, 'increase', 'increase'],
    'the second takes the direction of the first',
  ],
  ['考核权重由2%提高到3%。', [undefined, undefined], 'levels'],
  ['办理时间由15天缩短为7天。', [undefined, undefined], 'levels'],
  ['新增5处查阅点。', [undefined], 'new things'],
  ['优化提升3个查阅中心。', [undefined], 'made better, not more'],
  ['投资负增长3%。', ['decrease']],
]

describe('change', () => {
  it.each(CASES)('%s', (text, changes) => {
    expect(quantitiesOf(text).map((q) => q.change)).toEqual(changes)
  })
})
