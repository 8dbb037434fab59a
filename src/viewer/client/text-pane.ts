import { h } from '../../pages/client/dom.js'
import type { ReportModel } from '../model.js'
import { type Chunk, chunksOf } from './chunks.js'
import { factsOfMark, TextMaker } from './line.js'
import { Marks } from './marks.js'
import type { Messages } from './messages.js'

/** About the height of a line of text, in pixels. */
const LINE_HEIGHT = 34
/** Text that is near enough to be built, in pixels. */
const NEAR = '1200px'
/** A report so short is built as a whole when there is time, so that the browser's own search finds all of it. */
const SHORT = 400_000

/** The report as published, with its marks. Built piece by piece: what is near, what is jumped to, and all of it before print. */
export class TextPane {
  readonly element: HTMLElement
  readonly marks: Marks
  private readonly maker: TextMaker
  private readonly chunks: Chunk[]
  private readonly chunkOf: Int32Array
  private readonly elements: HTMLElement[]
  private readonly filled: Uint8Array
  private readonly notices = h('div', { class: 'notices' })
  private readonly observer: IntersectionObserver
  /** Places that are lit, and how many of them are on the left side of a sum. */
  private lit: readonly number[] = []
  private leftSide = 0
  private messages!: Messages

  /** `pick` is told of the facts of a mark that was clicked. */
  constructor(
    private readonly model: ReportModel,
    messages: Messages,
    pick: (facts: number[]) => void,
  ) {
    this.marks = new Marks(model)
    this.maker = new TextMaker(model, this.marks, () => this.messages)
    const { chunks, chunkOf } = chunksOf(model)
    this.chunks = chunks
    this.chunkOf = chunkOf
    this.filled = new Uint8Array(chunks.length)
    this.elements = chunks.map((chunk, index) => {
      const element = h('div', { class: 'chunk', 'data-chunk': index })
      element.style.setProperty('contain-intrinsic-block-size', `auto ${Math.ceil(chunk.height * LINE_HEIGHT)}px`)
      return element
    })
    const page = h('article', { class: 'page', lang: 'zh-CN' }, this.notices, ...this.elements)
    this.element = h('main', { class: 'text', tabindex: 0, id: 'text' }, page)
    this.element.addEventListener('click', ({ target }) => {
      const mark = (target as Element).closest('mark')
      // Who selects text to copy it does not click.
      if (mark && getSelection()?.isCollapsed !== false) pick(factsOfMark.get(mark)!)
    })
    this.observer = new IntersectionObserver((entries) => this.seen(entries), { root: this.element, rootMargin: NEAR })
    for (const element of this.elements) this.observer.observe(element)
    this.speak(messages)
    if (chunks.length > 0) this.fill(0)
    if (model.lines.reduce((sum, { text }) => sum + text.length, 0) < SHORT) this.fillWhenIdle(0)
  }

  /** Says the pane's own words in a language. */
  speak(messages: Messages): void {
    this.messages = messages
    this.element.setAttribute('aria-label', messages.text)
    for (const title of this.element.querySelectorAll<HTMLElement>('summary'))
      title.textContent = messages.aside(Number(title.dataset.lines))
    for (const table of this.element.querySelectorAll('.table[role]')) table.setAttribute('aria-label', messages.table)
    this.notices.replaceChildren(...noticesOf(this.model, messages))
  }

  /** Lights places and brings the first into view. `leftSide`: so many of them are on the left side of a sum. */
  light(places: readonly number[], leftSide = 0): void {
    for (const mark of this.element.querySelectorAll('mark.lit')) mark.classList.remove('lit', 'left', 'flash')
    this.lit = places
    this.leftSide = leftSide
    if (places.length === 0) return
    this.fill(this.chunkOf[places[0]!]!)
    for (let chunk = 0; chunk < this.filled.length; chunk++) if (this.filled[chunk]) this.lightIn(chunk)
    this.showLit()
    // What was not built yet has its true height now.
    requestAnimationFrame(() => this.lit === places && this.showLit())
  }

  /** Builds all that is not built yet. */
  fillAll(): void {
    for (let chunk = 0; chunk < this.chunks.length; chunk++) this.fill(chunk)
  }

  private showLit(): void {
    const [line] = this.lit
    const mark = this.lineElement(line!)?.querySelector<HTMLElement>('mark.lit')
    if (!mark) return
    mark.closest('details')?.setAttribute('open', '')
    mark.scrollIntoView({ block: 'center', inline: 'nearest' })
  }

  private lineElement(line: number): HTMLElement | null {
    return this.elements[this.chunkOf[line]!]!.querySelector(`[data-line="${line}"]`)
  }

  private lightIn(chunk: number): void {
    for (let i = 0; i < this.lit.length; i += 3) {
      const [line, from, to] = [this.lit[i]!, this.lit[i + 1]!, this.lit[i + 2]!]
      if (this.chunkOf[line] !== chunk) continue
      for (const mark of this.lineElement(line)?.querySelectorAll('mark') ?? []) {
        const [start, end] = [Number(mark.dataset.from), Number(mark.dataset.to)]
        const isLit = from === to ? start === from && end === to : start >= from && end <= to && start < end
        if (isLit) mark.classList.add('lit', 'flash', ...(i / 3 < this.leftSide ? ['left'] : []))
      }
    }
  }

  private seen(entries: IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) if (isIntersecting) this.fill(Number((target as HTMLElement).dataset.chunk))
  }

  private fill(chunk: number): void {
    if (this.filled[chunk]) return
    this.filled[chunk] = 1
    const { flow, part } = this.chunks[chunk]!
    const element = this.elements[chunk]!
    this.observer.unobserve(element)
    element.append(...this.maker.flow(flow, part))
    this.lightIn(chunk)
  }

  private fillWhenIdle(chunk: number): void {
    if (chunk >= this.chunks.length) return
    requestIdleCallback(() => {
      this.fill(chunk)
      this.fillWhenIdle(chunk + 1)
    })
  }
}

/** What is said before the text: that it is no report, that it is spoilt, that there is none. */
function noticesOf({ facts, lines }: ReportModel, messages: Messages): HTMLElement[] {
  const said = facts.flatMap((fact) => {
    const notice = fact.kind === 'finding' && messages.notice[fact.code]
    return notice ? [h('div', { class: 'notice', role: 'note' }, h('strong', {}, notice), h('span', { lang: 'en' }, fact.message))] : []
  })
  return lines.length > 0 ? said : [...said, h('p', { class: 'empty' }, messages.noText)]
}
