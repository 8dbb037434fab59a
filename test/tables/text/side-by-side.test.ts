import { describe, expect, it } from 'vitest'
import { parseReport } from '../../../src/parse-report.js'

/** Code and value of every total that a table gives, in order. */
function totals(table: string, year = 2018): string[] {
  const report = parseReport(
    `临川市水务局${year}年政府信息公开工作年度报告\n\n一、概述\n工作有序开展。\n\n二、统计情况\n\n${table}\n\n三、问题\n人手不足。\n`,
  )
  return report.indicators.filter((i) => i.method === 'table').map((i) => `${i.code}=${i.value}`)
}

const FOLDED = [
  'requests.received=37',
  'requests.received.inPerson=4',
  'requests.received.network=33',
  'review.total=2',
  'review.upheld=1',
  'review.corrected=1',
]

describe('the statistics form folded over, its second half beside the first', () => {
  it('reads columns of the text', () => {
    const table = `        指标名称            数量         指标名称            数量
三、依申请公开情况                四、行政复议数量（单位：件）      2
（一）收到申请数（单位：件） 37   （一）维持具体行政行为数（单位：件） 1
1.当面申请数（单位：件）     4    （二）被依法纠错数（单位：件）   1
3.网络申请数（单位：件）     33   八、机构建设和保障经费情况`
    expect(totals(table).sort()).toEqual([...FOLDED].sort())
  })

  it('reads cells between bars', () => {
    const table = `| 指标名称 | 数量 | 指标名称 | 数量 |
|---|---|---|---|
| 三、依申请公开情况 |  | 四、行政复议数量（单位：件） | 2 |
| （一）收到申请数（单位：件） | 37 | （一）维持具体行政行为数（单位：件） | 1 |
| 1.当面申请数（单位：件） | 4 | （二）被依法纠错数（单位：件） | 1 |
| 3.网络申请数（单位：件） | 33 | 八、机构建设和保障经费情况 |  |`
    expect(totals(table).sort()).toEqual([...FOLDED].sort())
  })
})

describe('table four', () => {
  const REVIEW = ['review.upheld=3', 'review.corrected=1', 'review.other=0', 'review.pending=2', 'review.total=6']

  it('takes the words of a merged cell in each of its columns for one header', () => {
    const groups = ['行政复议', '未经复议直接起诉', '复议后起诉'].flatMap((name) => Array(5).fill(name))
    const above = ['行政复议', '行政诉讼', '行政诉讼'].flatMap((name) => Array(5).fill(name))
    const outcomes = Array(3).fill(['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']).flat()
    const figures = [3, 1, 0, 2, 6, 5, 0, 0, 0, 5, 0, 1, 0, 0, 1]
    const table = [above, groups, outcomes, figures].map((row) => `| ${row.join(' | ')} |`).join('\n')
    expect(totals(table, 2023)).toEqual([
      ...REVIEW,
      ...['upheld=5', 'corrected=0', 'other=0', 'pending=0', 'total=5'].map((x) => `litigation.direct.${x}`),
      ...['upheld=0', 'corrected=1', 'other=0', 'pending=0', 'total=1'].map((x) => `litigation.afterReview.${x}`),
    ])
  })

  it('reads a unit behind a blank in its cells', () => {
    const row = [3, 1, 0, 2, 6, 5, 0, 0, 0, 5, 0, 1, 0, 0, 1].map((n) => `${n} 件`).join(' | ')
    const head = Array(3).fill('结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计').join(' | ')
    expect(totals(`| ${head} |\n| ${row} |`, 2023).slice(0, 5)).toEqual(REVIEW)
  })

  it('reads cells of one row across the page where they take different numbers of lines', () => {
    const table = `行政复议                          行政诉讼
                             未经复议直接起诉               复议后起诉
结果 结果 其他 尚未 总计   结果 结果 其他 尚未 总计   结果 结果 其他 尚未 总计
维持 纠正 结果 审结        维持 纠正 结果 审结        维持 纠正 结果 审结
                     46                        35                        21
3 件 11 件 0 件 32 件      5 件 30 件 0 件 0 件      0 件 21 件 0 件 0 件
                     件                        件                        件`
    expect(totals(table, 2023).slice(0, 5)).toEqual([
      'review.upheld=3',
      'review.corrected=11',
      'review.other=0',
      'review.pending=32',
      'review.total=46',
    ])
  })
})

describe('labels as printed', () => {
  it('puts a subject and a header together that are broken over lines', () => {
    const table = `第二十条第（五）项
             上一年项目数
 信息内容                  本年增/减        处理决定数量
                 量
 行政许可          3          9           23
 其他对外管理服务事
                 20         9           12
     项
               第二十条第（六）项
             上一年项目数
 信息内容                  本年增/减        处理决定数量
                 量
 行政处罚          1          0           0`
    const report = parseReport(`临川市水务局2020年政府信息公开工作年度报告\n\n二、主动公开政府信息情况\n\n${table}\n`)
    expect(report.tables.flatMap((t) => t.cells.map((c) => `${c.row.at(-1)} | ${c.column.at(-1)} = ${c.value} ${c.certainty}`))).toEqual([
      '行政许可 | 上一年项目数量 = 3 certain',
      '行政许可 | 本年增/减 = 9 certain',
      '行政许可 | 处理决定数量 = 23 certain',
      '其他对外管理服务事项 | 上一年项目数量 = 20 certain',
      '其他对外管理服务事项 | 本年增/减 = 9 certain',
      '其他对外管理服务事项 | 处理决定数量 = 12 certain',
      '行政处罚 | 上一年项目数量 = 1 certain',
      '行政处罚 | 本年增/减 = 0 certain',
      '行政处罚 | 处理决定数量 = 0 certain',
    ])
  })

  it('keeps a shortened header and Traditional columns', () => {
    const head = '信息内容 | 本年处理决定数\n行政许可 | 7\n行政处罚 | 2'
    const two = parseReport(`临川市水务局2023年政府信息公开工作年度报告\n\n二、主动公开政府信息情况\n\n${head.replace(/^|$/gm, '|')}\n`)
    expect(two.tables[0]?.cells.map((c) => c.column.at(-1))).toEqual(['本年处理决定数', '本年处理决定数'])
    const three = parseReport(`臨川市水利局2023年政府信息公開工作年度報告

三、收到和處理政府信息公開申請情況

                                 自然人   商業企業   科研機構   社會公益組織   法律服務機構   其他   總計
一、本年新收政府信息公開申請數量   12       3          0          0              0              1      16
二、上年結轉政府信息公開申請數量   1        0          0          0              0              0      1
`)
    expect(new Set(three.tables[0]?.cells.map((c) => c.column.at(-1)))).toEqual(
      new Set(['自然人', '商業企業', '科研機構', '社會公益組織', '法律服務機構', '其他', '總計']),
    )
  })
})
