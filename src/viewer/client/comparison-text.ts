import { h } from '../../pages/client/dom.js'
import type { ComparedReport, SectionPart } from '../comparison-model.js'
import type { CellModel, Flow, TableModel } from '../model.js'
import { type Segment, segments } from './marks.js'

export type SideName = 'older' | 'newer'

/** Builds the text of one of the two reports, with what was taken over, what changed, and the places of values. */
export class ComparedText {
  /** Places of each line: from, to and mark. */
  private readonly places = new Map<number, number[]>()

  constructor(
    private readonly report: ComparedReport,
    private readonly side: SideName,
    /** Marks of values that changed. */
    private readonly moved: ReadonlySet<number>,
  ) {
    report.marks.forEach(({ at }, mark) => {
      for (let i = 0; i < at.length; i += 3) {
        const line = this.places.get(at[i]!)
        if (line) line.push(at[i + 1]!, at[i + 2]!, mark)
        else this.places.set(at[i]!, [at[i + 1]!, at[i + 2]!, mark])
      }
    })
  }

  /** `table`: what tables are called. */
  part({ title, flow }: SectionPart, table: string): Node[] {
    const nodes = this.flow(flow, table)
    const [first] = nodes
    if (first?.textContent?.trim() === title) first.classList.add('heading')
    return nodes
  }

  private flow(flow: Flow, name: string): HTMLElement[] {
    const scroll = (kind: string, ...content: HTMLElement[]) =>
      h('div', { class: `scroll ${kind}`, tabindex: 0, role: 'group', 'aria-label': name }, ...content)
    const out: HTMLElement[] = []
    for (const item of flow) {
      if (typeof item !== 'number') {
        if ('rows' in item) out.push(scroll('', this.table(item, name)))
        continue
      }
      const last = out.at(-1)
      const written = this.report.lines[item]!.zone === 'table'
      // Rows of a table that is written as text stand together.
      if (written && last?.classList.contains('written')) last.append(this.line(item))
      else out.push(written ? scroll('written', this.line(item)) : this.line(item))
    }
    return out
  }

  private table({ rows }: TableModel, name: string): HTMLTableElement {
    const cellOf = (cell: CellModel) => {
      if (typeof cell === 'number') return h('td', {}, this.line(cell))
      const { flow, colspan, rowspan, header } = cell
      return h(header ? 'th' : 'td', { colspan, rowspan }, ...this.flow(flow, name))
    }
    return h('table', {}, h('tbody', {}, ...rows.map((row) => h('tr', {}, ...row.map(cellOf)))))
  }

  private line(index: number): HTMLElement {
    const { text, zone, heading, align, bold, divided } = this.report.lines[index]!
    const classes = ['line', zone, heading && 'heading', align, bold && 'bold', divided && 'divided'].filter(Boolean).join(' ')
    const marked: (Node | string)[] = []
    let at = 0
    for (const segment of segments(this.places.get(index) ?? [])) {
      marked.push(text.slice(at, segment.from), this.mark(segment, text))
      at = segment.to
    }
    return h('p', { class: classes }, ...marked, text.slice(at))
  }

  private mark({ from, to, facts }: Segment, text: string): HTMLElement {
    const kinds = new Set(facts.map((mark) => this.report.marks[mark]!.kind))
    const values = facts.filter((mark) => this.report.marks[mark]!.kind === 'value')
    const moved = values.some((mark) => this.moved.has(mark))
    const differs = kinds.has('changed') || kinds.has('figure') || moved
    const name = differs ? (this.side === 'older' ? 'del' : 'ins') : values.length > 0 ? 'mark' : 'span'
    const attributes = { class: [...kinds, moved && 'figure'].filter(Boolean).join(' '), 'data-values': values.join(' ') || undefined }
    return h(name, attributes, text.slice(from, to))
  }
}
