import { h } from '../../pages/client/dom.js'
import type { CellModel, Fact, Flow, ReportModel, TableModel } from '../model.js'
import { doubtOf } from './fact-order.js'
import type { Marks, Segment } from './marks.js'
import type { Messages } from './messages.js'

/** Facts (indices) of the marks that are built. */
export const factsOfMark = new WeakMap<Element, number[]>()

/** Builds the text of a report as elements. */
export class TextMaker {
  constructor(
    private readonly model: ReportModel,
    private readonly marks: Marks,
    /** The words in use. */
    private readonly messages: () => Messages,
  ) {}

  /** `part`: of a table that is too long to be built at once. */
  flow(flow: Flow, part = false): Node[] {
    return this.withTextTables(flow).map((item) => {
      if (Array.isArray(item)) return this.scrolled('table written', ...item.map((line) => this.line(line)))
      if (typeof item === 'number') return this.line(item)
      if ('rows' in item) return this.scrolled(part ? 'table part' : 'table', this.table(item))
      const title = h('summary', { 'data-lines': item.aside.length }, this.messages().aside(item.aside.length))
      return h('details', { class: 'beside' }, title, ...this.flow(item.aside))
    })
  }

  /** What may be wider than the page is scrolled by itself, with the keyboard too. */
  private scrolled(name: string, ...content: Node[]): HTMLElement {
    return h('div', { class: name, tabindex: 0, role: 'group', 'aria-label': this.messages().table }, ...content)
  }

  /** Takes together the rows of tables that are written as text. */
  private withTextTables(flow: Flow): (Flow[number] | number[])[] {
    const out: (Flow[number] | number[])[] = []
    for (const item of flow) {
      const last = out[out.length - 1]
      if (typeof item !== 'number' || this.model.lines[item]!.zone !== 'table') out.push(item)
      else if (Array.isArray(last)) last.push(item)
      else out.push([item])
    }
    return out
  }

  private table({ rows }: TableModel): HTMLTableElement {
    const cellOf = (cell: CellModel) => {
      if (typeof cell === 'number') return h('td', {}, this.line(cell))
      const { flow, colspan, rowspan, header } = cell
      return h(header ? 'th' : 'td', { colspan, rowspan }, ...this.flow(flow))
    }
    const cells = rows.map((row) => row.map(cellOf))
    return h('table', {}, h('tbody', {}, ...cells.map((row) => h('tr', {}, ...row))))
  }

  private line(index: number): HTMLElement {
    const { text, zone, heading, align, bold, divided } = this.model.lines[index]!
    const segments = this.marks.segmentsOf(index)
    const level = heading ?? this.levelOf(text, segments)
    const classes = ['line', zone, align, bold && 'bold', divided && 'divided'].filter(Boolean).join(' ')
    const name = level ? (`h${level}` as 'h2') : 'p'
    return h(name, { class: classes, 'data-line': index }, ...this.marked(text, segments))
  }

  /** Level of a line that is a heading of the outline and nothing else. */
  private levelOf(text: string, segments: Segment[]): number | undefined {
    const title = segments[0]?.facts.map((fact) => this.model.facts[fact]!).find(({ kind }) => kind === 'section')
    if (title?.kind !== 'section' || text.slice(0, title.at[1]).trim() !== '' || title.at[2]! < text.trimEnd().length) return undefined
    return Math.min(6, title.level + 2)
  }

  private marked(text: string, segments: Segment[]): Node[] {
    const nodes: Node[] = []
    let at = 0
    const plain = (to: number) => {
      if (to > at) nodes.push(document.createTextNode(text.slice(at, to)))
      at = to
    }
    for (const { from, to, facts } of segments) {
      plain(from)
      const mark = h('mark', { class: this.classOf(facts, from === to), 'data-from': from, 'data-to': to }, text.slice(from, to))
      factsOfMark.set(mark, facts)
      nodes.push(mark)
      at = to
    }
    plain(text.length)
    return nodes
  }

  private classOf(indices: number[], isPoint: boolean): string {
    const facts = indices.map((index) => this.model.facts[index]!)
    const doubt = Math.max(...facts.map(doubtOf))
    const sureness = doubt > 3 ? 'wrong' : doubt > 1 ? 'ambiguous' : doubt === 1 ? 'likely' : ''
    const missing = isPoint && facts.some(({ kind }) => kind !== 'cell') ? 'missing' : ''
    return [...new Set(facts.map(({ kind }: Fact) => kind)), isPoint && 'point', missing, sureness].filter(Boolean).join(' ')
  }
}
