import type { FormCell, FormTable } from './official-tables.js'
import type { Random } from './random.js'

/** Writes an official table the way one program or editor does. */
export interface Layout {
  name: string
  html: boolean
  /** Kinds of table that this writing can show; all where not given. */
  kinds?: readonly FormTable['kind'][]
  write(table: FormTable, random: Random): string
}

/** The square grid of a table: merged cells stand at their first place, the places they cover are null. */
function square(table: FormTable): (FormCell | null)[][] {
  const grid: (FormCell | null | undefined)[][] = table.rows.map(() => [])
  table.rows.forEach((row, y) => {
    let x = 0
    for (const cell of row) {
      while (grid[y]![x] !== undefined) x++
      for (let dy = 0; dy < (cell.rowspan ?? 1); dy++)
        for (let dx = 0; dx < (cell.colspan ?? 1); dx++) if (grid[y + dy]) grid[y + dy]![x + dx] = dy + dx === 0 ? cell : null
      x += cell.colspan ?? 1
    }
  })
  const width = Math.max(...grid.map((row) => row.length))
  return grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? null))
}

const attributes = ({ colspan, rowspan }: FormCell) => `${colspan ? ` colspan="${colspan}"` : ''}${rowspan ? ` rowspan="${rowspan}"` : ''}`
const rowsOf = (table: FormTable, inside: (cell: FormCell) => string, style = '') =>
  table.rows.map((row) => `<tr>${row.map((c) => `<td${attributes(c)}${style}>${inside(c)}</td>`).join('')}</tr>`)
/** What Word writes into each cell. */
const WORD_CELL = ' style="width:56.7pt;border:solid windowtext 1.0pt;border-left:none;padding:0cm 5.4pt 0cm 5.4pt" valign="top"'
const caption = (table: FormTable) => (table.caption ? `<p align="center">${table.caption}</p>\n` : '')

/** Word and WPS: every run its own span, a number cut between any two digits. */
function wordRun(text: string, random: Random): string {
  if (text === '') return '<p class="MsoNormal"><o:p>&nbsp;</o:p></p>'
  const at = text.length > 1 && random.chance(0.4) ? random.int(1, text.length - 1) : text.length
  const span = (s: string) => (s ? `<span lang="EN-US" style="font-size:10.5pt;font-family:仿宋">${s}</span>` : '')
  return `<p class="MsoNormal" align="center">${span(text.slice(0, at))}${span(text.slice(at))}</p>`
}

/** Half-width columns that a text takes on a terminal. */
const widthOf = (text: string) => [...text].reduce((sum, c) => sum + (/[\u1100-\uffff]/.test(c) ? 2 : 1), 0)

function filled(table: FormTable): string[][] {
  return square(table).map((row) => row.map((cell) => cell?.text ?? ''))
}

export const LAYOUTS: readonly Layout[] = [
  {
    name: 'html-merged',
    html: true,
    write: (t) => `${caption(t)}<table border="1">\n<tbody>\n${rowsOf(t, (c) => c.text || '&nbsp;').join('\n')}\n</tbody></table>`,
  },
  {
    name: 'html-word',
    html: true,
    write: (t, r) =>
      `${caption(t)}<table class="MsoTableGrid" border="1" cellspacing="0">${rowsOf(t, (c) => wordRun(c.text, r), WORD_CELL).join('')}</table>`,
  },
  {
    name: 'html-broken-labels',
    html: true,
    write: (t) =>
      `${caption(t)}<table>${rowsOf(t, (c) => (c.key === undefined && c.text.length > 5 && c.text.length < 25 ? `${c.text.slice(0, 4)}<br />${c.text.slice(4)}` : c.text)).join('\n')}</table>`,
  },
  {
    name: 'html-old',
    html: true,
    write: (t) =>
      `${caption(t)}<TABLE BORDER=1>${t.rows.map((row) => `<TR>${row.map((c) => `<TD${attributes(c)}><FONT SIZE=2>${c.text}</FONT>`).join('')}`).join('\n')}</TABLE>`,
  },
  {
    // Blank cells stand where the form has a rowspan in its header.
    name: 'html-blank-headers',
    html: true,
    kinds: ['review'],
    write: (t) => {
      const grid = square(t)
      const rows = grid.map((row, y) => {
        const cells: FormCell[] = []
        row.forEach((cell, x) => {
          if (cell) cells.push({ ...cell, rowspan: 1 })
          else if (y > 0 && grid[y - 1]![x] && (grid[y - 1]![x]!.rowspan ?? 1) > 1) cells.push({ text: '' })
        })
        return cells
      })
      return `<table>${rowsOf({ ...t, rows }, (c) => c.text).join('\n')}</table>`
    },
  },
  { name: 'pipes', html: false, write: (t) => `${t.caption ? `${t.caption}\n` : ''}${pipes(filled(t))}` },
  {
    name: 'tabs',
    html: false,
    write: (t) =>
      `${t.caption ? `${t.caption}\n` : ''}${filled(t)
        .map((row) => row.join('\t'))
        .join('\n')}`,
  },
  { name: 'aligned', html: false, write: (t) => `${t.caption ? `${t.caption}\n` : ''}${aligned(filled(t))}` },
  {
    name: 'cell-a-line',
    html: false,
    write: (t) =>
      `${t.caption ? `${t.caption}\n` : ''}${t.rows
        .flat()
        .map((c) => c.text)
        .filter(Boolean)
        .join('\n')}`,
  },
  {
    name: 'rows',
    html: false,
    write: (t) =>
      `${t.caption ? `${t.caption}\n` : ''}${t.rows
        .map((row) =>
          row
            .map((c) => c.text)
            .filter(Boolean)
            .join(' '),
        )
        .join('\n')}`,
  },
]

function pipes(rows: string[][]): string {
  const line = (row: string[]) => `| ${row.join(' | ')} |`
  return [line(rows[0]!), `|${rows[0]!.map(() => '---').join('|')}|`, ...rows.slice(1).map(line)].join('\n')
}

/** Columns at fixed places, as pdftotext -layout and fixed-width copies show them. */
function aligned(rows: string[][]): string {
  const widths = rows[0]!.map((_, x) => Math.max(...rows.map((row) => Math.min(40, widthOf(row[x]!)))) + 3)
  return rows
    .map((row) =>
      row
        .map((text, x) => text + ' '.repeat(Math.max(2, widths[x]! - widthOf(text))))
        .join('')
        .trimEnd(),
    )
    .join('\n\n')
}

/** The writings that can show a table, of one medium. */
export function layoutsFor(kind: FormTable['kind'], html: boolean): Layout[] {
  return LAYOUTS.filter((layout) => layout.html === html && (!layout.kinds || layout.kinds.includes(kind)))
}
