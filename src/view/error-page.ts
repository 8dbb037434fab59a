import { ERROR_WORDS, SHELL_WORDS } from '../catalogue/error-words.js'
import type { Line } from './view.js'

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
export type Said = 'report' | 'error' | 'shell' | null

/** Judges a page by its title and its lines outside links: one line that tells of a year's work, or much prose, makes it no error page. */
export function whatIsSaid(lines: readonly Line[], folded: string, title: string): Said {
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
