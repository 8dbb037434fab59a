/** A value of a line in a year. */
export interface Point {
  year: number
  value: number
  /** Speaks something against it? */
  doubtful: boolean
  /** What the point is made of: reports of the panel. */
  reports: number[]
  /** Doubtful values that were left out of it. */
  leftOut: number
}

/** What a year's certain values are like. */
export interface Distribution {
  year: number
  count: number
  min: number
  low: number
  quarter: number
  median: number
  threeQuarters: number
  high: number
  max: number
  /** Doubtful values of the year, which do not count. */
  leftOut: number
}

/** The quantile of sorted values, straight between neighbours. */
export function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share
  const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!]
  return low + (high - low) * (at - Math.floor(at))
}

/** A value of the panel. */
export interface Stated {
  year: number
  value: number
  doubtful: boolean
  report: number
}

/** Values by year, years in order. */
function byYear(values: Iterable<Stated>): [year: number, values: Stated[]][] {
  const years = new Map<number, Stated[]>()
  for (const value of values) {
    const year = years.get(value.year)
    if (year) year.push(value)
    else years.set(value.year, [value])
  }
  return [...years].sort(([a], [b]) => a - b)
}

/** What the values of each year are like: doubtful ones are counted and left out. */
export function distributions(values: readonly Stated[]): Distribution[] {
  return byYear(values).flatMap(([year, all]) => {
    const sorted = all.flatMap(({ doubtful, value }) => (doubtful ? [] : [value])).sort((a, b) => a - b)
    if (sorted.length === 0) return []
    const [min, low, quarter, median, threeQuarters, high, max] = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1].map((share) => quantile(sorted, share))
    return [
      {
        year,
        count: sorted.length,
        min: min!,
        low: low!,
        quarter: quarter!,
        median: median!,
        threeQuarters: threeQuarters!,
        high: high!,
        max: max!,
        leftOut: all.length - sorted.length,
      },
    ]
  })
}

/** The line of one agency: its own values, doubtful ones marked. */
export const lineOfAgency = (values: readonly Stated[]): Point[] =>
  byYear(values).map(([year, [stated]]) => ({
    year,
    value: stated!.value,
    doubtful: stated!.doubtful,
    reports: [stated!.report],
    leftOut: 0,
  }))

/** The line of a region: the median of its agencies' certain values. A year that has only doubtful ones gives their median, marked. */
export const lineOfRegion = (values: readonly Stated[]): Point[] =>
  byYear(values).map(([year, all]) => {
    const certain = all.filter(({ doubtful }) => !doubtful)
    const taken = certain.length > 0 ? certain : all
    const sorted = taken.map(({ value }) => value).sort((a, b) => a - b)
    return {
      year,
      value: quantile(sorted, 0.5),
      doubtful: certain.length === 0,
      reports: taken.map(({ report }) => report),
      leftOut: all.length - taken.length,
    }
  })

/** The stretches of a line: between years that follow one another, `sure` where both ends are. A missing year parts the line. */
export const stretches = (points: readonly Point[]): { from: Point; to: Point; sure: boolean }[] =>
  points.slice(1).flatMap((to, i) => {
    const from = points[i]!
    return to.year === from.year + 1 ? [{ from, to, sure: !from.doubtful && !to.doubtful }] : []
  })
