import '../../pages/client/theme.css'
import './comparison.css'
import { pageData } from '../../pages/client/data.js'
import { h } from '../../pages/client/dom.js'
import { switchScheme } from '../../pages/client/scheme.js'
import type { PageLanguage } from '../../pages/document.js'
import type { ComparisonData, SectionRow, TextShare } from '../comparison-model.js'
import { ComparedFigures, type Lit } from './comparison-figures.js'
import { COMPARISON_MESSAGES } from './comparison-messages.js'
import { ComparedText, type SideName } from './comparison-text.js'
import { FactWords } from './fact-words.js'

const SIDES: readonly SideName[] = ['older', 'newer']
/** Of a section with more lines only those near the view are laid out. */
const LONG = 200
/** Parts of the page, and what they are called. */
const PARTS = [
  ['carry-over', 'carryOver'],
  ['indicators', 'indicators'],
  ['text', 'text'],
] as const
/** What differs in the text. */
const DIFFERENCES = '.row :is(.changed, .figure), .row.added, .row.removed'

class ComparisonPage {
  private lang: PageLanguage
  private readonly shown = { onlyChanged: true, byApplicant: false }
  private readonly texts: Record<SideName, ComparedText>
  private lit: Lit | null = null
  /** Index of the difference that was gone to last. */
  private change = -1
  /** Tells who does not see the page where it went. */
  private readonly live = h('p', { class: 'unseen', 'aria-live': 'polite' })

  constructor(private readonly data: ComparisonData) {
    this.lang = data.lang
    // In sentences the figures themselves were compared.
    const moved = (side: SideName) =>
      new Set(data.indicators.flatMap(({ change, [side]: stated }) => (change && stated?.method === 'table' ? stated.marks : [])))
    this.texts = {
      older: new ComparedText(data.older, 'older', moved('older')),
      newer: new ComparedText(data.newer, 'newer', moved('newer')),
    }
    document.addEventListener('keydown', (event) => this.key(event))
    document.addEventListener('click', ({ target }) => this.clicked(target as Element))
    this.render()
  }

  private get messages() {
    return COMPARISON_MESSAGES[this.lang]
  }

  /** Builds the page in its language. */
  private render(): void {
    const { data, messages } = this
    document.documentElement.lang = this.lang === 'zh' ? 'zh-CN' : 'en'
    const words = new FactWords(this.lang, data.labels)
    const figures = new ComparedFigures(data, words, messages, (lit) => this.light(lit))
    const indicators = () =>
      figures.indicators(this.shown, (key) => {
        this.shown[key] = !this.shown[key]
        document.getElementById('indicators')!.replaceWith(indicators())
        document.querySelector<HTMLElement>(`[data-toggle=${key}]`)!.focus()
      })
    const { toLanguage, scheme } = words.messages
    document.body.replaceChildren(
      h(
        'header',
        { class: 'top' },
        h('h1', {}, messages.title),
        h('nav', { 'aria-label': messages.title }, ...PARTS.map(([id, name]) => h('a', { href: `#${id}` }, messages[name]))),
        h(
          'div',
          { class: 'controls', role: 'group', 'aria-label': messages.controls },
          h('button', { type: 'button', class: 'quiet', onclick: () => switchScheme() }, scheme),
          h(
            'button',
            { type: 'button', class: 'quiet', onclick: () => this.switchLanguage(), lang: this.lang === 'zh' ? 'en' : 'zh-CN' },
            toLanguage,
          ),
        ),
        h('div', { class: 'pair' }, ...SIDES.map((side) => this.titleOf(side, figures))),
      ),
      h('main', {}, figures.checks(), indicators(), this.text(figures), h('p', { class: 'hint keys' }, messages.keys)),
      this.live,
    )
    this.showLit()
  }

  private titleOf(side: SideName, figures: ComparedFigures): HTMLElement {
    const { meta, name } = this.data[side]
    return h(
      'div',
      { class: `report ${side}` },
      h('span', { class: 'year' }, figures.nameOf(side)),
      h('strong', { lang: 'zh-CN' }, meta.title ?? name ?? ''),
      h('small', {}, [meta.agency, name].filter(Boolean).join(' · ')),
    )
  }

  private text(figures: ComparedFigures): HTMLElement {
    const { messages } = this
    const { sections, overlap } = this.data
    const go = (by: number) => () => this.goToChange(by)
    const { legend } = messages
    const sample = (name: 'span' | 'del' | 'ins', kind: string, words: string) => h('li', {}, h(name, { class: kind }, words))
    return h(
      'section',
      { id: 'text', 'aria-labelledby': 'text-title' },
      h('h2', { id: 'text-title' }, messages.text, overlap.share !== null && h('small', {}, messages.taken(percent(overlap.share)))),
      sections.length === 0 && h('p', { class: 'hint' }, messages.noText),
      h(
        'div',
        { class: 'bar' },
        h(
          'ul',
          { class: 'legend' },
          sample('span', 'taken', legend.taken),
          sample('ins', 'figure', legend.figure),
          sample('del', 'changed', legend.older),
          sample('ins', 'changed', legend.newer),
        ),
        h('button', { type: 'button', class: 'quiet', onclick: go(-1), 'aria-keyshortcuts': 'k' }, `↑ ${messages.previousChange}`),
        h('button', { type: 'button', class: 'quiet', onclick: go(1), 'aria-keyshortcuts': 'j' }, `↓ ${messages.nextChange}`),
        h('div', { class: 'pair', 'aria-hidden': 'true' }, ...SIDES.map((side) => h('span', { class: 'year' }, figures.nameOf(side)))),
      ),
      ...sections.map((row) => this.row(row, figures)),
    )
  }

  private row(row: SectionRow, figures: ComparedFigures): HTMLElement {
    const { messages } = this
    const { change, overlap } = row
    const title = (row.newer ?? row.older)!.title ?? messages.front
    const column = (side: SideName) => {
      const part = row[side]
      return h(
        'div',
        {
          class: `side ${side}${part && part.flow.length > LONG ? ' long' : ''}`,
          role: 'group',
          'aria-label': figures.nameOf(side),
          lang: part ? 'zh-CN' : undefined,
        },
        ...(part ? this.texts[side].part(part, messages.table) : [h('p', { class: 'hint' }, messages.missing[side])]),
      )
    }
    return h(
      'article',
      { class: `row ${change}`, 'aria-label': title, tabindex: -1 },
      h(
        'header',
        {},
        change !== 'kept' && h('span', { class: 'badge' }, messages.section[change]),
        overlap && overlap.share !== null && this.share(overlap),
      ),
      h('div', { class: 'pair' }, ...SIDES.map(column)),
    )
  }

  /** How much was taken over, as words and as a bar. */
  private share({ shared, length, share }: TextShare): HTMLElement {
    const fill = h('span', { class: 'fill' })
    fill.style.inlineSize = percent(share!)
    const words = this.messages.takenOf(shared, length)
    return h(
      'span',
      { class: 'share', title: words },
      h('span', { class: 'meter', 'aria-hidden': 'true' }, fill),
      this.messages.taken(percent(share!)),
    )
  }

  private light(lit: Lit): void {
    this.lit = lit
    this.showLit()
    const there = document.querySelector<HTMLElement>(`.side.${lit.to} .lit`)
    if (there) this.goTo(there)
  }

  private goTo(element: HTMLElement): void {
    element.scrollIntoView({ block: 'center', inline: 'nearest' })
    const side = element.closest('.side')?.getAttribute('aria-label')
    this.live.textContent = [side, element.getAttribute('aria-label') ?? element.textContent].filter(Boolean).join(': ')
  }

  private showLit(): void {
    for (const element of document.querySelectorAll('.lit')) element.classList.remove('lit', 'wrong')
    if (!this.lit) return
    for (const side of SIDES)
      for (const mark of this.lit[side])
        for (const element of document.querySelectorAll(`.side.${side} [data-values~="${mark}"]`))
          element.classList.add('lit', ...(this.lit.wrong ? ['wrong'] : []))
  }

  /** A click on a value lights it in both reports. */
  private clicked(target: Element): void {
    const element = target.closest<HTMLElement>('[data-values]')
    if (!element) return
    const side = element.closest('.side.older') ? 'older' : 'newer'
    const mark = Number(element.dataset.values!.split(' ')[0])
    const row = this.data.indicators.find((indicator) => indicator[side]?.marks.includes(mark))
    this.lit = { older: row?.older?.marks ?? [], newer: row?.newer?.marks ?? [], to: side }
    this.showLit()
  }

  private goToChange(by: number): void {
    const all = [...document.querySelectorAll<HTMLElement>(DIFFERENCES)]
    if (all.length === 0) return
    document.querySelector('.current')?.classList.remove('current')
    this.change = this.change < 0 && by < 0 ? all.length - 1 : (this.change + by + all.length) % all.length
    const there = all[this.change]!
    there.classList.add('current')
    this.goTo(there)
  }

  private switchLanguage(): void {
    this.lang = this.lang === 'zh' ? 'en' : 'zh'
    const { scrollY } = window
    this.render()
    window.scrollTo(0, scrollY)
  }

  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const does: Record<string, () => void> = {
      j: () => this.goToChange(1),
      n: () => this.goToChange(1),
      k: () => this.goToChange(-1),
      p: () => this.goToChange(-1),
      t: switchScheme,
      l: () => this.switchLanguage(),
      Escape: () => {
        this.lit = null
        this.showLit()
      },
    }
    if (Object.hasOwn(does, event.key)) does[event.key]!()
  }
}

/** To the whole per cent; never 100 % of what is not all of it. */
function percent(share: number): string {
  return `${share < 1 ? Math.min(99, Math.round(share * 100)) : 100}%`
}

new ComparisonPage(pageData<ComparisonData>())
