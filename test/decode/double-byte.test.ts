import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it, vi } from 'vitest'
import { allCodes, FOUR_BYTE } from './all-codes.js'

const NAMES = ['gb18030', 'big5'] as const
type Codec = typeof import('../../src/decode/codec.js')

/** The package as Node has it, and as browsers have it. */
async function codecWith(tables: 'tables' | 'tables.browser'): Promise<Codec> {
  vi.resetModules()
  vi.doMock('../../src/decode/tables.js', () => vi.importActual(`../../src/decode/${tables}.js`))
  return import('../../src/decode/codec.js')
}
const node = await codecWith('tables')
const browser = await codecWith('tables.browser')

/** As `decodeAs`, by iconv-lite's own decoder. Where the private-use characters of old tables settle is known from the two-byte codes of Node. */
const byIconv = (name: (typeof NAMES)[number], bytes: Uint8Array) =>
  iconv.decode(Buffer.from(bytes), name === 'big5' ? 'big5-hkscs' : name, { stripBOM: false })
const isPrivate = (text: string) => /[\ue5e5-\ue864]/.test(text)

describe.each(NAMES)('%s', (name) => {
  const codes = allCodes(name)
  const lines = (codec: Codec) => codec.decodeAs(name, codes).split('\n')
  const ofNode = lines(node)

  it('has the characters of iconv-lite for every code of one and two bytes, broken ones too', () => {
    const expected = byIconv(name, codes).split('\n')
    expect(ofNode.length).toBe(expected.length)
    expect(ofNode.filter((line, i) => line !== expected[i] && !isPrivate(expected[i]!))).toEqual([])
  })

  it('has the same characters by the tables of browsers, and the same way back', () => {
    expect(lines(browser)).toEqual(ofNode)
    expect(browser.pairsOf(name)).toEqual(node.pairsOf(name))
  })

  it('reads broken bytes as iconv-lite does', () => {
    const byte = fc.oneof(fc.integer({ min: 0x80, max: 0xff }), fc.integer({ min: 0x30, max: 0x7f }), fc.integer({ min: 0, max: 0x7f }))
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 40 }), (array) => {
        const bytes = Uint8Array.from(array)
        const expected = byIconv(name, bytes)
        // Characters beyond the 16-bit ones come from codes of four bytes, which are tested below.
        if (!isPrivate(expected) && !/[\ud800-\udfff]/.test(expected)) expect(node.decodeAs(name, bytes)).toBe(expected)
        expect(browser.decodeAs(name, bytes)).toBe(node.decodeAs(name, bytes))
      }),
      { numRuns: 3000 },
    )
  })
})

it('reads every four-byte code of GB 18030 as iconv-lite does, and those that have no character as broken', () => {
  const { bytes, plane, astral, last } = FOUR_BYTE
  const codes = bytes()
  const ofNode = node.decodeAs('gb18030', codes).split('\n')
  const expected = byIconv('gb18030', codes).split('\n')
  const wrong: number[] = []
  for (let i = 0; i < expected.length - 1; i++) {
    const assigned = i < plane || (i >= astral && i <= last)
    if (assigned ? ofNode[i] !== expected[i] && !isPrivate(expected[i]!) : !ofNode[i]?.startsWith('\ufffd')) wrong.push(i)
  }
  expect(wrong).toEqual([])
  expect(browser.decodeAs('gb18030', codes).split('\n')).toEqual(ofNode)
})

it('settles what old tables put in the private-use area', () => {
  const settled = (code: string) => browser.decodeAs('gb18030', Uint8Array.from(Buffer.from(code, 'hex')))
  expect(['a3a0', 'a6d9', 'a8bc', 'fe51', 'fe59', 'fea0', '8135f437', '80'].map(settled)).toEqual([
    '\u3000',
    '\ufe10',
    '\u1e3f',
    '\u{20087}',
    '\u9fb4',
    '\u9fbb',
    '\u1e3f',
    '€',
  ])
})
