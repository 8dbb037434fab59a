import { describe, expect, test } from 'vitest'
import { parseReport, type Report, reportSchema } from '../../src/index.js'
import { spansOf } from './invariants.js'
import { type Hostile, KINDS, make } from './kinds.js'

function expectAftermath(report: Report, { swallows }: Hostile): void {
  const codes = report.findings.map((f) => f.code)
  if (swallows) expect(codes).toContain(swallows)
  else {
    expect(report.quantities).toContainEqual(expect.objectContaining({ value: 1280, unit: '条' }))
    expect(report.dates).toContainEqual(expect.objectContaining({ value: '2016-03-01' }))
  }
}

describe('a stretch of one thing, and an ordinary sentence behind it', () => {
  test.each(KINDS.map((kind) => [kind.name, kind] as const))('%s', (_name, kind) => {
    for (const size of [500, 20_000]) {
      const source = make(kind, size)
      const report = parseReport(source)
      expect(reportSchema.safeParse(report).error).toBeUndefined()
      for (const span of spansOf(report)) expect(span.end).toBeLessThanOrEqual(source.length * 2)
      expectAftermath(report, kind)
    }
  })
})

describe('a megabyte of it', { timeout: 60_000 }, () => {
  const NAMED = [
    'text "7"',
    'text "（一）"',
    'text "《"',
    'text "|"',
    'text "年"',
    'text "1.1.1."',
    'page "<td>"',
    'page "&"',
    'page "<!--"',
  ]
  test.each(KINDS.filter((kind) => NAMED.includes(kind.name)).map((kind) => [kind.name, kind] as const))('%s', (_name, kind) => {
    expectAftermath(parseReport(make(kind, 1_000_000)), kind)
  })

  test('100,000 nested elements', () => {
    const kind: Hostile = { name: '', piece: '<div>', open: '<html><body>', close: '</div>'.repeat(100_000) }
    expectAftermath(parseReport(make(kind, 500_000)), kind)
  })
})

describe('cells that claim to be huge', () => {
  test.each([
    'colspan="100000000"',
    'rowspan="1048577"',
    'colspan="100000000" rowspan="100000000"',
    'colspan="-1"',
    'colspan="1e9"',
    'rowspan="0"',
    'colspan="９"',
  ])('%s', (spans) => {
    const kind: Hostile = {
      name: '',
      open: '<html><body><table><tr><td>指标名称</td><td>数量</td></tr>',
      piece: `<tr><td ${spans}>收到申请数</td><td ${spans}>36</td></tr>`,
      close: '</table>',
    }
    for (const size of [100, 20_000]) {
      const report = parseReport(make(kind, size))
      expectAftermath(report, kind)
      expect(report.tables.reduce((sum, table) => sum + table.cells.length, 0)).toBeLessThan(5000)
    }
  })
})

describe('a table of more lines than any report has', () => {
  const run = '12\n'.repeat(50_001)
  const table = '| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| 规章 | 1 | 0 | 7 |\n| 行政规范性文件 | 4 | 2 | 31 |\n'
  const text = `一、总体情况\n全年公开信息3条。\n${run}二、主动公开政府信息情况\n${table}`
  const report = parseReport(text)

  test('is told of and not read', () => {
    const span = { start: text.indexOf(run), end: text.indexOf(run) + run.length - 1 }
    expect(report.findings).toContainEqual(expect.objectContaining({ code: 'layout-uncertain', span }))
  })

  test('takes nothing from what stands beside it', () => {
    expect(report.quantities.map((quantity) => quantity.value)).toEqual([3])
    expect(report.tables.map(({ cells }) => cells.map((cell) => cell.value))).toEqual([[1, 0, 7, 4, 2, 31]])
  })

  test('is read where it is shorter', () => {
    expect(parseReport(text.replace(run, run.slice(0, -3))).findings.map((finding) => finding.code)).not.toContain('layout-uncertain')
  })
})
