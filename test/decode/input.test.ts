import { runInNewContext } from 'node:vm'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { decode } from '../../src/decode/decode.js'
import { compareReports, parseReport } from '../../src/index.js'

const TEXT = '云岭县水利局2021年政府信息公开工作年度报告\n全年主动公开政府信息35条。\n'
const bytes = new TextEncoder().encode(TEXT)

/** Decodes as browsers do, which refuse bytes that threads share. */
class BrowserDecoder extends TextDecoder {
  override decode(input: Uint8Array): string {
    if (input.buffer instanceof SharedArrayBuffer) throw new TypeError('shared')
    return super.decode(input)
  }
}

function shared(): Uint8Array {
  const view = new Uint8Array(new SharedArrayBuffer(bytes.length))
  view.set(bytes)
  return view
}

describe('the input', () => {
  const wanted = parseReport(bytes)
  const pooled = Buffer.concat([Buffer.from('xx'), bytes]).subarray(2)

  it.each<[string, Uint8Array | ArrayBuffer]>([
    ['an ArrayBuffer', bytes.slice().buffer],
    ['a Buffer', Buffer.from(bytes)],
    ['a Buffer that is a part of another', pooled],
    ['bytes that threads share', shared()],
    ['bytes of another realm', runInNewContext('Uint8Array.from(bytes)', { bytes: [...bytes] })],
    ['an ArrayBuffer of another realm', runInNewContext('Uint8Array.from(bytes).buffer', { bytes: [...bytes] })],
  ])('may be %s', (_, input) => {
    vi.stubGlobal('TextDecoder', BrowserDecoder)
    onTestFinished(() => void vi.unstubAllGlobals())
    expect(parseReport(input)).toEqual(wanted)
    expect(wanted.quantities).toHaveLength(1)
    expect(compareReports(wanted, wanted, { sources: { previous: input, current: input } }).text?.share).toBe(1)
  })

  it.each<[string, unknown]>([
    ['Undefined', undefined],
    ['Null', null],
    ['Number', 42],
    ['Object', {}],
    ['Array', [...bytes]],
    ['DataView', new DataView(bytes.slice().buffer)],
    ['Uint16Array', new Uint16Array(4)],
    ['SharedArrayBuffer', new SharedArrayBuffer(4)],
    ['Uint8Array', { [Symbol.toStringTag]: 'Uint8Array', length: 4 }],
  ])('may not be %s', (kind, input) => {
    const wrong = new TypeError(`The input must be a Uint8Array, an ArrayBuffer or a string, not ${kind}.`)
    expect(() => parseReport(input as never)).toThrow(wrong)
    expect(() => compareReports(wanted, wanted, { sources: { previous: TEXT, current: input as never } })).toThrow(wrong)
  })

  it('is counted in bytes of an ArrayBuffer too', () => {
    expect(() => decode(new ArrayBuffer(10), { maxBytes: 10 })).not.toThrow()
    expect(() => decode(new ArrayBuffer(11), { maxBytes: 10 })).toThrow('larger than 10 bytes')
  })
})

describe('maxBytes', () => {
  it.each([Number.NaN, -1, 1.5, '5', null, Number.NEGATIVE_INFINITY])('may not be %j', (maxBytes) =>
    expect(() => decode('', { maxBytes: maxBytes as number })).toThrow(/^maxBytes must be a whole number from 0, or Infinity, not /),
  )
  it.each([0, 5, Number.POSITIVE_INFINITY, undefined])('may be %j', (maxBytes) =>
    expect(decode('', maxBytes === undefined ? {} : { maxBytes }).text).toBe(''),
  )
})

/** Labels of WHATWG Encoding, and what they mean here. */
const LABELS: [string, string][] = [
  ['utf-8', 'unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8 UTF-8'],
  ['gb18030', 'chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk gb18030 GBK cp936 euc-cn'],
  ['big5', 'big5 big5-hkscs cn-big5 csbig5 x-x-big5 cp950'],
  ['utf-16le', 'csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le'],
  ['utf-16be', 'unicodefffe utf-16be'],
  [
    'windows-1252',
    'ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252',
  ],
]

describe('encoding', () => {
  it.each(LABELS.flatMap(([name, labels]) => labels.split(' ').map((label) => [label, name])))('%s means %s', (label, name) => {
    const page = `<html><head><meta charset="${label}"></head></html>`
    expect(decode(new TextEncoder().encode(page)).encoding.name, 'as the label of a page of ASCII').toBe(
      name.startsWith('utf-16') ? 'utf-8' : name,
    )
    expect(() => decode('', { encoding: label })).not.toThrow()
  })

  it.each(['', ' ', 'gbkk', 'nope', 'constructor', 'shift_jis', 'euc-kr', 'utf-7', 5, null])('may not be %j', (encoding) => {
    const wrong = new TypeError(
      `${JSON.stringify(String(encoding))} is no name of an encoding that nianbao reads: utf-8, utf-16le, utf-16be, gb18030, big5, windows-1252, each under all its WHATWG labels.`,
    )
    expect(() => decode(bytes, { encoding: encoding as string })).toThrow(wrong)
    expect(() => parseReport(TEXT, { encoding: encoding as string })).toThrow(wrong)
  })

  it('named by a page in a word that is none is passed over', () =>
    expect(decode(new TextEncoder().encode('<meta charset="constructor"><meta charset="gbk">')).encoding.name).toBe('gb18030'))
})
