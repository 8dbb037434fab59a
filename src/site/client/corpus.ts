import { visible } from '../../viewer/visible.js'
import type { ReportsChunk, SiteHead } from '../data.js'

export const LEVELS = ['province', 'city', 'county'] as const
export type Level = (typeof LEVELS)[number]

/** A region of the corpus, by its full path: `浙江省/岚川市`. */
export interface Region {
  /** `city:岚川市` */
  key: string
  level: Level
  name: string
  agencies: number
}

/** The reports and agencies, with what is asked of them often. */
export interface Corpus {
  head: SiteHead
  agencies: ReportsChunk['agencies']
  reports: ReportsChunk['reports']
  regions: Region[]
  /** Reports of each agency; the last list is of those that name none. */
  reportsOf: number[][]
  /** Place of each agency when all are sorted by region and name; the last is of reports that name none. */
  rank: number[]
}

const collator = new Intl.Collator('zh-CN', { numeric: true })

export function corpusOf(head: SiteHead, { agencies, reports }: ReportsChunk): Corpus {
  const { name } = agencies
  const reportsOf: number[][] = Array.from({ length: name.length + 1 }, () => [])
  for (const [report, agency] of reports.agency.entries()) reportsOf.at(agency)!.push(report)
  // What has no province, city or county stands behind what has one.
  const path = name.map((own, i) => [...LEVELS.map((level) => agencies[level][i] ?? '\uffff'), own])
  const order = name
    .map((_, i) => i)
    .sort((a, b) => {
      const at = path[a]!.findIndex((step, i) => step !== path[b]![i])
      return at < 0 ? a - b : collator.compare(path[a]![at]!, path[b]![at]!)
    })
  const rank = new Array<number>(name.length + 1).fill(name.length)
  for (const [place, agency] of order.entries()) rank[agency] = place
  return { head, agencies, reports, regions: regionsOf(agencies), reportsOf, rank }
}

function regionsOf(agencies: ReportsChunk['agencies']): Region[] {
  return LEVELS.flatMap((level) => {
    const counts = new Map<string, number>()
    for (const name of agencies[level]) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1)
    return [...counts]
      .sort(([a], [b]) => collator.compare(a, b))
      .map(([name, agencies]) => ({ key: `${level}:${name}`, level, name, agencies }))
  })
}

/** Whether an agency is of a region, and its name holds the words; -1 is no agency. */
export function agencyFilter({ agencies }: Corpus, region: string, q: string): (agency: number) => boolean {
  const at = region.indexOf(':')
  const [level, name] = [region.slice(0, at) as Level, region.slice(at + 1)]
  const words = q.trim().toLowerCase().split(/\s+/).filter(Boolean)
  return (agency) => {
    if (region !== '' && (agency < 0 || agencies[level]?.[agency] !== name)) return false
    return words.every((word) => (agencies.name[agency] ?? '').toLowerCase().includes(word))
  }
}

export const nameOf = ({ agencies }: Corpus, agency: number, otherwise: string) =>
  agency < 0 ? otherwise : visible(agencies.name[agency]!)

/** Address of a report's own page, at a place in it; null where it has none. */
export const pageOf = ({ reports }: Corpus, report: number, place = '') =>
  reports.page[report] === '1' ? `reports/${report + 1}.html${place}` : null
