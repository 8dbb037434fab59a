import { h } from '../../pages/client/dom.js'
import { switchScheme } from '../../pages/client/scheme.js'
import type { PageLanguage } from '../../pages/document.js'
import type { FactKind, ViewerData } from '../model.js'
import { addressOf, factWanted, wantedBy } from './address.js'
import { detailOf } from './detail.js'
import { doubtOf, type Filter, LISTED } from './fact-order.js'
import { FactWords, nameOf } from './fact-words.js'
import { headerOf, helpOf } from './header.js'
import { listenToKeys } from './keyboard.js'
import { outlineOf } from './outline.js'
import { FactList, Panel } from './panel.js'
import { printedFacts } from './print.js'
import { leftSideOf } from './sides.js'
import { TextPane } from './text-pane.js'

/** The page that this one stands in has the switches of language and colours. */
const FRAMED = window.parent !== window

const EVERYTHING: Filter = { hidden: new Set(), doubtsOnly: false, query: '' }

/** A report that was opened: what does not depend on the language. */
interface Opened {
  pane: TextPane
  list: FactList
}

/** The viewer: one report at a time, its text, its facts, and what is selected. */
export class Viewer {
  private words: FactWords
  private shown = -1
  private selected = -1
  private filter = EVERYTHING
  private readonly opened = new Map<number, Opened>()
  private panel: Panel | undefined
  private help = h('dialog')
  private readonly live = h('p', { class: 'unseen', 'aria-live': 'polite' })

  constructor(private readonly data: ViewerData) {
    this.words = new FactWords(data.lang, data.labels)
    listenToKeys({
      next: (by) => this.step(by),
      toggle: (place) => LISTED[place] && this.toggle(LISTED[place]),
      doubts: () => this.setFilter({ doubtsOnly: !this.filter.doubtsOnly }),
      search: () => this.toSearch(),
      outline: () => this.toggleOutline(),
      report: (by) => this.show(this.shown + by),
      scheme: () => this.changeScheme(),
      language: () => this.changeLanguage(),
      help: () => (this.help.open ? this.help.close() : this.help.showModal()),
      escape: () => this.escape(),
    })
    addEventListener('hashchange', () => this.follow())
    addEventListener('beforeprint', () => this.beforePrint())
    addEventListener('afterprint', () => document.querySelector('.printed')?.remove())
    this.follow()
  }

  private get report() {
    return this.data.reports[this.shown]
  }

  /** Shows what the address asks for. */
  private follow(): void {
    const wanted = wantedBy(location.hash)
    if (wanted.scheme) document.documentElement.dataset.scheme = wanted.scheme
    if (wanted.lang && wanted.lang !== this.words.lang) this.speak(wanted.lang)
    const report = wanted.report < this.data.reports.length ? wanted.report : 0
    if (report !== this.shown) this.open(report)
    if (!this.report) return
    const fact = factWanted(this.report.facts, wanted)
    if (fact >= 0) this.select(fact)
  }

  private wordsIn(lang: PageLanguage): FactWords {
    return new FactWords(lang, this.data.labels, this.report)
  }

  /** Changes to another report, if there is one. */
  private show(report: number): void {
    if (!this.data.reports[report] || report === this.shown) return
    this.open(report)
    this.keepAddress()
  }

  private open(report: number): void {
    this.shown = report
    this.selected = -1
    this.words = this.wordsIn(this.words.lang)
    this.build()
  }

  /** Builds the page round the text, in its language. */
  private build(): void {
    const { report, words } = this
    const { messages, lang } = words
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en'
    this.help = helpOf(messages)
    const header = headerOf(this.data.reports, this.shown, messages, {
      outline: report?.facts.some(({ kind }) => kind === 'section') && (() => this.toggleOutline()),
      switches: !FRAMED && { language: () => this.changeLanguage(), scheme: () => this.changeScheme() },
      help: () => this.help.showModal(),
      show: (index) => this.show(index),
    })
    if (!report) {
      document.body.replaceChildren(header, h('main', { class: 'empty' }, messages.noReports), this.help)
      return
    }
    document.title = nameOf(report)
    const { pane, list } = this.openedNow()
    pane.speak(messages)
    list.forgetWords()
    const panel = new Panel(list, words, {
      select: (fact) => this.select(fact),
      toggle: (kind) => this.toggle(kind),
      filter: (change) => this.setFilter(change),
      clear: () => this.setFilter(EVERYTHING),
      sheet: () => {
        panel.sheet = panel.element.dataset.sheet === 'open' ? 'closed' : 'open'
      },
    })
    this.panel = panel
    const outline = outlineOf(report, messages, (fact) => this.select(fact))
    const { scrollTop } = pane.element
    document.body.replaceChildren(header, h('div', { class: 'panes' }, outline, pane.element, panel.element), this.help, this.live)
    pane.element.scrollTop = scrollTop
    this.applyFilter()
    if (this.selected >= 0) panel.choose(this.selected, this.detail(this.selected))
  }

  private openedNow(): Opened {
    const report = this.report!
    let opened = this.opened.get(this.shown)
    if (!opened) {
      opened = {
        pane: new TextPane(report, this.words.messages, (facts) => this.pick(facts)),
        list: new FactList(report),
      }
      this.opened.set(this.shown, opened)
    }
    return opened
  }

  private applyFilter(): void {
    this.panel!.apply(this.filter)
    this.openedNow().pane.element.dataset.hidden = [...this.filter.hidden].join(' ')
  }

  private setFilter(change: Partial<Filter>): void {
    this.filter = { ...this.filter, ...change }
    if (this.panel) this.applyFilter()
  }

  private toggle(kind: FactKind): void {
    const hidden = new Set(this.filter.hidden)
    if (!hidden.delete(kind)) hidden.add(kind)
    this.setFilter({ hidden })
    const { messages } = this.words
    this.live.textContent = `${messages.kinds[kind]}: ${hidden.has(kind) ? messages.hidden : messages.shown}`
  }

  /** A mark was clicked: of its facts the gravest, then the next of them. */
  private pick(facts: readonly number[]): void {
    const { facts: all } = this.report!
    const rank = (fact: number) => doubtOf(all[fact]!) * 10 - LISTED.indexOf(all[fact]!.kind)
    const offered = facts.filter((fact) => !this.filter.hidden.has(all[fact]!.kind)).sort((a, b) => rank(b) - rank(a))
    const place = offered.indexOf(this.selected)
    const fact = offered[(place + 1) % offered.length]
    if (fact !== undefined) this.select(fact)
  }

  private select(fact: number): void {
    const { panel, report, words } = this
    if (!panel || !report) return
    this.selected = fact
    panel.choose(fact, this.detail(fact))
    panel.sheet = 'peek'
    document.body.classList.remove('outlined')
    this.jump()
    const { messages } = words
    const selected = report.facts[fact]!
    const said = `${messages.kinds[selected.kind]}, ${words.title(selected)} ${words.value(selected)}`
    const place = panel.shown.indexOf(fact)
    this.live.textContent = place < 0 ? said : messages.selected(said, place + 1, panel.shown.length)
    this.keepAddress()
  }

  private jump(): void {
    const fact = this.report!.facts[this.selected]!
    this.openedNow().pane.light(fact.at, leftSideOf(fact, this.report!))
  }

  private detail(fact: number): HTMLElement {
    const report = this.report!
    const { at } = report.facts[fact]!
    const [line, from, to] = at
    const here =
      line === undefined
        ? []
        : this.openedNow()
            .pane.marks.segmentsOf(line)
            .filter((s) => s.from >= from! && s.to <= to!)
    const others = [...new Set(here.flatMap(({ facts }) => facts))].filter((other) => other !== fact)
    return detailOf(report, fact, this.words, others, {
      jump: () => this.jump(),
      close: () => this.unselect(),
      select: (other) => this.select(other),
    })
  }

  private unselect(): void {
    this.selected = -1
    this.panel?.choose(-1, null)
    if (this.panel) this.panel.sheet = 'closed'
    this.openedNow().pane.light([])
    this.live.textContent = ''
    this.keepAddress()
  }

  private step(by: number): void {
    const shown = this.panel?.shown ?? new Int32Array()
    const place = shown.indexOf(this.selected)
    const next = place < 0 ? (by > 0 ? 0 : shown.length - 1) : place + by
    const fact = shown[next]
    if (fact !== undefined) this.select(fact)
  }

  private toSearch(): void {
    if (!this.panel) return
    this.panel.sheet = 'open'
    this.panel.search.focus()
    this.panel.search.select()
  }

  private escape(): void {
    const { activeElement } = document
    if (document.body.classList.contains('outlined')) document.body.classList.remove('outlined')
    else if (activeElement === this.panel?.search) {
      this.setFilter({ query: '' })
      this.panel!.search.blur()
    } else if (this.selected >= 0) this.unselect()
  }

  private toggleOutline(): void {
    document.body.classList.toggle('outlined')
    document.querySelector<HTMLElement>('.outline button')?.focus()
  }

  private changeScheme(): void {
    this.live.textContent = this.words.messages[switchScheme()]
  }

  private changeLanguage(): void {
    this.speak(this.words.lang === 'zh' ? 'en' : 'zh')
  }

  private speak(lang: PageLanguage): void {
    this.words = this.wordsIn(lang)
    this.build()
  }

  private beforePrint(): void {
    if (!this.report) return
    this.openedNow().pane.fillAll()
    for (const details of document.querySelectorAll('details')) details.open = true
    document.querySelector('.printed')?.remove()
    document.body.append(printedFacts(this.report, this.words))
  }

  /** Lets the address name what is shown, so that it can be kept and sent. */
  private keepAddress(): void {
    history.replaceState(null, '', addressOf(this.shown, this.report?.facts[this.selected]))
  }
}
