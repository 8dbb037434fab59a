import { describe, expect, it } from 'vitest'
import { readView } from '../../src/view/read-view.js'
import { linesOf, zoned } from '../support/lines.js'

/** A page written as its lines, each with the letter of the zone that it should get: what is read is the text behind the letters. */
function expectZones(lines: string): void {
  const expected = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 0)
  expect(zoned(readView(expected.map((line) => line.slice(2)).join('\n')))).toEqual(expected)
}

describe('zones of a page', () => {
  const page = `<!DOCTYPE html><html><head><title>清溪市水务局2021年政府信息公开工作年度报告_清溪市人民政府</title></head><body>
<div class="top"><span>2024年5月6日 星期一</span><a href="#">登录</a><a href="#">注册</a></div>
<ul><li><a href="/">网站首页</a></li><li><a>要闻动态</a></li><li><a>2020年政府工作报告</a></li></ul>
<div>当前位置：<a>首页</a>&gt;<a>政务公开</a>&gt;<a>部门年报</a></div><h3>政府信息公开</h3>
<ul><li><b>索 引 号：</b>00123456-7/2022-00012</li><li><b>发布机构：</b>清溪市水务局</li><li><b>标　　题：</b>清溪市水务局2021年政府信息公开工作年度报告</li></ul>
<h1>清溪市水务局2021年政府信息公开工作年度报告</h1>
<div><span>2022-01-20 09:10</span> <span>来源：市水务局</span> <span>浏览次数：231</span> <span>字体：<a>大</a><a>中</a><a>小</a></span></div>
<div><p>本报告由市水务局编制。联系地址：清溪市滨河路8号，电话：0555-1234567。</p><p>一、总体情况</p><p>全年主动公开信息345条。</p>
<table border=1><tr><td>信息内容</td><td>本年制发件数</td></tr><tr><td>规章</td><td>0</td></tr></table>
<p>二、其他需要报告的事项</p><p>无。</p><p align=right>清溪市水务局</p><p align=right>2022年1月19日</p></div>
<p>附件：<a href="/f/1.docx">清溪市水务局2021年年报.docx</a></p><div>[责任编辑：甲] 【打印本页】</div>
<div>上一篇：没有了</div><div>下一篇：<a>清溪市教育局2021年政府信息公开工作年度报告</a></div>
<div><p><a>关于我们</a> | <a>网站地图</a></p><p>主办单位：清溪市人民政府办公室</p><p>地址：清溪市人民路1号　电话：0555-7654321</p></div></body></html>`

  it('tells the report apart from the page in HTML', () => {
    const view = readView(page)
    expect(linesOf(view, 'header')).toEqual([
      '2024年5月6日 星期一登录注册',
      '索 引 号：00123456-7/2022-00012',
      '发布机构：清溪市水务局',
      '标　　题：清溪市水务局2021年政府信息公开工作年度报告',
      '2022-01-20 09:10 来源：市水务局 浏览次数：231 字体：大中小',
    ])
    expect(linesOf(view, 'body')).toEqual([
      '清溪市水务局2021年政府信息公开工作年度报告',
      '本报告由市水务局编制。联系地址：清溪市滨河路8号，电话：0555-1234567。',
      '一、总体情况',
      '全年主动公开信息345条。',
      '二、其他需要报告的事项',
      '无。',
      '清溪市水务局',
      '2022年1月19日',
    ])
    expect(linesOf(view, 'table')).toEqual(['信息内容', '本年制发件数', '规章', '0'])
    expect(view.findings).toEqual([])
  })

  it('treats plain text copied from a page the same way', () => {
    expectZones(`
      F 清溪市人民政府门户网站
      F 首页
      F 市情概览
      F 政务公开
      F 当前位置：
      F 首页
      F >
      F 政务公开
      H 索引号：
      H 11555500MB1234567X/2023-00021
      H 发布机构：
      H 清溪市审计局
      H 公开方式：
      H 主动公开
      B 清溪市审计局2022年度政府信息公开工作年度报告
      H 发布时间：
      H 2023-01-31
      H 信息来源：
      H 市审计局
      F 浏览次数：
      F 56
      F 大
      F 中
      F 小
      B 本报告由清溪市审计局按照《条例》编制。
      B 一、总体情况
      B 全年公开信息45条。
      B 无。
      F 扫一扫在手机打开当前页
      F 打印
      F 相关链接
      F 国务院部门网站
      F 版权所有：清溪市人民政府
    `)
  })

  it('knows index tables that programs drew with bars, blanks and boxes', () => {
    expectZones(`
      H | 索 引 号 | X01-2018-1 | 分类 | 年报 |
      H | 发布机构 | 清溪市统计局 | 发文日期 | 2018-02-28 |
      B 清溪市统计局2017年政府信息公开工作年度报告
      B 一、概述
      B 公开信息30条。
    `)
    expectZones(`
      H 名  称      清溪市统计局2017年政府信息公开工作年度报告
      H 索引号      X01-2018-1      发布机构      清溪市统计局
      H 公开日期    2018-02-28      文  号
      B 清溪市统计局2017年政府信息公开工作年度报告
      B 一、概述
      B 公开信息30条。
    `)
    expectZones(`
      H ┌─────────┬──────────┐
      H │索引号： │X01-2018-1│
      H ├─────────┼──────────┤
      H │文    号：│清统〔2018〕2号│
      H └─────────┴──────────┘
      B 清溪市统计局2017年政府信息公开工作年度报告
      B 一、概述
      B 公开信息30条。
    `)
  })

  it('keeps the lines of the report that sound like the page', () => {
    expectZones(`
      B 清溪县财政局
      B 2014年政府信息公开工作年度报告
      B 根据《条例》编制本报告，共分六个部分。
      B 一、概述
      B 2014年，本局在门户网站（首页>政务公开>财政信息）公开
      B 信息120条，开设网站地图、意见征集等栏目，保护个人隐私，保障
      B 网站安全。时间：全年；来源：各科室报送。
      B 分享到微信公众号的信息30条。
      B 解读回应情况。
      B 二、主动公开情况
      B 网站浏览量：30万次
      B 公开形式：网站、公告栏
      B 相关链接清理12条。
      B 三、机构设置
      B 联系电话：0555-1234567，地址：清溪县城关镇1号。
      B 清溪县财政局
      B 2015年1月5日
      B 附件：政府信息公开情况统计表
      B 填报单位：清溪县财政局
      B 单位负责人：甲 审核人：乙
      B 联系电话：0555-1234567 填报日期：2015年1月4日
    `)
  })

  it('closes no report at lines that could be its own', () => {
    expectZones(`
      B 清溪市气象局2016年政府信息公开工作年度报告
      H 【信息时间：2017-02-10 阅读次数：】【打印】【关闭】
      B 一、概述
      B 全年发布天气信息：1200条，通过网站公开。
      B 浏览量：3万次
      B 来源：电话申请2件，网络申请3件
      B 时间：2016年5月至6月
      B 附件：1.统计表
      B 清溪市气象局
      B 2017年2月6日
      F 信息来源：办公室
      F 解读
    `)
  })

  it('reads a report that is written as a list', () => {
    const view = readView(
      '<h3>清溪市商务局2019年政府信息公开工作年度报告</h3><p>【打印】【关闭】</p><ul><li>本报告由清溪市商务局编制，公布2019年情况。</li><li>一、总体情况</li><li>公开信息77条。</li></ul>' +
        '<h4>最新信息</h4><ul><li><a href=a>我市召开商务工作会议，部署全年任务。</a></li></ul>',
    )
    expect(zoned(view)).toEqual([
      'B 清溪市商务局2019年政府信息公开工作年度报告',
      'F 【打印】【关闭】',
      'B 本报告由清溪市商务局编制，公布2019年情况。',
      'B 一、总体情况',
      'B 公开信息77条。',
      'F 最新信息',
      'F 我市召开商务工作会议，部署全年任务。',
    ])
  })

  it('keeps the letter that sends the report, and its foot', () => {
    expectZones(`
      B 关于印发清溪县2018年政府信息公开工作年度报告的通知
      B 清政办〔2019〕5号
      B 各乡镇人民政府，县政府各部门：
      B 现将《清溪县2018年政府信息公开工作年度报告》印发给你们，请认真执行。
      B 2019年3月1日
      B 清溪县2018年政府信息公开工作年度报告
      B 一、概述
      B 2018年公开信息200条。
      B （此件公开发布）
      F 分享到：微信 微博 | 打印 | 关闭
      F 相关阅读
      F • 一图看懂清溪县2018年政务公开
      F • 清溪县2017年政府信息公开工作年度报告 [2018-03-05]
    `)
  })

  it('takes a title over two lines, and one below an agency', () => {
    expectZones(`
      F • 首页
      F • 政务公开
      B 青岚市清溪区住房和城乡建设局 2017 年度政府信
      B 息公开工作报告
      H 发布日期：2018 年 02 月 06 日 来源：区住建局
      B 一 概述
      B 2017 年公开信息12条。
    `)
  })
})

describe('an index table that holds the report as well', () => {
  it('gives the report to the body', () => {
    const text = '<br>　　一、概述<br>　　全年公开信息66条。<br>　　工作有序开展，制度逐步完善。'.repeat(5)
    const view = readView(
      `<table><tr><td>发布单位</td><td>清溪县林业局</td></tr><tr><td>发布时间</td><td>2012-2-7</td></tr><tr><td colspan=2>清溪县林业局2011年政府信息公开年度报告${text}</td></tr></table>`,
    )
    expect(linesOf(view, 'body')).toContain('全年公开信息66条。')
    expect(linesOf(view, 'header')).toContain('2012-2-7')
  })
})

describe('a report that stands twice on its page', () => {
  const copy = (counter: number) =>
    `<h2>清溪街道2022年政府信息公开工作年度报告</h2><span>2023-01-0${counter}</span><p>一、总体情况</p><p>公开信息43条，办理申请5件，均按时答复。</p>` +
    '<table border=1><tr><td>信息内容</td><td>本年制发件数</td></tr><tr><td>规章</td><td>0</td></tr></table><p>二、其他需要报告的事项</p><p>无。</p>'

  it('is read once', () => {
    const view = readView(`<div class="pc">${copy(1)}</div><div class="wap">${copy(2)}</div><p>主办：清溪街道</p>`)
    expect(linesOf(view, 'body')).toEqual([
      '清溪街道2022年政府信息公开工作年度报告',
      '2023-01-01',
      '一、总体情况',
      '公开信息43条，办理申请5件，均按时答复。',
      '二、其他需要报告的事项',
      '无。',
    ])
    expect(view.tables.map((table) => table.role)).toEqual(['data', 'layout'])
    expect(view.findings.map((finding) => finding.code)).toEqual(['duplicate-section'])
  })

  it('is not seen where sentences or headings only come again', () => {
    const view = readView('一、概述\n公开信息12条，申请3件。\n无。\n无。\n二、概述\n公开信息12条，申请3件。\n三、问题\n无。\n无。')
    expect(view.findings).toEqual([])
    expect(linesOf(view, 'furniture')).toEqual([])
  })
})

describe('a list of contents', () => {
  it('is no first copy of the report', () => {
    const titles = [
      '一、概述',
      '二、主动公开政府信息情况',
      '（一）公开内容',
      '（二）公开渠道',
      '三、依申请公开政府信息情况',
      '四、存在的问题',
    ]
    const text = titles.flatMap((title, i) => [title, `全年共办理各类事项${i}12件，均已按规定公开。`])
    const view = readView(['清溪镇2011年政府信息公开工作年度报告', '目录', ...titles, ...text].join('\n'))
    expect(view.findings).toEqual([])
    expect(linesOf(view, 'furniture')).toEqual([])
  })
})

describe('pages without a report', () => {
  const title = '清溪市2023年政府信息公开工作年度报告'
  const list = [2022, 2021, 2020].map(
    (year) => `<li><span>${year + 1}-01-20</span><a href="${year}.html">清溪市${year}年政府信息公开工作年度报告</a></li>`,
  )
  const cases: [string, string, string[]][] = [
    ['a list', `<div>首页</div><ul>${list.join('')}</ul><div>共 3 条 上一页 下一页 尾页</div>`, ['list-page']],
    ['a list in a table', `<table>${list.map((item) => `<tr><td>${item.slice(4, -5)}</td></tr>`).join('')}</table>`, ['list-page']],
    ['a file', `<h1>${title}</h1><p>时间：2024-01-10</p><p><a href="/a.pdf">${title}.pdf</a></p>`, ['attachment-only']],
    ['a player', `<h1>${title}</h1><iframe src="/viewer.html?file=/a.pdf"></iframe><p>版权所有</p>`, ['attachment-only']],
    ['images', `<h1>${title}</h1><p><img src=1.png></p><p><img src=2.png></p><p>主办单位：清溪市</p>`, ['image-only']],
    ['a frameset', '<html><frameset><frame src=a.htm></frameset></html>', ['error-page']],
    ['a script wall', '<html><body><div id=app></div><script src=a.js></script></body></html>', ['error-page']],
    ['an empty body', '<html><body></body></html>', ['empty-input']],
    ['end tags in any case', `<h1>${title}</h1><Script>${'var a = 1;'.repeat(50)}</sCript><p>全年主动公开政府信息12条。</p>`, []],
    ['a script that is never closed', `<h1>${title}</h1><script>${'var a = 1;'.repeat(50)}<p>全年公开信息12条。</p>`, ['lost-text']],
    ['a comment that is never closed', `<h1>${title}</h1><p>一、概述。</p><!-- ${'<p>公开12条。</p>'.repeat(50)}`, ['lost-text']],
    ['a page that was cut in a script', `<h1>${title}</h1><p>全年公开信息12条，未收到申请。</p><script>var a`, []],
    ['a short report', `<h1>${title}</h1><p>一、概述</p><p>全年公开信息12条，未收到申请。</p><p><a href="/a.pdf">下载</a></p>`, []],
    ['a report with a list behind', `<h1>${title}</h1><p>全年公开信息12条，未收到申请，未收费。</p><ul>${list.join('')}</ul>`, []],
    ['a table alone', '<table><tr><td>规章</td><td>3</td></tr><tr><td>文件</td><td>4</td></tr></table>', []],
  ]
  it.each(cases)('%s', (_, source, codes) => {
    expect(readView(source).findings.map((finding) => finding.code)).toEqual(codes)
  })

  it('gives a list no report text', () => {
    const view = readView(cases[0]![1])
    expect(linesOf(view, 'body')).toEqual([])
  })
})
