import { describe, expect, it } from 'vitest'
import { columnName, LONGEST_NAME } from '../../src/export/column-names.js'
import { formulaSafe } from '../../src/export/formula.js'
import { TABLE_DEFINITIONS } from '../../src/export/index.js'
import { codebookRows, PANEL } from '../../src/export/panel.js'
import { RATES, rateOf } from '../../src/export/rates.js'
import { catalogue } from '../../src/index.js'

describe('column names', () => {
  it('are different, and fit Stata, R and SQL', () => {
    for (const { columns, name } of Object.values(TABLE_DEFINITIONS)) {
      const names = columns.map((c) => c.name)
      expect(new Set(names).size, name).toBe(names.length)
      for (const column of names) {
        expect(column, name).toMatch(/^[a-z][a-z0-9_]*$/)
        expect(column.length, column).toBeLessThanOrEqual(LONGEST_NAME)
      }
    }
  })

  it('come from the code', () => {
    expect(columnName('requests.result.refused.stateSecret')).toBe('req_res_ref_state_secret')
  })

  it('each stand in the codebook, every code once', () => {
    const rows = codebookRows()
    expect(rows.map((r) => r.column)).toEqual(expect.arrayContaining(PANEL.columns.filter((c) => c.type === 'number').map((c) => c.name)))
    expect(rows.filter((r) => r.code !== null).map((r) => r.code)).toEqual(catalogue.map((e) => e.code))
  })
})

describe('rates', () => {
  const rate = RATES.find((r) => r.column === 'rate_granted')!
  const values = (code: string) => ({ 'requests.result.granted': 3, 'requests.result.total': 4 })[code]

  it('divide', () => expect(rateOf(rate, values, [])).toBe(0.75))
  it('are empty where a part is missing', () =>
    expect(rateOf(rate, (code) => (code === 'requests.result.granted' ? 3 : undefined), [])).toBeNull())
  it('are empty where there is nothing to divide by', () =>
    expect(rateOf(rate, (code) => (code === 'requests.result.total' ? 0 : values(code)), [])).toBeNull())
  it('are empty where a check on them failed', () => expect(rateOf(rate, values, ['requests.balance'])).toBeNull())
  it('do not mind a check on something else', () => expect(rateOf(rate, values, ['review.total'])).toBe(0.75))
})

describe('formulaSafe', () => {
  it.each(['=1+1', '+1', '-1', '@x', '\t=1', ' =1', '\r=1', '＝1', '＠x', '\u0000=1'])('%j cannot run', (text) =>
    expect(formulaSafe(text)).toBe(`'${text}`),
  )
  it.each(['公开', '1-2', 'a=b', '', '（=）'])('%j stays', (text) => expect(formulaSafe(text)).toBe(text))
})
