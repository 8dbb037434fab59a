import iconv from 'iconv-lite'
import { DAMAGES, type Damage } from './damage.js'
import {
  type Figures,
  PLANTED_FORMS,
  type PlantedForm,
  proactiveFigures,
  requestFigures,
  reviewFigures,
  statisticsFigures,
} from './figures.js'
import { LAYOUTS, layoutsFor } from './layouts.js'
import { type FormTable, proactiveTable, requestsTable, reviewTable, statisticsTable } from './official-tables.js'
import { chineseDate, DISCLOSURE, DISTRACTORS, REQUESTS, RESOURCES, REVIEW } from './prose.js'
import { Random } from './random.js'

/** A made-up report with what is true of it. */
export interface Planted {
  bytes: Uint8Array
  html: boolean
  form: PlantedForm
  layouts: string[]
  encoding: string
  damage: string | null
  title: string
  agency: string
  year: number
  /** Values by code, and by `code@applicant`. */
  figures: Figures
}

export interface PlantOptions {
  form?: PlantedForm
  /** Write every table in this way; the page is then HTML or text as the writing is. */
  layout?: string
  /** Do one random kind of damage. */
  damaged?: boolean
}

const PLACES = ['云岭市', '青岚县', '苍浦市', '望河区', '松岚县', '东屏县', '平澜市', '浣河县', '岚滨区', '石泉市'] as const
const BODIES = [
  '人民政府',
  '财政局',
  '交通运输局',
  '教育局',
  '水利局',
  '市场监督管理局',
  '住房和城乡建设局',
  '卫生健康委员会',
  '民政局',
  '统计局',
] as const
const YEARS: Record<PlantedForm, [number, number]> = {
  prose: [2008, 2013],
  'statistics-2014': [2014, 2018],
  'template-2019': [2019, 2020],
  'template-2021': [2021, 2025],
}
const HEADINGS_TEMPLATE = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
]
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七']
const CLOSING = '存在的主要问题：一是公开内容不够全面，二是解读形式较为单一。下一步，我们将完善制度，强化培训，提升公开质量。'

/** A block of the document: a paragraph, a heading, or a table. */
type Block = { text: string } | { table: FormTable }

/** Makes the report of a seed: the same seed and options always give the same bytes. */
export function plant(seed: number, options: PlantOptions = {}): Planted {
  const random = new Random(seed)
  const form = options.form ?? random.pick(PLANTED_FORMS)
  const year = random.int(...YEARS[form])
  const agency = random.pick(PLACES) + random.pick(BODIES)
  const title = random.pick([
    `${agency}${year}年政府信息公开工作年度报告`,
    `${agency}${year}年度政府信息公开工作年度报告`,
    `${year}年${agency}政府信息公开工作年度报告`,
  ])
  const figures: Figures = new Map()
  const tables = tablesOf(form, figures, year, random)
  let blocks = blocksOf(form, figures, tables, agency, year, random)
  const only = LAYOUTS.find((layout) => layout.name === options.layout)
  const html = only?.html ?? random.chance(0.6)
  const damage = options.damaged ? random.pick(DAMAGES) : null
  if (damage?.kind === 'text') blocks = applyToText(blocks, damage, random)
  if (damage?.kind === 'table')
    blocks = blocks.flatMap((b): Block[] => ('table' in b ? damage.apply(b.table, random).map((table) => ({ table })) : [b]))
  const layouts: string[] = []
  const write = (table: FormTable) => {
    const layout = only ?? random.pick(layoutsFor(table.kind, html))
    layouts.push(layout.name)
    return layout.write(table, random)
  }
  const published = `${year + 1}-0${random.int(1, 3)}-${random.int(10, 28)}`
  const encoding = random.pick(['utf-8', 'utf-8', 'gb18030', 'gb18030', 'utf-16le'])
  const label = damage?.kind === 'label' ? damage.label : encoding === 'gb18030' ? random.pick(['gb2312', 'gbk']) : 'utf-8'
  const document = html ? htmlPage(title, published, blocks, label, write, random) : plainText(title, published, blocks, write)
  let bytes: Uint8Array = iconv.encode(document, encoding, { addBOM: encoding === 'utf-16le' })
  if (damage?.kind === 'bytes') bytes = damage.apply(bytes, random)
  return { bytes, html, form, layouts, encoding, damage: damage?.name ?? null, title, agency, year, figures }
}

function tablesOf(form: PlantedForm, figures: Figures, year: number, random: Random): FormTable[] {
  const add = (more: Figures) => {
    for (const [code, value] of more) figures.set(code, value)
    return more
  }
  if (form === 'prose') return []
  if (form === 'statistics-2014') return [statisticsTable(add(statisticsFigures(random)), year)]
  return [
    proactiveTable(add(proactiveFigures(random, form)), form, random.pick(['行政规范性文件', '规范性文件'])),
    requestsTable(add(requestFigures(random, form)), form),
    reviewTable(add(reviewFigures(random))),
  ]
}

function blocksOf(form: PlantedForm, figures: Figures, tables: FormTable[], agency: string, year: number, random: Random): Block[] {
  const number = `云政办〔${year}〕${random.int(1, 99)}号`
  const preamble = `根据《中华人民共和国政府信息公开条例》和《关于做好${year}年度报告编制工作的通知》（${number}）要求，编制本报告。本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`
  const foot: Block[] = [
    { text: agency },
    { text: random.chance(0.5) ? `${year + 1}年1月${random.int(11, 30)}日` : chineseDate(year + 1, 1, random.int(11, 30)) },
  ]
  const distract = () => random.pick(DISTRACTORS)(random, year)
  if (form === 'template-2019' || form === 'template-2021') {
    const bodies: Block[][] = [
      [{ text: `${year}年，我们“以公开为常态、不公开为例外”，推进各项工作。${distract()}` }],
      ...tables.map((table): Block[] => [{ table }]),
      [{ text: CLOSING }],
      [{ text: '无其他需要报告的事项。' }],
    ]
    return [
      { text: preamble },
      ...HEADINGS_TEMPLATE.flatMap((heading, i): Block[] => [{ text: `${NUMERALS[i]}、${heading}` }, ...bodies[i]!]),
      ...foot,
    ]
  }
  // A report with the form of 2014 states its figures in the form; its prose adds none of them.
  const say = (sentences: readonly ((r: Random, f: Figures, y: number) => string)[]) =>
    form === 'prose'
      ? sentences
          .filter(() => random.chance(0.8))
          .map((s) => s(random, figures, year))
          .join('')
      : ''
  const sections: [string, string][] = [
    ['概述', `${year}年，我们按照“公开为原则、不公开为例外”的要求推进工作。${distract()}${say(RESOURCES)}`],
    ['主动公开政府信息情况', `${say(DISCLOSURE)}${distract()}`],
    ['依申请公开政府信息情况', say(REQUESTS) || '依法办理公众申请，答复规范。'],
    ['因政府信息公开申请行政复议、提起行政诉讼情况', say(REVIEW) || '依法办理有关案件。'],
    ['存在的主要问题和改进措施', CLOSING],
  ]
  return [
    { text: preamble },
    ...sections.flatMap(([heading, text], i): Block[] => [{ text: `${NUMERALS[i]}、${heading}` }, { text }]),
    ...foot,
    ...tables.map((table) => ({ table })),
  ]
}

function applyToText(blocks: Block[], damage: Damage & { kind: 'text' }, random: Random): Block[] {
  const MARK = '\u0000'
  const texts = blocks.map((b) => ('text' in b ? b.text : '')).join(MARK)
  const damaged = damage.apply(texts, random).split(MARK)
  return blocks.map((b, i) => ('text' in b ? { text: damaged[i]! } : b))
}

function plainText(title: string, published: string, blocks: Block[], write: (t: FormTable) => string): string {
  const body = blocks.map((b) => ('table' in b ? write(b.table) : /^[一二三四五六七]、/.test(b.text) ? b.text : `　　${b.text}`))
  return `${title}\n\n发布日期：${published} 来源：办公室 字号：【大 中 小】\n\n${body.join('\n')}\n`
}

function htmlPage(
  title: string,
  published: string,
  blocks: Block[],
  label: string | null,
  write: (t: FormTable) => string,
  random: Random,
): string {
  const escapeText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  const paragraph = (text: string) =>
    random.pick([
      `<p>　　${escapeText(text)}</p>`,
      `<p style="text-indent:2em">${escapeText(text)}</p>`,
      `<p class="MsoNormal"><span>${escapeText(text)}</span></p>`,
    ])
  const body = blocks.map((b) => ('table' in b ? write(b.table) : paragraph(b.text))).join('\n')
  const meta =
    label === null
      ? ''
      : random.pick([`<meta charset="${label}">`, `<meta http-equiv="Content-Type" content="text/html; charset=${label}">`])
  return `<!DOCTYPE html>
<html><head>${meta}<title>${title}_政府信息公开网</title><script>var hits=${random.int(100, 9999)};</script></head>
<body><div class="top"><ul><li><a href="/">首页</a></li><li><a href="/zw">政务公开</a></li><li><a href="/hd">互动交流</a></li></ul></div>
<div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/nb">政府信息公开年报</a></div>
<h1>${title}</h1>
<div class="info">发布日期：${published} 来源：办公室 浏览次数：<span>${random.int(100, 9999)}</span> 【打印】【关闭】</div>
<div id="zoom">
${body}
</div>
<div class="foot">主办：办公室 备案号：云ICP备${random.int(10000000, 99999999)}号 网站标识码：${random.int(1000000000, 9999999999)}</div>
</body></html>`
}
