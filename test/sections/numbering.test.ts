import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/parse-report.js'

const found = (...lines: string[]) =>
  parseReport(lines.join('\n'))
    .findings.filter((f) => f.code.startsWith('numbering'))
    .map((f) => `${f.code} ${/«([^»]*)»/.exec(f.message)?.[1]}`)

const PREAMBLE =
  '为进一步做好政府信息公开工作，根据《中华人民共和国政府信息公开条例》有关规定和县政府办公室关于编制年度报告的要求，结合我局工作实际，现将全年政府信息公开工作开展情况报告如下，欢迎社会各界和广大人民群众监督指导并提出宝贵意见和建议。'

describe('numbering that a reader would question', () => {
  it('a chapter left out', () => {
    expect(found('一、概述', '略。', '三、诉讼', '略。')).toEqual(['numbering-gap 三、诉讼'])
  })
  it('a number used twice', () => {
    expect(found('一、概述', '略。', '二、公开', '略。', '二、咨询', '略。', '三、诉讼', '略。')).toEqual(['numbering-repeat 二、咨询'])
  })
  it('a second count of chapters is one finding', () => {
    expect(found('一、概述', '略。', '二、公开', '略。', '一、申请', '略。', '二、诉讼', '略。')).toEqual(['numbering-repeat 一、申请'])
  })
  it('a list item left out', () => {
    expect(found('一、打算', '1、学习。', '2、制度。', '4、检查。')).toEqual(['numbering-gap 4、检查'])
  })
  it('the first chapter lost its number, though text stands before it', () => {
    expect(found(PREAMBLE, '概述', '略。', '二、公开', '略。', '三、诉讼', '略。')).toEqual(['numbering-gap 二、公开'])
  })
})

describe('numbering that is sound', () => {
  it.each([
    ['each chapter counts its parts anew', ['一、甲情况', '（一）子项', '略。', '（二）丑项', '略。', '二、乙情况', '（一）寅项', '略。']],
    [
      'short lists begin again under one heading',
      ['一、甲情况', '存在问题：', '1.人手不足。', '2.经费不足。', '下一步：', '1.增加人手。', '2.增加经费。'],
    ],
    ['a text that begins in the middle', ['三、申请', '略。', '四、诉讼', '略。']],
    ['numbers that run on', ['一、甲情况', '（一）子项', PREAMBLE, '（二）丑项', PREAMBLE, '二、乙情况', PREAMBLE, '（三）寅项', '略。']],
    ['1. right under 一、', ['一、甲情况', '1.学习。', '2.培训。', '二、乙情况', '略。']],
  ])('%s', (_, lines) => expect(found(...lines)).toEqual([]))
})

describe('numerals cut off with the edge of the page', () => {
  const text = [
    '、概 述',
    '全年有序。',
    '、主动公开政府信息的情况',
    '公开3条。',
    '一）网站公开。公开2条。',
    '二）公开栏。公开1条。',
    '、存在问题',
    '人手不足。',
  ].join('\n')
  it('are counted on, and said to be lost', () => {
    const report = parseReport(text)
    expect(report.sections.map((s) => `${s.level} ${s.ordinal} ${s.title}`)).toEqual([
      '1 1 概述',
      '1 2 主动公开政府信息的情况',
      '2 1 网站公开',
      '2 2 公开栏',
      '1 3 存在问题',
    ])
    expect(report.findings.map((f) => f.code)).toEqual(['lost-text', 'lost-text', 'lost-text'])
  })
  it('are not seen in one line that begins with a mark', () => {
    expect(parseReport('其中专职2名。\n、兼职3名').sections).toEqual([])
  })
})
