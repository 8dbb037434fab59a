import { axisX, axisY, dot, gridY, link, plot, rect, ruleX } from '@observablehq/plot'
import type { Distribution, Point } from './series.js'
import { stretches } from './series.js'

/** A line of the chart: what it is of, and the place of its colour. */
export interface ChartLine {
  name: string
  colour: number
  points: Point[]
}

export interface ChartParts {
  label: string
  width: number
  distributions: Distribution[]
  lines: ChartLine[]
  log: boolean
  format: (value: number) => string
  /** What a point says when it is pointed at. */
  about: (line: ChartLine, point: Point) => string
}

const colourOf = (line: ChartLine) => `var(--series-${line.colour + 1})`
/** Half the width of a box, in years. */
const HALF = 0.3

/** Boxes of each year and the chosen lines, as SVG. What is doubtful is dashed or hollow. */
export function drawChart({ label, width, distributions, lines, log, format, about }: ChartParts): SVGSVGElement {
  const years = [...distributions.map(({ year }) => year), ...lines.flatMap(({ points }) => points.map(({ year }) => year))]
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const span = last - first + 1
  const step = Math.ceil(span / Math.max(2, Math.floor(width / 56)))
  const ticks = Array.from({ length: span }, (_, i) => first + i).filter((year) => (last - year) % step === 0)
  const parted = lines.flatMap((line) => stretches(line.points).map((stretch) => ({ line, ...stretch })))
  const points = lines.flatMap((line) => line.points.map((point) => ({ line, point })))
  const values = [
    0,
    ...distributions.flatMap(({ low, high }) => [low, high]),
    ...lines.flatMap(({ points }) => points.map(({ value }) => value)),
  ]
  const [least, most] = [Math.min(...values), Math.max(1, ...values)]
  const powers = [0, ...Array.from({ length: Math.floor(Math.log10(most)) + 1 }, (_, i) => 10 ** i)]
  const box = { x1: (d: Distribution) => d.year - HALF, x2: (d: Distribution) => d.year + HALF, y1: 'quarter', y2: 'threeQuarters' }
  const joined = (sure: boolean) =>
    link(
      parted.filter((stretch) => stretch.sure === sure),
      {
        x1: ({ from }) => from.year,
        y1: ({ from }) => from.value,
        x2: ({ to }) => to.year,
        y2: ({ to }) => to.value,
        stroke: ({ line }) => colourOf(line),
        strokeWidth: 2,
        strokeDasharray: sure ? undefined : '3,4',
      },
    )
  const dots = (doubtful: boolean) =>
    dot(
      points.filter(({ point }) => point.doubtful === doubtful),
      {
        x: ({ point }) => point.year,
        y: ({ point }) => point.value,
        r: doubtful ? 4.5 : 3.5,
        fill: doubtful ? 'var(--ground)' : ({ line }) => colourOf(line),
        stroke: ({ line }) => colourOf(line),
        strokeWidth: 1.75,
        title: ({ line, point }) => about(line, point),
      },
    )
  const svg = plot({
    width,
    height: Math.round(Math.min(380, Math.max(260, width * 0.5))),
    marginLeft: 64,
    marginRight: 16,
    className: 'chart-svg',
    ariaLabel: label,
    x: { domain: [first - 0.5, last + 0.5] },
    y: { type: log ? 'symlog' : 'linear', label: null, domain: [least, most], nice: !log },
    color: { type: 'identity' },
    marks: [
      gridY({ stroke: 'var(--line)', strokeOpacity: 1, ...(log ? { ticks: powers } : {}) }),
      ruleX(distributions, { x: 'year', y1: 'low', y2: 'high', stroke: 'var(--box-line)' }),
      rect(distributions, { ...box, fill: 'var(--box)', stroke: 'var(--box-line)' }),
      link(distributions, { x1: box.x1, x2: box.x2, y1: 'median', y2: 'median', stroke: 'var(--text)', strokeWidth: 1.5 }),
      joined(false),
      joined(true),
      dots(false),
      dots(true),
      axisX({ ticks, tickFormat: String, label: null, tickSize: 0, color: 'var(--muted)' }),
      axisY({ tickFormat: format, label: null, tickSize: 0, color: 'var(--muted)', ...(log ? { ticks: powers } : {}) }),
    ],
  }) as unknown as SVGSVGElement
  // Plot's own style element would be against the page's policy; site.css says what is in it.
  svg.querySelector('style')?.remove()
  svg.setAttribute('role', 'img')
  // A picture has one name; what its groups are of is of no use to who hears it.
  for (const group of svg.querySelectorAll('g[aria-label]')) {
    group.setAttribute('data-mark', group.getAttribute('aria-label')!)
    group.removeAttribute('aria-label')
  }
  return svg
}
