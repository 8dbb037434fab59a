import type { IndicatorCode } from '../indicators.js'
import type { AnyNotion as Notion } from '../prose-words.js'
import { CHANNELS } from './axes.js'
import type { ProseRule } from './rule.js'

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

/** What was disclosed, where, and how the public was answered. */
export const PROACTIVE_RULES: readonly ProseRule[] = [
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
  // 施行以来累计公开政府信息2万条，其中2010年新增8000条
  {
    code: 'proactive.total',
    units: 'items',
    needs: ['newly'],
    given: ['sinceThen', 'cumulative'],
    never: ['request', 'consult', 'letter', 'visits', 'normative', 'topical', 'about', 'page', 'interpretation', ...CHANNELS, 'outlet'],
    unless: ['request', 'consult', 'letter', 'visits', 'normative', 'page', 'interpretation'],
    tight: true,
    unsure: true,
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

  { code: 'response.hotTopics', units: 'consultations', needs: ['hotTopic', 'respond'], never: ['interpretation', 'consult', 'rate'] },
  { code: 'response.socialMedia', units: 'consultations', needs: ['respond', ['weibo', 'wechat']], never: ['hotTopic', 'rate', 'publish'] },
  { code: 'response.other', units: 'consultations', needs: ['respond', 'otherWay'], never: ['hotTopic', 'rate', 'publish'] },
  // （三）新闻发布会。市政府新闻办举办31场
  {
    code: 'response.pressConferences',
    units: 'times',
    needs: ['hold'],
    led: 'press',
    never: ['train', 'meeting', 'workMeeting', 'interview', 'leader'],
    tight: true,
  },
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
]
