import { cellsOf, holds } from './fit.js'
import { type Atom, isValue, numberOf, type TextLine } from './lines.js'

/** So many rows must be proven by a sum that says something before a broken-up table is read by its sums. */
const LEAST_PROVEN = 2
/** Share of a stretch's figures that must fall into rows; by chance, figures in another order reach less. */
const LEAST_COVERED = 0.6
/** Figures of one stretch: a table of the form has fewer. */
const MOST_FIGURES = 400

interface Placed {
  atom: Atom
  line: number
}

/** A row found by its sum: places of its first and last figure in the stretch. */
interface Row {
  from: number
  proven: boolean
}

/**
 * Puts rows together whose figures a converter has strewn over many lines, with pieces of their labels between: 2.其他法律 / 0 / 规禁止公开 /
 * 0 / 0 …. The figures still come row by row, so that each `width` of them end in their own sum. Lines that hold a whole row stay as they
 * are and part the stretches; a stretch whose sums do not show its rows stays as it is, too.
 */
export function gatherRows(lines: readonly TextLine[], width: number): TextLine[] {
  const out: TextLine[] = []
  let stretch: TextLine[] = []
  const flush = () => {
    for (const line of gatherStretch(stretch, width)) out.push(line)
    stretch = []
  }
  for (const line of lines) {
    if (line.barred || line.atoms.filter(isValue).length >= width) {
      flush()
      out.push(line)
    } else stretch.push(line)
  }
  flush()
  return out
}

function gatherStretch(lines: readonly TextLine[], width: number): readonly TextLine[] {
  const figures = lines.flatMap((line, at): Placed[] => line.atoms.filter(isValue).map((atom) => ({ atom, line: at })))
  if (figures.length < width || figures.length > MOST_FIGURES) return lines
  const rows = anchored(rowsBySum(figures, width), figures.length, width)
  const proven = rows.filter((row) => row.proven).length
  if (proven < LEAST_PROVEN || rows.length * width < figures.length * LEAST_COVERED) return lines
  return rewritten(lines, figures, rows, width)
}

/** The rows that cover most figures; of two ways that cover equally many, the one with more sums that say something. */
function rowsBySum(figures: readonly Placed[], width: number): Row[] {
  const best = [0]
  const taken: (Row | undefined)[] = [undefined]
  for (let end = 1; end <= figures.length; end++) {
    best[end] = best[end - 1]!
    const from = end - width
    if (from < 0) continue
    if (holds(cellsOf(figures.slice(from, end).map(({ atom }) => atom))) !== true) continue
    const proven = numberOf(figures[end - 1]!.atom) !== 0
    const score = best[from]! + width + (proven ? 1 : 0)
    if (score <= best[end]!) continue
    best[end] = score
    taken[end] = { from, proven }
  }
  const rows: Row[] = []
  for (let end = figures.length; end > 0; ) {
    const row = taken[end]
    if (row) rows.push(row)
    end = row ? row.from : end - 1
  }
  return rows.reverse()
}

/** Rows of zeros hold anywhere: they count only where no figure is left over between them and the rows or ends about them. */
function anchored(rows: readonly Row[], count: number, width: number): Row[] {
  const kept = rows.map((row) => row.proven)
  for (let first = 0; first < rows.length; first++) {
    if (rows[first]!.proven) continue
    let last = first
    while (last + 1 < rows.length && !rows[last + 1]!.proven && rows[last + 1]!.from === rows[last]!.from + width) last++
    const before = rows[first - 1] ? rows[first - 1]!.from + width : 0
    const after = rows[last + 1]?.from ?? count
    if (before === rows[first]!.from && after === rows[last]!.from + width) kept.fill(true, first, last + 1)
    first = last
  }
  return rows.filter((_, i) => kept[i])
}

/** The beginning of a row's label: `4.无正当理由`, `（六）其他处理`, `四、结转`; no piece of one has it. */
const BEGINS = /^(?:\d{1,2} ?[.、]|\([一二三四五六七八九十]\)|[一二三四五六七八九十]、)/

/** Each row becomes one line, with the words that stand beside or between its figures. A label that begins there is the next row's. */
function rewritten(lines: readonly TextLine[], figures: readonly Placed[], rows: readonly Row[], width: number): TextLine[] {
  const owner = new Map<Atom, number>()
  const last: number[] = []
  rows.forEach(({ from }, r) => {
    const own = figures.slice(from, from + width)
    for (const { atom } of own) owner.set(atom, r)
    last.push(own.at(-1)!.line)
  })
  const out: TextLine[] = []
  let open: { row: number; line: TextLine } | undefined
  let waiting: Atom[] = []
  const loose = (line: TextLine, atoms: Atom[]) => {
    if (atoms.length > 0) out.push({ ...line, atoms })
  }
  lines.forEach((line, at) => {
    if (open && at > last[open.row]!) open = undefined
    const words: Atom[] = []
    const rest: Atom[] = []
    for (const atom of line.atoms) {
      const row = owner.get(atom)
      if (row === undefined) {
        if (!open) (isValue(atom) ? rest : words).push(atom)
        else if (isValue(atom)) rest.push(atom)
        else if (waiting.length > 0 || BEGINS.test(atom.text)) waiting.push(atom)
        else open.line.atoms.push(atom)
        continue
      }
      if (open?.row !== row) {
        const mixed = waiting.length > 0
        if (open && mixed) open.line.mixed = true
        open = { row, line: { ...line, atoms: [...waiting, ...words.splice(0)], ...(mixed ? { mixed } : {}) } }
        waiting = []
        out.push(open.line)
      }
      open.line.atoms.push(atom)
      open.line.to = Math.max(open.line.to, line.to)
    }
    loose(line, [...words, ...rest])
  })
  if (waiting.length > 0) loose(lines.at(-1)!, waiting)
  return out
}
