import { h } from '../../pages/client/dom.js'
import type { FactKind, ReportModel } from '../model.js'
import { doubtOf, type Filter, filtered, inListOrder, LISTED } from './fact-order.js'
import type { FactWords } from './fact-words.js'
import { VirtualList } from './virtual-list.js'

const ROW_HEIGHT = 60
/** A search over so many facts waits until the typing stops, in milliseconds. */
const MANY = 20_000
const PAUSE = 150

/** What the list of a report needs to know; kept while the language changes. */
export class FactList {
  readonly order: Int32Array
  readonly counts = new Map<FactKind, number>()
  readonly doubts: number
  private searched: string[] = []

  constructor(readonly model: ReportModel) {
    this.order = inListOrder(model.facts)
    let doubts = 0
    for (const fact of model.facts) {
      this.counts.set(fact.kind, (this.counts.get(fact.kind) ?? 0) + 1)
      if (doubtOf(fact) > 0) doubts++
    }
    this.doubts = doubts
  }

  find(filter: Filter, words: FactWords): Int32Array {
    return filtered(this.order, this.model.facts, filter, (index) => (this.searched[index] ??= words.searched(this.model.facts[index]!)))
  }

  /** The words that are searched are those of a language. */
  forgetWords(): void {
    this.searched = []
  }
}

export interface PanelActions {
  select(fact: number): void
  toggle(kind: FactKind): void
  /** The filter was changed in the panel. */
  filter(change: Partial<Filter>): void
  clear(): void
  sheet(): void
}

/** The facts by kind, with search and filter. On a phone it is a sheet at the bottom. */
export class Panel {
  readonly element: HTMLElement
  readonly search: HTMLInputElement
  /** Facts that are shown, in their order. */
  shown: Int32Array = new Int32Array()
  private readonly list: VirtualList
  private readonly status = h('p', { class: 'status', role: 'status' })
  private readonly nothing: HTMLElement
  private readonly kinds = new Map<FactKind, HTMLButtonElement>()
  private readonly doubtsOnly: HTMLButtonElement
  private readonly detail = h('div', { class: 'details' })
  /** What stands in each row: the fact's place in `shown`, or below 0 the title of a group. */
  private rows = new Int32Array()
  private titles: string[] = []
  /** Row of each fact, -1 where it is not shown. */
  private rowOf = new Int32Array()
  private selected = -1
  private timer = 0

  constructor(
    private readonly facts: FactList,
    private readonly words: FactWords,
    private readonly actions: PanelActions,
  ) {
    const { messages } = words
    const { model } = facts
    this.search = h('input', {
      type: 'search',
      class: 'search',
      placeholder: messages.search,
      'aria-label': messages.search,
      'aria-controls': 'facts',
      oninput: () => this.typed(),
    })
    LISTED.forEach((kind, i) => {
      const count = facts.counts.get(kind) ?? 0
      if (count === 0) return
      const button = h(
        'button',
        { type: 'button', class: `kind ${kind}`, 'aria-pressed': 'true', title: String(i + 1), onclick: () => actions.toggle(kind) },
        h('span', {}, messages.kinds[kind]),
        h('small', {}, String(count)),
      )
      this.kinds.set(kind, button)
    })
    this.doubtsOnly = h(
      'button',
      {
        type: 'button',
        class: 'doubts',
        'aria-pressed': 'false',
        onclick: () => actions.filter({ doubtsOnly: this.doubtsOnly.getAttribute('aria-pressed') !== 'true' }),
      },
      h('span', {}, messages.doubtsOnly),
      h('small', {}, String(facts.doubts)),
    )
    this.list = new VirtualList(ROW_HEIGHT, (row) => this.rowElement(row), {
      class: 'list',
      id: 'facts',
      role: 'listbox',
      'aria-label': messages.facts,
      onclick: (event) => {
        const row = (event.target as Element).closest<HTMLElement>('[data-fact]')
        if (row) actions.select(Number(row.dataset.fact))
      },
    })
    this.nothing = h(
      'div',
      { class: 'empty', hidden: true },
      h('p', {}, model.facts.length > 0 ? messages.nothingFound : messages.noFacts),
      model.facts.length > 0 && h('button', { type: 'button', onclick: actions.clear }, messages.showAll),
    )
    const noIndicators = model.facts.length > 0 && !facts.counts.has('indicator') && h('p', { class: 'hint' }, messages.noIndicators)
    this.element = h(
      'aside',
      { class: 'panel', 'aria-label': messages.facts, 'data-sheet': 'closed' },
      h(
        'button',
        { class: 'handle', type: 'button', 'aria-label': messages.openFacts, 'aria-expanded': 'false', onclick: actions.sheet },
        h('span', {}, messages.facts),
        h(
          'small',
          {},
          `${messages.count(model.facts.length, model.facts.length)}${facts.doubts ? ` · ${messages.doubts} ${facts.doubts}` : ''}`,
        ),
      ),
      h(
        'div',
        { class: 'filters' },
        this.search,
        h(
          'div',
          { class: 'kinds', role: 'group', 'aria-label': messages.facts },
          facts.doubts > 0 && this.doubtsOnly,
          ...this.kinds.values(),
        ),
        this.status,
        noIndicators,
      ),
      this.list.element,
      this.nothing,
      this.detail,
    )
  }

  /** Shows what a filter lets through. */
  apply(filter: Filter): void {
    const { model } = this.facts
    this.shown = this.facts.find(filter, this.words)
    for (const [kind, button] of this.kinds) button.setAttribute('aria-pressed', String(!filter.hidden.has(kind)))
    this.doubtsOnly.setAttribute('aria-pressed', String(filter.doubtsOnly))
    if (this.search.value !== filter.query) this.search.value = filter.query
    this.group()
    this.status.textContent = this.words.messages.count(this.shown.length, model.facts.length)
    this.list.element.hidden = this.shown.length === 0
    this.nothing.hidden = this.shown.length > 0
    this.list.show(this.rows.length)
    this.choose(this.selected, null)
  }

  /** Shows which fact is selected (-1: none), and what is known of it. */
  choose(fact: number, detail: HTMLElement | null): void {
    this.list.rowAt(this.rowOf[this.selected] ?? -1)?.setAttribute('aria-selected', 'false')
    this.selected = fact
    const row = this.rowOf[fact] ?? -1
    if (detail || fact < 0) this.detail.replaceChildren(...(detail ? [detail] : []))
    if (row < 0) {
      this.list.element.removeAttribute('aria-activedescendant')
      return
    }
    this.list.reveal(row)
    const element = this.list.rowAt(row)
    element?.setAttribute('aria-selected', 'true')
    if (element) this.list.element.setAttribute('aria-activedescendant', element.id)
  }

  /** On a phone: `closed`, `peek` (what is selected) or `open`. */
  set sheet(state: 'closed' | 'peek' | 'open') {
    this.element.dataset.sheet = state
    this.element.querySelector('.handle')!.setAttribute('aria-expanded', String(state === 'open'))
  }

  private typed(): void {
    clearTimeout(this.timer)
    const apply = () => this.actions.filter({ query: this.search.value })
    if (this.facts.model.facts.length < MANY) apply()
    else this.timer = window.setTimeout(apply, PAUSE)
  }

  /** Sets titles between the groups: doubts first, then the kinds. */
  private group(): void {
    const { messages } = this.words
    const { facts } = this.facts.model
    const rows: number[] = []
    this.titles = []
    this.rowOf = new Int32Array(facts.length).fill(-1)
    let last = ''
    this.shown.forEach((index, place) => {
      const fact = facts[index]!
      const title = doubtOf(fact) > 0 ? messages.doubts : messages.kinds[fact.kind]
      if (title !== last) rows.push(-this.titles.push(title))
      last = title
      this.rowOf[index] = rows.length
      rows.push(place)
    })
    this.rows = Int32Array.from(rows)
  }

  private rowElement(row: number): HTMLElement {
    const place = this.rows[row]!
    if (place < 0) return h('div', { class: 'group', 'aria-hidden': 'true' }, this.titles[-place - 1]!)
    const index = this.shown[place]!
    const fact = this.facts.model.facts[index]!
    const { words } = this
    return h(
      'div',
      {
        class: `row ${fact.kind}`,
        role: 'option',
        id: `row-${fact.id}`,
        'aria-selected': String(index === this.selected),
        'aria-posinset': place + 1,
        'aria-setsize': this.shown.length,
        'data-fact': index,
      },
      h('span', { class: `kind ${fact.kind}` }, words.messages.kinds[fact.kind]),
      h('span', { class: 'title' }, words.title(fact)),
      h(
        'span',
        {
          class: `value ${fact.kind === 'finding' ? fact.severity : fact.kind === 'check' && !fact.holds ? 'error' : (fact.certainty ?? '')}`,
        },
        words.value(fact),
      ),
      h(
        'span',
        { class: 'note' },
        [fact.certainty && words.messages.certainty[fact.certainty], words.note(fact)].filter(Boolean).join(' · '),
      ),
    )
  }
}
