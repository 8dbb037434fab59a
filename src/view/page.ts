import type { Span } from '../report/span.js'
import { copyFinding, setAsideCopy } from './copies.js'
import { fold } from './fold.js'
import { withFullStops } from './full-stops.js'
import { judgePage, swallowedFinding } from './page-findings.js'
import type { SourceMap } from './source-map.js'
import { assignRoles } from './table-roles.js'
import type { View } from './view.js'
import { assignZones } from './zones.js'

/** What a reader of HTML or plain text takes from its source, before the report is told apart from the page around it. */
export interface PageText extends Pick<View, 'kind' | 'text' | 'lines' | 'tables' | 'metas' | 'pageTitle'> {
  map: SourceMap
  /** Where images stand in the reading text; those in links are buttons and logos. */
  images: { at: number; linked: boolean }[]
  /** Links to files, such as pdf or docx, and players that show one. */
  files: number
  /** Scripts, and frames within the page: they may show what it does not hold. */
  scripts: number
  frames: number
  /** Fields for a password. */
  logins: number
  /** Words inside hidden elements, not read. */
  hiddenWords: number
  /** The rest of the source, where something that is never closed takes it all up, as it does in browsers. */
  swallowed?: { by: string; span: Span }
}

/** Tells the report apart from the page around it. */
export function viewOf(page: PageText): View {
  const { kind, text, lines, tables, metas, pageTitle, map } = page
  const folded = withFullStops(fold(text))
  assignRoles(tables, lines, folded)
  const parts = assignZones(lines, tables, folded, pageTitle && fold(pageTitle.text))
  const copy = setAsideCopy(lines, tables, folded)
  const facts = { ...page, title: pageTitle ? fold(pageTitle.text) : '', refreshes: metas.some(({ name }) => name === 'refresh') }
  const findings = page.swallowed ? [swallowedFinding(page.swallowed)] : judgePage(facts, folded, parts)
  if (copy) findings.push(copyFinding(map.rangeOf(copy.range), map.rangeOf(copy.original)))
  return {
    kind,
    text,
    folded,
    lines,
    tables,
    pageTitle,
    metas,
    findings,
    spanOf: (range) => map.rangeOf(range),
    printed: (range) => text.slice(range.from, range.to),
  }
}
