import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { simplifiedForms } from '../../src/catalogue/traditional.js'
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
    const forms = simplifiedForms()
    expect(forms.size).toBeGreaterThan(2900)
    for (const [from, to] of forms) {
      expect(from).toHaveLength(1)
      expect(to).toHaveLength(1)
      expect(forms.has(to), `${from}${to}: the Simplified form is itself in the list`).toBe(false)
    }
  })

  it('leaves the characters of GB 2312 as they are, but for those of which it has both forms', () => {
    const rows = Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, row) => Array.from({ length: 94 }, (_, cell) => [0xb0 + row, 0xa1 + cell]))
    const characters = iconv.decode(Buffer.from(rows.flat(2)), 'gb2312').replaceAll('\ufffd', '')
    expect(characters.length).toBeGreaterThan(6700)
    expect([...characters].filter((c) => fold(c) !== c).join('')).toBe('菸摺後徵夥甯於麽')
  })

  it.each([
    ['瞭解衞生', '了解卫生'],
    ['無錫市財政局', '无锡市财政局'],
    ['裏面、裡面、線、綫、為、爲、台灣、臺灣', '里面、里面、线、线、为、为、台湾、台湾'],
    // What Simplified text writes in names stays.
    ['乾隆、著名、覆盖、慰藉、徐拚', '乾隆、著名、覆盖、慰藉、徐拚'],
  ])('%s is read as %s', (printed, read) => expect(fold(printed).replace(/,/g, '、')).toBe(read))
})
