import type { Span } from '../../src/index.js'
import { type Change, derive } from '../../src/view/derived-source.js'
import type { Random } from '../planted/random.js'
import type { Document } from './generate.js'

/** One way in which tables and sentences are damaged. Gives the edits, or null where a document has nothing that it could do it to. */
export interface StructureDamage {
  name: string
  of: 'html' | 'text' | 'any'
  edits(document: Document, random: Random): Change[] | null
}

/** The document with the edits made. */
export const applyEdits = (text: string, edits: readonly Change[]) =>
  derive(
    text,
    edits.toSorted((a, b) => a.from - b.from),
  ).text

/** Digits and what says none: changed, what is read from them is no fault of the reader. */
const FIGURES = /[\d无零〇一二三四五六七八九十百千万—]/u

/** Where the edits that change figures or take them away stand in the damaged text, a character about them included. */
export function touchedBy(text: string, edits: readonly Change[]): Span[] {
  let shift = 0
  let at = 0
  return edits
    .toSorted((a, b) => a.from - b.from)
    .flatMap(({ from, to, put }) => {
      if (from < at) return []
      at = to
      const start = from + shift
      shift += put.length - (to - from)
      return FIGURES.test(text.slice(from, to)) ? [{ start: start - 1, end: start + put.length + 1 }] : []
    })
}

type Found = { from: number; to: number; text: string }

const within = ({ report }: Document, from: number) =>
  report.tables.some(({ kind, span }) => kind !== 'other' && from >= span.start && from < span.end)

function matches(document: Document, pattern: RegExp, inTables = true): Found[] {
  return [...document.text.matchAll(pattern)]
    .map(({ index, 0: text }) => ({ from: index, to: index + text.length, text }))
    .filter(({ from }) => !inTables || within(document, from))
}

/** Cells of the official tables with what stands in them. */
const cells = (document: Document) => matches(document, /<t[dh]\b[^>]*>[\s\S]*?<\/t[dh]>/gi)
const inner = (cell: string) => cell.replace(/<[^>]*>/g, '').replace(/&nbsp;|\s/g, '')
/** The digits of cells that hold a number and nothing else, at their places. */
function numbers(document: Document): Found[] {
  return cells(document).flatMap(({ from, text }) => {
    const digits = /^\d+$/.test(inner(text)) ? /(?<=>\s*)\d+(?=\s*<)/.exec(text) : null
    return digits ? [{ from: from + digits.index, to: from + digits.index + digits[0].length, text: digits[0] }] : []
  })
}
const labels = (document: Document) =>
  cells(document).filter(({ text }) => /[\u4e00-\u9fff]{2}/.test(inner(text)) && !/\d/.test(inner(text)))
const HEADER =
  /自然人|商业企业|科研机构|社会公益组织|法律服务机构|结果维持|结果纠正|其他结果|尚未审结|制发件数|废止件数|现行有效|处理决定|收费金额|新制作|新公开|对外公开|项目数量|统计数|总计/
const headers = (document: Document) => labels(document).filter(({ text }) => HEADER.test(inner(text)))
const numberCells = (document: Document) => cells(document).filter(({ text }) => /^\d+$/.test(inner(text)))
const rows = (document: Document) => matches(document, /<tr\b[^>]*>[\s\S]*?<\/tr>/gi)
const headerRows = (document: Document) => rows(document).filter(({ text }) => HEADER.test(text) && !/>\s*\d/.test(text))

/** Lines of official tables written as text. */
function lines(document: Document): Found[] {
  return document.html ? [] : matches(document, /[^\r\n]+/g)
}
const filled = (document: Document) => lines(document).filter(({ text }) => /\d/.test(text) && /[\u4e00-\u9fff]/.test(text))
const headLines = (document: Document) => lines(document).filter(({ text }) => HEADER.test(text) && !/\d{2}|\d\s+\d/.test(text))
/** A figure of a table written as text that stands by itself. */
const figures = (document: Document) =>
  document.html ? [] : matches(document, /(?<![\d.,，、.\u4e00-\u9fff（(])\d+(?![\d.,，、.\u4e00-\u9fff）)])/g)
/** Figures of running text with their unit. */
const counts = (document: Document) =>
  matches(document, /(?<![\d.,，\-/年月（(第〔[])(?:\d{1,3}(?:[,，]\d{3})+|\d{1,6})(?=[条件次个篇份人名])/g, false).filter(
    ({ from }) => !within(document, from),
  )

function onOne(
  name: string,
  of: StructureDamage['of'],
  find: (document: Document) => Found[],
  change: (found: Found, random: Random, document: Document) => Change | Change[] | string,
): StructureDamage {
  return {
    name,
    of,
    edits(document, random) {
      const found = find(document)
      if (found.length === 0) return null
      const one = random.pick(found)
      const made = change(one, random, document)
      return typeof made === 'string' ? [{ from: one.from, to: one.to, put: made }] : Array.isArray(made) ? made : [made]
    },
  }
}

/** One of them is taken away. */
const lost = (name: string, of: StructureDamage['of'], find: (document: Document) => Found[]) => onOne(name, of, find, () => '')
/** What is put before or behind a number without changing it. */
const before = (name: string, put: (random: Random) => string) =>
  onOne(name, 'html', numbers, ({ from }, random) => ({ from, to: from, put: put(random) }))
const behind = (name: string, put: (random: Random) => string, of: 'html' | 'text' = 'html') =>
  onOne(name, of, of === 'html' ? numbers : figures, ({ to }, random) => ({ from: to, to, put: put(random) }))
const number = (random: Random) => String(random.int(1, 999))
const cut = (name: string, of: 'html' | 'text', at: (document: Document, random: Random) => number | null): StructureDamage => ({
  name,
  of,
  edits(document, random) {
    const place = at(document, random)
    return place === null ? null : [{ from: place, to: document.text.length, put: '' }]
  },
})
const inTable = (document: Document, random: Random) => {
  const tables = document.report.tables.filter(({ kind }) => kind !== 'other')
  if (tables.length === 0) return null
  const { span } = random.pick(tables)
  return random.int(span.start, span.end - 1)
}
const everywhere = (
  name: string,
  of: StructureDamage['of'],
  find: (document: Document) => Found[],
  change: (text: string) => string,
): StructureDamage => ({
  name,
  of,
  edits(document) {
    const found = find(document).filter(({ text }) => change(text) !== text)
    return found.length === 0 ? null : found.map(({ from, to, text }) => ({ from, to, put: change(text) }))
  },
})
/** Digits stay, so nothing is touched: the change is given as pieces between them. */
const between = (
  name: string,
  of: StructureDamage['of'],
  find: (document: Document) => Found[],
  pattern: RegExp,
  put: string,
): StructureDamage => ({
  name,
  of,
  edits(document) {
    const edits = find(document).flatMap(({ from, text }) =>
      [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ from: from + index, to: from + index + found.length, put })),
    )
    return edits.length === 0 ? null : edits
  },
})
const inserted = (name: string, put: (random: Random) => string) =>
  onOne(name, 'text', lines, ({ to }, random) => ({ from: to, to, put: `\n${put(random)}` }))

export const STRUCTURE_DAMAGES: readonly StructureDamage[] = [
  // Struck text, notes, two numbers in a cell.
  ...['del', 's', 'strike'].map((tag) => before(`struck text, ${tag}`, (random) => `<${tag}>${number(random)}</${tag}>`)),
  before('struck text, style', (random) => `<span style="text-decoration:line-through">${number(random)}</span>`),
  before('struck text, two lines', (random) => `<del>${number(random)}</del><br>`),
  behind('raised note', (random) => `<sup>${random.int(1, 9)}</sup>`),
  behind('raised note, style', (random) => `<span style="vertical-align:super">${random.int(1, 9)}</span>`),
  behind('lowered note', (random) => `<sub>${random.int(1, 9)}</sub>`),
  behind('raised note in brackets', (random) => `<sup>[${random.int(1, 9)}]</sup>`),
  behind('a circled note', () => '①'),
  behind('two numbers, br', (random) => `<br>${number(random)}`),
  behind('two numbers, p', (random) => `<p>${number(random)}</p>`),
  behind('two numbers, div', (random) => `<div>${number(random)}</div>`),
  behind('two numbers, blank', (random) => ` ${number(random)}`),
  behind('two numbers, &nbsp;', (random) => `&nbsp;${number(random)}`),
  behind('two numbers, stop', (random) => `、${number(random)}`),
  behind('two numbers, bar', (random) => `/${number(random)}`),
  behind('a number in brackets', (random) => `（${number(random)}）`),
  before('a number before, blank', (random) => `${number(random)} `),
  before('a number before, p', (random) => `<p>${number(random)}</p>`),
  behind('a hidden number', (random) => `<span style="display:none">${number(random)}</span>`),
  behind('a number without size', (random) => `<span style="font-size:0">${number(random)}</span>`),
  behind('the reading of a number', () => '<rt>2</rt>'),
  behind('a comment', (random) => `<!-- ${number(random)} -->`),
  behind('a share', (random) => `（${random.int(1, 99)}%）`),
  // Lost, doubled and moved cells.
  lost('a lost header cell', 'html', headers),
  onOne('an emptied header cell', 'html', headers, ({ text }) => text.replace(/(?<=>)[^<>]+(?=<)/g, '')),
  onOne('a doubled header cell', 'html', headers, ({ text }) => text + text),
  lost('a lost header row', 'html', headerRows),
  onOne('a doubled header row', 'html', headerRows, ({ text }) => text + text),
  lost('a lost label', 'html', labels),
  onOne('an emptied label', 'html', labels, ({ text }) => text.replace(/(?<=>)[^<>]+(?=<)/g, '')),
  onOne('a label cut short', 'html', labels, ({ text }) => text.replace(/([\u4e00-\u9fff]{2,})[\u4e00-\u9fff]{2}/, '$1')),
  lost('a lost number cell', 'html', numberCells),
  onOne('a cell too many', 'html', numberCells, ({ to }, random) => ({ from: to, to, put: `<td>${number(random)}</td>` })),
  onOne('an empty cell too many', 'html', numberCells, ({ from }) => ({ from, to: from, put: '<td></td>' })),
  onOne('a row too many', 'html', rows, ({ to }, random) => ({
    from: to,
    to,
    put: `<tr><td>合计</td>${'<td>1</td>'.repeat(random.int(1, 8))}</tr>`,
  })),
  lost('a lost row', 'html', rows),
  everywhere('spans lost', 'html', cells, (text) => text.replace(/^(<t[dh]\b[^>]*?)\s(?:row|col)span="?\d+"?/i, '$1')),
  lost('a colspan lost', 'html', (d) => matches(d, /\scolspan="?\d+"?/gi)),
  lost('a rowspan lost', 'html', (d) => matches(d, /\srowspan="?\d+"?/gi)),
  onOne('a span too wide', 'html', cells, ({ from, text }) => ({
    from: from + 3,
    to: from + 3,
    put: /colspan/i.test(text) ? '' : ' colspan="2"',
  })),
  // Tags.
  lost('a lost end of a cell', 'html', (d) => matches(d, /<\/td>/gi)),
  lost('a lost end of a row', 'html', (d) => matches(d, /<\/tr>/gi)),
  lost('a lost start of a row', 'html', (d) => matches(d, /<tr\b[^>]*>/gi)),
  lost('a lost start of a cell', 'html', (d) => matches(d, /<td\b[^>]*>/gi)),
  between('ends of cells lost', 'html', (d) => matches(d, /<\/td>/gi), /<\/td>/gi, ''),
  lost('a lost table tag', 'html', (d) => matches(d, /<\/?table\b[^>]*>/gi, false)),
  cut('the page cut', 'html', inTable),
  cut('the page cut in a number', 'html', (d, random) => {
    const long = numbers(d).filter(({ text }) => text.length > 1)
    return long.length ? random.pick(long).from + 1 : null
  }),
  // Tables written as text.
  cut('the text cut', 'text', inTable),
  cut('the text cut in a number', 'text', (d, random) => {
    const long = figures(d).filter(({ text }) => text.length > 1)
    return long.length ? random.pick(long).from + 1 : null
  }),
  onOne(
    'two lines joined',
    'text',
    (d) => matches(d, /\r?\n/g),
    () => ' ',
  ),
  lost('two lines joined without a blank', 'text', (d) => matches(d, /\r?\n/g)),
  between('the table on one line', 'text', (d) => matches(d, /\r?\n/g), /\r?\n/g, ' '),
  between('blanks squeezed', 'text', lines, /[ \u3000]{2,}/g, ' '),
  between('tabs for blanks', 'text', lines, /[ \u3000]{2,}/g, '\t'),
  between('bars lost', 'text', lines, /[|│┃]/g, ' '),
  between('blank lines', 'text', (d) => matches(d, /\r?\n/g), /\r?\n/g, '\n\n'),
  inserted('a page line', (random) => `- ${random.int(1, 30)} -`),
  inserted('a page line of two numbers', (random) => `${random.int(1, 9)} / ${random.int(10, 30)}`),
  inserted('a page line in words', (random) => `第 ${random.int(1, 9)} 页 共 ${random.int(10, 30)} 页`),
  inserted('a running head', () => '青岚县水务局政府信息公开工作年度报告'),
  inserted('a number on a line', number),
  inserted('a sentence', () => '以上数据统计截至年末。'),
  onOne(
    'a number at the end of a line',
    'text',
    (d) => filled(d).filter(({ text }) => /\d\s*$/.test(text)),
    ({ to }, random) => ({ from: to, to, put: ` ${number(random)}` }),
  ),
  behind('a number behind a figure', (random) => ` ${number(random)}`, 'text'),
  behind('a mark of a note behind a figure', () => '①', 'text'),
  behind('a note behind a figure', (random) => `（含上年${random.int(1, 9)}件）`, 'text'),
  lost('a lost header line', 'text', headLines),
  lost('a lost header word', 'text', (d) =>
    headLines(d).flatMap(({ from, text }) =>
      [...text.matchAll(/[\u4e00-\u9fff]{2,}/g)].map(({ index, 0: word }) => ({
        from: from + index,
        to: from + index + word.length,
        text: word,
      })),
    ),
  ),
  onOne('a label lost from its line', 'text', filled, ({ from, text }) => ({ from, to: from + text.search(/\d+(?=\D*$)|\s\d/), put: '' })),
  lost('a line lost', 'text', filled),
  onOne('a line doubled', 'text', filled, ({ to, text }) => ({ from: to, to, put: `\n${text}` })),
  lost('a figure lost', 'text', figures),
  onOne(
    'a figure torn',
    'text',
    (d) => figures(d).filter(({ text }) => text.length > 1),
    ({ from }) => ({ from: from + 1, to: from + 1, put: ' ' }),
  ),
  onOne(
    'a label torn by a line end',
    'text',
    (d) => filled(d).filter(({ text }) => /[\u4e00-\u9fff]{6}/.test(text)),
    ({ from, text }) => {
      const at = from + text.search(/[\u4e00-\u9fff]{6}/) + 3
      return { from: at, to: at, put: '\n' }
    },
  ),
  // Sentences.
  lost('a comma lost', 'any', (d) => matches(d, /，/g, false).filter(({ from }) => !within(d, from))),
  lost('a stop lost', 'any', (d) => matches(d, /。/g, false).filter(({ from }) => !within(d, from))),
  onOne('a number before a count', 'any', counts, ({ from }, random) => ({ from, to: from, put: `${number(random)} ` })),
  lost('a count lost', 'any', counts),
  onOne(
    'a count torn',
    'any',
    (d) => counts(d).filter(({ text }) => text.length > 1),
    ({ from }) => ({ from: from + 1, to: from + 1, put: '\n' }),
  ),
  onOne('a word lost before a count', 'any', counts, ({ from }, _, d) => {
    const at = Math.max(0, from - 4)
    // Digits that would stand side by side then are another number.
    return { from: at, to: /[\d<>\n]/.test(d.text.slice(at, from)) || /\d/.test(d.text[at - 1] ?? '') ? at : from, put: '' }
  }),
]
