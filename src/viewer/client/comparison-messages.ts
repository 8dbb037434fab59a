import type { PageLanguage } from '../../pages/document.js'
import type { SectionRow, StatedValue } from '../comparison-model.js'

/** The words of the page of two years, beside those of the viewer. Both languages have the same keys. */
export interface ComparisonMessages {
  title: string
  year(year: number): string
  older: string
  newer: string
  controls: string
  carryOver: string
  fails(count: number): string
  holding(count: number): string
  notConsecutive: string
  noChecks: string
  stated: string
  follows: string
  difference: string
  indicators: string
  noIndicators: string
  indicator: string
  change: string
  percent: string
  onlyChanged: string
  byApplicant: string
  notStated: string
  zeroBase: string
  doubtful: string
  doubt: Record<NonNullable<StatedValue['doubt']>, string>
  text: string
  noText: string
  taken(share: string): string
  takenOf(shared: number, length: number): string
  nothingOwn: string
  legend: { taken: string; figure: string; older: string; newer: string }
  section: Record<Exclude<SectionRow['change'], 'kept'>, string>
  front: string
  missing: { older: string; newer: string }
  previousChange: string
  nextChange: string
  table: string
  keys: string
}

const zh: ComparisonMessages = {
  title: '两年对照',
  year: (year) => `${year} 年`,
  older: '前一份',
  newer: '后一份',
  controls: '页面设置',
  carryOver: '结转核对',
  fails: (count) => `${count} 项不符`,
  holding: (count) => `${count} 项相符`,
  notConsecutive: '两份报告的年度不相连，不作结转核对。',
  noChecks: '两份报告没有可以核对的结转数字。',
  stated: '本年写明',
  follows: '依上年应为',
  difference: '相差',
  indicators: '指标',
  noIndicators: '两份报告都没有读出指标。',
  indicator: '指标',
  change: '增减',
  percent: '增减率',
  onlyChanged: '只看有变化的',
  byApplicant: '列出各类申请人',
  notStated: '未载',
  zeroBase: '基数为 0',
  doubtful: '存疑',
  doubt: { uncertain: '读法不确定', questioned: '与报告中别的数字不符' },
  text: '正文',
  noText: '两份报告都没有正文。',
  taken: (share) => `沿用 ${share}`,
  takenOf: (shared, length) => `${length} 字中沿用 ${shared} 字`,
  nothingOwn: '没有自己的文字',
  legend: { taken: '沿用的文字', figure: '换了的数字', older: '前一份独有', newer: '后一份独有' },
  section: { added: '新增', removed: '删去', renamed: '改了标题' },
  front: '标题之前',
  missing: { older: '前一份没有这一节', newer: '后一份没有这一节' },
  previousChange: '上一处变化',
  nextChange: '下一处变化',
  table: '表格',
  keys: 'j 下一处变化，k 上一处，t 明暗，l 语言，Esc 取消',
}

const en: ComparisonMessages = {
  title: 'Two years side by side',
  year: (year) => String(year),
  older: 'Earlier report',
  newer: 'Later report',
  controls: 'Settings of the page',
  carryOver: 'Carried over',
  fails: (count) => `${count} do${count === 1 ? 'es' : ''} not hold`,
  holding: (count) => `${count} hold${count === 1 ? 's' : ''}`,
  notConsecutive: 'The years do not follow one another: nothing is checked between them.',
  noChecks: 'There is no figure that could be checked between the two reports.',
  stated: 'stated',
  follows: 'follows from the year before',
  difference: 'difference',
  indicators: 'Indicators',
  noIndicators: 'No indicator was read from either report.',
  indicator: 'Indicator',
  change: 'Change',
  percent: 'Per cent',
  onlyChanged: 'Changed only',
  byApplicant: 'By kind of applicant',
  notStated: 'not stated',
  zeroBase: 'base is 0',
  doubtful: 'doubtful',
  doubt: { uncertain: 'its reading is not certain', questioned: 'other figures of the report contradict it' },
  text: 'Text',
  noText: 'Neither report has running text.',
  taken: (share) => `${share} taken over`,
  takenOf: (shared, length) => `${shared} of ${length} characters taken over`,
  nothingOwn: 'no text of its own',
  legend: { taken: 'taken over', figure: 'another figure', older: 'only in the earlier', newer: 'only in the later' },
  section: { added: 'new', removed: 'dropped', renamed: 'renamed' },
  front: 'Before the first heading',
  missing: { older: 'The earlier report has no such section', newer: 'The later report has no such section' },
  previousChange: 'Previous change',
  nextChange: 'Next change',
  table: 'Table',
  keys: 'j next change, k previous, t dark or light, l language, Esc clear',
}

export const COMPARISON_MESSAGES: Record<PageLanguage, ComparisonMessages> = { zh, en }
