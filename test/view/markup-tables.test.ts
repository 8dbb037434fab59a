import { describe, expect, it } from 'vitest'
import { readView } from '../../src/view/read-view.js'
import { cellsOf, zoned } from '../support/lines.js'

const SPANS = '<table border=1><tr><td colspan="2">第二十条第（一）项<th rowspan=3>甲<tr><td>规章<td>0</table>'

describe('tables as browsers see them', () => {
  const cases: [string, string, string[][]][] = [
    [
      'cells and rows without ends',
      SPANS,
      [
        ['第二十条第（一）项', '甲'],
        ['规章', '0'],
      ],
    ],
    [
      'stray end tags',
      '<table><tr><td>规章<td>0</td></td></tr><td>文件</td><td>1</td></tr></tbody></table>',
      [
        ['规章', '0'],
        ['文件', '1'],
      ],
    ],
    [
      'a cell inside a font of a cell',
      '<table><tr><td><font size=2>规章<td><b>0<tr><td>文件</font><td>1</table>',
      [
        ['规章', '0'],
        ['文件', '1'],
      ],
    ],
    [
      'a form across rows',
      '<table><form><tr><td>规章</td></form><td>0</td></tr><tr><form><td>文件</td><td>1</td></tr></form></table>',
      [
        ['规章', '0'],
        ['文件', '1'],
      ],
    ],
    [
      'thead, tbody, tfoot',
      '<table><thead><th>甲<th>乙<tbody><td>1<td>2<tfoot><tr><td>3<td>4</table>',
      [
        ['甲', '乙'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'paragraphs and breaks in a cell',
      '<table><tr><td><p>科研</p><p>机构</p></td><td>总<br>计</td></tr></table>',
      [['科研\n机构', '总\n计']],
    ],
    [
      'a paragraph never closed',
      '<table><tr><td><p>规章<td><p>0<tr><td><p>文件<td><div>1</table>',
      [
        ['规章', '0'],
        ['文件', '1'],
      ],
    ],
    ['empty cells', '<table><tr><td>规章</td><td></td><td>&nbsp;</td><td><p> </p></td></tr></table>', [['规章', '', '', '']]],
    [
      'the helper row of Word',
      '<table><tr><td>规章</td><td>0</td></tr><![if !supportMisalignedColumns]><tr height=0><td width=9></td><td width=9></td></tr><![endif]></table>',
      [['规章', '0']],
    ],
    ['upper case', '<TABLE><TR><TD COLSPAN=2>规章</TD><TD>0</TD></TR></TABLE>', [['规章', '0']]],
  ]
  it.each(cases)('%s', (_, source, rows) => {
    expect(cellsOf(readView(source))).toEqual(rows)
  })

  it('gives spans, header cells and captions', () => {
    const view = readView(
      `${SPANS}<table><caption>情况统计表</caption><tr><td colspan="9999999">1</td><td rowspan="0" colspan="x">2</td></tr></table>`,
    )
    expect(view.tables[0]!.rows.map((row) => row.map(({ colspan, rowspan, header }) => [colspan, rowspan, header]))).toEqual([
      [
        [2, 1, false],
        [1, 3, true],
      ],
      [
        [1, 1, false],
        [1, 1, false],
      ],
    ])
    const { caption, rows } = view.tables[1]!
    expect(view.text.slice(caption!.from, caption!.to)).toBe('情况统计表')
    expect(rows[0]!.map(({ colspan, rowspan }) => [colspan, rowspan])).toEqual([
      [1000, 1],
      [1, 1],
    ])
  })

  it('keeps nested tables apart, and a stray end tag inside', () => {
    const view = readView(
      '<table><tr><td>菜单</td><td>外<table><tr><td>规章</td></td><td>3</td></tr><tr><td>文件</td><td>4</td></tr></table>后</td></tr><tr><td>脚</td></tr></table>',
    )
    expect(cellsOf(view, 1)).toEqual([
      ['规章', '3'],
      ['文件', '4'],
    ])
    expect(cellsOf(view, 0)).toEqual([['菜单', '外\n规章\n3\n文件\n4\n后'], ['脚']])
    expect(view.tables[1]!.inside).toBe(0)
  })

  it('says where in the source a cell lies, an empty one too', () => {
    const source = '<table><tr><td>规章</td><td class="a"></td><td> 5 </td></table>'
    const view = readView(source)
    expect(view.tables[0]!.rows[0]!.map((cell) => [cell.source.start, source.slice(cell.source.start, cell.source.end)])).toEqual([
      [15, '规章'],
      [36, ''],
      [45, ' 5 '],
    ])
  })
})

describe('roles of tables', () => {
  const index =
    '<tr><td>索 引 号：</td><td>X01/2013-1</td><td>发布机构</td><td>青岚县</td></tr><tr><td>文　　号</td><td></td><td>公开日期</td><td>2013-1-2</td></tr>'
  const form =
    '<tr><td colspan=4>第二十条第（一）项</td></tr><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>'
  const prose = `一、总体情况<br>${'全年公开信息，按时答复申请。'.repeat(30)}`
  const cases: [string, string, string[]][] = [
    ['index', `<table>${index}</table>`, ['index']],
    ['official form without figures', `<table>${form}<tr><td>规章</td><td></td><td></td><td></td></tr></table>`, ['data']],
    [
      'a table of figures',
      '<table><tr><td>年份</td><td>件数</td></tr><tr><td>上半年</td><td>12</td></tr><tr><td>下半年</td><td>3</td></tr></table>',
      ['data'],
    ],
    [
      'a table of words',
      '<table><tr><td>序号</td><td>事项</td></tr><tr><td>甲</td><td>许可</td></tr><tr><td>乙</td><td>确认</td></tr></table>',
      ['data'],
    ],
    [
      'page frame with the form inside',
      `<table><tr><td>${prose}<table>${form}<tr><td>规章</td><td>3</td><td>0</td><td>5</td></tr></table></td></tr></table>`,
      ['layout', 'data'],
    ],
    ['a report in one cell', `<table><tr><td width=20></td><td>${prose}</td><td></td></tr></table>`, ['layout']],
    [
      'a menu',
      '<table><tr><td><a href=a>首页</a></td><td><a href=b>概况</a></td></tr><tr><td><a href=c>公开</a></td><td><a href=d>互动</a></td></tr></table>',
      ['layout'],
    ],
    [
      'a list of reports',
      '<table><tr><td><a href=a>2012年报告</a></td><td>2013-01-02</td></tr><tr><td><a href=b>2011年报告</a></td><td>2012-01-02</td></tr><tr><td><a href=b>2010年报告</a></td><td>2011-01-02</td></tr></table>',
      ['layout'],
    ],
  ]
  it.each(cases)('%s', (_, source, roles) => {
    expect(readView(source).tables.map((table) => table.role)).toEqual(roles)
  })

  it('reads a report that is written into the rows of one table', () => {
    const view = readView(`<table><tr><td colspan=4>${prose}</td></tr>${form}<tr><td>规章</td><td>3</td><td>0</td><td>5</td></tr></table>`)
    expect(view.tables[0]!.role).toBe('data')
    expect(zoned(view).map((line) => line.slice(0, 8))).toEqual([
      'B 一、总体情况',
      'B 全年公开信息',
      'T 第二十条第（',
      'T 信息内容',
      'T 本年制发件数',
      'T 本年废止件数',
      'T 现行有效件数',
      'T 规章',
      'T 3',
      'T 0',
      'T 5',
    ])
  })
})
