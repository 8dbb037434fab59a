import { type Doubt, doubtsOf } from '../findings/doubts.js'
import type { Indicator, Report } from '../report/schema.js'
import { grouped } from '../report/search.js'
import { type AgencyPlace, placeAgency } from './agency.js'
import { type CodeValues, knownCode, ValueStore } from './code-values.js'
import { countFindings, originals, type ReportRecord } from './record.js'

/** What the corpus remembers of one report: enough for the panel and for checks between reports, and no more. */
export interface CorpusEntry {
  id: string
  agency: string | null
  place: AgencyPlace | null
  year: number | null
  kind: string
  format: string | null
  /** Totals by catalogue code. */
  values: CodeValues
  /** Codes of totals that are rounded or a bound. */
  approximate: ReadonlyMap<string, unknown>
  /** Codes of doubtful totals. */
  doubtful: ReadonlyMap<string, Doubt>
  failedChecks: string[]
  /** Findings of severity error. */
  errors: number
  /** How much the report states: the fullest of several versions is preferred. */
  fullness: number
  /** Report of equal content that was read before. */
  original: CorpusEntry | null
  /** Whether the panel takes this report for its agency and year. */
  inPanel: boolean
}

/** The agency that reports: its name, and its place where the name says it. */
export type AgencyOfReport = Pick<CorpusEntry, 'agency' | 'place'>

/** What the corpus says of a report in its row of the `reports` table. */
export type Standing = AgencyOfReport & { duplicateOf: string | null; inPanel: boolean }

/** Most reports have none; they share this one. */
const NONE = new Map<string, never>()

/** What is said of totals, by code; the codes are the catalogue's own strings, so that a corpus does not hold copies of them. */
function byCode<T>(said: Iterable<[Indicator, T]>): ReadonlyMap<string, T> {
  const codes = new Map<string, T>()
  for (const [{ code, by }, what] of said) {
    const known = by ? undefined : knownCode(code)
    if (known) codes.set(known, what)
  }
  return codes.size > 0 ? codes : NONE
}

/** A report that the panel takes, the other versions of it, and the report of the year before. */
export interface Chosen {
  entry: CorpusEntry
  versions: CorpusEntry[]
  previous: CorpusEntry | null
}

/** Marks a total as one that something else that was read speaks against. */
export function question(entry: CorpusEntry, code: string): void {
  entry.doubtful = new Map(entry.doubtful).set(code, 'questioned')
}

/** Collects reports one by one, then says which are copies, which versions of one another, and what the panel takes. */
export class Corpus {
  readonly entries: CorpusEntry[] = []
  private readonly originalOf = originals<CorpusEntry>()
  private readonly values = new ValueStore()
  private readonly agencies = new Map<string | null, AgencyOfReport>()

  add(record: ReportRecord): CorpusEntry {
    const { id, report, hash, textHash } = record
    const values = this.values.keep(new Map(report.indicators.filter((i) => !i.by).map((i) => [i.code, i.value])))
    const entry: CorpusEntry = {
      id,
      ...this.agencyOf(report),
      year: report.meta.year,
      kind: report.meta.kind,
      format: report.meta.format,
      values,
      approximate: byCode(report.indicators.flatMap((i) => ((i.modifier ?? 'exact') === 'exact' ? [] : [[i, i.modifier]]))),
      doubtful: byCode(doubtsOf(report)),
      failedChecks: report.checks.filter((c) => !c.holds).map((c) => c.code),
      errors: countFindings(report, 'error'),
      fullness: values.size * 1000 + report.quantities.length,
      original: null,
      inPanel: false,
    }
    entry.original = this.originalOf(entry, hash, report.text === '' ? null : textHash, report.meta.year)
    this.entries.push(entry)
    return entry
  }

  /** An agency reports every year; its name and place are kept once. */
  private agencyOf(report: Report): AgencyOfReport {
    const agency = report.meta.agency?.name ?? null
    const known = this.agencies.get(agency) ?? { agency, place: agency === null ? null : placeAgency(agency) }
    this.agencies.set(agency, known)
    return known
  }

  /**
   * Marks what the panel takes and gives, for each taken report, the other versions and the report of the year before. Versions are of one agency
   * and year, the fullest comes first, copies last. Reports without year or without an agency that its name tells apart stand alone.
   * Only open-government-information reports are grouped.
   */
  choose(): Chosen[] {
    const groups = grouped(this.entries, (entry) => {
      const original = entry.original ?? entry
      return entry.kind === 'ogi-annual-report' ? (yearKey(original, 0) ?? `\u0000${original.id}`) : null
    })
    const rank = (e: CorpusEntry) => (e.original ? 0 : 1e9) + e.fullness
    const sorted = [...groups.values()].map((group) => group.sort((a, b) => rank(b) - rank(a)))
    const chosen = new Map(sorted.map(([entry, ...versions]) => [entry!, versions]))
    for (const entry of chosen.keys()) entry.inPanel = true
    const byYear = new Map([...chosen.keys()].map((entry) => [yearKey(entry, 0) ?? '', entry]))
    return this.entries.flatMap((entry) => {
      const versions = chosen.get(entry)
      return versions ? { entry, versions, previous: byYear.get(yearKey(entry, -1) ?? 'none') ?? null } : []
    })
  }

  /** Reports of each agency in the panel, by year. */
  series(): CorpusEntry[][] {
    const agencies = grouped(this.entries, ({ inPanel, place, year }) => (inPanel && year !== null && place?.key) || null)
    return [...agencies.values()].map((series) => series.sort((a, b) => a.year! - b.year!))
  }
}

/** What tells a year of an agency, the entry's own or one beside it; null where the name or the year is not known. */
const yearKey = ({ place, year }: CorpusEntry, beside: 0 | -1) =>
  place?.key && year !== null ? `${place.key}\u0000${year + beside}` : null
