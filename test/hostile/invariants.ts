import { decode, parseReport, type Report, reportSchema, type Span } from '../../src/index.js'

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

/** What must hold for any input. Says the first thing that does not, null where all is well. */
export function findFault(input: Uint8Array | string): string | null {
  const report = parseReport(input)
  const schema = reportSchema.safeParse(report)
  if (!schema.success) return `not of the schema: ${JSON.stringify(schema.error.issues[0])}`
  const { length } = decode(input).text
  for (const { start, end } of spansOf(report))
    if (start < 0 || start > end || end > length) return `span ${start}–${end} of ${length} characters`
  const written = JSON.stringify(report)
  if (JSON.stringify(parseReport(input)) !== written) return 'two parses of one input differ'
  if (JSON.stringify(JSON.parse(written)) !== written) return 'not the same after a trip through JSON'
  return null
}
