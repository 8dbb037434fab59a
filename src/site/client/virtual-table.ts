import { h } from '../../pages/client/dom.js'

export interface TableColumn {
  key: string
  label: Node | string
  /** Number columns are set to the right. */
  number?: boolean
  class?: string
  /** Makes the column's head a button that sorts. */
  sort?: { order: 'ascending' | 'descending' | null; title: string; choose: () => void }
}

export interface TableParts {
  label: string
  columns: TableColumn[]
  rows: number
  /** Height of every row, in pixels: the style holds rows to it. */
  rowHeight?: number
  /** A grid is moved in by arrow keys; its cells hold what `[data-cell]` marks. */
  grid?: boolean
  class?: string
  cells: (row: number) => (Node | string)[]
}

export const ROW_HEIGHT = 36
/** Rows that are made above and below those that can be seen. */
const BEYOND = 8

/** A table of any length: only the rows that can be seen, and some around them, are in the document. */
export function virtualTable(parts: TableParts): HTMLElement {
  const { label, columns, rows, rowHeight = ROW_HEIGHT, grid = false, cells } = parts
  const [above, below] = [spacer(columns.length), spacer(columns.length)]
  const body = h('tbody', {}, above, below)
  const table = h(
    'table',
    { 'aria-rowcount': rows + 1, 'aria-label': label, role: grid ? 'grid' : null },
    h('thead', {}, h('tr', { 'aria-rowindex': 1 }, ...columns.map(headOf))),
    body,
  )
  const box = h('div', { class: `rows ${parts.class ?? ''}`, tabindex: grid ? null : 0, role: 'region', 'aria-label': label }, table)
  const made = new Map<number, HTMLTableRowElement>()
  let [from, to] = [0, 0]

  const rowOf = (row: number) => {
    const tr = h(
      'tr',
      { 'aria-rowindex': row + 2 },
      ...cells(row).map((cell, i) => {
        const { number, class: name } = columns[i]!
        const attributes = { class: [number ? 'number' : '', name ?? ''].join(' ').trim() || null }
        return i === 0 ? h('th', { scope: 'row', ...attributes }, cell) : h('td', attributes, cell)
      }),
    )
    return tr
  }
  const draw = () => {
    const first = Math.max(0, Math.floor(box.scrollTop / rowHeight) - BEYOND)
    const last = Math.min(rows, Math.ceil((box.scrollTop + (box.clientHeight || 800)) / rowHeight) + BEYOND)
    if (first === from && last === to && made.size > 0) return
    ;[from, to] = [first, last]
    for (const [row, tr] of made)
      if (row < first || row >= last) {
        tr.remove()
        made.delete(row)
      }
    let next: Node = below
    for (let row = last - 1; row >= first; row--) {
      const known = made.get(row)
      const tr = known ?? rowOf(row)
      if (!known) {
        made.set(row, tr)
        body.insertBefore(tr, next)
      }
      next = tr
    }
    above.style.height = `${first * rowHeight}px`
    below.style.height = `${(rows - last) * rowHeight}px`
    above.hidden = first === 0
    below.hidden = last === rows
  }
  const soon = () => requestAnimationFrame(draw)
  box.addEventListener('scroll', soon, { passive: true })
  new ResizeObserver(soon).observe(box)
  draw()
  if (grid) moveByArrows(box, rows, columns.length, rowHeight, draw)
  return box
}

function spacer(columns: number): HTMLTableRowElement {
  const row = h('tr', { class: 'spacer', 'aria-hidden': 'true' }, h('td', { colspan: columns }))
  row.hidden = true
  return row
}

function headOf({ label, number, class: name, sort }: TableColumn): HTMLTableCellElement {
  const inside = sort
    ? h(
        'button',
        { type: 'button', class: 'sort', title: sort.title, onclick: sort.choose },
        label,
        h('span', { class: 'order', 'aria-hidden': 'true' }, sort.order === 'ascending' ? '↑' : sort.order === 'descending' ? '↓' : ''),
      )
    : label
  return h('th', { scope: 'col', class: [number ? 'number' : '', name ?? ''].join(' ').trim() || null, 'aria-sort': sort?.order }, inside)
}

/** One cell is in the order of the Tab key; arrows, Home, End and the page keys move from it. */
function moveByArrows(box: HTMLElement, rows: number, columns: number, rowHeight: number, draw: () => void): void {
  let [row, column] = [0, 1]
  const cellAt = () => box.querySelector<HTMLElement>(`tr[aria-rowindex="${row + 2}"] > :nth-child(${column + 1}) [data-cell]`)
  const mark = () => {
    for (const cell of box.querySelectorAll<HTMLElement>('[data-cell][tabindex="0"]')) cell.tabIndex = -1
    const cell = cellAt() ?? box.querySelector<HTMLElement>('[data-cell]')
    if (cell) cell.tabIndex = 0
    return cell
  }
  box.addEventListener('focusin', ({ target }) => {
    const cell = (target as HTMLElement).closest('td, th')
    const index = Number(cell?.parentElement?.getAttribute('aria-rowindex'))
    if (!cell || !(target as HTMLElement).hasAttribute('data-cell')) return
    ;[row, column] = [index - 2, [...cell.parentElement!.children].indexOf(cell)]
    mark()
  })
  box.addEventListener('keydown', (event) => {
    if (!(event.target as HTMLElement).hasAttribute('data-cell') || event.ctrlKey || event.altKey || event.metaKey) return
    const page = Math.max(1, Math.floor(box.clientHeight / rowHeight) - 2)
    const moves: Record<string, [number, number]> = {
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
      Home: [row, 1],
      End: [row, columns - 1],
      PageUp: [row - page, column],
      PageDown: [row + page, column],
    }
    const move = moves[event.key]
    if (!move) return
    event.preventDefault()
    row = Math.min(rows - 1, Math.max(0, move[0]))
    column = Math.min(columns - 1, Math.max(1, move[1]))
    const top = row * rowHeight
    const head = box.querySelector('thead')!.clientHeight
    if (top < box.scrollTop) box.scrollTop = top
    else if (top + rowHeight + head > box.scrollTop + box.clientHeight) box.scrollTop = top + rowHeight + head - box.clientHeight
    draw()
    mark()?.focus({ preventScroll: true })
    cellAt()?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
  mark()
}
