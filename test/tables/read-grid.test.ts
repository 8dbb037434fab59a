import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/parse-report.js'
import { cellsOf, htmlTable } from './html.js'

describe('header rows', () => {
  it('blank header cells stand for a span down and across', () => {
    const html = htmlTable([
      ['行政复议', '', '行政诉讼', ''],
      ['结果维持', '总计', '复议后起诉', ''],
      ['', '', '结果维持', '总计'],
      ['1', '1', '0', '2'],
    ])
    expect(cellsOf(html)).toEqual([
      '行政复议 | 结果维持 | 1 | review.upheld',
      '行政复议 | 总计 | 1 | review.total',
      '复议后起诉 | 结果维持 | 0 | litigation.afterReview.upheld',
      '复议后起诉 | 总计 | 2 | litigation.afterReview.total',
    ])
  })
  it('numbers of columns under a header are no figures', () => {
    const html = htmlTable([
      ['指标名称', '计量单位', '本年度', '历年累计'],
      ['甲', '乙', '1', '2'],
      ['收到申请数', '件', '5', '9'],
      ['传真申请数', '件', '1', '1'],
    ])
    expect(cellsOf(html)).toEqual([
      '收到申请数 | 本年度 | 5 | requests.received',
      '收到申请数 | 历年累计 | 9',
      '传真申请数 | 本年度 | 1 | requests.received.fax',
      '传真申请数 | 历年累计 | 1',
    ])
  })
  it('years over the columns: the latest is the report’s', () => {
    const html = htmlTable([
      ['项目', '2016', '2017'],
      ['收到申请数', '3', '5'],
      ['传真申请数', '0', '1'],
    ])
    expect(cellsOf(html)).toEqual([
      '收到申请数 | 2016 | 3',
      '收到申请数 | 2017 | 5 | requests.received',
      '传真申请数 | 2016 | 0',
      '传真申请数 | 2017 | 1 | requests.received.fax',
    ])
  })
  it('years down the side are labels', () => {
    const html = htmlTable([
      ['年份', '产量（万吨）', '增长（%）'],
      ['2015', '31.2', '4.0'],
      ['2016', '33.5', '7.4'],
      ['2017', '35.0', '4.5'],
    ])
    expect(cellsOf(html).slice(0, 2)).toEqual(['2015 | 产量（万吨） | 31.2', '2015 | 增长（%） | 4'])
  })
  it('a column label that lost its second line is known by its place', () => {
    const html = htmlTable([
      ['信息内容', '本年新', '本年新', '对外公开总数量'],
      ['规章', '0', '1', '2'],
      ['规范性文件', '3', '4', '5'],
    ])
    expect(cellsOf(html).map((cell) => cell.split(' | ').at(-1))).toEqual([
      'regulations.newlyMade',
      'regulations.newlyDisclosed',
      'regulations.disclosedTotal',
      'normative.newlyMade',
      'normative.newlyDisclosed',
      'normative.disclosedTotal',
    ])
  })
})

describe('data rows', () => {
  it('spans that do not fit the header: as many cells as columns go in order', () => {
    const html = htmlTable([
      ['信息内容', '上一年项目数量', ['本年增/减', 2], '处理决定数量'],
      ['行政许可', ['10', 2], '+2', '30'],
      ['其他对外管理服务事项', ['4', 2], '减1', '7'],
    ])
    expect(cellsOf(html)).toEqual([
      '行政许可 | 上一年项目数量 | 10 | licensing.itemsLastYear',
      '行政许可 | 本年增/减 | 2 | licensing.itemsChange',
      '行政许可 | 处理决定数量 | 30 | licensing.decisions',
      '其他对外管理服务事项 | 上一年项目数量 | 4 | services.itemsLastYear',
      '其他对外管理服务事项 | 本年增/减 | -1 | services.itemsChange',
      '其他对外管理服务事项 | 处理决定数量 | 7 | services.decisions',
    ])
  })
  it('a row short of a cell is read without codes, and a finding says so', () => {
    const html = htmlTable([
      ['', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'],
      ['一、本年新收政府信息公开申请数量', '5', '1', '0', '0', '0', '6'],
      ['二、上年结转政府信息公开申请数量', '0', '0', '0', '0', '0', '0', '0'],
    ])
    const report = parseReport(html)
    expect(report.findings.map((f) => f.code)).toContain('layout-uncertain')
    expect(report.indicators.filter((i) => i.code === 'requests.received')).toEqual([])
    expect(report.indicators.filter((i) => i.code === 'requests.carriedOver')).toHaveLength(7)
  })
  it('rows that name a group have no cells', () => {
    const html = htmlTable([
      ['统计指标', '单位', '统计数'],
      ['一、主动公开情况', '——', '——'],
      ['（一）主动公开政府信息数', '条', '31'],
      ['四、行政复议数量', '件', '—'],
    ])
    expect(cellsOf(html)).toEqual([
      '（一）主动公开政府信息数 | 统计数 | 31 | proactive.total',
      '四、行政复议数量 | 统计数 | dash | review.total',
    ])
  })
  it('the same label in two groups goes to its own', () => {
    const html = htmlTable([
      ['统计指标', '单位', '统计数'],
      ['四、行政复议数量', '件', '3'],
      ['（一）维持具体行政行为数', '件', '1'],
      ['（二）被依法纠错数', '件', '2'],
      ['五、行政诉讼数量', '件', '4'],
      ['（二）被依法纠错数', '件', '4'],
    ])
    expect(cellsOf(html).map((cell) => cell.split(' | ').at(-1))).toEqual([
      'review.total',
      'review.upheld',
      'review.corrected',
      'litigation.total',
      'litigation.corrected',
    ])
  })
})

describe('what is no table of figures', () => {
  it('a table that only places things on the page', () => {
    expect(
      cellsOf('<table><tr><td>首页</td><td>1</td><td>2</td></tr><tr><td>上一页</td><td>3</td><td>4</td></tr></table><p>正文。</p>'),
    ).toEqual([])
  })
  it('a list of agencies with the words of the form over its columns has no codes', () => {
    const html = htmlTable([
      ['单位名称', '收到申请数', '申请答复数'],
      ['教育局', '5', '5'],
      ['水务局', '2', '1'],
      ['合计', '7', '6'],
    ])
    expect(parseReport(html).indicators).toEqual([])
    expect(parseReport(html).tables.map((table) => table.kind)).toEqual(['other'])
  })
})

describe('labels', () => {
  const APPLICANTS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']
  const figures = ['3', '0', '0', '1', '0', '0', '4']
  it('numbers in a column of their own before the labels are no figures', () => {
    const html = htmlTable([
      [['项目', 3], ...APPLICANTS],
      [['（三）不予公开', 1, 3], '1', '属于国家秘密', ...figures],
      ['2', '其他法律行政法规禁止公开', ...figures],
      ['3', '危及“三安全一稳定”', ...figures],
      [['（四）无法提供', 1, 2], '1', '本机关不掌握相关政府信息', ...figures],
      ['2', '没有现成信息需要另行制作', ...figures],
    ])
    const report = parseReport(html)
    expect(report.indicators.filter((i) => i.method === 'table' && !i.by).map((i) => i.code)).toEqual([
      'requests.result.refused.stateSecret',
      'requests.result.refused.forbiddenByLaw',
      'requests.result.refused.securityAndStability',
      'requests.result.unavailable.notHeld',
      'requests.result.unavailable.notReady',
    ])
    expect(report.findings).toEqual([])
  })
  it('a group that spans a row too few or too many moves no figure', () => {
    for (const rows of [2, 4]) {
      const html = htmlTable([
        [['项目', 2], ...APPLICANTS],
        [['（三）不予公开', 1, rows], '1.属于国家秘密', ...figures],
        ['2.其他法律行政法规禁止公开', ...figures],
        ['3.危及“三安全一稳定”', ...figures],
        [['（七）总计', 2], '9', '0', '0', '3', '0', '0', '12'],
      ])
      const { indicators, findings } = parseReport(html)
      expect(indicators.filter((i) => i.by?.applicant === 'ngo').map((i) => i.value)).toEqual([1, 1, 1, 3])
      expect(indicators.filter((i) => !i.by).map((i) => i.value)).toEqual([4, 4, 4, 12])
      expect(findings).toEqual([])
    }
  })
  it('a title, a note and a unit over the whole width are in no label path', () => {
    const html = htmlTable([
      [['政府信息公开情况统计表', 3]],
      [['单位：件', 3]],
      ['统计指标', '单位', '统计数'],
      ['（一）收到申请数', '件', '3'],
      ['1.当面申请数', '件', '3'],
      [['注：本表不含乡镇。', 3]],
    ])
    expect(parseReport(html).tables[0]!.cells.map((cell) => cell.row)).toEqual([['（一）收到申请数'], ['（一）收到申请数', '1.当面申请数']])
  })
})

describe('what stands beside or above the cells of a form', () => {
  const codes = (html: string) => parseReport(html).indicators.map(({ code, value }) => `${code}=${value}`)

  it('a group above each small table of outcomes', () => {
    const outcomes = (figures: string[]) => htmlTable([['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'], figures])
    const html = `<p>行政复议</p>${outcomes(['2', '0', '0', '1', '3'])}<p>行政诉讼：复议后起诉</p>${outcomes(['0', '1', '7', '1', '9'])}`
    expect(codes(html)).toEqual(expect.arrayContaining(['review.total=3', 'litigation.afterReview.total=9']))
    // Outcomes under another line are no form's.
    expect(codes(html.replace('<p>行政复议</p>', '<p>信访办理</p>'))).not.toContain('review.total=3')
  })

  it('the names of columns repeated in their cells', () => {
    const html = htmlTable([
      ['项目', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'],
      [
        '一、本年新收政府信息公开申请数量',
        '自然人：3',
        '商业企业：1',
        '科研机构：0',
        '社会公益组织：0',
        '法律服务机构：0',
        '其他：0',
        '总计：4',
      ],
    ])
    expect(codes(html)).toContain('requests.received=4')
  })

  it('two years in two rows: the later', () => {
    const header = ['年度', '结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
    const html = htmlTable([header, ['2023年', '1', '0', '0', '0', '1'], ['2022年', '2', '0', '0', '0', '2']])
    expect(codes(`<p>行政复议</p>${html}`)).not.toContain('review.total=2')
  })
})
