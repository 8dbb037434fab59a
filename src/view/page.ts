import type { Finding, Repair } from '../report/schema.js'
import type { Range } from '../report/span.js'
import { setAsideCopy } from './copies.js'
import { mendPage } from './damage/damage.js'
import type { Change } from './derived-source.js'
import { fold, withFullStops } from './fold.js'
import { judgePage } from './page-findings.js'
import type { ReadingText } from './reading-text.js'
import { assignRoles } from './table-roles.js'
import { newView, type View } from './view.js'
import { assignZones } from './zones.js'

/** What a reader of HTML or plain text takes from its source, before the report is told apart from the page around it. */
export interface PageText extends Pick<View, 'kind' | 'text' | 'lines' | 'tables' | 'metas' | 'pageTitle' | 'spanOf'> {
  /** Line ends between pieces of text that stand side by side at fixed places. */
  joints: Change[]
  /** What the reader mended itself: struck text left out, readings in `<ruby>`. */
  repairs: Repair[]
  /** Text raised by its element, `<sup>`. */
  raised: Range[]
  /** Numerals that a browser shows before the items of a list, and where. */
  numerals: { at: number; put: string }[]
  /** Where page numbers were left out, in order. */
  pageEnds: number[]
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
  swallowed?: Finding
}

/** A page of which nothing has been read yet, with the place where its text is being written. */
export function emptyPage({ lines, map, pageEnds }: ReadingText): Omit<PageText, 'kind' | 'text' | 'tables'> {
  const counts = { files: 0, scripts: 0, frames: 0, logins: 0, hiddenWords: 0 }
  const spanOf = ({ from, to }: Range) => map.spanOf(from, to)
  return { lines, spanOf, pageEnds, ...counts, joints: [], images: [], repairs: [], raised: [], numerals: [], metas: [] }
}

/** Tells the report apart from the page around it. */
export function viewOf(page: PageText): View {
  const mended = mendPage(page)
  const { pageTitle, lines, tables, spanOf } = mended
  const folded = withFullStops(mended.folded)
  const title = pageTitle ? fold(pageTitle.text) : ''
  assignRoles(tables, lines, folded)
  const parts = assignZones(lines, tables, folded, title)
  const copy = setAsideCopy(lines, tables, folded, spanOf)
  const findings = page.swallowed ? [page.swallowed] : judgePage(mended, title, folded, parts)
  if (copy) findings.push(copy)
  return newView({ ...mended, folded, findings })
}
