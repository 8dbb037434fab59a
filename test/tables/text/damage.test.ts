import fc from 'fast-check'
import { describe, it } from 'vitest'
import type { Edition } from '../../../src/catalogue/formats.js'
import { parseReport } from '../../../src/parse-report.js'
import { anyFigures } from '../bench/figures.js'
import { benchReport } from '../bench/report.js'
import { TEXT_LAYOUTS } from '../bench/text-layouts.js'

const EDITIONS: Edition[] = ['local', 'statistics-2014', 'template-2019', 'template-2021']

/** Changes one place of the written tables; undefined where the line has nothing to damage. `pick` chooses among what there is. */
type Damage = (lines: readonly string[], at: number, pick: number) => string[] | undefined

function onFigure(pattern: RegExp, least: number, change: (figure: string, pick: number) => string): Damage {
  return (lines, at, pick) => {
    const found = [...lines[at]!.matchAll(pattern)]
    if (found.length < least) return undefined
    const { 0: figure, index } = found[pick % found.length]!
    return lines.toSpliced(at, 1, lines[at]!.slice(0, index) + change(figure, pick) + lines[at]!.slice(index + figure.length))
  }
}

/** What copying, page ends and old systems do to a table. A changed digit is left out: no sum covers the figures of table two. */
const DAMAGES: Record<string, Damage> = {
  'a lost line': (lines, at) => lines.toSpliced(at, 1),
  'a line written twice': (lines, at) => lines.toSpliced(at, 0, lines[at]!),
  'a lost cell': onFigure(/(?<![\d.|] )\b\d+\b(?: \|)? ?/g, 2, () => ''),
  'digits torn apart': onFigure(/\d\d+/g, 1, (figure, pick) => {
    const cut = 1 + (pick % (figure.length - 1))
    return `${figure.slice(0, cut)} ${figure.slice(cut)}`
  }),
  'the rest cut off': (lines, at) => lines.slice(0, at),
}

describe('damage to a table written as text is never silently wrong', () => {
  for (const [name, damage] of Object.entries(DAMAGES)) {
    it(name, () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...EDITIONS).chain((edition) => anyFigures(edition).map((figures) => benchReport(edition, figures))),
          fc.nat(),
          fc.nat(),
          fc.nat(),
          (report, n, line, pick) => {
            // Rows without any label are told by their order alone, so a lost one moves all others without a trace but its sums.
            const layouts = TEXT_LAYOUTS.filter((l) => l.sure && (!l.editions || l.editions.includes(report.edition)))
            const lines = layouts[n % layouts.length]!.write(report).split('\n')
            const from = lines.findIndex((l) => /^[二附]/.test(l)) + 1
            const to = lines.findIndex((l) => l.startsWith('五、'))
            const hurt = damage(lines, from + (line % (to - from)), pick)
            if (!hurt) return
            const wrong = silentlyWrong(hurt.join('\n'), report.expected)
            if (wrong.length > 0) throw new Error(`${layouts[n % layouts.length]!.name}: ${wrong.join(', ')}\n${hurt.join('\n')}`)
          },
        ),
        { numRuns: 60 },
      )
    })
  }
})

/** Values that differ from the true ones, are stated as certain, and that no finding points at. */
function silentlyWrong(source: string, expected: ReadonlyMap<string, number>): string[] {
  const { indicators, findings } = parseReport(source)
  const questioned = new Set(findings.flatMap((f) => [f.span, ...(f.related ?? [])].map((span) => span?.start)))
  return indicators.flatMap((i) => {
    const key = i.by ? `${i.code} ${i.by.applicant}` : i.code
    const truth = expected.get(key)
    const silent = i.method === 'table' && i.certainty === 'certain' && !questioned.has(i.span.start)
    return silent && truth !== undefined && truth !== i.value ? [`${key} ${i.value} for ${truth}`] : []
  })
}
