import type { Random } from './random.js'

export type PlantedForm = 'prose' | 'statistics-2014' | 'template-2019' | 'template-2021'
export const PLANTED_FORMS: readonly PlantedForm[] = ['prose', 'statistics-2014', 'template-2019', 'template-2021']

/** Columns of table three, as the form orders them. */
export const APPLICANT_COLUMNS = [
  ['naturalPerson', '自然人'],
  ['business', '商业企业'],
  ['research', '科研机构'],
  ['ngo', '社会公益组织'],
  ['legalService', '法律服务机构'],
  ['other', '其他'],
] as const

/** A row of table three: group labels, own label, code. `total` rows are worked out from the others. */
export interface RequestRow {
  path: string[]
  code: string
}

const group = (label: string, prefix: string, rows: [string, string][]): RequestRow[] =>
  rows.map(([own, code]) => ({ path: [label, own], code: `requests.result.${prefix}.${code}` }))

const REFUSED = group('（三）不予公开', 'refused', [
  ['1.属于国家秘密', 'stateSecret'],
  ['2.其他法律行政法规禁止公开', 'forbiddenByLaw'],
  ['3.危及“三安全一稳定”', 'securityAndStability'],
  ['4.保护第三方合法权益', 'thirdParty'],
  ['5.属于三类内部事务信息', 'internalAffairs'],
  ['6.属于四类过程性信息', 'process'],
  ['7.属于行政执法案卷', 'enforcementFile'],
  ['8.属于行政查询事项', 'administrativeInquiry'],
])
const UNAVAILABLE = group('（四）无法提供', 'unavailable', [
  ['1.本机关不掌握相关政府信息', 'notHeld'],
  ['2.没有现成信息需要另行制作', 'notReady'],
  ['3.补正后申请内容仍不明确', 'unclear'],
])
const NOT_PROCESSED = group('（五）不予处理', 'notProcessed', [
  ['1.信访举报投诉类申请', 'complaint'],
  ['2.重复申请', 'repeated'],
  ['3.要求提供公开出版物', 'publication'],
  ['4.无正当理由大量反复申请', 'excessive'],
  ['5.要求行政机关确认或重新出具已获取信息', 'reconfirmation'],
])
const OTHER_2021 = group('（六）其他处理', 'other', [
  ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', 'notCorrected'],
  ['2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', 'feeUnpaid'],
  ['3.其他', 'misc'],
])

/** Result rows of table three between （一） and （七）, by form. */
export function resultRows(form: PlantedForm): RequestRow[] {
  return [
    { path: ['（一）予以公开'], code: 'requests.result.granted' },
    { path: ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）'], code: 'requests.result.partlyGranted' },
    ...REFUSED,
    ...UNAVAILABLE,
    ...NOT_PROCESSED,
    ...(form === 'template-2021' ? OTHER_2021 : [{ path: ['（六）其他处理'], code: 'requests.result.other' }]),
  ]
}

/** Values by code, and by `code@applicant` for the columns of table three. */
export type Figures = Map<string, number>

/** Table three with all its identities holding. */
export function requestFigures(random: Random, form: PlantedForm): Figures {
  const figures: Figures = new Map()
  const rows = resultRows(form)
  const busy = random.chance(0.2) ? 0.5 : 0.15
  const set = (code: string, applicant: string, value: number) => {
    figures.set(`${code}@${applicant}`, value)
    figures.set(code, (figures.get(code) ?? 0) + value)
  }
  for (const [applicant] of APPLICANT_COLUMNS) {
    let total = 0
    for (const { code } of rows) {
      const value = random.chance(applicant === 'naturalPerson' ? busy * 2 : busy / 2) ? random.count() : 0
      set(code, applicant, value)
      total += value
    }
    set('requests.result.total', applicant, total)
    const forward = random.chance(0.3) ? random.int(0, 9) : 0
    set('requests.carriedForward', applicant, forward)
    const carried = Math.min(total + forward, random.chance(0.3) ? random.int(0, 9) : 0)
    set('requests.carriedOver', applicant, carried)
    set('requests.received', applicant, total + forward - carried)
  }
  return figures
}

export const OUTCOMES = [
  ['结果维持', 'upheld'],
  ['结果纠正', 'corrected'],
  ['其他结果', 'other'],
  ['尚未审结', 'pending'],
] as const
export const REVIEW_GROUPS = [
  ['行政复议', 'review'],
  ['未经复议直接起诉', 'litigation.direct'],
  ['复议后起诉', 'litigation.afterReview'],
] as const

/** Table four: three groups of four outcomes and their total. */
export function reviewFigures(random: Random): Figures {
  const figures: Figures = new Map()
  for (const [, prefix] of REVIEW_GROUPS) {
    let total = 0
    for (const [, outcome] of OUTCOMES) {
      const value = random.chance(0.5) ? random.int(0, 40) : 0
      figures.set(`${prefix}.${outcome}`, value)
      total += value
    }
    figures.set(`${prefix}.total`, total)
  }
  return figures
}

/** Table two; amounts are printed in 万元 and stored in 元. */
export function proactiveFigures(random: Random, form: PlantedForm): Figures {
  const figures: Figures = new Map()
  const all = (prefix: string, measures: string[]) => measures.forEach((m) => void figures.set(`${prefix}.${m}`, random.count()))
  const money = () => random.pick([0, random.int(1, 900) * 10000, random.int(1, 99999) * 100])
  if (form === 'template-2021') {
    all('regulations', ['issued', 'repealed', 'inForce'])
    all('normative', ['issued', 'repealed', 'inForce'])
    for (const subject of ['licensing', 'penalty', 'coercion']) all(subject, ['decisions'])
    figures.set('fees.amount', money())
  } else {
    all('regulations', ['newlyMade', 'newlyDisclosed', 'disclosedTotal'])
    all('normative', ['newlyMade', 'newlyDisclosed', 'disclosedTotal'])
    for (const subject of ['licensing', 'services', 'penalty', 'coercion']) {
      all(subject, ['itemsLastYear', 'decisions'])
      figures.set(`${subject}.itemsChange`, random.int(-9, 9))
    }
    figures.set('fees.itemsLastYear', random.count())
    figures.set('fees.itemsChange', random.int(-3, 3))
    figures.set('procurement.count', random.count())
    figures.set('procurement.amount', money())
  }
  return figures
}

/** A row of the statistics form of 2014: label, unit (null for a heading row), code. */
export const STATISTICS_ROWS: readonly { label: string; unit: string | null; code?: string }[] = [
  { label: '一、主动公开情况', unit: null },
  { label: '（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）', unit: '条', code: 'proactive.total' },
  { label: '其中：主动公开规范性文件数', unit: '条', code: 'proactive.normative' },
  { label: '制发规范性文件总数', unit: '件', code: 'normative.issued' },
  { label: '（二）通过不同渠道和方式公开政府信息的情况', unit: null },
  { label: '1.政府公报公开政府信息数', unit: '条', code: 'proactive.channel.gazette' },
  { label: '2.政府网站公开政府信息数', unit: '条', code: 'proactive.channel.website' },
  { label: '3.政务微博公开政府信息数', unit: '条', code: 'proactive.channel.weibo' },
  { label: '4.政务微信公开政府信息数', unit: '条', code: 'proactive.channel.wechat' },
  { label: '5.其他方式公开政府信息数', unit: '条', code: 'proactive.channel.other' },
  { label: '二、回应解读情况', unit: null },
  { label: '（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）', unit: '次', code: 'response.hotTopics' },
  { label: '（二）通过不同渠道和方式回应解读的情况', unit: null },
  { label: '1.参加或举办新闻发布会总次数', unit: '次', code: 'response.pressConferences' },
  { label: '其中：主要负责同志参加新闻发布会次数', unit: '次', code: 'response.pressConferencesByHead' },
  { label: '2.政府网站在线访谈次数', unit: '次', code: 'response.interviews' },
  { label: '其中：主要负责同志参加政府网站在线访谈次数', unit: '次', code: 'response.interviewsByHead' },
  { label: '3.政策解读稿件发布数', unit: '篇', code: 'response.interpretations' },
  { label: '4.微博微信回应事件数', unit: '次', code: 'response.socialMedia' },
  { label: '5.其他方式回应事件数', unit: '次', code: 'response.other' },
  { label: '三、依申请公开情况', unit: null },
  { label: '（一）收到申请数', unit: '件', code: 'requests.received' },
  { label: '1.当面申请数', unit: '件', code: 'requests.received.inPerson' },
  { label: '2.传真申请数', unit: '件', code: 'requests.received.fax' },
  { label: '3.网络申请数', unit: '件', code: 'requests.received.network' },
  { label: '4.信函申请数', unit: '件', code: 'requests.received.mail' },
  { label: '（二）申请办结数', unit: '件', code: 'requests.closed' },
  { label: '1.按时办结数', unit: '件', code: 'requests.closed.onTime' },
  { label: '2.延期办结数', unit: '件', code: 'requests.closed.extended' },
  { label: '（三）申请答复数', unit: '件', code: 'requests.answered' },
  { label: '1.属于已主动公开范围数', unit: '件', code: 'requests.result.alreadyDisclosed' },
  { label: '2.同意公开答复数', unit: '件', code: 'requests.result.granted' },
  { label: '3.同意部分公开答复数', unit: '件', code: 'requests.result.partlyGranted' },
  { label: '4.不同意公开答复数', unit: '件', code: 'requests.result.refused' },
  { label: '其中：涉及国家秘密', unit: '件', code: 'requests.result.refused.stateSecret' },
  { label: '涉及商业秘密', unit: '件', code: 'requests.result.refused.tradeSecret' },
  { label: '涉及个人隐私', unit: '件', code: 'requests.result.refused.privacy' },
  { label: '危及国家安全、公共安全、经济安全和社会稳定', unit: '件', code: 'requests.result.refused.securityAndStability' },
  { label: '不是《条例》所指政府信息', unit: '件', code: 'requests.result.refused.notGovernmentInformation' },
  { label: '法律法规规定的其他情形', unit: '件', code: 'requests.result.refused.otherLegal' },
  { label: '5.不属于本行政机关公开数', unit: '件', code: 'requests.result.notThisAgency' },
  { label: '6.申请信息不存在数', unit: '件', code: 'requests.result.notExist' },
  { label: '7.告知作出更改补充数', unit: '件', code: 'requests.result.amend' },
  { label: '8.告知通过其他途径办理数', unit: '件', code: 'requests.result.otherChannel' },
  { label: '四、行政复议数量', unit: '件', code: 'review.total' },
  { label: '（一）维持具体行政行为数', unit: '件', code: 'review.upheld' },
  { label: '（二）被依法纠错数', unit: '件', code: 'review.corrected' },
  { label: '（三）其他情形数', unit: '件', code: 'review.other' },
  { label: '五、行政诉讼数量', unit: '件', code: 'litigation.total' },
  { label: '（一）维持具体行政行为或者驳回原告诉讼请求数', unit: '件', code: 'litigation.upheld' },
  { label: '（二）被依法纠错数', unit: '件', code: 'litigation.corrected' },
  { label: '（三）其他情形数', unit: '件', code: 'litigation.other' },
  { label: '六、举报投诉数量', unit: '件', code: 'complaints.total' },
  { label: '七、依申请公开信息收取的费用', unit: '万元', code: 'requests.fees' },
  { label: '八、机构建设和保障经费情况', unit: null },
  { label: '（一）政府信息公开工作专门机构数', unit: '个', code: 'resources.offices' },
  { label: '（二）设置政府信息公开查阅点数', unit: '个', code: 'resources.readingPoints' },
  { label: '（三）从事政府信息公开工作人员数', unit: '人', code: 'resources.staff' },
  { label: '1.专职人员数（不包括政府公报及政府网站工作人员数）', unit: '人', code: 'resources.staff.fullTime' },
  { label: '2.兼职人员数', unit: '人', code: 'resources.staff.partTime' },
  {
    label: '（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）',
    unit: '万元',
    code: 'resources.budget',
  },
  { label: '九、政府信息公开会议和培训情况', unit: null },
  { label: '（一）召开政府信息公开工作会议或专题会议数', unit: '次', code: 'meetings.count' },
  { label: '（二）举办各类培训班数', unit: '次', code: 'training.sessions' },
  { label: '（三）接受培训人员数', unit: '人次', code: 'training.attendance' },
]

/** Codes that are the sum of others in the 2014 form. */
const STATISTICS_SUMS: [string, string[]][] = [
  ['requests.received', ['inPerson', 'fax', 'network', 'mail'].map((x) => `requests.received.${x}`)],
  ['requests.closed', ['requests.closed.onTime', 'requests.closed.extended']],
  [
    'requests.result.refused',
    ['stateSecret', 'tradeSecret', 'privacy', 'securityAndStability', 'notGovernmentInformation', 'otherLegal'].map(
      (x) => `requests.result.refused.${x}`,
    ),
  ],
  [
    'requests.answered',
    ['alreadyDisclosed', 'granted', 'partlyGranted', 'refused', 'notThisAgency', 'notExist', 'amend', 'otherChannel'].map(
      (x) => `requests.result.${x}`,
    ),
  ],
  ['review.total', ['review.upheld', 'review.corrected', 'review.other']],
  ['litigation.total', ['litigation.upheld', 'litigation.corrected', 'litigation.other']],
  ['resources.staff', ['resources.staff.fullTime', 'resources.staff.partTime']],
]

export function statisticsFigures(random: Random): Figures {
  const figures: Figures = new Map()
  for (const { code, unit } of STATISTICS_ROWS) if (code) figures.set(code, unit === '万元' ? random.int(0, 400) * 100 : random.count())
  for (const [total, parts] of STATISTICS_SUMS)
    figures.set(
      total,
      parts.reduce((sum, part) => sum + figures.get(part)!, 0),
    )
  return figures
}
