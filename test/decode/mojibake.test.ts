import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decode } from '../../src/decode/decode.js'
import { encode, page, REPORT, TRADITIONAL } from './bytes.js'

const misread = (text: string, written: string, read: string) => iconv.decode(Buffer.from(encode(text, written)), read)

const REVERSIBLE: [what: string, spoilt: string, text: string][] = [
  ['UTF-8 read as GBK', misread('公开信息36条目收到申请12件次', 'utf-8', 'gb18030'), '公开信息36条目收到申请12件次'],
  ['three words of UTF-8 read as GBK', '浣犲ソ', '你好'],
  ['GBK read as Latin-1', misread(REPORT, 'gbk', 'latin1'), REPORT],
  ['GBK read as Windows-1252', misread(REPORT, 'gbk', 'windows-1252'), REPORT],
  ['two words of GBK read as Latin-1', 'ÄãºÃ', '你好'],
  ['UTF-8 read as Latin-1', misread(REPORT, 'utf-8', 'latin1'), REPORT],
  ['UTF-8 read as Windows-1252', new TextDecoder('windows-1252').decode(encode(REPORT, 'utf-8')), REPORT],
  ['UTF-8 read as Latin-1, no-break space made plain', 'ä½ å¥½', '你好'],
  ['UTF-8 read as Latin-1 twice', misread(misread(REPORT, 'utf-8', 'latin1'), 'utf-8', 'latin1'), REPORT],
  ['Big5 read as Latin-1', misread(TRADITIONAL, 'big5', 'latin1'), TRADITIONAL],
  ['Big5 read as GBK', misread(TRADITIONAL, 'big5', 'gb18030'), TRADITIONAL],
  ['a page of it', page('utf-8', misread(REPORT, 'gbk', 'latin1')), page('utf-8', REPORT)],
  [
    'one spoilt line in a sound page',
    `${REPORT}\n${misread('（一）主动公布的', 'utf-8', 'gb18030')}\n${REPORT}`,
    `${REPORT}\n（一）主动公布的\n${REPORT}`,
  ],
  ['wrong characters written as entities', '<p>&Auml;&atilde;&ordm;&Atilde;&nbsp;&lt;</p>', '<p>你好&nbsp;&lt;</p>'],
]

describe('text spoilt without loss', () => {
  test.each(REVERSIBLE)('%s', (_what, spoilt, text) => {
    for (const source of [decode(spoilt), decode(encode(spoilt, 'utf-8'))]) {
      expect(source.text).toBe(text)
      expect(source.findings).toEqual([])
      expect(source.repairs[0]!.kind).toBe('mojibake-reversed')
      const { start, end } = source.repairs.at(-1)!.span
      expect(source.text.slice(start, end)).toContain(source.repairs.at(-1)!.after.replace('…', ''))
    }
  })
})

describe('text spoilt with loss', () => {
  test('what is left is turned back and the loss is shown', () => {
    // The comma's last byte and the digit after it are no pair of the wrong table: both became one question mark.
    const { text, findings, repairs } = decode(`${misread('公开信息', 'utf-8', 'gb18030')}锛?012骞寸殑鎯呭喌`)
    expect(text).toBe('公开信息\ufffd012年的情况')
    expect(findings.map((f) => f.code)).toEqual(['mojibake'])
    expect(text.slice(findings[0]!.span!.start, findings[0]!.span!.end)).toBe('\ufffd')
    expect(repairs[0]!.certainty).toBe('likely')
  })

  test.each([
    ['锟斤拷', `云岭县锟斤拷锟斤拷年度锟斤拷锟斤拷\n全年公开信息52条。`, '锟斤拷锟斤拷'],
    ['U+FFFD', '云岭县\ufffd\ufffd\ufffd\ufffd年度报告\n全年公开信息52条。', '\ufffd\ufffd\ufffd\ufffd'],
    ['question marks', '???????????2012????????\n???????1280??', '???????????'],
  ])('%s is said to be lost', (_what, spoilt, shown) => {
    const { text, findings } = decode(spoilt)
    expect(text).toBe(spoilt)
    expect(findings.map((f) => f.code)).toEqual(['mojibake'])
    expect(text.slice(findings[0]!.span!.start, findings[0]!.span!.end)).toBe(shown)
  })

  test('one lost character is no mojibake', () => {
    expect(decode('全年公开\ufffd息52条。').findings.map((f) => f.code)).toEqual(['lost-text'])
  })
})

describe('sound text', () => {
  test.each([
    '张骞、朱鎔基、沙家浜、涓涓细流，信息公开',
    '面积±0.5，温度±2℃，×3，·第一·第二·',
    'Zürich, Besançon, Málaga',
    '联通全年公开信息',
    '???（未填）公开信息52条，有问题吗???',
    '┌──┐├──┤└──┘',
  ])('%s', (text) => {
    expect(decode(text)).toMatchObject({ text, repairs: [], findings: [] })
  })
})
