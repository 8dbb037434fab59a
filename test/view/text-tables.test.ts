import { describe, expect, it } from 'vitest'
import { viewOf } from '../../src/view/page.js'
import { pageOfPlain } from '../../src/view/plain.js'
import { isBorder } from '../../src/view/text-table-line.js'
import { markTextTables } from '../../src/view/text-tables.js'

/** Each line of the text with `T` before it where it is a table line; blank lines are left out. */
function marked(text: string): string[] {
  const view = markTextTables(viewOf(pageOfPlain(text)))
  return view.lines
    .filter((l) => l.to > l.from && text.slice(l.from, l.to).trim() !== '')
    .map((l) => `${l.zone === 'table' ? 'T' : '.'} ${view.text.slice(l.from, l.to).trim()}`)
}

/** Written as expected: `T` or `.` before each line. */
function check(expected: string): void {
  const lines = expected
    .trim()
    .split('\n')
    .map((l) => l.trim())
  expect(marked(lines.map((l) => l.slice(2)).join('\n'))).toEqual(lines)
}

describe('lines of tables written as text', () => {
  it.each([
    ['pipes', 'T | 规章 | 1 | 0 | 7 |\nT | 行政规范性文件 | 4 | 2 | 31 |'],
    [
      'pipes, and a bold heading between',
      'T | 规章 | 1 | 0 | 7 |\nT | 行政许可 | 4 | 2 | 31 |\n. **三、收到和处理申请情况**\nT | 自然人 | 商业企业 |\nT | 12 | 3 |',
    ],
    ['pipes without a leading one', 'T 信息内容 | 本年制发件数 | 本年废止件数\nT |---|---|\nT 规章 | 1 | 0'],
    ['box drawing', 'T ┌────┬──┐\nT │规章│1 │\nT └────┴──┘'],
    [
      'aligned columns',
      '. 三、收到和处理政府信息公开申请情况\nT 一、本年新收政府信息公开申请数量   12   3   0   0   1   0   16\nT 二、上年结转政府信息公开申请数量   1    0   0   0   0   0   1',
    ],
    ['one cell a line', 'T 规章\nT 1\nT 0\nT 7\nT 行政规范性文件\nT 4\nT 2\nT 31'],
    ['numbers after torn labels', 'T 5.要求行政机关确认或重新出\nT 具已获取信息\nT 1 0 0 0 0 0 1\nT （七）总计 2 0 0 0 0 0 2'],
    ['vertical label', 'T 二、上年结转政府信息公开申请数量 3 0 0 0 0 0 3\nT 三、\nT 本\nT 年\nT 度\nT （一）予以公开 3 0 0 0 0 0 3'],
    [
      'heading between header and figures',
      'T 行政复议 行政诉讼\nT 未经复议直接起诉 复议后起诉\nT 结果维持 结果纠正\nT 其他结果 尚未审结\n. 四、政府信息公开行政复议、行政诉讼情况\nT 1 0 0 2 3 0 0 0 0 0 1 0 0 0 1',
    ],
    ['glued header', 'T 行政复议行政诉讼\nT | 1 | 0 | 0 | 2 | 3 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 1 |'],
    ['note cell', 'T 第二十条第（一）项\nT 22\nT （其中修订 16 件）\nT 行政许可 5\nT 行政处罚 2'],
    [
      'rows of the form of 2014',
      'T 三、依申请公开情况 —— ——\nT （一）收到申请数 件 12\nT 四、行政复议数量 件 0\n. 单位负责人：某某 填报日期：2017.1.20',
    ],
    ['local form, a heading as row', 'T 1.举报投诉数\nT 件\nT 1\nT 五、保障情况\nT ——\nT 1.专职人员数\nT 人\nT 6'],
    [
      'caption',
      'T ## 表三：收到和处理政府信息公开申请情况\nT | 一、本年新收政府信息公开申请数量 | 19 | 0 | 0 | 0 | 0 | 0 | 19 |\n. 以上为全年情况。',
    ],
    ['a note', 'T 行政许可 5\nT 行政处罚 2\nT 注：含委托办理的事项。\nT 行政强制 1'],
    ['other table, aligned', 'T 项目      2019      2020\nT 小麦产量   12.5   13.1\nT 玉米产量   40.2   38.8'],
  ])('%s', (_name, expected) => check(expected))

  it.each([
    ['prose', '. 2019年，全市主动公开政府信息3120\n. 条，其中规范性文件12\n. 件。'],
    ['a wrapped paragraph of the genre’s words', '. 政府网站公开政府信息 5500\n. 余条，全年新增公开规章 1 件、行政规范性文件 11\n. 件。'],
    ['headings', '. 二、主动公开情况\n. （一）依申请公开情况\n. 三、依申请公开情况\n. 全年未收到申请。'],
    ['menu', '. 首页 | 政府信息公开指南 | 政府信息公开年报\n. 分享到：微信 | 打印 | 关闭'],
    ['index table', '. │索引号：│PL000/2010-00031│\n. │发布日期：│2010-01-25│'],
    ['a lone figure', '. 联系电话\n. 83605210\n. 谢谢'],
    ['year over a table', '. 2024 年报告'],
    ['list of figures in words', '. 1.政府公报212条。\n. 2.政府网站6880条。\n. 3.其他方式395条。'],
  ])('leaves %s alone', (_name, expected) => check(expected))
})

describe('a line of more cells than a whole table has', () => {
  const cells = (count: number, cell: string) => `${cell.repeat(count)}|`
  const uncertain = (text: string) => {
    const { findings } = markTextTables(viewOf(pageOfPlain(text)))
    return findings.filter((f) => f.code === 'layout-uncertain').map((f) => text.slice(f.span!.start, f.span!.end))
  }

  it.each([
    ['is no row, and its neighbours are', `T | 规章 | 1 | 0 | 7 |\n. ${cells(1000, '| 1 ')}\nT | 行政许可 | 4 | 2 | 31 |`],
    ['is one where it is shorter', `T | 规章 | 1 | 0 | 7 |\nT ${cells(999, '| 1 ')}\nT | 行政许可 | 4 | 2 | 31 |`],
    ['may be a border', `T | 规章 | 1 | 0 | 7 |\nT ${cells(1000, '|---')}\nT | 行政许可 | 4 | 2 | 31 |`],
  ])('%s', (_name, expected) => check(expected))

  it.each(['| 1 ', '| 规章 | 1,204 ', '│3│', '|规章|1.5'])('is told of with its place: %s', (cell) => {
    const wide = cells(1000, cell)
    expect(uncertain(`一、概述\n${wide}\n公开信息3条。`)).toEqual([wide])
  })

  it.each(['| ', '|---', '| 首页 ', '| 公开3条 '])('is not told of where no figure stands alone: %s', (cell) => {
    expect(uncertain(`一、概述\n${cells(1000, cell)}\n公开信息3条。`)).toEqual([])
  })
})

describe('a border', () => {
  it.each(['|---|---|', '| --- | --- |', '-----', '+==+', '|', '├--┼--┤'])('%s', (line) => expect(isBorder(line)).toBe(true))
  it.each(['| - | -- |', '-- --', '----', '| 0 |', '| - | 0 |'])('not %s', (line) => expect(isBorder(line)).toBe(false))
})
