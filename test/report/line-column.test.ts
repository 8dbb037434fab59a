import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineColumn, lineColumns } from '../../src/index.js'

/** By definition: counted character by character. */
function naive(source: string, offset: number) {
  let [line, column] = [1, 1]
  for (let at = 0; at < offset; at++) {
    const ends = source[at] === '\n' || (source[at] === '\r' && source[at + 1] !== '\n')
    ;[line, column] = ends ? [line + 1, 1] : [line, column + 1]
  }
  return { line, column }
}

const text = fc.string({ unit: fc.constantFrom('年', 'a', '𠮷', '\n', '\r', '\r\n', '\u2028', '\t'), maxLength: 40 })

describe('lineColumn', () => {
  it('is what counting gives, at every offset', () => {
    fc.assert(
      fc.property(text, (source) => {
        const places = lineColumns(source)
        for (let offset = 0; offset <= source.length; offset++) {
          expect(places(offset)).toEqual(naive(source, offset))
          expect(lineColumn(source, offset)).toEqual(naive(source, offset))
        }
      }),
    )
  })

  it.each([
    ['', 0, 1, 1],
    ['a\nb', 1, 1, 2],
    ['a\nb', 2, 2, 1],
    ['a\r\nb', 2, 1, 3],
    ['a\r\nb', 3, 2, 1],
    ['a\rb', 2, 2, 1],
    ['\n\r', 2, 3, 1],
    ['𠮷年', 2, 1, 3],
    ['a\u2028b', 2, 1, 3],
    ['end\n', 4, 2, 1],
  ])('%j at %i is line %i, column %i', (source, offset, line, column) => {
    expect(lineColumn(source, offset)).toEqual({ line, column })
  })

  it.each([-1, 4, 0.5, Number.NaN])('throws at %d of three characters', (offset) => {
    expect(() => lineColumn('abc', offset)).toThrow(RangeError)
  })
})
