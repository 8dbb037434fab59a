import type { Corpus } from './corpus.js'

export type CellState = 'read' | 'doubts' | 'blank' | 'failed' | 'gap' | 'none'

/** A cell of the grid: what there is of an agency in a year. */
export interface GridCell {
  state: CellState
  /** The report that the panel takes first, then the others. */
  reports: number[]
}

export interface GridRow {
  /** -1 for reports that name no agency. */
  agency: number
  cells: GridCell[]
  gaps: number
  doubtful: number
}

/** The years from the first that is reported on to the last, all of them; 0 behind them where a report states none. */
export function gridYears({ reports, head }: Corpus): number[] {
  const [first, last] = [head.years[0], head.years.at(-1)]
  const years = first === undefined ? [] : Array.from({ length: last! - first + 1 }, (_, i) => first + i)
  return reports.year.includes(0) ? [...years, 0] : years
}

function stateOf({ reports }: Corpus, [first]: number[]): CellState {
  if (reports.failed[first!] === '1') return 'failed'
  if (reports.values[first!] === 0) return 'blank'
  return reports.doubtful[first!]! > 0 ? 'doubts' : 'read'
}

/** The row of an agency. A gap is a year without a report between two that have one; where no agency is named there are none. */
export function gridRow(corpus: Corpus, agency: number, years: readonly number[]): GridRow {
  const { reports, reportsOf } = corpus
  const own = reportsOf.at(agency)!
  const known = own.map((report) => reports.year[report]!).filter((year) => year > 0)
  const [first, last] = [Math.min(...known), Math.max(...known)]
  const cells = years.map((year): GridCell => {
    const there = own.filter((report) => reports.year[report] === year)
    if (there.length > 0) {
      const sorted = there.sort(
        (a, b) => Number(reports.inPanel[b]) - Number(reports.inPanel[a]) || reports.values[b]! - reports.values[a]!,
      )
      return { state: stateOf(corpus, sorted), reports: sorted }
    }
    return { state: agency >= 0 && year > first && year < last ? 'gap' : 'none', reports: [] }
  })
  return {
    agency,
    cells,
    gaps: cells.filter(({ state }) => state === 'gap').length,
    doubtful: own.reduce((sum, report) => sum + reports.doubtful[report]!, 0),
  }
}
