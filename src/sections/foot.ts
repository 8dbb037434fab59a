import type { DateToken, Tokens } from '../lex/token.js'
import type { Range } from '../report/span.js'
import type { View } from '../view/view.js'

/** The foot of a report: who signs it and when. `from` is where it begins. */
export interface Foot extends Range {
  agency?: Range
  date?: DateToken
}

/** A name at the foot ends in a word for an office. Not: 特此报告. */
const OFFICE =
  /(?:政府|局|委|委员会|办公室|办公厅|办|厅|部|院|处|所|站|队|支队|总队|中心|街道|办事处|镇|乡|区|县|市|省|园|馆|署|会|社|台|校|公司|银行|集团|管委会)(?:\([^()]*\))?$/

/** Whether words can be the name of a body: short, without marks of a sentence, ending in a word for an office or a place. */
export function isOfficeName(folded: string): boolean {
  const words = folded.replace(/ /g, '')
  return words.length >= 3 && words.length <= 40 && !/[,。:;、!?《》"0-9]/.test(words) && OFFICE.test(words)
}

/**
 * Finds the signature behind a place of the text: a line with a date alone or with a name and a date, the name on the line before (or
 * behind). Null where none is found, or where running text follows, so that the date belongs to something before the report.
 */
export function findFoot(view: View, tokens: Tokens, after: number): Foot | null {
  const lines = wordsOf(view, after)
  let dates = tokens.dates.findIndex((date) => date.from >= after)
  if (dates < 0) dates = tokens.dates.length
  let found: Foot | null = null
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    while (dates < tokens.dates.length && tokens.dates[dates]!.from < line.from) dates++
    if (found && isProse(view, line)) found = null
    const date = tokens.dates[dates]
    if (found || !date || date.to > line.to || line.to - line.from > LONGEST) continue
    // Behind a heading whatever stands before the date is the report; without headings something must.
    if (i > 0 || after > 0) found = readFoot(view, lines, i, date)
  }
  return found ?? signatureAlone(view, lines)
}

/** A longer line is no signature. */
const LONGEST = 60

/** The body lines that begin behind a place, without blank lines and outer blanks. */
function wordsOf(view: View, after: number): Range[] {
  const out: Range[] = []
  for (const line of view.lines) {
    if (line.from < after || line.zone !== 'body') continue
    let { from, to } = line
    while (from < to && view.folded[from] === ' ') from++
    while (to > from && view.folded[to - 1] === ' ') to--
    if (to > from) out.push({ from, to })
  }
  return out
}

const isProse = (view: View, line: Range) => line.to - line.from > 30 && view.folded.slice(line.from, line.to).includes('。')

function readFoot(view: View, lines: Range[], index: number, date: DateToken): Foot | null {
  const line = lines[index]!
  if (date.value.length < 10 && !date.alternatives) return null
  const words = (range: Range) => view.folded.slice(range.from, range.to)
  const before = words({ from: line.from, to: date.from }).replace(/[ ([]/g, '')
  const behind = words({ from: date.to, to: line.to }).replace(/[ )\]。]/g, '')
  const own = before || behind
  if (before && behind) return null
  if (own) {
    if (!isOfficeName(own)) return null
    const agency = before ? trimmed(view, { from: line.from, to: date.from }) : trimmed(view, { from: date.to, to: line.to })
    return { ...line, agency, date }
  }
  const previous = lines[index - 1]
  if (previous && isOfficeName(words(previous))) return { from: previous.from, to: line.to, agency: previous, date }
  const next = lines[index + 1]
  if (next && isOfficeName(words(next))) return { from: line.from, to: next.to, agency: next, date }
  return { ...line, date }
}

/** A name without a date, as the last words of the report. */
function signatureAlone(view: View, lines: Range[]): Foot | null {
  const lastProse = lines.findLastIndex((line) => isProse(view, line))
  for (let i = Math.max(1, lastProse + 1); i < lines.length; i++) {
    const line = lines[i]!
    if (line.to - line.from <= LONGEST && isOfficeName(view.folded.slice(line.from, line.to))) return { ...line, agency: line }
  }
  return null
}

function trimmed(view: View, range: Range): Range {
  let { from, to } = range
  while (from < to && ' ['.includes(view.folded[from]!)) from++
  while (to > from && ' ['.includes(view.folded[to - 1]!)) to--
  return { from, to }
}
