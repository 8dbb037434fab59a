import { describe, expect, it } from 'vitest'
import type { ReportRecord } from '../../src/export/record.js'
import { parseReport } from '../../src/index.js'
import { coOccurrence, countWords, keywords, openSegmenter, tokenizer, trackPhrases } from '../../src/words/index.js'

const record = (id: string, text: string): ReportRecord => ({
  id,
  kind: 'text',
  hash: id,
  textHash: id,
  bytes: 0,
  parser: '',
  report: parseReport(text, { text: true }),
})
const RECORDS = [
  record(
    'a',
    '云岭市水利局2012年政府信息公开工作年度报告\n一、概述\n2012年，主动公开政府信息一百二十三件，网站点击807万人次。水库公开透明。水库巡查。\n二、依申请公开\n办理依申请公开三件。水库除险。',
  ),
  record('b', '云岭市教育局2015年政府信息公开工作年度报告\n一、概述\n2015年，招生公开。主动公开政府信息56条。招生政策。'),
]

describe.each(['nodejieba', 'intl'] as const)('words cut by %s', (name) => {
  it('keep the numbers and dates of the parse whole, and words of the genre too', async () => {
    const segmenter = await openSegmenter({ segmenter: name })
    const tokens = tokenizer(RECORDS[0]!.report, segmenter)('2012年，主动公开政府信息一百二十三件，办理依申请公开，网站点击807万人次。')
    expect(tokens.filter((t) => t.kind !== 'word')).toEqual([
      { text: '2012年', kind: 'date' },
      { text: '一百二十三件', kind: 'quantity' },
      { text: '807万人次', kind: 'quantity' },
    ])
    expect(tokens.map((t) => t.text)).toContain('依申请公开')
    expect(segmenter.name).toBe(name === 'intl' ? 'Intl.Segmenter' : 'nodejieba')
  })

  it('are counted, weighed and paired', async () => {
    const segmenter = await openSegmenter({ segmenter: name })
    const counts = []
    for await (const row of countWords(RECORDS, segmenter, { by: 'section' })) counts.push(row)
    expect(counts.find((c) => c.report === 'a' && c.section === 's2' && c.word === '依申请公开')?.count).toBe(1)
    const found = []
    for await (const row of keywords(() => RECORDS, segmenter, { top: 1 })) found.push([row.report, row.word])
    expect(found).toEqual([
      ['a', '水库'],
      ['b', '招生'],
    ])
    expect(await coOccurrence(RECORDS, segmenter, { word: '主动公开', least: 2 })).toEqual(
      expect.arrayContaining([expect.objectContaining({ count: 2 })]),
    )
  })
})

describe('openSegmenter', () => {
  it('takes the words of the user', async () => {
    const segmenter = await openSegmenter({ segmenter: 'intl', words: ['除险加固工程'] })
    expect(segmenter.cut('水库除险加固工程竣工')).toContain('除险加固工程')
  })
})

describe('trackPhrases', () => {
  it('says first and last year, reports and occurrences', async () => {
    expect(await trackPhrases(RECORDS, ['主动公开', '水库', '不在其中'])).toEqual([
      { phrase: '主动公开', first: 2012, last: 2015, reports: 2, count: 2 },
      { phrase: '水库', first: 2012, last: 2012, reports: 1, count: 3 },
      { phrase: '不在其中', first: null, last: null, reports: 0, count: 0 },
    ])
  })
})
