import { ERROR_WORDS, SHELL_WORDS } from '../catalogue/error-words.js'
import type { Finding } from '../report/schema.js'
import type { PageText } from './page.js'
import type { Line } from './view.js'
import type { PageParts } from './zones.js'

const ERROR = new RegExp(ERROR_WORDS.join('|'))
const SHELL = new RegExp(SHELL_WORDS.join('|'))
/** Lines of a page that are asked: an error is said early, and pages that say one are short. */
const MOST_LINES = 400
/** Longer lines are running text. */
const LONGEST = 200
/** Forms and frames are named in few words. */
const LONGEST_NAME = 40
/** Characters of Chinese prose that say something of their own, and with which a page is no error page whatever it says beside them. */
const PROSE = 90
/** A heading of a report. */
const HEADING = /^(?:第?[一二三四五六七八九十]{1,3}[、章部]|\([一二三四五六七八九十]{1,3}\))/
/** A count of what was done: 全年公开信息12条, 收到申请3件. Not: 5秒后跳转 */
const COUNTED = /[\d零〇一二三四五六七八九十百千万][余多]? ?(?:[条件份篇期场元项宗起%‰]|人次|万)|(?:年|公开)[^。]{0,40}?\d[余多]? ?[次个人]/
/** A cell that holds a figure. */
const FIGURE = /^\d[\d,.]*$/
/** So many of them are a table. */
const FIGURES = 2

/** What the words of a page are: of a report, of an error, of a form or frame whose text is not there, or none of these. */
type Said = 'report' | 'error' | 'shell' | null

/** Judges a page by its title and its lines outside links: one line that tells of a year's work, or much prose, makes it no error page. */
function whatIsSaid(lines: readonly Line[], folded: string, title: string): Said {
  const own = lines.slice(0, MOST_LINES).filter((line) => !line.link && line.to > line.from)
  // Asked first, as nearly every page is a report
  if (own.some((line) => COUNTED.test(folded.slice(line.from, line.to)))) return 'report'
  let said = signOf(squeeze(title))
  let prose = 0
  let figures = 0
  for (const line of own) {
    const words = squeeze(folded.slice(line.from, line.to))
    const sign = words.length <= LONGEST ? signOf(words) : null
    if (sign === 'error') said = 'error'
    else if (sign) said ??= sign
    else if (/[。;,]/.test(words)) prose += words.match(/[\u4e00-\u9fff]/g)?.length ?? 0
    if (line.zone === 'table' && FIGURE.test(words)) figures++
    // Behind an error stand its reasons, in numbered lines too
    if ((said !== 'error' && HEADING.test(words)) || prose > PROSE || figures >= FIGURES) return 'report'
  }
  return said
}

const squeeze = (words: string) => words.toLowerCase().replace(/\s/g, '')

function signOf(words: string): Said {
  if (ERROR.test(words)) return 'error'
  return words.length <= LONGEST_NAME && !words.includes('。') && SHELL.test(words) ? 'shell' : null
}

/** Fewer characters of running text than this are no report. */
const LITTLE = 60
/** So many names of reports make a list. */
const LIST = 3

/** Says what stands on a page in place of a report, in one finding: none where there is a report. `title` and `folded` are folded. */
export function judgePage(page: PageText, title: string, folded: string, parts: PageParts): Finding[] {
  const { images, files, scripts, frames, lines } = page
  let text = 0
  let tables = 0
  let words = 0
  for (const line of lines) {
    const length = line.to - line.from
    if (length > 0 && folded.slice(line.from, line.to).trim() !== '') words += length
    if (line.zone === 'table') tables++
    else if (line.zone === 'body' && !line.link) text += length
  }
  const found = (code: Finding['code'], message: string): Finding[] => [{ code, severity: 'error', message }]
  const said = whatIsSaid(lines, folded, title)
  if (said === 'error') return found('error-page', 'The page tells of an error, or asks for a login or a check, in place of a report.')
  if (tables > 0) return []
  const sentences = lines.some((line) => line.zone === 'body' && !line.link && isSentence(folded.slice(line.from, line.to)))
  if (parts.items >= LIST && !sentences) return found('list-page', `The page lists ${parts.items} reports and holds none.`)
  if (sentences || text > LITTLE * 3) return []
  if (files > 0) return found('attachment-only', 'The page gives the report only as a file to download.')
  const shown = images.filter(
    ({ at, linked }) => !linked && at >= (lines[parts.start]?.from ?? 0) && at <= (lines[parts.end]?.from ?? Number.POSITIVE_INFINITY),
  )
  if (shown.length > 0)
    return found('image-only', `The report is shown as ${shown.length} image${shown.length > 1 ? 's' : ''}; nothing can be read from them.`)
  if (frames > 0) return found('error-page', 'The page is a frameset; the report stands in another file.')
  if (said === 'report') return []
  if (said === 'shell' || page.logins > 0) return found('error-page', 'The page is a form or a frame without the text of a report.')
  if (page.metas.some(({ name }) => name === 'refresh') && text < LITTLE) return found('error-page', 'The page only leads to another page.')
  if (scripts > 0 && text < LITTLE) return found('error-page', 'The page holds no text of a report; a script may be needed to show it.')
  if (words === 0 && page.hiddenWords > 0) return found('lost-text', 'The page hides all its words; they were not read.')
  if (words === 0) return found('empty-input', 'There is no text in the input.')
  if (lines.some((line) => line.link && folded.slice(line.from, line.to).includes('。')))
    return [{ code: 'lost-text', severity: 'warning', message: 'The sentences of the page all stand in links, and were not read.' }]
  return []
}

/** A sentence of a report, not one that points to a file. */
function isSentence(text: string): boolean {
  return text.length > 10 && /[。;]/.test(text) && !/附件|下载|点击|详见|^[如若请]/.test(text)
}
