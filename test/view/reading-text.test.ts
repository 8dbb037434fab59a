import { describe, expect, it } from 'vitest'
import { readView } from '../../src/view/read-view.js'

const textOf = (source: string) => readView(source).text

describe('text of HTML', () => {
  const cases: [string, string, string][] = [
    ['a tag inside a number', '<p>公开3<span lang="EN-US">55</span><font face="仿宋">0</font>条</p>', '公开3550条'],
    ['spans, o:p and st1', '<p><st1:chsdate w:st="on" Year="2012"><span>2012</span>年</st1:chsdate>度<o:p></o:p></p>', '2012年度'],
    ['named entities', '<p>A&nbsp;B&ldquo;公开&rdquo;&lt;5&gt;&amp;</p>', 'A\u00a0B“公开”<5>&'],
    ['numeric entities', '<p>&#12308;2014&#x3015;12&#21495;</p>', '〔2014〕12号'],
    ['entities without a semicolon', '<p>公开&nbsp12条&copy2013&#12308</p>', '公开\u00a012条©2013〔'],
    ['an ampersand that is only itself', '<p>R&D&公开&unknown;</p>', 'R&D&公开&unknown;'],
    ['zero-width and control characters', '<p>20\u200b12&#8203;年\ufeff1\u00ad2\u0007月</p>', '2012年12月'],
    ['br and blocks', '<div>一<br>二<BR/>三<p>四</p>五</div>', '一\n二\n三\n四\n五'],
    ['line ends of the source in Chinese text', '<p>截至2012\n年底，公开\r\n   信息\n12 条</p>', '截至2012年底，公开信息12 条'],
    ['line ends of the source between Latin words', '<p>Annual\n  Report 2012\n2013</p>', 'Annual Report 2012 2013'],
    ['blanks between elements', '<p><b>全年</b> <i>12</i>\n<u>件</u></p>', '全年 12件'],
    ['pre', '<pre>指标  数量\n公开数    12\n</pre>', '指标  数量\n公开数    12'],
    ['upper-case tags without ends', '<DIV><P>一、概述<P>全年公开12条。<UL><LI>甲<LI>乙</UL></DIV>', '一、概述\n全年公开12条。\n甲\n乙'],
    ['scripts, styles, comments', '<p>公<script>var a="9条"</script>开<style>.a{}</style><!-- 5条 -->4条</p>', '公开4条'],
    ['a script that is cut off', '<p>公开4条</p><script>var html = "<td class=\\"a\\">9条<\\/td>"', '公开4条'],
    ['strings of a script', '<p class="a">公开4条</p><script>w("<td class=\\"a\\">9条<\\/td><\\/script>8条")</script>', '公开4条'],
    [
      'noscript, select, textarea, buttons',
      '<noscript>88</noscript><select><option>77</select><textarea>66</textarea><p>公开4条</p>',
      '公开4条',
    ],
    ['a silent element in any case', '<p>公开4条</p><Select><option>2012年</Select><p>收到申请2件</p>', '公开4条\n收到申请2件'],
    ['a silent element that is never closed', '<p>公开4条</p><iframe src="x.html"><p>收到申请2件</p>', '公开4条\n收到申请2件'],
    [
      'hidden elements',
      '<p style="DISPLAY : none">88元</p><p hidden>77元</p><p style="visibility:hidden">6</p><input type=hidden value="55元"><p>公开4条</p>',
      '公开4条',
    ],
    ['hidden inside a line', '<p>公开<span style="display:none">99</span>4条</p>', '公开4条'],
    [
      'conditional comments',
      '<p>甲<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]-->乙<![if !supportLists]>1、<![endif]>丙</p>',
      '甲乙1、丙',
    ],
    ['processing instructions', '<p><?xml:namespace prefix = o ns = "urn:office" />公开4条</p>', '公开4条'],
    ['text behind the end of the document', '<html><body><p>甲</p></body></html><div>公开4条</div>', '甲\n公开4条'],
    ['a whole document inside', '<div>甲<html><head><title>x</title></head><body><p>公开4条</p></body></html>乙</div>', '甲\n公开4条\n乙'],
    ['brackets that are no tags', '<p>《<规划纲要>方案》，占比<5%</p>', '《<规划纲要>方案》，占比<5%'],
    [
      'addresses in brackets',
      '<p>邮箱<xxgk@example.org>，网址<http://example.org/a>。</p>',
      '邮箱<xxgk@example.org>，网址<http://example.org/a>。',
    ],
    ['a no-break blank written out', '<p>公开<U+00A0>12<u+00a0>条</p>', '公开\u00a012\u00a0条'],
    ['page numbers', '<p>收到申请</p><p>— 7 —</p><p>- 8 -</p><p>第3页 共10页</p><p>12件</p>', '收到申请\n12件'],
  ]
  it.each(cases)('%s', (_, source, text) => {
    expect(textOf(source)).toBe(text)
  })

  it('reads markup that stands in a string of a script', () => {
    const view = readView(
      '<p style=\\"text-align:center\\">2019年\\u6e05溪乡报告<\\/p>\\n<table><tr><td colspan=\\"2\\">规章<\\/td><td>3<\\/td><\\/tr><\\/table>',
    )
    expect(view.text).toBe('2019年清溪乡报告\n规章\n3')
    expect(view.tables[0]!.rows[0]!.map((cell) => cell.colspan)).toEqual([2, 1])
    expect(view.spanOf({ from: 5, to: 6 })).toEqual({ start: 36, end: 42 })
  })

  it('reads what a page hides, where it shows nothing else', () => {
    const body = '全年主动公开政府信息12条。'.repeat(40)
    expect(textOf(`<div class="loading">加载中</div><div style="display:none"><p>${body}</p></div>`)).toContain(body)
    expect(textOf(`<p>${body}</p><div style="display:none"><p>${body}</p></div>`)).toBe(body)
  })
})

describe('plain text', () => {
  it.each([
    ['网站访问1&nbsp;204&nbsp;560次', '网站访问1\u00a0204\u00a0560次'],
    ['岚政办&#12308;2016&#12309;3号', '岚政办〔2016〕3号'],
    // no entities
    ['AT&T，A&B;C，100&nbsp', 'AT&T，A&B;C，100&nbsp'],
  ])('reads entities that were left in it: %s', (source, text) => {
    const view = readView(source)
    expect(view.text.trimEnd()).toBe(text)
    expect(view.spanOf({ from: view.text.indexOf(text.at(-1)!), to: text.length }).end).toBe(source.length)
  })

  const cases: [string, string, string][] = [
    ['lines as they are', '一、概述\r\n\r\n  全年公开12条。\n', '一、概述\n\n  全年公开12条。\n'],
    ['a stray bracket', '占比<5%，\n《<规划纲要>方案》 a<p', '占比<5%，\n《<规划纲要>方案》 a<p'],
    ['invisible characters', '20\u200b12\ufeff年\u0008', '2012年'],
    ['page numbers, with the blank lines around them', '收到申\n\n- 3 -\n\n请12件\n第 4 页 共 9 页\n。', '收到申\n请12件\n。'],
    ['form feeds', '收到申\n\n\f\n请12件', '收到申\n请12件'],
    ['bare numbers that count the pages', '甲\n1\n\f乙\n2\n\f丙\n3\n\f丁\n4', '甲\n乙\n丙\n丁'],
    ['bare numbers that count nothing', '甲\n1\n\f乙\n7\n\f丙\n0\n\f丁\n5', '甲\n1\n乙\n7\n丙\n0\n丁\n5'],
    ['field codes of Word', 'PAGE \\* MERGEFORMAT- 1 -\n一、概述', '一、概述'],
    ['negative numbers', '本年增/减\n-3\n3-5', '本年增/减\n-3\n3-5'],
  ]
  it.each(cases)('%s', (_, source, text) => {
    const view = readView(source)
    expect(view.kind).toBe('plain')
    expect(view.text).toBe(text)
  })
})

describe('Markdown', () => {
  const cases: [string, string, string][] = [
    ['headings', '# 青岚县2020年报告 #\n\n## 一、总体情况\n', '青岚县2020年报告\n\n一、总体情况\n'],
    ['bold and emphasis', '# 报告\n**一、概述**\n公开**12**条，阅读*0*次', '报告\n一、概述\n公开12条，阅读0次'],
    ['escapes', '# 报告\n1\\. 公开\\[2013\\]\\>5\\%', '报告\n1. 公开[2013]>5%'],
    ['links and images', '# 报告\n[首页](/a.html) ![图](b.png)见<https://example.org/>', '报告\n首页 见https://example.org/'],
    ['what is no mark', '# 报告\n1024*768，3**2，名称****。', '报告\n1024*768，3**2，名称****。'],
    ['rows of tables', '| 规章 | **3** |\n|---|---|\n| a\\|b | 4 |', '| 规章 | 3 |\n|---|---|\n| a\\|b | 4 |'],
  ]
  it.each(cases)('%s', (_, source, text) => {
    expect(textOf(source)).toBe(text)
  })

  it('keeps line ends between blocks where HTML stands in it, and marks headings', () => {
    const view = readView(
      '<div class="a">\n\n## 青岚县2020年报告\n\n</div>\n\n第一段。\n第二段。\n\n<table><tr><td>规章\n甲</td><td>3</td></tr></table>\n',
    )
    expect(view.text).toBe('青岚县2020年报告\n第一段。\n第二段。\n规章甲\n3')
    expect(view.lines[0]!.element).toBe('h2')
  })
})

describe('what a line says of itself', () => {
  it('gives element, alignment, weight and links', () => {
    const view = readView(
      '<h1>甲</h1><p align="center"><strong>乙</strong></p><center>丙</center><p style="text-align: right">丁<b>戊</b></p>' +
        '<ul><li><a href="x">己</a> | <a href="y">庚</a></li><li><a href="z">辛</a>壬</li></ul><p>&nbsp;<b>癸</b></p>',
    )
    expect(view.lines.map(({ element, align, bold, link }) => [element, align, bold, link])).toEqual([
      ['h1', undefined, true, undefined],
      ['p', 'center', true, undefined],
      ['center', 'center', undefined, undefined],
      ['p', 'right', undefined, undefined],
      ['li', undefined, undefined, true],
      ['li', undefined, undefined, undefined],
      ['p', undefined, true, undefined],
    ])
  })

  it('joins pieces of one visual line by their places, but not cells of a table', () => {
    const piece = (top: number, left: number, text: string) =>
      `<p style="position:absolute;top:${top}px;left:${left}px" class="ft10">${text}</p>`
    const view = readView(
      `<style>.ft10{font-size:20px;color:#000}</style><div id="page1-div">${piece(100, 100, '全年收到申请')}${piece(97, 221, '12&#160;件。')}` +
        `${piece(140, 100, '予以公开')}${piece(138, 300, '5')}${piece(138, 400, '0')}${piece(160, 100, '结果<br/>维持')}</div>`,
    )
    expect(view.lines.map((line) => [view.text.slice(line.from, line.to), line.place])).toEqual([
      ['全年收到申请12\u00a0件。', { page: 1, top: 100, left: 100 }],
      ['予以公开', { page: 1, top: 140, left: 100 }],
      ['5', { page: 1, top: 138, left: 300 }],
      ['0', { page: 1, top: 138, left: 400 }],
      ['结果', { page: 1, top: 160, left: 100 }],
      ['维持', { page: 1, top: 184, left: 100 }],
    ])
  })

  it('gives the title and the metadata of the page', () => {
    const source =
      '<head><title>青岚县&nbsp;2020年报告\n_门户</title><META NAME=PubDate CONTENT="2021-01-05 10:00"><meta property="og:title" content="a&amp;b"/></head>' +
      '<body><p>见附件</p></body>'
    const view = readView(source)
    expect(view.pageTitle!.text).toBe('青岚县 2020年报告 _门户')
    expect(view.metas.map(({ name, content }) => [name, content])).toEqual([
      ['PubDate', '2021-01-05 10:00'],
      ['og:title', 'a&b'],
    ])
  })
})
