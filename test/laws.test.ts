import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decode, parseReport, type Report } from '../src/index.js'
import { repair } from '../src/repair/repair.js'
import { readView } from '../src/view/read-view.js'
import { markTextTables } from '../src/view/text-tables.js'
import { encode } from './decode/bytes.js'
import { DAMAGES } from './planted/damage.js'
import { LAYOUTS } from './planted/layouts.js'
import { type PlantOptions, plant } from './planted/plant.js'
import { scorePlanted } from './planted/score.js'
import { misquoted } from './support/span-law.js'

/** Laws of whole reports: what must hold whatever a report says. The laws of single stages stand with their stage. */

const ROOT = join(import.meta.dirname, '..')
const FIXTURES = join(ROOT, 'fixtures', 'reports')
/** Real reports; they lie beside the project on some machines only. */
const CORPUS = join(ROOT, '..', 'shared', 'corpus')

const documentsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:html|txt)$/.test(name))
    .sort()
    .map((name) => [name, join(folder, name)] as const)
const seeds = (count: number) => Array.from({ length: count }, (_, i) => 20120 + i)
const planted = (count: number, options: PlantOptions = {}) =>
  seeds(count).map((seed) => ({ name: `planted ${seed}`, ...plant(seed, options) }))

/** Whole and damaged reports with known answers, and the fixtures, as decoded text. */
const SOURCES = [
  ...[...planted(15), ...planted(15, { damaged: true })].map(({ name, bytes }) => [name, decode(bytes).text] as const),
  ...documentsIn(FIXTURES).map(([name, file]) => [name, decode(readFileSync(file)).text] as const),
]

/** A copy of a report with every span moved. */
function shifted(report: Report, by: number): Report {
  const move = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(move)
    if (typeof value !== 'object' || value === null) return value
    if ('start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number')
      return { start: value.start + by, end: value.end + by }
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, move(inner)]))
  }
  return move(report) as Report
}

describe('the slice of a fact’s span, read as the source is read, is the fact’s text', () => {
  it.each(documentsIn(FIXTURES))('%s', (_, file) => expect(misquoted(readFileSync(file))).toEqual([]))

  it('is seen to be broken where every place is wrong by one', () => {
    for (const [, file] of documentsIn(FIXTURES)) {
      const bytes = readFileSync(file)
      const report = parseReport(bytes)
      if (report.quantities.length > 0) expect(misquoted(bytes, shifted(report, 1)).length).toBeGreaterThan(report.quantities.length / 2)
    }
  })

  it('planted reports', () => {
    for (const { name, bytes } of [...planted(60), ...planted(60, { damaged: true })]) expect(misquoted(bytes), name).toEqual([])
  })

  it.skipIf(!existsSync(CORPUS))('real reports', () => {
    for (const [name, file] of documentsIn(CORPUS)) expect(misquoted(readFileSync(file)), name).toEqual([])
  })
})

describe('blank lines put in front', () => {
  it('shift every span by their length and change nothing else', () => {
    for (const [name, source] of SOURCES) expect(parseReport(`\n\n\n${source}`), name).toEqual(shifted(parseReport(source), 3))
  })
})

/** What a report says, apart from where. */
const factsOf = ({ meta, documentNumbers, dates, sections, quantities, indicators }: Report) => ({
  meta: { ...meta, titleSpan: undefined, agency: meta.agency?.name },
  documentNumbers: documentNumbers.map((d) => d.normalized),
  dates: dates.map((d) => [d.text, d.value, d.certainty]),
  sections: sections.map((s) => [s.level, s.numeral, s.title]),
  quantities: quantities.map((q) => [q.text, q.value, q.unit, q.label, q.modifier, q.section]),
  indicators: indicators.map((i) => [i.code, i.value, i.method, i.evidence, i.certainty]),
})

describe('the same text', () => {
  it('gives the same facts plain and as HTML', () => {
    const text = LAYOUTS.find((layout) => !layout.html)!.name
    for (const { name, bytes } of planted(60, { form: 'prose', layout: text })) {
      const plain = decode(bytes).text
      const page = plain.split('\n').map((line) => `<p>${line.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`)
      expect(factsOf(parseReport(page.join('\n'))), name).toEqual(factsOf(parseReport(plain)))
    }
  })

  it.each(['utf-8', 'gb18030', 'utf-16le'])('gives the same facts in %s', (encoding) => {
    for (const [name, source] of SOURCES) expect(factsOf(parseReport(encode(source, encoding))), name).toEqual(factsOf(parseReport(source)))
  })
})

describe('mending', () => {
  it('twice is mending once', () => {
    for (const [name, source] of SOURCES) {
      const once = repair(markTextTables(readView(source)))
      const twice = repair(once.view)
      expect(twice.repairs, name).toEqual([])
      expect(twice.view.text, name).toBe(once.view.text)
    }
  })

  const damaged = planted(500, { damaged: true })
  it.each(DAMAGES.map((damage) => damage.name))('what %s does to a clean report is mended or said, never silently wrong', (damage) => {
    const reports = damaged.filter((report) => report.damage === damage).slice(0, 12)
    expect(reports.length).toBeGreaterThan(3)
    for (const report of reports) expect(scorePlanted(report, parseReport(report.bytes)).silent, report.name).toEqual([])
  })
})
