import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SourceMap } from '../../src/view/source-map.js'

/** Where one derived character comes from: a copied one from its own place, a replaced one from all that its piece stands for. */
interface Origin {
  start: number
  end: number
}

/** What is done to a map: a piece of so many characters for so many of the origin after a gap, or all but a share of the pieces taken back. */
const action = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      length: fc.integer({ min: 1, max: 4 }),
      origin: fc.integer({ min: 0, max: 4 }),
      gap: fc.constantFrom(0, 0, 0, 2),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kept: fc.double({ min: 0, max: 1, noNaN: true }) }) },
)

describe('SourceMap', () => {
  it('knows the origin of each stretch, however its pieces are run together', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const map = new SourceMap()
        const origins: Origin[] = []
        const ends = [0]
        let place = 0
        for (const step of actions) {
          if ('kept' in step) {
            ends.length = Math.floor((ends.length - 1) * step.kept) + 1
            origins.length = ends.at(-1)!
            map.truncate(origins.length)
            continue
          }
          const start = place + step.gap
          const end = start + step.origin
          map.push(step.length, start, end)
          for (let i = 0; i < step.length; i++)
            origins.push(step.length === step.origin ? { start: start + i, end: start + i + 1 } : { start, end })
          ends.push(origins.length)
          place = end
        }
        for (let from = 0; from < origins.length; from++) {
          expect(map.spanOf(from, from)).toEqual({ start: origins[from]!.start, end: origins[from]!.start })
          for (let to = from + 1; to <= origins.length; to++)
            expect(map.spanOf(from, to)).toEqual({ start: origins[from]!.start, end: origins[to - 1]!.end })
        }
      }),
      { numRuns: 500 },
    )
  })

  it('gives the end of its origin for the place behind its text', () => {
    const map = new SourceMap()
    expect(map.spanOf(0, 0)).toEqual({ start: 0, end: 0 })
    map.push(1, 3, 9)
    map.push(1, 9, 15)
    expect(map.spanOf(2, 2)).toEqual({ start: 15, end: 15 })
  })
})
