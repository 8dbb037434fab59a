import { MEASURE_WORDS } from '../../catalogue/measure-words.js'
import { isTitle } from '../line-kinds.js'
import { readNumbering } from '../numbering.js'

const STOPPED = /[。;:!?…][”’"')》\]]*$/
/** Words without any mark are a sentence from this length on. */
const LONG = 25
/** A mark of a sentence among words. Not: 11,000 */
const MARKED = /[\u4e00-\u9fff)”%][,。;、]|[,。;、][\u4e00-\u9fff(“《]/
/** Lines and columns of tables. */
const DRAWN = /[|│┃├┤┼─━]|\S {4,}\S/
/** What stands by itself: attachments, notes, tables, a date. */
const APART = /^(?:附件|附表|注 ?:|表 ?\d|图 ?\d|目 ?录|(?:19|20)\d\d ?[-年.]\d{1,2} ?[-月.]\d{1,2} ?日?$)/

/** Whether a sentence goes on behind a stretch of text, both folded and trimmed; `parted`: a page number, say, stands between them. */
export function goesOn(before: string, behind: string, parted = false): boolean {
  if (before === '' || behind === '' || STOPPED.test(before) || APART.test(behind)) return false
  if (DRAWN.test(before) || DRAWN.test(behind) || !/[\u4e00-\u9fff\d,、(《“%]$/.test(before)) return false
  if (!isUnderWay(before, behind, parted)) return false
  const numbering = readNumbering(behind, 0)
  if (numbering !== null && !numbering.weak) return false
  return (
    MARKED.test(behind) ||
    /^[,。;、]/.test(behind) ||
    behind.length >= LONG ||
    (/\d$/.test(before) && startsWithUnit(behind)) ||
    /[\d\u4e00-\u9fff]。$/.test(behind)
  )
}

const OPEN = ['()', '《》', '“”']

/** Words that are a sentence so far: by their marks, by their length, or by a bracket that is still open. */
function isUnderWay(before: string, behind: string, parted: boolean): boolean {
  const heading = readNumbering(before, 0)
  const said = heading ? before.slice(heading.to - heading.from) : before
  if (MARKED.test(said) && (!heading || said.length >= LONG || /[,、]$/.test(said))) return true
  if (heading || isTitle(said.replaceAll(' ', ''))) return false
  if (said.length >= LONG || OPEN.some(([open, close]) => said.lastIndexOf(open!) > said.lastIndexOf(close!))) return true
  if (!parted) return false
  return (
    /^(?!(?:19|20)\d\d ?年)\d{1,9}(?:\.\d+)?\D/.test(behind) ||
    (said.length >= LONG / 2 && !/(?:情况|概述|问题|措施|事项|工作)$/.test(said))
  )
}

const LONGEST_UNIT = 4
/** What may stand between a figure and its measure word. */
const MORE = /^[余多万亿千百%‰]/

/** A measure word, or what may stand before one: 条, 余条, 万人次, %. Not: 条例. */
export function startsWithUnit(folded: string): boolean {
  if (MORE.test(folded)) return true
  for (let length = Math.min(LONGEST_UNIT, folded.length); length > 0; length--) {
    const word = MEASURE_WORDS.get(folded.slice(0, length))
    if (word) return !word.notBefore?.includes(folded[length] ?? '\n')
  }
  return false
}
