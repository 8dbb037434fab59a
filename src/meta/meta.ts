import type { Tokens } from '../lex/token.js'
import type { Finding, Meta } from '../report/schema.js'
import type { Outline } from '../sections/outline.js'
import type { View } from '../view/view.js'
import { readAgency } from './agency.js'
import { readFormat } from './format.js'
import { frontLines } from './front.js'
import { readKind } from './kind.js'
import { checkMeta } from './meta-findings.js'
import { readPeriod } from './period.js'
import { readPublished } from './published.js'
import { readSigned } from './signed.js'
import { readTitle } from './title.js'
import { readYear } from './year.js'

/** Of a page that only lists reports, or holds none. */
export const NO_META: Meta = {
  title: null,
  kind: 'other',
  format: null,
  agency: null,
  year: null,
  period: null,
  published: null,
  signed: null,
}

/**
 * What the document says of itself: title, kind, form, body, year, period and dates, each from its best evidence. Null stands for what is not said.
 * Contradictions between the dates are findings.
 */
export function readMeta(view: View, tokens: Tokens, outline: Outline): { meta: Meta; findings: Finding[] } {
  if (view.findings.some((finding) => finding.code === 'list-page')) return { meta: { ...NO_META }, findings: [] }
  const front = frontLines(view, outline)
  const named = readTitle(view, front)
  const kind = readKind(view, outline, named)
  // A report known by its chapters has lost its title; what names something else stands beside it.
  const title = kind === 'ogi-annual-report' && !named?.openGovernment ? null : named
  const dated = readPeriod(view, tokens)
  const page = readPublished(view, tokens, outline)
  const period = dated?.period ?? null
  const published = page?.value ?? null
  const year = readYear(view, tokens, outline, front, title, { kind, period, published })
  const signed = readSigned(tokens, outline, front, title, { year, published })
  return {
    meta: {
      title: title?.text ?? null,
      ...(title ? { titleSpan: title.span } : {}),
      kind,
      format: readFormat(view, kind, year),
      agency: readAgency(view, outline, front, title),
      year,
      period,
      published,
      signed,
    },
    findings: checkMeta(view, { kind, year, signed }, dated, page),
  }
}
