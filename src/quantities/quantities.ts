import type { NumberToken, Tokens } from '../lex/token.js'
import type { Quantity } from '../report/schema.js'
import type { Range } from '../report/span.js'
import type { Outline } from '../sections/outline.js'
import type { Line, View } from '../view/view.js'
import { readChange } from './change.js'
import { countsNothing } from './exclusions.js'
import { type Labelled, type LabelTask, readLabel } from './label.js'
import { readHedges } from './modifier.js'
import { currencyBefore, withSmallChange } from './money.js'
import { quotedRanges } from './quoted.js'
import { readUnit } from './unit.js'

/** A quantity in the reading text; `quantity` is what the report says of it. */
export interface Amount extends Range {
  quantity: Quantity
  /** Where the label words stand. */
  label?: Range
}

/** A number that counts or measures, with its unit and the hedges round it. */
interface Measured extends Range {
  token: NumberToken
  value: number
  upper?: number
  unit: string
  modifier: Quantity['modifier']
  approximate: boolean
  /** The unit counts things (个, 件) and does not measure. */
  counts: boolean
}

/**
 * Reads every counted or measured amount of the running text, in order: number, unit, hedges, change, the words that say what is
 * counted. Units: value in the unit's base, money in 元. Left out: tables, page furniture, and all numerals that count nothing.
 */
export function readQuantities(view: View, tokens: Tokens, outline: Outline): Amount[] {
  const amounts: Amount[] = []
  const { numbers } = tokens
  const floors = numeralEnds(outline)
  let n = 0
  for (const line of view.lines) {
    const first = n
    while (n < numbers.length && numbers[n]!.from < line.to) n++
    if (n > first && line.zone === 'body') readLine(view, line, numbers.slice(first, n), outline, floors, amounts)
  }
  return amounts
}

function readLine(view: View, line: Line, numbers: NumberToken[], outline: Outline, floors: Floors, amounts: Amount[]): void {
  const measured = measuredIn(view, line, numbers, floors)
  let previous: Labelled | undefined
  let previousChange: Quantity['change']
  for (const [i, m] of measured.entries()) {
    const next = measured[i + 1]
    const floor = Math.max(line.from, floors.before(m.from))
    const behind = previous && previous.to >= floor ? previous : undefined
    // 同比分别增长15.8%和14.4%: the second takes the direction of the first.
    const change =
      readChange(view.folded, m, floor, m.counts) ?? (behind && isPair(view.folded, behind.to, m.from) ? previousChange : undefined)
    const labelled = readLabel(taskOf(view.folded, m, change !== undefined), {
      text: view.text,
      folded: view.folded,
      floor,
      lineTo: line.to,
      next: next?.from ?? -1,
      nextTo: next?.to ?? -1,
      previous: behind,
    })
    amounts.push(amountOf(view, outline, m, labelled, change))
    previous = labelled
    previousChange = change
  }
}

function measuredIn(view: View, line: Line, numbers: NumberToken[], floors: Floors): Measured[] {
  const quoted = quotedRanges(view, line)
  const found: Measured[] = []
  let q = 0
  for (const token of numbers) {
    if (token.from < line.from || token.from < floors.before(token.from)) continue
    while (q < quoted.length && quoted[q]!.to <= token.from) q++
    if (q < quoted.length && quoted[q]!.from <= token.from) continue
    const last = found[found.length - 1]
    if (last && token.from < last.to) continue
    const m = measure(view.folded, line, token)
    if (!m) continue
    if (last && isRange(view.folded, last, m))
      found[found.length - 1] = { ...last, to: m.to, upper: m.value, modifier: 'range', approximate: last.approximate || m.approximate }
    else found.push(m)
  }
  return found
}

/** 1万元—5万元, 3个至5个: both ends carry the unit. 从3件到5件 are two amounts, one after the other. */
function isRange(folded: string, low: Measured, high: Measured): boolean {
  if (low.unit !== high.unit || low.unit === '' || low.upper !== undefined || low.value >= high.value) return false
  return (
    RANGE_MARKS.has(folded.slice(low.to, Math.min(high.from, low.to + 4)).trim()) &&
    high.from - low.to <= 4 &&
    !'从由自'.includes(folded[low.from - 1] ?? ' ')
  )
}

const RANGE_MARKS = new Set(['-', '--', '~', '至', '到'])

function measure(folded: string, line: Line, token: NumberToken): Measured | null {
  const unit = token.unit ? null : readUnit(folded, token.to)
  if (countsNothing({ folded, token, unit, from: line.from, to: line.to })) return null
  const money = withSmallChange(folded, token.value, unit)
  const currency = currencyBefore(folded, token.from, unit)
  const end = money.to ?? unit?.to ?? token.to
  const hedges = readHedges(
    folded,
    { from: currency?.from ?? token.from, to: end },
    token.hedge ?? (unit?.inside === '半' ? undefined : unit?.inside),
    token.upper !== undefined,
  )
  return {
    ...hedges,
    token,
    value: unit?.inside === '半' ? money.value + 0.5 : money.value,
    ...(token.upper === undefined ? {} : { upper: token.upper }),
    counts: unit?.kind === 'count',
    unit: token.unit ?? currency?.unit ?? unit?.unit ?? '',
  }
}

function amountOf(view: View, outline: Outline, m: Measured, labelled: Labelled, change: Quantity['change']): Amount {
  const { token } = m
  return {
    from: m.from,
    to: m.to,
    ...(labelled.where.from < labelled.where.to ? { label: labelled.where } : {}),
    quantity: {
      text: view.printed(m),
      value: m.value,
      ...(m.upper === undefined ? {} : { upper: m.upper }),
      unit: m.unit,
      label: labelled.label,
      approximate: m.approximate,
      modifier: m.modifier,
      ...(change ? { change } : {}),
      section: outline.at(m.from),
      certainty: token.certainty,
      span: view.spanOf(m),
    },
  }
}

const SELF_CONTAINED = new Set(['人', '人次', '元', '%', '‰', '百分点', '岁', '倍'])

/** 不少于 and 不超过 are read as part of what is said (每周不少于2次); 约, 近 and 超 are not. */
function taskOf(folded: string, m: Measured, changed: boolean): LabelTask {
  return { from: folded[m.from] === '不' ? m.token.from : m.from, to: m.to, selfContained: SELF_CONTAINED.has(m.unit), changed }
}

/** 15.8%和14.4%, 3件、5件: nothing but a joint between two amounts. */
function isPair(folded: string, from: number, to: number): boolean {
  const gap = folded.slice(from, Math.min(to, from + 4)).trim()
  return to - from <= 3 && (gap === '和' || gap === '、' || gap === '及')
}

interface Floors {
  /** End of the heading numeral that stands last before a place, or 0. */
  before(place: number): number
}

/** Heading numerals count nothing, and labels do not reach over them. Places must be asked for in order, or back within a line. */
function numeralEnds(outline: Outline): Floors {
  const { entries } = outline
  let last = 0
  return {
    before(place) {
      while (last > 0 && entries[last - 1]!.heading.from > place) last--
      while (last < entries.length && entries[last]!.heading.from <= place) last++
      const entry = entries[last - 1]
      return entry ? entry.heading.from + entry.section.numeral.length : 0
    },
  }
}
