import { decode, parseReport, type Report, type Span } from '../../src/index.js'
import { fold } from '../../src/view/fold.js'
import { readView } from '../../src/view/read-view.js'

type Quoted = [fact: string, text: string, span: Span]

/** Facts that give the words they were read from, with the place of these words. */
function quotedIn(report: Report): Quoted[] {
  return [
    ...report.documentNumbers.map((d): Quoted => ['document number', d.text, d.span]),
    ...report.dates.map((d): Quoted => ['date', d.text, d.span]),
    ...report.sections.map((s): Quoted => ['section', s.numeral + s.title, s.span]),
    ...report.quantities.map((q): Quoted => ['quantity', q.text, q.span]),
    ...report.tables.flatMap((t) => t.cells.map((c): Quoted => ['cell', c.text, c.span])),
    ...report.indicators.filter((i) => i.method === 'prose').map((i): Quoted => ['indicator', i.evidence, i.span]),
  ]
}

const squeezed = (text: string) => fold(text).replace(/\s/g, '')

/** The law of spans: the slice of the decoded source, read as the source is read, is the text of the fact. Lists the facts that break it. */
export function misquoted(input: Uint8Array | string, report = parseReport(input)): string[] {
  const source = decode(input).text
  const opening = readView(source).kind === 'html' ? '<p>' : ''
  return quotedIn(report).flatMap(([fact, text, { start, end }]) => {
    const slice = source.slice(start, end)
    if (squeezed(slice) === squeezed(text) || squeezed(readView(opening + slice).text) === squeezed(text)) return []
    return [`${fact} ‘${text}’ at ${start}–${end}: ‘${slice}’`]
  })
}
