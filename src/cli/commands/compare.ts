import { Command } from 'commander'
import { reasonOf } from '../../batch/read-file.js'
import { type Comparison, compareReports } from '../../compare/compare.js'
import type { IndicatorChange } from '../../compare/indicator-changes.js'
import type { SectionOverlap } from '../../compare/text-overlap.js'
import { parseReport } from '../../parse-report.js'
import type { Report } from '../../report/schema.js'
import { readInput, textOrJson } from '../options.js'
import { block, heading, nameOf, pc } from '../render-report.js'
import { printable, tellUnreadable } from '../terminal.js'

const readNamed = (file: string) => readInput(file).catch((error: unknown) => tellUnreadable(file, reasonOf(error)))

export function compareCommand(): Command {
  return new Command('compare')
    .description('compare two reports of one body: carry-over, indicators, sections, and the text taken over from the first to the second')
    .argument('<previous>', 'the report of the year before')
    .argument('<current>', 'the report of the year after')
    .addOption(textOrJson())
    .option('--passages', 'show the shared passages too (in text; JSON always has them)')
    .action(async (previousFile: string, currentFile: string, flags: { format: 'text' | 'json'; passages?: boolean }) => {
      const [previousSource, currentSource] = [await readNamed(previousFile), await readNamed(currentFile)]
      if (!previousSource || !currentSource) return
      const [previous, current] = [parseReport(previousSource), parseReport(currentSource)]
      const comparison = compareReports(previous, current, { sources: { previous: previousSource, current: currentSource } })
      if (flags.format === 'json') process.stdout.write(`${JSON.stringify(comparison, null, 2)}\n`)
      else process.stdout.write(renderComparison(comparison, previous, current, flags.passages ?? false))
    })
}

function renderComparison(comparison: Comparison, previous: Report, current: Report, passages: boolean): string {
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
