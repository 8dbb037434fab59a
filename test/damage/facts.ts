import type { RepairKind } from '../../src/catalogue/repair-kinds.js'
import type { Report } from '../../src/index.js'

/** What damage on the way does, as far as it is undone on the page or its source: the kinds of repair that tell of it. */
export const DAMAGE_KINDS: ReadonlySet<RepairKind> = new Set([
  'escapes',
  'markup',
  'struck-text',
  'raised-text',
  'reading',
  'radical',
  'letter-spacing',
  'list-numeral',
  'lost-line-ends',
  'page-line',
  'contents-list',
])

/** What a report states, place by place left out; what is not certain bears a mark, so that doubt can be told from error. */
export function factsOf(report: Report): string[] {
  const { meta } = report
  const doubt = ({ certainty }: { certainty: string }) => (certainty === 'ambiguous' ? ' ?' : '')
  return [
    ...report.dates.map((date) => `date ${date.value}${doubt(date)}`),
    ...report.quantities.map((quantity) => `quantity ${quantity.value} ${quantity.unit}${doubt(quantity)}`),
    ...report.sections.map(({ level, title }) => `section ${level} ${title}`),
    ...report.indicators.map((found) => `indicator ${found.code} ${found.by?.applicant ?? ''} ${found.value}${doubt(found)}`),
    ...report.documentNumbers.map(({ normalized }) => `document ${normalized}`),
    ...report.tables.flatMap(({ cells }) =>
      cells.map((cell) => `cell ${[...cell.row, '|', ...cell.column].join(' ')} ${cell.value}${doubt(cell)}`),
    ),
    ...(['title', 'kind', 'year', 'signed', 'published'] as const).map((field) => `${field} ${meta[field]}`),
    `agency ${meta.agency?.name ?? null}`,
    `period ${meta.period ? `${meta.period.start}/${meta.period.end}` : null}`,
  ]
}

/** What is missing of the facts that are wanted, and what is there beside them. */
export function differences(wanted: readonly string[], found: readonly string[]): { missing: string[]; extra: string[] } {
  const left = new Map<string, number>()
  for (const fact of found) left.set(fact, (left.get(fact) ?? 0) + 1)
  const missing = wanted.filter((fact) => {
    const count = left.get(fact) ?? 0
    left.set(fact, count - 1)
    return count <= 0
  })
  return { missing, extra: [...left].flatMap(([fact, count]) => new Array<string>(Math.max(0, count)).fill(fact)) }
}
