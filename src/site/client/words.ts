import { MESSAGES, type Messages } from '../../viewer/client/messages.js'

/** The page's own words: Chinese, then English. `{n}` stands for what is put in, `{n:row|rows}` for the word of one or of several. */
const WORDS = {
  title: ['政府信息公开年度报告总览', 'Annual reports: the corpus'],
  reportsCounted: ['{n} 份报告', '{n} {n:report|reports}'],
  language: ['English', '中文'],
  scheme: ['颜色', 'Colours'],
  schemeAuto: ['跟随系统', 'as the system'],
  schemeLight: ['浅色', 'light'],
  schemeDark: ['深色', 'dark'],
  views: ['页面', 'Views'],
  skip: ['跳到内容', 'Skip to the content'],
  coverage: ['覆盖', 'Coverage'],
  quality: ['数据质量', 'Data quality'],
  indicators: ['指标', 'Indicators'],
  values: ['数值', 'Values'],
  loading: ['正在读取……', 'Loading …'],
  loadingPart: ['正在读取数据：{done} / {all}', 'Loading data: {done} of {all}'],
  missing: ['数据文件缺失', 'Part of the data is missing'],
  missingWhy: [
    '无法读取 {file}。请将 index.html 与 data、reports 两个文件夹放在一起，再重试。',
    '{file} could not be read. Keep index.html together with the folders data and reports, then try again.',
  ],
  again: ['重试', 'Try again'],
  emptyCorpus: ['这里还没有报告', 'There are no reports yet'],
  emptyCorpusHow: [
    '生成本页的文件中没有报告。用 nianbao batch 读取文件夹，再用 nianbao site 生成本页。',
    'The store that this page was made from holds no report. Read a folder with nianbao batch, then make the page with nianbao site.',
  ],
  noneFits: ['没有符合条件的内容', 'Nothing fits'],
  noneFitsHow: ['请放宽筛选条件。', 'Ask for less.'],
  clear: ['清除筛选', 'Clear the filters'],
  none: ['无', 'None'],
  region: ['地区', 'Region'],
  allRegions: ['全部地区', 'All regions'],
  agency: ['机关', 'Agency'],
  findAgency: ['查找机关', 'Find an agency'],
  noAgency: ['（未写明机关）', '(no agency named)'],
  noYear: ['无年份', 'no year'],
  year: ['年份', 'Year'],
  allYears: ['全部年份', 'All years'],
  order: ['排序', 'Order'],
  orderRegion: ['按地区和名称', 'by region and name'],
  orderGaps: ['缺口多的在前', 'most gaps first'],
  orderDoubts: ['存疑多的在前', 'most doubts first'],
  coverageOf: ['机关与年份', 'Agencies and years'],
  coverageHow: [
    '格中为数值个数。选择一格打开报告；方向键在格间移动。',
    'A cell says how many values a report states. Choose one to open the report; arrow keys move between cells.',
  ],
  agenciesShown: ['{n} 个机关', '{n} {n:agency|agencies}'],
  gapsShown: ['{n} 处缺口', '{n} {n:gap|gaps}'],
  unread: ['{n} 个输入没有读出报告，见“数据质量”', '{n} {n:input|inputs} gave no report: see Data quality'],
  stateRead: ['已读', 'read'],
  stateDoubts: ['有存疑数值', 'with doubts'],
  stateBlank: ['没有数值', 'without values'],
  stateFailed: ['现已无法读取', 'cannot be read now'],
  stateGap: ['缺少该年', 'year missing'],
  stateNone: ['无报告', 'no report'],
  cellRead: ['{agency} {year}：{state}，{values} 项数值', '{agency} {year}: {state}, {values} {values:value|values}'],
  cellDoubts: [
    '{agency} {year}：{values} 项数值，{doubtful} 项存疑',
    '{agency} {year}: {values} {values:value|values}, {doubtful} doubtful',
  ],
  cellMore: ['，共 {n} 份报告', ', {n} reports'],
  cellGap: ['{agency} {year}：前后年份都有报告，缺少该年', '{agency} {year}: missing between two years that are there'],
  reportsOf: ['{agency} {year}', '{agency} {year}'],
  close: ['关闭', 'Close'],
  openReport: ['打开报告', 'Open the report'],
  noPage: ['原文未找到，没有报告页', 'Its source was not found: no page'],
  itsValues: ['查看数值', 'Its values'],
  otherVersion: ['其他版本', 'other version'],
  inputs: ['输入', 'Inputs'],
  inputsOf: ['没有直接读出的输入及原因', 'Inputs that were not simply read, and why'],
  allStatuses: ['全部', 'All'],
  'status.read': ['已读', 'read'],
  'status.read-without-values': ['没有数值', 'without values'],
  'status.duplicate': ['重复', 'duplicates'],
  'status.not-a-report': ['不是报告', 'no reports'],
  'status.passed-over': ['略过', 'passed over'],
  'status.failed': ['读取失败', 'failed'],
  input: ['输入', 'Input'],
  status: ['结果', 'What became of it'],
  reason: ['原因', 'Why'],
  allRead: ['所有输入都已读出报告。', 'Every input was read.'],
  findings: ['发现的问题', 'Findings'],
  findingsHow: ['选择一项，列出有此问题的报告。', 'Choose one to list the reports that have it.'],
  noFindings: ['没有发现问题。', 'Nothing was found to question.'],
  finding: ['问题', 'Finding'],
  severity: ['程度', 'Severity'],
  count: ['次数', 'Count'],
  reports: ['报告', 'Reports'],
  message: ['说明', 'What it says'],
  doubtfulOf: ['存疑数值（按指标）', 'Doubtful values by indicator'],
  noDoubts: ['没有存疑数值。', 'No value is doubtful.'],
  uncertain: ['读法不确定', 'uncertain'],
  questioned: ['有数据与之矛盾', 'questioned'],
  share: ['占比', 'Share'],
  indicator: ['指标', 'Indicator'],
  allIndicators: ['全部指标', 'All indicators'],
  findIndicator: ['查找指标（中文、英文或代码）', 'Find an indicator (Chinese, English or code)'],
  noIndicators: ['这些报告没有给出指标数值。', 'These reports state no indicator.'],
  chart: ['图', 'Chart'],
  chartOf: ['{label}：各年分布与所选线', '{label}: distribution by year and the chosen lines'],
  chartHow: [
    '箱：中间一半的确定数值，横线为中位数，须线为第10至第90百分位。线只连接相邻年份；虚线与空心点涉及存疑数值，存疑数值不计入箱。',
    'Boxes: the middle half of the certain values, their median, and the 10th to 90th percentile. Lines join years that follow one another; dashes and hollow points have to do with doubtful values, which no box counts.',
  ],
  lines: ['线', 'Lines'],
  lineOf: ['每条线代表', 'A line is'],
  groupAgency: ['一个机关', 'an agency'],
  groupCounty: ['一个县（区）的中位数', 'the median of a county'],
  groupCity: ['一个市的中位数', 'the median of a city'],
  groupProvince: ['一个省的中位数', 'the median of a province'],
  chooseLines: ['选择线', 'Choose lines'],
  findLine: ['查找', 'Find'],
  moreLines: ['另有 {n} 个，请输入名称查找', '{n} more: type a name to find them'],
  mostLines: ['最多 8 条', 'Eight at most'],
  noLines: ['没有可画的线。', 'There is nothing to draw a line of.'],
  remove: ['移除 {name}', 'Remove {name}'],
  scale: ['刻度', 'Scale'],
  scaleLinear: ['等距', 'linear'],
  scaleLog: ['对数', 'logarithmic'],
  tableOf: ['图中数据', 'The data of the chart'],
  certainCounted: ['确定', 'Certain'],
  leftOut: ['存疑', 'Doubtful'],
  percentile10: ['第10百分位', '10th percentile'],
  quarter: ['下四分位', 'Lower quartile'],
  median: ['中位数', 'Median'],
  threeQuarters: ['上四分位', 'Upper quartile'],
  percentile90: ['第90百分位', '90th percentile'],
  min: ['最小', 'Least'],
  max: ['最大', 'Most'],
  doubtfulMark: ['（存疑）', ' (doubtful)'],
  leftOutMark: ['（另 {n} 项存疑未计入）', ' ({n} doubtful left out)'],
  noValues: ['没有确定或存疑的数值可画。', 'There is no value to draw.'],
  allValues: ['在表中查看全部数值', 'All values in the table'],
  valuesOf: ['数值表', 'Values'],
  value: ['数值', 'Value'],
  unit: ['单位', 'Unit'],
  certainty: ['确定性', 'Certainty'],
  method: ['来源', 'Method'],
  checks: ['勾稽', 'Checks'],
  evidence: ['原文', 'Evidence'],
  part: ['申请人', 'Applicant'],
  partTotal: ['合计', 'Totals'],
  partParts: ['分申请人', 'By applicant'],
  versions: ['报告', 'Reports'],
  versionsPanel: ['每机关每年一份', 'One an agency and year'],
  versionsAll: ['全部版本', 'All versions'],
  allSure: ['全部', 'All'],
  onlyCertain: ['仅确定', 'Certain only'],
  onlyDoubtful: ['仅存疑', 'Doubtful only'],
  allMethods: ['全部', 'All'],
  oneReport: ['仅报告 {id}', 'Only report {id}'],
  rowsShown: ['{n} 行', '{n} {n:row|rows}'],
  rowsCut: ['{n} 行，显示前 {most} 行；导出包含全部', '{n} rows, the first {most} shown; the export has all'],
  export: ['导出 CSV', 'Export as CSV'],
  sortBy: ['按{column}排序', 'Sort by {column}'],
  held: ['{n} 项成立', '{n} {n:holds|hold}'],
  failed: ['{n} 项不成立', '{n} {n:fails|fail}'],
} as const

export type Word = keyof typeof WORDS
export type Lang = 'zh' | 'en'

/** Speaks one language: `say('rowsShown', { n: 12 })`. */
export interface Speech {
  lang: Lang
  say: (word: Word, put?: Record<string, string | number>) => string
  number: (value: number) => string
  /** What the pages of reports call things. */
  terms: Messages
}

export function speech(lang: Lang): Speech {
  const { format } = new Intl.NumberFormat(lang === 'zh' ? 'zh-CN' : 'en-US', { maximumFractionDigits: 2 })
  return {
    lang,
    number: format,
    terms: MESSAGES[lang],
    say: (word, put = {}) =>
      WORDS[word][lang === 'zh' ? 0 : 1].replace(/\{(\w+)(?::(\w+)\|(\w+))?\}/g, (_, name, one, several) => {
        const value = put[name] ?? ''
        if (one !== undefined) return value === 1 ? one : several
        return typeof value === 'number' ? format(value) : value
      }),
  }
}

/** Findings between reports, which no single report's page tells of. */
const BETWEEN: Record<string, Record<Lang, string>> = {
  outlier: { zh: '与相邻年份相差悬殊', en: 'Unlike its neighbour years' },
  'missing-year': { zh: '缺少年份', en: 'Year missing' },
  'duplicate-report': { zh: '报告重复', en: 'Report stands twice' },
  'other-version': { zh: '另有更全的版本', en: 'Fuller version elsewhere' },
}

export const findingName = (code: string, lang: Lang): string =>
  (MESSAGES[lang].finding as Record<string, string>)[code] ?? BETWEEN[code]?.[lang] ?? code
