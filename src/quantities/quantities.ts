import type { Tokens } from '../lex/token.js'
import type { Quantity } from '../report/schema.js'
import type { Range } from '../report/span.js'
import type { Outline } from '../sections/outline.js'
import type { View } from '../view/view.js'

/** A quantity in the reading text; `quantity` is what the report says of it. */
export interface Amount extends Range {
  quantity: Quantity
  /** Where the label words stand. */
  label?: Range
}

export function readQuantities(_view: View, _tokens: Tokens, _outline: Outline): Amount[] {
  return []
}
