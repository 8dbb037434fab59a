import { describe, expect, it } from 'vitest'
import { IN_PLACE_OF_A_REPORT } from '../../src/catalogue/finding-codes.js'
import { parseReport } from '../../src/parse-report.js'
import { FIRST } from './pages/first.js'
import { page } from './pages/page.js'
import { SECOND } from './pages/second.js'

describe('what stands in place of a report', () => {
  it.each([...FIRST, ...SECOND])('%s: %s', (_name, code, source) => {
    const codes = parseReport(source).findings.map((finding) => finding.code)
    if (code === 'error-page' || code === 'empty-input') expect(codes).toEqual([code])
    expect(codes.filter((found) => IN_PLACE_OF_A_REPORT.has(found))).toEqual(code ? [code] : [])
  })
})

describe('an error page', () => {
  it('gives nothing but its finding', () => {
    const report = parseReport(
      page('云岭县水利局2016年政府信息公开工作年度报告', '<h1>404</h1><p>2016年1月5日的页面不存在，见云政发〔2012〕22号。</p>'),
      { text: true },
    )
    const { schema, meta, encoding, findings, text, ...facts } = report
    expect({ meta, text, codes: findings.map(({ code }) => code), facts: Object.values(facts).flat() }).toEqual({
      meta: { title: null, kind: 'other', format: null, agency: null, year: null, period: null, published: null, signed: null },
      text: '',
      codes: ['error-page'],
      facts: [],
    })
    expect(encoding).toEqual({ name: 'utf-8', from: 'string', confident: true })
  })
})
