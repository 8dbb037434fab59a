import type { IndicatorCode } from './indicators.js'
import type { AnyNotion as Notion } from './prose-words.js'

/** What a sentence that says nothing happened is about: 未发生行政复议, 无传真申请, 没有收费. */
export interface ZeroRule {
  code: IndicatorCode
  /** The thing that there was none of; it must be named. */
  subject: Notion
  /** Narrower things that make the statement one about a part: 未收到重复申请, 未发生行政复议纠错. */
  never?: readonly Notion[]
  /** Of these one must stand in the sentence or in the headings. */
  given?: readonly Notion[]
}

const WAYS = ['inPerson', 'fax', 'network', 'email', 'mail', 'phone', 'otherForm'] as const
const OUTCOMES = ['upheld', 'corrected', 'late'] as const

/** What sentences may say that there was none of, by code. */
export const ZERO_RULES: readonly ZeroRule[] = [
  {
    code: 'requests.received',
    subject: 'request',
    never: [...WAYS, 'topical', 'licensing', 'carriedOver', 'carriedForward', 'late', 'extended', 'refused', 'notExist'],
  },
  { code: 'requests.received.inPerson', subject: 'inPerson', given: ['request'], never: ['consult'] },
  { code: 'requests.received.fax', subject: 'fax', given: ['request'] },
  { code: 'requests.received.network', subject: 'network', given: ['request'], never: ['consult', 'publish', 'answer'] },
  { code: 'requests.received.email', subject: 'email', given: ['request'], never: ['reply'] },
  { code: 'requests.received.mail', subject: 'mail', given: ['request'] },
  { code: 'requests.answered', subject: 'answer', given: ['request'], never: ['late', 'consult', 'letter', 'extended'] },
  { code: 'requests.carriedOver', subject: 'carriedOver' },
  { code: 'requests.carriedForward', subject: 'carriedForward', never: ['carriedOver'] },
  { code: 'requests.closed.extended', subject: 'extended', given: ['request'] },
  { code: 'requests.result.partlyGranted', subject: 'partly' },
  { code: 'requests.result.refused', subject: 'refused' },
  { code: 'requests.fees', subject: 'charge', never: ['free', 'foreign', 'complaint'] },
  { code: 'review.total', subject: 'review', never: OUTCOMES },
  { code: 'litigation.total', subject: 'litigation', never: OUTCOMES },
  { code: 'complaints.total', subject: 'complaint', given: ['ogi', 'request', 'review', 'litigation'], never: ['foreign', 'late'] },
  { code: 'normative.issued', subject: 'normative', given: ['issue'], never: ['publish', 'proactive'] },
  { code: 'response.pressConferences', subject: 'press' },
  { code: 'response.interviews', subject: 'interview' },
  { code: 'resources.staff.fullTime', subject: 'fullTime', never: ['mixedStaff'] },
]
