import { type Figures, proactiveFigures, requestFigures, reviewFigures } from '../planted/figures.js'
import { type FormTable, proactiveTable, requestsTable, reviewTable } from '../planted/official-tables.js'
import { Random } from '../planted/random.js'

const html = ({ rows }: FormTable) =>
  `<table>${rows
    .map(
      (row) =>
        `<tr>${row.map(({ text, colspan = 1, rowspan = 1 }) => `<td colspan="${colspan}" rowspan="${rowspan}">${text}</td>`).join('')}</tr>`,
    )
    .join('')}</table>`

const KEPT =
  '我局坚持以公开为常态、不公开为例外，认真落实政府信息公开条例，健全公开前的保密审查机制，及时更新公开指南和公开目录，方便群众查阅。'
const FORM = 'template-2021'

interface Year {
  year: number
  figures: Figures
  proactive: string
  proactiveTotal: string
  problems: string
  others: string
}

const page = ({ year, figures, proactive, proactiveTotal, problems, others }: Year) => `<html><head><meta charset="utf-8">
<title>云岭市水利局${year}年政府信息公开工作年度报告</title></head><body><div class="menu"><a href="/">首页</a> | <a href="/xxgk">信息公开</a></div>
<h1>云岭市水利局${year}年政府信息公开工作年度报告</h1><p>发布时间：${year + 1}-01-20</p>
<p>一、总体情况</p><p>${year}年，${KEPT}</p><p>（一）主动公开。${proactive}${proactiveTotal}</p>
<p>二、主动公开政府信息情况</p>${html(proactiveTable(figures, FORM, '行政规范性文件'))}
<p>三、收到和处理政府信息公开申请情况</p>${html(requestsTable(figures, FORM))}
<p>四、政府信息公开行政复议、行政诉讼情况</p>${html(reviewTable(figures))}
<p>五、存在的主要问题及改进情况</p><p>${problems}</p>
${others}</body></html>`

/** Figures of a year: all identities within it hold. */
function figuresOf(seed: number, stock: Record<string, number>): Figures {
  const random = new Random(seed)
  return new Map([...proactiveFigures(random, FORM), ...requestFigures(random, FORM), ...reviewFigures(random), ...Object.entries(stock)])
}

const older = figuresOf(3, { 'normative.issued': 4, 'normative.repealed': 1, 'normative.inForce': 40, 'requests.result.granted@other': 0 })
const newer = figuresOf(8, { 'normative.issued': 6, 'normative.repealed': 2, 'normative.inForce': 44 })

/** Two years of one body of which one carry-over is broken: the requests; the rules in force hold. */
export const TWO_YEARS = {
  older: page({
    year: 2021,
    figures: older,
    proactive: '全年通过局网站、政务新媒体等渠道主动公开政府信息',
    proactiveTotal: '356条。',
    problems: '一是公开的内容还不够细，与群众的期待有差距；二是政策解读的形式比较单一。下一步，将由局办公室牵头，充实公开的内容。',
    others: '<p>六、其他需要报告的事项</p><p>按照规定没有收取信息处理费。</p>',
  }),
  newer: page({
    year: 2022,
    figures: newer,
    proactive: '全年通过局网站、政务新媒体等渠道主动公开政府信息',
    proactiveTotal: '412条，其中图解25条。',
    problems:
      '一是公开的内容还不够细，与群众的期待有差距；二是基层人员变动较多。下一步，将由信息中心牵头，组织两次业务培训，充实公开的内容。',
    others: '<p>六、政务公开平台建设情况</p><p>完成了局网站的适老化改造。</p>',
  }),
}
