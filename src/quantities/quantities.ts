import type { NumberToken, Tokens } from '../lex/token.js'
import type { Quantity } from '../report/schema.js'
import type { Range } from '../report/span.js'
import type { Outline } from '../sections/outline.js'
import type { Line, View } from '../view/view.js'
import { readChange } from './change.js'
import { type Labelled, readLabel } from './label.js'
import { asRange, type Measured, measure } from './measured.js'
import { sharedUnits } from './shared-unit.js'

/** A quantity in the reading text; `quantity` is what the report says of it. */
export interface Amount extends Range {
  quantity: Quantity
  /** Where the label words stand. */
  label?: Range
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
    const floor = Math.max(line.from, floors(m.from))
    const behind = previous && previous.to >= floor ? previous : undefined
    // 同比分别增长15.8%和14.4%: the second takes the direction of the first.
    const change =
      readChange(view.folded, m, floor, m.counts) ?? (behind && isPair(view.folded, behind.to, m.from) ? previousChange : undefined)
    // 不少于 and 不超过 are read as part of what is said (每周不少于2次); 约, 近 and 超 are not.
    const from = view.folded[m.from] === '不' ? m.token.from : m.from
    const labelled = readLabel(
      { from, to: m.to, selfContained: SELF_CONTAINED.has(m.unit), changed: change !== undefined },
      {
        text: view.text,
        folded: view.folded,
        floor,
        lineTo: line.to,
        next: next?.from ?? -1,
        nextTo: next?.to ?? -1,
        previous: behind,
      },
    )
    amounts.push(amountOf(view, outline, m, labelled, change))
    previous = labelled
    previousChange = change
  }
}

function measuredIn(view: View, line: Line, numbers: NumberToken[], floors: Floors): Measured[] {
  const quoted = quotedRanges(view, line)
  const shared = sharedUnits(view.folded, numbers, line.from)
  const found: Measured[] = []
  let q = 0
  for (const token of numbers) {
    if (token.from < line.from || token.from < floors(token.from)) continue
    while (q < quoted.length && quoted[q]!.to <= token.from) q++
    if (q < quoted.length && quoted[q]!.from <= token.from) continue
    const last = found[found.length - 1]
    if (last && token.from < last.to) continue
    const m = measure(view.folded, line, token, shared.get(token))
    const range = m && last ? asRange(view.folded, last, m) : null
    if (range) found[found.length - 1] = range
    else if (m) found.push(m)
  }
  return found
}

/** Digits on both sides of a line end: one number broken, or two of which the words between are lost (97⏎562条). */
const BROKEN_DIGITS = /\d[ \t]*\n[ \t]*\d/

function amountOf(view: View, outline: Outline, m: Measured, labelled: Labelled, change: Quantity['change']): Amount {
  const text = view.printed(m)
  const quantity: Quantity = {
    text,
    value: m.value,
    unit: m.unit,
    label: labelled.label,
    approximate: m.approximate,
    modifier: m.modifier,
    section: outline.at(m.from),
    certainty: m.token.certainty === 'certain' && text.includes('\n') && BROKEN_DIGITS.test(text) ? 'likely' : m.token.certainty,
    span: view.spanOf(m),
  }
  if (m.upper !== undefined) quantity.upper = m.upper
  if (change) quantity.change = change
  const amount: Amount = { from: m.from, to: m.to, quantity }
  if (labelled.where.from < labelled.where.to) amount.label = labelled.where
  return amount
}

const SELF_CONTAINED = new Set(['人', '人次', '元', '%', '‰', '百分点', '岁', '倍'])

/** 15.8%和14.4%, 3件、5件: nothing but a joint between two amounts. */
function isPair(folded: string, from: number, to: number): boolean {
  const gap = folded.slice(from, Math.min(to, from + 4)).trim()
  return to - from <= 3 && (gap === '和' || gap === '、' || gap === '及')
}

/** The end of the heading numeral that stands last before a place, or 0. */
type Floors = (place: number) => number

/** Heading numerals count nothing, and labels do not reach over them. Places must be asked for in order, or back within a line. */
function numeralEnds({ entries }: Outline): Floors {
  let last = 0
  return (place) => {
    while (last > 0 && entries[last - 1]!.heading.from > place) last--
    while (last < entries.length && entries[last]!.heading.from <= place) last++
    const entry = entries[last - 1]
    return entry ? entry.heading.from + entry.section.numeral.length : 0
  }
}

const OPENS = /["＂“「『《]/
/** What stands between quotation marks; straight ones are paired in order. */
const QUOTED = /["＂“「『][^"＂“”「」『』]*["＂”」』]/g
/** Longest quotation that is taken for a name, its marks included; longer ones are sentences, whose numbers count. */
const LONGEST_NAME = 17
/** A title in book marks; a mark that is not closed so soon was lost. */
const TITLE = /《[^》]{0,79}》/g

/**
 * The names and titles of a line: short quotations (“五公开”, “5·12”) and what stands in 《》. Numbers in them count nothing.
 * Read from the printed text, where opening and closing marks differ. A clause within quotation marks (“公开信息5条，…”) is speech, not a name.
 */
function quotedRanges(view: View, line: Range): Range[] {
  const printed = view.text.slice(line.from, line.to)
  if (!OPENS.test(printed)) return []
  const rangeOf = ({ index, 0: words }: RegExpExecArray) => ({ from: line.from + index, to: line.from + index + words.length })
  const isTitled = printed.includes('《')
  const names = [...printed.matchAll(QUOTED)].filter(({ 0: words }) => words.length <= LONGEST_NAME && !/[,，﹐。｡;；﹔]/.test(words))
  return [...names, ...(isTitled ? printed.matchAll(TITLE) : [])].map(rangeOf).sort((a, b) => a.to - b.to)
}
