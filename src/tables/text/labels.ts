import { squeezed } from '../../view/text-table-line.js'
import { isWithin } from '../match.js'
import { bare, type RowIndex } from './evidence.js'
import type { FigureRow, Piece } from './figure-rows.js'
import type { Atom, TextLine } from './lines.js'

const CLEAR = 8.5
const FAIR = 5

/** The words that by themselves say which row a row of figures is: on its line, or right before or behind it. */
export function labelNear(pieces: readonly Piece[], i: number, place: number, index: RowIndex): Atom | undefined {
  const { row } = pieces[i] as { row: FigureRow }
  const beside = [pieces[i - 1], pieces[i + 1]].flatMap((piece) => (piece && 'words' in piece ? [piece.words] : []))
  return [...row.words.toReversed(), ...beside].find(({ key }) => {
    const { scores } = index.of(key)
    // Whole or nearly so; or damaged, but like no other row.
    return scores[place]! >= CLEAR || (scores[place]! >= FAIR && isAlone(scores, place))
  })
}

/** No other row is nearly as like. */
function isAlone(scores: Float64Array, place: number): boolean {
  return scores.every((score, row) => row === place || score < scores[place]! - 2)
}

/** The row that the words on a line name beyond doubt. */
export function namedRow(row: FigureRow, index: RowIndex): number | undefined {
  for (const word of row.words.toReversed()) {
    const { scores } = index.of(word.key)
    const best = scores.indexOf(Math.max(...scores))
    if (scores[best]! >= CLEAR && isAlone(scores, best)) return best
  }
  return undefined
}

/**
 * A label torn away from its figures that has lost characters in the middle: from the first to the last character of the form's label,
 * in order, and in one place only.
 */
export function damagedLabel(pieces: readonly Piece[], place: number, index: RowIndex): Atom | undefined {
  const form = bare(index.rows[place]!.label)
  const found = pieces.flatMap((piece) => ('words' in piece && isDamaged(bare(piece.words.key), form) ? [piece.words] : []))
  return found.length === 1 ? found[0] : undefined
}

function isDamaged(words: string, form: string): boolean {
  if (words.length < 6 || words.length >= form.length || words.length * 3 < form.length * 2) return false
  return words[0] === form[0] && words.at(-1) === form.at(-1) && !form.includes(words) && isWithin(words, form)
}

/** Lines between the two halves of a label: its figures, and a half-line of its header. */
const FURTHEST = 3
const SHORTEST_HALF = 3

/**
 * Puts a label together that its cell has broken over two lines, its figures between: 其他对外管理服务事 / 20 9 12 / 项. Only where the
 * first half is no label of the form alone, and both together are one.
 */
export function mendLabels(lines: readonly TextLine[], index: RowIndex): TextLine[] {
  const rests = new Set<TextLine>()
  const mended = lines.map((line, i): TextLine => {
    const half = line.atoms.findLast((atom) => atom.kind === 'words')
    if (!half || half.key.length < SHORTEST_HALF || isLabel(half.key, index)) return line
    const rest = lines.slice(i + 1, i + 1 + FURTHEST).find((other) => !rests.has(other) && endsLabel(half, other, index))
    if (!rest) return line
    rests.add(rest)
    const whole = { ...half, key: half.key + squeezed(rest.atoms[0]!.text) }
    return { ...line, atoms: line.atoms.map((atom) => (atom === half ? whole : atom)) }
  })
  return mended.filter((_, i) => !rests.has(lines[i]!))
}

/** A line of nothing but the rest of the label; 项 and 件 look like units there. */
function endsLabel(half: Atom, line: TextLine, index: RowIndex): boolean {
  const [rest] = line.atoms
  if (line.atoms.length !== 1 || !rest || (rest.kind !== 'words' && rest.kind !== 'unit')) return false
  return !isLabel(rest.key, index) && isLabel(half.key + squeezed(rest.text), index)
}

function isLabel(key: string, index: RowIndex): boolean {
  return index.of(key).whole.length > 0
}
