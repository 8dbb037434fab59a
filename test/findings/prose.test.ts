import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/parse-report.js'

const TITLE = '青岚县教育局2016年政府信息公开工作年度报告'

function findings(text: string, code: string): string[] {
  const source = `${TITLE}\n${text}\n`
  return parseReport(source)
    .findings.filter((f) => f.code === code)
    .map((f) => source.slice(f.span!.start, f.span!.end))
}

describe('sum-mismatch in running text', () => {
  it.each([
    ['主动公开信息160条。其中，机构类8条，占4.7%；业务类97条，占57.1%；服务类65条，占38.2%。', '160条', 'shares of 170, not of 160'],
    ['全年主动公开政府信息80条。其中，网上公开信息25条，所占比例为30%；公开栏公开55条，所占比例75%。', '30%', 'shares give 105 %'],
    ['从事政府信息公开工作的有43人，其中专职5人、兼职28人。', '43人', 'full time and part time are all'],
    ['收到申请37件，其中当面申请20件，网上申请15件，信函申请5件。', '37件', 'the ways pass the total'],
    ['全年收到申请37件，其中当面申请40件。', '收到申请37件', 'a single part greater than its whole'],
    ['主动公开政府信息300条，其中网站公开310条。', '主动公开政府信息300条', 'a single channel greater than all'],
  ] as [string, string, string][])('%s', (text, place) => expect(findings(text, 'sum-mismatch')).toEqual([place]))

  it.each([
    [
      '主动公开信息212条。其中，机构类3条，占1.4%；法规类18条，占8.5%；规划类2条，占0.9%；业务类189条，占89.2%。',
      'rounded shares of 100 %',
    ],
    [
      '收到申请9件，其中网上申请6件，信函申请2件，当面申请1件。已全部答复，其中同意公开5件，信息不存在3件，不予公开1件。',
      'a sentence that speaks of all of them again',
    ],
    ['主动公开信息500条，其中网站公开300条，微博公开280条。', 'one thing on two channels'],
    ['收到申请37件，其中当面申请20件，网上申请15件。', 'a list that may leave others out'],
    ['收到申请37件，其中当面申请20件，网上申请17件，同意公开30件。', 'two kinds of parts'],
    ['办结98件（含上年结转18件），均按期办结。其中，同意公开80件（81.63%），不予公开18件（18.37%）。', 'the bracket is not the total'],
    ['主动公开信息1.2万条，其中网站公开8000条，占66.7%；微博公开4100条，占33.3%。', 'a rounded total'],
    ['收到申请37件，其中当面申请37件。', 'a part that is all'],
    ['收到申请近37件，其中当面申请40件。', 'a whole that is only about so many'],
    ['收到申请37件，举办培训班1期，培训40人次。', 'no part of it'],
    ['全年公开80条，全文电子化率100%，其中网站25条，占31.25%；公开栏55条，占68.75%。', 'a rate between'],
  ])('is silent: %s (%s)', (text) => expect(findings(text, 'sum-mismatch')).toEqual([]))
})

describe('a list within 100 KB of one line, whose other sentences never end', () => {
  const around = ['市局公开3条其中公开2条，', '收到3件，其中网上2件，', '3条其中2条', '办理5件（其中延期1件）；'].map(
    (piece) => [piece, piece.repeat(100_000 / 3 / 2 / piece.length)] as const,
  )
  const bad = '收到申请37件，其中当面申请20件，网上申请15件，信函申请5件。'
  const again = '收到申请9件，其中网上申请6件，信函申请2件，当面申请1件。已全部答复，其中同意公开5件，信息不存在3件，不予公开1件。'

  it.each(around)('%s: is tested', (_piece, text) => expect(findings(`${text}全年${bad}${text}`, 'sum-mismatch')).toEqual(['37件']))
  it.each(around)('%s: each of several', (_piece, text) =>
    expect(findings(bad + text + bad + text + bad, 'sum-mismatch')).toEqual(['37件', '37件', '37件']),
  )
  it.each(around)('%s: is silent where all is right', (_piece, text) =>
    expect(findings(`${text}全年${bad.replace('5件。', '2件。')}${again}${text}`, 'sum-mismatch')).toEqual([]),
  )
})

describe('a paragraph that contradicts itself', () => {
  it.each([
    ['共收到申请15件，所有申请均已按要求办理完成，其中予以公开14件，转下一年度办理1件。', '所有申请均已按要求办理完成'],
    ['全年收到申请20件，已全部办结，另有2件结转下年度办理。', '已全部办结'],
  ])('%s', (text, place) => expect(findings(text, 'text-table-conflict')).toEqual([place]))

  it.each([
    ['共收到申请15件，除1件结转下年度办理外，其余申请均已办结。', 'the open one is set apart'],
    ['办结14件，均在法定期限内答复；1件结转下年度办理。', 'all of the closed ones'],
    ['所有申请均已办结，结转下年度办理0件。', 'nothing is carried on'],
  ])('is silent: %s (%s)', (text) => expect(findings(text, 'text-table-conflict')).toEqual([]))
})

describe('lost-text', () => {
  it.each([
    ['在窗口推行亲切服务”“微笑服务标准，受到好评。', 'both marks of two quotations'],
    ['机构信息2条，占1.4%；决策信息0条占；工作信息125条。', 'a share'],
    ['全年共收到政府信息公开申请件，均已答复。', 'a number'],
    ['全年主动公开政府信息条，同比增长12%。', 'a number'],
    ['主动公开政府信息500条，同比增长%，其中网站公开300条。', 'a percentage'],
    ['如有疑问，请与局办公室联系（地址：人民路8号，邮编:电话:0900-1234567）。', 'a postcode'],
    ['本报告所列数据截至年月日，由局办公室编制。', 'a date'],
  ])('%s (%s)', (text) => expect(findings(text, 'lost-text').length).toBeGreaterThan(0))

  it.each([
    ['推行“亲切服务”“微笑服务”标准，落实《条例》和《关于〈条例〉的意见》。', 'all marks are there'],
    ['全年工作有序开展。》》点击图片进入专题《《', 'ornaments of a link'],
    ['《《《更多内容请点击》》》', 'ornaments that open and close'],
    ['全年工作有序开展。》》》返回首页', 'ornaments of one side'],
    ['<<上一页 >>下一页', 'arrows'],
    ['落实“三公“经费公开，推行”双随机”监管。', 'one mark typed for the other'],
    ['公开“互联网+政务服务”事项，\n并落实“五公开”。', 'pairs in two lines'],
    ['对收到的申请件件有回音，公开信息条目清晰。', 'no measure word at a stop'],
    ['严禁侵占、挪用，多吃多占。', '占 of another meaning'],
    ['联系电话：0900-1234567，邮编：460100。', 'labels with values'],
    ['截至年底，公开率达到100%。', 'no lost date'],
  ])('is silent: %s (%s)', (text) => expect(findings(text, 'lost-text')).toEqual([]))
})

describe('text-table-conflict', () => {
  const table = (received: number, trained: number) =>
    [
      '<table><tr><td>统计指标</td><td>单位</td><td>统计数</td></tr>',
      `<tr><td>（一）收到申请数</td><td>件</td><td>${received}</td></tr>`,
      `<tr><td>（三）接受培训人员数</td><td>人次</td><td>${trained}</td></tr></table>`,
    ].join('')
  const conflicts = (text: string) =>
    parseReport(`<h1>${TITLE}</h1><p>${text}</p><h2>政府信息公开情况统计表</h2>${table(11, 618)}`)
      .findings.filter((f) => f.code === 'text-table-conflict')
      .map((f) => [f.left, f.right])

  it('names both values', () => expect(conflicts('全年共收到政府信息公开申请12件。')).toEqual([[12, 11]]))

  it.each([
    ['全年共收到政府信息公开申请11件。', 'the same'],
    ['培训人员六百余人次。', 'rounded'],
    ['县卫生局收到政府信息公开申请3件。', 'another body'],
    ['2015年收到政府信息公开申请9件。', 'another year'],
    ['收到土地征收类政府信息公开申请4件。', 'one topic'],
  ])('is silent: %s (%s)', (text) => expect(conflicts(text)).toEqual([]))
})

describe('parts that the report announces', () => {
  const body = (parts: number) =>
    [...'一二三四五六']
      .slice(0, parts)
      .map((n, i) => `${n}、第${'甲乙丙丁戊己'[i]}类情况\n全年运行正常。`)
      .join('\n')

  it('are fewer than it has', () => {
    expect(findings(`本报告由概述、公开情况、申请情况三个部分组成。\n${body(4)}`, 'sum-mismatch')).toEqual(['三个部分'])
  })

  it.each([
    [`本报告由三个部分组成。\n${body(3)}`, 'as many'],
    [`本报告由四个部分组成。\n${body(3)}`, 'one heading may have lost its numeral'],
    [`大部分单位按时报送，第一部分指标完成。\n${body(4)}`, '部分 of another meaning'],
  ])('is silent: %s (%s)', (text) => expect(findings(text, 'sum-mismatch')).toEqual([]))
})
