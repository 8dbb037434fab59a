import { describe, expect, it } from 'vitest'
import { compareReports, decode, parseReport } from '../../src/index.js'

const REPORT_2022 = `松岚县水利局2022年政府信息公开工作年度报告
一、总体情况
我局坚持以公开为常态、不公开为例外，健全审查机制，及时更新公开指南，全年主动公开政府信息200条。
二、收到和处理政府信息公开申请情况
2022年共收到政府信息公开申请8件，结转下年度继续办理3件。
三、监督保障
召开专题会议2次。
四、其他事项
无。
`
const REPORT_2023 = `松岚县水利局2023年政府信息公开工作年度报告
一、总体情况
我局坚持以公开为常态、不公开为例外，健全审查机制，及时更新公开指南，全年主动公开政府信息250条。
二、收到和处理政府信息公开申请情况
2023年共收到政府信息公开申请6件，上年结转政府信息公开申请5件。
三、监督和保障措施
召开专题会议1次。
四、复议诉讼情况
未发生行政复议。
`
const previous = parseReport(REPORT_2022)
const current = parseReport(REPORT_2023)

describe('compareReports', () => {
  const comparison = compareReports(previous, current, { sources: { previous: REPORT_2022, current: REPORT_2023 } })

  it('tests what one year carries into the next, and shows both places', () => {
    expect(comparison.checks).toEqual([expect.objectContaining({ code: 'requests.carryOver', holds: false, left: 5, right: 3 })])
    const [finding] = comparison.findings
    expect(finding).toMatchObject({ code: 'carry-over-conflict', left: 5, right: 3 })
    expect(REPORT_2023.slice(finding!.span!.start, finding!.span!.end)).toBe('上年结转政府信息公开申请5件')
    expect(REPORT_2022.slice(finding!.previousSpan!.start, finding!.previousSpan!.end)).toBe('结转下年度继续办理3件')
  })

  it('tests nothing between years that do not follow each other', () => {
    const later = compareReports(parseReport(REPORT_2022.replaceAll('2022', '2020')), current)
    expect(later).toMatchObject({ consecutive: false, checks: [], findings: [] })
  })

  it('sets indicators side by side', () => {
    const change = (code: string) => comparison.indicators.find((i) => i.code === code)
    expect(change('proactive.total')).toEqual({ code: 'proactive.total', unit: '条', previous: 200, current: 250, change: 50, percent: 25 })
    expect(change('requests.received')).toMatchObject({ previous: 8, current: 6, change: -2, percent: -25 })
    expect(change('review.total')).toMatchObject({ previous: null, current: 0, change: null, percent: null })
  })

  it('names sections kept, renamed, added and removed', () => {
    const { kept, renamed, added, removed } = comparison.sections
    expect(kept.map((s) => s.current.title)).toEqual(['总体情况', '收到和处理政府信息公开申请情况'])
    expect(renamed.map((s) => [s.previous.title, s.current.title])).toEqual([['监督保障', '监督和保障措施']])
    expect(added.map((s) => s.title)).toEqual(['复议诉讼情况'])
    expect(removed.map((s) => s.title)).toEqual(['其他事项'])
  })

  it('shows the text taken over, section by section, with its places in both sources', () => {
    const section = comparison.text!.sections.find((s) => s.title === '总体情况')!
    expect(section.share).toBeGreaterThan(0.9)
    const [passage] = section.passages
    // The figure changed, the words did not: still the same passage.
    expect(passage!.text).toContain('主动公开政府信息250条')
    expect(passage!.previousText).toContain('主动公开政府信息200条')
    expect(decode(REPORT_2023).text.slice(passage!.current.start, passage!.current.end)).toBe(passage!.text)
    expect(decode(REPORT_2022).text.slice(passage!.previous.start, passage!.previous.end)).toBe(passage!.previousText)
    expect(passage!.from).toBe(previous.sections[0]!.id)
  })

  it('leaves the text out where it has no sources, and finds a report equal to itself', () => {
    expect(compareReports(previous, current).text).toBeNull()
    const same = compareReports(current, current, { sources: { previous: REPORT_2023, current: REPORT_2023 } })
    expect(same.text!.sections.filter((s) => s.length >= 20).every((s) => s.share === 1)).toBe(true)
    expect(same.sections).toMatchObject({ renamed: [], added: [], removed: [] })
    expect(same.indicators.every((i) => i.change === 0)).toBe(true)
  })
})

describe('stocks of rules in force', () => {
  const report = (year: number, figures: [issued: number, repealed: number, inForce: number]) =>
    parseReport(
      `松岚县${year}年政府信息公开工作年度报告\n全县制发行政规范性文件${figures[0]}件，废止行政规范性文件${figures[1]}件，现行有效行政规范性文件${figures[2]}件。\n`,
    )

  it.each([
    [[6, 2, 34], true],
    [[6, 2, 35], false],
  ] as [[number, number, number], boolean][])('30 in force a year ago, then %j: %s', (figures, holds) => {
    const { checks } = compareReports(report(2021, [4, 0, 30]), report(2022, figures))
    expect(checks).toEqual([expect.objectContaining({ code: 'normative.stock', holds, right: 34 })])
  })
})
