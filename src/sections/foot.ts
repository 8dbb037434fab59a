import { isOfficeName } from '../language/offices.js'
import type { DateToken, Tokens } from '../lex/token.js'
import type { Range } from '../report/span.js'
import { trimmed } from '../view/fold.js'
import type { View } from '../view/view.js'

/** The foot of a report: who signs it and when. `from` is where it begins. */
export interface Foot extends Range {
  agency?: Range
  date?: DateToken
}

/**
 * Finds the signature behind a place of the text: a line with a date alone or with a name and a date, the name on the line before (or
 * behind). A date beside a name goes before one alone. Where the report has no headings (`after` 0), running text behind a date shows that it belongs to
 * something before the report. Null where none is found.
 */
export function findFoot(view: View, tokens: Tokens, after: number): Foot | null {
  const lines = view.lines
    .filter((line) => line.from >= after && line.zone === 'body')
    .map((line) => trimmed(view.folded, line))
    .filter(({ from, to }) => to > from)
  const lastProse = lines.findLastIndex((line) => isProse(view, line))
  let dates = tokens.dates.findIndex((date) => date.from >= after)
  if (dates < 0) dates = tokens.dates.length
  let found: Foot | null = null
  // Behind a heading whatever stands before the date is the report; without headings something must.
  for (let i = after > 0 ? 0 : Math.max(1, lastProse + 1); i < lines.length && !found?.agency; i++) {
    const line = lines[i]!
    while (dates < tokens.dates.length && tokens.dates[dates]!.from < line.from) dates++
    const date = tokens.dates[dates]
    if (date && date.to <= line.to && line.to - line.from <= LONGEST) found = readFoot(view, lines, i, date) ?? found
  }
  return found ?? signatureAlone(view, lines, lastProse)
}

/** A longer line is no signature. */
const LONGEST = 60

/** A sentence of some length. */
const isProse = (view: View, line: Range) => line.to - line.from > 30 && view.folded.slice(line.from, line.to).includes('。')

function readFoot(view: View, lines: Range[], index: number, date: DateToken): Foot | null {
  const line = lines[index]!
  if (date.value.length < 10 && !date.alternatives) return null
  const words = (from: number, to: number) => view.folded.slice(from, to)
  const before = words(line.from, date.from).replace(/[ ([]/g, '')
  const behind = words(date.to, line.to).replace(/[ )\]。]/g, '')
  if (before && behind) return null
  if (before || behind) {
    if (!isOfficeName(before || behind)) return null
    return { ...line, agency: nameIn(view, before ? { from: line.from, to: date.from } : { from: date.to, to: line.to }), date }
  }
  const beside = [lines[index - 1], lines[index + 1]].find((near) => near && isOfficeName(words(near.from, near.to)))
  if (!beside) return { ...line, date }
  return { from: Math.min(line.from, beside.from), to: Math.max(line.to, beside.to), agency: nameIn(view, beside), date }
}

/** A name without a date, as the last words of the report. */
function signatureAlone(view: View, lines: Range[], lastProse: number): Foot | null {
  const name = lines
    .slice(Math.max(1, lastProse + 1))
    .find((line) => line.to - line.from <= LONGEST && isOfficeName(view.folded.slice(line.from, line.to)))
  return name ? { ...name, agency: nameIn(view, name) } : null
}

/** Room for the seal: （盖章）, （公章）. */
const SEAL = / {0,20}\((?:加?盖章|公章|印章|章|印)\)$/

/** The name within a stretch: without blanks, brackets left over, and the room for the seal. */
function nameIn(view: View, range: Range): Range {
  let { from, to } = range
  while (from < to && ' ['.includes(view.folded[from]!)) from++
  while (to > from && ' ['.includes(view.folded[to - 1]!)) to--
  const seal = SEAL.exec(view.folded.slice(Math.max(from, to - 12), to))
  return { from, to: seal ? to - seal[0].length : to }
}
