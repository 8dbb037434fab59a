import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/index.js'
import { renderReport, renderReports } from '../../src/viewer/index.js'
import type { ViewerData } from '../../src/viewer/model.js'
import { HOSTILE } from '../support/hostile-report.js'
import { fixture } from '../support/reports.js'

const parts = (html: string) => {
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)![1]!
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)![1]!
  const [data, script] = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((found) => found[1]!)
  return { policy, style, data: data!, script: script! }
}
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('the viewer’s document', () => {
  const { report, source, name } = fixture('office-2022-contradicting')
  const html = renderReport(report, source, { name })

  it('allows its own script and style by their hashes, and nothing else', () => {
    const { policy, style, script } = parts(html)
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hash(script)}`,
      `style-src ${hash(style)}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ])
    expect(html).not.toMatch(/\ssrc=|\shref=|@import|url\(/)
  })

  it('is small', () => {
    const { style, script } = parts(html)
    expect(gzipSync(style + script).length).toBeLessThan(60_000)
  })

  it('is the same for the same input, for bytes and for a string', () => {
    expect(renderReport(report, source, { name })).toBe(html)
    const text = '云岭县2012年政府信息公开工作年度报告\n一、概述\n全年公开信息120条。'
    const of = (input: string | Uint8Array) => parts(renderReport(parseReport(input), input)).data.replace(/"encoding":\{[^}]*\}/, '')
    expect(of(Buffer.from(text))).toBe(of(text))
  })

  it('holds several reports, the labels of their codes, and its language', () => {
    const items = ['county-2015-statistics-form', 'bureau-2012-damaged-prose'].map(fixture)
    const page = renderReports(items, { lang: 'en' })
    const data = JSON.parse(parts(page).data) as ViewerData
    expect(page).toContain('<html lang="en">')
    expect(data.reports.map((one) => one.name)).toEqual(items.map((item) => item.name))
    expect(data.labels['requests.received']).toEqual({ zh: '收到申请数', en: 'Requests received in the year' })
    expect(JSON.parse(parts(renderReports([])).data)).toMatchObject({ lang: 'zh', reports: [] })
  })

  it('throws for a source of another type', () => {
    expect(() => renderReport(report, 5 as never)).toThrow(TypeError)
  })
})

describe('what stands in a report', () => {
  it.each(HOSTILE)('stays text: $name', ({ text, seen = text }) => {
    const source = `<html><head><title>${text}</title></head><body><h1>云岭县2012年政府信息公开工作年度报告</h1><p>一、概述</p><p>${text}全年公开信息120条。</p></body></html>`
    for (const input of [source, `云岭县2012年政府信息公开工作年度报告\n${text}\n全年公开信息120条。`]) {
      const html = renderReport(parseReport(input), input, { name: text })
      expect(html.match(/<\/?script/g)).toHaveLength(4)
      expect(html.match(/<!--|-->|\]\]>|<textarea|<img|\u2028|\u2029/g)).toBeNull()
      expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
      const { data } = parts(html)
      expect(data).not.toMatch(/[<>&]/)
      const { reports } = JSON.parse(data) as ViewerData
      expect(reports[0]!.name).toBe(seen)
    }
  })
})
