import { isOfficeName } from '../language/offices.js'
import { countLeading } from '../report/search.js'
import type { Range } from '../report/span.js'
import { isIndexLabel, isTitle, kindOf, type LineKind, publicationLabels, squeeze } from './line-kinds.js'
import { holdsProse } from './table-roles.js'
import { isFormLine } from './text-table-line.js'
import type { Line, MarkupTable, Zone } from './view.js'

/** A line with what is known of it before its place is weighed. */
interface Seen {
  line: Line
  kind: LineKind
  squeezed: string
  /** In a data table. */
  table: boolean
  /** A row or label of an official form written as text. */
  form: boolean
  /** In an index table. */
  index: boolean
}

const DOCUMENT_NUMBER = /^[^。,]{1,20}[[(](?:19|20)\d\d[\])].{0,3}\d{1,5}号?$/
/** Kinds of lines that stand behind a report, where no report text follows them. */
const CLOSING: ReadonlySet<LineKind> = new Set(['tail', 'footer'])
/** Kinds that stand beside them. */
const BESIDE: ReadonlySet<LineKind> = new Set(['tools', 'item', 'publication', 'menu', 'trail'])
/** Lines of the page that can stand inside the report, where the page was put together from parts. */
const CREDITS = /^[[(]?(?:责任编辑|责编|信息来源|上一[篇条]|下一[篇条]|扫一扫|分享到:)/

/** The parts of a page that zones are told apart by, as indexes of lines. */
export interface PageParts {
  /** First line of the report: its title, or its first sentence or heading. */
  start: number
  /** First sentence, heading or table of the report. */
  text: number
  /** First line behind the report. */
  end: number
  /** There is a line that reads like a report's title. */
  titled: boolean
  /** How many lines name other reports. */
  items: number
}

/**
 * Gives every line its zone. Roles of tables must be known. What a line looks like is weighed with where it stands: before the title short
 * lines are the page's, behind the first line of links or credits everything is, and in between only what can be nothing else.
 */
export function assignZones(lines: Line[], tables: MarkupTable[], folded: string, title: string): PageParts {
  const seen = look(lines, tables, folded, squeeze(title))
  const parts = partsOf(seen)
  markIndexRuns(seen, parts)
  markValues(seen)
  let last: Zone = 'body'
  seen.forEach((it, i) => {
    const zone = it.table ? 'table' : it.kind === 'rule' && last !== 'table' ? last : zoneOf(it, i, parts)
    it.line.zone = zone
    if (it.kind !== 'blank') last = zone
  })
  return parts
}

function look(lines: Line[], tables: MarkupTable[], folded: string, title: string): Seen[] {
  const prose = new Set<Line>()
  for (const { role, rows } of tables)
    if (role !== 'layout') for (const row of rows) for (const cell of row) if (holdsProse(cell, folded)) addLines(prose, lines, cell)
  return lines.map((line) => {
    const raw = folded.slice(line.from, line.to)
    const squeezed = squeeze(raw)
    let kind = kindOf(raw, squeezed)
    const role = line.table === undefined ? undefined : tables[line.table]!.role
    if (kind === 'other' && squeezed.length >= 8 && title.startsWith(squeezed) && !line.link) kind = 'title'
    else if (kind === 'title' && (line.link || line.element === 'li')) kind = 'item'
    const form =
      role === undefined && !line.link && (kind === 'other' || kind === 'heading' || kind === 'prose') && (isFormLine(raw) || isFolded(raw))
    return { line, kind, squeezed, table: role === 'data' && !prose.has(line), form, index: role === 'index' && !prose.has(line) }
  })
}

/** A whole form on one line: 主动公开政府信息数条318其中…. */
const isFolded = (raw: string) => raw.length > LONGEST_ROW && (raw.match(COUNTED)?.length ?? 0) > 3
const LONGEST_ROW = 90
const COUNTED = /数(?:\([^()]{0,40}\))? ?(?:人次|[条件次篇个人]) ?\d/gu

/** Adds the lines of a stretch of the reading text. */
function addLines(found: Set<Line>, lines: Line[], range: Range): void {
  for (let i = countLeading(lines, ({ from }) => from < range.from); i < lines.length && lines[i]!.to <= range.to; i++) found.add(lines[i]!)
}

function partsOf(seen: Seen[]): PageParts {
  const items = seen.filter((it) => it.kind === 'item').length
  const title = seen.findIndex((it, i) => !it.table && !it.index && (it.kind === 'title' || startsBrokenTitle(seen, i)))
  let first = seen.findIndex((it) => it.form || isText(it))
  if (first < 0) first = seen.findIndex((it) => it.table)
  // A title far behind the first sentences is quoted, or of a list behind the report.
  const titled = title >= 0 && (first < 0 || title <= first || seen.slice(first, title).filter(isText).length <= 6)
  if (first < 0 && !titled) return { start: seen.length, text: seen.length, end: seen.length, titled, items }
  if (titled && seen[title]!.kind !== 'title') for (const it of [seen[title]!, nextFilled(seen, title)!]) it.kind = 'title'
  const start = titled ? withAgency(seen, first >= 0 && first < title && isLetter(seen, first, title) ? first : title) : first
  const found = seen.findIndex((it, i) => i >= start && (it.table || it.form || isText(it)))
  const text = found < 0 ? seen.length : found
  const end = endOf(seen, start, text)
  return { start, text, end, titled, items }
}

/**
 * Where the page goes on without the report: at the first line of links or credits behind its last text. Tool bars and sources stand behind
 * it too, but only right before such a line, or before the end of the page, do they prove anything.
 */
function endOf(seen: Seen[], start: number, text: number): number {
  const lastText = lastTextOf(seen)
  const closing = seen.findIndex((it, i) => i > start && i >= lastText && !it.table && !it.index && CLOSING.has(it.kind))
  let end = closing < 0 ? seen.length : closing
  for (let i = end - 1; i > Math.max(text, lastText); i--) {
    const it = seen[i]!
    if (it.table || !(it.kind === 'blank' || it.line.link || BESIDE.has(it.kind))) break
    if (it.kind !== 'blank') end = i
  }
  return end
}

/** Text of the report, not of a link: a sentence, or a heading. */
function isText(it: Seen): boolean {
  return !it.table && !it.index && !it.line.link && (it.kind === 'heading' || it.kind === 'prose')
}

/** Last line that proves that the report still goes on: a table, a heading, or a sentence with one more behind it. */
function lastTextOf(seen: Seen[]): number {
  let sentences = 0
  for (let i = seen.length - 1; i >= 0; i--) {
    const it = seen[i]!
    if (it.table || it.form) return i
    if (it.line.link || it.index) continue
    const listed = it.line.element === 'li'
    if (it.kind === 'heading' && !listed) return i
    if (it.kind === 'prose' && it.squeezed.includes('。') && !(listed && it.squeezed.length < 40) && ++sentences === 2) return i
  }
  return 0
}

/** Lines of a broken title may look like menus: 政府信息公开, 工作年度报告. */
const LOOSE: ReadonlySet<LineKind> = new Set(['other', 'menu'])

/** The title goes over two lines. */
function startsBrokenTitle(seen: Seen[], i: number): boolean {
  const it = seen[i]!
  const next = nextFilled(seen, i)
  if (!next || it.line.link || next.line.link) return false
  if (!LOOSE.has(it.kind) || !(LOOSE.has(next.kind) || next.kind === 'title') || it.table || next.table) return false
  if (it.squeezed.length > 50 || next.squeezed.length > 50 || it.squeezed.includes(':')) return false
  // A second line that is a whole title by itself has only an agency above it.
  if (next.kind === 'title' && next.squeezed.length > 12 && !/^(?:\d|[〇○零一二]{2}|年|政府信息公开)/.test(next.squeezed)) return false
  if (!/信息|公开|政务|(?:19|20)\d\d|[〇○零一二]{3}年/.test(it.squeezed) && !isOfficeName(it.squeezed)) return false
  return isTitle(it.squeezed + next.squeezed)
}

function nextFilled(seen: Seen[], i: number): Seen | undefined {
  for (let j = i + 1; j < Math.min(seen.length, i + 4); j++) if (seen[j]!.kind !== 'blank') return seen[j]
  return undefined
}

/** An agency's name right above the title belongs to it. */
function withAgency(seen: Seen[], title: number): number {
  let above = title - 1
  while (above >= 0 && seen[above]!.kind === 'blank' && title - above < 3) above--
  const it = seen[above]
  if (!it || it.table || it.kind !== 'other' || it.line.link || it.line.element === 'li' || !isOfficeName(it.squeezed)) return title
  return it.squeezed.length <= 30 && /^(?:\d|[二一][〇○零oO一二三四五六七八九]{2,3}年|关于|政府信息公开|年)/.test(seen[title]!.squeezed)
    ? above
    : title
}

/** The lines before the title are a letter that sends the report: 各县(区)人民政府: …现予公布。 */
function isLetter(seen: Seen[], first: number, title: number): boolean {
  for (let i = first; i < title; i++) if (!isText(seen[i]!) && seen[i]!.kind !== 'blank' && seen[i]!.squeezed.length > 60) return false
  return seen[first]!.line.element !== 'li'
}

/** Lines between the first and last line of an index table written as text are the table too: values, and labels broken over lines. */
function markIndexRuns(seen: Seen[], { start }: PageParts): void {
  let previous = -1
  for (let i = 0; i < Math.min(seen.length, start + 12); i++) {
    const it = seen[i]!
    if (it.table || it.index) continue
    if (it.kind === 'loose-index' && previous < 0 && i > start) break
    if (i > start && (it.kind === 'heading' || it.kind === 'prose')) break
    const label = it.kind === 'index' || (it.squeezed.length <= 5 && isIndexLabel(it.squeezed + (nextFilled(seen, i)?.squeezed ?? '')))
    const loose = it.kind === 'loose-index' || isIndexLabel(it.squeezed)
    if (!label && !(loose && previous >= 0)) continue
    if (previous >= 0 && i - previous <= 8 && !(previous < start && i > start)) {
      for (let j = previous + 1; j < i; j++) if (seen[j]!.squeezed.length <= 60 && !isText(seen[j]!)) seen[j]!.kind = 'index'
    }
    it.kind = 'index'
    previous = i
    // 名称 above the first strong label.
    for (let j = i - 1; j >= Math.max(0, i - 3) && (isIndexLabel(seen[j]!.squeezed.slice(0, 2)) || seen[j]!.kind === 'rule'); j--)
      seen[j]!.kind = 'index'
  }
}

const LABELLED: ReadonlySet<LineKind> = new Set(['index', 'publication', 'loose-index', 'tools'])

/** A bare label has its value in the next line: 发布时间: ⏎ 2023-01-31 */
function markValues(seen: Seen[]): void {
  seen.forEach((it, i) => {
    if (!it.squeezed.endsWith(':') || !LABELLED.has(it.kind)) return
    const next = nextFilled(seen, i)
    if (next && next.squeezed.length <= 40 && (next.kind === 'other' || next.kind === 'menu') && !next.squeezed.endsWith(':'))
      next.kind = it.kind
  })
}

/** Zones of a line before the report, between its title and its first text, in it, and behind it: of its own lines, and of those of some kinds. */
const OWN: readonly Zone[] = ['body', 'body', 'body', 'furniture']
const ZONES: Partial<Record<LineKind, readonly Zone[]>> = {
  blank: ['body', 'body', 'body', 'body'],
  rule: ['body', 'body', 'body', 'body'],
  index: ['header', 'header', 'body', 'header'],
  clock: ['header', 'body', 'body', 'header'],
  'loose-index': ['header', 'body', 'body', 'furniture'],
  publication: ['header', 'header', 'body', 'furniture'],
  trail: ['furniture', 'furniture', 'body', 'furniture'],
  menu: ['furniture', 'furniture', 'body', 'furniture'],
  tools: ['furniture', 'furniture', 'furniture', 'furniture'],
  footer: ['furniture', 'furniture', 'furniture', 'furniture'],
  tail: ['furniture', 'body', 'body', 'furniture'],
  item: ['furniture', 'body', 'body', 'furniture'],
}

function zoneOf(it: Seen, i: number, parts: PageParts): Zone {
  if (it.index) return 'header'
  const before = i < parts.start
  const zone = (ZONES[it.kind] ?? OWN)[before ? 0 : i >= parts.end ? 3 : i < parts.text ? 1 : 2]!
  if (zone !== 'body') return zone
  if (it.kind === 'publication') return publicationLabels(it.squeezed) >= 2 ? 'header' : 'body'
  return isPagesOwn(it, before, parts) ? 'furniture' : 'body'
}

/** Whether a line is the page's by more than its kind and its place: a link, an item of a list, the name of the site or a column. */
function isPagesOwn({ kind, line, squeezed }: Seen, before: boolean, parts: PageParts): boolean {
  if (kind === 'trail') return /^首页|位置/.test(squeezed)
  if (kind === 'tail') return line.link === true || CREDITS.test(squeezed)
  if (!before) return false
  if (kind === 'title' || kind === 'heading') return line.link === true
  if (kind !== 'prose' && kind !== 'other') return false
  if (line.link || line.element === 'li') return true
  return kind === 'other' && parts.titled && squeezed.length <= 40 && !squeezed.endsWith(':') && !DOCUMENT_NUMBER.test(squeezed)
}
