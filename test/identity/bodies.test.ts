import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/parse-report.js'

const CHAPTER = '\n一、概述\n公开信息25条。'
const agency = (text: string) => parseReport(text).meta.agency?.name ?? null

describe('the body that reports is named by', () => {
  it.each<[string, string, string]>([
    ['an announcement', `特向社会公布2010年度柏川市清漪县水务局政府信息公开年度报告。${CHAPTER}`, '柏川市清漪县水务局'],
    ['现将 … 报告如下', `现将渔洲市第二人民医院2017年度信息公开工作情况报告如下：${CHAPTER}`, '渔洲市第二人民医院'],
    ['the report in 《》', `现发布《青岚市市场监管局2022年政府信息公开工作年度报告》。${CHAPTER}`, '青岚市市场监管局'],
    ['who compiles it', `按照县里的要求，由星河高新区管委会结合有关数据编制本报告。${CHAPTER}`, '星河高新区管委会'],
    ['who compiles it, with an inner office', `本报告由云泽市质监局政务公开领导小组办公室编写。${CHAPTER}`, '云泽市质监局'],
    [
      'whose year the first chapter tells',
      '一、总体情况\n2023年，在县委的领导下，望溪县石桥乡人民政府认真落实部署。',
      '望溪县石桥乡人民政府',
    ],
    ['a state office', `国家税务总局青禾县税务局依据条例，编制本报告。${CHAPTER}`, '国家税务总局青禾县税务局'],
    ['whom to ask', `如有疑问，请与澜溪县应急管理局办公室联系（电话：4421369）。${CHAPTER}`, '澜溪县应急管理局'],
    ['its own rules', `一、概述\n制定了《白沙县广播电视局政府信息公开保密审查制度》，公开信息25条。`, '白沙县广播电视局'],
    ['the head of the paper', `萍河县水务局文件\n关于2013年度政府信息公开工作情况的报告${CHAPTER}`, '萍河县水务局'],
    ['a row of properties', `2021年政府信息公开年报\n发布机构：清漪县医疗保障局${CHAPTER}`, '清漪县医疗保障局'],
    ['the foot', `2021年政府信息公开年报${CHAPTER}\n清漪县红十字会\n2022年1月6日`, '清漪县红十字会'],
    ['the source, where nothing else does', `2018年政府信息公开年报\n来源：南岭区水务局 时间：2019-02-11${CHAPTER}`, '南岭区水务局'],
    ['a banner', `临川市 政务公开年报比对\n一、总体情况\n我市公开信息。`, '临川市'],
  ])('%s', (_, text, name) => expect(agency(text)).toBe(name))
})

describe('the fullest name', () => {
  it.each<[string, string, string]>([
    [
      'short in the title, full for questions',
      `市城管局2019年政府信息公开年报\n请与临川市城市管理局办公室联系。${CHAPTER}`,
      '临川市城市管理局',
    ],
    ['a place and its government', `石桥镇2021年政府信息公开年报\n信息来源：石桥镇人民政府${CHAPTER}`, '石桥镇人民政府'],
    ['残联 and its long form', `2024年市残联政府信息公开年报\n本报告由岭春市残疾人联合会编制。${CHAPTER}`, '岭春市残疾人联合会'],
    [
      'an office for its government, in the title',
      `县政府办2022年政府信息公开年报\n一、总体情况\n府川县人民政府办公室推进公开。`,
      '府川县人民政府办公室',
    ],
    [
      'an office answers for its government',
      `现公布平沅市人民政府2017年政府信息公开年报。请与平沅市人民政府办公室联系。${CHAPTER}`,
      '平沅市人民政府',
    ],
  ])('%s', (_, text, name) => expect(agency(text)).toBe(name))
})

describe('no body is read from', () => {
  it.each([
    [
      'who asks for the report',
      `根据省公安厅《关于做好年度报告工作的通知》和市政府办公室要求，编制本报告。\n一、总体情况\n我局公开信息70条。`,
    ],
    ['whose site shows it', `本报告电子版在安平市人民政府网站公布。\n一、概述\n2014年，我局公开信息31条。`],
    [
      'a source that the report contradicts',
      `2022年政府信息公开年报\n来源：广平区人民政府\n一、总体情况\n我镇公开信息39条，我镇没有收到申请。`,
    ],
    ['全省, 教育系统, 委(局)', `特向社会公布2009年度委（局）政府信息公开工作报告。${CHAPTER}`],
    ['an address', `地址：平沅市行政中心2号楼。${CHAPTER}`],
  ])('%s', (_, text) => expect(agency(text)).toBeNull())
})

describe('bodies that report together', () => {
  it.each([
    ['in a sentence', `本报告由渡河市交通局、渡河市公路管理局共同编制。${CHAPTER}`, '渡河市交通局', ['渡河市公路管理局']],
    ['in the title', `汝宁县国税局、汝宁县地税局2017年政府信息公开年报${CHAPTER}`, '汝宁县国税局', ['汝宁县地税局']],
  ])('%s', (_, text, first, others) => {
    const { meta } = parseReport(text)
    expect([meta.agency?.name, meta.jointly]).toEqual([first, others])
  })

  it('are not named where there is one', () => {
    expect(parseReport(`青岚县水务局2017年政府信息公开年报${CHAPTER}`).meta).not.toHaveProperty('jointly')
  })
})
