import { listed } from './listed.js'

/**
 * The sums that the official forms ask for (勾稽关系): both sides are sums of figures of one table, for table three in each of its columns.
 * An identity can be tested only where every figure in it was read.
 */
export interface Identity {
  /** Stable name, as `checks[].code` gives it. */
  code: string
  words: string
  /** Form whose figures it is about. */
  family: string
  left: readonly string[]
  right: readonly string[]
  /** Of these lists the first whose codes were all read is added to the right side: the editions differ in one part. */
  oneOf?: readonly (readonly string[])[]
  /** Added to the right side where they were read: ways that only some forms have. */
  optional?: readonly string[]
  /** Tested for every applicant and for the total. */
  byApplicant?: boolean
}

const codes = (group: string, parts: string) => listed(parts).map((part) => `${group}.${part}`)

/** Ways of refusing of table three. */
export const REFUSED = codes(
  'requests.result.refused',
  'stateSecret forbiddenByLaw securityAndStability thirdParty internalAffairs process enforcementFile administrativeInquiry',
)
/** Reasons why table three's information cannot be given. */
export const UNAVAILABLE = codes('requests.result.unavailable', 'notHeld notReady unclear')
/** Requests of table three that are not processed. */
export const NOT_PROCESSED = codes('requests.result.notProcessed', 'complaint repeated publication excessive reconfirmation')

const OTHER = codes('requests.result.other', 'notCorrected feeUnpaid misc')

/** Sums that a form defines without printing them, with their parts. */
export const DERIVED: readonly { code: string; parts: readonly string[] }[] = [
  { code: 'requests.closed', parts: ['requests.closed.onTime', 'requests.closed.extended'] },
  { code: 'requests.result.refused', parts: REFUSED },
  { code: 'requests.result.other', parts: OTHER },
  { code: 'litigation.total', parts: ['litigation.direct.total', 'litigation.afterReview.total'] },
  { code: 'resources.staff', parts: ['resources.staff.fullTime', 'resources.staff.partTime'] },
]

const outcomes = (group: string, words: string): Identity => ({
  code: `${group}.sum`,
  words: `${words}: 总计 = 结果维持 + 结果纠正 + 其他结果 + 尚未审结`,
  family: 'review',
  left: [`${group}.total`],
  right: codes(group, 'upheld corrected other pending'),
})

const statistics = (name: string, words: string, total: string, right: readonly string[], optional?: readonly string[]): Identity => ({
  code: `statistics.${name}`,
  words,
  family: 'statistics',
  left: [total],
  right,
  ...(optional ? { optional } : {}),
})

/** The identities of all forms. */
export const IDENTITIES: readonly Identity[] = [
  {
    code: 'requests.balance',
    words: '本年新收 + 上年结转 = 总计 + 结转下年度继续办理',
    family: 'requests',
    left: ['requests.received', 'requests.carriedOver'],
    right: ['requests.result.total', 'requests.carriedForward'],
    byApplicant: true,
  },
  {
    code: 'requests.results',
    words: '总计 = 予以公开 + 部分公开 + 不予公开 + 无法提供 + 不予处理 + 其他处理',
    family: 'requests',
    left: ['requests.result.total'],
    right: ['requests.result.granted', 'requests.result.partlyGranted', ...REFUSED, ...UNAVAILABLE, ...NOT_PROCESSED],
    oneOf: [OTHER, ['requests.result.other']],
    byApplicant: true,
  },
  outcomes('review', '行政复议'),
  outcomes('litigation.direct', '未经复议直接起诉'),
  outcomes('litigation.afterReview', '复议后起诉'),
  statistics(
    'received',
    '收到申请数 = 当面 + 传真 + 网络 + 信函',
    'requests.received',
    codes('requests.received', 'inPerson fax network mail'),
    codes('requests.received', 'email phone otherForm'),
  ),
  statistics('closed', '申请办结数 = 按时办结数 + 延期办结数', 'requests.closed', codes('requests.closed', 'onTime extended')),
  statistics(
    'answered',
    '申请答复数 = 八种答复',
    'requests.answered',
    codes('requests.result', 'alreadyDisclosed granted partlyGranted refused notThisAgency notExist amend otherChannel'),
  ),
  statistics(
    'refused',
    '不同意公开答复数 = 六种情形',
    'requests.result.refused',
    codes('requests.result.refused', 'stateSecret tradeSecret privacy securityAndStability notGovernmentInformation otherLegal'),
  ),
  statistics('review', '行政复议数量 = 维持 + 纠错 + 其他', 'review.total', codes('review', 'upheld corrected other')),
  statistics('litigation', '行政诉讼数量 = 维持或驳回 + 纠错 + 其他', 'litigation.total', codes('litigation', 'upheld corrected other')),
  statistics('staff', '工作人员数 = 专职人员数 + 兼职人员数', 'resources.staff', codes('resources.staff', 'fullTime partTime')),
]
