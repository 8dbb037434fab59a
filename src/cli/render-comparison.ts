import type { Comparison } from '../compare/compare.js'
import type { IndicatorChange } from '../compare/indicator-changes.js'
import type { SectionOverlap } from '../compare/text-overlap.js'
import type { Report } from '../report/schema.js'
import { block, heading, nameOf, pc } from './render-report.js'
import { printable } from './terminal.js'

/** Two reports side by side, for a person in a terminal. */
export function renderComparison(comparison: Comparison, previous: Report, current: Report, passages: boolean): string {
  const { checks, sections, text } = comparison
  const failed = checks.filter((c) => !c.holds)
  const parts = [
    `${pc.dim('before')}  ${nameOf(previous)}`,
    `${pc.dim('after ')}  ${nameOf(current)}`,
    comparison.consecutive
      ? ''
      : pc.yellow(`! ${previous.meta.year} and ${current.meta.year} do not follow one another: nothing is checked between them`),
    block(`Between the years (${checks.length - failed.length} of ${checks.length} hold)`, [
      ...failed.map((c) => `${pc.red('✗')} ${c.code}: ${printable(c.identity)}: ${c.left} ≠ ${c.right}`),
      ...checks.filter((c) => c.holds && !c.by).map((c) => `${pc.green('✓')} ${c.code}: ${printable(c.identity)}: ${c.left}`),
    ]),
    block('Indicators', indicatorLines(comparison.indicators)),
    block('Sections', [
      ...sections.added.map((s) => `+ ${heading(s)}`),
      ...sections.removed.map((s) => `- ${heading(s)}`),
      ...sections.renamed.map((r) => `~ ${heading(r.previous)} → ${heading(r.current)}`),
      `${sections.kept.length} with the same title`,
    ]),
    text
      ? block(
          `Text taken over (${percent(text.share)} of the later report)`,
          text.sections.flatMap((s) => overlapLines(s, passages)),
        )
      : '',
  ]
  return `${parts.filter(Boolean).join('\n')}\n`
}

const percent = (share: number | null) => (share === null ? '—' : `${Math.round(share * 100)} %`)

/** Totals that changed or that only one year states; those that stayed are counted. */
function indicatorLines(changes: IndicatorChange[]): string[] {
  const totals = changes.filter((c) => !c.by)
  const width = Math.max(0, ...totals.map((c) => c.code.length))
  const moved = totals.filter((c) => c.change !== 0)
  const value = (v: number | null) => (v === null ? '—' : String(v)).padStart(9)
  const signed = (n: number) => (n > 0 ? `+${n}` : String(n))
  const lines = moved.map(({ code, previous, current, unit, change, percent }) => {
    const by = change === null ? '' : `${signed(change)}${percent === null ? '' : ` (${signed(percent)} %)`}`
    return `${code.padEnd(width)} ${value(previous)} → ${value(current)} ${printable(unit)}  ${by}`
  })
  return [...lines, `${totals.length - moved.length} unchanged`]
}

function overlapLines(section: SectionOverlap, passages: boolean): string[] {
  const line = `${percent(section.share).padStart(5)}  ${printable(section.title ?? '(before the first heading)')} ${pc.dim(`${section.shared} of ${section.length} characters`)}`
  return passages ? [line, ...section.passages.map((p) => pc.dim(`       «${printable(p.text)}»`))] : [line]
}
