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
