import fc from 'fast-check'
import { describe, it } from 'vitest'
import { parseReport } from '../../src/parse-report.js'
import type { Report } from '../../src/report/schema.js'
import { anyFigures } from './bench/figures.js'
import { type Style, writeHtml } from './bench/html-layouts.js'
import { type BenchBlock, benchReport } from './bench/report.js'

/** Rows of HTML cells of one block, header rows first. */
type Rows = string[][]
type Damage = (rows: Rows, headerRows: number, block: BenchBlock, dice: (below: number) => number) => Rows

/** The figures of a row are its last cells: as many as the block has columns. */
function figureAt(rows: Rows, y: number, block: BenchBlock, x: number): number {
  return rows[y]!.length - block.columns.length + x
}

function edit(rows: Rows, y: number, change: (cells: string[]) => string[]): Rows {
  return rows.map((cells, i) => (i === y ? change([...cells]) : cells))
}

const someRow = (rows: Rows, header: number, dice: (below: number) => number) => header + dice(rows.length - header)

/** What happens to tables on their way to a page. */
const DAMAGES: Record<string, Damage> = {
  'a header row lost': (rows, header, _block, dice) => {
    const y = dice(header)
    return rows.filter((_, i) => i !== y)
  },
  'the whole header lost': (rows, header) => rows.slice(header),
  'a cell lost': (rows, header, block, dice) => {
    const y = someRow(rows, header, dice)
    const x = figureAt(rows, y, block, dice(block.columns.length))
    return edit(rows, y, (cells) => cells.filter((_, i) => i !== x))
  },
  'a cell lost, the row filled up at its end': (rows, header, block, dice) => {
    const y = someRow(rows, header, dice)
    const x = figureAt(rows, y, block, dice(block.columns.length))
    return edit(rows, y, (cells) => [...cells.filter((_, i) => i !== x), '<td></td>'])
  },
  'an empty cell slipped in, the last one pushed out': (rows, header, block, dice) => {
    const y = someRow(rows, header, dice)
    const x = figureAt(rows, y, block, dice(block.columns.length))
    return edit(rows, y, (cells) => [...cells.slice(0, x), '<td></td>', ...cells.slice(x, -1)])
  },
  'an empty cell too many in a row with two empty ones': (rows, header, block, dice) => {
    const y = someRow(rows, header, dice)
    const x = figureAt(rows, y, block, 0)
    const empty = figureAt(rows, y, block, dice(block.columns.length - 1))
    return edit(rows, y, (cells) => {
      const sparse = cells.map((cell, i) => (i === empty || i === cells.length - 1 ? '<td></td>' : cell))
      return [...sparse.slice(0, x), '<td></td>', ...sparse.slice(x)]
    })
  },
  'a cell doubled': (rows, header, block, dice) => {
    const y = someRow(rows, header, dice)
    const x = figureAt(rows, y, block, dice(block.columns.length))
    return edit(rows, y, (cells) => [...cells.slice(0, x), cells[x]!, ...cells.slice(x)])
  },
  'a digit changed': (rows, header, block, dice) => {
    const y = someRow(rows, header, dice)
    const x = figureAt(rows, y, block, dice(block.columns.length))
    const digit = String(dice(9))
    return edit(rows, y, (cells) => {
      cells[x] = cells[x]!.replace(/\d(?=\D*<\/td>)/, (old) => (old === digit ? '9' : digit))
      return cells
    })
  },
  // In table four of different groups: within one, the sum holds whatever their order.
  'two cells of a row changed places': (rows, header, block, dice) => {
    const y = someRow(rows, header, dice)
    const first = dice(block.columns.length)
    const second = block.family === 'review' ? (first + 5) % 15 : dice(block.columns.length)
    const a = figureAt(rows, y, block, first)
    const b = figureAt(rows, y, block, second)
    return edit(rows, y, (cells) => {
      ;[cells[a], cells[b]] = [cells[b]!, cells[a]!]
      return cells
    })
  },
  'a column lost from some row on': (rows, header, block, dice) => {
    const from = someRow(rows, header, dice)
    const x = dice(block.columns.length)
    return rows.map((cells, y) => (y < from ? cells : cells.filter((_, i) => i !== figureAt(rows, y, block, x))))
  },
}

/** Indicators whose value is not the written one, and of which nothing says that they may be wrong. */
function silentlyWrong(report: Report, expected: Map<string, number>): string[] {
  const questioned = report.findings.flatMap((f) => [...(f.span ? [f.span] : []), ...(f.related ?? [])])
  const key = (i: Report['indicators'][number]) => (i.by ? `${i.code} ${i.by.applicant}` : i.code)
  return report.indicators
    .filter((i) => i.method === 'table' && i.certainty === 'certain' && expected.get(key(i)) !== i.value)
    .filter((i) => !questioned.some((span) => span.start <= i.span.start && span.end >= i.span.end))
    .map((i) => `${key(i)} is ${i.value}, was ${expected.get(key(i))}`)
}

/** Table two asks for no sums: there a wrong digit or place cannot be seen, a lost or surplus cell can. */
const SUMS_ONLY = new Set(['a digit changed', 'two cells of a row changed places'])

describe('a damaged table is never silently wrong', () => {
  for (const [name, damage] of Object.entries(DAMAGES)) {
    for (const groups of ['spans', 'none'] as const) {
      it(`${name} (groups: ${groups})`, () => {
        fc.assert(
          fc.property(
            anyFigures('template-2021'),
            fc.constantFrom(...(SUMS_ONLY.has(name) ? ['requests', 'review'] : ['proactive', 'requests', 'review'])),
            fc.infiniteStream(fc.nat(10_000)),
            (figures, family, stream) => {
              const report = benchReport('template-2021', figures)
              const dice = (below: number) => (stream.next().value as number) % below
              const style: Style = {
                groups,
                rows: (rows, header, block) => (block.family === family ? damage(rows, header, block, dice) : rows),
              }
              const wrong = silentlyWrong(parseReport(writeHtml(report, style)), report.expected)
              if (wrong.length > 0) throw new Error(wrong.join('; '))
            },
          ),
          { numRuns: 40, seed: 711 },
        )
      }, 60_000)
    }
  }
})
