import colours from 'picocolors'
import { APPLICANT_LABELS, type Applicant } from '../catalogue/applicants.js'
import { indicatorEntry, isIndicatorCode } from '../kinds/ogi/indicators.js'
import type { Check, Finding, Indicator, Repair, Report } from '../report/schema.js'
import { grouped } from '../report/search.js'
import type { Certainty } from '../report/span.js'
import { column, widest } from './columns.js'
import { printable } from './terminal.js'

const { FORCE_COLOR, NO_COLOR } = process.env

/** Colours where a person looks at a terminal, none in a pipe or a log, whatever else the environment says. `NO_COLOR` and `FORCE_COLOR` are obeyed. */
export const pc = colours.createColors(FORCE_COLOR ? FORCE_COLOR !== '0' : process.stdout.isTTY === true && !NO_COLOR)

const SIGN = { error: pc.red('✗'), warning: pc.yellow('!'), info: '·' } as const

/** A Report for a person in a terminal, what is questioned first. Nothing of the report's text reaches the terminal raw. */
export function renderReport(report: Report, file?: string): string {
  const { meta } = report
  const { error = [], warning = [], info = [] } = Object.fromEntries(grouped(report.findings, (finding) => finding.severity))
  const serious = [...error, ...warning]
  const held = report.checks.filter((c) => c.holds).length
  const properties = {
    agency: meta.agency?.name,
    year: meta.year?.toString(),
    period: meta.period && `${meta.period.start} – ${meta.period.end}`,
    published: meta.published,
    signed: meta.signed,
    kind: meta.format ? `${meta.kind}, ${meta.format}` : meta.kind,
    encoding: `${report.encoding.name} (${report.encoding.from}${report.encoding.confident ? '' : ', not certain'})`,
  }
  const parts = [
    file ? pc.dim(printable(file)) : '',
    nameOf(report),
    serious.length > 0 ? `${block(`Findings (${serious.length})`, serious.map(findingLine))}\n` : '',
    ...Object.entries(properties).map(([name, value]) => `  ${pc.dim(name.padEnd(10))}${printable(value ?? '—')}`),
    block(
      `Sections (${report.sections.length})`,
      report.sections.map((s) => `${'  '.repeat(s.level)}${heading(s)}`),
    ),
    block(`Indicators (${report.indicators.length})`, indicatorLines(report.indicators)),
    block(`Checks (${held} of ${report.checks.length} hold)`, checkLines(report.checks)),
    block(`Repairs (${report.repairs.length})`, report.repairs.map(repairLine)),
    block(`Notes (${info.length})`, info.map(findingLine)),
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

/** The label of a code as the official form prints it. */
export const labelOf = (code: string) => (isIndicatorCode(code) ? indicatorEntry(code).labels[0]! : '')

/** `naturalPerson 自然人` */
export const applicantName = (applicant: Applicant) => `${applicant} ${APPLICANT_LABELS[applicant]}`

/** `(derived, likely)`: how a value was stated where that is not a cell of a table, and how sure it is where that is not certain. */
export const doubtOf = ({ method, certainty }: { method: string; certainty: Certainty }) => {
  const doubt = [method === 'table' ? '' : method, certainty === 'certain' ? '' : certainty].filter(Boolean).join(', ')
  return doubt ? ` (${doubt})` : ''
}

/** Columns of a label; few are longer. */
const LABEL = 40

/** One line a code: its total, what each applicant adds behind it. */
function indicatorLines(indicators: Indicator[]): string[] {
  const totals = indicators.filter((i) => !i.by)
  const known = new Set(totals.map((i) => i.code))
  const lines = [...totals, ...indicators.filter((i) => i.by && !known.has(i.code))].map((i) => {
    const split = i.by ? [] : indicators.filter((p) => p.by && p.code === i.code && p.value !== 0)
    // The innermost words of a long quotation: what a line of a terminal holds.
    const quote = printable(i.evidence).replace(/^.+(?=.{60}$)/, '…')
    return {
      code: `${i.code}${i.by ? ` ${i.by.applicant}` : ''}`,
      label: `${labelOf(i.code)}${i.by ? ` / ${APPLICANT_LABELS[i.by.applicant]}` : ''}`,
      value: `${i.value.toString().padStart(9)} ${printable(i.unit)}${doubtOf(i)}`,
      quote: pc.dim(`«${quote}»${split.length ? `  ${split.map((p) => `${applicantName(p.by!.applicant)} ${p.value}`).join(', ')}` : ''}`),
    }
  })
  const [codes, labels] = [
    widest(lines.map(({ code }) => code)),
    widest(
      lines.map(({ label }) => label),
      LABEL,
    ),
  ]
  return lines.map(({ code, label, value, quote }) => [column(code, codes), column(label, labels), value, quote].join('  '))
}

/** Checks that fail one by one; those that hold by name. */
function checkLines(checks: Check[]): string[] {
  const held = grouped(checks, ({ code, holds }) => (holds ? code : null))
  const failed = checks.filter((c) => !c.holds)
  return [
    ...failed.map((c) => `${pc.red('✗')} ${c.code}${c.by ? ` (${c.by.applicant})` : ''}: ${printable(c.identity)}: ${c.left} ≠ ${c.right}`),
    ...[...held].map(([code, checks]) => `${pc.green('✓')} ${code}${said(checks)}${checks.length > 1 ? ` (${checks.length} times)` : ''}`),
  ]
}

/** The words of checks that say the same. */
function said([first, ...others]: Check[]): string {
  return others.every(({ identity }) => identity === first!.identity) ? `: ${printable(first!.identity)}` : ''
}
