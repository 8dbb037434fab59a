import { squeezed } from '../../view/text-table-line.js'
import { bare } from '../label-key.js'
import type { LabelIndex } from '../match.js'
import type { FigureRow, Piece } from './figure-rows.js'
import type { Atom, TextLine } from './lines.js'

/** The words that by themselves say which row a row of figures is: on its line, or right before or behind it. */
export function labelNear(pieces: readonly Piece[], i: number, place: number, index: LabelIndex): Atom | undefined {
  const { row } = pieces[i] as { row: FigureRow }
  const beside = [pieces[i - 1], pieces[i + 1]].flatMap((piece) => (piece && 'words' in piece ? [piece.words] : []))
  return [...row.words.toReversed(), ...beside].find(({ key }) => index.names(key, place))
}

/** Shorter words away from their figures may be pieces of any label. */
const SHORTEST_TORN = 6

/** A label torn away from its figures that has lost characters or has wrong ones, in one place only. */
export function damagedLabel(pieces: readonly Piece[], place: number, index: LabelIndex): Atom | undefined {
  const isDamaged = (key: string) => key.length >= SHORTEST_TORN && !isLabel(key, index) && index.find(bare(key))?.places.includes(place)
  const found = pieces.flatMap((piece) => ('words' in piece && isDamaged(piece.words.key) ? piece.words : []))
  return found.length === 1 ? found[0] : undefined
}

/** Lines between the two halves of a label: its figures, and a half-line of its header. */
const FURTHEST = 3
const SHORTEST_HALF = 3

/**
 * Puts a label together that its cell has broken over two lines, its figures between: 其他对外管理服务事 / 20 9 12 / 项. Only where the
 * first half is no label of the form alone, and both together are one.
 */
export function mendLabels(lines: readonly TextLine[], index: LabelIndex): TextLine[] {
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
function endsLabel(half: Atom, line: TextLine, index: LabelIndex): boolean {
  const [rest] = line.atoms
  if (line.atoms.length !== 1 || !rest || (rest.kind !== 'words' && rest.kind !== 'unit')) return false
  return !isLabel(rest.key, index) && isLabel(half.key + squeezed(rest.text), index)
}

function isLabel(key: string, index: LabelIndex): boolean {
  return index.whole(key).length > 0
}
