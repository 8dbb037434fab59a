import { APPLICANT_COLUMNS, type Figures, OUTCOMES, type PlantedForm, REVIEW_GROUPS, resultRows, STATISTICS_ROWS } from './figures.js'

/** A cell as the official form merges it. */
export interface FormCell {
  text: string
  colspan?: number
  rowspan?: number
  /** A figure, and the key of the value that it prints (`code` or `code@applicant`). */
  key?: string
}

/** An official table as rows of merged cells, the way the form draws it. */
export interface FormTable {
  kind: 'proactive' | 'requests' | 'review' | 'statistics'
  caption?: string
  rows: FormCell[][]
  /** Leading rows that are header. */
  headers: number
}

const figure = (figures: Figures, key: string, scale = 1): FormCell => ({
  text: figures.has(key) ? String(Number((figures.get(key)! / scale).toFixed(6))) : '',
  key,
})
const signed = (figures: Figures, key: string): FormCell => figure(figures, key)

/** Table two of the templates: blocks of 第二十条 with their own headers. */
export function proactiveTable(figures: Figures, form: PlantedForm, normativeLabel: string): FormTable {
  const rows: FormCell[][] = []
  const width = 4
  const block = (article: string) => rows.push([{ text: `第二十条第（${article}）项`, colspan: width }])
  const wide = (label: string, column: string) => rows.push([{ text: label }, { text: column, colspan: width - 1 }])
  if (form === 'template-2021') {
    block('一')
    rows.push(['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'].map((text) => ({ text })))
    for (const [label, subject] of [
      ['规章', 'regulations'],
      [normativeLabel, 'normative'],
    ] as const) {
      rows.push([{ text: label }, ...['issued', 'repealed', 'inForce'].map((m) => figure(figures, `${subject}.${m}`))])
    }
    const decisions = (label: string, code: string) => rows.push([{ text: label }, { ...figure(figures, code), colspan: width - 1 }])
    block('五')
    wide('信息内容', '本年处理决定数量')
    decisions('行政许可', 'licensing.decisions')
    block('六')
    wide('信息内容', '本年处理决定数量')
    decisions('行政处罚', 'penalty.decisions')
    decisions('行政强制', 'coercion.decisions')
    block('八')
    wide('信息内容', '本年收费金额（单位：万元）')
    rows.push([{ text: '行政事业性收费' }, { ...figure(figures, 'fees.amount', 10000), colspan: width - 1 }])
  } else {
    block('一')
    rows.push(['信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'].map((text) => ({ text })))
    for (const [label, subject] of [
      ['规章', 'regulations'],
      ['规范性文件', 'normative'],
    ] as const) {
      rows.push([{ text: label }, ...['newlyMade', 'newlyDisclosed', 'disclosedTotal'].map((m) => figure(figures, `${subject}.${m}`))])
    }
    const items = (label: string, subject: string) =>
      rows.push([
        { text: label },
        figure(figures, `${subject}.itemsLastYear`),
        signed(figures, `${subject}.itemsChange`),
        figure(figures, `${subject}.decisions`),
      ])
    const head = () => rows.push(['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'].map((text) => ({ text })))
    block('五')
    head()
    items('行政许可', 'licensing')
    items('其他对外管理服务事项', 'services')
    block('六')
    head()
    items('行政处罚', 'penalty')
    items('行政强制', 'coercion')
    block('八')
    rows.push([{ text: '信息内容' }, { text: '上一年项目数量' }, { text: '本年增/减', colspan: 2 }])
    rows.push([{ text: '行政事业性收费' }, figure(figures, 'fees.itemsLastYear'), { ...signed(figures, 'fees.itemsChange'), colspan: 2 }])
    block('九')
    rows.push([{ text: '信息内容' }, { text: '采购项目数量' }, { text: '采购总金额（万元）', colspan: 2 }])
    rows.push([
      { text: '政府集中采购' },
      figure(figures, 'procurement.count'),
      { ...figure(figures, 'procurement.amount', 10000), colspan: 2 },
    ])
  }
  return { kind: 'proactive', rows, headers: 0 }
}

/** Table three: three label columns, six kinds of applicant, the total. */
export function requestsTable(figures: Figures, form: PlantedForm): FormTable {
  const cells = (code: string): FormCell[] => [
    ...APPLICANT_COLUMNS.map(([applicant]) => figure(figures, `${code}@${applicant}`)),
    figure(figures, code),
  ]
  const results = resultRows(form)
  const rows: FormCell[][] = [
    [
      { text: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', colspan: 3, rowspan: 3 },
      { text: '申请人情况', colspan: 7 },
    ],
    [
      { text: '自然人', rowspan: 2 },
      { text: '法人或其他组织', colspan: 5 },
      { text: '总计', rowspan: 2 },
    ],
    APPLICANT_COLUMNS.slice(1).map(([, label]) => ({ text: label })),
    [{ text: '一、本年新收政府信息公开申请数量', colspan: 3 }, ...cells('requests.received')],
    [{ text: '二、上年结转政府信息公开申请数量', colspan: 3 }, ...cells('requests.carriedOver')],
  ]
  for (const [index, { path, code }] of results.entries()) {
    const row: FormCell[] = []
    if (index === 0) row.push({ text: '三、本年度办理结果', rowspan: results.length + 1 })
    if (path.length === 1) row.push({ text: path[0]!, colspan: 2 })
    else {
      const first = results.findIndex((r) => r.path[0] === path[0])
      if (first === index) row.push({ text: path[0]!, rowspan: results.filter((r) => r.path[0] === path[0]).length })
      row.push({ text: path[1]! })
    }
    rows.push([...row, ...cells(code)])
  }
  rows.push([{ text: '（七）总计', colspan: 2 }, ...cells('requests.result.total')])
  rows.push([{ text: '四、结转下年度继续办理', colspan: 3 }, ...cells('requests.carriedForward')])
  return { kind: 'requests', rows, headers: 3 }
}

/** Table four: one row of fifteen figures under three header rows. */
export function reviewTable(figures: Figures): FormTable {
  const outcomes = [...OUTCOMES.map(([label]) => label), '总计']
  const keys = REVIEW_GROUPS.flatMap(([, prefix]) => [...OUTCOMES.map(([, outcome]) => `${prefix}.${outcome}`), `${prefix}.total`])
  return {
    kind: 'review',
    headers: 3,
    rows: [
      [
        { text: '行政复议', colspan: 5 },
        { text: '行政诉讼', colspan: 10 },
      ],
      [...outcomes.map((text) => ({ text, rowspan: 2 })), { text: '未经复议直接起诉', colspan: 5 }, { text: '复议后起诉', colspan: 5 }],
      [...outcomes, ...outcomes].map((text) => ({ text })),
      keys.map((key) => figure(figures, key)),
    ],
  }
}

/** The statistics form of 2014: label, unit, figure. */
export function statisticsTable(figures: Figures, year: number): FormTable {
  return {
    kind: 'statistics',
    caption: `政府信息公开情况统计表（${year}年度）`,
    headers: 1,
    rows: [
      ['统计指标', '单位', '统计数'].map((text) => ({ text })),
      ...STATISTICS_ROWS.map(({ label, unit, code }) => [
        { text: label },
        { text: unit ?? '——' },
        code ? figure(figures, code, unit === '万元' ? 10000 : 1) : { text: '——' },
      ]),
    ],
  }
}
