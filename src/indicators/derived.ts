import { DERIVED } from '../catalogue/identities.js'
import { indicatorEntry, isIndicatorCode } from '../kinds/ogi/indicators.js'
import type { Indicator } from '../report/schema.js'
import { grouped } from '../report/search.js'

/**
 * Sums that the form does not print but defines: refused and, in the edition of 2021, other results of table three, and all lawsuits of
 * table four. Only where every part was read; as sure as the least sure part, and no more than likely where sentences state the parts.
 */
export function deriveIndicators(stated: readonly Indicator[]): Indicator[] {
  const derived: Indicator[] = []
  for (const group of grouped(stated, ({ by }) => by?.applicant ?? '').values()) {
    const byCode = new Map(group.map((indicator) => [indicator.code, indicator]))
    for (const { code, parts } of DERIVED) {
      const read = parts.map((part) => byCode.get(part))
      if (read.every((part) => part !== undefined)) derived.push(sum(code, read))
    }
  }
  return derived
}

/** One figure for all its parts. */
export function sum(code: string, parts: readonly Indicator[]): Indicator {
  const [first] = parts
  const isProse = parts.some(({ method }) => method === 'prose')
  return {
    code,
    ...(first!.by ? { by: first!.by } : {}),
    value: parts.reduce((total, part) => total + part.value, 0),
    unit: isIndicatorCode(code) ? indicatorEntry(code).unit : first!.unit,
    method: 'derived',
    certainty:
      (['ambiguous', 'likely'] as const).find((c) => parts.some((part) => part.certainty === c)) ?? (isProse ? 'likely' : 'certain'),
    evidence: parts.map((part) => part.evidence).join(' + '),
    section: first!.section ?? null,
    span: { start: Math.min(...parts.map((p) => p.span.start)), end: Math.max(...parts.map((p) => p.span.end)) },
  }
}
