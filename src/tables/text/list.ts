import type { FormColumn, FormRow, Layout } from '../../catalogue/formats.js'
import { squeezed } from '../../view/text-table-line.js'
import type { View } from '../../view/view.js'
import { indexOf, type LabelIndex, matchColumn, matchRow } from '../match.js'
import { placeByColumns } from './fit.js'
import { type Atom, isCell, isValue, isWords, type TextLine } from './lines.js'
import { FormReading } from './output.js'
import { splitWords } from './ruler.js'

/** Headers of columns without figures: `计量单位`. Not: `单位数`. */
const COLUMN_WORDS = /^(?:序号|单位|计量单位|计算单位|统计指标|指标名称|指标|项目)$/
/** The title over the table. */
const TITLE = /(?:统计表|情况表|年报表)$/
/** `(不包括政府公报工作人员数)`. Not: `(一)收到申请数`. */
const NOTE = /^\((?![一二三四五六七八九十\d]{1,3}\))/u
/** Place of a column that no header names. */
const UNSEEN = -1

/** A label with what was found beside or under it. */
interface Entry {
  words: Atom[]
  unit?: string | undefined
  figures: Atom[]
  /** The figures stand on a later line than the label. */
  late?: boolean
}

interface Column {
  label: string
  x: number
  form: FormColumn
}

/**
 * Reads the statistics form of 2014 and the local forms before it: a label, its unit and one figure or more, on a line, over several
 * lines, or one a line. Labels that the form does not know are kept as printed.
 */
export function readList(view: View, lines: readonly TextLine[], layout: Layout): FormReading | undefined {
  const index = indexOf(layout).rows
  const { columns, body } = readHeader(view, lines, layout)
  const entries = withWholeUnits(collect(columnsToRows(body), columns.length, index))
  if (columns[0]!.x === UNSEEN && entries.filter((e) => matchRow(layout, [labelOf(view, e)])).length * 2 < entries.length) return undefined
  return toReading(view, entries, columns, index)
}

/** The header lines, wherever they are repeated, are taken out; the columns with figures are those that they name. */
function readHeader(view: View, lines: readonly TextLine[], layout: Layout): { columns: Column[]; body: TextLine[] } {
  const columns: Column[] = []
  const body: TextLine[] = []
  for (const line of lines) {
    const words = line.atoms.filter(isWords)
    const spaced = words.length === 1 && COLUMN_WORDS.test(words[0]!.key)
    const split = spaced ? words : words.flatMap(splitWords)
    const named = split.map((w) => ({ atom: w, form: matchColumn(layout, [w.text])?.column }))
    const isHeader =
      line.atoms.every((a) => isWords(a) || a.kind === 'empty') &&
      named.some((n) => n.form) &&
      (spaced || named.every((n) => n.form || COLUMN_WORDS.test(n.atom.key) || n.atom.key.length <= 1))
    if (!isHeader && !spaced) {
      body.push(line)
      continue
    }
    for (const { atom, form } of named) {
      if (!form || (form.holds !== 'value' && form.holds !== 'otherPeriod')) continue
      const label = view.text.slice(atom.from, atom.to).replace(/[\s|│]+/gu, '')
      if (!columns.some((c) => c.label === label)) columns.push({ label, x: atom.x, form })
    }
  }
  if (columns.length === 0) {
    const form = layout.columns.find((c) => c.holds === 'value')!
    columns.push({ label: form.label, x: UNSEEN, form })
  }
  return { columns, body }
}

/** A page whose text runs down the columns: all labels, then all units, then all figures, one a line. */
function columnsToRows(lines: readonly TextLine[]): readonly TextLine[] {
  const kindOf = ({ atoms }: TextLine) =>
    atoms.length !== 1 ? 'several' : isWords(atoms[0]!) ? 'words' : atoms[0]!.kind === 'unit' ? 'unit' : 'figure'
  const runs: { kind: string; lines: TextLine[] }[] = []
  for (const line of lines) {
    const kind = kindOf(line)
    if (runs.at(-1)?.kind === kind) runs.at(-1)!.lines.push(line)
    else runs.push({ kind, lines: [line] })
  }
  const [labels, ...others] = runs
  const order = runs.map(({ kind }) => kind).join(' ')
  const alike = labels !== undefined && labels.lines.length > 1 && others.every((run) => run.lines.length === labels.lines.length)
  if (!alike || !(order === 'words unit figure' || order === 'words figure')) return lines
  return labels.lines.map((line, i) => ({ ...line, atoms: [...line.atoms, ...others.flatMap((run) => run.lines[i]!.atoms)] }))
}

/** One entry a label. Where the first figures come before any label, the labels stand behind their figures. */
function collect(lines: readonly TextLine[], width: number, index: LabelIndex): Entry[] {
  const entries: Entry[] = []
  let open: Entry | undefined
  const begin = (): Entry => {
    open = { words: [], figures: [] }
    entries.push(open)
    return open
  }
  for (const line of lines) {
    const words = line.atoms.filter((a) => isWords(a) && !TITLE.test(a.key))
    const figures = line.atoms.filter(line.barred ? isCell : isValue)
    const unit = line.atoms.find((a) => a.kind === 'unit')
    const said = [...words]
    while (said.length > 0 && open && open.figures.length > 0 && continues(open, said[0]!, index)) open.words.push(said.shift()!)
    if (said.length > 0) {
      const isWhole = figures.length > 0 && index.whole(said[0]!.key).length > 0
      const entry = open?.figures.length === 0 && !isWhole && joins(open, said[0]!, index) ? open : begin()
      for (const item of said) entry.words.push(item)
    }
    if (unit) (open ?? begin()).unit = unit.text
    if (figures.length > 0) {
      const entry = open && (said.length > 0 || open.figures.length < width) ? open : begin()
      if (said.length === 0 && entry.unit !== undefined && !unit) entry.late = true
      for (const item of figures) entry.figures.push(item)
    }
  }
  return entries
}

/** 万 at the end of a label, or on the line before it, and 元 behind: a cell that has broken its unit. */
function withWholeUnits(entries: Entry[]): Entry[] {
  const isHalf = ({ text }: Atom) => text === '万'
  return entries.flatMap((entry, i) => {
    const next = entries[i + 1]
    if (entry.figures.length === 0 && entry.words.length === 1 && isHalf(entry.words[0]!) && next?.unit === '元') {
      next.unit = '万元'
      return []
    }
    if (entry.unit !== '元' || !entry.words.some((word) => isHalf(word) || word.text.endsWith(' 万'))) return [entry]
    const words = entry.words.filter((word) => !isHalf(word)).map((word) => (word.text.endsWith(' 万') ? withoutHalf(word) : word))
    return [{ ...entry, unit: '万元', words }]
  })
}

const withoutHalf = (word: Atom): Atom => {
  const text = word.text.slice(0, -2)
  return { ...word, to: word.to - 2, text, key: squeezed(text) }
}

/** Words behind the figures that end the label before them: `…管理经` 46.8 `费）`. */
function continues(entry: Entry, word: Atom, index: LabelIndex): boolean {
  const before = keyOf(entry)
  return before.length > 0 && index.whole(before).length === 0 && index.whole(before + word.key).length > 0
}

/** Whether words go on with a label broken over lines, and do not begin the next one. */
function joins(entry: Entry, word: Atom, index: LabelIndex): boolean {
  // 1.专职人员数|(不包括…): the label's own note.
  if (NOTE.test(word.text) && entry.words.length > 0) return true
  const before = keyOf(entry)
  if (before.length === 0 || index.whole(before).length > 0) return false
  if (index.whole(before + word.key).length > 0) return true
  const most = (key: string) => Math.max(...index.of(key))
  return index.whole(word.key).length === 0 && most(before + word.key) > Math.max(most(before), most(word.key))
}

const keyOf = ({ words }: Entry) => words.map(({ key }) => key).join('')

function toReading(view: View, entries: Entry[], columns: readonly Column[], index: LabelIndex): FormReading {
  const reading = new FormReading(view)
  // Rows with a figure in every column show best where the columns stand; before the first of them, the header does.
  let places = entries.find((e) => e.figures.length === columns.length)?.figures.map((f) => f.x) ?? columns.map((c) => c.x)
  let last: FormRow | undefined
  const turned = oriented(entries, index)
  // A figure alone on its line, where others stand beside their labels, may be the next label's, which was lost.
  const late = turned.filter((entry) => entry.late).length
  for (const [e, entry] of turned.entries()) {
    const label = labelOf(view, entry)
    const match = label === '' ? null : matchRow(index.layout, [label], last)
    if (match) last = match.row
    const figures = entry.figures.length > columns.length ? entry.figures.filter(isValue).slice(-columns.length) : entry.figures
    if (figures.every((f) => f.kind !== 'figure') && !match) continue
    if (label === '' || entry.figures.filter((f) => f.kind === 'figure').length > columns.length) {
      for (const figure of entry.figures) reading.left.push(figure)
      continue
    }
    if (figures.length === columns.length) places = figures.map((f) => f.x)
    // A figure without a label right behind says that something was lost or swapped here.
    const stray = entry.late === true && late * 2 < turned.length
    const sure = !stray && !(turned[e + 1] && turned[e + 1]!.words.length === 0 && turned[e + 1]!.figures.some((f) => f.kind === 'figure'))
    const cellsOfRow = (figures.length < columns.length ? placeByColumns(figures, places) : undefined) ?? figures
    const path = [...(match?.row.group ?? []), label]
    for (const [c, column] of columns.entries()) {
      const figure = cellsOfRow[c]
      if (!figure || figure.kind === 'empty') continue
      const cell = reading.add([figure], path, column.label, sure && !figure.several)
      if (entry.unit) cell.unit = entry.unit
    }
  }
  return reading
}

/**
 * Labels may stand behind their figures: the first figures then have no words and the last words no figures. Which way it is, the units
 * say, since each row of the form has its own.
 */
function oriented(entries: Entry[], index: LabelIndex): Entry[] {
  const behind = entries.slice(1).map(({ words }, i): Entry => ({ ...entries[i]!, words }))
  return entries[0]?.words.length === 0 && agreement(behind, index) >= agreement(entries, index) ? behind : entries
}

function agreement(entries: readonly Entry[], index: LabelIndex): number {
  let count = 0
  for (const entry of entries) {
    const [place] = index.whole(keyOf(entry))
    if (place !== undefined && entry.figures.length > 0)
      count += entry.unit === undefined || entry.unit === index.items[place]!.unit ? 1 : -1
  }
  return count
}

/** The label as printed, pieces joined, without blanks. */
function labelOf(view: View, entry: Entry): string {
  return entry.words
    .map((w) => view.text.slice(w.from, w.to).replace(/\s+/gu, ''))
    .join('')
    .replace(/^#+/u, '')
}
