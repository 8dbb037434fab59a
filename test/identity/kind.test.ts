import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/parse-report.js'

const read = (...lines: string[]) => {
  const { kind, year, agency, title, format } = parseReport(lines.join('\n')).meta
  return { kind, year, agency: agency?.name ?? null, title, format }
}

describe('other documents of a government', () => {
  it('a work report has the year in which it is given', () => {
    expect(
      read(
        '政 府 工 作 报 告',
        '——2014年2月19日在白水县第十五届人民代表大会第三次会议上',
        '白水县人民政府县长　某某某',
        '各位代表：',
        '一、2013年工作回顾',
        '全年生产总值完成50亿元。',
      ),
    ).toMatchObject({ kind: 'other', year: 2014, agency: '白水县人民政府', title: '政府工作报告', format: null })
  })
  it('a communiqué has the year it reports on and the office under its title', () => {
    expect(
      read('2012年临川市国民经济和社会发展统计公报', '临川市统计局', '（2013年3月20日）', '一、综合', '全年实现生产总值400亿元。'),
    ).toMatchObject({
      kind: 'other',
      year: 2012,
      agency: '临川市统计局',
    })
  })
  it('a budget report has the year it reports on', () => {
    expect(
      read(
        '——2020年5月12日在白水县第十八届人民代表大会第五次会议上',
        '县财政局局长  某某某',
        '各位代表：',
        '一、2019年财政预算执行情况',
        '财政总收入10亿元。',
      ),
    ).toMatchObject({ kind: 'other', year: 2019, agency: '县财政局' })
  })
  it('a department’s budget has the department that its label names', () => {
    expect(read('临川市2025年市级单位预算', '预算单位：临川市财政局', '单位主要职能', '一、主要职能', '拟订财税规划。')).toMatchObject({
      kind: 'other',
      year: 2025,
      agency: '临川市财政局',
    })
  })
  it('a text without a title and without the chapters of a report says nothing of itself', () => {
    expect(read('全市生产总值1151.5亿元，比上年增长6.1%。')).toEqual({ kind: 'other', year: null, agency: null, title: null, format: null })
  })
})

describe('reports on open government information', () => {
  it('are known by their chapters where the title is lost', () => {
    expect(read('一、主动公开情况', '公开12条。', '二、依申请公开情况', '收到3件。').kind).toBe('ogi-annual-report')
  })
  it.each<[string, ...string[]]>([
    ['by who compiles them', '依据《中华人民共和国政府信息公开条例》，制作本报告。', '一、概述'],
    ['by an announcement', '特向社会公布2013年度政府信息公开工作年度报告。'],
    ['by 报告如下', '现将我镇2016年度政府信息公开工作情况报告如下：', '一、基本情况'],
    [
      'in Traditional characters',
      '一、總體情況',
      '2022年，我縣認真落實。',
      '（一）主動公開情況。發布信息12條。',
      '（二）依申請公開情況。收到申請9件。',
    ],
    ['by their forms alone', '信息内容 本年制发件数 本年废止件数 现行有效件数', '规章 0 0 0'],
    ['by one chapter under an overview', '一、总体情况', '2020年，南栎区水务局继续扩大公开范围。', '（一）主动公开', '全年公开信息415条。'],
  ])('are known %s', (_, ...lines) => expect(read(...lines).kind).toBe('ogi-annual-report'))
  it.each<[string, ...string[]]>([
    ['a guide', '白水县政府信息公开指南', '为便于公众获取政府信息，特编制本指南。', '一、主动公开', '（一）公开范围', '二、依申请公开'],
    ['a rule', '第一条 为规范年度报告的编制，制定本制度。', '一、主动公开的情况', '二、依申请公开的情况'],
    ['a notice', '关于做好2025年政府信息公开工作年度报告编制工作的通知', '现就有关事项通知如下：', '一、总体情况'],
    ['a notice on two lines', '关于做好2025年政府信息公开工作年度报告', '编制和公布工作的通知', '各县（市）人民政府：', '一、总体情况'],
    ['news', '市档案馆召开2021年政府信息公开年报编制培训会', '会议解读了年报编制的新要求。'],
    ['a question', '政府信息公开年度报告什么时候公布？', '网友：请问年报什么时候可以看到？'],
    ['a plan', '2023年政务公开工作实施方案', '现就政务公开工作制定如下方案。', '一、主动公开'],
  ])('are not %s', (_, ...lines) => expect(read(...lines).kind).toBe('other'))
  it.each([
    ['prose', ['一、概述', '公开信息12条。']],
    ['template-2021', ['信息内容 本年制发件数 本年废止件数 现行有效件数', '规章 0 0 0']],
    ['template-2019', ['信息内容 本年新制作数量 本年新公开数量 对外公开总数量', '规章 0 0 0', '信息内容 上一年项目数量 本年增/减']],
    ['statistics-2014', ['统计指标 单位 统计数', '5.其他方式公开政府信息数 条 2', '（二）申请办结数 件 1']],
  ])('follow the form %s', (format, lines) => {
    expect(read('白水县2016年政府信息公开工作年度报告', ...lines).format).toBe(format)
  })
})
