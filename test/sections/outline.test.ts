import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/parse-report.js'

/** Sections as `level title`, one a line. */
const sections = (...lines: string[]) => parseReport(lines.join('\n')).sections.map((s) => `${s.level} ${s.title}`)

describe('numerals of every style and typing', () => {
  it.each([
    ['第一部分 概述', 0, 1, '概述'],
    ['第二章　主动公开情况', 0, 2, '主动公开情况'],
    ['一、概述', 1, 1, '概述'],
    ['一. 概述', 1, 1, '概述'],
    ['一 、概述', 1, 1, '概述'],
    ['一．概述', 1, 1, '概述'],
    ['一,、概述', 1, 1, '概述'],
    ['十二、其他事项', 1, 12, '其他事项'],
    ['壹、總體情況', 1, 1, '總體情況'],
    ['⼀、概述', 1, 1, '概述'],
    ['（三）答复情况', 2, 3, '答复情况'],
    ['(三) 答复情况', 2, 3, '答复情况'],
    ['（ 三 ）答复情况', 2, 3, '答复情况'],
    ['（三）、答复情况', 2, 3, '答复情况'],
    ['㈢答复情况', 2, 3, '答复情况'],
    ['2.政府公报', 3, 2, '政府公报'],
    ['2、政府公报', 3, 2, '政府公报'],
    ['２．政府公报', 3, 2, '政府公报'],
    ['2 、政府公报', 3, 2, '政府公报'],
    ['⒉政府公报', 3, 2, '政府公报'],
    ['（2）工程建设类', 4, 2, '工程建设类'],
    ['⑵ 工程建设类', 4, 2, '工程建设类'],
    ['2）工程建设类', 4, 2, '工程建设类'],
    ['② 农村公路', 5, 2, '农村公路'],
    ['## 二、主动公开政府信息情况', 1, 2, '主动公开政府信息情况'],
    ['**二、主动公开政府信息情况**', 1, 2, '主动公开政府信息情况'],
  ])('%s', (line, level, ordinal, title) => {
    const { sections } = parseReport(`${line}\n全年公开信息12条。`)
    expect(sections.map((s) => [s.level, s.ordinal, s.title])).toEqual([[level, ordinal, title]])
  })

  it.each([
    ['一概述', '二、主动公开情况'],
    ['一 概述', '二 主动公开情况'],
    ['一：概述', '二：主动公开情况'],
    ['一，概述', '二，主动公开情况'],
  ])('%s is a heading where %s follows', (first, second) => {
    expect(sections(first, '全年工作有序。', second, '公开12条。')).toEqual(['1 概述', '1 主动公开情况'])
    expect(sections(first, '全年工作有序。')).toEqual([])
  })
})

describe('points behind a colon', () => {
  it.each([
    ['主要问题：1、公开内容不够丰富。2、解读形式单一。', ['3 公开内容不够丰富', '3 解读形式单一']],
    ['将抓好以下工作：（1）拓宽渠道。开通微博。（2）优化热线。', ['4 拓宽渠道', '4 优化热线']],
    ['主要问题：1.公开内容不够丰富；2.解读形式单一。', []],
    ['三次产业结构比为：1、2、3。', []],
  ])('%s', (line, found) => {
    expect(sections('一、存在问题', line).slice(1)).toEqual(found)
  })
})

describe('where a title ends', () => {
  it.each([
    ['（一）主动公开。2024年，公开信息362条。', '主动公开'],
    ['（一）主动公开：公开信息362条。', '主动公开'],
    ['（1）政策文件类640条，占7.98%；', '政策文件类640条，占7.98%'],
    ['（一）推行“阳光执法”。逐步延伸。', '推行“阳光执法”'],
    ['（一）基本情况 青石镇位于白水县东部，辖12个村。', '基本情况'],
    ['（一）2024 年工作中存在问题的改进情况', '2024年工作中存在问题的改进情况'],
    ['（一）主动公开政府信息 2024 条。', '主动公开政府信息2024条'],
    ['（一）概　　述', '概述'],
    ['（一）主动公开 2010年公开栏更新312期。', '主动公开'],
    ['（一）认识不够.', '认识不够'],
    ['（一）学习《条例：释义》精神。全年组织3次。', '学习《条例：释义》精神'],
    ['（一）公开数量（单位：条）', '公开数量（单位：条）'],
    ['（一）公开数量 (重复率: 40%)', '公开数量'],
    ['（一）网上办事12:30开放。', '网上办事12:30开放'],
    ['（一）财政资金.全县58个部门公开预决算。', '财政资金'],
  ])('%s', (line, title) => expect(sections(line).map((s) => s.slice(2))).toEqual([title]))
})

describe('several headings in one line', () => {
  it('run in behind full stops', () => {
    expect(sections('（一）重点领域。1.财政资金。公开58家，下降9.87%。2.食品安全。公开42批次。3.征地。公布4个。')).toEqual([
      '2 重点领域',
      '3 财政资金',
      '3 食品安全',
      '3 征地',
    ])
  })
  it('touching the title above', () => {
    expect(sections('一、主动公开情况（一）公开数量。公开3条。（二）公开渠道。网站1个。')).toEqual([
      '1 主动公开情况',
      '2 公开数量',
      '2 公开渠道',
    ])
    expect(sections('一、概述1.组织领导。开会3次。2.制度建设。立制2项。')).toEqual(['1 概述', '3 组织领导', '3 制度建设'])
  })
  it('of the year, one item each', () => {
    expect(sections('1.2023年工作。有序。', '2.2024年打算。加强。')).toEqual(['3 2023年工作', '3 2024年打算'])
  })
  it('behind a blank', () => {
    expect(sections('一、基本情况 青石镇辖12个村，3个社区。 二、主动公开政府信息的情况 截至年底，公开212条，占100%。')).toEqual([
      '1 基本情况',
      '1 主动公开政府信息的情况',
    ])
  })
  it('behind an amount whose full stop was lost', () => {
    expect(sections('1.专项经费。投入12.5万元2.平台建设情况。新建3个。')).toEqual(['3 专项经费', '3 平台建设情况'])
  })
  it('list items parted by semicolons', () => {
    expect(sections('1、加强领导；2、完善制度；3、强化督查。')).toEqual(['3 加强领导', '3 完善制度', '3 强化督查'])
  })
  it('points of a note', () => {
    expect(sections('注：1、本表为初步数据；', '2、增速按可比价计算。')).toEqual(['3 本表为初步数据', '3 增速按可比价计算'])
  })
})

describe('what is no heading', () => {
  it.each([
    ['一是公开不及时，二是解读单一。'],
    ['一年来，我局认真落实条例。'],
    ['一方面加强学习，另一方面加强督查。'],
    ['一、二级响应均已公开。'],
    ['二、三产业增加值分别增长3%。'],
    ['第一，加强领导；第二，完善制度。'],
    ['第二十条第（一）项所列信息均已公开。'],
    ['（一）至（三）项规定的信息。'],
    ['（一）项信息已公开。'],
    ['（2014年度）'],
    ['1.5万条信息已公开。'],
    ['2016.01.01至2016.12.31。'],
    ['12345热线受理56件。'],
    ['首先，加强领导。'],
    ['二〇一二年二月二十日'],
    ['三公经费公开率100%。'],
    ['十八大以来，公开信息3万条。'],
    ['全文包括：一、概述；二、主动公开情况；三、存在问题。'],
    ['一、概述；二、主动公开情况；三、存在问题。'],
    ['公开3、4月份信息12条。'],
    ['完成投资1.2亿元。3.5万户受益。'],
    ['一、概述 ………………………… 1'],
  ])('%s', (line) => expect(sections(line)).toEqual([]))

  it('a table of contents', () => {
    expect(
      sections(
        '目  录',
        '一、概述',
        '二、主动公开情况',
        '三、存在问题',
        '一、概述',
        '全年有序。',
        '二、主动公开情况',
        '公开3条。',
        '三、存在问题',
        '人手不足。',
      ),
    ).toEqual(['1 概述', '1 主动公开情况', '1 存在问题'])
    expect(
      sections(
        '一、概述 1',
        '二、主动公开情况 2',
        '三、存在问题 5',
        '一、概述',
        '全年有序。',
        '二、主动公开情况',
        '公开3条。',
        '三、存在问题',
        '人手不足。',
      ),
    ).toHaveLength(3)
    expect(sections('目', '录', '一、主要职能', '二、机构设置', '主要职能', '主管全市财政工作。')).toEqual([])
    expect(
      sections(
        '一、概述',
        '二、主动公开情况',
        '三、存在问题',
        '本报告依据条例编制。',
        '一、概述',
        '全年有序。',
        '二、主动公开情况',
        '公开3条。',
        '三、存在问题',
        '人手不足。',
      ),
    ).toHaveLength(3)
  })

  it('rows of a table', () => {
    const html =
      '<p>一、概述</p><table border="1"><tr><th>指标</th><th>数</th></tr><tr><td>一、收到申请数</td><td>3</td></tr><tr><td>（一）当面申请数</td><td>2</td></tr></table>'
    expect(parseReport(`<html><body>${html}</body></html>`).sections.map((s) => s.title)).toEqual(['概述'])
  })
})

describe('the tree', () => {
  const text =
    '一、概述\n全年有序。\n（一）学习。全年3次。\n1.领导班子。学2次。\n（二）培训。\n办班1期。\n二、主动公开情况\n公开3条。\n白水县水务局\n2014年3月1日'
  const { sections } = parseReport(text)

  it('links each section to the one above it', () => {
    expect(sections.map((s) => [s.id, s.parent, s.numeral])).toEqual([
      ['s1', null, '一、'],
      ['s2', 's1', '（一）'],
      ['s3', 's2', '1.'],
      ['s4', 's1', '（二）'],
      ['s5', null, '二、'],
    ])
  })
  it('says what belongs to a section, its subsections included and the signature left out', () => {
    const body = (i: number) => text.slice(sections[i]!.bodySpan.start, sections[i]!.bodySpan.end)
    expect(body(0)).toBe('全年有序。\n（一）学习。全年3次。\n1.领导班子。学2次。\n（二）培训。\n办班1期。')
    expect(body(1)).toBe('全年3次。\n1.领导班子。学2次。')
    expect(body(4)).toBe('公开3条。')
  })
  it('gives the place of the heading', () => {
    expect(sections.map((s) => text.slice(s.span.start, s.span.end))).toEqual([
      '一、概述',
      '（一）学习',
      '1.领导班子',
      '（二）培训',
      '二、主动公开情况',
    ])
  })
})
