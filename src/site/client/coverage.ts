import { h } from '../../pages/client/dom.js'
import { agencyFilter, nameOf, pageOf } from './corpus.js'
import { type CellState, type GridCell, type GridRow, gridRow, gridYears } from './grid.js'
import { agencySearch, type Context, choice, data, face, regionChoice } from './parts.js'
import { virtualTable } from './virtual-table.js'
import type { Word } from './words.js'

const ORDERS: Record<string, (a: GridRow, b: GridRow) => number> = {
  gaps: (a, b) => b.gaps - a.gaps,
  doubts: (a, b) => b.doubtful - a.doubtful,
}

const STATES: [CellState, Word, string][] = [
  ['read', 'stateRead', '42'],
  ['doubts', 'stateDoubts', '42'],
  ['blank', 'stateBlank', '0'],
  ['failed', 'stateFailed', '!'],
  ['gap', 'stateGap', ''],
]

/** Agencies by years: what was read, what is missing. */
export function coverageView(context: Context): { filters: HTMLElement[]; content: () => Node } {
  const { corpus, state, say, go } = context
  const years = gridYears(corpus)
  const order = choice(
    say('order'),
    state.sort in ORDERS ? state.sort : '',
    [
      ['', say('orderRegion')],
      ['gaps', say('orderGaps')],
      ['doubts', say('orderDoubts')],
    ],
    (sort) => go({ sort }),
  )
  return {
    filters: [regionChoice(context), agencySearch(context), order],
    content: () => contentOf(context, years),
  }
}

function contentOf(context: Context, years: number[]): Node {
  const { corpus, state, say, number } = context
  const fits = agencyFilter(corpus, state.region, state.q)
  const agencies = corpus.agencies.name.map((_, i) => i)
  if (corpus.reportsOf.at(-1)!.length > 0) agencies.push(-1)
  const rows = agencies
    .filter(fits)
    .sort((a, b) => corpus.rank.at(a)! - corpus.rank.at(b)!)
    .map((agency) => gridRow(corpus, agency, years))
  const order = ORDERS[state.sort]
  if (order) rows.sort(order)
  const gaps = rows.reduce((sum, row) => sum + row.gaps, 0)
  const { read = 0, duplicate = 0, 'read-without-values': blank = 0, ...others } = corpus.head.inputs
  const unread = Object.values(others).reduce((sum, n) => sum + n, 0)
  const facts = h(
    'p',
    { class: 'facts', role: 'status' },
    [say('agenciesShown', { n: rows.filter(({ agency }) => agency >= 0).length }), say('gapsShown', { n: gaps })].join(' · '),
    unread > 0 && ' · ',
    unread > 0 && h('a', { href: '#view=quality' }, say('unread', { n: unread })),
  )
  if (rows.length === 0) return h('div', {}, facts, face(say('noneFits'), say('noneFitsHow')))
  const perYear = years.map((_, i) => rows.filter(({ cells }) => cells[i]!.reports.length > 0).length)
  const most = Math.max(1, ...perYear)
  const grid = virtualTable({
    label: say('coverageOf'),
    grid: true,
    class: 'coverage',
    rows: rows.length,
    columns: [
      { key: 'agency', label: say('agency') },
      ...years.map((year, i) => ({
        key: String(year),
        class: 'year',
        label: yearHead(year || say('noYear'), perYear[i]! / most, number(perYear[i]!)),
      })),
    ],
    cells: (at) => {
      const row = rows[at]!
      const name = nameOf(corpus, row.agency, say('noAgency'))
      const title = row.agency < 0 ? name : [name, regionOf(context, row.agency)].filter(Boolean).join('\n')
      return [
        data(name, { title, class: 'cut' }),
        ...row.cells.map((cell, i) => cellOf(context, name, String(years[i] || say('noYear')), cell)),
      ]
    },
  })
  // What is newest comes first where not all years fit.
  requestAnimationFrame(() => grid.scrollTo({ left: grid.scrollWidth }))
  const legend = h(
    'ul',
    { class: 'legend', 'aria-hidden': 'true' },
    ...STATES.map(([state, word, sign]) => h('li', {}, h('span', { class: `cell ${state}` }, sign), say(word))),
  )
  return h('div', { class: 'fill' }, facts, legend, h('p', { class: 'how' }, say('coverageHow')), grid)
}

const regionOf = ({ corpus: { agencies } }: Context, agency: number) =>
  [agencies.province[agency], agencies.city[agency], agencies.county[agency]].filter(Boolean).join(' ')

function yearHead(year: string | number, share: number, count: string): Node {
  const fill = h('span', {})
  fill.style.height = `${Math.round(share * 16)}px`
  return h('span', { class: 'year-head', title: count }, h('span', { class: 'column', 'aria-hidden': 'true' }, fill), String(year))
}

function cellOf(context: Context, agency: string, year: string, cell: GridCell): Node {
  const { corpus, say, number } = context
  const { reports } = corpus
  const { state, reports: there } = cell
  if (state === 'none')
    return h('span', { class: 'cell none', 'data-cell': '', tabindex: -1 }, h('span', { class: 'hidden' }, say('stateNone')))
  if (state === 'gap') {
    const about = say('cellGap', { agency, year })
    return h('span', { class: 'cell gap', 'data-cell': '', tabindex: -1, title: about }, h('span', { class: 'hidden' }, about))
  }
  const [report] = there
  const [values, doubtful] = [reports.values[report!]!, reports.doubtful[report!]!]
  const word = STATES.find(([name]) => name === state)![1]
  const about = `${
    state === 'doubts' ? say('cellDoubts', { agency, year, values, doubtful }) : say('cellRead', { agency, year, state: say(word), values })
  }${there.length > 1 ? say('cellMore', { n: there.length }) : ''}`
  const attributes = {
    class: `cell ${state}`,
    'data-cell': '',
    tabindex: -1,
    title: about,
    'aria-label': about,
    'data-more': there.length > 1 ? number(there.length) : null,
  }
  const sign = state === 'failed' ? '!' : number(values)
  const page = pageOf(corpus, report!)
  if (page && there.length === 1) return h('a', { ...attributes, href: page }, sign)
  return h(
    'button',
    { type: 'button', ...attributes, onclick: () => showReports(context, say('reportsOf', { agency, year }), there) },
    sign,
  )
}

/** The reports of an agency and year, where there are several or the one has no page. */
function showReports({ corpus, say, number, go }: Context, title: string, there: number[]): void {
  const { reports } = corpus
  const close = () => dialog.close()
  const dialog: HTMLDialogElement = h(
    'dialog',
    { 'aria-label': title, onclose: () => dialog.remove(), onclick: (event) => event.target === dialog && close() },
    h('header', {}, h('h2', {}, data(title)), h('button', { type: 'button', onclick: close }, say('close'))),
    h(
      'ul',
      { class: 'reports' },
      ...there.map((report) => {
        const page = pageOf(corpus, report)
        return h(
          'li',
          {},
          h(
            'p',
            {},
            data(reports.title[report] ?? reports.id[report]!),
            reports.inPanel[report] === '1' ? '' : ` · ${say('otherVersion')}`,
          ),
          h('p', { class: 'how' }, data(reports.id[report]!)),
          h(
            'p',
            { class: 'actions' },
            page ? h('a', { href: page }, say('openReport')) : h('span', { class: 'how' }, say('noPage')),
            h(
              'button',
              {
                type: 'button',
                onclick: () => {
                  close()
                  go({ view: 'values', report: reports.id[report]!, code: '', versions: 'all', region: '', q: '', year: '', sort: '' })
                },
              },
              `${say('itsValues')} (${number(reports.values[report]!)})`,
            ),
          ),
        )
      }),
    ),
  )
  document.body.append(dialog)
  dialog.showModal()
}
