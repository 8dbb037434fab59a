import { simplifiedForms } from '../../../src/catalogue/traditional.js'
import type { BenchBlock, BenchLayout, BenchReport, BenchRow } from './report.js'

/** How one HTML layout differs from the official one. */
export interface Style {
  /** Header and group labels: merged cells, blanks in place of the span, the label again in every cell, or no group labels at all. */
  header?: 'spans' | 'blanks' | 'repeated'
  groups?: 'spans' | 'blanks' | 'repeated' | 'none'
  cell?: (figure: string, unit: string) => string
  label?: (label: string) => string
  /** First word over a block. */
  block?: (block: BenchBlock) => BenchBlock
  /** Last word over the rows of cells of one block (HTML of each cell), header rows first. */
  rows?: (rows: string[][], headerRows: number, block: BenchBlock) => string[][]
  /** Last word over the tables of one official table: each a list of rows. */
  tables?: (rows: string[][], headerRows: number, block: BenchBlock) => string[][][]
  /** All blocks and all official tables in one table element. */
  oneTable?: boolean
  open?: string
  close?: string
  endTags?: boolean
  attributes?: string
  wrap?: (html: string) => string
}

const td = (content: string, colspan = 1, rowspan = 1) =>
  `<td${colspan > 1 ? ` colspan="${colspan}"` : ''}${rowspan > 1 ? ` rowspan="${rowspan}"` : ''}>${content}</td>`

/** How many columns of labels a block has. */
function depthOf(block: BenchBlock, style: Style): number {
  return style.groups === 'none' ? 1 : Math.max(...block.rows.map((row) => (row.label ? row.groups.length + 1 : 0)))
}

function headerRows(block: BenchBlock, style: Style, depth: number): string[][] {
  const { label = (l) => l } = style
  const height = Math.max(...block.columns.map((path) => path.length))
  const rows: string[][] = Array.from({ length: height }, () => [])
  const corner = label(block.corner)
  if (depth > 0) {
    if (style.header === 'blanks')
      for (const [y, row] of rows.entries()) row.push(td(y === 0 ? corner : ''), ...Array.from({ length: depth - 1 }, () => td('')))
    else if (style.header === 'repeated') for (const row of rows) row.push(...Array.from({ length: depth }, () => td(corner)))
    else rows[0]!.push(td(corner, depth, height))
  }
  if (block.units)
    for (const [y, row] of rows.entries())
      if (y === 0 || style.header === 'blanks') row.push(td(y === 0 ? '单位' : '', 1, style.header === 'blanks' ? 1 : height))
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < block.columns.length; ) {
      const path = block.columns[x]!
      const group = path.slice(0, y + 1).join('\n')
      let to = x + 1
      const isLeaf = y >= path.length - 1
      while (
        !isLeaf &&
        to < block.columns.length &&
        block.columns[to]!.slice(0, y + 1).join('\n') === group &&
        block.columns[to]!.length > y + 1
      )
        to++
      if (y < path.length) {
        const text = label(path[y]!)
        if (style.header === 'blanks') rows[y]!.push(td(text), ...Array.from({ length: to - x - 1 }, () => td('')))
        else if (style.header === 'repeated') rows[y]!.push(...Array.from({ length: to - x }, () => td(text)))
        else rows[y]!.push(td(text, to - x, isLeaf ? height - y : 1))
      } else if (style.header === 'blanks') rows[y]!.push(td(''))
      else if (style.header === 'repeated') rows[y]!.push(td(label(path.at(-1)!)))
      x = to
    }
  }
  return rows
}

function dataRows(block: BenchBlock, style: Style, depth: number): string[][] {
  const { label = (l) => l, cell = (f) => f } = style
  const open: string[] = []
  const length = (from: number, level: number) => {
    const key = block.rows[from]!.groups.slice(0, level + 1).join('\n')
    let to = from + 1
    while (to < block.rows.length && block.rows[to]!.groups.slice(0, level + 1).join('\n') === key) to++
    return to - from
  }
  const indent = (row: BenchRow) => (style.groups === 'none' && !/^[一二三四五六七八九]、/u.test(row.label) ? '&nbsp;&nbsp;' : '')
  return block.rows.map((row, y) => {
    const cells: string[] = []
    if (row.label && depth > 0) {
      const groups = style.groups === 'none' ? [] : row.groups
      groups.forEach((group, level) => {
        const isOpen = open[level] === group
        if (!isOpen) open.length = level
        open[level] = group
        if (style.groups === 'repeated') cells.push(td(label(group)))
        else if (style.groups === 'blanks') cells.push(td(isOpen ? '' : label(group)))
        else if (!isOpen) cells.push(td(label(group), 1, length(y, level)))
      })
      open.length = groups.length
      const width = depth - groups.length
      const own = indent(row) + label(row.label)
      if (style.groups === 'blanks') cells.push(td(own), ...Array.from({ length: width - 1 }, () => td('')))
      else cells.push(td(own, width))
    }
    if (block.units) cells.push(td(row.unit))
    for (const figure of row.figures) {
      // A row of the statistics form that only names a group has dashes; a figure that the form does not ask for is a blank.
      cells.push(td(figure === null ? (block.units ? '——' : '') : cell(String(figure), row.unit)))
    }
    return cells
  })
}

function writeBlock(whole: BenchBlock, style: Style): string[][][] {
  const block = style.block ? style.block(whole) : whole
  const depth = depthOf(block, style)
  const header = headerRows(block, style, depth)
  const caption = block.caption ? [[td((style.label ?? ((l) => l))(block.caption), depth + block.columns.length)]] : []
  const all = [...header, ...dataRows(block, style, depth)]
  const rows = style.rows ? style.rows(all, header.length, block) : all
  const tables = style.tables ? style.tables(rows, header.length, block) : [rows]
  return tables.map((table, i) => (i === 0 ? [...caption, ...table] : table))
}

function writeTable(rows: string[][], { open = '<tr>', close = '</tr>', endTags = true, attributes = ' border="1"' }: Style): string {
  const html = `<table${attributes}>\n${rows.map((cells) => `${open}${cells.join('')}${close}`).join('\n')}\n</table>`
  return endTags ? html : html.replaceAll('</td>', '').replaceAll('</tr>', '')
}

const TITLES: Readonly<Record<string, string>> = {
  proactive: '二、主动公开政府信息情况',
  requests: '三、收到和处理政府信息公开申请情况',
  review: '四、政府信息公开行政复议、行政诉讼情况',
  statistics: '政府信息公开情况统计表',
}

const YEARS: Readonly<Record<string, number>> = { local: 2011, 'statistics-2014': 2016, 'template-2019': 2020, 'template-2021': 2023 }

/** The report around its tables, invented. */
export function titleOf(report: BenchReport): string {
  return `云麓县水务局${YEARS[report.edition]}年政府信息公开工作年度报告`
}

export function writeHtml(report: BenchReport, style: Style): string {
  const parts = report.tables.map((blocks) => {
    const tables = blocks.flatMap((block) => writeBlock(block, style))
    const joined = style.tables ? tables : [tables.flat()]
    return { title: `<p>${TITLES[blocks[0]!.family]}</p>`, tables: joined }
  })
  const body = style.oneTable
    ? writeTable(
        parts.flatMap((part) => part.tables.flat()),
        style,
      )
    : parts.map((part) => [part.title, ...part.tables.map((rows) => writeTable(rows, style))].join('\n')).join('\n')
  const { wrap = (html) => html } = style
  return `<html><head><meta charset="utf-8"></head><body><h1>${titleOf(report)}</h1>\n<p>一、总体情况</p><p>本年度各项工作平稳开展。</p>\n${wrap(body)}\n<p>五、存在的主要问题及改进情况</p><p>继续做好各项工作。</p></body></html>`
}

function layout(name: string, style: Style, editions?: BenchLayout['editions']): BenchLayout {
  return { name, ...(editions ? { editions } : {}), write: (report) => writeHtml(report, style) }
}

const TEMPLATES = ['template-2019', 'template-2021'] as const
const STATISTICS = ['local', 'statistics-2014'] as const

const thousands = (figure: string) => figure.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','))
const fullWidth = (text: string) => text.replace(/[\d.]/g, (c) => (c === '.' ? '．' : String.fromCharCode(c.charCodeAt(0) + 0xfee0)))
const TRADITIONAL = new Map([...simplifiedForms()].reverse().map(([traditional, simplified]) => [simplified, traditional]))
const traditional = (text: string) => [...text].map((c) => TRADITIONAL.get(c) ?? c).join('')
/** Every digit in a run of its own, as word processors paste them. */
const pasted = (text: string) =>
  `<p class="MsoNormal">${[...text].map((c) => `<span lang="EN-US" style="mso-bidi-font-size:10.5pt">${c}</span>`).join('')}<o:p></o:p></p>`
/** Two characters a line. */
const broken = (label: string) => label.replace(/(..)(?=.)/gu, '$1<br>')

export const HTML_LAYOUTS: readonly BenchLayout[] = [
  layout('official spans', {}),
  layout('blank cells in place of spans', { header: 'blanks', groups: 'blanks' }),
  layout('labels repeated in place of spans', { header: 'repeated', groups: 'repeated' }),
  layout('one column of labels, groups left out', { groups: 'none' }),
  layout('pasted from a word processor', {
    cell: pasted,
    label: (l) => `<p class="MsoNormal"><span style="font-family:宋体">${l}</span></p>`,
    attributes: ' class="MsoTableGrid" border="1"',
  }),
  layout('thousands commas', { cell: thousands }),
  layout('units in cells', { cell: (f, unit) => (unit && unit !== '——' ? `${f}${unit}` : f) }, STATISTICS),
  layout('full-width digits and padded cells', {
    cell: (f) => `&nbsp;${fullWidth(f)}　`,
    label: (l) => ` ${l.replace(/(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/u, '　')} `,
  }),
  layout('labels of two characters a line', { label: broken }),
  layout('labels of one character a line', { label: (l) => [...l].join('<br/>') }),
  layout('bars in cells', { cell: (f) => `${f}<p>|</p>`, label: (l) => `${l} |` }),
  layout('end tags left out', { endTags: false }),
  layout('numbering and notes left out', {
    label: (l) => l.replace(/^(?:[一二三四五六七八九十]、|（[一二三四五六七八九十]）|\d\.|其中：)/u, '').replace(/（[^（）]{6,}）/u, ''),
  }),
  layout('Traditional characters', { label: (l) => traditional(l.replaceAll('信息', '资讯')), cell: (f) => f }),
  layout('empty rows and an empty last column', {
    rows: (rows, header) =>
      rows.flatMap((cells, y) => (y === header ? [cells.map(() => td('')), [...cells, td('&nbsp;')]] : [[...cells, td('')]])),
  }),
  layout('header repeated in the middle', {
    rows: (rows, header, block) =>
      block.family === 'review' || rows.length < header + 4
        ? rows
        : splitAt(rows, header).flatMap((part, i) => (i === 0 ? part : [...rows.slice(0, header), ...part])),
    groups: 'none',
  }),
  layout('cut in two, header repeated', {
    groups: 'none',
    tables: (rows, header, block) =>
      cannotCut(rows, header, block)
        ? [rows]
        : splitAt(rows, header).map((part, i) => (i === 0 ? part : [...rows.slice(0, header), ...part])),
  }),
  layout('cut in two, second part without header', {
    groups: 'none',
    tables: (rows, header, block) => (cannotCut(rows, header, block) ? [rows] : splitAt(rows, header)),
  }),
  layout('spans longer than the table', {
    rows: (rows) =>
      rows.map((cells) =>
        cells.map((cell) => cell.replace(/rowspan="22"/, 'rowspan="2200"').replace(/colspan="(1\d)"/, 'colspan="100000000"')),
      ),
  }),
  layout('all tables in one', { oneTable: true }, TEMPLATES),
  layout('inside a layout table', {
    wrap: (html) => `<table width="100%"><tr><td><img src="top.jpg"></td></tr><tr><td width="900"><div>${html}</div></td></tr></table>`,
  }),
  layout('header cells marked as such', {
    rows: (rows, header) => rows.map((cells, y) => (y < header ? cells.map((c) => c.replaceAll('td', 'th')) : cells)),
  }),
  layout('set on its side', { block: turned }, TEMPLATES),
  layout('section titles as rows of one table', {
    oneTable: true,
    rows: (rows, _header, block) => [[td(TITLES[block.family]!, 15)], ...rows],
  }),
  layout('header cells everywhere', { rows: (rows) => rows.map((cells) => cells.map((cell) => cell.replaceAll('td', 'th'))) }),
  layout('a blank column before each', {
    groups: 'none',
    header: 'repeated',
    rows: (rows) => rows.map((cells) => cells.flatMap((cell, x) => (x > 0 ? [td(''), cell] : [cell]))),
  }),
  layout('groups of table four down the side', { block: (block) => (block.family === 'review' ? byGroup(block) : block) }, TEMPLATES),
  layout(
    'a label before the row of table four',
    { block: (block) => (block.family === 'review' ? { ...block, rows: [{ ...block.rows[0]!, label: '数量' }] } : block) },
    TEMPLATES,
  ),
  layout('units in labels', { label: (l) => (/[)）]$/u.test(l) ? l : `${l}（件）`) }, TEMPLATES),
  layout(
    'group spans a row too few or too many',
    {
      rows: (rows) =>
        rows.map((cells) => cells.map((cell) => cell.replace('rowspan="8"', 'rowspan="7"').replace('rowspan="5"', 'rowspan="6"'))),
    },
    TEMPLATES,
  ),
  layout('the note over the header', {
    rows: (rows, header, block) =>
      block.family === 'requests' ? [[td(block.corner, 10)], [td('项目', 3, header), ...rows[0]!.slice(1)], ...rows.slice(1)] : rows,
  }),
  layout('a note under the table', { rows: (rows) => [...rows, [td('注：数据截至12月31日，共3类。', 20)]] }),
  layout('figures before their labels', { groups: 'none', rows: (rows) => rows.map((cells) => cells.toReversed()) }, STATISTICS),
  layout(
    'several rows in one cell',
    {
      groups: 'none',
      rows: (rows, header) => {
        const at = rows.length - 3
        const inner = (cell: string) => cell.replace(/<\/?td[^>]*>/g, '')
        const joined = rows[0]!.map((_, x) =>
          td(
            rows
              .slice(at)
              .map((cells) => inner(cells[x] ?? ''))
              .join('<br>'),
          ),
        )
        return at > header ? [...rows.slice(0, at), joined] : rows
      },
    },
    STATISTICS,
  ),
  layout('labels cut at the end', { groups: 'none', label: (l) => (l.length > 9 ? l.slice(0, -2) : l) }),
  layout(
    'a wrong character in long labels',
    { groups: 'none', label: (l) => (l.length > 7 ? `${l.slice(0, 5)}某${l.slice(6)}` : l) },
    TEMPLATES,
  ),
  layout(
    'serial numbers before the labels',
    {
      groups: 'none',
      rows: (rows, header) => rows.map((cells, y) => (y < header ? [td('序号'), ...cells] : [td(String(y - header + 1)), ...cells])),
    },
    STATISTICS,
  ),
  layout('groups and row in one label', { groups: 'none', block: (block) => glued(block, ' — ') }, TEMPLATES),
  layout('groups and row in one label without a mark', { groups: 'none', block: (block) => glued(block, '') }, TEMPLATES),
  layout('a list of definitions', { wrap: (html) => definitions(html) }, TEMPLATES),
  layout(
    'names of the columns in every cell, no header',
    {
      groups: 'none',
      rows: (rows, header, block) =>
        block.family === 'requests'
          ? rows
              .slice(header)
              .map((cells) => cells.map((cell, x) => (x === 0 ? cell : cell.replace('>', `>${block.columns[x - 1]!.at(-1)} `))))
          : rows,
    },
    TEMPLATES,
  ),
  layout('row and column side by side, one figure', { block: long }, TEMPLATES),
  layout('figures in fields', { cell: (figure) => `<input type="text" name="v" value="${figure}" size="4" readonly>` }),
  layout(
    'a table for each row',
    {
      groups: 'none',
      tables: (rows, header, block) =>
        block.family === 'requests' ? [rows.slice(0, header), ...rows.slice(header).map((row) => [row])] : [rows],
    },
    TEMPLATES,
  ),
  layout(
    'each column one cell of many lines',
    {
      groups: 'none',
      rows: (rows, header, block) => {
        if (block.family !== 'requests') return rows
        const lines = [
          ['项目', ...block.columns.map((path) => path.at(-1)!)],
          ...rows.slice(header).map((cells) => cells.map((cell) => cell.replace(/<\/?td[^>]*>/g, ''))),
        ]
        return [lines[0]!.map((_, x) => td(lines.map((cells) => cells[x]).join('<br>')))]
      },
    },
    TEMPLATES,
  ),
  layout(
    'figures in a table of their own behind each label',
    {
      groups: 'none',
      rows: (rows, header, block) =>
        block.family === 'requests'
          ? rows.map((cells, y) => (y < header ? cells : [cells[0]!, td(`<table><tr>${cells.slice(1).join('')}</tr></table>`)]))
          : rows,
    },
    TEMPLATES,
  ),
  layout(
    'two halves side by side',
    {
      groups: 'none',
      rows: (rows, header) => {
        const body = rows.slice(header)
        const half = Math.ceil(body.length / 2)
        const blank = body[0]!.map(() => td(''))
        return [
          ...rows.slice(0, header).map((cells) => [...cells, ...cells]),
          ...body.slice(0, half).map((cells, i) => [...cells, ...(body[half + i] ?? blank)]),
        ]
      },
    },
    STATISTICS,
  ),
]

/** The label path of each row as one label. */
function glued(block: BenchBlock, mark: string): BenchBlock {
  return { ...block, rows: block.rows.map((row) => ({ ...row, groups: [], label: [...row.groups, row.label].join(mark) })) }
}

/** Each row of a table as a term, its figures with their columns behind it. */
function definitions(html: string): string {
  return html.replace(/<table[^>]*>(?:(?!<table)[\s\S])*?自然人[\s\S]*?<\/table>/, (table) => {
    const rows = [...table.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row]) =>
      [...row!.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell]) => cell!),
    )
    const names = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']
    const data = rows.filter((row) => row.length > 7 && /^\d+$/.test(row.at(-1)!))
    const terms = data.map(
      (row) =>
        `<dt>${row.at(-8)}</dt>${row
          .slice(-7)
          .map((figure, x) => `<dd>${names[x]}：${figure}</dd>`)
          .join('')}`,
    )
    return `<dl>${terms.join('\n')}</dl>`
  })
}

/** One figure a row, its column beside its label. */
function long(block: BenchBlock): BenchBlock {
  if (block.family === 'statistics' || block.family === 'review') return block
  const rows = block.rows.flatMap((row) =>
    block.columns.map((path, x) => ({ groups: [row.label], label: path.at(-1)!, unit: '', figures: [row.figures[x]!] })),
  )
  return { ...block, columns: [['数量']], rows }
}

/** Fifteen columns in three rows of five. */
function byGroup(block: BenchBlock): BenchBlock {
  return {
    ...block,
    columns: block.columns.slice(0, 5).map((path) => path.slice(-1)),
    rows: [0, 5, 10].map((x) => {
      const path = block.columns[x]!
      return { groups: path.slice(0, -2), label: path.at(-2)!, unit: '', figures: block.rows[0]!.figures.slice(x, x + 5) }
    }),
  }
}

/** Columns become rows and rows columns; the units of the form's columns stay in their labels. */
function turned(block: BenchBlock): BenchBlock {
  if (block.family === 'statistics') return block
  const labels = block.rows.map((row) => [...row.groups, ...(row.label ? [row.label] : [])])
  return {
    ...block,
    corner: '项目',
    columns: labels.map((path) => (path.length > 0 ? path : ['数量'])),
    rows: block.columns.map((path, x) => ({
      groups: path.slice(0, -1),
      label: path.at(-1)!,
      unit: '',
      figures: block.rows.map((row) => row.figures[x]!),
    })),
  }
}

function cannotCut(rows: string[][], header: number, block: BenchBlock): boolean {
  return block.family === 'review' || block.family === 'proactive' || rows.length < header + 4
}

function splitAt(rows: string[][], header: number): string[][][] {
  const at = header + Math.floor((rows.length - header) / 2)
  return [rows.slice(0, at), rows.slice(at)]
}
