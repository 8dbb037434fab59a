import type { RowIndex } from './evidence.js'
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
  const own = scores[place]!
  if (own >= CLEAR) return true
  return own >= FAIR && scores.every((score, row) => row === place || score < own - 2)
}

/** The words, wherever they stand in the table, that can be the label of no other row: for labels torn away from their figures. */
export function labelAnywhere(pieces: readonly Piece[], place: number, index: RowIndex): Atom | undefined {
  const found = pieces.flatMap((piece) => ('words' in piece && speaksFor(index.of(piece.words.key).scores, place) ? [piece.words] : []))
  return found.length === 1 ? found[0] : undefined
}
