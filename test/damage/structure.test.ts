import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseReport, type Report } from '../../src/index.js'
import { Random } from '../planted/random.js'
import { documentsIn } from './score.js'
import { silentlyWrong } from './silence.js'
import { applyEdits, STRUCTURE_DAMAGES, touchedBy } from './structure.js'

const documents = documentsIn(join(import.meta.dirname, '..', '..', 'fixtures', 'reports'))

describe('ways of damaging one place', () => {
  it.each(STRUCTURE_DAMAGES.map((way) => [way.name, way] as const))(
    '%s is done to some report, and takes no other digits away than it says',
    (_, way) => {
      const done = documents.flatMap(({ document }, i) => {
        if (way.of !== 'any' && (way.of === 'html') !== document.html) return []
        const edits = way.edits(document, new Random(i))
        if (!edits) return []
        const damaged = applyEdits(document.text, edits)
        const put = touchedBy(document.text, edits).map(({ start, end }) => damaged.slice(start + 1, end - 1))
        for (const edit of edits) if (/\d/.test(document.text.slice(edit.from, edit.to))) expect(put).toContain(edit.put)
        return [damaged]
      })
      // No fixture is drawn with bars.
      if (way.name !== 'bars lost') expect(done.length).toBeGreaterThan(0)
    },
  )
})

describe('what is silently wrong', () => {
  const whole = parseReport('青岚县水务局2016年政府信息公开工作年度报告\n收到政府信息公开申请5件。\n')
  const [received] = whole.indicators
  const report = (change: Partial<Report['indicators'][number]>, findings: Report['findings'] = []): Report => ({
    ...whole,
    findings,
    indicators: [{ ...received!, ...change }],
  })

  it('is another value, or one of nothing, that is stated as certain', () => {
    expect(silentlyWrong(report({ value: 7 }), whole, {}, [])).toHaveLength(1)
    expect(silentlyWrong(report({ code: 'review.total' }), whole, {}, [])).toHaveLength(1)
    expect(silentlyWrong(report({ value: 7 }), whole, { 'requests.received': 7 }, [])).toEqual([])
  })

  it('is not what is doubted, hedged, or was changed by the damage itself', () => {
    expect(silentlyWrong(report({ value: 7, certainty: 'likely' }), whole, {}, [])).toEqual([])
    expect(silentlyWrong(report({ value: 7, modifier: 'atLeast' }), whole, {}, [])).toEqual([])
    expect(silentlyWrong(report({ value: 7 }), whole, {}, [received!.span])).toEqual([])
    const finding = { code: 'lost-text', severity: 'warning', message: '', span: received!.span } as const
    expect(silentlyWrong(report({ value: 7 }, [finding]), whole, {}, [])).toEqual([])
  })
})
