import { describe, expect, it } from 'vitest'
import { isRelative, namesIn } from '../../src/language/names.js'
import { outerBody, readsAsName } from '../../src/language/offices.js'
import { leadOf } from '../../src/language/sentence-words.js'

const read = (text: string) => namesIn(text).map(({ from, to }) => text.slice(from, to))

describe('names of bodies in running text', () => {
  it.each<[string, string[]]>([
    ['现公布望溪县卫生健康局2020年政府信息公开工作年度报告。', ['望溪县卫生健康局']],
    ['本报告由青岚县水务局编制,如有疑问请与青岚县水务局办公室联系', ['青岚县水务局', '青岚县水务局办公室']],
    ['按照省政府办公厅的要求,云陂市发展和改革委员会制定了办法', ['省政府办公厅', '云陂市发展和改革委员会']],
    ['由云陂市卫生局和云陂市人口计生委联合编制', ['云陂市卫生局', '云陂市人口计生委']],
    ['2018年云陂市公安局城北分局认真落实', ['云陂市公安局城北分局']],
    ['2016年2月18日云陂市公安局', ['云陂市公安局']],
    ['二〇一八年度云陂市公安局', ['云陂市公安局']],
    ['公布2015年度松浦区档案局(馆)政府信息公开年度报告', ['松浦区档案局(馆)']],
    ['云陂市大数据发展管理局建立了制度', ['云陂市大数据发展管理局']],
    ['白水县机构编制委员会办公室编制本报告', ['白水县机构编制委员会办公室']],
    ['结合云陂市城市管理综合执法局实际', ['云陂市城市管理综合执法局']],
    ['和平区教育局高度重视', ['和平区教育局']],
  ])('%s', (text, names) => expect(read(text)).toEqual(names))

  it.each([
    '公开信息300条,其中机构设置2条',
    '全部按时办结,不予公开0件',
    '通过门户网站、公众号等渠道',
    '在有关部门的大力支持下',
    '各级各部门加强社会监督',
    '召开会议2次,培训干部30人次',
  ])('none in %s', (text) => expect(read(text)).toEqual([]))

  it('a blank parts a name from the words before it, but no torn name', () => {
    const gap = (text: string) => {
      const flat = text.replaceAll(' ', '')
      const places = Int32Array.from(Array.from(text.matchAll(/[^ ]/g), ({ index }) => index))
      return namesIn(flat, places).map(({ from, to }) => flat.slice(from, to))
    }
    expect(gap('年报 青岚县水务局')).toEqual(['青岚县水务局'])
    expect(gap('青岚县 水务局')).toEqual(['青岚县水务局'])
    expect(gap('青 岚 县 水 务 局')).toEqual(['青岚县水务局'])
  })
})

describe('words of a sentence before a name', () => {
  it.each([
    ['由青岚县水务局', 1],
    ['并与青岚县水务局', 2],
    ['和平区教育局', 0],
    ['向阳区教育局', 0],
    ['会同县教育局', 0],
    ['经济开发区管委会', 0],
  ])('%s: %i', (name, lead) => expect(leadOf(name)).toBe(lead))
})

describe('names that only say where the writer stands', () => {
  it.each(['市民政局', '县政府办', '自治区教育厅', '街道办事处'])('%s', (name) => expect(isRelative(name)).toBe(true))
  it.each(['市北区教育局', '镇江市民政局', '乡宁县财政局', '青岚市民政局'])('not %s', (name) => expect(isRelative(name)).toBe(false))
})

describe('the body behind its inner office', () => {
  it.each<[string, 'kept' | 'cut' | 'any', string]>([
    ['青岚县质量技术监督局政务公开领导小组办公室', 'kept', '青岚县质量技术监督局'],
    ['青岚县政府信息公开工作领导小组办公室', 'kept', '青岚县'],
    ['青岚县人民政府办公室信息公开科', 'kept', '青岚县人民政府办公室'],
    ['青岚县青石镇党政办', 'kept', '青岚县青石镇'],
    ['青岚县水务局办公室', 'kept', '青岚县水务局办公室'],
    ['青岚县水务局办公室', 'cut', '青岚县水务局'],
    ['青岚县机构编制委员会办公室', 'cut', '青岚县机构编制委员会办公室'],
    ['青岚县卫生健康委员会办公室', 'any', '青岚县卫生健康委员会'],
    ['青岚县青石镇人民政府办公室', 'any', '青岚县青石镇人民政府'],
    ['青岚县人民政府办公室', 'any', '青岚县人民政府办公室'],
    ['青岚县政务服务中心', 'any', '青岚县政务服务中心'],
  ])('%s, general office %s: %s', (name, general, body) => expect(outerBody(name, general)).toBe(body))
})

describe('what reads as a name', () => {
  it.each(['青岚县水务局', '松浦区档案局(馆)', '青岚县残疾人联合会'])('%s', (name) => expect(readsAsName(name)).toBe(true))
  it.each(['来源青岚县水务局', '公布青岚县水务局', '2018年水务局', '│青岚县水务局', '局'])('not %s', (name) =>
    expect(readsAsName(name)).toBe(false),
  )
})
