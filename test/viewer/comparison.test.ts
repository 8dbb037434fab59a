import { describe, expect, it } from 'vitest'
import { compareReports, decode, parseReport } from '../../src/index.js'
import { comparisonOf } from '../../src/viewer/comparison.js'
import type { ComparedReport } from '../../src/viewer/comparison-model.js'
import { fixture } from '../support/reports.js'
import { TWO_YEARS } from '../support/two-years.js'

const viewed = (source: string) => ({ report: parseReport(source), source })
const [older, newer] = [viewed(TWO_YEARS.older), viewed(TWO_YEARS.newer)]
const comparison = comparisonOf(older, newer)

const textOf = ({ lines, marks }: ComparedReport, mark: number) => {
  const { at } = marks[mark]!
  return Array.from({ length: at.length / 3 }, (_, i) => lines[at[3 * i]!]!.text.slice(at[3 * i + 1], at[3 * i + 2])).join('')
}

describe('the model of two years', () => {
  it('has the checks of compareReports, what fails first, with the places of both sides', () => {
    const { checks } = compareReports(older.report, newer.report)
    const bare = ({ code, by, left, right, holds }: { code: string; by?: unknown; left: number; right: number; holds: boolean }) =>
      JSON.stringify([code, by, left, right, holds])
    const expected = checks.map((check) => bare({ ...check, by: check.by?.applicant }))
    expect(comparison.checks.map(bare).sort()).toEqual(expected.sort())
    const broken = comparison.checks.findIndex(({ holds }) => holds)
    expect(broken).toBeGreaterThan(0)
    expect(comparison.checks.slice(broken).every(({ holds }) => holds)).toBe(true)
    for (const { older: before, newer: after } of comparison.checks) {
      for (const { value, marks } of before) expect(marks.map((mark) => textOf(comparison.older, mark))).toEqual([String(value)])
      for (const { value, marks } of after) expect(marks.map((mark) => textOf(comparison.newer, mark))).toEqual([String(value)])
    }
  })

  it('has the changes of compareReports', () => {
    const { indicators } = compareReports(older.report, newer.report)
    expect(
      comparison.indicators.map(({ older: before, newer: after, by, ...row }) => ({
        ...row,
        ...(by && { by: { applicant: by } }),
        previous: before?.value ?? null,
        current: after?.value ?? null,
      })),
    ).toEqual(indicators)
  })

  it('sets sections side by side, what is gone behind what it followed', () => {
    expect(comparison.sections.map(({ change, older: before, newer: after }) => [change, before?.title, after?.title])).toEqual([
      ['kept', undefined, undefined],
      ['kept', '一、总体情况', '一、总体情况'],
      ['kept', '（一）主动公开', '（一）主动公开'],
      ['kept', '二、主动公开政府信息情况', '二、主动公开政府信息情况'],
      ['kept', '三、收到和处理政府信息公开申请情况', '三、收到和处理政府信息公开申请情况'],
      ['kept', '四、政府信息公开行政复议、行政诉讼情况', '四、政府信息公开行政复议、行政诉讼情况'],
      ['kept', '五、存在的主要问题及改进情况', '五、存在的主要问题及改进情况'],
      ['removed', '六、其他需要报告的事项', undefined],
      ['added', undefined, '六、政务公开平台建设情况'],
    ])
    const { overlap } = comparison.sections[1]!
    expect(overlap!.share).toBe(1)
  })

  it('keeps each line of the report in one section, and what is not the report in none', () => {
    for (const side of ['older', 'newer'] as const) {
      const flows = comparison.sections.flatMap((row) => row[side]?.flow ?? [])
      const lines = flows.filter((item): item is number => typeof item === 'number')
      expect(new Set(lines).size).toBe(lines.length)
      expect(lines.map((line) => comparison[side].lines[line]!.text).join('\n')).not.toContain('首页')
    }
  })

  it('marks what was taken over, other figures, and what changed', () => {
    const marked = (side: 'older' | 'newer', kind: string) =>
      comparison[side].marks.flatMap((mark, i) => (mark.kind === kind ? [textOf(comparison[side], i)] : []))
    expect(marked('newer', 'changed').join('|')).toContain('信息中心')
    expect(marked('older', 'changed').join('|')).toContain('局办公室')
    expect(marked('newer', 'figure')).toEqual(expect.arrayContaining(['2022', '412']))
    expect(marked('older', 'figure')).toEqual(expect.arrayContaining(['2021', '356']))
    expect(marked('newer', 'taken').join('|')).toContain('我局坚持以公开为常态')
  })

  it('says what is doubtful', () => {
    const contradicting = fixture('office-2022-contradicting')
    const { indicators } = comparisonOf({ report: contradicting.report, source: decode(contradicting.source).text }, newer)
    const row = indicators.find(({ code, by }) => code === 'review.total' && !by)!
    expect(row.older).toMatchObject({ value: 49, doubt: 'questioned' })
  })

  it('gives sums the places of their parts', () => {
    const row = comparison.indicators.find(({ code, by }) => code === 'litigation.total' && !by)!
    expect(row.newer!.method).toBe('derived')
    expect(row.newer!.marks.length).toBe(2)
  })
})
