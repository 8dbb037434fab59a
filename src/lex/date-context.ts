import type { Finding, Repair } from '../report/schema.js'
import type { Range } from '../report/span.js'
import type { View } from '../view/view.js'
import { daysIn, exists, iso, written } from './calendar.js'
import { shared } from './date-damaged.js'
import type { DateParts } from './date-parts.js'
import { isLost } from './scan.js'
import type { DateToken } from './token.js'
import { DATE_CUES, type PlacedDate, YearContext } from './year-context.js'

const YEAR_DIGITS = '〇一二三四五六七八九'

/**
 * Gives each date the year that its own characters leave out, chooses between the readings of a damaged one, and says what is wrong with
 * those that cannot be. A year is looked for in the same sentence, then in what opened the paragraph or the text above, then in the
 * report's own year. Two readings that nothing decides between stay ambiguous: the date is then stated as far as both agree.
 */
export function settleDates(view: View, dates: PlacedDate[]) {
  const tokens: DateToken[] = []
  const excluded: Range[] = []
  const repairs: Repair[] = []
  const findings: Finding[] = []
  const context = new YearContext(view.folded, dates)
  const bounds = boundsOf(view.folded, dates)
  let start: PlacedDate | null = null
  for (const date of dates) {
    const inherited = date.year === 0
    if (inherited) date.year = context.yearFor(date)
    else context.note(date)
    if (date.year === 0) {
      excluded.push({ from: date.from, to: date.to })
      continue
    }
    if (date.readings) choose(date, date.side === 'end' ? start : null, bounds)
    const token = tokenOf(date, inherited)
    // \ufffd1月5日 may have been 11月5日.
    if (inherited && isLost(view.text, date.from - 1)) token.certainty = 'ambiguous'
    tokens.push(token)
    if (date.mended) repairs.push(repairOf(view, date, token))
    const finding = findingOf(view, date, token, date.side === 'end' ? start : null)
    if (finding) findings.push(finding)
    start = date.side === 'start' ? date : null
  }
  return { tokens, excluded, repairs, findings }
}

/** Between what days a foot date must lie: not before the period has ended, not after the page came out. */
function boundsOf(text: string, dates: PlacedDate[]) {
  let ended = ''
  let published = ''
  for (const date of dates) {
    if (date.day === 0 || date.year === 0) continue
    const value = iso(date.year, date.month, date.day)
    if (date.side === 'end' && value > ended) ended = value
    if (!published && DATE_CUES.before(text, date.from)) published = value
  }
  return { ended, published }
}

/** Drops the readings that the order of dates rules out, as long as one is left. */
function choose(date: PlacedDate, start: PlacedDate | null, bounds: ReturnType<typeof boundsOf>): void {
  const value = (r: DateParts) => iso(r.year, r.month, r.day)
  const tests: ((value: string) => boolean)[] = start
    ? [(v) => v >= iso(start.year, start.month, start.day)]
    : [(v) => bounds.published === '' || v <= bounds.published, (v) => bounds.ended === '' || date.side !== undefined || v >= bounds.ended]
  let left = date.readings!
  for (const test of tests) {
    const kept = left.filter((reading) => test(value(reading)))
    if (kept.length > 0) left = kept
  }
  Object.assign(date, shared(left))
  date.readings = left.length === 1 ? undefined : left
}

function tokenOf(date: PlacedDate, inherited: boolean): DateToken {
  const impossible = !exists(date.year, date.month, date.day)
  const month = impossible && daysIn(date.year, date.month) === 0 ? 0 : date.month
  const token: DateToken = {
    from: date.from,
    to: date.to,
    value: iso(date.year, month, impossible ? 0 : date.day),
    certainty: date.readings
      ? 'ambiguous'
      : date.unsure || inherited || impossible || (date.mended && date.mended !== 'chinese-zero')
        ? 'likely'
        : 'certain',
  }
  if (date.readings) token.alternatives = date.readings.map((r) => iso(r.year, r.month, r.day))
  if (date.side) token.rangeEnd = date.side
  if (inherited) token.inherited = true
  if (impossible) token.impossible = true
  return token
}

function repairOf(view: View, date: PlacedDate, token: DateToken): Repair {
  const before = view.printed(date)
  const span = view.spanOf(date)
  if (date.readings) {
    const alternatives = date.readings.map((r) => written(r.year, r.month, r.day))
    return { kind: 'date-marks', before, after: before, certainty: 'ambiguous', alternatives, span }
  }
  if (date.mended === 'chinese-zero') {
    const chinese = !/\d/.test(before[0]!)
    const year = chinese ? Array.from(String(date.year), (digit) => YEAR_DIGITS[Number(digit)]).join('') : String(date.year)
    return { kind: 'chinese-zero', before, after: year + before.slice(before.indexOf('年')), certainty: token.certainty, span }
  }
  const kind = date.mended ?? 'date-marks'
  const after = written(date.year, date.month, date.day) + (before.endsWith('度') ? '度' : '')
  return { kind, before, after, certainty: 'likely', span }
}

function findingOf(view: View, date: PlacedDate, token: DateToken, start: PlacedDate | null): Finding | null {
  const text = view.printed(date)
  const span = view.spanOf(date)
  if (token.impossible) {
    return { code: 'impossible-date', severity: 'error', message: `The calendar has no such day: “${text}”.`, span }
  }
  if (token.alternatives) {
    const message = `“${text}” can be read as ${token.alternatives.join(' or ')}; nothing in the text decides.`
    return { code: 'ambiguous-date', severity: 'warning', message, alternatives: token.alternatives, span }
  }
  if (start && start.day > 0 && date.day > 0 && !start.readings && iso(start.year, start.month, start.day) > token.value) {
    const whole = view.printed({ from: start.from, to: date.to })
    return { code: 'impossible-date', severity: 'error', message: `The period runs backwards: “${whole}”.`, span }
  }
  return null
}
