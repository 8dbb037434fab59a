import { describe, expect, it } from 'vitest'
import { MEASURE_WORDS } from '../../src/catalogue/measure-words.js'
import { readUnit } from '../../src/quantities/unit.js'
import { figuresOf } from '../support/amounts.js'

const READ: [text: string, figures: string[], why?: string][] = [
  ['主动公开信息30件。', ['30 件']],
  ['接受咨询1.2万人(次)。', ['12000 人（次）'], 'the second word in brackets belongs to the unit'],
  ['刊发稿件41篇（条）。', ['41 篇（条）']],
  ['在20个工作日内答复，最长3个月，用时6个小时。', ['20 工作日', '3 月', '6 小时'], '个 is dropped before what measures'],
  ['按期答复率提高3.2个百分点。', ['3.2 百分点']],
  ['辖14个乡镇、3个社区。', ['14 个', '3 个'], '个 is the unit before other nouns'],
  ['建成1个总目录和12个分目录。', ['1 个', '12 个'], '分 is no unit of measure here'],
  ['提高2个多百分点，历时三个半月。', ['2 百分点', '3.5 月']],
  ['连续四个季度合格率100%。', ['4 季度', '100 %']],
  ['清理规范性文件6大类30条109项。', ['6 大类', '30 条', '109 项']],
  ['劳动生产率94.5万元/人，能耗1.15吨标准煤，浓度35微克/立方米。', ['945000 元/人', '1.15 吨标准煤', '35 微克/立方米']],
  ['装机容量35万千瓦，发电12.3亿千瓦时，客运量2万人公里。', ['350000 千瓦', '1230000000 千瓦时', '20000 人公里']],
  ['出口1.1亿美元，注册资本500万元人民币，债务7亿港元。', ['110000000 美元', '5000000 元', '700000000 港元']],
  [
    '收入港币3000元，支出新台币2亿元，预付人民币50元。',
    ['3000 港元', '200000000 新台币', '50 元'],
    'the currency before the number decides',
  ],
  ['收取费用123元5角。', ['123.5 元'], 'one sum'],
  ['粉丝数54373，阅读量突破2300万。', ['54373', '23000000'], 'no measure word'],
  ['改造道路9条次干道。', ['9 条'], '条次 is cut by 次干道'],
  ['开通3条线路，开展5次生态督察、2次日常检查，办理8起诉讼、4起重大案件。', ['3 条', '5 次', '2 次', '8 起', '4 起']],
  ['其中3人均为党员，2人为专职，50家电商入驻，5位居民参加，新增6个体育设施。', ['3 人', '2 人', '50 家', '5 位', '6 个']],
  ['完成5项目标，引种8种植物，分3批发放，收到12通电话，建成3家园区。', ['5 项', '8 种', '3 批', '12 通', '3 家']],
  ['电话普及率87.9部/百人。', ['87.9 部/百人']],
  ['办理时限由法定60日缩短至20日。', ['60 日', '20 日'], 'lengths, not days of a month'],
  ['市县及以下公开30条。', ['30 条'], '以下 is said of a rank'],
  ['实行每月一次抽查、每季一次通报，培植一个园区。', ['1 次', '1 次', '1 个']],
  ['新建5G基站120个。', ['120 个']],
  ['公开信息-35条，同比-3件，利润为-3.5万元。', ['35 条', '-3 件', '-35000 元'], 'counts do not fall below zero'],
  ['储能12吉瓦时，电价3.5分/千瓦时，煤耗300克/千瓦时。', ['12 吉瓦时', '3.5 分/千瓦时', '300 克/千瓦时']],
  ['浓度35ug/m³，年均20μg/m3，排放3mg/L，发电5.2GWh。', ['35 ug/m³', '20 μg/m3', '3 mg/L', '5.2 GWh']],
  ['阅读1.2w人次，粉丝3W+，浏览12w，资金1.5W元。', ['12000 人次', '30000', '120000', '15000 元'], 'w is typed for 万'],
  ['减负25亿元，为企业担负3项费用，身负5处伤。', ['2500000000 元', '3 项', '5 处'], '负 ends a word'],
  [
    '负增长3.5%，同比-3.5%，零下5度，利润为负3亿元，增速负2.1%。',
    ['3.5 %', '-3.5 %', '5 度', '-300000000 元', '-2.1 %'],
    'and here it is a sign',
  ],
  ['公開資訊20條，答覆12項。', ['20 条', '12 项'], 'units are reported in Simplified characters'],
]

describe('units', () => {
  it.each(READ)('%s', (text, figures) => {
    expect(figuresOf(text)).toEqual(figures)
  })

  it.each([
    ['部门联合', 'another word: 部门'],
    ['条例', 'another word: 条例'],
    ['kmh', 'a Latin symbol ends with its word'],
    ['季度', 'only behind 个'],
    ['', 'end of text'],
  ])('reads no unit in «%s»: %s', (text) => {
    expect(readUnit(text, 0)).toBeNull()
  })

  it('reads every word of the table at the end of a text', () => {
    const unread = [...MEASURE_WORDS].filter(
      ([word, entry]) => readUnit(entry.behindGe === 'must' ? `个${word}` : word, 0)?.unit !== entry.unit,
    )
    expect(unread.map(([word]) => word)).toEqual([])
  })
})
