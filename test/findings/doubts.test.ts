import { describe, expect, it } from 'vitest'
import { doubtsOf } from '../../src/findings/doubts.js'
import { parseReport, type Report } from '../../src/index.js'
import { plant } from '../planted/plant.js'

type Indicator = Report['indicators'][number]

const EMPTY = parseReport('')
const indicator = (code: string, at: number, more: Partial<Indicator> = {}): Indicator => ({
  code,
  value: 1,
  unit: '件',
  method: 'table',
  certainty: 'certain',
  evidence: '',
  span: { start: at, end: at + 2 },
  ...more,
})
const doubts = (report: Partial<Report>) => [...doubtsOf({ ...EMPTY, ...report })].map(([{ code }, doubt]) => `${code} ${doubt}`)

describe('doubtful indicators', () => {
  it('are those that are not certain', () =>
    expect(doubts({ indicators: [indicator('review.total', 5, { certainty: 'likely' }), indicator('review.other', 10)] })).toEqual([
      'review.total uncertain',
    ]))

  it('are those of an identity that fails, not of one that holds', () => {
    const check = { code: 'review.sum', identity: '', holds: false, left: 1, right: 2, cells: [{ start: 5, end: 7 }] }
    const indicators = [indicator('review.total', 5), indicator('review.other', 10)]
    expect(doubts({ indicators, checks: [check] })).toEqual(['review.total questioned'])
    expect(doubts({ indicators, checks: [{ ...check, holds: true }] })).toEqual([])
  })

  it.each(['text-table-conflict', 'unit-assumed', 'layout-uncertain', 'sum-mismatch', 'lost-text'] as const)(
    'are those that %s is about',
    (code) => {
      const finding = { code, severity: 'warning' as const, message: '', span: { start: 90, end: 95 }, related: [{ start: 4, end: 6 }] }
      expect(doubts({ indicators: [indicator('review.total', 5), indicator('review.other', 10)], findings: [finding] })).toEqual([
        'review.total questioned',
      ])
    },
  )

  it('are not those that a finding on the form of the page stands at', () => {
    const finding = { code: 'numbering-gap' as const, severity: 'warning' as const, message: '', span: { start: 5, end: 7 } }
    expect(doubts({ indicators: [indicator('review.total', 5)], findings: [finding] })).toEqual([])
  })

  it('are sums of doubtful parts, of the same applicant', () => {
    const by = { applicant: 'business' as const }
    const check = { code: '', identity: '', holds: false, left: 1, right: 2, cells: [{ start: 5, end: 7 }] }
    const derived = { method: 'derived' as const, span: { start: 0, end: 50 } }
    const indicators = [
      indicator('litigation.direct.total', 5, { by }),
      indicator('litigation.total', 0, { ...derived, by }),
      indicator('litigation.total', 0, derived),
    ]
    expect([...doubtsOf({ ...EMPTY, indicators, checks: [check] }).keys()]).toEqual(indicators.slice(0, 2))
  })

  it('are none in an undamaged form', () => {
    const report = parseReport(plant(3, { form: 'template-2021', layout: 'html-word' }).bytes)
    expect(report.indicators.length).toBeGreaterThan(100)
    expect(doubtsOf(report).size).toBe(0)
  })
})
