import { describe, expect, it } from 'vitest'
import type { FindingCode } from '../../src/catalogue/finding-codes.js'
import { parseReport } from '../../src/parse-report.js'
import { FIRST } from './pages/first.js'

/** Codes of which a page can have one: what stands there in place of a report. */
const INSTEAD: ReadonlySet<FindingCode> = new Set([
  'not-text',
  'empty-input',
  'error-page',
  'no-report',
  'list-page',
  'attachment-only',
  'image-only',
])

describe('what stands in place of a report', () => {
  it.each(FIRST)('%s: %s', (_name, code, source) => {
    const codes = parseReport(source).findings.map((finding) => finding.code)
    expect(codes.filter((found) => INSTEAD.has(found))).toEqual(code ? [code] : [])
  })
})
