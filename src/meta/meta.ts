import type { Tokens } from '../lex/token.js'
import type { Finding, Meta } from '../report/schema.js'
import type { Outline } from '../sections/outline.js'
import type { View } from '../view/view.js'

export function readMeta(_view: View, _tokens: Tokens, _outline: Outline): { meta: Meta; findings: Finding[] } {
  return {
    meta: { title: null, kind: 'other', format: null, agency: null, year: null, period: null, published: null, signed: null },
    findings: [],
  }
}
