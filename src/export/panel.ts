import { catalogue } from '../kinds/ogi/indicators.js'
import { CODES } from './code-values.js'
import { columnName } from './column-names.js'
import { number, type Row, table, text, whole } from './columns.js'
import type { AgencyOfReport, Chosen, CorpusEntry } from './corpus.js'
import { GROWTH, quotient, RATES, rateOf } from './rates.js'
import { AGENCY } from './tables.js'

/** The columns of some of the codes, in the order of the panel, parted by blanks. */
const columnsOf = (codes: { has(code: string): boolean }) =>
  CODES.filter((code) => codes.has(code))
    .map(columnName)
    .join(' ') || null

/** Wide: one row an agency and year, one column a catalogue code (totals), rates behind. A value that the report does not state is null, never zero. */
export const PANEL = table<Chosen, AgencyOfReport>('panel', 'Wide: one row an agency and year.', [
  text('report', 'Report that the row is taken from.', ({ entry }) => entry.id),
  ...AGENCY,
  whole('year', 'Year reported on.', ({ entry }) => entry.year),
  text('format', 'Official form.', ({ entry }) => entry.format),
  text('status', 'read, or read-without-values where the report states no indicator.', ({ entry }) =>
    entry.values.size > 0 ? 'read' : 'read-without-values',
  ),
  whole('n_values', 'How many values the row has.', ({ entry }) => entry.values.size),
  whole('n_errors', 'Findings of severity error in the report.', ({ entry }) => entry.errors),
  whole('n_doubtful', 'How many values of the row are doubtful.', ({ entry }) => entry.doubtful.size),
  text(
    'doubtful',
    'Columns whose value is not certain, stands in a sum that fails, or is questioned by a finding; parted by blanks.',
    ({ entry }) => columnsOf(entry.doubtful),
  ),
  text('approximate', 'Columns whose value is rounded or a bound (余, 近, 约, 十几); parted by blanks.', ({ entry }) =>
    columnsOf(entry.approximate),
  ),
  text(
    'other_versions',
    'Other reports of the same agency and year, joined by " | ".',
    ({ versions }) => versions.map(({ id }) => id).join(' | ') || null,
  ),
  ...catalogue.map((e) => number<Chosen, unknown>(columnName(e.code), `${e.english} (${e.unit})`, ({ entry }) => entry.values.get(e.code))),
  ...RATES.map((r) =>
    number<Chosen, unknown>(r.column, r.label_en, ({ entry }) => rateOf(r, (code) => sound(entry, code), entry.failedChecks)),
  ),
  ...GROWTH.map(({ column, label_en, of }) =>
    number<Chosen, unknown>(column, label_en, ({ entry, previous }) => {
      const ratio = quotient(sound(entry, of), sound(previous, of))
      return ratio === null ? null : ratio - 1
    }),
  ),
])

/** The value, unless something that was read speaks against it. */
const sound = (entry: CorpusEntry | null, code: string) =>
  entry?.doubtful.get(code) === 'questioned' ? undefined : entry?.values.get(code)

/** One row a column of the panel: official labels, unit, forms, and where it is defined. */
export const CODEBOOK = table<{ readonly [column: string]: unknown }>(
  'codebook',
  'What each column of the panel is.',
  [
    ['column', 'Column of the panel.'],
    ['code', 'Catalogue code, for indicators.'],
    ['label_zh', 'Official Chinese label.'],
    ['label_en', 'English label.'],
    ['unit', 'Unit.'],
    ['formats', 'Official forms that have it.'],
    ['source', 'Where it is defined, or the formula of a rate.'],
  ].map(([name, about]) => text(name!, about!, (row) => row[name!] as string | undefined)),
)

export function codebookRows(): Row[] {
  const known = PANEL.columns.filter((c) => c.type !== 'number').map((c) => ({ column: c.name, label_en: c.about }))
  const values = catalogue.map((entry) => ({
    ...entry,
    column: columnName(entry.code),
    label_zh: entry.labels.join(' · '),
    label_en: entry.english,
    formats: entry.formats.join(' '),
  }))
  const rates = [...RATES, ...GROWTH].map((rate) => ({ ...rate, unit: 'share' }))
  return [...known, ...values, ...rates].map((row) => CODEBOOK.rowOf(row, undefined))
}
