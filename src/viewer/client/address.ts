import type { Fact } from '../model.js'

/** What the part of the address behind `#` asks for. */
export interface Wanted {
  /** Index of the report. */
  report: number
  fact?: string
  code?: string
  by?: string
}

export function wantedBy(hash: string): Wanted {
  const asked = new URLSearchParams(hash.replace(/^#/, ''))
  const report = Number(asked.get('report') ?? 1)
  const given = Object.fromEntries(['fact', 'code', 'by'].flatMap((key) => (asked.has(key) ? [[key, asked.get(key)!]] : [])))
  return { report: Number.isInteger(report) && report > 0 ? report - 1 : 0, ...given }
}

/** Index of the fact that is asked for, -1 for none: by its id, or the first indicator of a code, the total before its parts. */
export function factWanted(facts: readonly Fact[], { fact, code, by }: Wanted): number {
  if (fact !== undefined) return facts.findIndex(({ id }) => id === fact)
  if (code === undefined) return -1
  const find = (part: string | undefined) => facts.findIndex((f) => f.kind === 'indicator' && f.code === code && f.by === part)
  const exact = find(by)
  return exact >= 0 || by !== undefined ? exact : facts.findIndex((f) => f.kind === 'indicator' && f.code === code)
}

export function addressOf(report: number, fact: Fact | undefined): string {
  const parts = [report > 0 && `report=${report + 1}`, fact && `fact=${fact.id}`].filter(Boolean)
  return `#${parts.join('&')}`
}
