import { expect, it } from 'vitest'
import { Corpus } from '../../src/export/corpus.js'
import { checkCorpus } from '../../src/export/corpus-checks.js'
import { parseReport } from '../../src/index.js'

/** A series of one agency, one value a year. */
function codesFor(values: number[]): string[] {
  const corpus = new Corpus()
  values.forEach((value, i) => {
    const report = parseReport(`云岭市水利局${2015 + i}年政府信息公开工作年度报告`)
    report.meta = { ...report.meta, kind: 'ogi-annual-report', year: 2015 + i, agency: { name: '云岭市水利局' } }
    report.indicators = [
      { code: 'resources.budget', value, unit: '元', method: 'table', certainty: 'certain', evidence: '', span: { start: 0, end: 0 } },
    ]
    corpus.add({ id: String(i), hash: String(i), textHash: `t${i}`, bytes: 0, parser: '', report })
  })
  return checkCorpus(corpus, corpus.choose())
    .filter((row) => row.code === 'outlier')
    .map((row) => String(row.report))
}

it.each([
  [[50000, 52000, 5, 51000, 49000], ['2']],
  [[50000, 52000, 510_000_000, 51000, 49000], ['2']],
  [[100, 110, 1050, 120, 115], ['2']],
  // growth, noise and small numbers are no slips
  [[100, 130, 180, 240, 300], []],
  [[1, 10, 1, 2, 3], []],
  [[0, 0, 500, 0, 0], []],
])('%j', (values, expected) => expect(codesFor(values)).toEqual(expected))
