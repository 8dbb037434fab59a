import { AGENCY_ENDINGS } from '../catalogue/page-words.js'
import { isIndexLabel, isTitle, kindOf, type LineKind, squeeze } from './line-kinds.js'
import { holdsProse } from './table-roles.js'
import type { Line, MarkupTable, Zone } from './view.js'

/** A line with what is known of it before its place is weighed. */
interface Seen {
  line: Line
  kind: LineKind
  squeezed: string
  /** In a data table. */
  table: boolean
}

const DOCUMENT_NUMBER = /^[^。,]{1,20}[[(](?:19|20)\d\d[\])].{0,3}\d{1,5}号?$/
/** Kinds of lines that stand behind a report, where no report text follows them. */
const CLOSING: ReadonlySet<LineKind> = new Set(['tail', 'footer', 'tools', 'item', 'publication'])
const AGENCY = new RegExp(`(?:${AGENCY_ENDINGS.join('|')})$`)

/** The parts of a page that zones are told apart by, as indexes of lines. */
export interface PageParts {
  /** First line of the report: its title, or its first sentence or heading. */
  start: number
  /** First line behind the report. */
  end: number
  /** There is a line that reads like a report's title. */
  titled: boolean
}

/**
 * Gives every line its zone. Roles of tables must be known. What a line looks like is weighed with where it stands: before the title short
 * lines are the page's, behind the first line of links or credits everything is, and in between only what can be nothing else.
 */
export function assignZones(lines: Line[], tables: MarkupTable[], folded: string, pageTitle: string | undefined): PageParts {
  const seen = look(lines, tables, folded, pageTitle)
  const parts = partsOf(seen)
  markIndexRuns(seen, parts)
  seen.forEach((it, i) => {
    it.line.zone = it.table ? 'table' : zoneOf(it, i, seen, parts)
  })
  return parts
}

function look(lines: Line[], tables: MarkupTable[], folded: string, pageTitle: string | undefined): Seen[] {
  const title = pageTitle && squeeze(pageTitle)
  const prose = proseLines(tables, folded)
  return lines.map((line) => {
    const raw = folded.slice(line.from, line.to)
    const squeezed = squeeze(raw)
    let kind = kindOf(raw, squeezed)
    const role = line.table === undefined ? undefined : tables[line.table]!.role
    if (role === 'index') kind = 'index'
    else if (kind === 'other' && title && squeezed.length >= 8 && title.startsWith(squeezed) && !line.link) kind = 'title'
    else if (kind === 'title' && (line.link || line.element === 'li')) kind = 'item'
    const table = role === 'data' && !prose.some((range) => line.from >= range.from && line.to <= range.to)
    return { line, kind, squeezed, table }
  })
}

/** Stretches of data tables that are running text all the same. */
function proseLines(tables: MarkupTable[], folded: string): { from: number; to: number }[] {
  return tables.filter((table) => table.role === 'data').flatMap((table) => table.rows.flat().filter((cell) => holdsProse(cell, folded)))
}

function partsOf(seen: Seen[]): PageParts {
  const title = seen.findIndex((it, i) => !it.table && (it.kind === 'title' || startsBrokenTitle(seen, i)))
  let first = seen.findIndex((it) => isText(it))
  if (first < 0) first = seen.findIndex((it) => it.table)
  // A title far behind the first sentences is quoted, or of a list behind the report.
  const titled = title >= 0 && (first < 0 || title <= first || seen.slice(first, title).filter(isText).length <= 6)
  if (first < 0 && !titled) return { start: seen.length, end: seen.length, titled }
  if (titled && seen[title]!.kind !== 'title') for (const it of [seen[title]!, nextFilled(seen, title)!]) it.kind = 'title'
  const start = titled ? withAgency(seen, first >= 0 && first < title && isLetter(seen, first, title) ? first : title) : Math.max(0, first)
  let last = seen.length - 1
  while (last > start && !isText(seen[last]!) && !seen[last]!.table) last--
  // The publication line under a title closes nothing, however short the report is.
  const closes = (it: Seen, i: number) =>
    !it.table && CLOSING.has(it.kind) && !(it.kind === 'publication' && isAboveText(seen, i, { start }))
  let end = seen.findIndex((it, i) => i > start && closes(it, i) && !textFollows(seen, i))
  if (end < 0) end = seen.length
  return { start, end, titled }
}

/** Text of the report, not of a link: a sentence, or a heading. */
function isText(it: Seen): boolean {
  return !it.table && !it.line.link && (it.kind === 'heading' || it.kind === 'prose')
}

/** Report text still comes behind line `i`. */
function textFollows(seen: Seen[], i: number): boolean {
  let sentences = 0
  for (let j = i + 1; j < seen.length; j++) {
    const it = seen[j]!
    if (it.table) return true
    if (it.line.link || it.line.element === 'li') continue
    if (it.kind === 'heading') return true
    if (it.kind === 'prose' && it.squeezed.includes('。') && ++sentences >= 2) return true
  }
  return false
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
  if (!/信息|公开|政务|(?:19|20)\d\d|[〇○零一二]{3}年/.test(it.squeezed) && !AGENCY.test(it.squeezed)) return false
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
  if (!it || it.table || it.kind !== 'other' || it.line.link || it.line.element === 'li' || !AGENCY.test(it.squeezed)) return title
  return it.squeezed.length <= 30 && /^(?:\d|关于|政府信息公开|年)/.test(seen[title]!.squeezed) ? above : title
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
    if (it.table) break
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
    for (let j = i - 1; j >= Math.max(0, i - 3) && (isIndexLabel(firstWord(seen[j]!)) || seen[j]!.kind === 'rule'); j--)
      seen[j]!.kind = 'index'
  }
  for (let i = 1; i < seen.length; i++) if (seen[i]!.kind === 'rule' && seen[i - 1]!.kind === 'index') seen[i]!.kind = 'index'
  for (let i = seen.length - 2; i >= 0; i--) if (seen[i]!.kind === 'rule' && seen[i + 1]!.kind === 'index') seen[i]!.kind = 'index'
}

/** Two characters, as in 名称 and 标题. */
function firstWord(it: Seen): string {
  return it.squeezed.slice(0, 2)
}

function zoneOf(it: Seen, i: number, seen: Seen[], parts: PageParts): Zone {
  const before = i < parts.start
  const behind = i >= parts.end
  switch (it.kind) {
    case 'blank':
    case 'rule':
      return 'body'
    case 'index':
      return 'header'
    case 'clock':
      return before || behind ? 'header' : 'body'
    case 'loose-index':
      return before ? 'header' : behind ? 'furniture' : 'body'
    case 'publication':
      return behind
        ? 'furniture'
        : before || isAboveText(seen, i, parts)
          ? 'header'
          : it.squeezed.length > 12 && strong(it)
            ? 'header'
            : 'body'
    case 'trail':
    case 'tools':
    case 'menu':
      return before || behind || it.kind !== 'menu' ? 'furniture' : isAboveText(seen, i, parts) ? 'furniture' : 'body'
    case 'footer':
      return 'furniture'
    case 'tail':
      return before || behind || i > parts.start ? (behind || before || it.line.link ? 'furniture' : tailInside(it)) : 'body'
    case 'item':
      return before || behind ? 'furniture' : 'body'
    case 'title':
    case 'heading':
      return behind || (before && it.line.link === true) ? 'furniture' : 'body'
    case 'prose':
      return behind || (before && (it.line.link === true || it.line.element === 'li')) ? 'furniture' : 'body'
    case 'other':
      if (behind) return 'furniture'
      if (!before) return 'body'
      return isPagesOwn(it, parts) ? 'furniture' : 'body'
  }
}

/** Inside the report a line such as 附件:… is its own, a line of credits is the page's. */
function tailInside(it: Seen): Zone {
  return /^(?:责任编辑|责编|信息来源|上一|下一|上篇|下篇|扫一扫|分享)/.test(it.squeezed) ? 'furniture' : 'body'
}

function strong(it: Seen): boolean {
  return /(?:发布日期|发布时间|字号|浏览|阅读|点击)/.test(it.squeezed)
}

/** Between the title and the first sentence or heading. */
function isAboveText(seen: Seen[], i: number, { start }: Pick<PageParts, 'start'>): boolean {
  for (let j = start; j < i; j++) if (seen[j]!.table || isText(seen[j]!)) return false
  return true
}

/** A short line before the title that is no part of the report: the name of the site or a column. */
function isPagesOwn(it: Seen, parts: PageParts): boolean {
  if (it.line.link || it.line.element === 'li') return true
  if (!parts.titled || it.squeezed.length > 40) return false
  return !it.squeezed.endsWith(':') && !DOCUMENT_NUMBER.test(it.squeezed)
}
