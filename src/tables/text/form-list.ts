import { columnsOf, FORM_LAYOUTS, type FormColumn, type FormRow, type Layout, type Shape, usualEdition } from '../../catalogue/formats.js'
import { isHan } from '../../lex/characters.js'
import { WordTree } from '../../lex/word-tree.js'
import { countLeading } from '../../report/search.js'
import type { Range } from '../../report/span.js'
import type { Outline } from '../../sections/outline.js'
import { isFormLine, squeezed } from '../../view/text-table-line.js'
import type { Line, View } from '../../view/view.js'
import { bare, wordingsOf } from '../label-key.js'
import { matchRow } from '../match.js'
import type { ReadCell, TableReading } from '../reading.js'

/** Labels shorter than this are words of any sentence. */
const SHORTEST_LABEL = 5
/** What a row may take behind its label. */
const LONGEST_ROW = 400
/** So many rows of a form, each with its figure, are the form. */
const LEAST_ROWS = 3
/** And so much of the lines is theirs. */
const LEAST_SHARE = 0.4
/** A line without rows that is longer ends the form. */
const LONGEST_BETWEEN = 40
/** Labels of one form stand no further apart. */
const FURTHEST = 80
/** Words over the columns of the forms, side by side. */
const HEADS = /结果维持[^\d。\n]{0,12}结果纠正|商业企业[^\d。\n]{0,12}科研机构|信息内容[^\d。\n]{0,16}(?:本年|上一年)/gu
const SHORTEST_FOLDED = 40
/** How far behind its header the figures of a folded table are looked for. */
const REACH = 400
/** Longer lines are no form. */
const LONGEST_LINE = 20_000

const UNIT = '万人次|人次|万元|件次|份次|[条件次篇个人元项份宗场期%]'
const GAP = '[ |│]{0,30}'
const FIGURE = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
const ONE = new RegExp(`${FIGURE}|[无零]`, 'gu')
/** How the form ends its labels, and sentences do not: 收到申请数. Not: 涉及国家秘密. */
const COUNT = /(?:数|数量|费用|经费)(?:\([^()]*\)?)?$|计1[条次]$/u
/** `12.兼职人员数`: the figure, or the figure and the number of the next row. */
const NUMBER_OF_NEXT = /^[.、][\u4e00-\u9fff]/u

/** Figures behind a label, each with its column, and how many characters they take. */
interface Figures {
  length: number
  figures: { at: number; text: string; column: FormColumn; label?: string }[]
  unit?: string | undefined
}

/** One way in which running text writes one form. */
interface Form {
  layout: Layout
  tree: WordTree
  words: readonly string[]
  /** The first row stands on a line that meets this. */
  may?: RegExp
  /** The figures that stand right behind a label. */
  read(behind: string): Figures | null
  /** Its short labels, 其他 and 总计, stand behind their numeral. */
  numbered?: boolean
  /** Its figures may go on over line ends. */
  over?: boolean
  /** Whether so many rows are the form, and no chance. */
  proven(rows: readonly Row[], folded: string): boolean
}

function formOf(layout: Layout, shortest: number, form: Omit<Form, 'layout' | 'tree' | 'words'>): Form {
  const words = [...new Set(layout.rows.flatMap(wordingsOf))].filter((key) => key.length >= shortest)
  return { layout, tree: new WordTree(words), words, ...form }
}

const rowsOf = (rows: readonly Row[]) => new Set(rows.map(({ row }) => row)).size

/**
 * A figure for each column behind the label: first its note, a colon, the unit; the unit again: `(不同方式计1次)6次`, `：318条`, `条318`, ` 件 4`,
 * `：无`, ` 12 0 0 0 0 1 13`.
 */
function readRow(columns: readonly FormColumn[]): Form['read'] {
  const figures = `(?:${FIGURE}|[无零](?=[ ,;。\\n]|$))(?:(?:[ |│]{1,30}|[、,] ?)(?:${FIGURE})){${columns.length - 1}}`
  // Of two figures behind a label with one column nothing says which is meant.
  const alone = columns.length > 1 ? '' : `(?! ?(?:${UNIT})?(?:${GAP}|[、,/] ?)\\d+(?![.、][\\u4e00-\\u9fff]|\\d)) ?(${UNIT})?`
  const row = new RegExp(
    `^"?(?:\\)| ?\\([^()]{0,80}\\)){0,2}${GAP}(?:(?:[:为]|[.·…_-]{2,120})${GAP})?(?:(${UNIT})${GAP})?(${figures})(?!\\d|\\.\\d)${alone}`,
    'u',
  )
  return (behind) => {
    const found = row.exec(behind)
    if (!found) return null
    const [whole, before, text, after] = found as unknown as [string, string | undefined, string, string?]
    const from = whole.lastIndexOf(text)
    const places = [...text.matchAll(ONE)]
    const read = places.map(({ 0: figure, index }, c) => ({ at: from + index, text: figure, column: columns[c]! }))
    return { length: whole.length, figures: read, unit: before ?? after }
  }
}

/** Figures behind the names of their columns: 结果维持6件，结果纠正8件, 自然人8件，…，总计12件, 规章|本年制发件数：3件. */
function readPairs(columns: readonly FormColumn[]): Form['read'] {
  const byName = new Map(columns.flatMap((column) => wordingsOf(column).map((key) => [key, column] as const)))
  // 本年增/减: a mark may stand between the characters.
  const names = [...byName.keys()]
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length)
    .map((name) => [...name].join('/?'))
  const pair = new RegExp(
    `^(?:的|案件)?[\\s,;、|│/:){}"·•*-]{0,24}(?:其中:?)?((${names.join('|')})(?:\\([^()]{0,30}\\))?)[ |│"]{0,9}[:为]?[ |│]{0,9}(?:${UNIT})?[ |│]{0,9}(${FIGURE})(?![\\d.])(?:\\([^()]{1,30}\\))? ?(?:${UNIT})?(?:\\([^()]{1,30}\\))?(?![ |│]{1,30}[+-]?\\d)`,
    'u',
  )
  return (behind) => {
    const figures: Figures['figures'] = []
    let at = 0
    for (let found = pair.exec(behind); found; found = pair.exec(behind.slice(at))) {
      const [whole, label, name, text] = found as unknown as [string, string, string, string]
      const column = byName.get(bare(name))!
      if (figures.some((figure) => figure.column === column)) break
      figures.push({ at: at + whole.lastIndexOf(text), text, column, label })
      at += whole.length
    }
    return figures.length > 0 ? { length: at, figures } : null
  }
}

const enough = (rows: readonly Row[]) => rowsOf(rows) >= LEAST_ROWS

/** The ways in which running text writes a form, by its shape. */
function formsOf(layout: Layout): Form[] {
  const values = layout.columns.filter(({ holds }) => holds === 'value')
  const first = layout.rows.map(({ label }) => bare(label).slice(-2))
  const of: Record<Shape, () => Form[]> = {
    list: () => [
      formOf(layout, SHORTEST_LABEL, {
        may: /[数费]/u,
        over: true,
        read: readRow(values),
        proven: (rows, folded) => enough(rows.filter(({ label }) => COUNT.test(folded.slice(label.from, label.to)))),
      }),
    ],
    matrix: () => [
      formOf(layout, 2, { read: readRow(columnsOf(layout, usualEdition(layout))), proven: enough }),
      formOf(layout, 2, { over: true, read: readPairs(values), proven: enough }),
      formOf(layout, 2, {
        numbered: true,
        may: /[:为] ?\d/u,
        read: readRow(values.filter(({ applicant }) => !applicant)),
        proven: (rows) => rowsOf(rows) >= 2 * LEAST_ROWS,
      }),
    ],
    groups: () => [
      formOf(layout, 4, {
        may: new RegExp(first.join('|'), 'u'),
        over: true,
        read: readPairs(values),
        proven: (rows) => rows.flatMap(({ figures }) => figures).length > LEAST_ROWS,
      }),
    ],
    blocks: () => [formOf(layout, 2, { read: readPairs(values), proven: enough })],
  }
  return of[layout.shape]()
}
const FORMS: readonly Form[] = FORM_LAYOUTS.flatMap(formsOf)

/** A row of a form: its label and its figures. */
interface Row extends Range {
  row: FormRow
  label: Range
  figures: { from: number; to: number; text: string; column: FormColumn; label?: string }[]
  unit: string | undefined
  sure: boolean
}

/** Rows of one form that follow each other, and the lines that hold them. */
interface Group {
  form: Form
  rows: Row[]
  lines: Line[]
}

/** What a view has of forms in its running text. */
export interface FormLists {
  view: View
  groups: readonly Group[]
  /** Labels without a figure. */
  loose: readonly Loose[]
}

interface Loose extends Range {
  line: Line
}

/** Finds the forms that stand in running text and marks their lines with zone `table`: their labels are no headings, their figures no prose. */
export function markFormLists(view: View): FormLists {
  const lists = findFormLists(view)
  for (const { lines } of lists.groups) for (const line of lines) line.zone = 'table'
  return lists
}

/**
 * Forms that stand in running text: a table folded to one line, cells with no blank between (数条318), a list (主动公开政府信息数：318条). Each
 * label owns the figure right behind it, or the seven of table three. Prose that only uses such a word now and then is no form. `marked` is what
 * the view had before it was mended, `others` are the tables of the text that are read already, `unread` where forms stand of which nothing could
 * be read.
 */
export function readFormLists(
  view: View,
  outline: Outline,
  marked: FormLists,
  others: readonly TableReading[],
): { readings: TableReading[]; unread: Range[] } {
  const { groups, loose } = marked.view === view ? marked : findFormLists(view)
  const readings = groups.map(({ form, rows }) => readingOf(view, outline, form, rows))
  const unread = unreadForm(
    view,
    loose.filter(({ line }) => line.zone === 'body'),
  )
  return { readings, unread: unread.concat(unreadHeads(view, [...readings, ...others])) }
}

function findFormLists(view: View): FormLists {
  const { folded, lines } = view
  const loose: Loose[] = []
  const groups = FORMS.map((): Group[] => [])
  const open = FORMS.map((form): Group => ({ form, rows: [], lines: [] }))
  const close = (f: number) => {
    const group = open[f]!
    if (group.rows.length === 0) return
    if (isForm(view, group)) groups[f]!.push(group)
    open[f] = { form: group.form, rows: [], lines: [] }
  }
  for (const [i, line] of lines.entries()) {
    const size = line.to - line.from
    if (size === 0) continue
    if (!isText(line) || size > LONGEST_LINE) {
      for (let f = 0; f < FORMS.length; f++) close(f)
      continue
    }
    const text = folded.slice(line.from, line.to)
    const words = HOLDS_ROW.test(text) || goesOver(view, i) ? wordsOf(text, line.from) : null
    for (let f = 0; f < FORMS.length; f++) {
      const form = FORMS[f]!
      const group = open[f]!
      const before = group.rows.at(-1)
      if (before && line.from < before.to) {
        group.lines.push(line)
        continue
      }
      // Rows without the form's own words are known by those before them.
      const known = before && form.layout.shape === 'list'
      const found = words && (known || !form.may || form.may.test(text)) ? rowsIn(view, form, line, words, before?.row, loose) : []
      if (found.length > 0) {
        if (group.rows.length === 0) group.lines = headingsBefore(view, i)
        for (const row of found) group.rows.push(row)
        group.lines.push(line)
      } else if (before) {
        if (isFormLine(text)) group.lines.push(line)
        else if (size > LONGEST_BETWEEN) close(f)
      }
    }
  }
  for (let f = 0; f < FORMS.length; f++) close(f)
  return { view, groups: groups.flat(), loose }
}

/** The Chinese characters of a line, where each stands, and those that begin a label. */
interface Words {
  text: string
  places: number[]
  begins: number[]
}

/** The labels of all forms. */
const LABELS = new WordTree([...new Set(FORMS.flatMap(({ words }) => words))])

/** A figure, or the words of table four, whose figures may stand on the next line. */
const HOLDS_ROW = /[\d无零]|复议|起诉/u
/** The first column of a form and its figure, on the line behind a label: `自然人：12`. */
const BEGINS_PAIRS = new RegExp(
  `^[^\\u4e00-\\u9fff\\d]{0,12}(?:${FORM_LAYOUTS.map(({ columns }) => columns[0]!.label).join('|')})[": :]{0,4}\\d`,
  'u',
)

/** Whether the line behind line `i` goes on with figures of its label. */
function goesOver({ folded, lines }: View, i: number): boolean {
  const next = lines[i + 1]
  return next !== undefined && BEGINS_PAIRS.test(folded.slice(next.from, next.from + LONGEST_BETWEEN))
}

/** Null where no label of a form stands in the line, which begins at `from`. */
function wordsOf(line: string, from: number): Words | null {
  const text = squeezed(line)
  const begins: number[] = []
  for (let at = 0; at < text.length; at++) if (LABELS.at(text, at, text.length) >= 0) begins.push(at)
  if (begins.length === 0) return null
  const places: number[] = []
  for (let at = 0; at < line.length; at++) if (isHan(line.charCodeAt(at))) places.push(from + at)
  return { text, places, begins }
}

const isText = ({ zone, table }: Line) => zone === 'body' || (zone === 'table' && table === undefined)

/** Headings of the form right above its first row. */
function headingsBefore({ folded, lines }: View, i: number): Line[] {
  const above: Line[] = []
  for (let k = i - 1; k >= 0 && isText(lines[k]!); k--) {
    const { from, to } = lines[k]!
    if (to > from && !isFormLine(folded.slice(from, to))) break
    above.unshift(lines[k]!)
  }
  return above
}

/** Labels of a form in running text, none with a figure that could be read, though figures stand among them: where they stand. */
function unreadForm({ folded }: View, loose: readonly Range[]): Range[] {
  const runs: Range[][] = []
  for (const place of [...loose].sort((a, b) => a.from - b.from)) {
    const last = runs.at(-1)?.at(-1)
    if (last && place.from - last.to < FURTHEST) runs.at(-1)!.push(place)
    else runs.push([place])
  }
  return runs.flatMap((run) => {
    const known = new Set(run.map(({ from, to }) => folded.slice(from, to)))
    const range = { from: run[0]!.from, to: run.at(-1)!.to }
    const figures = folded.slice(range.from, range.to + FURTHEST).match(/\d+/g)?.length ?? 0
    return known.size > LEAST_ROWS && figures >= known.size ? [range] : []
  })
}

/** Headers of a form within a line, with its figures behind them, none of which was read: a table folded to one line. */
function unreadHeads({ folded, lines }: View, readings: readonly TableReading[]): Range[] {
  let read: Set<number> | undefined
  const isRead = (at: number) => (read ??= new Set(readings.flatMap(({ cells }) => cells.map(({ from }) => from)))).has(at)
  return [...folded.matchAll(HEADS)].flatMap(({ index: from, 0: head }) => {
    const to = from + head.length
    const line = lines[countLeading(lines, (line) => line.from <= from) - 1]!
    const size = line.to - line.from
    if (size < SHORTEST_FOLDED || size > LONGEST_LINE || !isText(line)) return []
    const figures = [...folded.slice(to, Math.min(line.to, to + REACH)).matchAll(LONE_FIGURE)]
    return figures.length < LEAST_ROWS || figures.some(({ index }) => isRead(to + index)) ? [] : [{ from, to }]
  })
}
const LONE_FIGURE = /(?<![\d.\u4e00-\u9fff])\d+(?![\d.\u4e00-\u9fff])/gu

/** Enough rows with the form's own labels, and not much else on their lines. */
function isForm({ folded }: View, { form, rows, lines }: Group): boolean {
  if (!form.proven(rows, folded)) return false
  const holders = lines.filter((line) => rows.some(({ from }) => from >= line.from && from < line.to))
  const length = holders.reduce((sum, { from, to }) => sum + to - from, 0)
  if (holders.length === 1 && rows.length <= MOST_IN_SENTENCE && leavesFigures(folded, holders[0]!, rows)) return false
  return rows.reduce((sum, { from, to }) => sum + to - from, 0) >= length * LEAST_SHARE
}

/** 主动公开信息总数512条,其中政府网站公开政府信息数261条,…: a sentence that counts more than the form asks for. */
function leavesFigures(folded: string, line: Line, rows: readonly Row[]): boolean {
  let at = line.from
  return [...rows, { from: line.to, to: line.to }].some(({ from, to }) => {
    const between = folded.slice(at, from)
    at = to
    return SENTENCE_FIGURE.test(between)
  })
}
const SENTENCE_FIGURE = new RegExp(`\\d(?:${UNIT})[,。;]`, 'u')
const MOST_IN_SENTENCE = 6

function rowsIn(view: View, form: Form, line: Line, { text, places, begins }: Words, before: FormRow | undefined, loose: Loose[]): Row[] {
  const rows: Row[] = []
  let end = 0
  for (const at of begins) {
    const number = at < end ? -1 : form.tree.at(text, at, text.length)
    if (number < 0) continue
    end = at + form.words[number]!.length
    const label = { from: places[at]!, to: places[end - 1]! + 1 }
    const row = isBegin(view.folded, form, label, line.from)
      ? rowAt(view, form, label, form.over ? view.folded.length : line.to, rows.at(-1)?.row ?? before)
      : null
    if (row) rows.push(row)
    else if (COUNT.test(view.folded.slice(label.from, label.to)) || isFirst(view.folded, label, line)) loose.push({ ...label, line })
  }
  return rows
}

/** A long label with which its line begins, whatever marks stand before it. */
const isFirst = (folded: string, { from, to }: Range, line: Line) =>
  to - from > LONG_LABEL && squeezed(folded.slice(line.from, from)) === ''
const LONG_LABEL = 6

/** With its numeral before it and its note behind: （一）主动公开政府信息数（不同渠道公开计1条）. */
function wholeLabel(folded: string, { from, to }: Range): Range {
  const before = NUMERAL.exec(folded.slice(Math.max(0, from - 8), from))?.[0].length ?? 0
  const behind = /^(?:(?:[0-9]?[\u4e00-\u9fff]{0,2}\)| ?\([^()]{1,80}\)){1,2})/u.exec(folded.slice(to, to + 84))?.[0].length ?? 0
  return { from: from - before, to: to + behind }
}
const NUMERAL = /(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、|(?<!\d)\d{1,2}[.、]|其中:)$/u

/** The label is no end of other words: 通过门户网站|公开政府信息数816条. */
function isBegin(folded: string, { numbered, over }: Form, { from: at, to }: Range, from: number): boolean {
  if (numbered && to - at < 4 && !NUMERAL.test(folded.slice(Math.max(from, at - 8), at))) return false
  return (
    at === from ||
    (over === true && /^(?:的|案件)?:/.test(folded.slice(to, to + 4))) ||
    !isHan(folded.charCodeAt(at - 1)) ||
    /(?:其中|[一二三四五六七八九十])$/u.test(folded.slice(Math.max(from, at - 2), at))
  )
}

function rowAt(view: View, form: Form, label: Range, limit: number, last: FormRow | undefined): Row | null {
  const { folded } = view
  const found = form.read(folded.slice(label.to, Math.min(limit, label.to + LONGEST_ROW)))
  const match = found && matchRow(form.layout, [folded.slice(label.from, label.to)], last)
  if (!found || !match) return null
  const to = label.to + found.length
  const figures = found.figures.map(({ at, text, ...rest }) => ({ from: label.to + at, to: label.to + at + text.length, text, ...rest }))
  // 条16|2.政府网站: the number of the next row, glued behind the figure.
  const glued = NUMBER_OF_NEXT.test(folded.slice(to, to + 2))
  if (glued && figures.at(-1)!.text.length < 2) return null
  if (glued) {
    const last = figures.at(-1)!
    last.text = last.text.slice(0, -1)
    last.to--
  }
  return { from: label.from, to, row: match.row, label: wholeLabel(folded, label), figures, unit: found.unit, sure: !glued }
}

function readingOf(view: View, outline: Outline, { layout }: Form, rows: readonly Row[]): TableReading {
  const cells = rows.flatMap(({ row, label, figures, unit, sure }): ReadCell[] => {
    const path = [...row.group, view.text.slice(label.from, label.to).replace(/\s+/gu, '')]
    const known = { row: path, certainty: sure ? ('certain' as const) : ('likely' as const), unit }
    return figures.map(({ from, to, text, column, label: named }) => ({ ...known, from, to, text, column: [named ?? column.label] }))
  })
  const from = rows[0]!.from
  return { from, to: rows.at(-1)!.to, layout, section: outline.at(from), cells }
}
