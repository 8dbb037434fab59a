import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/parse-report.js'

interface Case {
  why: string
  lines: string[]
  title: string | null
  agency: string | null
  year: number | null
  signed?: string | null
  published?: string | null
}

const BODY = ['一、概述', '全年主动公开政府信息120条。', '二、依申请公开情况', '全年收到申请3件，均已答复。']

/** What a plain-text report says of itself. */
const cases: Case[] = [
  {
    why: 'the title names the place, the foot its government in full',
    lines: ['青石镇2013年政府信息公开工作年度报告', ...BODY, '白水县青石镇人民政府', '2014年2月10日'],
    title: '青石镇2013年政府信息公开工作年度报告',
    agency: '白水县青石镇人民政府',
    year: 2013,
    signed: '2014-02-10',
  },
  {
    why: 'year behind the subject; the body only at the foot',
    lines: ['政府信息公开2014年度报告', ...BODY, '白水县水务局', '二〇一五年一月二十日'],
    title: '政府信息公开2014年度报告',
    agency: '白水县水务局',
    year: 2014,
    signed: '2015-01-20',
  },
  {
    why: 'a summary is a report too',
    lines: ['白水县水务局2012年度政府信息公开工作总结', ...BODY],
    title: '白水县水务局2012年度政府信息公开工作总结',
    agency: '白水县水务局',
    year: 2012,
    signed: null,
  },
  {
    why: '关于…的报告',
    lines: ['白水县司法局关于2013年度政府信息公开工作情况的报告', ...BODY, '2014年3月1日'],
    title: '白水县司法局关于2013年度政府信息公开工作情况的报告',
    agency: '白水县司法局',
    year: 2013,
    signed: '2014-03-01',
  },
  {
    why: 'the office reports, not the government that its name holds',
    lines: ['白水县人民政府办公室2016年政府信息公开工作年度报告', ...BODY],
    title: '白水县人民政府办公室2016年政府信息公开工作年度报告',
    agency: '白水县人民政府办公室',
    year: 2016,
  },
  {
    why: 'a state office that stands under no place',
    lines: [
      '白水县税务局2019年政府信息公开工作年度报告',
      '本报告由国家税务总局白水县税务局编制。',
      ...BODY,
      '国家税务总局白水县税务局',
      '2020年1月15日',
    ],
    title: '白水县税务局2019年政府信息公开工作年度报告',
    agency: '国家税务总局白水县税务局',
    year: 2019,
    signed: '2020-01-15',
  },
  {
    why: 'committee of a development zone',
    lines: ['临川高新技术产业开发区管委会2015年政府信息公开工作年度报告', ...BODY],
    title: '临川高新技术产业开发区管委会2015年政府信息公开工作年度报告',
    agency: '临川高新技术产业开发区管委会',
    year: 2015,
  },
  {
    why: 'Chinese numerals for the year',
    lines: ['白水县档案局二〇一一年度政府信息公开年报', ...BODY, '二○一二年三月五日'],
    title: '白水县档案局二〇一一年度政府信息公开年报',
    agency: '白水县档案局',
    year: 2011,
    signed: '2012-03-05',
  },
  {
    why: 'the year stands in a line of its own under the title',
    lines: ['白水县政府信息公开工作年度报告', '（2014年度）', ...BODY, '白水县人民政府', '2015年3月28日'],
    title: '白水县政府信息公开工作年度报告',
    agency: '白水县人民政府',
    year: 2014,
    signed: '2015-03-28',
  },
  {
    why: 'Traditional characters stay as they are',
    lines: ['臨川縣教育局2012年度政府資訊公開工作年度報告', '一、概述', '全年主動公開政府資訊45條。', '臨川縣教育局', '2013年2月1日'],
    title: '臨川縣教育局2012年度政府資訊公開工作年度報告',
    agency: '臨川縣教育局',
    year: 2012,
    signed: '2013-02-01',
  },
  {
    why: 'title over three lines, the body first',
    lines: ['白水县人民政府', '2017年政府信息公开', '工作年度报告', '', ...BODY],
    title: '白水县人民政府2017年政府信息公开工作年度报告',
    agency: '白水县人民政府',
    year: 2017,
  },
  {
    why: 'short name in the title, full name with brackets under it',
    lines: ['县城管局(县执法局)2012年度政务公开工作报告', '', '白水县城市管理局(白水县综合行政执法局) 2013-03-02', '', ...BODY],
    title: '县城管局(县执法局)2012年度政务公开工作报告',
    agency: '白水县城市管理局(白水县综合行政执法局)',
    year: 2012,
  },
  {
    why: 'a street office by the places above it, from the first sentence',
    lines: ['柳荫街道办事处2010年度政府信息公开年度报告', '根据要求，由临川市南湖区柳荫街道办事处编制本报告。', ...BODY],
    title: '柳荫街道办事处2010年度政府信息公开年度报告',
    agency: '临川市南湖区柳荫街道办事处',
    year: 2010,
  },
  {
    why: 'a year in Chinese numerals under its agency; a date in the same script is no heading',
    lines: ['白水县水务局', '二〇一四年政府信息公开年报', '一、概述', '全年公开信息120条。', '二〇一五年一月八日'],
    title: '白水县水务局二〇一四年政府信息公开年报',
    agency: '白水县水务局',
    year: 2014,
    signed: '2015-01-08',
  },
  {
    why: 'the publication line touches the title',
    lines: ['白水县水务局2016年政府信息公开工作年度报告 发布时间: 2017/3/15 来源: 本站 点击: [102]', ...BODY],
    title: '白水县水务局2016年政府信息公开工作年度报告',
    agency: '白水县水务局',
    year: 2016,
    published: '2017-03-15',
  },
  {
    why: 'a ministry',
    lines: ['粮食管理部2008年政府信息公开工作年度报告', ...BODY, '中华人民共和国粮食管理部', '二○○九年三月三十日'],
    title: '粮食管理部2008年政府信息公开工作年度报告',
    agency: '中华人民共和国粮食管理部',
    year: 2008,
    signed: '2009-03-30',
  },
  {
    why: 'name and date on one line',
    lines: ['白水县民政局2018年政府信息公开工作年度报告', ...BODY, '白水县民政局 2019年1月22日'],
    title: '白水县民政局2018年政府信息公开工作年度报告',
    agency: '白水县民政局',
    year: 2018,
    signed: '2019-01-22',
  },
  {
    why: 'a date under the title is no publication date; with a name at the foot it is the signature’s',
    lines: ['白水县民政局2018年政府信息公开工作年度报告', '（2019年1月22日）', ...BODY, '白水县民政局'],
    title: '白水县民政局2018年政府信息公开工作年度报告',
    agency: '白水县民政局',
    year: 2018,
    signed: '2019-01-22',
    published: null,
  },
  {
    why: 'no title: the year of the period and the name at the foot',
    lines: ['本报告所列数据的统计期限自2016年1月1日起至12月31日止。', ...BODY, '白水县科技局', '2017年2月3日'],
    title: null,
    agency: '白水县科技局',
    year: 2016,
    signed: '2017-02-03',
  },
  {
    why: 'a misprint of the name is kept',
    lines: ['白水县住房和城乡建没局2014年政府信息公开工作年度报告', ...BODY],
    title: '白水县住房和城乡建没局2014年政府信息公开工作年度报告',
    agency: '白水县住房和城乡建没局',
    year: 2014,
  },
  {
    why: 'short name in the title, full name at the foot',
    lines: ['区住建局2017年政府信息公开工作报告', ...BODY, '临川市南湖区住房和城乡建设局', '2018年1月9日'],
    title: '区住建局2017年政府信息公开工作报告',
    agency: '临川市南湖区住房和城乡建设局',
    year: 2017,
    signed: '2018-01-09',
  },
  {
    why: 'a notice and its date stand before the report',
    lines: [
      '临川市人民政府办公室关于公布2009年政府信息公开工作年度报告的通知',
      '各县（区）人民政府：',
      '《临川市2009年政府信息公开工作年度报告》已经市政府同意，现予公布。',
      '二○一○年一月十二日',
      '临川市2009年政府信息公开工作年度报告',
      '（临川市人民政府）',
      '根据条例，特向社会公布本市2009年度报告。全文由概述等部分组成。',
      ...BODY,
    ],
    title: '临川市2009年政府信息公开工作年度报告',
    agency: '临川市人民政府',
    year: 2009,
    signed: null,
  },
  {
    why: 'room for the seal, and words behind the signature',
    lines: [
      '白水县民政局2018年政府信息公开工作年度报告',
      ...BODY,
      '白水县民政局（公章）',
      '2019年1月22日',
      '本报告的电子版可以从白水县人民政府门户网站下载，如有疑问请与白水县民政局办公室联系。',
    ],
    title: '白水县民政局2018年政府信息公开工作年度报告',
    agency: '白水县民政局',
    year: 2018,
    signed: '2019-01-22',
  },
  {
    why: 'the form names its reporter',
    lines: ['2015年政府信息公开工作年度报告', '填报单位：白水县粮食局', ...BODY],
    title: '2015年政府信息公开工作年度报告',
    agency: '白水县粮食局',
    year: 2015,
  },
]

describe('what a report says of itself', () => {
  it.each(cases)('$why', ({ lines, title, agency, year, signed, published }) => {
    const { meta } = parseReport(lines.join('\n'))
    expect(meta.kind).toBe('ogi-annual-report')
    expect({ title: meta.title, agency: meta.agency?.name ?? null, year: meta.year }).toEqual({ title, agency, year })
    if (signed !== undefined) expect(meta.signed).toBe(signed)
    if (published !== undefined) expect(meta.published).toBe(published)
  })

  it('gives the place of the agency’s name', () => {
    const text = '青石镇2013年政府信息公开工作年度报告\n一、概述\n公开信息3条。\n白水县青石镇人民政府\n2014年2月10日'
    const { agency, titleSpan } = parseReport(text).meta
    expect(text.slice(agency!.span!.start, agency!.span!.end)).toBe('白水县青石镇人民政府')
    expect(text.slice(titleSpan!.start, titleSpan!.end)).toBe('青石镇2013年政府信息公开工作年度报告')
  })
})

describe('who gives a report of another kind', () => {
  it.each([
    [
      'the government whose place the assembly alone names',
      ['政府工作报告', '——2012年2月16日在白水县第十六届人民代表大会第一次会议上', '县长 某某', '现在，我代表县人民政府作报告。'],
      '白水县人民政府',
    ],
    [
      'the first of two offices under the title',
      ['2010年白水县国民经济和社会发展统计公报', '白水县统计局　国家统计局白水调查队'],
      '白水县统计局',
    ],
  ])('%s', (_, lines, agency) => {
    const { meta } = parseReport([...lines, '一、综合', '全年生产总值12亿元。'].join('\n'))
    expect([meta.kind, meta.agency?.name]).toEqual(['other', agency])
  })
})
