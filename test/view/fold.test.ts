import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SIMPLIFIED } from '../../src/catalogue/traditional.js'
import { fold } from '../../src/view/fold.js'

describe('fold', () => {
  const cases: [string, string][] = [
    ['２０１２年１月', '2012年1月'],
    ['（國辦發〔２０１４〕３２號）', '(国办发[2014]32号)'],
    ['﹝2014﹞【3】［5］', '[2014][3][5]'],
    ['3—5　3－5 3–5 3~5 3～5', '3-5 3-5 3-5 3~5 3~5'],
    ['“三公”「經費」＂', '"三公""经费""'],
    ['規範性檔案資訊，按時辦結：１，３８５件；', '规范性档案资讯,按时办结:1,385件;'],
    ['申請人\u00a0資料\u2003數\u3000量', '申请人 资料 数 量'],
    ['壹貳參肆伍陸柒捌玖拾', '壹贰参肆伍陆柒捌玖拾'],
    ['百分之９５．２％', '百分之95.2%'],
    // Radicals and compatibility forms from pdf text.
    ['⼀、⽤⼾ 神', '一、用户 神'],
  ]
  it.each(cases)('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it.each(['著名', '乾县', '覆盖', '一目了然', '〇', '12.3万', '第20条'])('leaves %s alone', (text) => {
    expect(fold(text)).toBe(text)
  })

  it('keeps the length and settles at once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(fold(text)).toHaveLength(text.length)
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })

  it('keeps the length of texts longer than a chunk', () => {
    const text = '全年（１２件）。abc'.repeat(3000)
    expect(fold(text)).toBe('全年(12件)。abc'.repeat(3000))
  })

  it('knows every Traditional character once, by one unit', () => {
    expect(SIMPLIFIED.size).toBeGreaterThan(1500)
    for (const [from, to] of SIMPLIFIED) {
      expect(from).toHaveLength(1)
      expect(to).toHaveLength(1)
      expect(SIMPLIFIED.has(to), `${from}${to}: the Simplified form is itself in the list`).toBe(false)
    }
  })
})
