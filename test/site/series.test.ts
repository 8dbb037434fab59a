import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distributions, lineOfAgency, lineOfRegion, quantile, type Stated, stretches } from '../../src/site/client/series.js'

const stated = (year: number, value: number, doubtful = false): Stated => ({ year, value, doubtful, report: 0 })

describe('the distribution of a year', () => {
  it('counts certain values, and leaves doubtful ones out', () => {
    const values = [stated(2012, 4), stated(2011, 1), stated(2011, 2), stated(2011, 3), stated(2011, 9000, true), stated(2013, 7, true)]
    expect(distributions(values)).toEqual([
      { year: 2011, count: 3, min: 1, low: 1.2, quarter: 1.5, median: 2, threeQuarters: 2.5, high: 2.8, max: 3, leftOut: 1 },
      { year: 2012, count: 1, min: 4, low: 4, quarter: 4, median: 4, threeQuarters: 4, high: 4, max: 4, leftOut: 0 },
    ])
  })

  it('has quantiles that rise and are among the values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
        const sorted = values.sort((a, b) => a - b)
        const [at, after] = [quantile(sorted, share), quantile(sorted, Math.min(1, share + 0.1))]
        expect(at).toBeGreaterThanOrEqual(sorted[0]!)
        expect(after).toBeLessThanOrEqual(sorted.at(-1)!)
        expect(after).toBeGreaterThanOrEqual(at - 1e-6)
      }),
    )
  })
})

describe('a line', () => {
  it('of an agency keeps doubtful values and marks them', () => {
    expect(lineOfAgency([stated(2012, 5, true), stated(2011, 4)]).map(({ year, value, doubtful }) => [year, value, doubtful])).toEqual([
      [2011, 4, false],
      [2012, 5, true],
    ])
  })

  it('of a region is the median of certain values; where there is none, that of doubtful ones, marked', () => {
    const line = lineOfRegion([stated(2011, 1), stated(2011, 3), stated(2011, 999, true), stated(2012, 8, true)])
    expect(line.map(({ year, value, doubtful, leftOut }) => [year, value, doubtful, leftOut])).toEqual([
      [2011, 2, false, 1],
      [2012, 8, true, 0],
    ])
  })

  it('joins years that follow one another, surely where both ends are certain, and never over a gap', () => {
    const line = lineOfAgency([stated(2010, 1), stated(2011, 2), stated(2012, 3, true), stated(2013, 4), stated(2015, 5)])
    expect(stretches(line).map(({ from, to, sure }) => [from.year, to.year, sure])).toEqual([
      [2010, 2011, true],
      [2011, 2012, false],
      [2012, 2013, false],
    ])
  })
})
