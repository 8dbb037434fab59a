import { describe, expect, it } from 'vitest'
import { repair } from '../../src/repair/repair.js'
import { readView } from '../../src/view/read-view.js'
import { markTextTables } from '../../src/view/text-tables.js'

const mend = (source: string) => repair(markTextTables(readView(source)))
/** The mended lines that hold words. */
const lines = (source: string) =>
  mend(source)
    .view.text.split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

describe('lines that belong together by what they cut', () => {
  it.each([
    ['a year and its mark', '2012\n年，我局认真落实条例。', '2012年，我局认真落实条例。', 'split-number'],
    ['a year in the middle', '统计期限至201\n6 年12月31日止。', '统计期限至2016 年12月31日止。', 'split-number'],
    ['year and month', '截至2015年\n3月，公开3条。', '截至2015年3月，公开3条。', 'split-number'],
    ['month and day', '截至12月\n31日，公开3条。', '截至12月31日，公开3条。', 'split-number'],
    ['a number and its unit', '全年公开信息212\n条，占8%。', '全年公开信息212条，占8%。', 'split-number'],
    ['two halves of a number', '在信息公开网站公开信息27\n8条，占8%。', '在信息公开网站公开信息278条，占8%。', 'split-number'],
    ['a thousands group', '全年公开信息9,\n870条。', '全年公开信息9,870条。', 'split-number'],
    ['a decimal', '答复率为98.\n72%。', '答复率为98.72%。', 'split-number'],
    ['an ISO date', '填报日期：2013-02\n-19', '填报日期：2013-02-19', 'split-number'],
    ['the number of a document', '（白政办〔2012〕22\n号）要求', '（白政办〔2012〕22号）要求', 'split-number'],
    ['a word', '根据《中华人民共和\n国政府信息公开条例》编制。', '根据《中华人民共和国政府信息公开条例》编制。', 'line-join'],
    ['a quotation', '推进“双随\n机、一公开”监管。', '推进“双随机、一公开”监管。', 'line-join'],
    ['a heading', '三、收到和处理政府信息公开申请情\n况', '三、收到和处理政府信息公开申请情况', 'line-join'],
    ['a heading at its last word', '四、行政复议、行政诉讼\n情况', '四、行政复议、行政诉讼情况', 'line-join'],
    ['the title', '青石镇2016年度政府信息公开\n工作年度报告', '青石镇2016年度政府信息公开工作年度报告', 'line-join'],
    [
      'the body and its title',
      '白水县人民政府\n2024 年政府信息公开工作年度报告',
      '白水县人民政府2024 年政府信息公开工作年度报告',
      'line-join',
    ],
  ])('%s', (_, source, joined, kind) => {
    expect(lines(source)).toEqual([joined])
    expect(mend(source).repairs.map((r) => r.kind)).toEqual([kind])
  })

  it('a comma or a closing mark, which are no repair', () => {
    expect(lines('坚持公开为常态，\n不公开为例外。')).toHaveLength(1)
    expect(lines('坚持公开为常态\n，不公开为例外。')).toHaveLength(1)
    expect(mend('坚持公开为常态，\n不公开为例外。').repairs).toEqual([])
  })
  it('breaks inside a paragraph of a page', () => {
    expect(lines('<p>根据条例（以下简称<br />《条例》<br />）要求编制。</p>')).toEqual(['根据条例（以下简称《条例》）要求编制。'])
  })
  it('halves of a paragraph on two pages, without the page number', () => {
    expect(lines('组织召开“服务\n\n  - 3 -\n\n企业”新闻发布会12场。')).toEqual(['组织召开“服务企业”新闻发布会12场。'])
  })
})

describe('lines that stay apart', () => {
  it.each([
    ['a heading and its text', ['一、概述', '2012年，我局认真落实条例。']],
    ['a heading and a short answer', ['六、其他需要报告的事项', '无']],
    ['a heading that is whole and its text', ['一、总体情况', '全年情况良好，工作有序。']],
    ['list items', ['1、加强领导', '2、完善制度', '3、强化督查']],
    ['name and date at the foot', ['白水县水务局', '2013年3月5日']],
    ['a broken date and a name', ['20121226', '信息来源：办公室']],
    ['paragraphs', ['全年公开信息12条。', '全年收到申请3件。']],
    ['a figure without a unit and a numbered line', ['全年在公开栏张贴信息计27', '8.加强督查']],
    ['a share and a year', ['实际完成的目录数占100%', '2012年，工作有序。']],
    ['a telephone number and a name', ['电话：0990-6600000', '个人申请1件。']],
    ['title and preamble', ['白水县2012年政府信息公开工作年度报告', '根据条例，编制本报告。']],
    ['title and publication line', ['白水县2012年政府信息公开工作年度报告', '发布日期：2013-02-19']],
    ['banner and title', ['白水县人民政府', '白水县2012年政府信息公开工作年度报告']],
    ['a bracket that is closed', ['（见附表）', '附表（一）']],
  ])('%s', (_, apart) => {
    expect(lines(apart.join('\n'))).toEqual(apart)
    expect(mend(apart.join('\n')).repairs).toEqual([])
  })

  it('lines of a table', () => {
    const table = ['信息内容 本年制发件数 本年废止件数 现行有效件数', '规章 0 0 0', '行政规范性文件 0 5 5']
    expect(lines(table.join('\n'))).toEqual(table)
  })
})

describe('prose wrapped at a width', () => {
  const wrap = (indent: string, text: string, columns: number) => {
    const out: string[] = []
    for (let rest = indent + text; rest !== ''; ) {
      let cut = 0
      for (let width = 0; cut < rest.length && width < columns; cut++) width += rest.charCodeAt(cut) > 0x2000 ? 2 : 1
      out.push(rest.slice(0, cut))
      rest = rest.slice(cut)
    }
    return out
  }
  const paragraphs = [
    '二〇一六年以来我局坚持以公开为常态以不公开为例外的原则深入推进决策执行管理服务结果公开不断提升政府工作透明度切实保障人民群众知情权参与权表达权和监督权',
    '全年通过门户网站政务微博政务微信以及政府公报等渠道主动公开各类政府信息一千二百余条其中机构职能类十二条政策文件类三十六条财政资金类二十条其他类若干',
    '加强政府网站和政务新媒体的日常维护监管建立网站日常监测机制按照管理标准定期检查及时关停整合用户关注度低更新不及时无力运维的新媒体账号将相关功能集约整合',
    '进一步规范依申请公开工作流程畅通受理渠道做到件件有登记事事有答复全年受理申请三件均在法定期限内答复申请人没有发生因政府信息公开引起的行政复议和诉讼',
  ]
  it.each([
    ['with an indent', '　　', 60],
    ['without an indent', '', 60],
    ['as w3m writes it', '    ', 80],
    ['as lynx writes it', '   ', 76],
  ])('%s is paragraphs again', (_, indent, columns) => {
    const source = ['一、概述', ...paragraphs.flatMap((p) => [...wrap(indent, p, columns), ...(indent ? [] : [''])])].join('\n')
    expect(lines(source)).toEqual(['一、概述', ...paragraphs])
  })
  it('keeps a heading as long as the line apart from its text', () => {
    const heading = '五、政府信息公开工作存在的主要问题和下一步改进措施情况'
    const source = [
      ...wrap('', paragraphs[0]!, 56),
      '',
      heading,
      ...wrap('', paragraphs[1]!, 56),
      '',
      ...wrap('', paragraphs[2]!, 56),
    ].join('\n')
    expect(lines(source)).toEqual([paragraphs[0], heading, paragraphs[1], paragraphs[2]])
  })
})
