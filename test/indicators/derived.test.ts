import { describe, expect, it } from 'vitest'
import { deriveIndicators } from '../../src/indicators/derived.js'
import type { Indicator } from '../../src/report/schema.js'

const stated = (code: string, value: number, certainty: Indicator['certainty'] = 'certain', at = 0): Indicator => ({
  code,
  value,
  unit: '件',
  method: 'table',
  certainty,
  evidence: `${code}: ${value}`,
  section: null,
  span: { start: at, end: at + 1 },
})

describe('sums that a form defines', () => {
  it('all lawsuits are the two totals', () => {
    const derived = deriveIndicators([
      stated('litigation.direct.total', 3, 'certain', 4),
      stated('litigation.afterReview.total', 2, 'likely', 9),
    ])
    expect(derived).toMatchObject([
      { code: 'litigation.total', value: 5, method: 'derived', certainty: 'likely', span: { start: 4, end: 10 } },
    ])
  })
  it('each applicant by itself', () => {
    const parts = ['notCorrected', 'feeUnpaid', 'misc'].map((part) => stated(`requests.result.other.${part}`, 1))
    const people = parts.map((part): Indicator => ({ ...part, value: 4, by: { applicant: 'naturalPerson' } }))
    expect(deriveIndicators([...parts, ...people]).map((i) => [i.code, i.by?.applicant, i.value])).toEqual([
      ['requests.result.other', undefined, 3],
      ['requests.result.other', 'naturalPerson', 12],
    ])
  })
  it('not where a part is missing', () => expect(deriveIndicators([stated('litigation.direct.total', 3)])).toEqual([]))
})
