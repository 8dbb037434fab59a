import { h } from '../../pages/client/dom.js'
import { visible } from '../../viewer/visible.js'
import { DOUBTS, type IndicatorHead, type ValuesChunk } from '../data.js'
import { type ChartLine, drawChart } from './chart.js'
import { chunk } from './chunks.js'
import { agencyFilter, type Corpus, LEVELS, type Level, pageOf } from './corpus.js'
import { type Context, choice, data, face, regionChoice, search, whenLoaded } from './parts.js'
import { distributions, lineOfAgency, lineOfRegion, type Point, type Stated } from './series.js'
import { virtualTable } from './virtual-table.js'

const MOST_LINES = 8
/** Lines that are drawn where none are chosen. */
const FIRST_LINES = 3
/** Names that are offered at once. */
const OFFERED = 40

/** How the list of lines stands, while it is made anew with every choice. */
interface LinesChooser {
  open: boolean
  words: string
}

/** A line that can be drawn. */
interface Choice {
  key: string
  name: string
  values: Stated[]
}

export const nameOfIndicator = ({ lang }: Pick<Context, 'lang'>, { label, english }: IndicatorHead) => (lang === 'zh' ? label : english)

/** The indicator that is looked at: the one named, else the one that most reports state. */
export function indicatorOf({ corpus: { head }, state }: Context): number {
  const named = head.indicators.findIndex(({ code }) => code === state.code)
  if (named >= 0) return named
  return head.indicators.reduce((best, one, i) => (one.values > head.indicators[best]!.values ? i : best), 0)
}

/** One indicator: its distribution a year, and lines of agencies or regions. */
export function indicatorsView(context: Context): { filters: HTMLElement[]; content: () => Node } {
  const { corpus, say, go, state } = context
  if (corpus.head.indicators.length === 0) return { filters: [], content: () => face(say('noIndicators')) }
  const group = choice(
    say('lineOf'),
    state.group,
    [
      ['agency', say('groupAgency')],
      ['county', say('groupCounty')],
      ['city', say('groupCity')],
      ['province', say('groupProvince')],
    ],
    (group) => go({ group, lines: '' }),
  )
  const scale = choice(
    say('scale'),
    state.scale,
    [
      ['linear', say('scaleLinear')],
      ['log', say('scaleLog')],
    ],
    (scale) => go({ scale }),
  )
  const chooser = chooserOf(context)
  const lines: LinesChooser = { open: false, words: '' }
  const part = h('div', {})
  const split = h('div', { class: 'split' }, chooser.element, part)
  return {
    filters: [regionChoice(context), group, scale],
    content: () => {
      const at = indicatorOf(context)
      chooser.mark(at)
      const show = (values: ValuesChunk) => indicatorPart(context, at, values, lines)
      part.replaceChildren(whenLoaded(context, () => chunk<ValuesChunk>(`values-${at}`), show))
      return split
    },
  }
}

/** The list of indicators with a search over both labels and the code. */
function chooserOf(context: Context): { element: HTMLElement; mark: (indicator: number) => void } {
  const { corpus, say, number, go } = context
  const buttons = corpus.head.indicators.map((indicator) => {
    const { code, label, english, values } = indicator
    const [first, second] = context.lang === 'zh' ? [label, english] : [english, label]
    return h(
      'button',
      { type: 'button', class: 'indicator', title: code, onclick: () => go({ code }) },
      h('span', { class: 'first' }, first),
      h('span', { class: 'second' }, second),
      h('span', { class: 'amount' }, number(values)),
    )
  })
  const nothing = h('p', { class: 'how' }, say('noneFits'))
  nothing.hidden = true
  const list = h('ul', { class: 'chooser', 'aria-label': say('indicators') }, ...buttons.map((button) => h('li', {}, button)))
  const find = (words: string) => {
    const wanted = words.toLowerCase().split(/\s+/)
    let some = false
    for (const [i, { code, label, english }] of corpus.head.indicators.entries()) {
      const text = `${label} ${english} ${code}`.toLowerCase()
      const fits = wanted.every((one) => text.includes(one))
      buttons[i]!.parentElement!.hidden = !fits
      some ||= fits
    }
    nothing.hidden = some
  }
  return {
    element: h('div', { class: 'side' }, search(say('findIndicator'), '', find), list, nothing),
    mark: (indicator) => {
      for (const [i, button] of buttons.entries()) {
        if (i === indicator) button.setAttribute('aria-current', 'true')
        else button.removeAttribute('aria-current')
      }
      requestAnimationFrame(() => {
        const { offsetTop, offsetHeight } = buttons[indicator]!
        const above = offsetTop < list.scrollTop
        if (above || offsetTop + offsetHeight > list.scrollTop + list.clientHeight) list.scrollTop = offsetTop - list.clientHeight / 3
      })
    },
  }
}

/** The values of the panel that the region filter lets through, and whose year is known. */
export function statedValues(
  corpus: Corpus,
  { report, value, doubt }: ValuesChunk,
  fits: (agency: number) => boolean,
): (Stated & { agency: number })[] {
  const { reports } = corpus
  return report.flatMap((of, i) => {
    const [agency, year] = [reports.agency[of]!, reports.year[of]!]
    if (reports.inPanel[of] !== '1' || year === 0 || !fits(agency)) return []
    return [{ year, value: value[i]!, doubtful: DOUBTS[Number(doubt[i])] !== 'none', report: of, agency }]
  })
}

/** What can be drawn as a line: agencies whose names tell them apart, or regions. */
function choicesOf({ corpus, state }: Context, values: (Stated & { agency: number })[]): Choice[] {
  const { agencies } = corpus
  const level = LEVELS.includes(state.group as Level) ? (state.group as Level) : null
  const lines = new Map<string, Stated[]>()
  for (const one of values) {
    const { agency } = one
    const key = agency < 0 || agencies.sure[agency] !== '1' ? null : level ? (agencies[level][agency] ?? null) : agencies.name[agency]!
    if (key === null) continue
    const line = lines.get(key)
    if (line) line.push(one)
    else lines.set(key, [one])
  }
  const certain = (line: Stated[]) => new Set(line.flatMap(({ year, doubtful }) => (doubtful ? [] : [year]))).size
  return [...lines]
    .map(([key, line]) => ({ key, name: visible(key), values: line, certain: certain(line) }))
    .sort((a, b) => b.certain - a.certain || b.values.length - a.values.length)
}

function indicatorPart(context: Context, at: number, chunkOfValues: ValuesChunk, offered: LinesChooser): Node {
  const { corpus, state, say, number, go } = context
  const indicator = corpus.head.indicators[at]!
  const values = statedValues(corpus, chunkOfValues, agencyFilter(corpus, state.region, ''))
  const title = nameOfIndicator(context, indicator)
  const heading = h(
    'header',
    { class: 'indicator-head' },
    h('h2', {}, title, h('span', { class: 'unit' }, ` ${indicator.unit}`)),
    h('p', { class: 'how' }, `${context.lang === 'zh' ? indicator.english : indicator.label} · ${indicator.code}`),
    h(
      'button',
      {
        type: 'button',
        class: 'link',
        onclick: () => go({ view: 'values', code: indicator.code, sort: '', report: '', sure: 'all', part: 'total', year: '', method: '' }),
      },
      say('allValues'),
    ),
  )
  if (values.length === 0) return h('div', {}, heading, face(say('noValues'), state.region ? say('noneFitsHow') : ''))
  const choices = choicesOf(context, values)
  const wanted = state.lines === '' ? choices.slice(0, FIRST_LINES).map(({ key }) => key) : state.lines.split('\n')
  const lines = wanted.flatMap((key, colour): ChartLine[] => {
    const found = choices.find((one) => one.key === key)
    if (!found) return []
    return [{ name: found.name, colour, points: state.group === 'agency' ? lineOfAgency(found.values) : lineOfRegion(found.values) }]
  })
  const boxes = distributions(values)
  const about = (line: ChartLine, point: Point) => `${line.name} ${point.year}: ${valueText(context, point)} ${indicator.unit}`
  const figure = h('figure', { class: 'chart' }, h('figcaption', { class: 'how' }, say('chartHow')))
  let width = 0
  new ResizeObserver(([entry]) => {
    const now = Math.floor(entry!.contentRect.width)
    if (now === width || now === 0) return
    width = now
    const label = say('chartOf', { label: title })
    const svg = drawChart({ label, width, distributions: boxes, lines, log: state.scale === 'log', format: number, about })
    figure.querySelector('svg')?.remove()
    figure.prepend(svg)
  }).observe(figure)
  return h(
    'div',
    {},
    heading,
    figure,
    lineChooser(context, choices, wanted, offered),
    chartTable(context, boxes, lines, values, indicator.code),
  )
}

function valueText({ say, number }: Context, { value, doubtful, leftOut }: Point): string {
  return `${number(value)}${doubtful ? say('doubtfulMark') : ''}${leftOut > 0 ? say('leftOutMark', { n: leftOut }) : ''}`
}

/** The lines that are drawn, each with its colour, and a list to choose others from. */
function lineChooser(context: Context, choices: Choice[], wanted: string[], offered: LinesChooser): HTMLElement {
  const { say, go } = context
  if (choices.length === 0) return h('p', { class: 'how' }, say('noLines'))
  const set = (keys: string[]) => go({ lines: keys.join('\n') })
  const chips = wanted
    .map((key, colour) => ({ found: choices.find((one) => one.key === key), colour }))
    .flatMap(({ found, colour }) =>
      found
        ? [
            h(
              'li',
              {},
              h('span', { class: `swatch series-${colour + 1}`, 'aria-hidden': 'true' }),
              data(found.name),
              h(
                'button',
                {
                  type: 'button',
                  class: 'remove',
                  'aria-label': say('remove', { name: found.name }),
                  onclick: () => set(wanted.filter((key) => key !== found.key)),
                },
                '×',
              ),
            ),
          ]
        : [],
    )
  const list = h('ul', { class: 'offers' })
  const more = h('p', { class: 'how', role: 'status' })
  const offer = (words: string) => {
    offered.words = words
    const fit = choices.filter(({ name }) => name.toLowerCase().includes(words.trim().toLowerCase()))
    list.replaceChildren(
      ...fit.slice(0, OFFERED).map(({ key, name, values }) => {
        const box = h('input', {
          type: 'checkbox',
          checked: wanted.includes(key),
          disabled: wanted.length >= MOST_LINES && !wanted.includes(key),
          onchange: () => set(wanted.includes(key) ? wanted.filter((one) => one !== key) : [...wanted, key]),
        })
        return h(
          'li',
          {},
          h('label', {}, box, data(name), h('span', { class: 'amount' }, context.number(new Set(values.map(({ year }) => year)).size))),
        )
      }),
    )
    const rest = fit.length - OFFERED
    more.textContent =
      fit.length === 0 ? say('noneFits') : rest > 0 ? say('moreLines', { n: rest }) : wanted.length >= MOST_LINES ? say('mostLines') : ''
  }
  offer(offered.words)
  const details: HTMLDetailsElement = h(
    'details',
    {
      class: 'choose',
      open: offered.open,
      ontoggle: () => {
        offered.open = details.open
      },
    },
    h('summary', {}, say('chooseLines')),
    search(say('findLine'), offered.words, offer),
    list,
    more,
  )
  return h('div', { class: 'lines' }, h('ul', { class: 'chips', 'aria-label': say('lines') }, ...chips), details)
}

/** The chart's figures, a year a row. */
function chartTable(
  context: Context,
  boxes: ReturnType<typeof distributions>,
  lines: ChartLine[],
  values: Stated[],
  code: string,
): HTMLElement {
  const { corpus, say, number } = context
  const years = [...new Set(values.map(({ year }) => year))].sort((a, b) => b - a)
  const of = new Map(boxes.map((box) => [box.year, box]))
  const doubtful = new Map<number, number>()
  for (const one of values) if (one.doubtful) doubtful.set(one.year, (doubtful.get(one.year) ?? 0) + 1)
  const figures = ['min', 'low', 'quarter', 'median', 'threeQuarters', 'high', 'max'] as const
  const heads = ['min', 'percentile10', 'quarter', 'median', 'threeQuarters', 'percentile90', 'max'] as const
  const points = lines.map((line) => new Map(line.points.map((point) => [point.year, point])))
  return h(
    'section',
    { 'aria-label': say('tableOf') },
    h('h3', {}, say('tableOf')),
    virtualTable({
      label: say('tableOf'),
      class: 'chart-table',
      rows: years.length,
      columns: [
        { key: 'year', label: say('year') },
        ...lines.map((line) => ({
          key: line.name,
          number: true,
          label: h(
            'span',
            { class: 'line-head' },
            h('span', { class: `swatch series-${line.colour + 1}`, 'aria-hidden': 'true' }),
            data(line.name, { class: 'cut' }),
          ),
        })),
        { key: 'count', label: say('certainCounted'), number: true },
        { key: 'leftOut', label: say('leftOut'), number: true },
        ...heads.map((head) => ({ key: head, label: say(head), number: true })),
      ],
      cells: (row) => {
        const year = years[row]!
        const box = of.get(year)
        return [
          String(year),
          ...points.map((line) => {
            const point = line.get(year)
            if (!point) return '—'
            const page = point.reports.length === 1 ? pageOf(corpus, point.reports[0]!, `#${new URLSearchParams({ code })}`) : null
            const text = valueText(context, point)
            const attributes = { class: point.doubtful ? 'doubtful' : null }
            return page ? h('a', { href: page, ...attributes }, text) : h('span', attributes, text)
          }),
          number(box?.count ?? 0),
          number(doubtful.get(year) ?? 0),
          ...figures.map((figure) => (box ? number(box[figure]) : '—')),
        ]
      },
    }),
  )
}
