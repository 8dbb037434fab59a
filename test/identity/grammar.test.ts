import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/parse-report.js'

/** Titles and sentences made of all parts that reports make them of: what is read must not depend on how the parts are put together. */

const YEARS = ['2018年', '2018年度', '二〇一八年']
const BODIES = [
  '云陂市交通运输局',
  '石桥县青山镇人民政府',
  '国家税务总局石桥县税务局',
  '桦岭市南川区',
  '松浦区档案局(馆)',
  '云陂市第一人民医院',
]
const SUBJECTS = ['政府信息公开', '政务公开', '信息公开']
const ENDS = ['年度报告', '工作年度报告', '年报', '工作报告', '工作总结', '情况的报告']
const ORDERS: [string, (...parts: [string, string, string, string]) => string[]][] = [
  ['body, year', (year, body, subject, end) => [body, year, subject, end]],
  ['year, body', (year, body, subject, end) => [year, body, subject, end]],
  ['body about the year', (year, body, subject, end) => [body, '关于', year + subject + end]],
  ['year behind the subject', (year, body, subject, end) => [body, subject, year, end]],
]
const CHAPTER = '\n一、概述\n公开信息12条。'
const pick = (list: string[], i: number) => list[i % list.length]!
const mixed = [0, 1, 2, 3, 4, 5].map(
  (i) => [pick(YEARS, i), pick(BODIES, i), pick(SUBJECTS, i + 1), pick(ENDS, i)] as [string, string, string, string],
)

const read = (text: string) => {
  const { title, agency } = parseReport(text).meta
  return [title, agency?.name]
}

describe.each(ORDERS)('a title of %s', (_, order) => {
  it.each<[string, (title: string) => string]>([
    ['alone', (title) => title],
    ['in 《》', (title) => `《${title}》`],
    ['with a mark of the page', (title) => `【图文】${title}（文字版）`],
    ['with a date', (title) => `${title}（2019年1月30日）`],
    ['behind a label', (title) => `标题：${title}`],
    ['in a row of bars', (title) => `${title} | ||`],
    ['behind a trail', (title) => `首页 > 公开 > 年报 > ${title}\n${title}`],
    ['before the site', (title) => `${title}_云陂市人民政府`],
    ['before buttons', (title) => `${title} 【大 中 小】 打印`],
    ['before the publication line', (title) => `${title} 发布时间：2019-01-30 来源：本站`],
    ['in Markdown', (title) => `# ${title}`],
    ['before lost characters', (title) => `${title}?`],
    ['before the text', (title) => `${title} 根据条例，编制本报告。`],
    ['in a list', (title) => `（一）${title}`],
    ['with its page', (title) => `${title}正文`],
  ])('%s', (_where, page) => {
    for (const parts of mixed) {
      const title = order(...parts).join('')
      expect(read(page(title) + CHAPTER)).toEqual([title, parts[1]])
    }
  })

  it.each([
    ['', ''],
    ['首页\n机构\n公开\n', '\n'],
    ['云陂市人民政府\n', '\n\n'],
  ])('broken over lines behind %j', (before, between) => {
    for (const parts of mixed) {
      const pieces = order(...parts)
      for (let mask = 1; mask < 2 ** (pieces.length - 1); mask++) {
        const lines = pieces.map((piece, i) => (i < pieces.length - 1 && (mask >> i) & 1 ? piece + (between || '\n') : piece)).join('')
        expect(read(before + lines + CHAPTER)).toEqual([pieces.join(''), parts[1]])
      }
    }
  })
})

describe('names of offices of many kinds', () => {
  const offices =
    '发展和改革委员会 教育和体育局 公安局交通警察支队 人力资源和社会保障局 城市管理综合执法局 政务服务和大数据管理局 大数据发展管理局 扶贫办 机关事务管理中心 ' +
    '供销合作社联合社 残疾人联合会 红十字会 档案馆 海关 机构编制委员会办公室 政府研究室 水务集团有限公司 第一中学 疾病预防控制中心 救助管理站 国有林场 ' +
    '经济技术开发区管理委员会 和平街道办事处 民族宗教局 强制隔离戒毒所 运输管理处'
  it.each<[string, (body: string) => string]>([
    ['announced', (body) => `特向社会公布2018年度${body}政府信息公开工作年度报告。${CHAPTER}`],
    ['as the subject of the chapter', (body) => `一、概述\n2018年，${body}认真落实条例。\n二、主动公开`],
    ['as who compiles', (body) => `本报告由${body}编制。${CHAPTER}`],
    ['in a row of properties', (body) => `2018年政府信息公开年度报告\n发布机构：${body} 发布日期：2019-01-03${CHAPTER}`],
    ['at the foot', (body) => `2018年政府信息公开年度报告${CHAPTER}\n${body}\n2019年1月3日`],
  ])('are read %s', (_, text) => {
    for (const office of offices.split(' ')) expect(read(text(`石桥县${office}`))[1]).toBe(`石桥县${office}`)
  })
})

describe('the words about a name', () => {
  const BODY = '云陂市交通运输局'
  it.each('现将 现公布 兹公布 谨将 向社会公开 依法公开 组织编写 编制完成 制发 汇编 下面是 以下为'.split(' '))('%s', (verb) =>
    expect(read(`根据要求，${verb}${BODY}2018年政府信息公开工作年度报告。${CHAPTER}`)[1]).toBe(BODY),
  )
  it.each(
    '多措并举推进公开 把公开摆在突出位置 主动作为 局长任组长 领导班子重视 安排专人负责 各科室配合 成立了领导小组 对照目录公开 没有收到申请'.split(
      ' ',
    ),
  )('%s', (what) => expect(read(`一、概述\n${BODY}${what}，取得成效。\n二、主动公开\n公开12条。`)[1]).toBe(BODY))
  it.each(['请致电X办公室', '可向X反映', '请直接与X联系', '受理部门：X', '联系人：X办公室', '请以书面形式向X提出', '由X负责解答'])(
    '%s',
    (asked) => expect(read(`统计期限为2018年1月1日至12月31日。如有疑问，${asked.replace('X', BODY)}。${CHAPTER}`)[1]).toBe(BODY),
  )
})
