import { h } from '../../pages/client/dom.js'

/** Rows built beyond what is seen, on either side. */
const BEYOND = 6
/** Browsers lay out nothing that is taller. */
const TALLEST = 16_000_000

/** A list of rows of one height, of which only those in view are built. */
export class VirtualList {
  readonly element: HTMLElement
  private readonly space = h('div', { class: 'space' })
  private readonly built = new Map<number, HTMLElement>()
  private count = 0

  constructor(
    private readonly rowHeight: number,
    private readonly row: (index: number) => HTMLElement,
    attributes: Parameters<typeof h>[1],
  ) {
    this.element = h('div', { ...attributes, tabindex: 0 }, this.space)
    this.element.addEventListener('scroll', () => this.build())
    new ResizeObserver(() => this.build()).observe(this.element)
  }

  /** Shows another list, or the same with other words. */
  show(count: number): void {
    this.count = count
    this.built.clear()
    this.space.replaceChildren()
    this.space.style.height = `${Math.min(TALLEST, count * this.rowHeight)}px`
    this.build()
  }

  /** Brings a row into view, if it is not. */
  reveal(index: number): void {
    const { scrollTop, clientHeight } = this.element
    const top = index * this.rowHeight
    const seen = this.first() * this.rowHeight
    if (top < seen || top + this.rowHeight * 2 > seen + clientHeight) {
      this.element.scrollTop = Math.max(0, top - clientHeight / 3) / this.scale
      if (this.element.scrollTop !== scrollTop) this.build()
    }
  }

  /** The row as it is built, if it is. */
  rowAt(index: number): HTMLElement | undefined {
    return this.built.get(index)
  }

  /** How much taller the rows are than what a browser can lay out. */
  private get scale(): number {
    return Math.max(1, (this.count * this.rowHeight) / TALLEST)
  }

  private first(): number {
    return (this.element.scrollTop * this.scale) / this.rowHeight
  }

  private build(): void {
    const first = this.first()
    const from = Math.max(0, Math.floor(first) - BEYOND)
    const to = Math.min(this.count, Math.ceil(first + this.element.clientHeight / this.rowHeight) + BEYOND)
    for (const [index, element] of this.built) {
      if (index >= from && index < to) continue
      element.remove()
      this.built.delete(index)
    }
    const origin = this.element.scrollTop - first * this.rowHeight
    for (let index = from; index < to; index++) {
      let element = this.built.get(index)
      if (!element) {
        element = this.row(index)
        this.built.set(index, element)
        this.space.append(element)
      }
      element.style.transform = `translateY(${origin + index * this.rowHeight}px)`
    }
  }
}
