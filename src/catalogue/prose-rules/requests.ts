import type { IndicatorCode } from '../indicators.js'
import type { AnyNotion as Notion } from '../prose-words.js'
import { RESULTS, WAYS } from './axes.js'
import type { ProseRule } from './rule.js'

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

/** Requests received, closed, answered, and their results. */
export const REQUEST_RULES: readonly ProseRule[] = [
  {
    code: 'requests.received',
    units: 'requests',
    needs: ['receive', 'request'],
    never: [...WAYS, 'written', ...RESULTS, ...OTHER_BUSINESS, 'topical', 'about', 'carriedOver', 'carriedForward', 'rate', 'subordinate'],
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
]
