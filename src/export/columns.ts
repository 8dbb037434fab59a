import { APPLICANTS } from '../catalogue/applicants.js'

/** How a column is stored: text, whole number, floating-point number, or truth value. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean'

/** A column of a table, the same in every output format. */
export interface Column {
  name: string
  type: ColumnType
  /** What it holds, in plain English; stands in the codebook. */
  about: string
  /** Words of a document, which a spreadsheet might take for a formula; names, keys and codes are never altered, so that they join. */
  words?: true
}

/** What a field of a row holds; null where the report says nothing. */
export type Value = string | number | boolean | null
/** A row by the names of its columns. */
export type Row = Record<string, Value>

/** A table with what it holds and its columns in order. */
export interface TableDefinition {
  name: TableName
  about: string
  columns: Column[]
}

/** The tables that every output format has, in this order. */
export const TABLE_NAMES = [
  'inputs',
  'reports',
  'indicators',
  'panel',
  'quantities',
  'sections',
  'tables',
  'findings',
  'repairs',
  'codebook',
] as const
export type TableName = (typeof TABLE_NAMES)[number]

const text = (name: string, about: string): Column => ({ name, type: 'string', about })
const words = (name: string, about: string): Column => ({ name, type: 'string', about, words: true })
const whole = (name: string, about: string): Column => ({ name, type: 'integer', about })
const number = (name: string, about: string): Column => ({ name, type: 'number', about })
const truth = (name: string, about: string): Column => ({ name, type: 'boolean', about })

const REPORT = text('report', 'Name of the input; joins the tables.')
const PLACE = [
  whole('span_start', 'Where the evidence begins in the decoded input, in UTF-16 units.'),
  whole('span_end', 'Where it ends, exclusive.'),
]
const CERTAINTY = text('certainty', 'certain, likely or ambiguous')
const APPLICANT = text('applicant', `Applicant kind (${APPLICANTS.join(', ')}); empty for the total.`)

/** Columns that name the agency and its place in the hierarchy; the same in reports and panel. */
export const AGENCY_COLUMNS: Column[] = [
  words('agency', 'The body that reports, as the text names it.'),
  text('agency_key', 'Stable key of the agency, so that years join; empty where the name fits several bodies.'),
  text('agency_level', 'province, city, county, township or national, where the name says so.'),
  words('province', 'Province, where the name says or implies it.'),
  words('city', 'City or prefecture.'),
  words('county', 'County, district or county-level city.'),
]

/** All tables but the panel, whose columns come from the catalogue (panel.ts). */
export const TABLES: Record<Exclude<TableName, 'panel'>, TableDefinition> = {
  inputs: {
    name: 'inputs',
    about: 'One row an input, read or not.',
    columns: [
      text('input', 'Path as given, id of a record, or address in an archive.'),
      text('file', 'File that it came out of, where that holds several.'),
      text('status', 'read, read-without-values, duplicate, not-a-report, passed-over or failed'),
      words('reason', 'Why it was not read, is no report, or has no values.'),
      text('kind', 'What its first bytes say that it is: html, text, pdf …'),
      whole('bytes', 'Size, unpacked; empty where it is not known.'),
      text('hash', 'SHA-256 of its bytes; empty where not all of them were read.'),
      text('report', 'Name of its report in the other tables; empty where there is none.'),
      whole('year', 'Year reported on.'),
      words('agency', 'The body that reports, as the text names it.'),
      whole('n_values', 'Indicators stated as a total.'),
      whole('n_doubtful', 'How many of them the report itself makes doubtful; the panel adds what its neighbours say.'),
      whole('n_errors', 'Findings of severity error.'),
      whole('n_warnings', 'Findings of severity warning.'),
      whole('n_infos', 'Findings of severity info.'),
    ],
  },
  reports: {
    name: 'reports',
    about: 'One row a report.',
    columns: [
      REPORT,
      text('url', 'Address that the report was fetched from, where known.'),
      text('hash', 'SHA-256 of the input.'),
      text('text_hash', 'SHA-256 of the report’s own text: equal for copies on different pages.'),
      text('parser', 'Version of nianbao that read it.'),
      whole('bytes', 'Size of the input.'),
      words('title', 'Title of the report.'),
      ...AGENCY_COLUMNS,
      text('kind', 'ogi-annual-report or other'),
      text('format', 'Official form: prose, statistics-2014, template-2019 or template-2021.'),
      whole('year', 'Year reported on.'),
      text('period_start', 'First day of the period, where stated.'),
      text('period_end', 'Last day of the period.'),
      text('published', 'Date of publication.'),
      text('signed', 'Date at the foot.'),
      text('encoding', 'Encoding of the input.'),
      whole('n_sections', 'Sections.'),
      whole('n_quantities', 'Quantities in prose.'),
      whole('n_cells', 'Table cells with a number.'),
      whole('n_indicators', 'Indicators.'),
      whole('n_checks_held', 'Identities that hold.'),
      whole('n_checks_failed', 'Identities that fail.'),
      whole('n_errors', 'Findings of severity error.'),
      whole('n_warnings', 'Findings of severity warning.'),
      whole('n_repairs', 'Repairs.'),
      text('duplicate_of', 'Report of equal content that was read before; empty for the first.'),
      truth('in_panel', 'Whether the panel takes its row from this report.'),
    ],
  },
  indicators: {
    name: 'indicators',
    about: 'Long: one row a report, indicator and applicant kind.',
    columns: [
      REPORT,
      whole('year', 'Year reported on.'),
      text('code', 'Catalogue code.'),
      APPLICANT,
      number('value', 'Value in the unit; the lower end of a range.'),
      number('upper', 'Upper end of a range.'),
      words('unit', 'Unit; money is in 元.'),
      text('modifier', 'exact, about, atLeast, atMost or range: how the words bound the value.'),
      text('method', 'table, prose, zero-statement or derived'),
      CERTAINTY,
      truth('doubtful', 'Whether the value is not certain, stands in a sum that fails, or is questioned by a finding.'),
      words('quote', 'The words or cell labels that say so.'),
      text('section', 'Section that it stands in.'),
      ...PLACE,
    ],
  },
  quantities: {
    name: 'quantities',
    about: 'One row a counted or measured amount in prose.',
    columns: [
      REPORT,
      number('value', 'Value in the unit’s base; the lower value of a range.'),
      number('upper', 'Upper value of a range.'),
      words('unit', 'Measure word.'),
      words('label', 'What is counted.'),
      words('quote', 'As printed.'),
      truth('approximate', 'Whether the text hedges.'),
      text('modifier', 'exact, about, atLeast, atMost or range'),
      text('change', 'increase or decrease, where the words say so.'),
      text('section', 'Innermost section.'),
      CERTAINTY,
      ...PLACE,
    ],
  },
  sections: {
    name: 'sections',
    about: 'One row a numbered section, with its text.',
    columns: [
      REPORT,
      text('section', 'id of the section.'),
      text('parent', 'id of the section that it belongs to.'),
      whole('level', '0 第一部分, 1 一、, 2 （一）, 3 1., 4 （1）, 5 ①'),
      whole('ordinal', 'The number that the numeral says.'),
      words('numeral', 'As printed.'),
      words('title', 'Heading.'),
      words('text', 'The section’s own running text, without its subsections and tables.'),
      ...PLACE,
    ],
  },
  tables: {
    name: 'tables',
    about: 'One row a table cell that holds a number or a blank.',
    columns: [
      REPORT,
      text('table', 'id of the table.'),
      text('kind', 'Known table, or other.'),
      words('row_label', 'Row labels, outermost first, joined by " / ".'),
      words('column_label', 'Column labels, outermost first, joined by " / ".'),
      number('value', 'As printed, in the table’s own unit.'),
      text('blank', 'Why there is no value: empty, slash, dash, none or notApplicable.'),
      words('quote', 'As printed.'),
      text('code', 'Catalogue code.'),
      APPLICANT,
      CERTAINTY,
      ...PLACE,
    ],
  },
  findings: {
    name: 'findings',
    about: 'What a careful reader would question, in one report or between reports.',
    columns: [
      REPORT,
      text('code', 'Finding code.'),
      text('severity', 'error, warning or info'),
      words('message', 'In English, with the Chinese words quoted.'),
      text('related_report', 'The other report, for findings between reports.'),
      number('left_value', 'Left side of a sum or earlier value.'),
      number('right_value', 'Right side of a sum or later value.'),
      ...PLACE,
    ],
  },
  repairs: {
    name: 'repairs',
    about: 'Every change made to what was read.',
    columns: [
      REPORT,
      text('kind', 'Kind of repair.'),
      words('before', 'As it stood.'),
      words('after', 'As it was read.'),
      CERTAINTY,
      words('alternatives', 'Other readings, joined by " | ".'),
      ...PLACE,
    ],
  },
  codebook: {
    name: 'codebook',
    about: 'What each column of the panel is.',
    columns: [
      text('column', 'Column of the panel.'),
      text('code', 'Catalogue code, for indicators.'),
      text('label_zh', 'Official Chinese label.'),
      text('label_en', 'English label.'),
      text('unit', 'Unit.'),
      text('formats', 'Official forms that have it.'),
      text('source', 'Where it is defined, or the formula of a rate.'),
    ],
  },
}
