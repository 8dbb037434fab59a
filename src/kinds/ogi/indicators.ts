import { FORM_SOURCES, type Form } from '../../catalogue/forms.js'
import type { IndicatorDefinition, Said } from '../kind.js'

/** What one typed metric means, whichever form a report follows. */
export interface IndicatorEntry {
  /** Stable key: the wide table, users' scripts and other languages rely on it. */
  code: IndicatorCode
  /** As the official forms print it; ` / ` stands between the levels of a label path. The first is the usual one. */
  labels: readonly string[]
  english: string
  /** Unit of the stored value; money is always 元. */
  unit: string
  /** Forms that ask for this figure; `prose` where reports without a table state it. */
  formats: readonly Form[]
  /** The texts that define it, in the order of `formats`. */
  source: string
  /** True for the rows of table three, which count by kind of applicant. */
  byApplicant: boolean
}

interface Definition extends IndicatorDefinition {
  formats: readonly Form[]
  byApplicant?: boolean
}

const PROSE = ['prose'] as const
const S14 = ['statistics-2014'] as const
const P14 = ['prose', 'statistics-2014'] as const
const P14_21 = ['prose', 'statistics-2014', 'template-2021'] as const
const T19 = ['template-2019'] as const
const T21 = ['template-2021'] as const
const T19_21 = ['template-2019', 'template-2021'] as const
const S14_21 = ['statistics-2014', 'template-2019', 'template-2021'] as const
const ALL = ['prose', 'statistics-2014', 'template-2019', 'template-2021'] as const

/** A count of requests. */
const requests = (formats: readonly Form[], english: string, labels: string, said?: readonly Said[]): Definition =>
  count(formats, '件', english, labels, said)

/** A row of table three (申请人情况). */
const row = (formats: readonly Form[], english: string, labels: string, said?: readonly Said[]): Definition => ({
  ...requests(formats, english, labels, said),
  byApplicant: true,
})

/** Definitions whose codes begin alike. */
const under = <Group extends string, Name extends string>(group: Group, members: Record<Name, Definition>) =>
  Object.fromEntries(Object.entries(members).map(([name, member]) => [`${group}.${name}`, member])) as Record<
    `${Group}.${Name}`,
    Definition
  >

/** A count; its labels are parted by `|`. */
const count = (formats: readonly Form[], unit: string, english: string, labels: string, said?: readonly Said[]): Definition => ({
  labels: labels.split('|'),
  english,
  unit,
  formats,
  ...(said ? { said } : {}),
})

/** Words that may stand with a count of what was disclosed. */
const WITH_DISCLOSED = 'disclose proactive info document newly cumulative sum print update'
/** Words that may stand with a count of requests. */
const WITH_REQUESTS = 'receive request submitted info newly cumulative handle sum onTime disclose document proactive'

/** All that was disclosed, in whatever ways. */
const ALL_DISCLOSED = {
  may: `${WITH_DISCLOSED} anyWay suchWays readingPoint platform siteColumn post issue`,
  unit: 'items',
  least: 8,
  unless: 'deliver',
} as const

/** What every way of stating what one channel disclosed asks for. */
const POSTED = { unit: 'posts', least: 8, unless: 'deliver' } as const

const channel = (sense: string, more = '', nearMore = ''): readonly Said[] => [
  {
    ...POSTED,
    say: `${sense} disclose|proactive|print|update|newly|~disclose`,
    may: `${WITH_DISCLOSED} account video post relay report ${more}`,
  },
  {
    ...POSTED,
    say: `disclose|proactive|update info|document|post ~${sense}`,
    may: `${WITH_DISCLOSED} relay report ${more} ${nearMore}`,
    bonus: -2.5,
  },
]
/** What one channel disclosed. */
const posted = (english: string, label: string, said: readonly Said[]) =>
  count(P14, '条', `Disclosed ${english}`, `${label}公开政府信息数`, said)
const way = (sense: string, more = '', unless = ''): readonly Said[] => [
  { say: `${sense} ~request`, may: `${WITH_REQUESTS} written ${more}`, unit: 'requests', unless },
]
const result = (sense: string, more = 'info'): readonly Said[] => [
  {
    say: `${sense} ~request|answer|close|handle`,
    may: `answer close handle request amend onTime petition notProcessed disclose written ${more}`,
    unit: 'requests',
    unless: 'made',
  },
  { say: sense, unit: 'requests', close: true, unless: 'made proactive disclose deliver' },
]
const ground = (sense: string): readonly Said[] => [
  { say: `${sense} ~refused|request`, may: 'info refused request about disclose otherOutcome', unit: 'requests', of: 'requests' },
]
/** Requests that came in one way; where its words are denied there were none. */
const cameBy = (formats: readonly Form[], english: string, label: string, sense: string, said = way(sense), more = ''): Definition => ({
  ...requests(formats, `Requests ${english}`, `${label}申请数`, said),
  none: { of: sense, given: 'request', may: `request receive ${more}` },
})
const refused = (english: string, label: string, sense: string) => row(T19_21, `Refused: ${english}`, `不予公开 / ${label}`, ground(sense))
const unavailable = (english: string, label: string, said: readonly Said[]) =>
  row(T19_21, `Unavailable: ${english}`, `无法提供 / ${label}`, said)
const notProcessed = (english: string, label: string, said?: readonly Said[]) =>
  row(T19_21, `Not processed: ${english}`, `不予处理 / ${label}`, said)
const verdict = (sense: string, of: string, more = ''): readonly Said[] => [
  { say: sense, may: `review litigation direct afterReview dismissed request info withdrawn answer cut ${more}`, unit: 'proceedings', of },
  ...(of.startsWith('litigation.') && of !== 'litigation.total'
    ? []
    : [{ say: `${of.split('.')[0]} ${sense}`, may: `dismissed request info ogi cut ${more}`, unit: 'proceedings' } as const]),
]

const decisions = (sense: string, english: string, label: string): Definition =>
  count(T19_21, '件', `${english}: decisions`, `${label} / 本年处理决定数量|${label} / 处理决定数量`, [
    { say: `${sense} decision`, may: 'made sum handle', unit: 'requests' },
    { say: `${sense} order`, may: 'sum made', unit: 'orders' },
    { say: `${sense} ~decision`, unit: 'requests', close: true },
  ])

/** Items of table two: those of last year, and how they changed. */
const items = <Group extends string>(group: Group, english: string, label: string) =>
  under(group, {
    itemsLastYear: count(T19, '项', `${english}: items last year`, `${label} / 上一年项目数量`),
    itemsChange: count(T19, '项', `${english}: items added or removed`, `${label} / 本年增/减`),
  })

/** All reviews, or all lawsuits; `other`: what may be told of beside them. */
const proceedings = (sense: string, other: string): Pick<Definition, 'said' | 'none'> => {
  const may = 'receive request submitted handle disclose info newly cumulative sum answer topical about'
  return {
    said: [
      { say: `${sense} ogi|request|~ogi|~request`, may: `${may} appeal`, unit: 'proceedings' },
      { say: sense, may, unit: 'proceedings', led: 'review litigation complaint' },
      { say: sense, may: 'submitted receive sum', unit: 'proceedings' },
    ],
    none: {
      of: sense,
      may: `request receive submitted disclose info handle ${other} complaint appeal petition topical about letter consult`,
    },
  }
}

/** Lawsuits of one group of table four, by outcome. */
function lawsuits<Group extends 'direct' | 'afterReview'>(group: Group, english: string, label: string) {
  const outcome = (name: string, printed: string, said: readonly Said[]) =>
    count(T19_21, '件', `${english}${name}`, `行政诉讼 / ${label} / ${printed}`, said)
  const of = (sense: string) => verdict(sense, `litigation.${group}`)
  const named = (sense: string): Said => ({ say: `${group} ${sense}`, may: 'litigation', unit: 'proceedings' })
  return under(`litigation.${group}`, {
    upheld: outcome(': act upheld', '结果维持', [...of('upheld'), named('upheld')]),
    corrected: outcome(': act corrected', '结果纠正', [...of('corrected'), named('corrected')]),
    other: outcome(': other result', '其他结果', of('otherOutcome')),
    pending: outcome(': pending', '尚未审结', [...of('pending'), named('pending')]),
    total: outcome('', '总计', [{ say: group, may: 'litigation receive submitted request', unit: 'proceedings' }]),
  })
}

/** Every indicator with what the forms print and what sentences say of it. */
export const DEFINITIONS = {
  // Article 20 and proactive disclosure
  'proactive.total': count(P14, '条', 'Government information disclosed on own initiative', '主动公开政府信息数', [
    { ...ALL_DISCLOSED, say: 'proactive info', bonus: 2 },
    { ...ALL_DISCLOSED, say: 'disclose info', alone: true },
    { ...ALL_DISCLOSED, say: 'update whole', alone: true, likely: true },
    { ...ALL_DISCLOSED, say: 'proactive' },
    { say: 'newly', may: WITH_DISCLOSED, unit: 'items', close: true, of: 'proactive.total', bonus: 1 },
    { ...ALL_DISCLOSED, say: 'disclose ~info', may: 'newly cumulative sum proactive', close: true, bare: true, alone: true },
  ]),
  'proactive.normative': count(P14, '条', 'Of it, normative documents disclosed', '主动公开规范性文件数', [
    {
      say: 'normative proactive|disclose|~proactive',
      may: 'proactive disclose newly cumulative sum document info topical',
      unit: 'documents',
    },
    { say: 'normative disclose', may: 'issue newly document', unit: 'documents', of: 'proactive' },
    { say: 'proactive', may: 'all disclose', unit: 'documents', of: 'normative.issued', behind: true, bonus: 1 },
  ]),
  ...under('proactive.channel', {
    gazette: posted('in the government gazette', '政府公报', [
      { say: 'gazette disclose|proactive|print|~disclose', may: `${WITH_DISCLOSED} normative regulation`, unit: 'posts' },
      { say: 'print|disclose ~gazette', may: `${WITH_DISCLOSED} normative regulation gazette`, unit: 'posts' },
      { say: 'print|disclose document|normative|regulation ~gazette', may: `${WITH_DISCLOSED} normative regulation`, unit: 'documents' },
    ]),
    website: posted('on government websites', '政府网站', [
      ...channel('website', 'platform network suchWays column siteColumn subsite'),
      { ...POSTED, say: 'siteColumn disclose|proactive ~website', may: WITH_DISCLOSED, bonus: 1 },
    ]),
    weibo: posted('on government Weibo accounts', '政务微博', channel('weibo', '', 'topical')),
    wechat: posted('on government WeChat accounts', '政务微信', channel('wechat', '', 'topical')),
    other: posted('in other ways', '其他方式', [
      ...channel('otherWay', 'outlet media suchWays'),
      { ...POSTED, say: 'outlet disclose|proactive', may: `${WITH_DISCLOSED} otherWay outlet media suchWays readingPoint otherOutcome` },
      { say: 'outlet ~disclose', unit: 'posts', of: 'proactive', close: true },
      { ...POSTED, say: 'media disclose|proactive|print info', may: `${WITH_DISCLOSED} outlet suchWays`, likely: true },
    ]),
  }),
  'proactive.catalogueRate': count(PROSE, '%', 'Share of planned catalogue entries completed', '实际完成的信息目录数占拟发布目录数的比例', [
    { say: 'catalogueRate', may: 'rate disclose info catalogue proactive', unit: 'share' },
  ]),
  'normative.issued': {
    ...count(P14_21, '件', 'Normative documents issued in the year', '制发规范性文件总数|行政规范性文件 / 本年制发件数'),
    said: [
      { say: 'normative issue', may: 'hand newly sum document disclose proactive', unit: 'documents' },
      { say: 'normative ~issue', may: 'newly sum document', unit: 'documents', close: true, bonus: 1 },
      { say: 'issue ~normative', may: 'newly sum', unit: 'documents', close: true },
    ],
    none: { of: 'normative', given: 'issue newly', may: 'issue document newly repeal handle disclose cut' },
  },
  'normative.repealed': {
    ...count(T21, '件', 'Normative documents repealed in the year', '行政规范性文件 / 本年废止件数'),
    said: [
      { say: 'repeal normative', may: 'document lapse', unit: 'documents' },
      { say: 'repeal ~normative', may: 'lapse', unit: 'documents' },
    ],
    none: { of: 'normative', given: 'repeal', may: 'issue document handle disclose cut' },
  },
  'normative.inForce': count(T21, '件', 'Normative documents in force', '行政规范性文件 / 现行有效件数', [
    { say: 'inForce normative|~normative', may: 'document', unit: 'documents' },
  ]),
  'normative.newlyMade': count(T19, '件', 'Normative documents newly made', '规范性文件 / 本年新制作数量'),
  'normative.newlyDisclosed': count(T19, '件', 'Normative documents newly disclosed', '规范性文件 / 本年新公开数量'),
  'normative.disclosedTotal': count(T19, '件', 'Normative documents disclosed in all', '规范性文件 / 对外公开总数量'),
  'regulations.issued': {
    ...count(T21, '件', 'Regulations issued in the year', '规章 / 本年制发件数'),
    said: [{ say: 'regulation issue', may: 'hand newly sum document disclose proactive', unit: 'documents' }],
    none: { of: 'regulation', given: 'issue newly', may: 'issue normative newly document' },
  },
  'regulations.repealed': count(T21, '件', 'Regulations repealed in the year', '规章 / 本年废止件数', [
    { say: 'repeal regulation', unit: 'documents' },
  ]),
  'regulations.inForce': count(T21, '件', 'Regulations in force', '规章 / 现行有效件数'),
  'regulations.newlyMade': count(T19, '件', 'Regulations newly made', '规章 / 本年新制作数量'),
  'regulations.newlyDisclosed': count(T19, '件', 'Regulations newly disclosed', '规章 / 本年新公开数量'),
  'regulations.disclosedTotal': count(T19, '件', 'Regulations disclosed in all', '规章 / 对外公开总数量'),
  ...items('licensing', 'Administrative licences', '行政许可'),
  'licensing.decisions': decisions('licensing', 'Administrative licences', '行政许可'),
  ...items('services', 'Other administrative services', '其他对外管理服务事项'),
  'services.decisions': count(T19, '件', 'Other administrative services: decisions', '其他对外管理服务事项 / 处理决定数量'),
  ...items('penalty', 'Administrative penalties', '行政处罚'),
  'penalty.decisions': decisions('penalty', 'Administrative penalties', '行政处罚'),
  ...items('coercion', 'Administrative coercion', '行政强制'),
  'coercion.decisions': decisions('coercion', 'Administrative coercion', '行政强制'),
  ...items('fees', 'Administrative fees', '行政事业性收费'),
  'fees.amount': {
    ...count(T21, '元', 'Administrative fees collected', '行政事业性收费 / 本年收费金额', [
      { say: 'adminFee', may: 'charge collected sum', unit: 'money' },
    ]),
    none: { of: 'adminFee', may: 'charge' },
  },
  'procurement.count': count(T19, '项', 'Centralised government procurement: projects', '政府集中采购 / 采购项目数量', [
    { say: 'procurement', may: 'hold handle sum', unit: 'projects', likely: true },
  ]),
  'procurement.amount': count(T19, '元', 'Centralised government procurement: amount', '政府集中采购 / 采购总金额', [
    { say: 'amount ~procurement', may: 'procurement sum', unit: 'money' },
  ]),

  // Responses to the public
  'response.hotTopics': {
    ...count(P14, '次', 'Responses to matters of public concern', '回应公众关注热点或重大舆情数'),
    said: [{ say: 'hotTopic respond|~respond', may: 'handle all', unit: 'consultations' }],
    none: { of: 'hotTopic', given: 'respond', may: 'respond interpretation' },
  },
  'response.pressConferences': {
    ...count(P14, '次', 'Press conferences held or attended', '参加或举办新闻发布会总次数'),
    said: [
      { say: 'press', may: 'hold attend disclose handle newly cumulative sum video have all', unit: 'times' },
      { say: 'hold ~press', may: 'attend sum', unit: 'times', led: 'press' },
    ],
    none: { of: 'press', may: 'hold attend' },
  },
  'response.pressConferencesByHead': count(S14, '次', 'Of them, attended by the head of the body', '主要负责同志参加新闻发布会次数', [
    { say: 'leader', may: 'attend hold press', unit: 'times', of: 'response.pressConferences' },
    { say: 'leader press', may: 'attend hold', unit: 'times' },
  ]),
  'response.interviews': {
    ...count(P14, '次', 'Online interviews on government websites', '政府网站在线访谈次数'),
    said: [{ say: 'interview', may: 'hold attend network website handle newly cumulative sum have disclose', unit: 'times' }],
    none: { of: 'interview', may: 'hold attend network website' },
  },
  'response.interviewsByHead': count(S14, '次', 'Of them, attended by the head of the body', '主要负责同志参加政府网站在线访谈次数', [
    { say: 'leader', may: 'attend hold interview', unit: 'times', of: 'response.interviews' },
    { say: 'leader interview', may: 'attend hold network website', unit: 'times' },
  ]),
  'response.interpretations': {
    ...count(P14, '篇', 'Policy interpretations published', '政策解读稿件发布数'),
    said: [
      {
        say: 'interpretation',
        may: 'relay deliver issue disclose proactive info document hold handle newly cumulative sum website print video anyWay all network topical document',
        unit: 'articles',
      },
    ],
    none: { of: 'interpretation', may: 'relay disclose info document respond hotTopic' },
  },
  'response.socialMedia': count(S14, '次', 'Matters answered on Weibo and WeChat', '微博微信回应事件数', [
    { say: 'respond weibo|wechat', may: 'weibo wechat all', unit: 'consultations' },
  ]),
  'response.other': count(S14, '次', 'Matters answered in other ways', '其他方式回应事件数', [
    {
      say: 'respond otherWay|suchWays',
      may: 'info hotTopic letter message network handle media outlet otherWay suchWays',
      unit: 'consultations',
    },
  ]),

  // Requests: received and closed
  'requests.received': {
    ...row(ALL, 'Requests received in the year', '收到申请数|本年新收政府信息公开申请数量'),
    said: [
      { say: 'receive request', may: `${WITH_REQUESTS} anyWay ogi close answer letter written`, unit: 'requests', bonus: 1 },
      { say: 'receive ~request', may: `${WITH_REQUESTS} anyWay close answer`, unit: 'requests', unless: 'licensing review litigation' },
      { say: 'handle request', may: WITH_REQUESTS, unit: 'requests', zero: true },
      { say: 'submitted request', may: `${WITH_REQUESTS} written`, unit: 'requests' },
      {
        say: 'request',
        may: 'submitted info newly cumulative sum',
        unit: 'requests',
        close: true,
        plain: true,
        unless: 'made proactive licensing',
      },
    ],
    none: [
      {
        of: 'request',
        may: 'receive submitted info disclose handle answer document proactive all onTime about written',
        not: 'carry extended late',
      },
      { of: 'asked receive', may: 'info document disclose handle about' },
    ],
  },
  ...under('requests.received', {
    inPerson: cameBy(P14, 'made in person', '当面', 'inPerson', way('inPerson|onSite', 'onSite inPerson'), 'onSite'),
    fax: cameBy(P14, 'by fax', '传真', 'fax'),
    network: cameBy(P14, 'over the network', '网络', 'network', [
      ...way('network', 'website platform mail email'),
      { say: 'website|platform request|submitted|receive ~request', may: `${WITH_REQUESTS} network`, unit: 'requests' },
    ]),
    mail: cameBy(P14, 'by letter', '信函', 'mail'),
    email: cameBy(PROSE, 'by e-mail', '电子邮件', 'email'),
    phone: requests(PROSE, 'Requests by telephone', '电话申请数', way('phone')),
    otherForm: requests(PROSE, 'Requests in another form', '其他形式申请数', [
      ...way('otherForm|otherWay', '', 'applicant'),
      {
        say: 'otherOutcome ~fax|mail|email|network',
        unit: 'requests',
        of: 'requests.received',
        close: true,
        bare: true,
        unless: 'answer applicant',
      },
    ]),
  }),
  'requests.carriedOver': {
    ...row(T19_21, 'Requests carried over from last year', '上年结转政府信息公开申请数量'),
    said: [{ say: 'carry compared', may: WITH_REQUESTS, unit: 'requests' }],
    none: { of: 'carry compared', may: 'request receive' },
  },
  'requests.closed': count(P14, '件', 'Requests closed', '申请办结数', [
    { say: 'close ~request', may: `${WITH_REQUESTS} answer letter`, unit: 'requests', unless: 'licensing' },
    { say: 'handle ~request', may: 'request', unit: 'requests', of: 'requests', close: true, bare: true, likely: true },
  ]),
  'requests.closed.onTime': count(P14, '件', 'Requests closed in time', '按时办结数', [
    { say: 'onTime close|handle ~request', may: WITH_REQUESTS, unit: 'requests' },
  ]),
  'requests.closed.extended': {
    ...count(P14, '件', 'Requests closed after an extension', '延期办结数'),
    said: [{ say: 'extended ~request', may: `${WITH_REQUESTS} answer close`, unit: 'requests' }],
    none: { of: 'extended', given: 'request', may: 'answer close request' },
  },
  'requests.answered': {
    ...count(P14, '件', 'Requests answered', '申请答复数'),
    said: [{ say: 'answer ~request', may: `${WITH_REQUESTS} close written`, unit: 'requests', unless: 'licensing' }],
    none: { of: 'answer', given: 'request', may: 'request' },
  },

  // Requests: results
  ...under('requests.result', {
    alreadyDisclosed: requests(P14, 'Already disclosed on own initiative', '属于已主动公开范围数', result('already')),
    granted: row(ALL, 'Granted', '同意公开答复数|予以公开', [
      ...result('granted'),
      { say: 'disclose ~answer|close|handle', unit: 'requests', of: 'requests', close: true, bare: true },
    ]),
    partlyGranted: {
      ...row(ALL, 'Partly granted', '同意部分公开答复数|部分公开', result('partly')),
      none: { of: 'partly', given: 'request answer', may: 'answer' },
    },
    refused: {
      ...row(ALL, 'Refused', '不同意公开答复数|不予公开'),
      said: [
        { say: 'refused', unit: 'requests', close: true, unless: 'made proactive disclose deliver' },
        ...result(
          'refused',
          'stateSecret tradeSecret privacy security notGovernment otherLegal internal process caseFile inquiry thirdParty forbidden about',
        ),
      ],
      none: { of: 'refused', given: 'request answer', may: 'answer request info' },
    },
  }),
  ...under('requests.result.refused', {
    stateSecret: row(S14_21, 'Refused: state secret', '涉及国家秘密|不予公开 / 属于国家秘密', ground('stateSecret')),
    tradeSecret: requests(S14, 'Refused: trade secret', '涉及商业秘密', ground('tradeSecret')),
    privacy: requests(S14, 'Refused: personal privacy', '涉及个人隐私', ground('privacy')),
    securityAndStability: row(
      S14_21,
      'Refused: endangers state, public or economic security or social stability',
      '危及国家安全、公共安全、经济安全和社会稳定|不予公开 / 危及“三安全一稳定”',
      ground('security'),
    ),
    notGovernmentInformation: requests(
      S14,
      'Refused: not government information under the Regulations',
      '不是《条例》所指政府信息',
      ground('notGovernment'),
    ),
    otherLegal: requests(S14, 'Refused: other grounds in laws and regulations', '法律法规规定的其他情形', ground('otherLegal')),
    forbiddenByLaw: refused('disclosure forbidden by law', '其他法律行政法规禁止公开', 'forbidden'),
    thirdParty: refused('protects rights of a third party', '保护第三方合法权益', 'thirdParty'),
    internalAffairs: refused('internal affairs', '属于三类内部事务信息', 'internal'),
    process: refused('information about a process', '属于四类过程性信息', 'process'),
    enforcementFile: refused('file of administrative enforcement', '属于行政执法案卷', 'caseFile'),
    administrativeInquiry: refused('administrative inquiry', '属于行政查询事项', 'inquiry'),
  }),
  ...under('requests.result', {
    notThisAgency: requests(P14, 'Not for this agency to disclose', '不属于本行政机关公开数', result('notAgency')),
    notExist: requests(P14, 'Information does not exist', '申请信息不存在数', result('notExist')),
    amend: requests(P14, 'Told to amend or complete the request', '告知作出更改补充数', result('amend')),
    otherChannel: requests(P14, 'Told to use another channel', '告知通过其他途径办理数', result('otherChannel')),
  }),
  ...under('requests.result.unavailable', {
    notHeld: unavailable('not held by this agency', '本机关不掌握相关政府信息', result('notHeld', 'unavailable info')),
    notReady: unavailable('would have to be made', '没有现成信息需要另行制作', result('notReady', 'unavailable info')),
    unclear: unavailable('still unclear after correction', '补正后申请内容仍不明确', result('unclear', 'unavailable amend info')),
  }),
  ...under('requests.result.notProcessed', {
    complaint: notProcessed('petition, report or complaint', '信访举报投诉类申请', [
      { say: 'petition notProcessed|~notProcessed', may: 'notProcessed complaint request info handle', unit: 'requests' },
    ]),
    repeated: notProcessed('repeated request', '重复申请', result('repeated', 'notProcessed')),
    publication: notProcessed('asks for a publication', '要求提供公开出版物', result('publication', 'notProcessed')),
    excessive: notProcessed('repeated in great number without good reason', '无正当理由大量反复申请', result('excessive', 'notProcessed')),
    reconfirmation: notProcessed(
      'asks to confirm or reissue what was already obtained',
      '要求行政机关确认或重新出具已获取信息',
      result('reissue', 'notProcessed'),
    ),
  }),
  'requests.result.other': row(T19_21, 'Other handling', '其他处理', result('otherResult')),
  ...under('requests.result.other', {
    notCorrected: row(
      T21,
      'Other handling: not corrected in time',
      '其他处理 / 申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      result('lateFix', 'notProcessed amend late'),
    ),
    feeUnpaid: row(
      T21,
      'Other handling: fee not paid in time',
      '其他处理 / 申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      result('lateFee', 'notProcessed late'),
    ),
    misc: row(T21, 'Other handling: anything else', '其他处理 / 其他'),
  }),
  'requests.result.total': row(T19_21, 'Results in all', '总计'),
  'requests.carriedForward': {
    ...row(T19_21, 'Requests carried forward to next year', '结转下年度继续办理'),
    said: [{ say: 'carry nextYear', may: `${WITH_REQUESTS} extended answer close`, unit: 'requests' }],
    none: { of: 'carry nextYear', may: 'request receive' },
  },

  // Review, litigation, complaints
  'review.total': { ...count(ALL, '件', 'Administrative reviews', '行政复议数量|行政复议 / 总计'), ...proceedings('review', 'litigation') },
  ...under('review', {
    upheld: requests(ALL, 'Reviews: act upheld', '行政复议 / 维持具体行政行为数|行政复议 / 结果维持', verdict('upheld', 'review')),
    corrected: requests(ALL, 'Reviews: act corrected', '行政复议 / 被依法纠错数|行政复议 / 结果纠正', verdict('corrected', 'review')),
    other: requests(ALL, 'Reviews: other result', '行政复议 / 其他情形数|行政复议 / 其他结果', [
      ...verdict('otherOutcome', 'review'),
      { say: 'withdrew', may: 'review request', unit: 'proceedings', of: 'review', likely: true },
    ]),
    pending: requests(T19_21, 'Reviews: pending', '行政复议 / 尚未审结', verdict('pending', 'review')),
  }),
  'litigation.total': { ...count(ALL, '件', 'Administrative lawsuits', '行政诉讼数量'), ...proceedings('litigation', 'review') },
  'litigation.upheld': count(P14, '件', 'Lawsuits: act upheld or claim dismissed', '行政诉讼 / 维持具体行政行为或者驳回原告诉讼请求数', [
    ...verdict('upheld', 'litigation.total'),
    ...verdict('dismissed', 'litigation.total'),
  ]),
  'litigation.corrected': count(P14, '件', 'Lawsuits: act corrected', '行政诉讼 / 被依法纠错数', verdict('corrected', 'litigation.total')),
  'litigation.other': count(P14, '件', 'Lawsuits: other result', '行政诉讼 / 其他情形数', [
    ...verdict('otherOutcome', 'litigation.total'),
    { say: 'withdrew', may: 'litigation', unit: 'proceedings', of: 'litigation.total', likely: true },
  ]),
  ...lawsuits('direct', 'Lawsuits without review', '未经复议直接起诉'),
  ...lawsuits('afterReview', 'Lawsuits after review', '复议后起诉'),
  'complaints.total': {
    ...count(P14, '件', 'Reports and complaints', '举报投诉数量'),
    said: [
      { say: 'complaint ~ogi|request|review|litigation', may: 'receive handle submitted request info', unit: 'requests', plain: true },
      { say: 'complaint', may: 'receive handle sum', unit: 'requests', led: 'complaint' },
    ],
    none: {
      of: 'complaint',
      given: 'ogi request review litigation disclose',
      may: 'request receive submitted disclose info review litigation handle appeal',
    },
  },

  // Means
  'requests.fees': {
    ...count(P14, '元', 'Fees collected for requests', '依申请公开信息收取的费用'),
    said: [
      {
        say: 'charge|fee ~request|ogi|charge|fee',
        may: 'charge fee request info handle sum disclose cumulative mail fax collected',
        unit: 'money',
      },
      { say: 'collected', may: 'charge fee request info sum', unit: 'money', of: 'requests.fees', bonus: 6 },
    ],
    none: [
      { of: 'charge', may: 'receive fee free about request info disclose handle mail fax document deliver submitted' },
      { of: 'fee', may: 'receive charge about request info disclose handle mail fax document deliver submitted', not: 'free' },
    ],
  },
  'resources.offices': count(P14, '个', 'Offices set up for open government information', '政府信息公开工作专门机构数', [
    { say: 'office ~ogi|have', may: 'have handle', unit: 'places', close: true, stock: true },
  ]),
  'resources.readingPoints': count(P14, '个', 'Public reading points', '设置政府信息公开查阅点数', [
    { say: 'readingPoint', may: 'have disclose info hold acceptPoint outlet', unit: 'places', stock: true },
  ]),
  'resources.staff': count(P14, '人', 'Staff for open government information', '从事政府信息公开工作人员数', [
    { say: 'anyPost', may: 'staff have handle disclose info', unit: 'staff', stock: true },
    { say: 'staff ogi', may: 'have handle disclose info request', unit: 'staff', stock: true },
    { say: 'staff have|~have', may: 'handle disclose info request', unit: 'staff', stock: true, plain: true },
  ]),
  'resources.staff.fullTime': {
    ...count(P14, '人', 'Of them, full time', '专职人员数'),
    said: [{ say: 'fullTime', may: 'staff have handle disclose info request liaison', unit: 'staff', stock: true }],
    none: { of: 'fullTime', may: 'staff have' },
  },
  'resources.staff.partTime': count(P14, '人', 'Of them, part time', '兼职人员数', [
    { say: 'partTime', may: 'staff have handle disclose info request liaison', unit: 'staff', stock: true },
  ]),
  'resources.budget': {
    ...count(P14, '元', 'Funds earmarked for open government information', '政府信息公开专项经费'),
    said: [{ say: 'budget ~ogi|staff', may: 'have spend handle', unit: 'money', plain: true }],
    none: { of: 'budget', given: 'ogi staff office readingPoint', may: 'spend' },
  },
  'meetings.count': count(P14, '次', 'Working or special meetings', '召开政府信息公开工作会议或专题会议数', [
    { say: 'meeting ~ogi|hold|~hold', may: 'hold sum workMeeting info', unit: 'times', plain: true },
    { say: 'gathering hold ~staff|budget|office|readingPoint', may: 'sum', unit: 'times', close: true, likely: true },
    { say: 'gathering ogi', may: 'hold sum', unit: 'times', plain: true },
    { say: 'workMeeting ogi', may: 'hold sum meeting', unit: 'times', plain: true },
  ]),
  'training.sessions': count(P14, '次', 'Training courses held', '举办各类培训班数', [
    { say: 'train hold|~hold|~ogi', may: 'hold sum business handle liaison staff', unit: 'times', plain: true },
  ]),
  'training.attendance': count(P14, '人次', 'Persons trained', '接受培训人员数', [
    { say: 'trainee|train', may: 'hold train trainee attend staff sum leader', unit: 'persons', of: 'training.sessions' },
    { say: 'trainee|train ~ogi', may: 'hold train trainee staff sum liaison', unit: 'persons', plain: true },
    { say: '', may: 'attend staff', unit: 'attendance', of: 'training.sessions', bonus: 1 },
    { say: 'attend', may: 'staff', unit: 'persons', of: 'training.sessions', behind: true },
  ]),

  // Told in prose only
  'website.visits': count(PROSE, '人次', 'Visits to the website', '网站访问量', [
    { say: 'visited website|ogi', may: 'info website platform sum cumulative newly column siteColumn subsite', unit: 'visits' },
    {
      say: 'visited ~website|ogi|disclose',
      may: 'info website platform sum cumulative newly column subsite',
      unit: 'visits',
      likely: true,
      unless: 'weibo wechat newMedia account',
    },
    { say: 'audience website', may: 'info platform sum cumulative', unit: 'visits', likely: true },
  ]),
  'website.sites': count(PROSE, '个', 'Open-government websites or sub-sites', '开通的政府信息公开网站或子网站数', [
    { say: 'website have', may: 'subsite', unit: 'places', close: true, stock: true },
    { say: 'subsite', may: 'have website', unit: 'places', close: true, stock: true },
  ]),
  'consultations.onSite': {
    ...count(PROSE, '人次', 'Consultations on site', '现场接待咨询'),
    said: [
      { say: 'consult onSite', may: 'inPerson reception receive answer handle about', unit: 'consultations' },
      { say: 'consult reception acceptPoint', may: 'receive answer handle about', unit: 'consultations' },
      { say: 'consult reception', may: 'receive answer handle about', unit: 'consultations', likely: true },
      { say: 'onSite ~consult', may: 'inPerson reception receive handle', unit: 'consultations' },
    ],
    none: { of: 'consult onSite', may: 'receive answer inPerson' },
  },
  'consultations.phone': {
    ...count(PROSE, '人次', 'Consultations by telephone', '电话咨询'),
    said: [{ say: 'consult phone', may: 'receive answer handle about hotline consult', unit: 'consultations' }],
    none: { of: 'consult phone', may: 'receive answer' },
  },
  'consultations.online': {
    ...count(PROSE, '人次', 'Consultations answered online', '网上咨询答复'),
    said: [
      {
        say: 'consult network|website|platform|message|~network',
        may: 'network website platform receive answer handle letter message about',
        unit: 'consultations',
      },
      { say: 'network|website answer', may: 'handle', unit: 'consultations', unless: 'request' },
      { say: 'network ~consult', may: 'receive answer', unit: 'consultations', close: true, bare: true },
    ],
    none: { of: 'consult network', may: 'receive answer' },
  },
  'letters.answered': count(PROSE, '件', 'Letters to the head and e-mails answered', '领导信箱、电子邮件、市长信箱回复数', [
    {
      say: 'letter|email answer|close|handle',
      may: 'answer close handle receive mail email message complaint sum network',
      unit: 'letters',
    },
    { say: 'letter ~answer|close', unit: 'letters', close: true },
    { say: 'answer|close ~letter', may: 'all handle', unit: 'letters', close: true, unless: 'hotline' },
    {
      say: 'message answer|close|handle',
      may: 'letter receive mail email network website platform newMedia',
      unit: 'letters',
      likely: true,
    },
    { say: 'answer|close ~message', may: 'all', unit: 'letters', close: true, likely: true },
  ]),
  'materials.distributed': count(PROSE, '份', 'Publicity materials handed out', '发放宣传资料数', [
    { say: 'hand material', may: 'document issue sum cumulative', unit: 'copies' },
  ]),
  'media.reports': count(PROSE, '次', 'Reports in the news media', '新闻媒体宣传报道次数', [
    { say: 'report ~media|outlet', may: 'media outlet sum disclose', unit: 'reports', unless: 'relay' },
    { say: 'media disclose|print post', may: 'info sum report', unit: 'reports', bonus: 1 },
  ]),
} as const satisfies Record<string, Definition>

export type IndicatorCode = keyof typeof DEFINITIONS

/**
 * The catalogue of indicators, in the order of the official forms.
 * One code serves several forms only where the figure means the same thing.
 */
export const catalogue: readonly IndicatorEntry[] = (Object.entries(DEFINITIONS) as [IndicatorCode, Definition][]).map(
  ([code, { labels, english, unit, formats, byApplicant = false }]) => {
    const source = formats.map((form) => FORM_SOURCES[form]).join('; ')
    return { code, labels, english, unit, formats, source, byApplicant }
  },
)

const BY_CODE = new Map<string, IndicatorEntry>(catalogue.map((entry) => [entry.code, entry]))

/** The entry of a code; every `IndicatorCode` has one. */
export function indicatorEntry(code: IndicatorCode): IndicatorEntry {
  return BY_CODE.get(code)!
}

/** Narrows a code read from elsewhere. */
export function isIndicatorCode(code: string): code is IndicatorCode {
  return BY_CODE.has(code)
}
