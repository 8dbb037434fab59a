import { describe, expect, test } from 'vitest'
import { decode } from '../../src/decode/decode.js'
import { encode, joined, page, REPORT, SHORT, SHORT_TRADITIONAL, TRADITIONAL } from './bytes.js'

interface Row {
  what: string
  bytes: Uint8Array
  name: string
  from?: string
  confident?: boolean
  /** The whole text, or a part of it where the edges are damaged. */
  text?: string
  holds?: string
  findings?: string[]
}

const utf8Mark = [0xef, 0xbb, 0xbf]
const RARE = '𠮷川乡㐂村䶮河镇2012年公开信息5条'

const FOOTER = '主办单位：云岭县人民政府办公室，版权所有，联系我们。'
const MIXED: [what: string, first: string, second: string, name: string][] = [
  ['a GBK footer in a UTF-8 page', 'utf-8', 'gbk', 'utf-8'],
  ['a UTF-8 footer in a GBK page', 'gbk', 'utf-8', 'gb18030'],
]

const ROWS: Row[] = [
  // by what the bytes say
  { what: 'GBK text without a label', bytes: encode(REPORT, 'gbk'), name: 'gb18030', from: 'detected', text: REPORT },
  { what: 'Big5 text without a label', bytes: encode(TRADITIONAL, 'big5'), name: 'big5', from: 'detected', text: TRADITIONAL },
  { what: 'Traditional characters in GBK', bytes: encode(TRADITIONAL, 'gbk'), name: 'gb18030', text: TRADITIONAL },
  { what: 'UTF-8 text without a label', bytes: encode(REPORT, 'utf-8'), name: 'utf-8', from: 'detected', text: REPORT },
  { what: 'UTF-16LE without a mark', bytes: encode(REPORT, 'utf-16le'), name: 'utf-16le', from: 'detected', text: REPORT },
  { what: 'UTF-16BE without a mark', bytes: encode(REPORT, 'utf-16be'), name: 'utf-16be', from: 'detected', text: REPORT },
  {
    what: 'UTF-16LE with many 一, whose zero byte is on the other side',
    bytes: encode('统一规划、统一建设、统一管理、统一考核，一站一网一窗', 'utf-16le'),
    name: 'utf-16le',
    text: '统一规划、统一建设、统一管理、统一考核，一站一网一窗',
  },
  { what: 'GB18030 with four-byte characters', bytes: encode(RARE, 'gb18030'), name: 'gb18030', text: RARE },
  {
    what: 'GBK letters with an ASCII second half',
    bytes: encode('镕犇〇乂亍，公开信息', 'gbk'),
    name: 'gb18030',
    text: '镕犇〇乂亍，公开信息',
  },
  // by the mark
  { what: 'UTF-8 with a mark', bytes: joined(utf8Mark, encode(REPORT, 'utf-8')), name: 'utf-8', from: 'bom', text: REPORT },
  { what: 'UTF-16LE with a mark', bytes: joined([0xff, 0xfe], encode(REPORT, 'utf-16le')), name: 'utf-16le', from: 'bom', text: REPORT },
  { what: 'UTF-16BE with a mark', bytes: joined([0xfe, 0xff], encode(REPORT, 'utf-16be')), name: 'utf-16be', from: 'bom', text: REPORT },
  { what: 'GB18030 with a mark', bytes: joined([0x84, 0x31, 0x95, 0x33], encode(REPORT, 'gb18030')), name: 'gb18030', text: REPORT },
  { what: 'UTF-8 mark before GBK bytes', bytes: joined(utf8Mark, encode(REPORT, 'gbk')), name: 'gb18030', text: REPORT },
  // by the label
  ...(['gb2312', 'GBK', 'gb18030', 'GB_2312-80', 'x-gbk', 'cp936'] as const).map((label) => ({
    what: `GBK page labelled ${label}`,
    bytes: encode(page(label, REPORT), 'gbk'),
    name: 'gb18030',
    from: 'meta',
    text: page(label, REPORT),
  })),
  {
    what: 'UTF-8 page labelled utf-8',
    bytes: encode(page('utf-8', REPORT), 'utf-8'),
    name: 'utf-8',
    from: 'meta',
    text: page('utf-8', REPORT),
  },
  {
    what: 'UTF-8 page labelled UTF8',
    bytes: encode(page('UTF8', REPORT), 'utf-8'),
    name: 'utf-8',
    from: 'meta',
    text: page('UTF8', REPORT),
  },
  {
    what: 'Big5 page labelled big5',
    bytes: encode(page('big5', TRADITIONAL), 'big5'),
    name: 'big5',
    from: 'meta',
    text: page('big5', TRADITIONAL),
  },
  {
    what: 'XML declaration',
    bytes: encode(`<?xml version="1.0" encoding="gb2312"?><report>${REPORT}</report>`, 'gbk'),
    name: 'gb18030',
    from: 'meta',
  },
  { what: 'short meta', bytes: encode(`<META CHARSET=gbk><p>${REPORT}</p>`, 'gbk'), name: 'gb18030', from: 'meta' },
  {
    what: 'label far down, after a long script',
    bytes: encode(page('gb2312', REPORT, `<script charset="utf-8">${'var a=1;'.repeat(900)}</script>`), 'gbk'),
    name: 'gb18030',
    from: 'meta',
  },
  {
    what: 'label in a comment is no label',
    bytes: encode(`<!-- <meta charset="big5"> --><p>${REPORT}</p>`, 'utf-8'),
    name: 'utf-8',
    from: 'detected',
  },
  {
    what: 'label of a script is no label',
    bytes: encode(`<script charset="gb2312" src="a.js"></script><p>${REPORT}</p>`, 'utf-8'),
    name: 'utf-8',
    from: 'detected',
  },
  { what: 'unknown label', bytes: encode(page('zh-cn', REPORT), 'gbk'), name: 'gb18030', from: 'detected' },
  // wrong labels
  {
    what: 'UTF-8 page labelled gb2312',
    bytes: encode(page('gb2312', REPORT), 'utf-8'),
    name: 'utf-8',
    text: page('gb2312', REPORT),
    findings: ['charset-mismatch'],
  },
  {
    what: 'GBK page labelled utf-8',
    bytes: encode(page('utf-8', REPORT), 'gbk'),
    name: 'gb18030',
    text: page('utf-8', REPORT),
    findings: ['charset-mismatch'],
  },
  {
    what: 'Big5 page labelled gb2312',
    bytes: encode(page('gb2312', TRADITIONAL), 'big5'),
    name: 'big5',
    text: page('gb2312', TRADITIONAL),
    findings: ['charset-mismatch'],
  },
  {
    what: 'GBK page labelled big5',
    bytes: encode(page('big5', REPORT), 'gbk'),
    name: 'gb18030',
    text: page('big5', REPORT),
    findings: ['charset-mismatch'],
  },
  {
    what: 'GBK page labelled iso-8859-1',
    bytes: encode(page('iso-8859-1', REPORT), 'gbk'),
    name: 'gb18030',
    text: page('iso-8859-1', REPORT),
    findings: ['charset-mismatch'],
  },
  {
    what: 'UTF-16 page labelled gb2312',
    bytes: encode(page('gb2312', REPORT), 'utf-16le'),
    name: 'utf-16le',
    text: page('gb2312', REPORT),
    findings: ['charset-mismatch'],
  },
  {
    what: 'GBK page of one short word labelled utf-8',
    bytes: encode(page('utf-8', '年报'), 'gbk'),
    name: 'gb18030',
    findings: ['charset-mismatch'],
  },
  // tiny
  { what: 'twenty bytes of GBK', bytes: encode(SHORT, 'gbk'), name: 'gb18030', text: SHORT },
  { what: 'twenty bytes of Big5', bytes: encode(SHORT_TRADITIONAL, 'big5'), name: 'big5', text: SHORT_TRADITIONAL },
  { what: 'twenty bytes of UTF-16LE', bytes: encode(SHORT, 'utf-16le'), name: 'utf-16le', text: SHORT },
  { what: 'twenty bytes of UTF-16BE', bytes: encode(SHORT, 'utf-16be'), name: 'utf-16be', text: SHORT },
  { what: 'twenty-one bytes of UTF-8', bytes: encode(SHORT.slice(0, 7), 'utf-8'), name: 'utf-8', text: SHORT.slice(0, 7) },
  { what: 'eight bytes of GBK', bytes: encode('年度报告', 'gbk'), name: 'gb18030', text: '年度报告' },
  { what: 'eight bytes of Big5', bytes: encode('年度報告', 'big5'), name: 'big5', text: '年度報告' },
  { what: 'GBK that is valid UTF-8 by chance', bytes: encode('一全', 'gbk'), name: 'gb18030', text: '一全' },
  { what: 'nothing', bytes: new Uint8Array(), name: 'utf-8', from: 'default', text: '' },
  {
    what: 'ASCII with entities',
    bytes: encode('<p>2012&#24180;&nbsp;36&#20214;</p>', 'ascii'),
    name: 'utf-8',
    text: '<p>2012&#24180;&nbsp;36&#20214;</p>',
  },
  { what: 'ASCII labelled gb2312', bytes: encode('<meta charset=gb2312><p>2012</p>', 'ascii'), name: 'gb18030', from: 'meta' },
  // cut and broken
  {
    what: 'UTF-8 cut at its end',
    bytes: encode(REPORT, 'utf-8').slice(0, -1),
    name: 'utf-8',
    holds: REPORT.slice(0, -1),
    findings: ['lost-text'],
  },
  {
    what: 'UTF-8 cut at its start',
    bytes: encode(REPORT, 'utf-8').slice(1),
    name: 'utf-8',
    holds: REPORT.slice(1),
    findings: ['lost-text'],
  },
  {
    what: 'GBK cut at its end',
    bytes: encode(REPORT, 'gbk').slice(0, -1),
    name: 'gb18030',
    text: `${REPORT.slice(0, -1)}\ufffd`,
    findings: ['lost-text'],
  },
  {
    what: 'GBK cut at its start',
    bytes: encode(REPORT, 'gbk').slice(1),
    name: 'gb18030',
    text: `\ufffd${REPORT.slice(1)}`,
    findings: ['lost-text'],
  },
  {
    what: 'Big5 cut at its start',
    bytes: encode(TRADITIONAL, 'big5').slice(1),
    name: 'big5',
    text: `\ufffd${TRADITIONAL.slice(1)}`,
    findings: ['lost-text'],
  },
  {
    what: 'short GBK cut at both ends',
    bytes: encode(SHORT, 'gbk').slice(1, -1),
    name: 'gb18030',
    text: `\ufffd${SHORT.slice(1, -1)}\ufffd`,
    findings: ['lost-text'],
  },
  {
    what: 'UTF-16LE cut at its start',
    bytes: encode(REPORT, 'utf-16le').slice(1),
    name: 'utf-16le',
    text: `\ufffd${REPORT.slice(1)}`,
    findings: ['lost-text'],
  },
  {
    what: 'UTF-16BE cut at its end',
    bytes: encode(REPORT, 'utf-16be').slice(0, -1),
    name: 'utf-16be',
    text: `${REPORT.slice(0, -1)}\ufffd`,
    findings: ['lost-text'],
  },
  {
    what: 'UTF-8 with broken bytes inside',
    bytes: joined(encode(REPORT, 'utf-8'), [0xe5, 0xff], encode(REPORT, 'utf-8'), [0xc4], encode(REPORT, 'utf-8')),
    name: 'utf-8',
    holds: REPORT,
    findings: ['lost-text'],
  },
  // private use
  { what: 'filler A3A0', bytes: joined(encode(REPORT, 'gbk'), [0xa3, 0xa0, 0xa3, 0xa0]), name: 'gb18030', text: `${REPORT}\u3000\u3000` },
  {
    what: 'codes moved out of private use',
    bytes: joined(encode(REPORT, 'gbk'), [0xa6, 0xd9, 0xfe, 0x59]),
    name: 'gb18030',
    text: `${REPORT}\ufe10\u9fb4`,
  },
  // put together from two encodings
  ...MIXED.map(([what, first, second, name]) => ({
    what,
    bytes: joined(encode(`<p>${REPORT}</p>\n`.repeat(3), first), encode(`<div>${FOOTER}</div>`, second), encode(REPORT, first)),
    name,
    text: `${`<p>${REPORT}</p>\n`.repeat(3)}<div>${FOOTER}</div>${REPORT}`,
    findings: ['charset-mismatch'],
  })),
  {
    what: 'GBK with a byte lost inside',
    bytes: joined(encode(REPORT, 'gbk').slice(0, 40), encode(REPORT, 'gbk').slice(41)),
    name: 'gb18030',
    holds: REPORT.split('\n')[1]!.slice(8),
    findings: ['lost-text'],
  },
  // nothing decides
  {
    what: 'no Chinese at all',
    bytes: joined(encode('caf', 'ascii'), [0xe9], encode(' au lait', 'ascii')),
    name: 'windows-1252',
    confident: false,
    findings: ['encoding-uncertain'],
  },
]

describe('bytes', () => {
  test.each(ROWS)('$what', ({ bytes, name, from, confident = true, text, holds, findings = [] }) => {
    const source = decode(bytes)
    expect({ ...source.encoding, from: from && source.encoding.from }).toEqual({ name, from, confident })
    if (text !== undefined) expect(source.text).toBe(text)
    if (holds !== undefined) expect(source.text).toContain(holds)
    expect(source.findings.map((f) => f.code)).toEqual(findings)
    expect(source.repairs).toEqual([])
  })

  test('a hint from outside decides what the bytes leave open, and nothing else', () => {
    const open = encode('丂丂', 'gbk')
    expect(decode(open, { encoding: 'gb2312' }).encoding.from).toBe('option')
    expect(decode(encode(REPORT, 'utf-8'), { encoding: 'gbk' }).text).toBe(REPORT)
  })

  test('the finding about a wrong label shows the label', () => {
    const { text, findings } = decode(encode(page('utf-8', REPORT), 'gbk'))
    const { start, end } = findings[0]!.span!
    expect(text.slice(start, end)).toBe('utf-8')
  })
})

describe('strings', () => {
  test.each(['', 'ASCII', REPORT, TRADITIONAL, page('gb2312', REPORT), `\ufeff${REPORT}`, '┌────┬────┐\n│公开│36条│\n└────┴────┘', RARE])(
    '%j is taken as it is',
    (text) => {
      expect(decode(text)).toEqual({ text, encoding: { name: 'utf-8', from: 'string', confident: true }, repairs: [], findings: [] })
    },
  )
})
