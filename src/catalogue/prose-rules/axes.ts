import type { AnyNotion as Notion } from '../prose-words.js'

/** Ways in which requests come. */
export const WAYS = ['inPerson', 'fax', 'network', 'email', 'mail', 'phone', 'otherForm'] as const satisfies Notion[]

/** Results of requests. */
export const RESULTS = [
  ...['already', 'granted', 'partly', 'refused', 'notAgency', 'notExist', 'notHeld', 'amend', 'otherChannel'],
  ...['otherResult', 'unavailable', 'notProcessed'],
] as Notion[]

/** Channels of proactive disclosure. */
export const CHANNELS = ['website', 'weibo', 'wechat', 'gazette', 'otherWay'] as const satisfies Notion[]

/** Siblings: two of them in one phrase share the figure between them, so that it belongs to neither. */
export const AXES: readonly (readonly Notion[])[] = [
  WAYS,
  RESULTS,
  CHANNELS,
  ['upheld', 'corrected', 'otherOutcome', 'pending'],
  ['review', 'litigation', 'complaint'],
  ['fullTime', 'partTime'],
  ['stateSecret', 'tradeSecret', 'privacy', 'security', 'notGovernment', 'otherLegal'],
  ['onTime', 'extended'],
  ['press', 'interview', 'interpretation'],
  ['onSite', 'phone', 'network'],
]
