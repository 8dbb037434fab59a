import { describe, expect, it } from 'vitest'
import { figuresOf } from '../support/amounts.js'

/** Texts whose numerals count nothing. */
const LEAVES: Record<string, string[]> = {
  names: [
    '学习党的十八大和十九届四中全会精神，落实中央八项规定。',
    '落实“五公开”，公布“三公”经费，把好“三安全一稳定”关。',
    '推进“双随机、一公开”监管和“最多跑一次”改革，加强三公经费公开。',
    '开展“六五”普法、“5·12”防灾宣传和“百日攻坚”行动。',
    '增强“四个意识”，做到“两个维护”，坚持五位一体布局。',
    '张贴“五个一批”政策，启动三个“100”行动。',
    '印发《政务公开三年行动计划》和《20条措施》。',
    '推行“1+N”模式和3+2工作法。',
    '实行5万+N机制。',
  ],
  idioms: [
    '推出一批举措，进一步统一标准，形成一系列制度。',
    '走进千家万户，千方百计增收，任务十分繁重。',
    '抓一件成一件，一步一个脚印。',
    '实行一次性告知，办好每一件实事。',
    '这是一个重要时期，也是一种责任。',
    '保护红十字标志，落实八字方针。',
    '把公开与服务结合在一起，做到不漏一户。',
    '选派三支一扶人员，实现四通八达。',
  ],
  places: ['卅里铺镇、九道湾街道和五河县所属的七里桥乡未收到申请。', '三家店乡、六间房村由镇代办。', '引导三元、元盛等企业入园。'],
  'ordinals and ranks': [
    '第三次改版，列第9位，荣获第二名。',
    '申请量居前三位的是土地、规划、住房。',
    '市十五届人大三次会议和区委十四届七次全委会召开。',
    '一季度和三季度公开较多。',
    '二期工程开工，棚改工程一期竣工。',
    '保留这三项制度，两项合计较多。',
  ],
  announcements: [
    '提出以下三个方面措施。',
    '本报告由六个部分组成，共九部分。',
    '下一步做好五项工作：一是加强领导。',
    '主要采取两项措施。一是培训；二是考核。',
    '今后从四个方面改进。',
    '重点抓好三件事：一抓清单，二抓平台。',
  ],
  times: [
    '近三年来公开工作稳步推进。',
    '过去五年成绩显著，五年来变化很大。',
    '实施三年行动计划。',
    '每月1日和15日更新。',
    '上午9时30分开会，11点结束。',
  ],
  identifiers: [
    '依托12345热线和12315平台受理，拨打96333。',
    '细颗粒物PM2.5和CO2，A4纸、4S店、G20峰会。',
    '版本号V2.0，系统升级到3.0版，建议使用1024*768分辨率。',
    '三次产业结构为5.1：45.2：49.7，上年为5.3: 46.0: 48.7。',
    '中国制造2025，《再出发》2019。',
    '邮编：230001，联 系 电 话：0551-6000000。',
    '某ICP备05000008号-1。',
  ],
}

describe('what counts nothing', () => {
  for (const [kind, texts] of Object.entries(LEAVES)) {
    describe(kind, () => {
      it.each(texts)('%s', (text) => {
        expect(figuresOf(text)).toEqual([])
      })
    })
  }
})

/** Their neighbours, which count. */
const COUNTS: [text: string, figures: string[], why: string][] = [
  ['建立公开、审查等五项制度。', ['5 项'], 'a count that closes a list'],
  ['落实三项新的任务。', ['3 项'], 'a noun behind the count'],
  ['设三个一级指标。', ['3 个'], '一 goes on with 级'],
  ['召开三次会议研究。', ['3 次'], 'no body before it'],
  ['共收到申请3件：当面申请1件，信函申请2件。', ['3 件', '1 件', '2 件'], 'the noun stands before the number'],
  ['举办培训班两期，培训十二人。', ['2 期', '12 人'], '两 counts'],
  ['每半年通报一次，仅有一件未办结。', ['1 次', '1 件'], '一 at the end of a clause, and behind 仅有'],
  ['召开一次会议，配备一台电脑。', ['1 次', '1 台'], '一 as the object of an act'],
  ['一个月内办结，五日内上网。', ['1 月', '5 日'], 'lengths'],
  ['连续三年无投诉，有效期五年。', ['3 年', '5 年'], 'lengths'],
  ['考核60分以下的3个。', ['60 分', '3 个'], '以下 is said of an amount'],
  ['6月底前11个村建成。', ['11 个'], '前 belongs to the date'],
  ['实行7×24小时值守，推进2×35万千瓦机组。', ['24 小时', '350000 千瓦'], 'the last factor has a unit'],
  ['“一网通办”平台接入53个部门。', ['53 个'], 'the name before does not hide the count'],
  ['12345热线受理诉求2.3万件。', ['23000 件'], 'nor does the hotline'],
  ['依托“阳光政务，全年公开信息86条”专题推进。', ['86 条'], 'a clause in quotes is no name'],
  ['近百名群众、上千人次参加。', ['100 名', '1000 人次'], 'a bare scale behind a hedge'],
]

describe('what counts beside them', () => {
  it.each(COUNTS)('%s', (text, figures) => {
    expect(figuresOf(text)).toEqual(figures)
  })
})
