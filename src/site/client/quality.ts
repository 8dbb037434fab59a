import { h } from '../../pages/client/dom.js'
import type { FindingHead, FindingsChunk, InputsChunk } from '../data.js'
import { chunk } from './chunks.js'
import { agencyFilter, nameOf, pageOf } from './corpus.js'
import { agencySearch, bar, type Context, choice, data, face, regionChoice, statusWord, whenLoaded } from './parts.js'
import { virtualTable } from './virtual-table.js'
import { findingName } from './words.js'

const findingKey = ({ severity, code }: Pick<FindingHead, 'severity' | 'code'>) => `${severity} ${code}`

/** What speaks against the data: findings, doubtful values, inputs that gave no report. */
export function qualityView(context: Context): { filters: HTMLElement[]; content: () => Node } {
  return {
    filters: [regionChoice(context), agencySearch(context)],
    content: () => h('div', { class: 'stack' }, inputCounts(context), findings(context), doubts(context), unreadInputs(context)),
  }
}

const STATUSES = ['read', 'read-without-values', 'duplicate', 'not-a-report', 'passed-over', 'failed'] as const

function inputCounts(context: Context): HTMLElement {
  const { corpus, say, number } = context
  const { inputs } = corpus.head
  return h(
    'section',
    { 'aria-label': say('inputs') },
    h('h2', {}, say('inputs')),
    h(
      'dl',
      { class: 'tiles' },
      ...STATUSES.filter((status) => inputs[status] || status === 'read' || status === 'failed').map((status) =>
        h(
          'div',
          { class: status === 'failed' && inputs[status] ? 'tile failed' : 'tile' },
          h('dt', {}, statusWord(context, status)),
          h('dd', {}, number(inputs[status] ?? 0)),
        ),
      ),
    ),
  )
}

function findings(context: Context): HTMLElement {
  const { corpus, state, say, number, go, lang } = context
  const { head } = corpus
  const most = Math.max(1, ...head.findings.map(({ count }) => count))
  const opened = head.findings.findIndex((one) => findingKey(one) === state.finding)
  const section = h('section', { 'aria-label': say('findings') }, h('h2', {}, say('findings')))
  if (head.findings.length === 0) {
    section.append(h('p', { class: 'how' }, say('noFindings')))
    return section
  }
  const table = h(
    'table',
    { class: 'plain', 'aria-label': say('findings') },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        h('th', { scope: 'col' }, say('finding')),
        h('th', { scope: 'col' }, say('severity')),
        h('th', { scope: 'col', class: 'number' }, say('count')),
        h('th', { scope: 'col', class: 'number' }, say('reports')),
        h('th', { class: 'wide' }, h('span', { class: 'hidden' }, say('share'))),
      ),
    ),
    h(
      'tbody',
      {},
      ...head.findings.map((one, i) =>
        h(
          'tr',
          { class: i === opened ? 'chosen' : null },
          h(
            'th',
            { scope: 'row' },
            h(
              'button',
              {
                type: 'button',
                class: 'link',
                title: one.meaning ?? '',
                'aria-expanded': i === opened ? 'true' : 'false',
                onclick: () => {
                  asked = i === opened ? '' : findingKey(one)
                  go({ finding: asked })
                },
              },
              findingName(one.code, lang),
            ),
          ),
          h('td', {}, h('span', { class: `badge ${one.severity}` }, context.terms.severity[one.severity])),
          h('td', { class: 'number' }, number(one.count)),
          h('td', { class: 'number' }, number(one.reports)),
          h('td', { class: 'wide' }, bar(one.count / most, one.severity)),
        ),
      ),
    ),
  )
  section.append(
    h('p', { class: 'how' }, say('findingsHow')),
    h('div', { class: 'across', tabindex: 0, role: 'region', 'aria-label': say('findings') }, table),
  )
  if (opened >= 0)
    section.append(
      whenLoaded(
        context,
        () => chunk<FindingsChunk>(`findings-${opened}`),
        (loaded) => findingList(context, head.findings[opened]!, loaded),
      ),
    )
  return section
}

/** The finding whose list was just asked for: it comes below all others, and is brought into view once. */
let asked = ''

function findingList(context: Context, head: FindingHead, { report, place, message, texts }: FindingsChunk): Node {
  const { corpus, state, say, lang } = context
  const { code, meaning } = head
  const { reports } = corpus
  const fits = agencyFilter(corpus, state.region, state.q)
  const rows = report.flatMap((one, i) => (fits(reports.agency[one]!) ? [i] : []))
  const title = findingName(code, lang)
  const list =
    rows.length === 0
      ? face(say('noneFits'), say('noneFitsHow'))
      : virtualTable({
          label: title,
          class: 'list',
          rows: rows.length,
          columns: [
            { key: 'agency', label: say('agency') },
            { key: 'year', label: say('year') },
            { key: 'message', label: say('message'), class: 'wide' },
          ],
          cells: (at) => {
            const row = rows[at]!
            const of = report[row]!
            const text = texts[message[row]!]!
            const page = pageOf(corpus, of, place[row]! >= 0 ? `#fact=finding-${place[row]}` : '')
            const name = nameOf(corpus, reports.agency[of]!, reports.id[of]!)
            return [
              page
                ? h('a', { href: page, class: 'cut', title: reports.id[of]! }, data(name))
                : data(name, { class: 'cut', title: reports.id[of]! }),
              String(reports.year[of] || '—'),
              data(text, { title: text, class: 'cut' }),
            ]
          },
        })
  const opened = h(
    'div',
    { class: 'opened' },
    h('h3', {}, `${title} (${context.number(rows.length)})`),
    lang === 'en' && meaning ? h('p', { class: 'how' }, meaning) : '',
    list,
  )
  if (asked === findingKey(head)) requestAnimationFrame(() => opened.scrollIntoView({ block: 'nearest' }))
  asked = ''
  return opened
}

function doubts(context: Context): HTMLElement {
  const { corpus, say, number, go } = context
  const doubtful = corpus.head.indicators
    .filter(({ uncertain, questioned }) => uncertain + questioned > 0)
    .sort((a, b) => b.uncertain + b.questioned - a.uncertain - a.questioned)
  const section = h('section', { 'aria-label': say('doubtfulOf') }, h('h2', {}, say('doubtfulOf')))
  if (doubtful.length === 0) section.append(h('p', { class: 'how' }, say('noDoubts')))
  else
    section.append(
      virtualTable({
        label: say('doubtfulOf'),
        class: 'list',
        rows: doubtful.length,
        columns: [
          { key: 'indicator', label: say('indicator'), class: 'wide' },
          { key: 'values', label: say('values'), number: true },
          { key: 'uncertain', label: say('uncertain'), number: true },
          { key: 'questioned', label: say('questioned'), number: true },
          { key: 'share', label: say('share'), number: true },
        ],
        cells: (at) => {
          const { code, label, english, values, uncertain, questioned } = doubtful[at]!
          const name = context.lang === 'zh' ? label : english
          const open = () => go({ view: 'values', code, sure: 'doubtful', sort: '', report: '', part: 'total', year: '', method: '' })
          return [
            h('button', { type: 'button', class: 'link cut', title: `${label}\n${english}\n${code}`, onclick: open }, name),
            number(values),
            number(uncertain),
            number(questioned),
            `${number(Math.round(((uncertain + questioned) / values) * 1000) / 10)} %`,
          ]
        },
      }),
    )
  return section
}

function unreadInputs(context: Context): HTMLElement {
  const { say } = context
  return h(
    'section',
    { 'aria-label': say('inputsOf') },
    h('h2', {}, say('inputsOf')),
    whenLoaded(
      context,
      () => chunk<InputsChunk>('inputs'),
      (loaded) => inputList(context, loaded),
    ),
  )
}

function inputList(context: Context, { input, status, reason, texts, report }: InputsChunk): Node {
  const { corpus, state, say, number, go } = context
  if (input.length === 0) return h('p', { class: 'how' }, say('allRead'))
  const counts = new Map<string, number>()
  for (const one of status) counts.set(one, (counts.get(one) ?? 0) + 1)
  const rows = input.flatMap((_, i) => (state.status === '' || status[i] === state.status ? [i] : []))
  const filter = choice(
    say('status'),
    state.status,
    [
      ['', `${say('allStatuses')} (${number(input.length)})`],
      ...[...counts].map(([one, n]) => [one, `${statusWord(context, one)} (${number(n)})`] as const),
    ],
    (status) => go({ status }),
  )
  const table = virtualTable({
    label: say('inputsOf'),
    class: 'list',
    rows: rows.length,
    columns: [
      { key: 'input', label: say('input'), class: 'path' },
      { key: 'status', label: say('status') },
      { key: 'reason', label: say('reason'), class: 'wide' },
    ],
    cells: (at) => {
      const row = rows[at]!
      const why = texts[reason[row]!] ?? ''
      const page = report[row]! >= 0 ? pageOf(corpus, report[row]!) : null
      const name = data(input[row]!, { title: input[row]!, class: 'cut end' })
      return [page ? h('a', { href: page }, name) : name, statusWord(context, status[row]!), data(why, { title: why, class: 'cut' })]
    },
  })
  return h('div', {}, h('div', { class: 'filters' }, filter), table)
}
