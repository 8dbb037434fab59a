import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { repair } from '../../src/repair/repair.js'
import { fold } from '../../src/view/fold.js'
import { readView } from '../../src/view/read-view.js'
import { markTextTables } from '../../src/view/text-tables.js'

/** Pieces of the genre, whole and broken, to make documents of. */
const PIECES = [
  '一、概述',
  '（一）主动公开。',
  '2012',
  '年',
  '12月',
  '31日',
  '根据《中华人民共和',
  '国政府信息公开条例》',
  '“双随',
  '机、一公开”',
  '，',
  '。',
  '全年公开信息',
  '212',
  '条',
  '，占98.',
  '72%',
  '- 3 -',
  '情况',
  '三、收到申请情',
  '况',
  '白水县水务局',
  '2013年政府信息公开',
  '工作年度报告',
  '（以下简称',
  ')',
  '电话：0990-6600000',
  ' ',
  '　　',
  '\n',
  '\n',
  '\n',
  '\r\n',
  '\f',
]
const source = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''))
const html = source.map((text) => `<div>${text.replace(/[\r\n\f]+/g, '<br>')}</div>`)
const view = (text: string) => markTextTables(readView(text))

describe('the laws of mending', () => {
  it('mending twice is mending once', () => {
    fc.assert(
      fc.property(fc.oneof(source, html), (text) => {
        const once = repair(view(text))
        const twice = repair(once.view)
        expect(twice.view.text).toBe(once.view.text)
        expect(twice.repairs).toEqual([])
      }),
      { numRuns: 400, seed: 7 },
    )
  })

  it('nothing but blanks, line ends and page numbers is taken out', () => {
    const words = (text: string) => text.replace(/- 3 -/g, '').replace(/\s/gu, '')
    fc.assert(
      fc.property(source, (text) => {
        const before = view(text)
        expect(words(repair(before).view.text)).toBe(words(before.text))
      }),
      { numRuns: 300, seed: 7 },
    )
  })

  it('lines cover the text, the folded text goes with it, and every character leads back to its source', () => {
    fc.assert(
      fc.property(fc.oneof(source, html), (text) => {
        const mended = repair(view(text)).view
        expect(mended.folded).toBe(fold(mended.text))
        expect(`${mended.lines.map((l) => mended.text.slice(l.from, l.to)).join('\n')}\n`.replace(/\n+$/, '')).toBe(
          mended.text.replace(/\n+$/, ''),
        )
        for (let i = 0; i < mended.text.length; i++) {
          const c = mended.text[i]!
          if (c === '\n' || c === ' ') continue
          const span = mended.spanOf({ from: i, to: i + 1 })
          expect(text.slice(span.start, span.end)).toBe(c)
        }
      }),
      { numRuns: 200, seed: 7 },
    )
  })

  it('a stretch over a join is printed as it stood', () => {
    const mended = repair(view('截至201\n2 年底')).view
    const at = mended.text.indexOf('2012 年')
    expect(mended.printed({ from: at, to: at + 6 })).toBe('201\n2 年')
  })
})
