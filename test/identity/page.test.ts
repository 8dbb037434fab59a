import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/parse-report.js'

const page = (body: string, head = '') => `<html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`
const TITLE = '白水县水务局2012年政府信息公开工作年度报告'
const REPORT = `<h1>${TITLE}</h1><p>一、概述</p><p>全年主动公开政府信息120条。</p><p>二、依申请公开情况</p><p>收到申请3件。</p>`

describe('the title of a page', () => {
  it.each([
    ['the heading, not the site behind it', page(REPORT, `<title>${TITLE}_白水县人民政府</title>`), TITLE],
    [
      'the part of <title> that names a report, where the page prints none',
      page('<p>全年公开信息120条。</p>', `<title>${TITLE} - 信息公开 - 白水水务</title>`),
      TITLE,
    ],
    ['double dashes before the site', page('<p>公开信息1条。</p>', `<title>${TITLE}--白水县人民政府门户网站</title>`), TITLE],
    ['ArticleTitle with escaped tags', page('<p>公开信息1条。</p>', `<meta name="ArticleTitle" content="${TITLE}&lt;br&gt;">`), TITLE],
    [
      'a heading over two lines',
      page(`<h2>2012年度青石镇政府信息公开<br>工作年度报告</h2><p>一、概述</p><p>公开信息12条。</p>`),
      '2012年度青石镇政府信息公开工作年度报告',
    ],
  ])('is %s', (_, source, title) => {
    const { meta } = parseReport(source)
    expect(meta.title).toBe(title)
    expect(meta.year).toBe(2012)
  })

  it('is not that of another year in a list of links', () => {
    const links = '<ul><li><a href="/1">白水县水务局2011年政府信息公开工作年度报告</a> 2012-03-01</li></ul>'
    expect(parseReport(page(REPORT + links)).meta).toMatchObject({ title: TITLE, year: 2012 })
  })
})

describe('the publication date', () => {
  it.each([
    ['发布日期：2013-02-19 00:00 来源：水务局', '2013-02-19'],
    ['发布时间：2013年2月19日　浏览次数：33次', '2013-02-19'],
    ['公开日期：2013/2/19 10:52 发布单位：水务局', '2013-02-19'],
    ['来源：白水县水务局　2013-02-19　【字体：大 中 小】', '2013-02-19'],
    ['日期：2013-02-19　作者：办公室', '2013-02-19'],
    ['生成日期：2013-01-31　公开日期：2013-02-19', '2013-02-19'],
    ['发布日期： 2013- 02- 19 09: 20', '2013-02-19'],
    ['发文日期：2013-02-18 发布日期：2013-02-19', '2013-02-19'],
    ['采集时间：2025-12-30', null],
    ['今天是2025年12月30日 星期二', null],
  ])('of %s', (line, published) => {
    expect(parseReport(page(`<div>${line}</div>${REPORT}`)).meta.published).toBe(published)
  })

  it('is the page’s own, before that of its metadata', () => {
    const meta = '<meta name="PubDate" content="2013-02-20 17:05">'
    expect(parseReport(page(`<div>发布日期：2013-02-19</div>${REPORT}`, meta)).meta.published).toBe('2013-02-19')
    expect(parseReport(page(REPORT, meta)).meta.published).toBe('2013-02-20')
  })

  it('is not the date of a file', () => {
    expect(parseReport(page(REPORT, '<meta name="date" content="2013-02-26T14:56:45+00:00">')).meta.published).toBeNull()
  })
})
