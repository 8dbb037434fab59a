import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CODES, ValueStore } from '../../src/export/code-values.js'

const someValues = fc.dictionary(
  fc.constantFrom(...CODES),
  fc.oneof(fc.nat(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(0, 16_777_217, 0.1, 35.5)),
)

describe('the values of a corpus', () => {
  it('come back as they were kept, whatever was kept beside them', () => {
    fc.assert(
      fc.property(fc.array(someValues, { maxLength: 200 }), (reports) => {
        const store = new ValueStore()
        const kept = reports.map((values) => store.keep(new Map(Object.entries(values))))
        for (const [i, values] of reports.entries()) {
          expect(kept[i]!.size).toBe(Object.keys(values).length)
          expect(Object.fromEntries(kept[i]!)).toEqual(values)
        }
      }),
    )
  })

  it('come back where there are more than one piece of memory holds', () => {
    const store = new ValueStore()
    const reports = Array.from({ length: 400 }, (_, i) => new Map(CODES.map((code, j) => [code, i % 2 ? i + j : (i + j) / 10])))
    const kept = reports.map((values) => store.keep(values))
    expect(kept.map((values) => [...values])).toEqual(reports.map((values) => [...values]))
  })

  it('are only those of the catalogue', () => {
    const kept = new ValueStore().keep(new Map([['none.of.these', 1]]))
    expect([kept.size, kept.get('none.of.these')]).toEqual([0, undefined])
  })
})
