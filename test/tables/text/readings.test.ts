import { describe, expect, it } from 'vitest'
import { parseReport } from '../../../src/parse-report.js'

const TITLE = '云麓县水务局2023年政府信息公开工作年度报告\n'
const THREE = `${TITLE}三、收到和处理政府信息公开申请情况\n`
const FOUR = `${TITLE}四、政府信息公开行政复议、行政诉讼情况\n`

/** Cells of all tables, as `row | column = value`, `~` before those that are not certain. */
function cells(source: string): string[] {
  return parseReport(source).tables.flatMap((t) =>
    t.cells
      .filter((c) => c.value !== null)
      .map((c) => `${c.certainty === 'certain' ? '' : '~'}${c.row.at(-1)} | ${c.column.at(-1)} = ${c.value}`),
  )
}
const DOUBTS = /^(?:layout-uncertain|figures-left|form-not-read)$/
const doubts = (source: string) => parseReport(source).findings.filter((f) => DOUBTS.test(f.code)).length

describe('digits torn apart', () => {
  const row = (figures: string) =>
    `${THREE}自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n一、本年新收政府信息公开申请数量 ${figures}\n`

  it('are joined where the sum proves one way, and a repair says so', () => {
    const source = row('3 7 4 6 0 0 1 2 3 8 3')
    expect(cells(source).map((c) => c.split('= ')[1])).toEqual(['374', '6', '0', '0', '1', '2', '383'])
    expect(parseReport(source).repairs.map((r) => `${r.kind} ${r.before} > ${r.after}`)).toEqual([
      'split-cell 3 7 4 > 374',
      'split-cell 3 8 3 > 383',
    ])
  })

  it('are left where two ways hold', () => {
    const source = row('1 1 1 0 0 0 0 12')
    expect(cells(source)).toEqual([])
    expect(doubts(source)).toBe(1)
  })

  it('are left where none holds', () => expect(cells(row('1 2 3 4 5 6 7 8'))).toEqual([]))
})

describe('missing figures', () => {
  const head = '自然人      商业企业    科研机构    社会公益组织  法律服务机构  其他    总计\n'

  it('stay missing where the places of the columns are known', () => {
    const source = `${THREE}                                  ${head}一、本年新收政府信息公开申请数量      12        3        0        0        1        2        18
二、上年结转政府信息公开申请数量      4                                             0        4\n`
    expect(cells(source).slice(7)).toEqual([
      '二、上年结转政府信息公开申请数量 | 自然人 = 4',
      '二、上年结转政府信息公开申请数量 | 其他 = 0',
      '二、上年结转政府信息公开申请数量 | 总计 = 4',
    ])
  })

  it('are a guess where nothing shows the columns', () => {
    const source = `${THREE}自然人\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n总计\n一、本年新收政府信息公开申请数量\n26\n26\n二、上年结转政府信息公开申请数量\n0\n0\n`
    expect(cells(source)[0]).toBe('~一、本年新收政府信息公开申请数量 | 自然人 = 26')
    expect(doubts(source)).toBe(1)
  })
})

describe('table four', () => {
  it('in three tables takes the group before each', () => {
    const table = (figures: string) => `| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n|---|---|---|---|---|\n| ${figures} |\n`
    const source = `${FOUR}### 行政诉讼（复议后起诉）\n${table('1 | 0 | 0 | 2 | 3')}### 行政复议\n${table('4 | 1 | 0 | 0 | 5')}`
    expect(cells(source)).toEqual([
      '复议后起诉 | 结果维持 = 1',
      '复议后起诉 | 结果纠正 = 0',
      '复议后起诉 | 其他结果 = 0',
      '复议后起诉 | 尚未审结 = 2',
      '复议后起诉 | 总计 = 3',
      '行政复议 | 结果维持 = 4',
      '行政复议 | 结果纠正 = 1',
      '行政复议 | 其他结果 = 0',
      '行政复议 | 尚未审结 = 0',
      '行政复议 | 总计 = 5',
    ])
  })

  it('torn into runs is put together by its sums, and says that it is doubtful', () => {
    const source = `${FOUR}行政复议\n行政诉讼\n未经复议直接起诉\n结果\n维持\n11\n4\n0\n2\n复议后起诉\n尚未\n审结\n3\n0\n1\n0\n总计\n17\n维持\n1\n0\n0\n1\n2\n总计\n4\n`
    expect(cells(source)).toEqual([
      ...['结果维持 = 11', '结果纠正 = 4', '其他结果 = 0', '尚未审结 = 2', '总计 = 17'].map((c) => `~行政复议 | ${c}`),
      ...['结果维持 = 1', '结果纠正 = 0', '其他结果 = 0', '尚未审结 = 1', '总计 = 2'].map((c) => `~未经复议直接起诉 | ${c}`),
      ...['结果维持 = 3', '结果纠正 = 0', '其他结果 = 1', '尚未审结 = 0', '总计 = 4'].map((c) => `~复议后起诉 | ${c}`),
    ])
    expect(doubts(source)).toBeGreaterThan(0)
  })
})

describe('table four in one line', () => {
  const wide = (word: string) => word + ' '.repeat(12 - 2 * word.length)
  const OUTCOMES = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].map(wide).join('')
  const line = (figures: string) =>
    `${FOUR}${OUTCOMES.repeat(3).trimEnd()}\n${figures
      .split(',')
      .map((f) => f.padEnd(12))
      .join('')}\n`

  it('leaves blank what no figure stands under', () =>
    expect(cells(line('3,,,,3,1,,2,,3'))).toEqual([
      ...['结果维持 = 3', '总计 = 3'].map((c) => `行政复议 | ${c}`),
      ...['结果维持 = 1', '其他结果 = 2', '总计 = 3'].map((c) => `未经复议直接起诉 | ${c}`),
    ]))
})

describe('table two', () => {
  const two = `${TITLE}二、主动公开政府信息情况\n第二十条第（一）项\n`

  it('puts a cell with a note, printed apart, where the note says', () => {
    const source = `${two}19\n（含自然失效 7 件）\n第二十条第（五）项\n信息内容 本年处理决定数量\n行政许可 0\n| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n|---|---|---|---|\n| 行政规范性文件 | 34 | 189 |\n`
    expect(cells(source)).toEqual([
      '行政许可 | 本年处理决定数量 = 0',
      '~行政规范性文件 | 本年制发件数 = 34',
      '~行政规范性文件 | 本年废止件数 = 19',
      '~行政规范性文件 | 现行有效件数 = 189',
    ])
  })

  it('does not guess which of three columns two figures are in', () => {
    const source = `${two}信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 1 7\n`
    expect(cells(source)).toEqual([])
    expect(doubts(source)).toBe(1)
  })
})

describe('two tables of one form', () => {
  it('side by side are read apart, and neither is certain where they differ', () => {
    const source = `${TITLE}信息内容    本年制发件数   本年废止件数   现行有效件数    信息内容    本年制发件数   本年废止件数   现行有效件数
规章          2            0            11          规章          2            1            12
行政规范性文件    9            8            97          行政规范性文件    5            2            42\n`
    expect(cells(source)).toContain('~规章 | 本年废止件数 = 0')
    expect(cells(source)).toContain('~规章 | 本年废止件数 = 1')
    expect(cells(source)).toContain('规章 | 本年制发件数 = 2')
  })
})

describe('tables of no known form', () => {
  it('are read by their bars', () =>
    expect(cells(`${TITLE}| 项目 | 2019年 | 2020年 |\n|---|---|---|\n| 小麦产量 | 12.5 | 13.1 |\n| 玉米产量 | 40.2 | 38.8 |\n`)).toEqual([
      '小麦产量 | 2019年 = 12.5',
      '小麦产量 | 2020年 = 13.1',
      '玉米产量 | 2019年 = 40.2',
      '玉米产量 | 2020年 = 38.8',
    ]))

  it('are read by the places of their figures', () =>
    expect(cells(`${TITLE}项目        2019年      2020年\n小麦产量      12.5       13.1\n玉米产量      40.2       38.8\n`)).toEqual([
      '小麦产量 | 2019年 = 12.5',
      '小麦产量 | 2020年 = 13.1',
      '玉米产量 | 2019年 = 40.2',
      '玉米产量 | 2020年 = 38.8',
    ]))
})

describe('labels of a form in a table of two years', () => {
  it('take no figure of the year before', () => {
    const rows = ['维持      309      88      -221', '其他       88      28      -60'].map((row) => `行政复议-${row}\n\n\n`)
    const more = ['维持        1       7        6', '其他       16      11       -5'].map((row) => `行政诉讼(未经复议)-${row}\n\n\n`)
    const source = `${TITLE}一、总体情况\n复议诉讼数据差异\n指标名称      2022年      2023年      增减值\n${[...rows, ...more].join('')}五、问题\n`
    expect(parseReport(source).indicators.filter(({ certainty }) => certainty === 'certain')).toEqual([])
  })
})

describe('cells that a page reader has put on lines of their own', () => {
  const values = (source: string) => cells(source).map((cell) => cell.split('= ')[1])
  const head = '                                 自然人   商业企业   科研机构   社会公益组织   法律服务机构   其他   总计'

  it('takes digits on the line below to the figure over them where the sum then holds', () => {
    const row = '一、本年新收政府信息公开申请数量   186      48         32         7              161            32     75'
    const below = `${' '.repeat(97)}2      6`
    const next = '二、上年结转政府信息公开申请数量   0        0          0          0              0              0      0'
    const source = `${THREE}${head}\n${row}\n${below}\n${next}\n`
    expect(values(source).slice(0, 7)).toEqual(['186', '48', '32', '7', '161', '322', '756'])
    expect(parseReport(source).repairs.map((r) => r.after)).toEqual(['322', '756'])
    // One digit of the two is lost: nothing is certain.
    const lost = parseReport(source.replace(/2 {6}6\n/, '       6\n'))
    expect(lost.tables[0]!.cells.slice(0, 7).map((c) => c.certainty)).toEqual(Array(7).fill('likely'))
  })

  it('reads two cells on one line of a run of single figures', () => {
    const source = `${THREE}自然人\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n总计\n一、本年新收政府信息公开申请数量\n2\n27\n0\n860\n22\n9 920\n二、上年结转政府信息公开申请数量\n7\n0\n0\n0\n0\n0\n7\n`
    expect(values(source)).toEqual(['2', '27', '0', '860', '22', '9', '920', '7', '0', '0', '0', '0', '0', '7'])
  })

  it('goes on with lone figures behind a subject and its first, where just as many follow', () => {
    const two = `${TITLE}二、主动公开政府信息情况\n第二十条第（一）项\n信息内容\n本年制发件数 本年废止件数 现行有效件数\n`
    expect(cells(`${two}规章\n20\n0\n5\n行政规范性文件 10\n0\n2\n第二十条第（五）项\n`)).toEqual([
      '规章 | 本年制发件数 = 20',
      '规章 | 本年废止件数 = 0',
      '规章 | 现行有效件数 = 5',
      '行政规范性文件 | 本年制发件数 = 10',
      '行政规范性文件 | 本年废止件数 = 0',
      '行政规范性文件 | 现行有效件数 = 2',
    ])
  })

  it('has no certain figures in table four where two sums fail', () => {
    const figures = [40, 35, 19, 34, 0, 6, 0, 0, 30, 0, 5, 0, 3, 0, 16]
    expect(cells(`${FOUR}${figures.join('\n')}\n`).filter((cell) => !cell.startsWith('~'))).toEqual([])
  })

  it('does not take the second row for the first where the first is not legible', () => {
    const source = `${THREE}一、本年新收政府信息公开申请数\n量\n1,360 76961,416 27\n二、上年结转政府信息公开申请数\n量\n0 0 0 0 0 0 0\n三、本年\n度办理结\n果\n（一）予以公开 519 0 0 0 0 0 519\n`
    const codes = new Set(parseReport(source).indicators.map((i) => i.code))
    expect([...codes]).toEqual(['requests.carriedOver', 'requests.result.granted'])
  })
})
