import { APPLICANTS } from '../catalogue/applicants.js'
import { FINDING_MEANINGS } from '../catalogue/finding-codes.js'
import { CODES } from '../export/code-values.js'
import { Corpus, type CorpusEntry } from '../export/corpus.js'
import { checkCorpus } from '../export/corpus-checks.js'
import { countFindings, type InputRecord, type ReportRecord } from '../export/record.js'
import { doubtsOf, touches } from '../findings/doubts.js'
import { catalogue } from '../kinds/ogi/indicators.js'
import type { Finding, Indicator, Report } from '../report/schema.js'
import { version } from '../version.js'
import {
  CERTAINTIES,
  DOUBTS,
  type FindingHead,
  type FindingsChunk,
  type IndicatorHead,
  type InputsChunk,
  METHODS,
  MODIFIERS,
  type ReportsChunk,
  SEVERITIES,
  type SiteHead,
  type ValuesChunk,
} from './data.js'
import { Texts } from './texts.js'

/** The most characters of a value's evidence that the table shows: the report's own page has it whole. */
const EVIDENCE = 160

const shortened = (text: string) => (text.length > EVIDENCE ? `${text.slice(0, EVIDENCE)}…` : text)

/** A chunk of the page's data by its name. */
export type Chunk = [name: string, data: object]

/** Values of one code as they come; what the corpus says of them is added at the end. */
class Values {
  private readonly texts = new Texts()
  readonly chunk: ValuesChunk = {
    report: [],
    value: [],
    upper: {},
    by: '',
    method: '',
    certainty: '',
    modifier: '',
    doubt: '',
    held: '',
    failed: '',
    evidence: [],
    texts: this.texts.all,
  }

  add(report: number, indicator: Indicator, doubt: (typeof DOUBTS)[number], checks: Report['checks']): void {
    const { chunk } = this
    const { value, upper, by, method, certainty, modifier = 'exact', evidence } = indicator
    const [held, failed] = [true, false].map((holds) => Math.min(9, checks.filter((check) => check.holds === holds).length))
    if (upper !== undefined) chunk.upper[chunk.report.length] = upper
    chunk.report.push(report)
    chunk.value.push(value)
    if (by) chunk.by += APPLICANTS.indexOf(by.applicant)
    chunk.method += METHODS.indexOf(method)
    chunk.certainty += CERTAINTIES.indexOf(certainty)
    chunk.modifier += MODIFIERS.indexOf(modifier)
    chunk.doubt += DOUBTS.indexOf(doubt)
    chunk.held += held
    chunk.failed += failed
    chunk.evidence.push(this.texts.placeOf(shortened(evidence)))
  }
}

class Findings {
  private readonly texts = new Texts()
  private readonly reports = new Set<number>()
  readonly chunk: FindingsChunk = { report: [], place: [], message: [], texts: this.texts.all }

  constructor(
    readonly code: string,
    readonly severity: Finding['severity'],
  ) {}

  add(report: number, place: number, message: string): void {
    this.reports.add(report)
    this.chunk.report.push(report)
    this.chunk.place.push(place)
    this.chunk.message.push(this.texts.placeOf(message))
  }

  head(): FindingHead {
    const { code, severity, chunk, reports } = this
    const meaning = FINDING_MEANINGS[code as keyof typeof FINDING_MEANINGS] ?? null
    return { code, severity, meaning, count: chunk.report.length, reports: reports.size }
  }
}

/** The data of the page of a corpus: takes reports and inputs one by one, then gives what the page holds and its chunks. */
export class SiteData {
  private readonly corpus = new Corpus()
  private readonly titles: (string | null)[] = []
  private readonly warnings: number[] = []
  private page = ''
  private readonly places = new Map<string, number>()
  private readonly totals = new Map(CODES.map((code) => [code, new Values()]))
  private readonly parts = new Map(CODES.map((code) => [code, new Values()]))
  private readonly findings = new Map<string, Findings>()
  private readonly inputs: InputRecord[] = []
  private readonly statuses: Record<string, number> = {}
  private readonly failed = new Set<string>()

  /** Adds a report; `page` says whether it has one of its own. */
  add(record: ReportRecord, page: boolean): void {
    const { id, report } = record
    this.corpus.add(record)
    const place = this.titles.push(report.meta.title) - 1
    this.warnings.push(countFindings(report, 'warning'))
    this.page += page ? 1 : 0
    if (!this.places.has(id)) this.places.set(id, place)
    const doubts = doubtsOf(report)
    for (const indicator of report.indicators) {
      const { code, by, method, span } = indicator
      // The place of a derived sum is the whole stretch of its parts, other figures between them included.
      const checks = method === 'derived' ? [] : report.checks.filter(({ cells }) => cells.some((cell) => touches(cell, span)))
      const values = (by ? this.parts : this.totals).get(code)
      values?.add(place, indicator, doubts.get(indicator) ?? 'none', checks)
    }
    for (const [index, { code, severity, message }] of report.findings.entries()) this.find(place, index, code, severity, message)
  }

  addInput(input: InputRecord): void {
    this.statuses[input.status] = (this.statuses[input.status] ?? 0) + 1
    if (input.unread !== undefined) this.failed.add(input.input)
    if (input.status !== 'read' || input.unread !== undefined) this.inputs.push(input)
  }

  private find(report: number, place: number, code: string, severity: Finding['severity'], message: string): void {
    const key = `${severity} ${code}`
    const known = this.findings.get(key) ?? new Findings(code, severity)
    this.findings.set(key, known)
    known.add(report, place, message)
  }

  finish(): { head: SiteHead; chunks: Chunk[] } {
    const { corpus } = this
    for (const row of checkCorpus(corpus, corpus.choose())) {
      const { report, code, severity, message } = row as { report: string; code: string; severity: Finding['severity']; message: string }
      this.find(this.places.get(report)!, -1, code, severity, message)
    }
    const reports = this.reportsChunk()
    const stated = catalogue.flatMap((entry) => {
      const [totals, parts] = [this.totals.get(entry.code)!.chunk, this.parts.get(entry.code)!.chunk]
      this.askCorpus(entry.code, totals)
      return totals.report.length + parts.report.length > 0 ? [{ entry, totals, parts }] : []
    })
    const rank = ({ severity }: Findings) => SEVERITIES.indexOf(severity)
    const findings = [...this.findings.values()].sort((a, b) => rank(a) - rank(b) || b.chunk.report.length - a.chunk.report.length)
    const indicators = stated.map(({ entry, totals, parts }): IndicatorHead => {
      const taken = [...totals.doubt].filter((_, i) => reports.reports.inPanel[totals.report[i]!] === '1')
      const count = (doubt: (typeof DOUBTS)[number]) => taken.filter((d) => DOUBTS[Number(d)] === doubt).length
      return {
        code: entry.code,
        label: entry.labels[0]!,
        english: entry.english,
        unit: entry.unit,
        values: taken.length,
        uncertain: count('uncertain'),
        questioned: count('questioned'),
        parts: parts.report.length,
      }
    })
    const head: Omit<SiteHead, 'lang'> = {
      parser: version,
      reports: this.titles.length,
      agencies: reports.agencies.name.length,
      years: [...new Set(reports.reports.year)].filter((year) => year > 0).sort((a, b) => a - b),
      indicators,
      findings: findings.map((one) => one.head()),
      inputs: this.statuses,
      pages: [...this.page].filter((one) => one === '1').length,
    }
    return {
      head: { lang: 'zh', ...head },
      chunks: [
        ['reports', reports],
        ['inputs', this.inputsChunk()],
        ...findings.map(({ chunk }, i): Chunk => [`findings-${i}`, chunk]),
        ...stated.flatMap(({ totals, parts }, i): Chunk[] => [
          [`values-${i}`, totals],
          ...(parts.report.length > 0 ? [[`parts-${i}`, parts] as Chunk] : []),
        ]),
      ],
    }
  }

  /** What other reports of the corpus say against a total makes it doubtful too. */
  private askCorpus(code: string, totals: ValuesChunk): void {
    totals.doubt = totals.report.map((place) => DOUBTS.indexOf(this.corpus.entries[place]!.doubtful.get(code) ?? 'none')).join('')
  }

  private reportsChunk(): ReportsChunk {
    const agencies = new Map<string, { place: number; entry: CorpusEntry }>()
    const placeOf = (entry: CorpusEntry) => {
      if (entry.agency === null) return -1
      const key = entry.place?.key ?? `\u0000${entry.agency}`
      const known = agencies.get(key) ?? { place: agencies.size, entry }
      agencies.set(key, known)
      // The fullest name speaks for the agency.
      if (entry.agency.length > known.entry.agency!.length) known.entry = entry
      return known.place
    }
    const { entries } = this.corpus
    const agency = entries.map(placeOf)
    const named = [...agencies.values()].map(({ entry }) => entry)
    return {
      agencies: {
        name: named.map((entry) => entry.agency!),
        province: named.map(({ place }) => place?.province ?? null),
        city: named.map(({ place }) => place?.city ?? null),
        county: named.map(({ place }) => place?.county ?? null),
        sure: named.map(({ place }) => (place?.key ? 1 : 0)).join(''),
      },
      reports: {
        id: entries.map(({ id }) => id),
        title: this.titles,
        agency,
        year: entries.map(({ year }) => year ?? 0),
        values: entries.map(({ values }) => values.size),
        doubtful: entries.map(({ doubtful }) => doubtful.size),
        errors: entries.map(({ errors }) => errors),
        warnings: this.warnings,
        inPanel: entries.map(({ inPanel }) => (inPanel ? 1 : 0)).join(''),
        page: this.page,
        failed: entries.map(({ id }) => (this.failed.has(id) ? 1 : 0)).join(''),
      },
    }
  }

  private inputsChunk(): InputsChunk {
    const texts = new Texts()
    const reasonOf = ({ unread, reason }: InputRecord) => (unread === undefined ? reason : `Kept from an earlier run; now: ${unread}`)
    return {
      input: this.inputs.map(({ input }) => input),
      status: this.inputs.map(({ status, unread }) => (unread === undefined ? status : 'failed')),
      reason: this.inputs.map((input) => {
        const reason = reasonOf(input)
        return reason === null ? -1 : texts.placeOf(reason)
      }),
      texts: texts.all,
      report: this.inputs.map(({ input }) => this.places.get(input) ?? -1),
    }
  }
}
