import type { Corpus } from './corpus.js'
import type { CsvColumn } from './csv.js'
import type { ValueRow } from './value-rows.js'

/** The columns of the export: named as those of `nianbao batch`, whatever the page's language is. */
export function csvColumns({ head, reports, agencies }: Corpus): CsvColumn<ValueRow>[] {
  const ofAgency = (column: (string | null)[]) => (row: ValueRow) => column[reports.agency[row.report]!]
  return [
    { name: 'report', get: ({ report }) => reports.id[report] },
    { name: 'agency', get: ofAgency(agencies.name), words: true },
    { name: 'province', get: ofAgency(agencies.province), words: true },
    { name: 'city', get: ofAgency(agencies.city), words: true },
    { name: 'county', get: ofAgency(agencies.county), words: true },
    { name: 'year', get: ({ report }) => reports.year[report] || null },
    { name: 'code', get: ({ indicator }) => head.indicators[indicator]!.code },
    { name: 'label_zh', get: ({ indicator }) => head.indicators[indicator]!.label },
    { name: 'label_en', get: ({ indicator }) => head.indicators[indicator]!.english },
    { name: 'applicant', get: ({ by }) => by },
    { name: 'value', get: ({ value }) => value },
    { name: 'upper', get: ({ upper }) => upper },
    { name: 'unit', get: ({ indicator }) => head.indicators[indicator]!.unit },
    { name: 'modifier', get: ({ modifier }) => modifier },
    { name: 'method', get: ({ method }) => method },
    { name: 'certainty', get: ({ certainty }) => certainty },
    { name: 'doubt', get: ({ doubt }) => doubt },
    { name: 'checks_held', get: ({ held }) => held },
    { name: 'checks_failed', get: ({ failed }) => failed },
    { name: 'quote', get: ({ evidence }) => evidence, words: true },
  ]
}
