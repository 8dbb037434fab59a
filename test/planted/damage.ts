import type { FormTable } from './official-tables.js'
import type { Random } from './random.js'

/** Damage done to a document before it is written, one kind a report: the kinds that pages, copies and old systems do. */
export type Damage =
  | { kind: 'text'; name: string; apply(text: string, random: Random): string }
  | { kind: 'table'; name: string; apply(table: FormTable, random: Random): FormTable[] }
  | { kind: 'bytes'; name: string; apply(bytes: Uint8Array, random: Random): Uint8Array }
  | { kind: 'label'; name: string; label: string | null }

const onFigures = (table: FormTable, change: (text: string, random: Random) => string, random: Random, share: number): FormTable => ({
  ...table,
  rows: table.rows.map((row) =>
    row.map((c) => (c.key !== undefined && c.text !== '' && random.chance(share) ? { ...c, text: change(c.text, random) } : c)),
  ),
})

/** Replaces one match, chosen at random. */
function once(text: string, pattern: RegExp, random: Random, replace: (match: RegExpMatchArray) => string): string {
  const matches = [...text.matchAll(pattern)]
  if (matches.length === 0) return text
  const match = random.pick(matches)
  return text.slice(0, match.index) + replace(match) + text.slice(match.index + match[0].length)
}

const fullWidth = (text: string) => text.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))
const thousands = (text: string) => text.replace(/\B(?=(\d{3})+(?:\.|$))/, ',')

export const DAMAGES: readonly Damage[] = [
  // Dates and document numbers (marks lost)
  {
    kind: 'text',
    name: 'date-marks-lost',
    apply: (t, r) => once(t, /(\d{4})年(\d{1,2})月(\d{1,2})日/g, r, (m) => `${m[1]}${m[2]!.padStart(2, '0')}${m[3]!.padStart(2, '0')}日`),
  },
  {
    kind: 'text',
    name: 'date-marks-blank',
    apply: (t, r) => once(t, /(\d{4})年(\d{1,2})月(\d{1,2})日/g, r, (m) => `${m[1]} ${m[2]} ${m[3]}日`),
  },
  {
    kind: 'text',
    name: 'year-mark-lost',
    apply: (t, r) => once(t, /(\d{4})年(\d{1,2})月(\d{1,2})日/g, r, (m) => `${m[1]}${m[2]}月${m[3]}日`),
  },
  { kind: 'text', name: 'bracket-lost', apply: (t, r) => once(t, /〔(\d{4})〕(\d+)号/g, r, (m) => `〔${m[1]}${m[2]}号`) },
  { kind: 'text', name: 'bracket-and-hao-lost', apply: (t, r) => once(t, /〔(\d{4})〕(\d+)号/g, r, (m) => `〔${m[1]}${m[2]}`) },
  { kind: 'text', name: 'other-zero', apply: (t, r) => t.replace(/〇/g, r.pick(['○', 'O', 'Ｏ', '0', ''])) },
  { kind: 'text', name: 'line-end-in-year', apply: (t, r) => once(t, /(\d{4})年/g, r, (m) => `${m[1]}\n年`) },
  { kind: 'text', name: 'quote-lost', apply: (t, r) => once(t, /[“”]/g, r, () => '') },
  // Encoding
  { kind: 'label', name: 'wrong-label-utf8', label: 'utf-8' },
  { kind: 'label', name: 'wrong-label-gb2312', label: 'gb2312' },
  { kind: 'label', name: 'no-label', label: null },
  { kind: 'bytes', name: 'cut-short', apply: (bytes, r) => bytes.slice(0, bytes.length - r.int(1, 40)) },
  { kind: 'bytes', name: 'cut-half', apply: (bytes, r) => bytes.slice(0, Math.floor(bytes.length * (0.5 + r.next() / 2))) },
  // Tables
  { kind: 'table', name: 'full-width-figures', apply: (t, r) => [onFigures(t, fullWidth, r, 0.5)] },
  { kind: 'table', name: 'thousands-commas', apply: (t, r) => [onFigures(t, thousands, r, 1)] },
  { kind: 'table', name: 'units-in-cells', apply: (t, r) => [t.kind === 'proactive' ? t : onFigures(t, (x) => `${x}件`, r, 0.3)] },
  { kind: 'table', name: 'notes-in-cells', apply: (t, r) => [onFigures(t, (x) => `${x}（含上年）`, r, 0.1)] },
  {
    kind: 'table',
    name: 'blank-row',
    apply: (t, r) => [{ ...t, rows: t.rows.toSpliced(r.int(t.headers, t.rows.length), 0, [{ text: '' }, { text: '' }]) }],
  },
  {
    kind: 'table',
    name: 'spaced-labels',
    apply: (t) => [{ ...t, rows: t.rows.map((row) => row.map((c) => (c.key === undefined ? { ...c, text: [...c.text].join(' ') } : c))) }],
  },
  {
    kind: 'table',
    name: 'lost-character',
    apply: (t, r) => [
      {
        ...t,
        rows: t.rows.map((row) =>
          row.map((c) =>
            c.key === undefined && c.text.length > 8 && r.chance(0.3) ? { ...c, text: c.text.slice(0, -2) + c.text.slice(-1) } : c,
          ),
        ),
      },
    ],
  },
  { kind: 'table', name: 'split-with-header', apply: (t, r) => split(t, r, true) },
  { kind: 'table', name: 'split-without-header', apply: (t, r) => split(t, r, false) },
]

/** Cuts a table in two between rows that no merged cell joins but a label of the first column. */
function split(table: FormTable, random: Random, header: boolean): FormTable[] {
  if (table.kind === 'review' || table.kind === 'proactive') return [table]
  const at = random.int(table.headers + 2, table.rows.length - 2)
  const rows = table.rows.map((row) => [...row])
  // A merged cell that reaches over the cut is written again behind it, as Word does.
  const carried: { cell: FormTable['rows'][number][number]; left: number }[] = []
  rows.forEach((row, y) => {
    for (const cell of row) {
      const rest = y + (cell.rowspan ?? 1) - at
      if (y < at && y >= table.headers && rest > 0) {
        carried.push({ cell, left: rest })
        row[row.indexOf(cell)] = { ...cell, rowspan: at - y }
      }
    }
  })
  const second = rows.slice(at)
  second[0] = [...carried.map(({ cell, left }) => ({ ...cell, rowspan: left })), ...second[0]!]
  return [
    { ...table, rows: rows.slice(0, at) },
    { ...table, rows: [...(header ? table.rows.slice(0, table.headers) : []), ...second], headers: header ? table.headers : 0 },
  ]
}
