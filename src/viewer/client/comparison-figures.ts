import { h } from '../../pages/client/dom.js'
import type { CarryOver, ComparisonData, IndicatorRow, StatedValue } from '../comparison-model.js'
import type { ComparisonMessages } from './comparison-messages.js'
import type { SideName } from './comparison-text.js'
import type { FactWords } from './fact-words.js'

/** Places to be lit in both reports, and which of them to go to. */
export interface Lit {
  older: readonly number[]
  newer: readonly number[]
  to: SideName
  wrong?: boolean
}

const { format: grouped } = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 })
const minus = (number: string) => number.replace('-', '−')
const signed = (number: number) => (number > 0 ? `+${grouped(number)}` : minus(grouped(number)))

/** Builds the checks between the years and the table of indicators. */
export class ComparedFigures {
  constructor(
    private readonly data: ComparisonData,
    private readonly words: FactWords,
    private readonly messages: ComparisonMessages,
    private readonly light: (lit: Lit) => void,
  ) {}

  nameOf(side: SideName): string {
    const { year } = this.data[side].meta
    return year === null ? this.messages[side] : this.messages.year(year)
  }

  checks(): HTMLElement {
    const { messages } = this
    const { checks, consecutive } = this.data
    const failed = checks.filter(({ holds }) => !holds)
    const held = checks.filter(({ holds }) => holds)
    const list = (some: CarryOver[]) => h('ul', { class: 'checks' }, ...some.map((check) => this.check(check)))
    return h(
      'section',
      { id: 'carry-over', 'aria-labelledby': 'carry-over-title' },
      h(
        'h2',
        { id: 'carry-over-title' },
        messages.carryOver,
        failed.length > 0 && h('span', { class: 'badge wrong' }, messages.fails(failed.length)),
      ),
      !consecutive && h('p', { class: 'hint' }, messages.notConsecutive),
      consecutive && checks.length === 0 && h('p', { class: 'hint' }, messages.noChecks),
      failed.length > 0 && list(failed),
      held.length > 0 && h('details', {}, h('summary', {}, messages.holding(held.length)), list(held)),
    )
  }

  private check({ code, by, identity, holds, left, right, older, newer }: CarryOver): HTMLElement {
    const { messages, words } = this
    const to = (side: SideName) => () => this.light({ older: marksOf(older), newer: marksOf(newer), to: side, wrong: !holds })
    const place = (side: SideName, values: StatedValue[]) =>
      h(
        'button',
        { type: 'button', class: `place ${side}`, onclick: to(side) },
        h('span', { class: 'year' }, this.nameOf(side)),
        ...values.map((value) =>
          h('span', { class: 'stated' }, `${words.label(value.code, by)} `, h('strong', {}, minus(grouped(value.value)))),
        ),
      )
    return h(
      'li',
      { class: holds ? 'check holds' : 'check fails', 'data-check': by ? `${code} ${by}` : code },
      h('p', { lang: 'zh-CN' }, identity),
      h('div', { class: 'places' }, place('older', older), h('span', { class: 'sign' }, holds ? '=' : '≠'), place('newer', newer)),
      !holds &&
        h(
          'p',
          { class: 'sides' },
          `${messages.stated} `,
          h('strong', {}, minus(grouped(left))),
          ` · ${messages.follows} `,
          h('strong', {}, minus(grouped(right))),
          ` · ${messages.difference} ${grouped(Math.abs(left - right))}`,
        ),
    )
  }

  indicators(shown: { onlyChanged: boolean; byApplicant: boolean }, toggle: (key: 'onlyChanged' | 'byApplicant') => void): HTMLElement {
    const { messages, data } = this
    const rows = data.indicators.filter(({ by, change }) => (shown.byApplicant || by === undefined) && (!shown.onlyChanged || change !== 0))
    const button = (key: keyof typeof shown) =>
      h(
        'button',
        { type: 'button', class: 'toggle', 'aria-pressed': String(shown[key]), onclick: () => toggle(key), 'data-toggle': key },
        messages[key],
      )
    const head = [messages.indicator, this.nameOf('older'), this.nameOf('newer'), messages.change, messages.percent]
    const table = h(
      'table',
      { class: 'figures' },
      h('thead', {}, h('tr', {}, ...head.map((name) => h('th', { scope: 'col' }, name)))),
      h('tbody', {}, ...rows.map((row) => this.row(row))),
    )
    return h(
      'section',
      { id: 'indicators', 'aria-labelledby': 'indicators-title' },
      h('h2', { id: 'indicators-title' }, messages.indicators, h('small', {}, `${rows.length} / ${data.indicators.length}`)),
      data.indicators.length === 0
        ? h('p', { class: 'hint' }, messages.noIndicators)
        : h('div', { class: 'toggles', role: 'group', 'aria-label': messages.indicators }, button('onlyChanged'), button('byApplicant')),
      rows.length > 0 && h('div', { class: 'scroll', tabindex: 0, role: 'group', 'aria-labelledby': 'indicators-title' }, table),
    )
  }

  private row(row: IndicatorRow): HTMLTableRowElement {
    const { code, by, unit, change, percent } = row
    const { messages } = this
    const doubtful = [row.older, row.newer].some((value) => value?.doubt)
    const rate = change === null ? '' : percent === null ? messages.zeroBase : `${signed(percent)} %`
    const direction = change === null || change === 0 ? '' : change > 0 ? 'up' : 'down'
    return h(
      'tr',
      { 'data-row': by ? `${code} ${by}` : code, class: by && 'part' },
      h('th', { scope: 'row' }, this.words.label(code, by), ' ', h('small', {}, unit), h('code', {}, code)),
      this.value(row, 'older'),
      this.value(row, 'newer'),
      h('td', { class: `change ${direction}` }, change === null ? '' : signed(change)),
      h('td', { class: 'percent' }, rate, rate && doubtful && h('span', { class: 'badge ambiguous' }, messages.doubtful)),
    )
  }

  private value(row: IndicatorRow, side: SideName): HTMLTableCellElement {
    const { messages, words } = this
    const stated = row[side]
    if (!stated) return h('td', { class: 'none' }, messages.notStated)
    const { value, upper, modifier, certainty, doubt, marks, method } = stated
    const amount = upper === undefined ? minus(grouped(value)) : `${grouped(value)} – ${grouped(upper)}`
    const go = () => this.light({ older: row.older?.marks ?? [], newer: row.newer?.marks ?? [], to: side })
    const name = `${this.nameOf(side)} ${words.label(row.code, row.by)} ${amount}`
    return h(
      'td',
      {},
      marks.length > 0 ? h('button', { type: 'button', class: 'go', onclick: go, 'aria-label': name }, amount) : amount,
      modifier && h('span', { class: 'badge' }, words.messages.modifier[modifier]),
      certainty !== 'certain' && h('span', { class: `badge ${certainty}` }, words.messages.certainty[certainty]),
      doubt === 'questioned' && h('span', { class: 'badge ambiguous', title: messages.doubt.questioned }, messages.doubtful),
      h('small', { class: 'method' }, words.messages.method[method]),
    )
  }
}

const marksOf = (values: readonly StatedValue[]) => values.flatMap(({ marks }) => marks)
