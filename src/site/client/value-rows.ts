import { APPLICANTS } from '../../catalogue/applicants.js'
import { CERTAINTIES, DOUBTS, METHODS, MODIFIERS, type ValuesChunk } from '../data.js'
import { agencyFilter, type Corpus } from './corpus.js'
import type { State } from './state.js'

/** A chunk of values with what they are of: the place of its indicator. */
export interface Loaded {
  indicator: number
  values: ValuesChunk
}

/** One value of one report. */
export interface ValueRow {
  report: number
  indicator: number
  value: number
  upper: number | undefined
  by: (typeof APPLICANTS)[number] | null
  method: (typeof METHODS)[number]
  certainty: (typeof CERTAINTIES)[number]
  modifier: (typeof MODIFIERS)[number]
  doubt: (typeof DOUBTS)[number]
  held: number
  failed: number
  evidence: string
}

export function rowOf({ indicator, values }: Loaded, at: number): ValueRow {
  const { by } = values
  return {
    report: values.report[at]!,
    indicator,
    value: values.value[at]!,
    upper: values.upper[at],
    by: by === '' ? null : APPLICANTS[Number(by[at])]!,
    method: METHODS[Number(values.method[at])]!,
    certainty: CERTAINTIES[Number(values.certainty[at])]!,
    modifier: MODIFIERS[Number(values.modifier[at])]!,
    doubt: DOUBTS[Number(values.doubt[at])]!,
    held: Number(values.held[at]),
    failed: Number(values.failed[at]),
    evidence: values.texts[values.evidence[at]!]!,
  }
}

export const SORTS = ['agency', 'year', 'indicator', 'value', 'certainty', 'method', 'checks'] as const
export type Sort = (typeof SORTS)[number]

/** Rows by their place: which chunk, and where in it. Rows are made when they are looked at, for there may be many. */
export class ValueRows {
  constructor(
    private readonly chunks: readonly Loaded[],
    private readonly of: Uint16Array,
    private readonly at: Uint32Array,
  ) {}

  get length(): number {
    return this.of.length
  }

  row(place: number): ValueRow {
    return rowOf(this.chunks[this.of[place]!]!, this.at[place]!)
  }

  *[Symbol.iterator](): Generator<ValueRow> {
    for (let place = 0; place < this.length; place++) yield this.row(place)
  }
}

/** The values that are asked for, in their order. */
export function chooseRows(corpus: Corpus, chunks: readonly Loaded[], state: State): ValueRows {
  const { reports, rank } = corpus
  const fits = agencyFilter(corpus, state.region, state.q)
  const agencies = [...corpus.agencies.name.keys(), -1].map((agency) => fits(agency))
  const wanted = reports.id.map(
    (id, report) =>
      agencies.at(reports.agency[report]!)! &&
      (state.versions === 'all' || reports.inPanel[report] === '1') &&
      (state.year === '' || String(reports.year[report]) === state.year) &&
      (state.report === '' || id === state.report),
  )
  const doubtful = { all: null, certain: false, doubtful: true }[state.sure] ?? null
  const method = METHODS.indexOf(state.method as (typeof METHODS)[number])
  const [of, at]: [number[], number[]] = [[], []]
  for (const [place, { values }] of chunks.entries())
    for (let i = 0; i < values.report.length; i++) {
      if (!wanted[values.report[i]!]) continue
      if (doubtful !== null && (values.doubt[i] !== '0') !== doubtful) continue
      if (method >= 0 && Number(values.method[i]) !== method) continue
      of.push(place)
      at.push(i)
    }
  const [name = '', direction] = state.sort.split(' ')
  const keyOf: Record<Sort, (values: ValuesChunk, i: number, indicator: number) => number> = {
    agency: ({ report }, i) => rank.at(reports.agency[report[i]!]!)!,
    year: ({ report }, i) => reports.year[report[i]!]!,
    indicator: (_, _i, indicator) => indicator,
    value: ({ value }, i) => value[i]!,
    certainty: ({ doubt, certainty }, i) => Number(doubt[i]) * 10 + Number(certainty[i]),
    method: (values, i) => Number(values.method[i]),
    checks: ({ failed, held }, i) => Number(failed[i]) * 10 - Number(held[i]),
  }
  // By agency, then year, then the order of the catalogue, whatever comes first.
  const key = keyOf[name as Sort] ?? keyOf.agency
  const sign = direction === 'descending' ? -1 : 1
  const keys = Float64Array.from(of, (place, row) => sign * key(chunks[place]!.values, at[row]!, chunks[place]!.indicator))
  const behind = Float64Array.from(of, (place, row) => {
    const report = chunks[place]!.values.report[at[row]!]!
    return rank.at(reports.agency[report]!)! * 10_000 + reports.year[report]!
  })
  const order = Uint32Array.from(of.keys()).sort((a, b) => keys[a]! - keys[b]! || behind[a]! - behind[b]! || a - b)
  return new ValueRows(
    chunks,
    Uint16Array.from(order, (row) => of[row]!),
    Uint32Array.from(order, (row) => at[row]!),
  )
}
