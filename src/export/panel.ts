import { catalogue } from '../kinds/ogi/indicators.js'
import { CODES } from './code-values.js'
import { columnName } from './column-names.js'
import { AGENCY_COLUMNS, type Column, type Row, type TableDefinition } from './columns.js'
import type { AgencyOfReport, Corpus, CorpusEntry } from './corpus.js'
import { GROWTH, growthFormula, RATES, rateFormula, rateOf } from './rates.js'

const NAMES = CODES.map(columnName)

const VALUE_COLUMNS: Column[] = catalogue.map((entry) => ({
  name: columnName(entry.code),
  type: 'number',
  about: `${entry.english} (${entry.unit})`,
}))
const RATE_COLUMNS: Column[] = [...RATES, ...GROWTH].map((r) => ({ name: r.column, type: 'number', about: r.label.en }))

/** Wide: one row an agency and year, one column a catalogue code (totals), rates behind. */
export const PANEL: TableDefinition = {
  name: 'panel',
  about: 'Wide: one row an agency and year.',
  columns: [
    { name: 'report', type: 'string', about: 'Report that the row is taken from.' },
    ...AGENCY_COLUMNS,
    { name: 'year', type: 'integer', about: 'Year reported on.' },
    { name: 'format', type: 'string', about: 'Official form.' },
    { name: 'status', type: 'string', about: 'read, or read-without-values where the report states no indicator.' },
    { name: 'n_values', type: 'integer', about: 'How many values the row has.' },
    { name: 'n_errors', type: 'integer', about: 'Findings of severity error in the report.' },
    { name: 'n_doubtful', type: 'integer', about: 'How many values of the row are doubtful.' },
    {
      name: 'doubtful',
      type: 'string',
      about: 'Columns whose value is not certain, stands in a sum that fails, or is questioned by a finding; parted by blanks.',
    },
    { name: 'approximate', type: 'string', about: 'Columns whose value is rounded or a bound (余, 近, 约, 十几); parted by blanks.' },
    { name: 'other_versions', type: 'string', about: 'Other reports of the same agency and year, joined by " | ".' },
    ...VALUE_COLUMNS,
    ...RATE_COLUMNS,
  ],
}

export function agencyRow({ agency, place }: AgencyOfReport): Row {
  return {
    agency,
    agency_key: place?.key ?? null,
    agency_level: place?.level ?? null,
    province: place?.province ?? null,
    city: place?.city ?? null,
    county: place?.county ?? null,
  }
}

/** The rows of the panel, one by one. A value that the report does not state is null, never zero. */
export function* panelRows(chosen: ReturnType<Corpus['choose']>): Generator<Row> {
  for (const { entry, versions, previous } of chosen) {
    const doubtful = NAMES.filter((_, i) => entry.doubtful.has(CODES[i]!))
    const row: Row = {
      report: entry.id,
      ...agencyRow(entry),
      year: entry.year,
      format: entry.format,
      status: entry.values.size > 0 ? 'read' : 'read-without-values',
      n_values: entry.values.size,
      n_errors: entry.errors,
      n_doubtful: doubtful.length,
      doubtful: doubtful.join(' ') || null,
      approximate: NAMES.filter((_, i) => entry.approximate.has(CODES[i]!)).join(' ') || null,
      other_versions: versions.map((v) => v.id).join(' | ') || null,
    }
    for (const [i, code] of CODES.entries()) row[NAMES[i]!] = entry.values.get(code) ?? null
    for (const rate of RATES) row[rate.column] = rateOf(rate, { get: (code) => sound(entry, code) }, entry.failedChecks)
    for (const { column, code } of GROWTH) row[column] = growth(sound(entry, code), sound(previous, code))
    yield row
  }
}

/** The value, unless something that was read speaks against it. */
const sound = (entry: CorpusEntry | null, code: string) =>
  entry?.doubtful.get(code) === 'questioned' ? undefined : entry?.values.get(code)

function growth(now: number | undefined, before: number | undefined): number | null {
  return now === undefined || before === undefined || before === 0 ? null : now / before - 1
}

/** One row a column of the panel: official labels, unit, forms, and where it is defined. */
export function codebookRows(): Row[] {
  const known = PANEL.columns
    .filter((c) => c.type !== 'number')
    .map((c) => ({ column: c.name, code: null, label_zh: null, label_en: c.about, unit: null, formats: null, source: null }))
  const values = catalogue.map((e) => ({
    column: columnName(e.code),
    code: e.code,
    label_zh: e.labels.join(' · '),
    label_en: e.english,
    unit: e.unit,
    formats: e.formats.join(' '),
    source: e.source,
  }))
  const rates = RATES.map((r) => ({
    column: r.column,
    code: null,
    label_zh: r.label.zh,
    label_en: r.label.en,
    unit: 'share',
    formats: null,
    source: rateFormula(r),
  }))
  const grown = GROWTH.map((g) => ({
    column: g.column,
    code: null,
    label_zh: g.label.zh,
    label_en: g.label.en,
    unit: 'share',
    formats: null,
    source: growthFormula(g.code),
  }))
  return [...known, ...values, ...rates, ...grown]
}
