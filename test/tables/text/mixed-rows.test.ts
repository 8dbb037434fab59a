import { describe, expect, it } from 'vitest'
import { parseReport } from '../../../src/index.js'

const HEAD = `云岭县水利局2022年政府信息公开工作年度报告
三、收到和处理政府信息公开申请情况
申请人情况 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
一、本年新收政府信息公开申请数量 40 0 0 0 0 0 40
二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
`
const TAIL = `（七）总计 40 0 0 0 0 0 40
四、结转下年度继续办理 0 0 0 0 0 0 0
四、政府信息公开行政复议、行政诉讼情况
无。
`

/** Two rows of table three, their lines one after the other or one among the other's, as a converter in reading order writes them. */
const certaintyOf = (rows: string): Record<string, string> =>
  Object.fromEntries(
    parseReport(`${HEAD}${rows}${TAIL}`)
      .indicators.filter((i) => !i.by && /notProcessed\.(?:excessive|reconfirmation)$/.test(i.code))
      .map((i) => [i.code.split('.').at(-1), `${i.value} ${i.certainty}`]),
  )

describe('two rows of table three', () => {
  it('are certain where each label stands before its figures', () => {
    expect(certaintyOf('4.无正当理由大量反复申请 28 0 0 0 0 0 28\n5.要求行政机关确认或重新出具已获取信息 12 0 0 0 0 0 12\n')).toEqual({
      excessive: '28 certain',
      reconfirmation: '12 certain',
    })
  })

  const FIRST = ['28', '0', '0', '0', '0', '0', '28']
  const SECOND = ['0', '12', '0', '0', '0', '0', '12']
  const check = (at: number, perLine: number) => {
    const lines = (figures: string[]) =>
      Array.from({ length: Math.ceil(figures.length / perLine) }, (_, i) => figures.slice(i * perLine, (i + 1) * perLine).join(' '))
    const text = [
      '4.无正当理由大量反复申请',
      ...lines(FIRST.slice(0, at)),
      '5.要求行政机关确认或重新出具已获取信息',
      ...lines([...FIRST.slice(at), ...SECOND]),
    ]
    for (const [row, said] of Object.entries(certaintyOf(`${text.join('\n')}\n`))) {
      if (said.endsWith(' certain')) expect(said).toBe(row === 'excessive' ? '28 certain' : '12 certain')
    }
  }
  const LENGTHS = [1, 3, 6]
  const inside = FIRST.slice(1).flatMap((_, i) => LENGTHS.map((perLine) => [i + 1, perLine] as const))

  it.each(inside)('are never wrong and certain where the second label begins after %i figures, the figures %i a line', check)

  // Known: both labels, then the figures of both rows; the second label is taken to name the first figures.
  it.fails.each(LENGTHS)('are never wrong and certain where both labels stand before all figures, %i a line', (perLine) =>
    check(0, perLine),
  )
})
