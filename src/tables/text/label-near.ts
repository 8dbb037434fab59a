import { bare, type RowIndex } from './evidence.js'
import type { FigureRow, Piece } from './figure-rows.js'
import type { Atom } from './lines.js'

const CLEAR = 8.5
const FAIR = 5

/** The words that by themselves say which row a row of figures is: on its line, or right before or behind it. */
export function labelNear(pieces: readonly Piece[], i: number, place: number, index: RowIndex): Atom | undefined {
  const { row } = pieces[i] as { row: FigureRow }
  const words = (k: number): Atom[] => {
    const piece = pieces[k]
    return piece && 'words' in piece ? [piece.words] : []
  }
  return [...row.words.toReversed(), ...words(i - 1), ...words(i + 1)].find((word) => speaksFor(index.of(word.key).scores, place))
}

/** Whole or nearly so; or damaged, but like no other row. */
function speaksFor(scores: Float64Array, place: number): boolean {
  return scores[place]! >= CLEAR || (scores[place]! >= FAIR && isAlone(scores, place))
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
  if (words[0] !== form[0] || words.at(-1) !== form.at(-1) || form.includes(words)) return false
  let at = 0
  for (const character of form) if (character === words[at]) at++
  return at === words.length
}
