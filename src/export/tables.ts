import { APPLICANTS } from '../catalogue/applicants.js'
import { type Doubt, doubtsOf } from '../findings/doubts.js'
import type { Cell, Finding, Indicator, Quantity, Repair, Section, Table } from '../report/schema.js'
import type { Span } from '../report/span.js'
import { type Field, number, type Row, table, text, truth, whole, words } from './columns.js'
import type { AgencyOfReport, Standing } from './corpus.js'
import { countFindings, type InputRecord, type ReportRecord } from './record.js'

type Source = Pick<ReportRecord, 'id' | 'report'>

const REPORT: Field<unknown, { id: string }> = text('report', 'Name of the input; joins the tables.', (_, { id }) => id)
const CERTAINTY: Field<{ certainty: string }> = text('certainty', 'certain, likely or ambiguous', (x) => x.certainty)
const place = <T>(spanOf: (thing: T) => Span | undefined): Field<T>[] => [
  whole('span_start', 'Where the evidence begins in the decoded input, in UTF-16 units.', (x) => spanOf(x)?.start),
  whole('span_end', 'Where it ends, exclusive.', (x) => spanOf(x)?.end),
]
const PLACE = place((x: { span?: Span }) => x.span)
const applicant = <T>(of: (thing: T) => string | undefined): Field<T> =>
  text('applicant', `Applicant kind (${APPLICANTS.join(', ')}); empty for the total.`, of)

/** The agency and its place in the hierarchy; the same in reports and panel. */
export const AGENCY: Field<unknown, AgencyOfReport>[] = [
  words('agency', 'The body that reports, as the text names it.', (_, { agency }) => agency),
  text('agency_key', 'Stable key of the agency, so that years join; empty where the name fits several bodies.', (_, a) => a.place?.key),
  text('agency_level', 'province, city, county, township or national, where the name says so.', (_, { place }) => place?.level),
  words('province', 'Province, where the name says or implies it.', (_, { place }) => place?.province),
  words('city', 'City or prefecture.', (_, { place }) => place?.city),
  words('county', 'County, district or county-level city.', (_, { place }) => place?.county),
]

export const INPUTS = table<InputRecord>('inputs', 'One row an input, read or not.', [
  text('input', 'Path as given, id of a record, or address in an archive.', (i) => i.input),
  text('file', 'File that it came out of, where that holds several.', (i) => i.file),
  text('status', 'read, read-without-values, duplicate, not-a-report, passed-over or failed', (i) => i.status),
  words('reason', 'Why it was not read, is no report, or has no values.', ({ unread, reason }) =>
    unread === undefined ? reason : `Kept from an earlier run; now: ${unread}`,
  ),
  text('kind', 'What its first bytes say that it is: html, text, pdf …', (i) => i.kind),
  whole('bytes', 'Size, unpacked; empty where it is not known.', (i) => i.bytes),
  text('hash', 'SHA-256 of its bytes; empty where not all of them were read.', (i) => i.hash),
  text('report', 'Name of its report in the other tables; empty where there is none.', (i) => (i.report ? i.input : null)),
  whole('year', 'Year reported on.', (i) => i.report?.year),
  words('agency', 'The body that reports, as the text names it.', (i) => i.report?.agency),
  whole('n_values', 'Indicators stated as a total.', (i) => i.report?.values),
  whole(
    'n_doubtful',
    'How many of them the report itself makes doubtful; the panel adds what its neighbours say.',
    (i) => i.report?.doubtful,
  ),
  whole('n_errors', 'Findings of severity error.', (i) => i.report?.errors),
  whole('n_warnings', 'Findings of severity warning.', (i) => i.report?.warnings),
  whole('n_infos', 'Findings of severity info.', (i) => i.report?.infos),
])

export const REPORTS = table<ReportRecord, Standing>('reports', 'One row a report.', [
  text('report', REPORT.column.about, (r) => r.id),
  text('url', 'Address that the report was fetched from, where known.', (r) => r.url),
  text('hash', 'SHA-256 of the input.', (r) => r.hash),
  text('text_hash', 'SHA-256 of the report’s own text: equal for copies on different pages.', (r) => r.textHash),
  text('parser', 'Version of nianbao that read it.', (r) => r.parser),
  whole('bytes', 'Size of the input.', (r) => r.bytes),
  words('title', 'Title of the report.', ({ report }) => report.meta.title),
  ...AGENCY,
  text('kind', 'ogi-annual-report or other', ({ report }) => report.meta.kind),
  text('format', 'Official form: prose, statistics-2014, template-2019 or template-2021.', ({ report }) => report.meta.format),
  whole('year', 'Year reported on.', ({ report }) => report.meta.year),
  text('period_start', 'First day of the period, where stated.', ({ report }) => report.meta.period?.start),
  text('period_end', 'Last day of the period.', ({ report }) => report.meta.period?.end),
  text('published', 'Date of publication.', ({ report }) => report.meta.published),
  text('signed', 'Date at the foot.', ({ report }) => report.meta.signed),
  text('encoding', 'Encoding of the input.', ({ report }) => report.encoding.name),
  whole('n_sections', 'Sections.', ({ report }) => report.sections.length),
  whole('n_quantities', 'Quantities in prose.', ({ report }) => report.quantities.length),
  whole('n_cells', 'Table cells with a number.', ({ report }) =>
    report.tables.reduce((sum, t) => sum + t.cells.filter((c) => c.value !== null).length, 0),
  ),
  whole('n_indicators', 'Indicators.', ({ report }) => report.indicators.length),
  whole('n_checks_held', 'Identities that hold.', ({ report }) => report.checks.filter((c) => c.holds).length),
  whole('n_checks_failed', 'Identities that fail.', ({ report }) => report.checks.filter((c) => !c.holds).length),
  whole('n_errors', 'Findings of severity error.', ({ report }) => countFindings(report, 'error')),
  whole('n_warnings', 'Findings of severity warning.', ({ report }) => countFindings(report, 'warning')),
  whole('n_repairs', 'Repairs.', ({ report }) => report.repairs.length),
  text('duplicate_of', 'Report of equal content that was read before; empty for the first.', (_, { duplicateOf }) => duplicateOf),
  truth('in_panel', 'Whether the panel takes its row from this report.', (_, { inPanel }) => inPanel),
])

type Doubted = Source & { doubts: ReadonlyMap<Indicator, Doubt> }

export const INDICATORS = table<Indicator, Doubted>('indicators', 'Long: one row a report, indicator and applicant kind.', [
  REPORT,
  whole('year', 'Year reported on.', (_, { report }) => report.meta.year),
  text('code', 'Catalogue code.', (i) => i.code),
  applicant((i) => i.by?.applicant),
  number('value', 'Value in the unit; the lower end of a range.', (i) => i.value),
  number('upper', 'Upper end of a range.', (i) => i.upper),
  words('unit', 'Unit; money is in 元.', (i) => i.unit),
  text('modifier', 'exact, about, atLeast, atMost or range: how the words bound the value.', (i) => i.modifier ?? 'exact'),
  text('method', 'table, prose, zero-statement or derived', (i) => i.method),
  CERTAINTY,
  truth('doubtful', 'Whether the value is not certain, stands in a sum that fails, or is questioned by a finding.', (i, { doubts }) =>
    doubts.has(i),
  ),
  words('quote', 'The words or cell labels that say so.', (i) => i.evidence),
  text('section', 'Section that it stands in.', (i) => i.section),
  ...PLACE,
])

export const QUANTITIES = table<Quantity, Source>('quantities', 'One row a counted or measured amount in prose.', [
  REPORT,
  number('value', 'Value in the unit’s base; the lower value of a range.', (q) => q.value),
  number('upper', 'Upper value of a range.', (q) => q.upper),
  words('unit', 'Measure word.', (q) => q.unit),
  words('label', 'What is counted.', (q) => q.label),
  words('quote', 'As printed.', (q) => q.text),
  truth('approximate', 'Whether the text hedges.', (q) => q.approximate),
  text('modifier', 'exact, about, atLeast, atMost or range', (q) => q.modifier),
  text('change', 'increase or decrease, where the words say so.', (q) => q.change),
  text('section', 'Innermost section.', (q) => q.section),
  CERTAINTY,
  ...PLACE,
])

export const SECTIONS = table<Section, Source>('sections', 'One row a numbered section, with its text.', [
  REPORT,
  text('section', 'id of the section.', (s) => s.id),
  text('parent', 'id of the section that it belongs to.', (s) => s.parent),
  whole('level', '0 第一部分, 1 一、, 2 （一）, 3 1., 4 （1）, 5 ①', (s) => s.level),
  whole('ordinal', 'The number that the numeral says.', (s) => s.ordinal),
  words('numeral', 'As printed.', (s) => s.numeral),
  words('title', 'Heading.', (s) => s.title),
  words('text', 'The section’s own running text, without its subsections and tables.', (s) => s.text),
  ...place((s: Section) => s.bodySpan),
])

export const CELLS = table<Cell, Source & { table: Table }>('tables', 'One row a table cell that holds a number or a blank.', [
  REPORT,
  text('table', 'id of the table.', (_, { table }) => table.id),
  text('kind', 'Known table, or other.', (_, { table }) => table.kind),
  words('row_label', 'Row labels, outermost first, joined by " / ".', (c) => c.row.join(' / ')),
  words('column_label', 'Column labels, outermost first, joined by " / ".', (c) => c.column.join(' / ')),
  number('value', 'As printed, in the table’s own unit.', (c) => c.value),
  text('blank', 'Why there is no value: empty, slash, dash, none or notApplicable.', (c) => c.blank),
  words('quote', 'As printed.', (c) => c.text),
  text('code', 'Catalogue code.', (c) => c.code),
  applicant((c) => c.applicant),
  CERTAINTY,
  ...PLACE,
])

/** Findings of one report, and those between reports (corpus-checks.ts). */
export const FINDINGS = table<
  Pick<Finding, 'severity' | 'message' | 'left' | 'right' | 'span'> & { code: string; other?: string },
  { id: string }
>('findings', 'What a careful reader would question, in one report or between reports.', [
  REPORT,
  text('code', 'Finding code.', (f) => f.code),
  text('severity', 'error, warning or info', (f) => f.severity),
  words('message', 'In English, with the Chinese words quoted.', (f) => f.message),
  text('related_report', 'The other report, for findings between reports.', (f) => f.other),
  number('left_value', 'Left side of a sum or earlier value.', (f) => f.left),
  number('right_value', 'Right side of a sum or later value.', (f) => f.right),
  ...PLACE,
])

export const REPAIRS = table<Repair, Source>('repairs', 'Every change made to what was read.', [
  REPORT,
  text('kind', 'Kind of repair.', (r) => r.kind),
  words('before', 'As it stood.', (r) => r.before),
  words('after', 'As it was read.', (r) => r.after),
  CERTAINTY,
  words('alternatives', 'Other readings, joined by " | ".', (r) => r.alternatives?.join(' | ')),
  ...PLACE,
])

/** The rows that one report adds to each table, but for what only the whole corpus can say (panel, duplicates, agency keys). */
export type ReportRows = Record<'indicators' | 'quantities' | 'sections' | 'tables' | 'findings' | 'repairs', Row[]>

/** Turns a report into rows: the same in every output format. What it does not say is null. */
export function toRows({ id, report }: Source): ReportRows {
  const source = { id, report, doubts: doubtsOf(report) }
  return {
    indicators: report.indicators.map((i) => INDICATORS.rowOf(i, source)),
    quantities: report.quantities.map((q) => QUANTITIES.rowOf(q, source)),
    sections: report.sections.map((s) => SECTIONS.rowOf(s, source)),
    tables: report.tables.flatMap((table) => table.cells.map((c) => CELLS.rowOf(c, { ...source, table }))),
    findings: report.findings.map((f) => FINDINGS.rowOf(f, source)),
    repairs: report.repairs.map((r) => REPAIRS.rowOf(r, source)),
  }
}
