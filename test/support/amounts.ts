import { lex } from '../../src/lex/lex.js'
import { type Amount, readQuantities } from '../../src/quantities/quantities.js'
import { repair } from '../../src/repair/repair.js'
import type { Quantity } from '../../src/report/schema.js'
import { outline } from '../../src/sections/outline.js'
import { readView } from '../../src/view/read-view.js'
import { markTextTables } from '../../src/view/text-tables.js'
import type { View } from '../../src/view/view.js'

/** The amounts of a text, read by the stages that come before them. */
export function amountsOf(text: string): { view: View; amounts: Amount[] } {
  const { view } = repair(markTextTables(readView(text)))
  const tokens = lex(view)
  return { view, amounts: readQuantities(view, tokens, outline(view, tokens)) }
}

export function quantitiesOf(text: string): Quantity[] {
  return amountsOf(text).amounts.map((amount) => amount.quantity)
}

/** `value unit` of each amount, a range with its upper value: `3 件`, `3-5 个`, `54373 `. */
export function figuresOf(text: string): string[] {
  return quantitiesOf(text).map((q) => `${q.value}${q.upper === undefined ? '' : `-${q.upper}`} ${q.unit}`.trimEnd())
}
