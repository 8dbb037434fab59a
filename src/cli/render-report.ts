import colours from 'picocolors'
import type { Check, Finding, Indicator, Repair, Report } from '../report/schema.js'
import { grouped } from '../report/search.js'
import { printable } from './terminal.js'

const { FORCE_COLOR, NO_COLOR } = process.env

/** Colours where a person looks at a terminal, none in a pipe or a log, whatever else the environment says. `NO_COLOR` and `FORCE_COLOR` are obeyed. */
export const pc = colours.createColors(FORCE_COLOR ? FORCE_COLOR !== '0' : process.stdout.isTTY === true && !NO_COLOR)

const SIGN = { error: pc.red('✗'), warning: pc.yellow('!'), info: '·' } as const

/** A Report for a person in a terminal. Nothing of the report's text reaches the terminal raw. */
export function renderReport(report: Report, file?: string): string {
  const { meta } = report
  const serious = report.findings.filter((f) => f.severity !== 'info')
  const notes = report.findings.filter((f) => f.severity === 'info')
  const held = report.checks.filter((c) => c.holds).length
  const parts = [
    file ? pc.dim(printable(file)) : '',
    nameOf(report),
    ...Object.entries({
      agency: meta.agency?.name,
      year: meta.year?.toString(),
      period: meta.period && `${meta.period.start} – ${meta.period.end}`,
      published: meta.published,
      signed: meta.signed,
      kind: meta.format ? `${meta.kind}, ${meta.format}` : meta.kind,
      encoding: `${report.encoding.name} (${report.encoding.from}${report.encoding.confident ? '' : ', not certain'})`,
    }).map(([name, value]) => `  ${pc.dim(name.padEnd(10))}${printable(value ?? '—')}`),
    block(`Findings (${serious.length})`, serious.map(findingLine)),
    block(
      `Sections (${report.sections.length})`,
      report.sections.map((s) => `${'  '.repeat(s.level)}${heading(s)}`),
    ),
    block(`Indicators (${report.indicators.length})`, indicatorLines(report.indicators)),
    block(`Checks (${held} of ${report.checks.length} hold)`, checkLines(report.checks)),
    block(`Repairs (${report.repairs.length})`, report.repairs.map(repairLine)),
    block(`Notes (${notes.length})`, notes.map(findingLine)),
    pc.dim(
      `\n${report.quantities.length} quantities, ${report.dates.length} dates, ${report.documentNumbers.length} document numbers, ${report.tables.length} tables: --format json has them all`,
    ),
  ]
  return `${parts.filter(Boolean).join('\n')}\n`
}

export const nameOf = ({ meta }: Report) => pc.bold(printable(meta.title ?? '(no title found)'))

export const heading = (section: { numeral: string; title: string }) => `${printable(section.numeral)}${printable(section.title)}`

/** A titled block of lines; nothing where there are none. */
export function block(title: string, lines: string[]): string {
  return lines.length === 0 ? '' : `\n${pc.bold(title)}\n${lines.map((line) => `  ${line}`).join('\n')}`
}

const findingLine = ({ severity, code, message }: Finding) => `${SIGN[severity]} ${code}: ${printable(message)}`

const repairLine = ({ kind, before, after, certainty }: Repair) =>
  `${kind}: ${printable(before)} → ${printable(after) || 'nothing'}${certainty === 'certain' ? '' : ` (${certainty})`}`

/** One line a code: its total, what each applicant adds behind it. */
function indicatorLines(indicators: Indicator[]): string[] {
  const width = Math.max(0, ...indicators.map((i) => i.code.length))
  const totals = indicators.filter((i) => !i.by)
  const known = new Set(totals.map((i) => i.code))
  return [...totals, ...indicators.filter((i) => i.by && !known.has(i.code))].map((i) => {
    const doubt = [i.method === 'table' ? '' : i.method, i.certainty === 'certain' ? '' : i.certainty].filter(Boolean).join(', ')
    const split = i.by ? [] : indicators.filter((p) => p.by && p.code === i.code && p.value !== 0)
    // The innermost words of a long quotation: what a line of a terminal holds.
    const quote = printable(i.evidence).replace(/^.+(?=.{60}$)/, '…')
    return [
      `${i.code.padEnd(width)}${i.by ? ` ${i.by.applicant}` : ''}`,
      `${i.value.toString().padStart(9)} ${printable(i.unit)}${doubt ? ` (${doubt})` : ''}`,
      pc.dim(`«${quote}»${split.length ? `  ${split.map((p) => `${p.by!.applicant} ${p.value}`).join(', ')}` : ''}`),
    ].join('  ')
  })
}

/** Checks that fail one by one; those that hold by name. */
function checkLines(checks: Check[]): string[] {
  const held = grouped(checks, ({ code, holds }) => (holds ? code : null))
  const failed = checks.filter((c) => !c.holds)
  return [
    ...failed.map((c) => `${pc.red('✗')} ${c.code}${c.by ? ` (${c.by.applicant})` : ''}: ${printable(c.identity)}: ${c.left} ≠ ${c.right}`),
    ...[...held].map(([code, { length }]) => `${pc.green('✓')} ${code}${length > 1 ? ` (${length} times)` : ''}`),
  ]
}
