import type { Certainty } from '../report/span.js'
import type { IndicatorCode } from './indicators.js'
import type { AnyNotion as Notion } from './prose-words.js'

/**
 * What a figure in running text must stand with to be an indicator.
 * The phrase of a figure is what stands between it and the figure or stop before it; where that says nothing, what follows it.
 */
export interface ProseRule {
  code: IndicatorCode
  /** Measure words admitted, a key of `UNITS`. */
  units: keyof typeof UNITS
  /**
   * Notions that must stand in the phrase; of an inner list any one will do. The first is the one that tells siblings apart.
   * None: the figure has no words of its own.
   */
  needs: readonly (Notion | readonly Notion[])[]
  /** Of these one must stand elsewhere in the phrase, earlier in the sentence or in the headings, or be implied by the figure before. */
  given?: readonly Notion[]
  /** Notions that give the phrase another meaning. */
  never?: readonly Notion[]
  /** Notions that, earlier in the sentence, make it speak of something else. */
  unless?: readonly Notion[]
  /** The passage's heading or first sentence must name this: （二）政府网站。全年公开信息120条. */
  led?: Notion
  /** The passage's heading or first sentence must name none of these. */
  notLed?: readonly Notion[]
  /** Only as a part of the list that this figure heads: 行政复议3件，其中维持2件. */
  partOf?: readonly IndicatorCode[]
  /** No other words than fillers (共, 达, 约 …) between the last needed word and the figure. */
  tight?: boolean
  /** A list of things may stand between the words and the figure: 刊登规章、规范性文件等240件. */
  far?: boolean
  /** The words may follow the figure (46个子网站, 1件同意公开), or must. */
  behind?: boolean | 'only'
  /** What the words are enough for; `certain` where not said. */
  certainty?: Certainty
  /** Behind the first word nothing but words of the genre: 举办业务培训2期, but not 举办安全生产培训2期. */
  plain?: boolean
  /** A state, not an event: a month named before it does not narrow it. */
  stock?: boolean
  /** A sum over the years is no figure of the year, and 累计 says so. */
  ofYear?: boolean
}

/** Measure words of one kind of figure. `''` is a figure whose measure word was left out. */
export const UNITS = {
  cases: ['件', '宗', '起', '件次', '例', '个', '份', '人次', '条', '次', '件(次)', '件（次）', '人'],
  requests: ['件', '宗', '起', '件次', '例', '份', '条', '人次', '件（次）'],
  proceedings: ['件', '宗', '起', '例', '次', '个', '件次', '项'],
  items: ['条', '件', '项', '篇', '条次', '条（次）', '条（件）', '份', '条（篇）', '篇（条）'],
  documents: ['件', '份', '个', '条', '部', '项'],
  times: ['次', '场', '场次', '期', '个', '场（次）', '次（场）', '场（期）', '期（次）', '批', '批次', '人次'],
  sessions: ['期', '次', '场', '场次', '个', '班次', '轮', '期（次）', '场（次）', '班', '批次'],
  articles: ['篇', '件', '条', '份', '个', '则', '期', '篇（次）', '篇次'],
  persons: ['人', '名', '位', '人次', '人（次）'],
  attendance: ['人次', '人（次）'],
  staff: ['人', '名', '位'],
  visits: ['人次', '次', '人（次）', '次（人）', '点击', '次数', ''],
  consultations: ['人次', '次', '件', '人（次）', '人', '个', '起', '条', '件次', '批次', '批', '件（次）', '例'],
  letters: ['件', '封', '条', '件（次）', '件次', '封（件）', '件（封）', '份', '封次', '个'],
  copies: ['份', '册', '张', '本', '套', '件', '余份', '份（册）', '册（份）', '本（册）'],
  reports: ['次', '篇', '条', '篇（次）', '篇（条）', '条（次）', '则', '件', '篇次', '条次', '次（篇）', '条（篇）'],
  places: ['个', '处', '家', '所', '间', '座'],
  money: ['元'],
  share: ['%'],
} as const

/** Siblings: two of them in one phrase share the figure between them, so that it belongs to neither. */
export const AXES: readonly (readonly Notion[])[] = [
  ['inPerson', 'fax', 'network', 'email', 'mail', 'phone', 'otherForm'],
  [
    'already',
    'granted',
    'partly',
    'refused',
    'notAgency',
    'notExist',
    'notHeld',
    'amend',
    'otherChannel',
    'otherResult',
    'unavailable',
    'notProcessed',
  ],
  ['website', 'weibo', 'wechat', 'gazette', 'otherWay'],
  ['upheld', 'corrected', 'otherOutcome', 'pending'],
  ['review', 'litigation', 'complaint'],
  ['fullTime', 'partTime'],
  ['stateSecret', 'tradeSecret', 'privacy', 'security', 'notGovernment', 'otherLegal'],
  ['onTime', 'extended'],
  ['press', 'interview', 'interpretation'],
  ['onSite', 'phone', 'network'],
]

const WAYS = AXES[0]!
const RESULTS = AXES[1]!
const CHANNELS = AXES[2]!
/** Business of other kinds that is received, answered and closed as well. */
const OTHER_BUSINESS = ['review', 'litigation', 'complaint', 'consult', 'letter', 'licensing', 'hotTopic'] as const

function way(code: IndicatorCode, notion: Notion): ProseRule {
  const never = [...OTHER_BUSINESS, ...RESULTS, 'answer', 'close', 'publish', 'carriedForward', 'visits'] as const
  return { code, units: 'requests', needs: [notion], given: ['request'], never, unless: OTHER_BUSINESS, behind: true }
}

function result(code: IndicatorCode, notion: Notion): ProseRule {
  return { code, units: 'requests', needs: [notion], never: ['review', 'litigation', 'normative', 'rate', 'carriedForward'], behind: true }
}

function reason(code: IndicatorCode, notion: Notion): ProseRule {
  const never = ['refused', 'review', 'litigation'] as const
  return { code, units: 'requests', needs: [notion], never, partOf: ['requests.result.refused'] }
}

function channel(code: IndicatorCode, notion: Notion): ProseRule {
  const never = [
    ...['request', 'answer', 'reply', 'consult', 'letter', 'interpretation', 'press', 'interview', 'coverage', 'video'],
    ...['anyWay', 'visits', 'page', 'normative', 'rate', 'topical', 'about', 'shutDown'],
  ] as Notion[]
  return { code, units: 'items', needs: [notion], given: ['publish', 'proactive', 'disclosed'], never, ofYear: true }
}

/** Under a heading or first sentence that names the channel: 一是依托微博公开。发布信息320条 */
function ledChannel(code: IndicatorCode, led: Notion): ProseRule {
  return {
    code,
    units: 'items',
    needs: ['info', 'publish'],
    led,
    never: [...CHANNELS, 'outlet', 'request', 'page', 'visits', 'rate'],
    tight: true,
    ofYear: true,
  }
}

function outcome(code: IndicatorCode, notion: Notion, head: IndicatorCode): ProseRule {
  return { code, units: 'proceedings', needs: [notion], never: ['rate'], partOf: [head], behind: true }
}

export const PROSE_RULES: readonly ProseRule[] = [
  // Proactive disclosure
  {
    code: 'proactive.total',
    units: 'items',
    needs: [
      ['disclosed', 'wholeInfo'],
      ['publish', 'proactive'],
    ],
    never: [
      ...CHANNELS,
      'outlet',
      'request',
      'topical',
      'about',
      'normative',
      'interpretation',
      'page',
      'rate',
      'reply',
      'visits',
      'video',
    ],
    notLed: [...CHANNELS, 'outlet'],
    tight: true,
    ofYear: true,
  },
  {
    code: 'proactive.total',
    units: 'items',
    needs: ['anyWay', ['disclosed', 'wholeInfo'], ['publish', 'proactive']],
    never: ['request', 'topical', 'about', 'normative', 'interpretation', 'page', 'rate'],
    tight: true,
    ofYear: true,
  },
  // 累计公开政府信息2万条，其中2012年主动公开8000条
  {
    code: 'proactive.total',
    units: 'items',
    needs: ['proactive'],
    given: ['disclosed', 'wholeInfo'],
    never: ['info', 'disclosed', ...CHANNELS, 'outlet', 'normative', 'topical', 'about', 'interpretation'],
    notLed: [...CHANNELS, 'outlet'],
    tight: true,
    ofYear: true,
  },
  ledChannel('proactive.channel.website', 'website'),
  // （一）网站公开。区政府网站“街道之窗”栏目公开120条
  {
    code: 'proactive.channel.website',
    units: 'items',
    needs: ['website', 'publish'],
    led: 'website',
    never: ['outlet', 'request', 'visits'],
    tight: true,
  },
  ledChannel('proactive.channel.weibo', 'weibo'),
  ledChannel('proactive.channel.wechat', 'wechat'),
  channel('proactive.channel.website', 'website'),
  channel('proactive.channel.weibo', 'weibo'),
  channel('proactive.channel.wechat', 'wechat'),
  channel('proactive.channel.gazette', 'gazette'),
  channel('proactive.channel.other', 'otherWay'),
  { code: 'proactive.channel.gazette', units: 'items', needs: ['printed'], given: ['gazette'], never: CHANNELS, far: true },
  {
    code: 'proactive.channel.other',
    units: 'items',
    needs: ['other'],
    partOf: ['proactive.channel.website', 'proactive.channel.weibo', 'proactive.channel.wechat', 'proactive.channel.gazette'],
    tight: true,
  },
  {
    code: 'proactive.normative',
    units: 'documents',
    needs: ['normative'],
    given: ['proactive', 'publish', 'disclosed'],
    never: ['issue', 'interpretation', 'gazette', 'repeal', 'inForce'],
    unless: ['printed'],
    tight: true,
  },
  // 制发规范性文件14件，14件均主动公开
  { code: 'proactive.normative', units: 'documents', needs: ['proactive'], partOf: ['normative.issued'], behind: 'only' },
  {
    code: 'normative.issued',
    units: 'documents',
    needs: ['normative', 'issue'],
    never: ['proactive', 'interpretation', 'review', 'repeal', 'inForce'],
    tight: true,
  },
  // 制发规章2件、规范性文件36件
  {
    code: 'normative.issued',
    units: 'documents',
    needs: ['normative'],
    given: ['issue'],
    never: ['issue', 'proactive', 'publish', 'interpretation', 'review', 'repeal', 'inForce'],
    unless: ['proactive', 'publish'],
    tight: true,
  },
  { code: 'normative.repealed', units: 'documents', needs: ['repeal', 'normative'], never: ['inForce'], tight: true },
  { code: 'normative.inForce', units: 'documents', needs: ['inForce', 'normative'], never: ['repeal'], tight: true },
  { code: 'proactive.catalogueRate', units: 'share', needs: ['catalogueEntries'] },

  // Responses
  { code: 'response.hotTopics', units: 'consultations', needs: ['hotTopic', 'respond'], never: ['interpretation', 'consult', 'rate'] },
  { code: 'response.socialMedia', units: 'consultations', needs: ['respond', ['weibo', 'wechat']], never: ['hotTopic', 'rate', 'publish'] },
  { code: 'response.other', units: 'consultations', needs: ['respond', 'otherWay'], never: ['hotTopic', 'rate', 'publish'] },
  { code: 'response.pressConferences', units: 'times', needs: ['press'], never: ['leader', 'request'], tight: true },
  {
    code: 'response.pressConferencesByHead',
    units: 'times',
    needs: ['leader'],
    never: ['interview'],
    partOf: ['response.pressConferences'],
  },
  { code: 'response.interviews', units: 'times', needs: ['interview'], never: ['leader', 'media', 'outlet'], tight: true },
  { code: 'response.interviewsByHead', units: 'times', needs: ['leader'], never: ['press'], partOf: ['response.interviews'] },
  {
    code: 'response.interpretations',
    units: 'articles',
    needs: ['interpretation'],
    never: ['video', 'rate', 'request', 'gazette', 'topical', 'about'],
    unless: ['printed'],
    tight: true,
    ofYear: true,
  },

  // Requests
  {
    code: 'requests.received',
    units: 'requests',
    needs: ['receive', 'request'],
    never: [...WAYS, ...RESULTS, ...OTHER_BUSINESS, 'topical', 'about', 'carriedOver', 'carriedForward', 'rate', 'subordinate'],
    behind: true,
  },
  {
    code: 'requests.received',
    units: 'requests',
    needs: ['receive', 'request', 'anyWay'],
    never: [...RESULTS, ...OTHER_BUSINESS, 'topical', 'about'],
  },
  way('requests.received.inPerson', 'inPerson'),
  way('requests.received.fax', 'fax'),
  way('requests.received.network', 'network'),
  way('requests.received.email', 'email'),
  way('requests.received.mail', 'mail'),
  way('requests.received.phone', 'phone'),
  way('requests.received.otherForm', 'otherForm'),
  { code: 'requests.carriedOver', units: 'requests', needs: ['carriedOver'], never: [...RESULTS, 'review', 'litigation'], behind: true },
  {
    code: 'requests.carriedForward',
    units: 'requests',
    needs: ['carriedForward'],
    never: [...RESULTS, 'review', 'litigation', 'carriedOver'],
    behind: true,
  },
  {
    code: 'requests.closed',
    units: 'requests',
    needs: ['close'],
    given: ['request'],
    never: [...OTHER_BUSINESS, ...RESULTS, 'onTime', 'extended', 'rate', 'carriedOver', 'carriedForward'],
    unless: OTHER_BUSINESS,
    behind: true,
  },
  {
    code: 'requests.closed.onTime',
    units: 'requests',
    needs: ['onTime'],
    given: ['request'],
    never: [...OTHER_BUSINESS, ...RESULTS, 'rate', 'answer'],
    unless: OTHER_BUSINESS,
  },
  {
    code: 'requests.closed.extended',
    units: 'requests',
    needs: ['extended'],
    given: ['request'],
    never: [...OTHER_BUSINESS, ...RESULTS, 'rate'],
    unless: OTHER_BUSINESS,
    behind: true,
  },
  {
    code: 'requests.answered',
    units: 'requests',
    needs: ['answer'],
    given: ['request'],
    never: [...OTHER_BUSINESS, ...RESULTS, 'extended', 'rate', 'carriedOver', 'carriedForward', 'network', 'receive'],
    unless: OTHER_BUSINESS,
    behind: true,
  },
  result('requests.result.alreadyDisclosed', 'already'),
  result('requests.result.granted', 'granted'),
  result('requests.result.partlyGranted', 'partly'),
  result('requests.result.refused', 'refused'),
  result('requests.result.notThisAgency', 'notAgency'),
  result('requests.result.notExist', 'notExist'),
  result('requests.result.amend', 'amend'),
  result('requests.result.otherChannel', 'otherChannel'),
  result('requests.result.other', 'otherResult'),
  reason('requests.result.refused.stateSecret', 'stateSecret'),
  reason('requests.result.refused.tradeSecret', 'tradeSecret'),
  reason('requests.result.refused.privacy', 'privacy'),
  reason('requests.result.refused.securityAndStability', 'security'),
  reason('requests.result.refused.notGovernmentInformation', 'notGovernment'),
  reason('requests.result.refused.otherLegal', 'otherLegal'),

  // Review, litigation, complaints: a government also decides reviews of other matters, so the sentence or heading must name this one.
  {
    code: 'review.total',
    units: 'proceedings',
    needs: ['review'],
    given: ['ogi', 'request', 'review', 'litigation'],
    never: ['subordinate', 'rate', 'upheld', 'corrected'],
    behind: true,
  },
  outcome('review.upheld', 'upheld', 'review.total'),
  outcome('review.corrected', 'corrected', 'review.total'),
  outcome('review.other', 'otherOutcome', 'review.total'),
  outcome('review.pending', 'pending', 'review.total'),
  {
    code: 'litigation.total',
    units: 'proceedings',
    needs: ['litigation'],
    given: ['ogi', 'request', 'review', 'litigation'],
    never: ['subordinate', 'rate', 'upheld', 'corrected'],
    behind: true,
  },
  outcome('litigation.upheld', 'upheld', 'litigation.total'),
  outcome('litigation.corrected', 'corrected', 'litigation.total'),
  outcome('litigation.other', 'otherOutcome', 'litigation.total'),
  {
    code: 'complaints.total',
    units: 'cases',
    needs: ['complaint'],
    given: ['review', 'litigation', 'ogi', 'complaint'],
    never: ['rate', 'consult', 'foreign', 'close'],
    tight: true,
    plain: true,
  },

  // Means
  {
    code: 'requests.fees',
    units: 'money',
    needs: ['charge'],
    given: ['request', 'ogi', 'charge', 'copying'],
    never: ['free', 'foreign', 'budget', 'spend'],
  },
  { code: 'resources.offices', units: 'places', needs: ['office'], given: ['ogi', 'setUp'], tight: true, stock: true },
  {
    code: 'resources.readingPoints',
    units: 'places',
    needs: ['readingPoint'],
    never: ['visits', 'consult'],
    tight: true,
    behind: true,
    stock: true,
  },
  // 有3名工作人员负责政府信息公开工作
  {
    code: 'resources.staff',
    units: 'staff',
    needs: ['staff', 'ogi'],
    never: ['fullTime', 'partTime', 'train', 'trainees', 'takePart'],
    behind: 'only',
    stock: true,
  },
  // 配备2名专（兼）职工作人员
  {
    code: 'resources.staff',
    units: 'staff',
    needs: ['mixedStaff'],
    never: ['train', 'trainees', 'takePart'],
    tight: true,
    stock: true,
    behind: true,
  },
  {
    code: 'resources.staff',
    units: 'staff',
    needs: ['staff'],
    given: ['ogi', 'setUp', 'spend', 'staff'],
    never: ['fullTime', 'partTime', 'train', 'trainees', 'takePart', 'meeting', 'onSite'],
    tight: true,
    stock: true,
  },
  {
    code: 'resources.staff.fullTime',
    units: 'staff',
    needs: ['fullTime'],
    never: ['mixedStaff', 'train', 'trainees'],
    tight: true,
    behind: true,
    stock: true,
  },
  {
    code: 'resources.staff.partTime',
    units: 'staff',
    needs: ['partTime'],
    never: ['mixedStaff', 'train', 'trainees'],
    tight: true,
    behind: true,
    stock: true,
  },
  { code: 'resources.budget', units: 'money', needs: ['budget'], given: ['ogi', 'staff'], never: ['foreign'], plain: true },
  {
    code: 'meetings.count',
    units: 'times',
    needs: ['meeting'],
    given: ['ogi', 'hold'],
    never: ['takePart', 'train', 'press'],
    tight: true,
    plain: true,
  },
  {
    code: 'meetings.count',
    units: 'times',
    needs: ['workMeeting', 'ogi'],
    never: ['takePart', 'train', 'press'],
    tight: true,
    plain: true,
  },
  {
    code: 'training.sessions',
    units: 'sessions',
    needs: ['train'],
    given: ['hold'],
    never: ['takePart', 'trainees', 'meeting'],
    tight: true,
    plain: true,
  },
  {
    code: 'training.attendance',
    units: 'persons',
    needs: [['trainees', 'train']],
    never: ['takePart', 'meeting'],
    partOf: ['training.sessions'],
  },
  // Not the people of a course that is none of this: 组织安全生产培训12期，培训3000人次
  {
    code: 'training.attendance',
    units: 'persons',
    needs: [['trainees', 'train']],
    never: ['takePart', 'meeting'],
    unless: ['train'],
    plain: true,
  },
  // 举办培训3期、410人次
  { code: 'training.attendance', units: 'attendance', needs: [], partOf: ['training.sessions'] },
  // 举办培训2场，64人次参加
  { code: 'training.attendance', units: 'persons', needs: ['takePart'], partOf: ['training.sessions'], behind: true },

  // Told in prose only
  {
    code: 'website.visits',
    units: 'visits',
    needs: ['visits'],
    given: ['website', 'site', 'ogi'],
    never: ['wechat', 'weibo', 'video', 'page'],
    unless: ['leaning'],
    ofYear: true,
  },
  { code: 'website.sites', units: 'places', needs: ['site', 'setUp'], never: ['shutDown', 'page'], tight: true, stock: true },
  { code: 'website.sites', units: 'places', needs: ['subsite'], never: ['shutDown', 'page'], tight: true, behind: true, stock: true },
  { code: 'consultations.onSite', units: 'consultations', needs: ['consult', 'onSite'], never: ['anyWay', 'request'] },
  { code: 'consultations.phone', units: 'consultations', needs: ['consult', 'phone'], never: ['anyWay', 'request'] },
  { code: 'consultations.online', units: 'consultations', needs: ['consult', 'network'], never: ['anyWay', 'request'] },
  {
    code: 'consultations.online',
    units: 'consultations',
    needs: ['network', ['answer', 'reply']],
    never: ['anyWay', 'request', 'letter'],
    unless: ['request'],
  },
  { code: 'letters.answered', units: 'letters', needs: ['letter', ['reply', 'close']], never: ['request', 'hotline', 'rate'] },
  // 受理信箱来信210件，回复208件
  {
    code: 'letters.answered',
    units: 'letters',
    needs: [['reply', 'close']],
    given: ['letter'],
    never: ['request', 'rate', 'network'],
    unless: ['request', 'hotline'],
    tight: true,
  },
  { code: 'materials.distributed', units: 'copies', needs: ['hand', 'material'], never: ['gazette'] },
  { code: 'media.reports', units: 'reports', needs: ['coverage'], given: ['media', 'outlet'], behind: true },
]
