import { APPLICANT_LABELS, type Applicant } from '../../catalogue/applicants.js'
import type { FindingCode } from '../../catalogue/finding-codes.js'
import type { RepairKind } from '../../catalogue/repair-kinds.js'
import type { PageLanguage } from '../../pages/document.js'
import type { Meta } from '../../report/schema.js'
import type { Certainty } from '../../report/span.js'
import type { CellFact, FactKind, FindingFact, IndicatorFact, QuantityFact } from '../model.js'

/** The viewer's own words. Both languages have the same keys. */
export interface Messages {
  kinds: Record<FactKind, string>
  certainty: Record<Certainty, string>
  method: Record<IndicatorFact['method'], string>
  modifier: Record<NonNullable<QuantityFact['modifier']>, string>
  change: Record<NonNullable<QuantityFact['change']>, string>
  severity: Record<FindingFact['severity'], string>
  blank: Record<NonNullable<CellFact['blank']>, string>
  format: Record<NonNullable<Meta['format']>, string>
  applicant: Record<Applicant, string>
  finding: Record<FindingCode, string>
  repair: Record<RepairKind, string>
  /** What is said in place of a report, or before one that is spoilt. */
  notice: Partial<Record<FindingCode, string>>
  doubts: string
  doubtsOnly: string
  facts: string
  text: string
  outline: string
  table: string
  reports: string
  search: string
  nothingFound: string
  showAll: string
  noFacts: string
  noIndicators: string
  noReports: string
  noText: string
  count(shown: number, all: number): string
  selected(what: string, place: number, of: number): string
  place: string
  noPlace: string
  outside: string
  holds: string
  fails: string
  difference: string
  left: string
  right: string
  before: string
  after: string
  nothing: string
  alternatives: string
  because: string
  evidence: string
  printed: string
  value: string
  unit: string
  readBy: string
  sureness: string
  modified: string
  section: string
  code: string
  message: string
  alsoHere: string
  places(count: number): string
  jump: string
  close: string
  agency: string
  year: string
  form: string
  published: string
  signed: string
  encoding: string
  notStated: string
  aside(lines: number): string
  openFacts: string
  toLanguage: string
  scheme: string
  dark: string
  light: string
  help: string
  helpTitle: string
  keys: readonly (readonly [keys: string, does: string])[]
  shown: string
  hidden: string
  print: string
}

const zh: Messages = {
  kinds: {
    finding: '发现',
    check: '勾稽',
    indicator: '指标',
    quantity: '数量',
    cell: '表格数值',
    date: '日期',
    number: '文号',
    section: '标题',
    repair: '修补',
  },
  certainty: { certain: '确定', likely: '较可能', ambiguous: '有歧义' },
  method: { table: '取自表格', prose: '取自文字', 'zero-statement': '文字称“无”', derived: '由分项相加' },
  modifier: { exact: '准确', about: '约数', atLeast: '不少于', atMost: '不多于', range: '范围' },
  change: { increase: '增长', decrease: '下降' },
  severity: { error: '错误', warning: '存疑', info: '提示' },
  blank: { empty: '空白', slash: '斜线', dash: '横线', none: '无', notApplicable: '不适用' },
  format: {
    prose: '无统一格式',
    'statistics-2014': '2014 年统计表',
    'template-2019': '2019 年格式',
    'template-2021': '2021 年格式',
  },
  applicant: APPLICANT_LABELS,
  finding: {
    'sum-mismatch': '合计不符',
    'text-conflict': '文字前后不一',
    'text-table-conflict': '文字与表格不一',
    'carry-over-conflict': '结转数不符',
    'blank-cells': '空白单元格',
    'numbering-gap': '序号缺漏',
    'numbering-repeat': '序号重复',
    'duplicate-section': '内容重复',
    'impossible-date': '日期不成立',
    'ambiguous-date': '日期有歧义',
    'lost-text': '文字缺失',
    'image-only': '报告为图片',
    'attachment-only': '报告在附件中',
    'list-page': '目录页',
    'not-text': '不是文本',
    'empty-input': '空文件',
    'error-page': '错误页面',
    'no-report': '不是年度报告',
    'charset-mismatch': '编码与声明不符',
    'encoding-uncertain': '编码不能确定',
    mojibake: '乱码',
    'unit-assumed': '单位系推定',
    'form-not-read': '表格未能读出',
    'figures-left': '数字没有归属',
    'layout-uncertain': '表格排列不能确定',
  },
  repair: {
    'mojibake-reversed': '乱码还原',
    escapes: '转义还原',
    markup: '去除标记符号',
    'struck-text': '去除划掉的文字',
    'raised-text': '上标数字',
    reading: '去除注音',
    radical: '部首改为汉字',
    'letter-spacing': '去除字间空格',
    'list-numeral': '补出列表序号',
    'lost-line-ends': '恢复分行',
    'page-line': '去除页码页眉',
    'contents-list': '去除目录',
    'line-join': '接续断行',
    'split-number': '接续断开的数字',
    'date-marks': '补全日期',
    'document-number': '补全文号',
    'chinese-zero': '更正“〇”',
    'split-cell': '接续断开的单元格',
  },
  notice: {
    'not-text': '这个文件不是文本，无法读取。',
    'empty-input': '这个文件是空的，没有可读的内容。',
    'error-page': '这是一个错误页面或跳转页面，不是报告。',
    'no-report': '这段文字看不出是年度报告。',
    'list-page': '这是一页目录，报告在它链接的页面里。',
    'attachment-only': '报告在附件里，这一页只有链接。',
    'image-only': '报告是图片，图片里的文字没有读取。',
    mojibake: '文字到这里之前已经损坏，有的字无法还原。',
  },
  doubts: '待核',
  doubtsOnly: '只看待核',
  facts: '读出的内容',
  text: '报告原文',
  outline: '目录',
  table: '表格',
  reports: '报告',
  search: '搜索',
  nothingFound: '没有符合条件的内容。',
  showAll: '显示全部',
  noFacts: '没有读出任何内容。',
  noIndicators: '没有读出指标。',
  noReports: '没有报告。',
  noText: '没有可显示的文字。',
  count: (shown, all) => (shown === all ? `共 ${all} 项` : `${shown} / ${all} 项`),
  selected: (what, place, of) => `第 ${place} 项，共 ${of} 项：${what}`,
  place: '位置',
  noPlace: '原文中没有位置',
  outside: '正文之外',
  holds: '相等',
  fails: '不相等',
  difference: '相差',
  left: '左边',
  right: '右边',
  before: '原为',
  after: '读作',
  nothing: '（无）',
  alternatives: '也可能是',
  because: '依据',
  evidence: '出处',
  printed: '原文',
  value: '数值',
  unit: '单位',
  readBy: '来源',
  sureness: '把握',
  modified: '说法',
  section: '所在章节',
  code: '代码',
  message: '说明',
  alsoHere: '此处还有',
  places: (count) => `${count} 处`,
  jump: '到原文',
  close: '关闭',
  agency: '机关',
  year: '年度',
  form: '格式',
  published: '发布',
  signed: '落款',
  encoding: '编码',
  notStated: '未写明',
  aside: (lines) => `页面其他部分（${lines} 行）`,
  openFacts: '展开或收起读出的内容',
  toLanguage: 'English',
  scheme: '明暗',
  dark: '深色',
  light: '浅色',
  help: '帮助',
  helpTitle: '键盘操作',
  keys: [
    ['j n', '下一项'],
    ['k p', '上一项'],
    ['1 – 9', '显示或隐藏一类'],
    ['d', '只看待核'],
    ['/', '搜索'],
    ['o', '目录'],
    ['[ ]', '上一份、下一份报告'],
    ['t', '深色、浅色'],
    ['l', '中文、英文'],
    ['Esc', '关闭、取消选择'],
    ['?', '帮助'],
  ],
  shown: '显示',
  hidden: '隐藏',
  print: '读出的内容一览',
}

const en: Messages = {
  kinds: {
    finding: 'Findings',
    check: 'Sums',
    indicator: 'Indicators',
    quantity: 'Quantities',
    cell: 'Table cells',
    date: 'Dates',
    number: 'Document numbers',
    section: 'Headings',
    repair: 'Repairs',
  },
  certainty: { certain: 'certain', likely: 'likely', ambiguous: 'ambiguous' },
  method: { table: 'from a table', prose: 'from a sentence', 'zero-statement': 'said to be none', derived: 'sum of its parts' },
  modifier: { exact: 'exact', about: 'about', atLeast: 'at least', atMost: 'at most', range: 'range' },
  change: { increase: 'increase', decrease: 'decrease' },
  severity: { error: 'error', warning: 'doubt', info: 'note' },
  blank: { empty: 'empty', slash: 'slash', dash: 'dash', none: '无 (none)', notApplicable: 'not applicable' },
  format: {
    prose: 'none set',
    'statistics-2014': 'statistics, 2014',
    'template-2019': 'template, 2019',
    'template-2021': 'template, 2021',
  },
  applicant: {
    naturalPerson: 'natural persons',
    business: 'businesses',
    research: 'research institutions',
    ngo: 'public-interest organisations',
    legalService: 'legal services',
    other: 'others',
  },
  finding: {
    'sum-mismatch': 'Sum does not add up',
    'text-conflict': 'Sentences disagree',
    'text-table-conflict': 'Text and table disagree',
    'carry-over-conflict': 'Carry-over does not match',
    'blank-cells': 'Blank cells',
    'numbering-gap': 'Number skipped',
    'numbering-repeat': 'Number repeated',
    'duplicate-section': 'Part stands twice',
    'impossible-date': 'Impossible date',
    'ambiguous-date': 'Ambiguous date',
    'lost-text': 'Text lost',
    'image-only': 'Report in pictures',
    'attachment-only': 'Report in an attachment',
    'list-page': 'List of links',
    'not-text': 'Not text',
    'empty-input': 'Empty file',
    'error-page': 'Error page',
    'no-report': 'No yearly report',
    'charset-mismatch': 'Encoding other than stated',
    'encoding-uncertain': 'Encoding uncertain',
    mojibake: 'Spoilt characters',
    'unit-assumed': 'Unit assumed',
    'form-not-read': 'Form not read',
    'figures-left': 'Figures without a place',
    'layout-uncertain': 'Layout uncertain',
  },
  repair: {
    'mojibake-reversed': 'Spoilt characters turned back',
    escapes: 'Escapes undone',
    markup: 'Marks taken out',
    'struck-text': 'Struck text left out',
    'raised-text': 'Raised number',
    reading: 'Reading left out',
    radical: 'Radical read as character',
    'letter-spacing': 'Letter spacing taken out',
    'list-numeral': 'List numeral written in',
    'lost-line-ends': 'Line ends put back',
    'page-line': 'Page number or head taken out',
    'contents-list': 'List of contents left out',
    'line-join': 'Broken line joined',
    'split-number': 'Broken number joined',
    'date-marks': 'Date mended',
    'document-number': 'Document number mended',
    'chinese-zero': 'Zero mended',
    'split-cell': 'Broken cell joined',
  },
  notice: {
    'not-text': 'This file is not text and cannot be read.',
    'empty-input': 'This file is empty: there is nothing to read.',
    'error-page': 'This page tells of an error or leads elsewhere; it is no report.',
    'no-report': 'Nothing in this text shows that it is a yearly report.',
    'list-page': 'This page is a list: the reports are behind its links.',
    'attachment-only': 'The report is in an attachment; this page only links to it.',
    'image-only': 'The report is shown as pictures; text in pictures is not read.',
    mojibake: 'The text was spoilt before it came here; some characters cannot be recovered.',
  },
  doubts: 'To be checked',
  doubtsOnly: 'Doubts only',
  facts: 'What was read',
  text: 'The report',
  outline: 'Outline',
  table: 'Table',
  reports: 'Reports',
  search: 'Search',
  nothingFound: 'Nothing matches.',
  showAll: 'Show all',
  noFacts: 'Nothing was read.',
  noIndicators: 'No indicators were read.',
  noReports: 'No reports.',
  noText: 'There is no text to show.',
  count: (shown, all) => (shown === all ? `${all} in all` : `${shown} of ${all}`),
  selected: (what, place, of) => `${place} of ${of}: ${what}`,
  place: 'Place',
  noPlace: 'no place in the text',
  outside: 'Outside the text',
  holds: 'equal',
  fails: 'not equal',
  difference: 'difference',
  left: 'Left side',
  right: 'Right side',
  before: 'Printed',
  after: 'Read as',
  nothing: '(nothing)',
  alternatives: 'Or',
  because: 'Reasons',
  evidence: 'Evidence',
  printed: 'As printed',
  value: 'Value',
  unit: 'Unit',
  readBy: 'Source',
  sureness: 'Certainty',
  modified: 'Stated as',
  section: 'Section',
  code: 'Code',
  message: 'Message',
  alsoHere: 'Also here',
  places: (count) => (count === 1 ? '1 place' : `${count} places`),
  jump: 'Show in the text',
  close: 'Close',
  agency: 'Agency',
  year: 'Year',
  form: 'Form',
  published: 'Published',
  signed: 'Signed',
  encoding: 'Encoding',
  notStated: 'not stated',
  aside: (lines) => `Rest of the page (${lines === 1 ? '1 line' : `${lines} lines`})`,
  openFacts: 'Open or close what was read',
  toLanguage: '中文',
  scheme: 'Colours',
  dark: 'Dark',
  light: 'Light',
  help: 'Help',
  helpTitle: 'Keyboard',
  keys: [
    ['j n', 'next'],
    ['k p', 'previous'],
    ['1 – 9', 'show or hide a kind'],
    ['d', 'doubts only'],
    ['/', 'search'],
    ['o', 'outline'],
    ['[ ]', 'previous, next report'],
    ['t', 'dark, light'],
    ['l', 'Chinese, English'],
    ['Esc', 'close, select nothing'],
    ['?', 'help'],
  ],
  shown: 'shown',
  hidden: 'hidden',
  print: 'All that was read',
}

export const MESSAGES: Record<PageLanguage, Messages> = { zh, en }
