import { sidesOf, YEAR_IDENTITIES } from '../catalogue/year-identities.js'
import type { Row } from './columns.js'
import { type Chosen, type Corpus, type CorpusEntry, question } from './corpus.js'
import { FINDINGS } from './tables.js'

/** Findings that only several reports together give; they stand in the `findings` table beside those of single reports. */
const SEVERITIES = {
  /** What last year passed on is not what this year begins with. */
  'carry-over-conflict': 'warning',
  /** A value ten or ten thousand times its neighbours, as a slip of the unit makes it. */
  outlier: 'warning',
  /** An agency has reports before and after a year, but none for it. */
  'missing-year': 'info',
  /** The same report was read before. */
  'duplicate-report': 'info',
  /** Another report of the same agency and year is fuller. */
  'other-version': 'info',
} as const

type More = { other?: string; left?: number; right?: number }

const finding = (code: keyof typeof SEVERITIES, entry: CorpusEntry, message: string, more: More) =>
  FINDINGS.rowOf({ code, severity: SEVERITIES[code], message, ...more }, entry)

/**
 * Slips of the unit or of a digit, as a ratio to the neighbour years: a digit too many or too few; 元 for 万元; 元 for 亿元. `steady`: how steady
 * the neighbours must be among themselves, as a factor. `least`: of value and neighbours, for small counts jump by themselves. `bothSides`: of
 * years, for what rises at an end of the series may be growth.
 */
const SLIPS = [
  { ratio: 10, steady: 2, least: 10, bothSides: true },
  { ratio: 1e4, steady: 3, least: 0, bothSides: false },
  { ratio: 1e8, steady: 3, least: 0, bothSides: false },
]
/** How near a ratio must come to a slip, as a factor. */
const NEAR = 1.6
/** Years that are neighbours. */
const REACH = 2

function slipOf(value: number, before: number[], after: number[]) {
  const neighbours = [...before, ...after]
  if (neighbours.length < 2 || value <= 0 || neighbours.some((n) => n <= 0)) return undefined
  const [low, high] = [Math.min(...neighbours), Math.max(...neighbours)]
  const middle = Math.sqrt(low * high)
  const ratio = Math.max(value / middle, middle / value)
  return SLIPS.find(
    (slip) =>
      ratio > slip.ratio / NEAR &&
      ratio < slip.ratio * NEAR &&
      high / low <= slip.steady &&
      Math.min(value, low) >= slip.least &&
      !(slip.bothSides && (before.length === 0 || after.length === 0)),
  )
}

/**
 * All findings between the reports of a corpus; `corpus.choose()` has marked what the panel takes. Values that a finding speaks against
 * become doubtful in their entries.
 */
export function checkCorpus(corpus: Corpus, chosen: Chosen[]): Row[] {
  const rows: Row[] = []
  for (const entry of corpus.entries) {
    const { original } = entry
    if (original) rows.push(finding('duplicate-report', entry, `the same report as ${original.id}`, { other: original.id }))
  }
  for (const { entry, versions, previous } of chosen) {
    for (const other of versions.filter(({ original }) => original === null))
      rows.push(
        finding('other-version', other, `the panel takes ${entry.id}, the fuller report of this agency and year`, { other: entry.id }),
      )
    if (previous) rows.push(...carryOver(previous, entry))
  }
  for (const series of corpus.series()) rows.push(...missingYears(series), ...outliers(series))
  return rows
}

/** An identity is tested where both years surely state all its figures. */
function carryOver(previous: CorpusEntry, entry: CorpusEntry): Row[] {
  const sure = (e: CorpusEntry) => (code: string) => (e.doubtful.get(code) === 'uncertain' ? undefined : e.values.get(code))
  return YEAR_IDENTITIES.flatMap((identity) => {
    const sides = sidesOf(identity, sure(previous), sure(entry))
    if (!sides || sides.left === sides.right) return []
    question(entry, identity.now)
    const message = `«${identity.words}» does not hold: ${sides.left} is stated, ${sides.right} follows from the year before`
    return [finding('carry-over-conflict', entry, message, { other: previous.id, ...sides })]
  })
}

function* missingYears(series: CorpusEntry[]): Generator<Row> {
  for (const [index, entry] of series.slice(1).entries()) {
    const { id: other, year: before } = series[index]!
    for (let year = before! + 1; year < entry.year!; year++)
      yield finding('missing-year', entry, `no report of ${entry.agency} for ${year}, between ${before} and ${entry.year}`, { other })
  }
}

function outliers(series: CorpusEntry[]): Row[] {
  return series.flatMap((entry, index) => {
    const near = (entries: CorpusEntry[]) => entries.filter((e) => Math.abs(e.year! - entry.year!) <= REACH)
    const [before, after] = [near(series.slice(Math.max(0, index - REACH), index)), near(series.slice(index + 1, index + 1 + REACH))]
    return [...entry.values].flatMap(([code, value]) => {
      const valuesOf = (entries: CorpusEntry[]) => entries.flatMap((e) => e.values.get(code) ?? [])
      const [earlier, later] = [valuesOf(before), valuesOf(after)]
      const slip = slipOf(value, earlier, later)
      if (!slip) return []
      question(entry, code)
      const neighbours = [...earlier, ...later]
      const message = `${code} is ${value}, about ${value > neighbours[0]! ? '' : '1/'}${slip.ratio} times its neighbour years (${neighbours.join(', ')})`
      return [finding('outlier', entry, message, { left: value, right: neighbours[0]! })]
    })
  })
}
