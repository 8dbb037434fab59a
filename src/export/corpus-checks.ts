import type { Row } from './columns.js'
import type { Corpus, CorpusEntry } from './corpus.js'

/** Findings that only several reports together give; they stand in the `findings` table beside those of single reports. */
export const CORPUS_FINDINGS = {
  'carry-over-conflict': 'what last year passed on is not what this year begins with',
  outlier: 'a value ten or ten thousand times its neighbours, as a slip of the unit makes it',
  'missing-year': 'an agency has reports before and after a year, but none for it',
  'duplicate-report': 'the same report was read before',
  'other-version': 'another report of the same agency and year is fuller',
} as const

type CorpusFinding = keyof typeof CORPUS_FINDINGS

function finding(code: CorpusFinding, severity: 'warning' | 'info', entry: CorpusEntry, message: string, more: Partial<Row> = {}): Row {
  return {
    report: entry.id,
    code,
    severity,
    message,
    related_report: null,
    left_value: null,
    right_value: null,
    span_start: null,
    span_end: null,
    ...more,
  } as Row
}

/** What this year must equal, from last year's figures. */
const CARRY_OVER: { now: string; expected: (before: CorpusEntry, now: CorpusEntry) => number | null; words: string }[] = [
  {
    now: 'requests.carriedOver',
    expected: (before) => before.values.get('requests.carriedForward') ?? null,
    words: 'requests carried forward the year before',
  },
  ...['normative', 'regulations'].map((subject) => ({
    now: `${subject}.inForce`,
    expected: (before: CorpusEntry, now: CorpusEntry) => {
      const [stock, issued, repealed] = [
        before.values.get(`${subject}.inForce`),
        now.values.get(`${subject}.issued`),
        now.values.get(`${subject}.repealed`),
      ]
      return stock === undefined || issued === undefined || repealed === undefined ? null : stock + issued - repealed
    },
    words: 'in force the year before + issued − repealed',
  })),
]

/** Ratios that slips between 元, 万元 and 亿元, and a digit too many, make. */
const SLIPS = [10, 1e4, 1e8]
/** How near a ratio must come to a slip, as a factor, and how steady the neighbours must be among themselves. */
const NEAR = 1.6
const STEADY = 3
const LEAST = 20

function slipOf(value: number, neighbours: number[]): number | null {
  if (neighbours.length < 2 || value <= 0 || neighbours.some((n) => n <= 0)) return null
  const [low, high] = [Math.min(...neighbours), Math.max(...neighbours)]
  if (high / low > STEADY || Math.max(value, high) < LEAST) return null
  const middle = Math.sqrt(low * high)
  const ratio = value > middle ? value / middle : middle / value
  return SLIPS.find((slip) => ratio > slip / NEAR && ratio < slip * NEAR) ?? null
}

/** All findings between the reports of a corpus; `corpus.choose()` has marked what the panel takes. */
export function checkCorpus(corpus: Corpus, chosen: ReturnType<Corpus['choose']>): Row[] {
  const rows: Row[] = []
  for (const entry of corpus.entries) {
    if (entry.duplicateOf !== null)
      rows.push(
        finding('duplicate-report', 'info', entry, `the same report as ${entry.duplicateOf}`, { related_report: entry.duplicateOf }),
      )
  }
  for (const { entry, versions, previous } of chosen) {
    for (const other of versions) {
      if (other.duplicateOf === null)
        rows.push(
          finding('other-version', 'info', other, `the panel takes ${entry.id}, the fuller report of this agency and year`, {
            related_report: entry.id,
          }),
        )
    }
    if (previous) rows.push(...carryOver(previous, entry))
  }
  for (const series of corpus.series()) rows.push(...missingYears(series), ...outliers(series))
  return rows
}

function carryOver(previous: CorpusEntry, entry: CorpusEntry): Row[] {
  return CARRY_OVER.flatMap(({ now, expected, words }) => {
    const left = entry.values.get(now)
    const right = expected(previous, entry)
    if (left === undefined || right === null || left === right) return []
    return [
      finding('carry-over-conflict', 'warning', entry, `${now} is ${left}, but ${words} gives ${right}`, {
        related_report: previous.id,
        left_value: left,
        right_value: right,
      }),
    ]
  })
}

function missingYears(series: CorpusEntry[]): Row[] {
  return series.slice(1).flatMap((entry, index) => {
    const before = series[index]!
    const missing = []
    for (let year = before.year! + 1; year < entry.year!; year++) missing.push(year)
    return missing.map((year) =>
      finding('missing-year', 'info', entry, `no report of ${entry.agency} for ${year}, between ${before.year} and ${entry.year}`, {
        related_report: before.id,
      }),
    )
  })
}

function outliers(series: CorpusEntry[]): Row[] {
  return series.flatMap((entry, index) =>
    [...entry.values].flatMap(([code, value]) => {
      const neighbours = [series[index - 2], series[index - 1], series[index + 1], series[index + 2]].flatMap(
        (e) => e?.values.get(code) ?? [],
      )
      const slip = slipOf(value, neighbours)
      return slip === null
        ? []
        : [
            finding(
              'outlier',
              'warning',
              entry,
              `${code} is ${value}, about ${value > neighbours[0]! ? '' : '1/'}${slip} times its neighbour years (${neighbours.join(', ')})`,
              { left_value: value, right_value: neighbours[0]! },
            ),
          ]
    }),
  )
}
