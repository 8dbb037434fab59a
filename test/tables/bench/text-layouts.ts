import { titleOf } from './html-layouts.js'
import type { BenchBlock, BenchLayout, BenchReport, BenchRow } from './report.js'

/** How a table comes out as text: each function writes one block (one official table, or one item of table two). */
type Write = (block: BenchBlock) => string[]

export interface TextLayout extends BenchLayout {
  /** Labels stand at their figures, or the sums prove the places: no doubt may be stated. */
  sure: boolean
}

const TITLES: Readonly<Record<string, string>> = {
  proactive: '二、主动公开政府信息情况',
  requests: '三、收到和处理政府信息公开申请情况',
  review: '四、政府信息公开行政复议、行政诉讼情况',
  statistics: '附表：政府信息公开情况统计表',
}

function page(report: BenchReport, write: Write): string {
  const body = report.tables.map((blocks) => [TITLES[blocks[0]!.family]!, ...blocks.flatMap(write)].join('\n'))
  return [
    titleOf(report),
    '',
    '一、总体情况',
    '本年度各项工作平稳开展。',
    ...body,
    '五、存在的主要问题及改进情况',
    '继续做好各项工作。',
  ].join('\n')
}

const leaves = (block: BenchBlock) => block.columns.map((path) => path.at(-1)!)
const text = (figure: number | null) => (figure === null ? '——' : String(figure))
const figuresOf = (row: BenchRow) => row.figures.map(text)
/** Label and unit column of a row. */
const before = (block: BenchBlock, row: BenchRow) => [...(row.label ? [row.label] : []), ...(block.units ? [row.unit] : [])]
const corner = (block: BenchBlock) => [...(block.family === 'review' ? [] : [block.corner]), ...(block.units ? ['单位'] : [])]

/** Header lines, outer labels first, as the words of one line each. */
function headerWords(block: BenchBlock): string[][] {
  const caption = block.caption ? [[block.caption]] : []
  const height = Math.max(...block.columns.map((path) => path.length))
  const outer: string[][] = []
  for (let level = 0; level < height - 1; level++) {
    const words = block.columns.flatMap((path) => (level < path.length - 1 ? [path[level]!] : []))
    outer.push(words.filter((word, i) => words.indexOf(word) === i))
  }
  return [...caption, ...outer, [...corner(block), ...leaves(block)]]
}

const dataWords = (block: BenchBlock) => block.rows.map((row) => [...before(block, row), ...figuresOf(row)])

/** Groups that open at a row. */
function opening(block: BenchBlock, y: number): string[] {
  const above = y > 0 ? block.rows[y - 1]!.groups : []
  return block.rows[y]!.groups.filter((group, level) => above[level] !== group)
}

const widthOf = (word: string) => [...word].reduce((sum, c) => sum + (c.charCodeAt(0) > 0x2e7f ? 2 : 1), 0)
const pad = (word: string, width: number) => word + ' '.repeat(Math.max(0, width - widthOf(word)))

function aligned(block: BenchBlock, around = false): string[] {
  const label = Math.max(4, ...block.rows.map((row) => widthOf(row.label)))
  const width = 12
  const place = (head: string, words: string[]) => pad(head, label + 3) + words.map((word) => pad(word, width)).join('')
  const lines = headerWords(block).map((words) =>
    words.length < leaves(block).length ? `      ${words.join('     ')}` : place(words[0]!, words.slice(1)),
  )
  if (block.family === 'review') lines.splice(-1, 1, place('', leaves(block)))
  for (const row of block.rows) {
    const figures = [...(block.units ? [row.unit] : []), ...figuresOf(row)]
    if (around && row.label.length > 14) {
      const cut = Math.ceil(row.label.length / 2)
      lines.push(row.label.slice(0, cut), place('', figures), row.label.slice(cut))
    } else lines.push(place(row.label, figures))
    lines.push('')
  }
  return lines.map((line) => line.trimEnd())
}

function boxed(block: BenchBlock): string[] {
  const rows = [[...corner(block), ...leaves(block)], ...dataWords(block)]
  const widths = rows[0]!.map((_, x) => Math.max(...rows.map((row) => widthOf(row[x] ?? ''))))
  const rule = (left: string, middle: string, right: string) => left + widths.map((w) => '─'.repeat(w)).join(middle) + right
  const lines = rows.map((row) => `│${widths.map((w, x) => pad(row[x] ?? '', w)).join('│')}│`)
  return [
    ...(block.caption ? [block.caption] : []),
    rule('┌', '┬', '┐'),
    ...lines.flatMap((line, i) => (i === 0 ? [line] : [rule('├', '┼', '┤'), line])),
    rule('└', '┴', '┘'),
  ]
}

const pipe = (words: readonly string[]) => `| ${words.join(' | ')} |`
const rule = (words: readonly string[]) => `|${words.map(() => '---').join('|')}|`

function pipes(block: BenchBlock): string[] {
  const header = [...corner(block), ...leaves(block)]
  return [...(block.caption ? [block.caption] : []), pipe(header), rule(header), ...dataWords(block).map(pipe), '']
}

/** Every label first, then the figures column by column, each column a block of lines. */
function byColumns(block: BenchBlock): string[] {
  if (block.family !== 'requests') return lineByLine(block, '')
  const labels = block.rows.map((row) => row.label)
  const columns = leaves(block).map((_, x) => block.rows.map((row) => text(row.figures[x]!)))
  return [...headerWords(block).flat(), '', ...labels, ...columns.flatMap((column) => ['', ...column]), '']
}

const lineByLine = (block: BenchBlock, blank: string | undefined) =>
  [...headerWords(block).flat(), ...dataWords(block).flat()].flatMap((word) => (blank === undefined ? [word] : [word, blank]))

const layout = (name: string, sure: boolean, write: Write, editions?: BenchLayout['editions']): TextLayout => ({
  name,
  sure,
  ...(editions ? { editions } : {}),
  write: (report) => page(report, write),
})

const STATISTICS = ['local', 'statistics-2014'] as const
/** Rows with figures, not those that only name a group. */
const filled = (block: BenchBlock) => block.rows.filter((row) => row.figures[0] !== null)
const listed = (block: BenchBlock, write: (row: BenchRow) => string) =>
  block.rows.map((row) => (row.figures[0] === null ? row.label : write(row)))

const commas = (words: readonly string[]) => words.map((word) => (/[，,]/.test(word) ? `"${word}"` : word)).join(',')

/** Table four, a line for each group: 行政复议：结果维持2件，…. */
function groupsOf(block: BenchBlock): string[] {
  const groups = [...new Set(block.columns.map((path) => path.slice(0, -1).join('—')))]
  return groups.map((group) => {
    const own = block.columns.flatMap((path, x) =>
      path.slice(0, -1).join('—') === group ? `${path.at(-1)}${text(block.rows[0]!.figures[x]!)}件` : [],
    )
    return `${group}：${own.join('，')}`
  })
}

/** With a column of running numbers before the labels; `step` leaves numbers out. */
function numbered(block: BenchBlock, step = 1): string[][] {
  const header = [...headerWords(block).slice(0, -1), ['序号', ...headerWords(block).at(-1)!]]
  let number = 0
  return [...header, ...dataWords(block).map((words, i) => [String((number += i % step === 0 ? 1 : step)), ...words])]
}

/** With several columns of figures, of which one is the report's. */
function beside(block: BenchBlock, names: string[], figures: (figure: number) => number[]): string[][] {
  return [[block.corner, '单位', ...names], ...filled(block).map((row) => [row.label, row.unit, ...figures(row.figures[0]!).map(String)])]
}

const coded = (block: BenchBlock) => [
  [block.corner, '单位', '代码', '统计数'],
  ...filled(block).map((row, i) => [row.label, row.unit, String(i + 1).padStart(2, '0'), String(row.figures[0])]),
]

/** The columns from right to left. */
function turned(block: BenchBlock): string[][] {
  return [
    ...(block.caption ? [[block.caption]] : []),
    [...corner(block), ...leaves(block).toReversed()],
    ...block.rows.map((row) => [...before(block, row), ...figuresOf(row).toReversed()]),
  ]
}

const APPLICANT_NAMES = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']
const readOut = (row: BenchRow) =>
  `${row.label}：总计${text(row.figures[6]!)}件，其中${APPLICANT_NAMES.map((name, x) => `${name}${text(row.figures[x]!)}件`).join('，')}。`

/** The second half of the rows beside the first. */
function halves(block: BenchBlock, headers = 2): string[][] {
  const rows = filled(block).map((row) => [row.label, row.unit, ...figuresOf(row)])
  const middle = Math.ceil(rows.length / 2)
  const header = ['统计指标', '单位', '统计数']
  return [
    headers === 2 ? [...header, ...header] : [...header, '', '', ''],
    ...rows.slice(0, middle).map((row, i) => [...row, ...(rows[middle + i] ?? ['', '', ''])]),
  ]
}

const quarters = (n: number) => [Math.floor(n / 4), Math.floor(n / 4), Math.floor(n / 4), n - 3 * Math.floor(n / 4), n]

function frame(block: BenchBlock): string[] {
  const rows = [['', ...corner(block), ...leaves(block)], ...dataWords(block).map((words, i) => [String(i), ...words])]
  const widths = rows[0]!.map((_, x) => Math.max(...rows.map((row) => (row[x] ?? '').length)))
  const left = (word: string, width: number) => ' '.repeat(Math.max(0, width - word.length)) + word
  return [
    ...(block.caption ? [block.caption] : []),
    ...rows.map((row) => row.map((word, x) => (x === 0 ? word.padEnd(widths[0]!) : left(word, widths[x]!))).join('  ')),
  ]
}

function ruled(block: BenchBlock): string[] {
  const rows = [[...corner(block), ...leaves(block)], ...dataWords(block)]
  const widths = rows[0]!.map((_, x) => Math.max(...rows.map((row) => widthOf(row[x] ?? ''))))
  const line = (row: string[]) => `  ${row.map((word, x) => pad(word, widths[x]!)).join(' ')}`.trimEnd()
  const dashes = `  ${widths.map((w) => '-'.repeat(w)).join(' ')}`
  return [...(block.caption ? [block.caption] : []), '', line(rows[0]!), dashes, ...rows.slice(1).map(line), dashes, '']
}

const TEMPLATES = ['template-2019', 'template-2021'] as const
const withHeader = (block: BenchBlock) => headerWords(block).map((words) => words.join(' '))
const wide = (figure: string) => figure.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
const half = (label: string) => Math.ceil(label.length / 2)
const narrow = (label: string) =>
  label
    .replaceAll('（', '(')
    .replaceAll('）', ') ')
    .replaceAll('，', ',')
    .replace(/^(\d)\./u, '$1. ')

export const TEXT_LAYOUTS: readonly TextLayout[] = [
  layout('pipes', true, pipes),
  layout('pipes without a leading one', true, (b) => [
    ...(b.caption ? [b.caption] : []),
    [...corner(b), ...leaves(b)].join(' | '),
    ...dataWords(b).map((words) => words.join(' | ')),
  ]),
  layout('a small table for each row', true, (b) => [...withHeader(b), ...dataWords(b).flatMap((words) => [pipe(words), rule(words), ''])]),
  layout('merged cells as empty bars', true, (b) =>
    b.family === 'requests'
      ? [pipe(['', '', ...headerWords(b).at(-1)!]), ...dataWords(b).map(([label, ...rest]) => `${label} ||| ${rest.join(' | ')} |`)]
      : pipes(b),
  ),
  layout('a bar behind each cell, one a line', true, (b) => [...headerWords(b).flat(), ...dataWords(b).flat()].map((word) => `${word} |`)),
  layout('a bar on a line of its own behind each cell', true, (b) =>
    [...headerWords(b), ...dataWords(b)].flatMap((words) => ['|', ...words.flatMap((word) => [word, '|'])]),
  ),
  layout('a grid of plus signs', true, (b) => {
    const rows = [[...corner(b), ...leaves(b)], ...dataWords(b)]
    const widths = rows[0]!.map((_, x) => Math.max(...rows.map((row) => widthOf(row[x] ?? ''))))
    const border = `+${widths.map((w) => '-'.repeat(w + 2)).join('+')}+`
    return [...(b.caption ? [b.caption] : []), border, ...rows.flatMap((row) => [pipe(widths.map((w, x) => pad(row[x] ?? '', w))), border])]
  }),
  layout('header behind the rows', true, (b) => [
    ...(b.caption ? [b.caption] : []),
    ...dataWords(b).map(pipe),
    pipe([...corner(b), ...leaves(b)]),
  ]),
  layout('one wide blank', true, (b) => [...withHeader(b), ...dataWords(b).map((words) => words.join('\u3000'))]),
  layout('full-width digits', true, (b) => [
    ...withHeader(b),
    ...b.rows.map((row) => [...before(b, row), ...figuresOf(row).map(wide)].join('   ')),
  ]),
  layout('tabs', true, (b) => [...headerWords(b), ...dataWords(b)].map((words) => words.join('\t'))),
  layout('aligned columns', true, (b) => aligned(b)),
  layout('aligned columns, long labels around their figures', true, (b) => aligned(b, true)),
  layout('box drawing', true, boxed),
  layout('single blanks', true, (b) => [...withHeader(b), ...dataWords(b).map((words) => words.join(' '))]),
  layout('one cell a line', true, (b) => lineByLine(b, undefined)),
  layout('one cell a line, blank lines between', true, (b) => lineByLine(b, '')),
  layout('label and figures on two lines', true, (b) => [
    ...withHeader(b),
    ...b.rows.flatMap((row) => [...before(b, row), figuresOf(row).join(' ')]),
  ]),
  layout('long labels torn before their figures', true, (b) => [
    ...withHeader(b),
    ...b.rows.flatMap((row) => {
      const rest = [...(b.units ? [row.unit] : []), ...figuresOf(row)].join(' ')
      return row.label.length > 12
        ? [row.label.slice(0, half(row.label)), row.label.slice(half(row.label)), rest]
        : [[row.label, rest].join(' ').trim()]
    }),
  ]),
  layout(
    'group labels down the side, one character a line',
    true,
    (b) => [
      ...withHeader(b),
      ...b.rows.flatMap((row, y) => [...opening(b, y).flatMap((group) => [...group]), [...before(b, row), ...figuresOf(row)].join(' ')]),
    ],
    TEMPLATES,
  ),
  layout(
    'group labels glued to the rows',
    true,
    (b) => [
      ...withHeader(b),
      ...b.rows.map((row, y) => [opening(b, y).join('') + row.label, ...(b.units ? [row.unit] : []), ...figuresOf(row)].join(' ').trim()),
    ],
    TEMPLATES,
  ),
  layout(
    'header words broken, figures in rows',
    true,
    (b) => [
      ...headerWords(b).flatMap((words) => words.flatMap((word) => word.match(/.{1,2}/gu)!)),
      ...dataWords(b).map((words) => words.join(' ')),
    ],
    TEMPLATES,
  ),
  layout('page number and repeated header in the middle', true, (b) => [
    ...withHeader(b),
    ...b.rows.flatMap((row, y) => [
      ...(y === 9 ? ['', '- 5 -', ...withHeader(b)] : []),
      [...before(b, row), ...figuresOf(row)].join('   '),
    ]),
  ]),
  layout('a label over the page end', true, (b) => [
    ...withHeader(b),
    ...b.rows.flatMap((row, y) => {
      const figures = [...(b.units ? [row.unit] : []), ...figuresOf(row)].join(' ')
      return y === 12 && row.label.length > 6
        ? [row.label.slice(0, 4), '', '— 4 —', '', `${row.label.slice(4)} ${figures}`]
        : [[row.label, figures].join(' ').trim()]
    }),
  ]),
  layout('half-width brackets and blanks', true, (b) => [
    ...headerWords(b).map((words) => words.map(narrow).join('  ')),
    ...b.rows.map((row) => [narrow(row.label), ...(b.units ? [row.unit] : []), ...figuresOf(row)].join('  ').trim()),
  ]),
  layout(
    'no header',
    true,
    (b) => [
      ...(b.caption ? [b.caption] : []),
      ...(b.family === 'proactive' ? [pipe([b.corner, ...leaves(b)])] : []),
      ...dataWords(b).map(pipe),
    ],
    TEMPLATES,
  ),
  layout(
    'bare rows of figures',
    false,
    (b) => [
      ...withHeader(b),
      ...(b.family === 'requests' ? b.rows.map((row) => figuresOf(row).join(' ')) : dataWords(b).map((words) => words.join(' '))),
    ],
    TEMPLATES,
  ),
  layout(
    'all labels, then rows of figures',
    false,
    (b) => [
      ...withHeader(b),
      ...(b.family === 'requests'
        ? [...b.rows.map((row) => row.label), ...b.rows.map((row) => figuresOf(row).join(' '))]
        : dataWords(b).map((words) => words.join(' '))),
    ],
    TEMPLATES,
  ),
  layout('labels behind their figures', true, (b) => [
    ...headerWords(b).flat(),
    ...b.rows.flatMap((row) => [...(b.units ? [row.unit] : []), ...figuresOf(row), ...(row.label ? [row.label] : [])]),
  ]),
  layout('figures column by column', false, byColumns, TEMPLATES),
  layout(
    'invented headers over small tables',
    true,
    (b) => {
      const invented =
        b.family === 'requests' ? ['类别', ...leaves(b).map((_, x) => (x === 6 ? '总计' : `数据${x + 1}`))] : [...corner(b), ...leaves(b)]
      return [
        ...(b.caption ? [b.caption] : []),
        ...b.rows.flatMap((row) => [
          ...(row.label ? [`### ${row.label}`] : []),
          pipe(invented),
          rule(invented),
          pipe([...before(b, row), ...figuresOf(row)]),
          '',
        ]),
      ]
    },
    TEMPLATES,
  ),
  // A column of running numbers or of codes, columns of other bodies and years.
  layout('running numbers before the labels, pipes', true, (b) => (b.family === 'review' ? pipes(b) : numbered(b).map(pipe))),
  layout('running numbers, one cell a line', true, (b) => numbered(b).flat(), STATISTICS),
  layout('running numbers with gaps, pipes', true, (b) => numbered(b, 3).map(pipe), STATISTICS),
  layout(
    'total and parts',
    true,
    (b) => beside(b, ['总计', '县本级', '乡镇'], (n) => [n, n - Math.floor(n / 3), Math.floor(n / 3)]).map(pipe),
    STATISTICS,
  ),
  layout(
    'parts before the total',
    true,
    (b) => beside(b, ['县本级', '乡镇', '合计'], (n) => [n - Math.floor(n / 3), Math.floor(n / 3), n]).map(pipe),
    STATISTICS,
  ),
  layout('year and all years', true, (b) => beside(b, ['2016年度', '历年累计'], (n) => [n, n * 7 + 1]).map(pipe), STATISTICS),
  layout(
    'last year and this, single blanks',
    true,
    (b) => beside(b, ['2015年', '2016年'], (n) => [n + 3, n]).map((words) => words.join(' ')),
    STATISTICS,
  ),
  layout('a column of codes', true, (b) => coded(b).map(pipe), STATISTICS),
  layout('a column of codes, single blanks', true, (b) => coded(b).map((words) => words.join(' ')), STATISTICS),
  // Forms in running text.
  layout('one line', true, (b) => [[...headerWords(b).flat(), ...dataWords(b).flat()].join(' ')], STATISTICS),
  layout(
    'cells without a blank between',
    true,
    (b) => [headerWords(b).flat().join(''), ...dataWords(b).map((words) => words.join(''))],
    STATISTICS,
  ),
  layout('a list of labels and figures', true, (b) => listed(b, (row) => `${row.label}：${figuresOf(row)[0]}${row.unit}`), STATISTICS),
  layout(
    'leaders of dots, units behind',
    true,
    (b) => listed(b, (row) => `${row.label}${'…'.repeat(40 - row.label.length / 2)}${figuresOf(row)[0]}${row.unit}`),
    STATISTICS,
  ),
  layout(
    'one line behind a sentence',
    true,
    (b) => [
      `数据截至12月31日。 ${dataWords(b)
        .map((words) => words.join(' '))
        .join(' ')}`,
    ],
    STATISTICS,
  ),
  layout('a list with stops', true, (b) => listed(b, (row) => `${row.label}${figuresOf(row)[0]}${row.unit}；`), STATISTICS),
  layout(
    'a paragraph of labels and figures',
    true,
    (b) => [listed(b, (row) => `${row.label}${figuresOf(row)[0]}${row.unit}`).join('，')],
    STATISTICS,
  ),
  layout('table three on one line', true, (b) => (b.family === 'requests' ? [dataWords(b).flat().join(' ')] : pipes(b)), TEMPLATES),
  layout('comma-separated values', true, (b) => [
    ...headerWords(b)
      .slice(0, -1)
      .map((words) => words.join(',')),
    ...[headerWords(b).at(-1)!, ...dataWords(b)].map(commas),
  ]),
  layout(
    'leaders of dots',
    true,
    (b) => listed(b, (row) => `${row.label}（${row.unit}）${'.'.repeat(30)}${figuresOf(row)[0]}`),
    STATISTICS,
  ),
  layout(
    'columns named in every row',
    true,
    (b) =>
      b.family === 'requests'
        ? b.rows.map(
            (row) =>
              `- ${row.label} — ${leaves(b)
                .map((name, x) => `${name}${text(row.figures[x]!)}件`)
                .join('，')}`,
          )
        : pipes(b),
    TEMPLATES,
  ),
  layout(
    'row and column in one label',
    true,
    (b) =>
      b.family === 'proactive'
        ? b.rows.flatMap((row) => b.columns.map((path, x) => `${row.label}${path.at(-1)}：${text(row.figures[x]!)}`))
        : pipes(b),
    TEMPLATES,
  ),
  layout('outcomes named in every group', true, (b) => (b.family === 'review' ? groupsOf(b) : pipes(b)), TEMPLATES),
  // Pieces in other places.
  layout(
    'text down the columns',
    true,
    (b) => [
      b.corner,
      ...filled(b).map((row) => row.label),
      '单位',
      ...filled(b).map((row) => row.unit),
      '统计数',
      ...filled(b).flatMap(figuresOf),
    ],
    STATISTICS,
  ),
  layout(
    'notes of labels on lines of their own',
    true,
    (b) => [
      ...withHeader(b),
      ...b.rows.flatMap((row) => [
        ...row.label
          .replace(/(?<=.)（(?=.{4,}）$)/u, '\n（')
          .split('\n')
          .slice(0, -1),
        [row.label.replace(/.+(?=（.{4,}）$)/u, ''), ...(b.units ? [row.unit] : []), ...figuresOf(row)].join(' | '),
      ]),
    ],
    STATISTICS,
  ),
  layout(
    'behind the word for an attachment',
    true,
    (b) => ['附件：', '政府信息公开情况统计表', ...withHeader(b), ...dataWords(b).map((words) => words.join(' '))],
    STATISTICS,
  ),
  layout('two halves side by side, pipes', true, (b) => halves(b).map(pipe), STATISTICS),
  layout('two halves side by side, tabs', true, (b) => halves(b).map((words) => words.join('\t')), STATISTICS),
  layout('two halves side by side under one header, pipes', true, (b) => halves(b, 1).map(pipe), STATISTICS),
  layout(
    'quarters and their sum',
    true,
    (b) => beside(b, ['一季度', '二季度', '三季度', '四季度', '全年合计'], quarters).map(pipe),
    STATISTICS,
  ),
  layout(
    'the whole county and its bodies',
    true,
    (b) => beside(b, ['全县合计', '县水务局', '县教育局', '云溪镇'], (n) => [n, n - Math.floor(n / 3), Math.floor(n / 3), 0]).map(pipe),
    STATISTICS,
  ),
  layout('comma-separated values, line ends within quotes', true, (b) =>
    [headerWords(b).at(-1)!, ...dataWords(b)].map((words) =>
      words.map((word) => (word.length > 9 ? `"${word.slice(0, 5)}\n${word.slice(5)}"` : word)).join(','),
    ),
  ),
  layout('a frame as a string', false, frame),
  layout('rules of dashes', true, ruled),
  layout(
    'figures of a row parted by marks',
    true,
    (b) => (b.family === 'requests' ? b.rows.map((row) => `${row.label}：${figuresOf(row).join('、')}`) : pipes(b)),
    TEMPLATES,
  ),
  layout('a total and its applicants in every row', true, (b) => (b.family === 'requests' ? b.rows.map(readOut) : pipes(b)), TEMPLATES),
  layout(
    'units on two lines',
    true,
    (b) => [
      ...withHeader(b),
      ...b.rows.flatMap((row) =>
        row.unit === '万元' ? ['万', `${row.label} ${figuresOf(row)[0]}`, '元'] : [[row.label, row.unit, ...figuresOf(row)].join(' ')],
      ),
    ],
    STATISTICS,
  ),
  layout('columns in another order', true, (b) => (b.family === 'review' ? pipes(b) : turned(b).map(pipe)), TEMPLATES),
]
