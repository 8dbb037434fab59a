/**
 * What shows at a line end that something was cut there: `token` a number, date or name; `words` the sentence goes on.
 * Both sides are folded but for quotation marks, and trimmed; `before` is the end of a line (at most 120 characters), `behind` the start of the
 * next.
 */
export type Break = 'number' | 'token' | 'words' | null

/** 2012⏎年 · 12⏎月 · 31⏎日 · 22⏎号. Not: 2012⏎年轻. */
const DATE_MARK = /^(?:年|月|日|号)(?!轻|龄|纪|底薪)/
/** Units that a cut number goes on with: 212⏎条, 1.5⏎万, 98⏎%. Not: 20121226⏎信息. */
const UNIT = /^(?:[%‰万亿千百余多个件条次份元项篇期户场名位处页册家所人天起宗]|工作日|小时|分钟|公里|平方|立方|周年)/
const YEAR_START = /(?:19|20)\d\d ?年(?:度)?$/
const MONTH_START = /\d ?月$/
/** Telephone numbers, postcodes and the like end a line as they are. */
const CONTACT = /(?:\d{6}|电话|传真|邮编|编码|热线)[^。,]{0,4}$|-\d{1,20}$/

/** The rest of a number with its unit: 8条, 35件. Not: 8.问题, 3、. */
const CUT_AHEAD = /^\d{1,3}(?:[%‰万亿千百余多件条次份元项篇期户场名位册家人]|个(?!月))/
const YEAR_END = /(?:19|20)\d\d$/
/** Shorter lines may be cells. */
const LONG_ENOUGH = 12

/** A number or date cut by a line end. */
function cutNumber(before: string, behind: string): boolean {
  // 2013-02⏎-19, 2013-02-⏎19
  if (/(?:19|20)\d\d-\d{1,2}$/.test(before) && /^-\d{1,2}(?!\d)/.test(behind)) return true
  if (/(?:19|20)\d\d-(?:\d{1,2}-)?$/.test(before) && /^\d{1,2}(?!\d)/.test(behind)) return true
  if (/\d$/.test(before)) {
    const run = /[\d.,]{1,12}$/.exec(before.slice(-12))![0]
    if (DATE_MARK.test(behind) && run.length <= 8) return true
    // 公开信息27⏎8条: a number without a unit never ends a line of a sentence.
    if (/[\u4e00-\u9fff]\d{1,4}$/.test(before) && before.length >= LONG_ENOUGH && CUT_AHEAD.test(behind) && !YEAR_END.test(before))
      return !CONTACT.test(before)
    const year = /^(\d{1,3}) ?年/.exec(behind)
    if (year && /^\d+$/.test(run) && /^(?:19|20)\d\d$/.test(run + year[1])) return true
    return UNIT.test(behind) && !behind.startsWith('人民') && run.length <= 7 && before.length > run.length && !CONTACT.test(before)
  }
  if (/^\d{1,2} ?月/.test(behind)) return YEAR_START.test(before)
  if (/^\d{1,2} ?日/.test(behind)) return MONTH_START.test(before)
  // 1,⏎204条, 98.⏎72%
  return /\d[,.]$/.test(before) && /^\d{1,3}(?:[^\d.、]|$)/.test(behind)
}

const PAIRS = ['()', '《》', '<>', '[]', '“”'].map((pair) => [pair[0]!, pair[1]!] as const)

/** An opening bracket or quotation mark in `before` that is closed further on before another opens. */
function leavesOpen(before: string, ahead: string): boolean {
  for (const [open, close] of PAIRS) {
    const at = before.lastIndexOf(open)
    if (at < 0 || before.indexOf(close, at) >= 0) continue
    const closes = ahead.indexOf(close)
    if (closes < 0) continue
    const opens = ahead.indexOf(open)
    if (opens < 0 || opens > closes) return true
  }
  return false
}

/** Marks that never begin a line of their own. */
const CLOSING = /^[,。、;:)\]》>%‰!?”’]/
const OPENING = /[([《<“‘]$/
const SENTENCE_END = /[。;:!?]["”’)》\]]?$/
/** Words after which a sentence must go on. */
const LEADING = /(?:[,、及和与的]|第)$/

/** What a line end cuts, by the characters on its two sides alone. `ahead` is the text behind the line end, further lines included. */
export function breakBetween(before: string, behind: string, ahead: string): Break {
  if (cutNumber(before, behind)) return 'number'
  if (SENTENCE_END.test(before)) return /^[”’)》\]]/.test(behind) ? 'words' : null
  if (OPENING.test(before) || leavesOpen(before, ahead)) return 'token'
  if (CLOSING.test(behind) || LEADING.test(before)) return 'words'
  return null
}

/** Whether a sentence is over at a line end. */
export const endsSentence = (before: string) => SENTENCE_END.test(before)
