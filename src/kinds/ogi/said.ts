import type { Said } from '../kind.js'

type Statements = Readonly<Record<string, { said?: readonly Said[]; none?: Said['none'] }>>

/** Words that may stand with a count of what was disclosed. */
const WITH_DISCLOSED = 'disclose proactive info document newly cumulative sum print update'
/** Words that may stand with a count of requests. */
const WITH_REQUESTS = 'receive request submitted info newly cumulative handle sum onTime disclose document proactive'

const channel = (sense: string, more = '', nearMore = ''): readonly Said[] => [
  { say: `${sense} disclose|proactive|print|update|~disclose`, may: `${WITH_DISCLOSED} account video post relay report ${more}`, unit: 'posts', least: 8, unless: 'deliver' },
  { say: `disclose|proactive|update info|document|post ~${sense}`, may: `${WITH_DISCLOSED} relay report ${more} ${nearMore}`, unit: 'posts', least: 8, unless: 'deliver', bonus: -2.5 },
]
const way = (sense: string, more = ''): readonly Said[] => [
  { say: `${sense} ~request`, may: `${WITH_REQUESTS} written ${more}`, unit: 'requests' },
]
const result = (sense: string, more = 'info'): readonly Said[] => [
  { say: `${sense} ~request|answer|close|handle`, may: `answer close handle request amend onTime petition notProcessed disclose written ${more}`, unit: 'requests', unless: 'made' },
]
const ground = (sense: string): readonly Said[] => [
  { say: `${sense} ~refused`, may: 'info refused request about disclose', unit: 'requests', of: 'requests' },
]
const verdict = (sense: string, of: string, more = ''): readonly Said[] => [
  { say: sense, may: `review litigation direct afterReview dismissed request info withdrawn ${more}`, unit: 'proceedings', of },
]

/** What sentences say of each indicator. */
export const SAID: Statements = {
  'proactive.total': {
    said: [
      { say: 'proactive info', may: `${WITH_DISCLOSED} anyWay suchWays readingPoint platform`, unit: 'items', bonus: 2, least: 8, unless: 'deliver' },
      { say: 'disclose info', may: `${WITH_DISCLOSED} anyWay suchWays readingPoint platform`, unit: 'items', least: 8, unless: 'deliver', alone: true },
      { say: 'proactive', may: `${WITH_DISCLOSED} anyWay suchWays readingPoint platform`, unit: 'items', least: 8, unless: 'deliver' },
      { say: 'newly', may: WITH_DISCLOSED, unit: 'items', close: true, of: 'proactive.total', bonus: 1 },
      { say: 'disclose ~info', may: 'newly cumulative sum proactive', unit: 'items', close: true, bare: true, least: 8, alone: true, unless: 'deliver' },
    ],
  },
  'proactive.normative': {
    said: [
      { say: 'normative proactive|disclose|~proactive', may: 'proactive disclose newly cumulative sum document info topical', unit: 'documents' },
      { say: 'proactive', may: 'all disclose', unit: 'documents', of: 'normative.issued', behind: true, bonus: 1 },
    ],
  },
  'proactive.channel.website': { said: channel('website', 'platform network suchWays column') },
  'proactive.channel.weibo': { said: channel('weibo', '', 'topical') },
  'proactive.channel.wechat': { said: channel('wechat', '', 'topical') },
  'proactive.channel.gazette': { said: [{ say: 'gazette disclose|proactive|print|~disclose', may: `${WITH_DISCLOSED} normative regulation`, unit: 'posts' }, { say: 'print|disclose ~gazette', may: `${WITH_DISCLOSED} normative regulation gazette`, unit: 'posts' }] },
  'proactive.channel.other': {
    said: [
      ...channel('otherWay', 'outlet media suchWays'),
      { say: 'outlet disclose|proactive', may: `${WITH_DISCLOSED} otherWay outlet media suchWays readingPoint otherOutcome`, unit: 'posts', least: 8, unless: 'deliver' },
    ],
  },
  'proactive.catalogueRate': { said: [{ say: 'catalogueRate', may: 'rate disclose info catalogue proactive', unit: 'share' }] },
  'normative.issued': {
    said: [
      { say: 'normative issue', may: 'newly sum document disclose proactive', unit: 'documents' },
      { say: 'normative ~issue', may: 'newly sum document', unit: 'documents', close: true, bonus: 1 },
    ],
    none: { of: 'normative', given: 'issue', may: 'issue document newly repeal' },
  },
  'regulations.issued': {
    said: [{ say: 'regulation issue', may: 'newly sum document disclose proactive', unit: 'documents' }],
    none: { of: 'regulation', given: 'issue', may: 'issue normative newly document' },
  },
  'normative.repealed': { said: [{ say: 'repeal normative|~normative', may: 'document lapse', unit: 'documents' }], none: { of: 'normative', given: 'repeal', may: 'issue document' } },
  'normative.inForce': { said: [{ say: 'inForce normative|~normative', may: 'document', unit: 'documents' }] },
  'regulations.repealed': { said: [{ say: 'repeal regulation', unit: 'documents' }] },
  'response.hotTopics': {
    said: [{ say: 'hotTopic respond|~respond', may: 'handle all', unit: 'consultations' }],
    none: { of: 'hotTopic', given: 'respond', may: 'respond interpretation' },
  },
  'response.socialMedia': { said: [{ say: 'respond weibo|wechat', may: 'weibo wechat all', unit: 'consultations' }] },
  'response.other': { said: [{ say: 'respond otherWay', may: 'letter network handle', unit: 'consultations' }] },
  'response.pressConferences': {
    said: [{ say: 'press', may: 'hold attend disclose handle newly cumulative sum video have all', unit: 'times' }, { say: 'hold ~press', may: 'attend sum', unit: 'times', led: 'press' }],
    none: { of: 'press', may: 'hold attend' },
  },
  'response.pressConferencesByHead': { said: [{ say: 'leader', may: 'attend hold press', unit: 'times', of: 'response.pressConferences' }, { say: 'leader press', may: 'attend hold', unit: 'times' }] },
  'response.interviews': {
    said: [{ say: 'interview', may: 'hold attend network website handle newly cumulative sum have', unit: 'times' }],
    none: { of: 'interview', may: 'hold attend network website' },
  },
  'response.interviewsByHead': { said: [{ say: 'leader', may: 'attend hold interview', unit: 'times', of: 'response.interviews' }, { say: 'leader interview', may: 'attend hold network website', unit: 'times' }] },
  'response.interpretations': {
    said: [{ say: 'interpretation', may: 'relay deliver issue disclose proactive info document hold handle newly cumulative sum website print video anyWay all network topical document', unit: 'articles' }],
    none: { of: 'interpretation', may: 'relay disclose info document respond hotTopic' },
  },
  'requests.received': {
    said: [
      { say: 'receive request', may: `${WITH_REQUESTS} anyWay ogi close answer letter written`, unit: 'requests', bonus: 1 },
      { say: 'receive ~request', may: `${WITH_REQUESTS} anyWay close answer`, unit: 'requests', unless: 'licensing' },
      { say: 'handle request', may: WITH_REQUESTS, unit: 'requests', zero: true },
      { say: 'submitted request', may: `${WITH_REQUESTS} written`, unit: 'requests' },
      { say: 'request', may: 'submitted info newly cumulative sum', unit: 'requests', close: true, plain: true, unless: 'made proactive licensing' },
    ],
    none: { of: 'request', may: 'receive submitted info disclose handle answer document proactive all onTime about', not: 'carry extended late' },
  },
  'requests.received.inPerson': { said: way('inPerson|onSite', 'onSite inPerson'), none: { of: 'inPerson', given: 'request', may: 'request receive onSite' } },
  'requests.received.fax': { said: way('fax'), none: { of: 'fax', given: 'request', may: 'request receive' } },
  'requests.received.network': { said: [...way('network', 'website platform mail email'), { say: 'website|platform request|submitted ~request', may: `${WITH_REQUESTS} network`, unit: 'requests' }], none: { of: 'network', given: 'request', may: 'request receive' } },
  'requests.received.email': { said: way('email'), none: { of: 'email', given: 'request', may: 'request receive' } },
  'requests.received.mail': { said: way('mail'), none: { of: 'mail', given: 'request', may: 'request receive' } },
  'requests.received.phone': { said: way('phone') },
  'requests.received.otherForm': { said: way('otherForm') },
  'requests.carriedOver': {
    said: [{ say: 'carry compared', may: `${WITH_REQUESTS}`, unit: 'requests' }],
    none: { of: 'carry compared', may: 'request receive' },
  },
  'requests.carriedForward': {
    said: [{ say: 'carry nextYear', may: `${WITH_REQUESTS} extended answer close`, unit: 'requests' }],
    none: { of: 'carry nextYear', may: 'request receive' },
  },
  'requests.closed': { said: [{ say: 'close ~request', may: `${WITH_REQUESTS} answer letter`, unit: 'requests', unless: 'licensing' }] },
  'requests.closed.onTime': { said: [{ say: 'onTime close|handle ~request', may: `${WITH_REQUESTS}`, unit: 'requests' }] },
  'requests.closed.extended': { said: [{ say: 'extended ~request', may: `${WITH_REQUESTS} answer close`, unit: 'requests' }], none: { of: 'extended', given: 'request', may: 'answer close request' } },
  'requests.answered': {
    said: [{ say: 'answer ~request', may: `${WITH_REQUESTS} close written`, unit: 'requests', unless: 'licensing' }],
    none: { of: 'answer', given: 'request', may: 'request' },
  },
  'requests.result.alreadyDisclosed': { said: result('already') },
  'requests.result.granted': { said: [...result('granted'), { say: 'disclose ~answer|close|handle', unit: 'requests', of: 'requests', close: true }] },
  'requests.result.partlyGranted': { said: result('partly'), none: { of: 'partly', given: 'request answer', may: 'answer' } },
  'requests.result.refused': { said: [{ say: 'refused', unit: 'requests', close: true, unless: 'made proactive disclose deliver' }, ...result('refused', 'stateSecret tradeSecret privacy security notGovernment otherLegal internal process caseFile inquiry thirdParty forbidden about')], none: { of: 'refused', given: 'request answer', may: 'answer request info' } },
  'requests.result.notThisAgency': { said: result('notAgency') },
  'requests.result.notExist': { said: result('notExist') },
  'requests.result.amend': { said: result('amend') },
  'requests.result.otherChannel': { said: result('otherChannel') },
  'requests.result.other': { said: result('otherResult') },
  'requests.result.unavailable.notHeld': { said: result('notHeld', 'unavailable info') },
  'requests.result.unavailable.notReady': { said: result('notReady', 'unavailable info') },
  'requests.result.unavailable.unclear': { said: result('unclear', 'unavailable amend info') },
  'requests.result.notProcessed.repeated': { said: result('repeated', 'notProcessed') },
  'requests.result.notProcessed.complaint': { said: result('petition', 'notProcessed complaint') },
  'requests.result.other.notCorrected': { said: result('lateFix', 'notProcessed amend late') },
  'requests.result.refused.stateSecret': { said: ground('stateSecret') },
  'requests.result.refused.tradeSecret': { said: ground('tradeSecret') },
  'requests.result.refused.privacy': { said: ground('privacy') },
  'requests.result.refused.securityAndStability': { said: ground('security') },
  'requests.result.refused.notGovernmentInformation': { said: ground('notGovernment') },
  'requests.result.refused.otherLegal': { said: ground('otherLegal') },
  'requests.result.refused.internalAffairs': { said: ground('internal') },
  'requests.result.refused.process': { said: ground('process') },
  'requests.result.refused.enforcementFile': { said: ground('caseFile') },
  'requests.result.refused.administrativeInquiry': { said: ground('inquiry') },
  'requests.result.refused.thirdParty': { said: ground('thirdParty') },
  'requests.result.refused.forbiddenByLaw': { said: ground('forbidden') },
  'review.total': {
    said: [{ say: 'review ogi|request|~ogi|~request', may: 'receive request submitted handle disclose info newly cumulative sum answer topical about appeal', unit: 'proceedings' }, { say: 'review', may: 'receive request submitted handle disclose info newly cumulative sum answer topical about', unit: 'proceedings', led: 'review litigation complaint' }, { say: 'review', may: 'submitted sum', unit: 'proceedings' }],
    none: { of: 'review', may: 'request receive submitted disclose info handle litigation complaint appeal petition topical about letter consult' },
  },
  'review.upheld': { said: verdict('upheld', 'review') },
  'review.corrected': { said: verdict('corrected', 'review') },
  'review.other': { said: [...verdict('otherOutcome', 'review'), { say: 'withdrew', may: 'review request', unit: 'proceedings', of: 'review', likely: true }] },
  'review.pending': { said: verdict('pending', 'review') },
  'litigation.total': {
    said: [{ say: 'litigation ogi|request|~ogi|~request', may: 'receive request submitted handle disclose info newly cumulative sum answer topical about appeal', unit: 'proceedings' }, { say: 'litigation', may: 'receive request submitted handle disclose info newly cumulative sum answer topical about', unit: 'proceedings', led: 'review litigation complaint' }, { say: 'litigation', may: 'submitted sum', unit: 'proceedings' }],
    none: { of: 'litigation', may: 'request receive submitted disclose info handle review complaint appeal petition topical about letter consult' },
  },
  'litigation.upheld': { said: [...verdict('upheld', 'litigation.total'), ...verdict('dismissed', 'litigation.total')] },
  'litigation.corrected': { said: verdict('corrected', 'litigation.total') },
  'litigation.other': { said: [...verdict('otherOutcome', 'litigation.total'), { say: 'withdrew', may: 'litigation', unit: 'proceedings', of: 'litigation.total', likely: true }] },
  'litigation.direct.total': { said: [{ say: 'direct', may: 'litigation receive submitted request', unit: 'proceedings' }] },
  'litigation.direct.upheld': { said: [...verdict('upheld', 'litigation.direct'), { say: 'direct upheld', may: 'litigation', unit: 'proceedings' }] },
  'litigation.direct.corrected': { said: [...verdict('corrected', 'litigation.direct'), { say: 'direct corrected', may: 'litigation', unit: 'proceedings' }] },
  'litigation.direct.other': { said: verdict('otherOutcome', 'litigation.direct') },
  'litigation.direct.pending': { said: [...verdict('pending', 'litigation.direct'), { say: 'direct pending', may: 'litigation', unit: 'proceedings' }] },
  'litigation.afterReview.total': { said: [{ say: 'afterReview', may: 'litigation receive submitted request', unit: 'proceedings' }] },
  'litigation.afterReview.upheld': { said: [...verdict('upheld', 'litigation.afterReview'), { say: 'afterReview upheld', may: 'litigation', unit: 'proceedings' }] },
  'litigation.afterReview.corrected': { said: [...verdict('corrected', 'litigation.afterReview'), { say: 'afterReview corrected', may: 'litigation', unit: 'proceedings' }] },
  'litigation.afterReview.other': { said: verdict('otherOutcome', 'litigation.afterReview') },
  'litigation.afterReview.pending': { said: [...verdict('pending', 'litigation.afterReview'), { say: 'afterReview pending', may: 'litigation', unit: 'proceedings' }] },
  'complaints.total': {
    said: [{ say: 'complaint ~ogi|request|review|litigation', may: 'receive handle submitted request info', unit: 'requests', plain: true }],
    none: { of: 'complaint', given: 'ogi request review litigation', may: 'request receive submitted disclose info review litigation handle appeal' },
  },
  'requests.fees': {
    said: [{ say: 'charge|fee ~request|ogi|charge|fee', may: 'charge fee request info handle sum disclose cumulative mail fax collected', unit: 'money' }, { say: 'collected', may: 'charge fee request info sum', unit: 'money', of: 'requests.fees', bonus: 6 }],
    none: { of: 'charge', also: 'fee', may: 'fee charge free request info disclose handle mail fax document deliver submitted' },
  },
  'resources.offices': { said: [{ say: 'office ~ogi|have', may: 'have handle', unit: 'places', close: true, stock: true }] },
  'resources.readingPoints': { said: [{ say: 'readingPoint', may: 'have disclose info hold acceptPoint outlet', unit: 'places', stock: true }] },
  'resources.staff': {
    said: [
      { say: 'anyPost', may: 'staff have handle disclose info', unit: 'staff', stock: true },
      { say: 'staff ogi', may: 'have handle disclose info request', unit: 'staff', stock: true },
      { say: 'staff have|~have', may: 'handle disclose info request', unit: 'staff', stock: true, plain: true },
    ],
  },
  'resources.staff.fullTime': {
    said: [{ say: 'fullTime', may: 'staff have handle disclose info request liaison', unit: 'staff', stock: true }],
    none: { of: 'fullTime', may: 'staff have' },
  },
  'resources.staff.partTime': { said: [{ say: 'partTime', may: 'staff have handle disclose info request liaison', unit: 'staff', stock: true }] },
  'resources.budget': { said: [{ say: 'budget ~ogi|staff', may: 'have spend handle', unit: 'money', plain: true }], none: { of: 'budget', given: 'ogi', may: 'spend' } },
  'procurement.amount': { said: [{ say: 'amount ~procurement', may: 'procurement sum', unit: 'money' }] },
  'licensing.decisions': { said: [{ say: 'licensing decision', may: 'made sum handle', unit: 'requests' }, { say: 'licensing order', may: 'sum made', unit: 'orders' }] },
  'penalty.decisions': { said: [{ say: 'penalty decision', may: 'made sum handle', unit: 'requests' }, { say: 'penalty order', may: 'sum made', unit: 'orders' }] },
  'coercion.decisions': { said: [{ say: 'coercion decision', may: 'made sum handle', unit: 'requests' }, { say: 'coercion order', may: 'sum made', unit: 'orders' }] },
  'meetings.count': { said: [{ say: 'meeting ~ogi|hold|~hold', may: 'hold sum workMeeting', unit: 'times', plain: true }, { say: 'workMeeting ogi', may: 'hold sum meeting', unit: 'times', plain: true }] },
  'training.sessions': {
    said: [{ say: 'train hold|~hold|~ogi', may: 'hold sum business handle liaison', unit: 'times', plain: true }],
  },
  'training.attendance': {
    said: [
      { say: 'trainee|train', may: 'hold train trainee attend staff sum leader', unit: 'persons', of: 'training.sessions' },
      { say: 'trainee|train ~ogi', may: 'hold train trainee staff sum', unit: 'persons', plain: true },
      { say: '', may: 'attend staff', unit: 'attendance', of: 'training.sessions', bonus: 1 },
      { say: 'attend', may: 'staff', unit: 'persons', of: 'training.sessions', behind: true },
    ],
  },
  'website.visits': { said: [{ say: 'visited ~website|ogi|disclose', may: 'website platform sum cumulative newly column subsite', unit: 'visits' }] },
  'website.sites': { said: [{ say: 'website have', may: 'subsite', unit: 'places', close: true, stock: true }, { say: 'subsite', may: 'have website', unit: 'places', close: true, stock: true }] },
  'consultations.onSite': { said: [{ say: 'consult onSite', may: 'inPerson receive answer handle about', unit: 'consultations' }, { say: 'onSite ~consult', may: 'inPerson receive handle', unit: 'consultations' }] },
  'consultations.phone': { said: [{ say: 'consult|hotline phone', may: 'receive answer handle about hotline consult', unit: 'consultations' }] },
  'consultations.online': { said: [{ say: 'consult network|website|platform|~network', may: 'network website platform receive answer handle letter about', unit: 'consultations' }, { say: 'network|website answer', may: 'handle', unit: 'consultations' }] },
  'letters.answered': {
    said: [
      { say: 'letter|email answer|close|handle', may: 'answer close handle receive mail email complaint sum network', unit: 'letters' },
      { say: 'answer|close ~letter', may: 'all', unit: 'letters', close: true },
    ],
  },
  'materials.distributed': { said: [{ say: 'hand material', may: 'document sum cumulative', unit: 'copies' }] },
  'media.reports': { said: [{ say: 'report ~media|outlet', may: 'media outlet sum disclose', unit: 'reports' }, { say: 'media disclose|print post', may: 'sum report', unit: 'reports' }] },
}
