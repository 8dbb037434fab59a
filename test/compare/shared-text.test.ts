import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLAUSES, sharedStretches } from '../../src/compare/shared-text.js'

const letters = fc.string({ unit: fc.constantFrom(...'甲乙丙丁戊己庚辛'), maxLength: 200 })

describe('shared stretches', () => {
  it('stand in both texts, are long enough and do not overlap in the current one', () => {
    fc.assert(
      fc.property(letters, letters, fc.string({ unit: fc.constantFrom(...'甲乙丙'), minLength: 20, maxLength: 60 }), (a, b, common) => {
        const previous = a + common + b
        const current = b + common + a
        let end = 0
        for (const stretch of sharedStretches(previous, current)) {
          expect(stretch.length).toBeGreaterThanOrEqual(CLAUSES.shortest)
          expect(stretch.current).toBeGreaterThanOrEqual(end)
          expect(current.slice(stretch.current, stretch.current + stretch.length)).toBe(
            previous.slice(stretch.previous, stretch.previous + stretch.length),
          )
          end = stretch.current + stretch.length
        }
      }),
    )
  })

  it('find a planted passage whole', () => {
    const planted = '全面落实公开制度并及时更新公开指南和公开目录方便公众查阅办事'
    const [stretch, ...others] = sharedStretches(`${'前'.repeat(30)}${planted}${'后'.repeat(5)}`, `今${planted}年`)
    expect(others).toEqual([])
    expect(stretch).toEqual({ previous: 30, current: 1, length: planted.length })
  })

  it('leave everyday phrases out', () => {
    expect(sharedStretches('认真贯彻落实公开条例各项要求', '认真贯彻落实公开条例各项要求')).toEqual([])
  })

  it('take linear time on text that repeats itself', () => {
    const long = '公开信息'.repeat(100_000)
    expect(sharedStretches(long, long)).toEqual([{ previous: 0, current: 0, length: 400_000 }])
  })
})
