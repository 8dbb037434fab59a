import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/parse-report.js'

const TEXT = '\n一、概述\n全年工作有序开展。\n二、存在问题\n人手不足。'

describe('a title that the width of the page has broken', () => {
  it.each([
    ['临川市南湖区人民政府2024年政府信息公开工作年度报\n告', '临川市南湖区人民政府2024年政府信息公开工作年度报告'],
    ['临川市南湖区人民政府2024年政府信息公开工作\n年度报告', '临川市南湖区人民政府2024年政府信息公开工作年度报告'],
    ['政府信息公开\n年度报告\n白水县2024年政府信息公开工作年度报告', '白水县2024年政府信息公开工作年度报告'],
  ])('%j', (lines, title) => {
    expect(parseReport(lines + TEXT).meta.title).toBe(title)
  })
})

describe('what a copy has left beside a title', () => {
  const TITLE = '青岚县水利局2018年政府信息公开年度报告'
  it.each([
    `?${TITLE}`,
    `${TITLE}?\n??`,
    '青岚县?水利局2018年政府信息公开?年度报告',
    '□青岚县水利局□2018年政府信息公开年度报告',
    `——${TITLE}`,
    `${TITLE}—`,
    `“${TITLE}`,
    `${TITLE}”`,
    `“${TITLE}”`,
    `《${TITLE}`,
    `${TITLE}》`,
    `(${TITLE}`,
    `>>${TITLE}<<`,
    `标题：${TITLE}?`,
  ])('%s', (line) => {
    const { meta } = parseReport(line + TEXT)
    expect([meta.title, meta.agency?.name, meta.year]).toEqual([TITLE, '青岚县水利局', 2018])
  })

  it.each<[string, string | null]>([
    ['青岚县“放管服”办公室2018年政府信息公开年度报告', '青岚县“放管服”办公室2018年政府信息公开年度报告'],
    ['青岚县水利局2018度政府信息公开报告', '青岚县水利局2018年度政府信息公开报告'],
    ['如何查看2018年政府信息公开年度报告?', null],
    ['你看过2018年政府信息公开年度报告吗？', null],
  ])('%s is %s', (line, title) => {
    expect(parseReport(line + TEXT).meta.title).toBe(title)
  })
})

describe('what a title says', () => {
  it.each([
    ['临川市政府信息公开2014年度报告', '临川市', 2014],
    ['2012年度临川市政府信息公开工作总结', '临川市', 2012],
    ['临川市人民政府政府信息公开2010年度报告', '临川市人民政府', 2010],
    ['临川市人民政府信息公开2010年度报告', '临川市人民政府', 2010],
    ['2016年度临川市南湖区人民政府政府信息公开工作年度报告', '临川市南湖区人民政府', 2016],
    ['临川市发展改革委2019年政府信息公开工作年度报告', '临川市发展改革委', 2019],
    ['国家税务总局临川市南湖区税务局2020年政府信息公开工作年度报告', '国家税务总局临川市南湖区税务局', 2020],
    ['白水县青石镇党政办2016年政府信息公开工作年度报告', '白水县青石镇', 2016],
    ['二○○九年度白水县政府信息公开年度报告', '白水县', 2009],
    ['中国人民银行临川市中心支行2012年政府信息公开年报', '中国人民银行临川市中心支行', 2012],
    ['白水县审计局政府信息公开工作2013年年度报告', '白水县审计局', 2013],
    ['关于白水县2012年度政府信息公开工作的报告', '白水县', 2012],
    ['白水县市场监督管理局(知识产权局)2019年政府信息公开工作年度报告', '白水县市场监督管理局(知识产权局)', 2019],
    ['国家粮食局2011年政府信息公开工作年度报告', '国家粮食局', 2011],
    ['白水县民政局政务信息公开2013年年报', '白水县民政局', 2013],
    ['白水县2013年度主动公开政府信息情况报告', '白水县', 2013],
  ])('%s', (title, agency, year) => {
    const { meta } = parseReport(title + TEXT)
    expect([meta.kind, meta.title, meta.agency?.name, meta.year]).toEqual(['ogi-annual-report', title, agency, year])
  })

  it.each([
    ['2013年白水县政府工作报告', '白水县', 2013],
    ['白水县2013年法治政府建设年度报告', '白水县', 2013],
    ['关于白水县2013年财政预算执行情况和2014年财政预算草案的报告', '白水县', 2013],
    ['关于白水县2013年财政预算执行情况和2014年财政预算（草案）的报告', '白水县', 2013],
    ['白水县水务局2013年部门决算公开', '白水县水务局', 2013],
    ['白水县人民政府办公室关于印发2013年政务公开工作要点的通知', '白水县人民政府办公室', 2013],
  ])('%s is another kind of document', (title, agency, year) => {
    const { meta } = parseReport(title + TEXT)
    expect([meta.kind, meta.title, meta.agency?.name, meta.year]).toEqual(['other', title, agency, year])
  })
})

describe('what is printed round a title', () => {
  const TITLE = '白水县水务局2013年政府信息公开工作年度报告'
  it.each([`《${TITLE}》`, `## ${TITLE}`, `**${TITLE}**`, `名  称：${TITLE}`, `${TITLE}--白水县人民政府`, `${TITLE}_白水水务`])(
    '%s',
    (line) => {
      expect(parseReport(line + TEXT).meta.title).toBe(TITLE)
    },
  )
  it('blanks of page layout go', () => {
    expect(parseReport(`白水县水务局 2013 年 政府信息公开工作年度报告${TEXT}`).meta.title).toBe(TITLE)
  })
})

describe('a title', () => {
  const TITLE = '白水县水务局2013年政府信息公开工作年度报告'
  it.each([
    ['in a row of bars', `${TITLE} | |||||\n|\n根据条例，编制本报告。`],
    ['in a row of properties', `标 题 | ${TITLE} | ||\n发布机构 | 白水县水务局 | 发文日期 | 2014-02-19 |\n现公布本报告。`],
    ['behind a blank label', `索引号 HL-013 生成日期 2014-02-19\n标   题 ${TITLE}\n本报告依据条例编制。`],
    ['before buttons', `${TITLE} 【字体：大 中 小】 打印 关闭\n本报告依据条例编制。`],
    ['with a mark of the page', `【图文】${TITLE}\n本报告依据条例编制。`],
    ['with a note of the page', `${TITLE}（文字版）\n本报告依据条例编制。`],
    ['with its date', `${TITLE}（2014年2月19日）\n本报告依据条例编制。`],
    ['at the end of a trail', `首页 > 政务公开 > 年报 > ${TITLE}\n${TITLE}\n本报告依据条例编制。`],
    ['behind a number and a signer', `白水〔2014〕3号 签发人：李文 ${TITLE}\n县政府：现报告如下。`],
    ['of a collection', `第一篇：${TITLE}\n${TITLE}\n本报告依据条例编制。`],
    ['before the words of a page on one line', `${TITLE} 根据条例，特编制本报告，公开信息12条。`],
    ['glued to the text', `${TITLE}根据《条例》的要求，现将有关情况报告如下：`],
    ['with the body above', '白水县水务局\n2013年政府信息公开工作年度报告\n本报告依据条例编制。'],
    ['in four lines', '白水县\n水务局2013年\n政府信息公开\n工作年度报告\n本报告依据条例编制。'],
    ['torn by blanks', '白水县 水务局 2013 年 政府信息公开 工作年度报告\n本报告依据条例编制。'],
    ['below one of another year', `白水县水务局2012年政府信息公开工作年度报告\n${TITLE}\n2013年，白水县水务局公开信息12条。`],
  ])('%s', (_, lines) => {
    const { meta } = parseReport(lines + TEXT)
    expect([meta.title, meta.agency?.name, meta.year]).toEqual([TITLE, '白水县水务局', 2013])
  })

  it.each([
    ['an announcement', '现公布白水县水务局2013年政府信息公开工作年度报告。'],
    ['a name in 《》 within a sentence', '特发布《白水县水务局2013年政府信息公开工作年度报告》。'],
    ['the name of a column', '政府信息公开年报'],
    ['the form that a notice sends', '关于印发《政府信息公开工作年度报告格式》的要求如下'],
  ])('is not %s', (_, line) => expect(parseReport(`${line}\n本报告依据条例编制。${TEXT}`).meta.title).toBeNull())
})
