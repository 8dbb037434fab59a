import { holdsCut } from './sentence-words.js'

/** The words that names of public bodies end in, and where such a word is none. All text is folded. */

/** Endings of whatever length that mean a body wherever they stand. */
const SURE = (
  '委员会 管委会 党工委 办公室 办公厅 办事处 党政办 行政公署 指挥部 武装部 宣传部 组织部 统战部 联合会 红十字会 协会 学会 总会 工会 商会 基金会 残联 妇联 ' +
  '文联 侨联 工商联 团委 合作社 供销社 总社 联社 联合社 报社 通讯社 出版社 公司 集团 银行 支行 分行 研究室 接待室 派出所 司法所 财政所 研究所 管理所 监督所 ' +
  '工商所 国土所 税务所 检验所 检测所 设计院 看守所 戒毒所 执法所 保护所 农机所 监测站 服务站 管理站 防疫站 工作站 推广站 检疫站 监督站 观测站 救助站 文化站 ' +
  '农机站 水利站 中心站 气象站 种子站 总站 管理处 服务处 保护处 监督处 建设处 整治处 事务处 支队 大队 总队 中队 调查队 学校 党校 分校 中学 小学 大学 学院 ' +
  '医院 法院 检察院 研究院 科学院 幼儿园 植物园 动物园 档案馆 图书馆 博物馆 文化馆 纪念馆 电视台 气象台 地震台 林场 农场 牧场 渔场 监狱 仲裁院 卫生院 供电段 ' +
  '地志办 海关'
).split(' ')

/** Endings that end a name but in some words. */
const MOSTLY: Record<string, string> = {
  // 政府 of 政府信息公开 belongs to what is disclosed, not to who discloses.
  府: '人民政府|政府(?!信息|资讯|门户|网|工作)',
  局: '(?<![结布格当全大定残破时僵棋骗变开])局(?![面域势部限促长])',
  厅: '(?<![大餐客展歌舞])厅(?!长)',
  署: '(?<![部签])署',
  委: '(?<![原推])委(?![托派任员])',
  部: '(?<![全内外干东西南北局大顶底上下本各])部(?![门署分位队件])',
  办: '(?<![主承举开经协督交查兴创筹合该已未不受催补代领转在兼待拟阅])办(?![理公事法学案结好文会件函证信实得成税医发卷复电])',
  院: '(?<![务入出住庭剧影])院(?![落长])',
  处: '(?<![到各好之此短益长用害深住何妥远近出一多几查惩受论])处(?![理罚置分于在室])',
  所: '(?<![场住诊厕])所(?![有列属需在示述谓涉以得作指辖做提用产承获])',
  站: '(?<![网车电公一各])站',
  // 以群众为中心, 围绕中心工作
  心: '中心(?![工城任组大])',
}

/** For the code of the last character, the endings that end in it, as what must stand before a place. */
const ENDS: (RegExp | undefined)[] = new Array(65536)
for (const last of new Set([...SURE.map((word) => word.at(-1)!), ...Object.keys(MOSTLY)])) {
  const endings = SURE.filter((word) => word.endsWith(last)).concat(MOSTLY[last] ?? [])
  ENDS[last.charCodeAt(0)] = new RegExp(`(?<=${endings.join('|')})`, 'y')
}

/** Whether a name of an office may end at a place of a folded text. */
export function endsOffice(text: string, end: number): boolean {
  const before = ENDS[text.charCodeAt(end - 1)]
  if (!before) return false
  before.lastIndex = end
  return before.test(text)
}

const OFFICE =
  /(?:政府|局|委|委员会|办公室|办公厅|办|厅|部|院|处|所|站|队|中心|街道|办事处|镇|乡|区|县|市|省|州|盟|旗|苏木|园|馆|署|会|社|台|校|[大中小]学|海关|公司|银行|集团|场|监狱|室|联)(?:\([^()]*\))?$/

/** Whether words can be the name of a body: short, without marks of a sentence, ending in a word for an office or a place. */
export function isOfficeName(folded: string): boolean {
  const words = folded.replaceAll(' ', '')
  return words.length >= 3 && words.length <= 40 && !/[,。:;、!?《》"0-9]/.test(words) && OFFICE.test(words)
}

/** Offices inside a body that look after its openness: what stands before them reports. */
const INNER =
  /(?:(?:政府|政务|党务)?(?:信息|政务)?公开(?:工作)?(?:领导|协调|工作)?小?组?(?:办公室|办|中心|科|处|室)|(?:政府|政务|网络)?信息(?:公开)?(?:管理|服务)?中心|党政(?:综合)?办(?:公室)?|党群(?:工作)?办公室|综合(?:办公室|办|科|处|股)|[\u4e00-\u9fff]{2,4}[科股])$/
/** The general office of a body that is no government: X局办公室. That of a 委员会 may be a body of its own: 机构编制委员会办公室. */
const GENERAL = /(?<=[局厅署院处社司校队馆台所站场关学园乡镇]|中心|街道|办事处|联合会|协会)(?:办公室|办公厅|办)$/
const ANY_GENERAL = /(?<=[局厅署院处社司校队馆台所站场关学园乡镇心道会委室办]|[镇乡]人民政府|[镇乡]政府)(?:办公室|办公厅)$/
/** A body named only by what it was cut to still needs this much. */
const LEAST = 3

/**
 * The body behind its inner office: X局政务公开领导小组办公室, X镇党政办 → X局, X镇. Its general office, X局办公室, is `kept` where it puts its own name to
 * the report, cut off where it writes for its body, and cut off from `any` body where it only answers for it.
 */
export function outerBody(name: string, general: 'kept' | 'cut' | 'any'): string {
  let words = name
  for (let i = 0; i < 3 && '室厅办心科处股'.includes(words.at(-1)!); i++) {
    const cut = words.replace(INNER, '')
    const shorter = cut !== words || general === 'kept' ? cut : words.replace(general === 'any' ? ANY_GENERAL : GENERAL, '')
    if (shorter === words || shorter.length < LEAST) return words
    words = shorter
  }
  return words
}

/** What names are written with. */
const LETTERS = /^[\u4e00-\u9fff()"·]{3,40}$/

/** Whether words are a name by all that shows: an ending, and no words of a sentence in them. */
export function readsAsName(words: string): boolean {
  return LETTERS.test(words) && !holdsCut(words)
}
