import { h } from '../../pages/client/dom.js'
import { METHODS, type ValuesChunk } from '../data.js'
import { chunk } from './chunks.js'
import { type Corpus, nameOf, pageOf } from './corpus.js'
import { toCsv } from './csv.js'
import { csvColumns } from './csv-columns.js'
import { indicatorOf, nameOfIndicator } from './indicators.js'
import { agencySearch, type Context, choice, data, face, regionChoice, whenLoaded } from './parts.js'
import { START } from './state.js'
import { chooseRows, type Loaded, type Sort, type ValueRow, type ValueRows } from './value-rows.js'
import { ROW_HEIGHT, type TableColumn, virtualTable } from './virtual-table.js'

/** More rows would be higher than browsers let anything be. */
const MOST_ROWS = Math.floor(16_000_000 / ROW_HEIGHT)
/** Chunks that are asked for at once. */
const AT_ONCE = 6
const ALL = '*'

/** Every value, sorted and filtered, each with the way to its place. */
export function valuesView(context: Context): { filters: HTMLElement[]; content: () => Node } {
  const { corpus, state, say, go, terms } = context
  if (corpus.head.indicators.length === 0) return { filters: [], content: () => face(say('noIndicators')) }
  const indicator = choice(
    say('indicator'),
    isAll(context) ? ALL : corpus.head.indicators[indicatorOf(context)]!.code,
    [[ALL, say('allIndicators')], ...corpus.head.indicators.map((one) => [one.code, nameOfIndicator(context, one)] as const)],
    (code) => go({ code }),
  )
  const year = choice(
    say('year'),
    state.year,
    [['', say('allYears')], ...[...corpus.head.years].reverse().map((year) => [String(year), String(year)] as const)],
    (year) => go({ year }),
  )
  const sure = choice(
    say('certainty'),
    state.sure,
    [
      ['all', say('allSure')],
      ['certain', say('onlyCertain')],
      ['doubtful', say('onlyDoubtful')],
    ],
    (sure) => go({ sure }),
  )
  const method = choice(
    say('method'),
    state.method,
    [['', say('allMethods')], ...METHODS.map((one) => [one, terms.method[one]] as const)],
    (method) => go({ method }),
  )
  const part = choice(
    say('part'),
    state.part,
    [
      ['total', say('partTotal')],
      ['parts', say('partParts')],
    ],
    (part) => go({ part }),
  )
  const versions = choice(
    say('versions'),
    state.versions,
    [
      ['panel', say('versionsPanel')],
      ['all', say('versionsAll')],
    ],
    (versions) => go({ versions }),
  )
  return {
    filters: [indicator, regionChoice(context), agencySearch(context), year, sure, method, part, versions],
    content: () => contentOf(context),
  }
}

/** All indicators are shown where that is asked for, or where a single report is looked at. */
const isAll = ({ state }: Context) => state.code === ALL || (state.report !== '' && state.code === '')

function contentOf(context: Context): Node {
  const { corpus, state, say } = context
  const { indicators } = corpus.head
  const wanted = isAll(context) ? [...indicators.keys()] : [indicatorOf(context)]
  const names = wanted.flatMap((i): [indicator: number, chunk: string][] => {
    if (state.part === 'total') return [[i, `values-${i}`]]
    return indicators[i]!.parts > 0 ? [[i, `parts-${i}`]] : []
  })
  const progress = h('p', { class: 'loading', role: 'status' })
  const place = h('div', { class: 'fill' })
  const ask = async () => {
    const loaded: Loaded[] = []
    const queue = [...names]
    const one = async () => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const [indicator, name] = next
        loaded.push({ indicator, values: await chunk<ValuesChunk>(name) })
        progress.textContent = say('loadingPart', { done: loaded.length, all: names.length })
      }
    }
    if (names.length > AT_ONCE) place.prepend(progress)
    try {
      await Promise.all(Array.from({ length: AT_ONCE }, one))
    } finally {
      progress.remove()
    }
    return loaded.sort((a, b) => a.indicator - b.indicator)
  }
  place.append(whenLoaded(context, ask, (loaded) => tableOf(context, chooseRows(corpus, loaded, state))))
  return place
}

function tableOf(context: Context, rows: ValueRows): Node {
  const { corpus, state, say, go } = context
  const clear = h('button', { type: 'button', onclick: () => go({ ...START, view: 'values' }) }, say('clear'))
  const one =
    state.report !== '' &&
    h(
      'span',
      { class: 'chip' },
      data(say('oneReport', { id: state.report })),
      h('button', { type: 'button', class: 'remove', 'aria-label': say('clear'), onclick: () => go({ report: '' }) }, '×'),
    )
  if (rows.length === 0) return h('div', {}, one, face(say('noneFits'), say('noneFitsHow'), clear))
  const shownRows = Math.min(rows.length, MOST_ROWS)
  const [sorted = 'agency', direction = 'ascending'] = state.sort.split(' ')
  const column = (key: Sort, label: string, more: Partial<TableColumn> = {}): TableColumn => {
    const now = (sorted || 'agency') === key ? (direction as 'ascending' | 'descending') : null
    const next = now === 'ascending' ? 'descending' : 'ascending'
    return {
      key,
      label,
      ...more,
      sort: { order: now, title: say('sortBy', { column: label }), choose: () => go({ sort: `${key} ${next}` }) },
    }
  }
  const several = isAll(context)
  const table = virtualTable({
    label: say('valuesOf'),
    class: 'values',
    rows: shownRows,
    columns: [
      column('agency', say('agency')),
      column('year', say('year')),
      ...(several ? [column('indicator', say('indicator'))] : []),
      ...(state.part === 'parts' ? [{ key: 'by', label: say('part') }] : []),
      column('value', say('value'), { number: true }),
      { key: 'unit', label: say('unit') },
      column('certainty', say('certainty')),
      column('method', say('method')),
      column('checks', say('checks')),
      { key: 'region', label: say('region') },
      { key: 'evidence', label: say('evidence'), class: 'wide' },
    ],
    cells: (at) => {
      const row = rows.row(at)
      const { reports } = corpus
      const agency = reports.agency[row.report]!
      const indicator = corpus.head.indicators[row.indicator]!
      const name = nameOfIndicator(context, indicator)
      return [
        data(nameOf(corpus, agency, say('noAgency')), { title: reports.id[row.report]!, class: 'cut' }),
        String(reports.year[row.report] || '—'),
        ...(several ? [h('span', { title: `${indicator.label}\n${indicator.english}\n${indicator.code}`, class: 'cut' }, name)] : []),
        ...(state.part === 'parts' ? [row.by ? context.terms.applicant[row.by] : ''] : []),
        valueCell(context, row),
        indicator.unit,
        certaintyCell(context, row),
        context.terms.method[row.method],
        checksCell(context, row),
        data(regionOf(corpus, agency), { class: 'cut' }),
        data(row.evidence, { title: row.evidence, class: 'cut' }),
      ]
    },
  })
  const facts = rows.length > shownRows ? say('rowsCut', { n: rows.length, most: shownRows }) : say('rowsShown', { n: rows.length })
  const save = h('button', { type: 'button', onclick: () => download(toCsv(csvColumns(corpus), rows), 'values.csv') }, say('export'))
  return h('div', { class: 'fill' }, h('div', { class: 'bar-line' }, h('p', { class: 'facts', role: 'status' }, facts), one, save), table)
}

const regionOf = ({ agencies }: Corpus, agency: number) =>
  [agencies.province[agency], agencies.city[agency], agencies.county[agency]].filter(Boolean).join(' ')

/** Address of a value in the page of its report. */
export function placeOf({ head }: Corpus, { indicator, by }: Pick<ValueRow, 'indicator' | 'by'>): string {
  return `#${new URLSearchParams({ code: head.indicators[indicator]!.code, ...(by ? { by } : {}) })}`
}

function valueCell(context: Context, row: ValueRow): Node {
  const { corpus, number, terms } = context
  const before = row.modifier === 'exact' || row.modifier === 'range' ? '' : `${terms.modifier[row.modifier]} `
  const text = `${before}${number(row.value)}${row.upper === undefined ? '' : `–${number(row.upper)}`}`
  const page = pageOf(corpus, row.report, placeOf(corpus, row))
  const attributes = { class: row.doubt === 'none' ? null : 'doubtful' }
  return page ? h('a', { href: page, ...attributes }, text) : h('span', attributes, text)
}

function certaintyCell(context: Context, { certainty, doubt }: ValueRow): Node {
  const { say, terms } = context
  const name = doubt === 'questioned' ? say('questioned') : terms.certainty[certainty]
  return h('span', { class: `badge ${doubt === 'questioned' ? 'error' : certainty}` }, name)
}

function checksCell({ say }: Context, { held, failed }: ValueRow): Node {
  if (failed > 0) return h('span', { class: 'badge error' }, say('failed', { n: failed }))
  return h('span', { class: 'how' }, held > 0 ? say('held', { n: held }) : '—')
}

/** Gives a text to save; nothing leaves the machine. */
function download(text: string, name: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = h('a', { href, download: name })
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(href), 10_000)
}
