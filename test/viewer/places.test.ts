import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/index.js'
import { readView } from '../../src/view/read-view.js'
import { layoutOf } from '../../src/viewer/flow.js'
import { textAt } from '../../src/viewer/model.js'
import { Places } from '../../src/viewer/places.js'
import { FIXTURES, fixture } from '../support/reports.js'

function read(source: string) {
  const view = readView(source)
  const { lines, pieces, emptyCells } = layoutOf(view, source)
  const places = new Places(view, pieces, emptyCells)
  return {
    view,
    lit: (start: number, end: number) => textAt(lines, places.of({ start, end })),
    of: (start: number, end: number) => places.of({ start, end }),
  }
}

describe('places', () => {
  it.each(FIXTURES)('undo view.spanOf for every stretch of the reading text: %s', (slug) => {
    const { view, lit } = read(decode(fixture(slug).source).text)
    const place = fc.nat(Math.max(0, view.text.length - 1))
    fc.assert(
      fc.property(place, place, (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b) + 1]
        const { start, end } = view.spanOf({ from, to })
        expect(lit(start, end)).toBe(view.text.slice(from, to).replaceAll('\n', ''))
      }),
      { numRuns: 200 },
    )
  })

  const source = '<p>一二&#19977;&amp;<b>四</b> \n <i>five</i></p><p>六</p>'
  const at = (words: string) => source.indexOf(words)
  it.each([
    ['in the middle of an entity', at('977;'), at('&amp;'), '三'],
    ['to the middle of an entity', at('一'), at('19977'), '一二三'],
    ['over tags', at('&amp;'), at('</i>'), '&四five'],
    ['over two lines', at('five'), at('六') + 1, 'five六'],
    ['tags before and behind', at('<p>'), at('三'), ''],
    ['the whole', 0, source.length, '一二三&四five六'],
  ])('%s', (_, start, end, text) => expect(read(source).lit(start, Math.max(start, end))).toBe(text))

  it('gives a point for what shows nothing, and nothing outside the text', () => {
    const { of } = read(source)
    expect(of(at('</b>'), at('</b>') + 4)).toEqual([0, 5, 5])
    expect(of(0, 3)).toEqual([])
    expect(of(source.length - 2, source.length)).toEqual([])
    expect(read('').of(0, 0)).toEqual([])
  })
})
