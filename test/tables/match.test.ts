import { describe, expect, it } from 'vitest'
import { type Family, type FormColumn, type FormRow, LAYOUTS } from '../../src/catalogue/formats.js'
import { matchColumn, matchRow, recognise } from '../../src/tables/match.js'

const row = (family: Family, path: string[], after?: FormRow) => matchRow(LAYOUTS[family], path, after)?.row.code
const column = (family: Family, path: string[]) => {
  const found: FormColumn | undefined = matchColumn(LAYOUTS[family], path)?.column
  return found && (found.applicant ?? found.part ?? found.label)
}

describe('every label of every form finds its own row and column', () => {
  for (const layout of Object.values(LAYOUTS)) {
    it(layout.family, () => {
      for (const form of layout.rows) {
        for (const label of [form.label, ...(form.variants ?? [])])
          expect([label, row(layout.family as Family, [...form.group, label])]).toEqual([label, form.code])
      }
      for (const form of layout.columns)
        expect(column(layout.family as Family, [form.label])).toBe(form.applicant ?? form.part ?? form.label)
    })
  }
})

describe('a row label is matched by meaning', () => {
  const cases: [family: Family, path: string[], code: string, why: string][] = [
    ['requests', ['本年新收政府信息公开申请数量'], 'requests.received', 'numbering lost'],
    ['requests', ['一.本年新收政府\n信息公开申请\n数量'], 'requests.received', 'line breaks and another stop'],
    ['requests', ['三、本年度办理结果', '（二）部分公开'], 'requests.result.partlyGranted', 'note left out'],
    ['requests', ['（二）部分公开（区分处理的，只计这一情'], 'requests.result.partlyGranted', 'note cut off'],
    ['requests', ['2.其他法律行政止公开'], 'requests.result.refused.forbiddenByLaw', 'three characters lost'],
    ['requests', ['（四）无法提供1.本机关不掌握相关政府信息'], 'requests.result.unavailable.notHeld', 'glued to its group'],
    ['requests', ['1本机关不掌握相关政府信息'], 'requests.result.unavailable.notHeld', 'stop lost'],
    ['requests', ['1.逾期不补正'], 'requests.result.other.notCorrected', 'short form'],
    [
      'requests',
      ['三、本年度辦理結果', '（三）不予公開', '3.危及「三安全一穩定」'],
      'requests.result.refused.securityAndStability',
      'Traditional',
    ],
    ['proactive', ['規範性檔案'], 'normative', 'Traditional, other words'],
    ['statistics', ['五、行政诉讼数量', '（二）被依法纠错数'], 'litigation.corrected', 'told apart by its group'],
    ['statistics', ['一、 主动公开情况', '1.收到申请总数'], 'requests.received', 'local wording'],
    ['statistics', ['（三）从事政府信息公开工作人员数', '1. 专职人员数'], 'resources.staff.fullTime', 'note left out'],
  ]
  for (const [family, path, code, why] of cases) it(`${path.join(' / ')}: ${why}`, () => expect(row(family, path)).toBe(code))
})

describe('what the form does not have is not matched', () => {
  const leaves: [Family, string[]][] = [
    ['requests', ['三、本年度办理结果']],
    ['requests', ['注：以上数据不含乡镇']],
    ['requests', ['2023年']],
    ['statistics', ['主动公开情况']],
    ['statistics', ['地区生产总值']],
    ['statistics', ['（二）被依法纠错数']], // of review or of litigation: nothing decides
    ['proactive', ['收到申请数']],
  ]
  for (const [family, path] of leaves) it(path.join(' / '), () => expect(row(family, path)).toBeUndefined())
})

describe('a label of several groups goes to the row after the last', () => {
  it('被依法纠错数', () => {
    const last = LAYOUTS.statistics.rows.find((r) => r.code === 'litigation.upheld')
    expect(row('statistics', ['（二）被依法纠错数'], last)).toBe('litigation.corrected')
  })
})

describe('columns', () => {
  const cases: [Family, string[], string][] = [
    ['requests', ['申请人情况', '法人或其他组织', '商 业\n企 业'], 'business'],
    ['requests', ['法律服务机 构'], 'legalService'],
    ['requests', ['社会公益'], 'ngo'],
    ['review', ['行政复议', '未审结'], 'pending'],
    ['proactive', ['本年收费金额'], 'amount'],
    ['proactive', ['本年新\n制作数量'], 'newlyMade'],
    ['proactive', ['现行有效件'], 'inForce'],
    ['statistics', ['历年累计'], '历年累计'],
  ]
  for (const [family, path, wanted] of cases) it(path.join(' / '), () => expect(column(family, path)).toBe(wanted))
})

describe('a table is recognised by its labels', () => {
  it('table three', () => expect(recognise(['自然人', '商业企业', '总计', '一、本年新收政府信息公开申请数量'])?.family).toBe('requests'))
  it('table four', () => expect(recognise(['行政复议', '结果维持', '结果纠正', '总计'])?.family).toBe('review'))
  it('not a menu', () => expect(recognise(['首页', '政务公开', '总计'])).toBeNull())
})
