import { expect, it } from 'vitest'
import { Corpus } from '../../src/export/corpus.js'
import { checkCorpus } from '../../src/export/corpus-checks.js'
import { PANEL } from '../../src/export/panel.js'
import { parseReport } from '../../src/index.js'

/** A series of one agency, one value a year. */
function corpusOf(values: number[], code: string): Corpus {
  const corpus = new Corpus()
  values.forEach((value, i) => {
    const report = parseReport(`云岭市水利局${2015 + i}年政府信息公开工作年度报告`)
    report.meta = { ...report.meta, kind: 'ogi-annual-report', year: 2015 + i, agency: { name: '云岭市水利局' } }
    report.indicators = [{ code, value, unit: '元', method: 'table', certainty: 'certain', evidence: '', span: { start: 0, end: 0 } }]
    corpus.add({ id: String(i), kind: 'text', hash: String(i), textHash: `t${i}`, bytes: 0, parser: '', report })
  })
  return corpus
}

function codesFor(values: number[]): string[] {
  const corpus = corpusOf(values, 'resources.budget')
  return checkCorpus(corpus, corpus.choose())
    .filter((row) => row.code === 'outlier')
    .map((row) => String(row.report))
}

it('makes the value doubtful, so that no growth is worked out from it', () => {
  const corpus = corpusOf([100, 110, 1050, 120, 115], 'requests.received')
  const chosen = corpus.choose()
  checkCorpus(corpus, chosen)
  const rows = chosen.map((one) => PANEL.rowOf(one, one.entry))
  expect(rows.map((row) => row.doubtful)).toEqual([null, null, 'req_received', null, null])
  expect(rows.map((row) => row.growth_requests === null)).toEqual([true, false, true, true, false])
})

it.each([
  [[50000, 52000, 5, 51000, 49000], ['2']],
  [[50000, 52000, 510_000_000, 51000, 49000], ['2']],
  [[100, 110, 1050, 120, 115], ['2']],
  // growth, noise and small numbers are no slips
  [[100, 130, 180, 240, 300], []],
  [[1, 10, 1, 2, 3], []],
  [[0, 0, 500, 0, 0], []],
  [[3, 5, 40, 4, 6], []],
  // what rises at an end may be growth; a slip of the unit is too much for that
  [[100, 110, 1050], []],
  [[1050, 110, 100], []],
  [[50000, 52000, 520_000_000], ['2']],
])('%j', (values, expected) => expect(codesFor(values)).toEqual(expected))
