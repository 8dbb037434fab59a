import { isFigure } from '../../view/text-table-marks.js'
import type { Atom, TextLine } from './lines.js'
import type { Segment } from './segments.js'

/** What stands over the labels of the statistics form. */
const OVER_LABELS = /^(?:统计指标|指标名称|指标|项目)$/
/** Places of the second labels may differ by this much across the page: some are indented, or centred. */
const INDENT = 4

/**
 * The long statistics form, folded over so that its second half stands beside the first, is set one half below the other. The header
 * says so by naming two columns of labels; where the second begins, the words that stand behind figures show.
 */
export function splitHalves(part: Segment): Segment[] {
  if (part.family !== 'statistics' || !part.lines.some(namesTwice)) return [part]
  const starts = part.lines.flatMap((line) => secondLabel(line) ?? []).sort((a, b) => a - b)
  if (starts.length < 2) return [part]
  const usual = starts[0]!
  const half = (isLeft: boolean): Segment => ({
    family: part.family,
    lines: part.lines
      .map((line) => ({ ...line, atoms: line.atoms.flatMap((atom) => cutAt(atom, usual)) }))
      .map((line) => ({ ...line, atoms: line.atoms.filter((atom) => atom.left < edgeOf(line, usual) === isLeft) }))
      .filter((line) => line.atoms.length > 0),
  })
  return [half(true), half(false)]
}

/** `1876 八、机构建设`: the last figure of the first half, with one blank before the words of the second. */
function cutAt(atom: Atom, usual: number): Atom[] {
  const figure = atom.kind === 'words' ? /^[\d,.]+(?= )/.exec(atom.text)?.[0] : undefined
  if (!figure || !isFigure(figure)) return [atom]
  const left = atom.left + figure.length + 1
  if (Math.abs(left - usual) > INDENT) return [atom]
  const cut = figure.length
  return [
    { ...atom, kind: 'figure', text: figure, key: '', to: atom.from + cut, x: atom.left + cut / 2 },
    { ...atom, text: atom.text.slice(cut + 1), from: atom.from + cut + 1, left, x: (left + 2 * atom.x - atom.left) / 2 },
  ]
}

function namesTwice(line: TextLine): boolean {
  return line.atoms.filter((atom) => atom.kind === 'words' && OVER_LABELS.test(atom.key)).length === 2
}

/** Left edge of the words behind the first figure of a line, or behind its empty cell. */
function secondLabel(line: TextLine): number | undefined {
  const figure = line.atoms.findIndex((atom) => atom.kind === 'figure' || atom.kind === 'mark' || atom.kind === 'empty')
  return figure < 1 ? undefined : line.atoms.slice(figure).find((atom) => atom.kind === 'words')?.left
}

/** Headers stand in the middle over their column, other words at its left. */
function edgeOf(line: TextLine, usual: number): number {
  const header = line.atoms.filter((atom) => atom.kind === 'words' && OVER_LABELS.test(atom.key))
  return header.length === 2 ? header[1]!.left : (secondLabel(line) ?? usual - INDENT)
}
