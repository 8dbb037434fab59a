import { characterSet } from '../characters.js'
import type { Change } from '../derived-source.js'
import { isFormLine } from '../text-table-line.js'
import type { Line } from '../view.js'
import type { DamageRule, PageInReading } from './rule.js'

/** Dots that lead to a page number. */
const LEADER = /[.…·•⋯_]{3,}|…{2,}|(?:\. ){3,}/
/** What only the entries of a list of contents hold. */
const ENTRY = /[.…·•⋯_]{3}|…{2}|(?:\. ){3}|Toc|TOC|PAGEREF/
/** Field codes of Word. */
const FIELD = /PAGEREF|HYPERLINK|TOC|"[^"\n]{0,80}"|_Toc\d+|\\[a-z](?![a-z])|(?<=\\o )"?\d-\d"?/g
/** The whole list in a line: 目录：一、… 二、… */
const IN_A_LINE = /^ {0,9}目 {0,3}录 ?:? ?一、[^。,]{2,30}[ ;]二、/
const PAGE = /[-(/ ]{0,9}\d{1,3}[-) ]{0,9}$/
const endsPage = characterSet('0123456789-) ')
const LONGEST = 60
/** A line that may be the heading of the list. */
const TITLED = /^[ #*[\]|-]{0,60}(?:目|contents)/im
/** The rule under the head of a table, and that head. */
const RULE = /^[ |:-]{3,}$|章节.{0,9}页码/
/** Blank lines, and page numbers that stand apart from their entries. */
const BEHIND_LIST = /^ {0,12}\d{0,3} {0,12}$/
/** What a list of contents is known by; one without it has headings that come again, the first among them. */
const MARK = /目 {0,9}[录次]|(?:^|\n)[ #*]{0,9}目[ #*]{0,9}\n|contents|Toc|PAGEREF|[.…·•⋯_]{3}|(?:\. ){3}/i
const FIRST = /(?:^|\n)[ #*-]{0,9}(?:一 ?[、.]|\(一\)|第一|1 ?[、.])/g
/** So many entries of a kind make a list of contents without its heading. */
const LEAST = 3

/** A line as an entry of a list of contents: the words that come again as a heading, and whether it shows that it is one. */
interface Entry {
  key: string
  marked: boolean
}

/**
 * The list of contents of a report: what stands under 目录, or a run of lines with leaders or field codes, or of headings without any text that
 * all come again. Its lines are no headings, and the body's first heading is not one of them.
 */
export const contentsList: DamageRule<PageInReading> = {
  kind: 'contents-list',
  certainty: 'likely',
  example: ['目录\n一、概述……………1\n二、收费情况…………2\n一、概述\n略。\n二、收费情况\n无。', '一、概述\n略。\n二、收费情况\n无。'],
  changes({ folded, lines }) {
    FIRST.lastIndex = 0
    if (!(FIRST.test(folded) && FIRST.test(folded)) && !MARK.test(folded)) return []
    const titles = TITLED.test(folded)
    const headingsAlone = !titles && !ENTRY.test(folded)
    const changes: Change[] = []
    const last = new Map<string, number>()
    const entries = lines.map((line, i) => {
      const entry = headingsAlone && !mayBeHeading(folded.slice(line.from, line.to)) ? null : entryOf(folded, line)
      if (entry && entry.key !== '') last.set(entry.key, i)
      return entry
    })
    const comesAgain = ({ key }: Entry, i: number) => key.length >= 2 && last.get(key)! > i
    for (let i = 0; i < lines.length; i++) {
      if (titles && IN_A_LINE.test(folded.slice(lines[i]!.from, lines[i]!.from + LONGEST))) {
        changes.push({ from: lines[i]!.from, to: lines[i + 1]?.from ?? lines[i]!.to, put: '' })
        continue
      }
      const first = entries[i]
      if (!first) continue
      const titled = titles ? isContentsTitle(folded, lines, i) : 0
      if (!titled && !first.marked && !comesAgain(first, i)) continue
      const from = i
      let end = titled ? i + titled : i
      let marked = 0
      const seen = new Set<string>()
      for (let k = end; k < lines.length; k++) {
        const line = lines[k]!
        if (line.to === line.from || (titled && RULE.test(folded.slice(line.from, line.to)))) continue
        const entry = entries[k]
        // The body begins where the list is said again.
        if (!entry || seen.has(entry.key)) break
        if (!entry.marked && !(isHeading(entry) ? titled || comesAgain(entry, k) : titled && comesAgain(entry, k))) break
        seen.add(entry.key)
        if (entry.marked) marked++
        end = k + 1
      }
      if (!(titled ? seen.size > 0 : marked >= LEAST || (seen.size >= LEAST && isFollowed(entries.slice(from, end), end, last, lines)))) {
        i = Math.max(i, end - 1)
        continue
      }
      while (end < lines.length && BEHIND_LIST.test(folded.slice(lines[end]!.from, Math.min(lines[end]!.to, lines[end]!.from + 12)))) end++
      // 1.当面申请数(件)..........13: rows of a form with leaders to their figures.
      const ofForm = lines.slice(from, end).filter((line) => isFormLine(folded.slice(line.from, line.to).replace(LEADER, ' ')))
      if (ofForm.length < LEAST) changes.push({ from: lines[from]!.from, to: lines[end]?.from ?? lines[end - 1]!.to, put: '' })
      i = end - 1
    }
    return changes
  },
}

/** Headings alone come again one by one behind the list, in their order, with text between them. `last` is where each is said last. */
function isFollowed(entries: (Entry | null)[], end: number, last: ReadonlyMap<string, number>, lines: readonly Line[]): boolean {
  let before = end - 1
  let text = false
  for (const entry of entries) {
    if (!entry || entry.key === '') continue
    const at = last.get(entry.key)!
    if (at <= before) return false
    text ||= lines.slice(before + 1, at).some(({ from, to }) => to > from)
    before = at
  }
  return text
}

/** By its first character that is no layout. */
const mayBeHeading = (line: string) => /^[ #*>_|\][]*[第一二三四五六七八九十(\d]/.test(line)

const isHeading = ({ key }: Entry) => /^(?:第?[一二三四五六七八九十]+(?:部分|章)?[、.]?|\([一二三四五六七八九十]+\)|\d{1,2}[、.])/.test(key)

function entryOf(folded: string, line: Line): Entry | null {
  if (line.table !== undefined || line.to - line.from > 3 * LONGEST || line.to === line.from) return null
  const whole = folded.slice(line.from, line.to)
  if (whole.includes('。') || whole.includes(';')) return null
  const raw = whole.includes('|') ? whole.replace(/^ ?\||\|? ?$/g, '') : whole
  const field = raw.includes('Toc') || raw.includes('TOC') || raw.includes('PAGEREF')
  const words = field ? raw.replace(FIELD, ' ') : raw
  const paged = endsPage(words.charCodeAt(words.length - 1)) && PAGE.test(words)
  const leader = field || paged ? LEADER.exec(words) : null
  const marked = field || leader !== null
  let title = leader ? words.slice(0, leader.index) : words
  const page = leader || paged ? PAGE.exec(title) : null
  if (page && (marked || page[0].startsWith(' ') || /[^\d年]$/.test(words.slice(0, page.index)))) title = title.slice(0, page.index)
  const key = (title.startsWith('[') ? title.slice(1) : title).replace(/[ #*>_|\]]/g, '')
  if (key === '' ? !marked : key.length > LONGEST) return null
  return { key, marked }
}

/** Lines that say 目录: one (also 目次, 目 录, Contents), or two with a character each; 0 where none does. */
function isContentsTitle(folded: string, lines: readonly Line[], i: number): number {
  const words = (k: number) => {
    const line = lines[k]
    if (!line || line.to - line.from > LONGEST) return ''
    const said = folded.slice(line.from, line.to)
    return /[目录]|contents/i.test(said) ? said.replace(/[ #*[\]|-]/g, '') : ''
  }
  if (/^(?:目录(?:contents)?|目次|contents)$/i.test(words(i))) return 1
  if (words(i) !== '目') return 0
  for (let k = i + 1; k < i + 4; k++) if (words(k) === '录') return k + 1 - i
  return 0
}
