import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountsOf, figuresOf } from '../support/amounts.js'

const PIECES =
  '全年 公开 信息 申请 其中 ， 、 。 ： （ ） “ ” 《 》 3 12 1,204 三 十余 约 近 以上 件 条 个 万 元 % 人次 的 占 同比增长 第 一 · × 年 内'.split(
    ' ',
  )
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''))

describe('laws', () => {
  it('amounts come in order, do not overlap and hold a numeral; labels lie in their line', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { view, amounts } = amountsOf(source)
        let end = 0
        for (const { from, to, label, quantity } of amounts) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(to).toBeGreaterThan(from)
          expect(quantity.text).toBe(view.printed({ from, to }))
          expect(quantity.text).toMatch(/[\d一三十万]/)
          expect(Number.isFinite(quantity.value)).toBe(true)
          if (label) expect(label.from).toBeLessThan(label.to)
          end = to
        }
      }),
      { seed: 2012, numRuns: 300 },
    )
  })

  it('a planted count is found, whatever the words round it', () => {
    const words = fc.constantFrom('主动公开政府信息', '受理依申请公开', '举办培训班', '“五公开”专栏更新', '《某市年鉴》刊登文件')
    const unit = fc.constantFrom('件', '条', '期', '人次', '份')
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 99999 }), unit, words, (before, count, measure, after) => {
        expect(figuresOf(`${before}${count}${measure}，${after}若干。`)).toEqual([`${count} ${measure}`])
      }),
      { seed: 2012 },
    )
  })

  it('labels stay short', () => {
    const clause = fc
      .array(fc.constantFrom('政府', '信息', '公开', '、', '等', '的', '（', '）', '《', '》'), { maxLength: 60 })
      .map((p) => p.join(''))
    fc.assert(
      fc.property(clause, clause, (before, after) => {
        for (const { quantity } of amountsOf(`${before}5件${after}，占3%。`).amounts) expect(quantity.label.length).toBeLessThanOrEqual(48)
      }),
      { seed: 2012 },
    )
  })
})
