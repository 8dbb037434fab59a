import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode } from '../../src/decode/decode.js'
import { encode } from './bytes.js'

const SIMPLIFIED = [
  ...'政府信息公开工作年度报告主动依申请条件次个人收到办理全年共有发布网站部门行政机关重点领域2012345678。，、：（）《》\n ',
]
const TRADITIONAL = [
  ...'政府資訊公開工作年度報告主動申請條件次個人收到辦理全年共有發佈網站部門行政機關重點領域2012345678。，、：（）《》\n ',
]

const text = (letters: string[]) =>
  fc
    .array(fc.constantFrom(...letters), { minLength: 12, maxLength: 400 })
    .map((a) => a.join(''))
    .filter((t) => (t.match(/[\u4e00-\u9fff]/g)?.length ?? 0) > 7)

test.each([
  ['gbk', 'gb18030', SIMPLIFIED],
  ['gb18030', 'gb18030', TRADITIONAL],
  ['big5', 'big5', TRADITIONAL],
  ['utf-8', 'utf-8', SIMPLIFIED],
  ['utf-16le', 'utf-16le', SIMPLIFIED],
  ['utf-16be', 'utf-16be', TRADITIONAL],
])('text written in %s is read back', (encoding, name, letters) => {
  fc.assert(
    fc.property(text(letters), (written) => {
      const source = decode(encode(written, encoding))
      expect(source).toEqual({ text: written, encoding: { name, from: 'detected', confident: true }, repairs: [], findings: [] })
    }),
    { seed: 2012, numRuns: 200 },
  )
})

test('any bytes give a text, the same one each time, with every span inside it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const source = decode(bytes)
      expect(decode(bytes)).toEqual(source)
      for (const { span } of [...source.repairs, ...source.findings])
        if (span) {
          expect(span.start).toBeLessThanOrEqual(span.end)
          expect(span.end).toBeLessThanOrEqual(source.text.length)
        }
    }),
    { seed: 2012, numRuns: 500 },
  )
})

test('any string of the characters of wrong tables gives a text', () => {
  const letters = [...'锟斤拷锛銆鐨鏄涓Äãºä½å¥½€\u0080\u00a0\ufffd?年报2 <&ÿ']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...letters), { maxLength: 60 }), (a) => {
      const source = decode(a.join(''))
      expect(source.text.length).toBeGreaterThanOrEqual(source.repairs.length ? 1 : a.join('').length)
    }),
    { seed: 2012, numRuns: 500 },
  )
})
