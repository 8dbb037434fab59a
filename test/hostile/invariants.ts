import type { Report, Span } from '../../src/index.js'

/** Every span of a report, wherever it stands. */
export function spansOf(report: Report): Span[] {
  const spans: Span[] = []
  const visit = (value: unknown) => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (typeof value === 'object' && value !== null) {
      if ('start' in value && 'end' in value && typeof value.start === 'number') spans.push(value as Span)
      else Object.values(value).forEach(visit)
    }
  }
  visit(report)
  return spans
}
