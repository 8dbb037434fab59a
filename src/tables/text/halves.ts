import { isCell, isWords, type TextLine } from './lines.js'
import { cutInTwo, type Segment } from './segments.js'

/** What stands over the labels of the statistics form. */
const OVER_LABELS = /^(?:统计指标|指标名称|指标|项目)$/
/** Places of the second labels may differ by this much across the page: some are indented, or centred. */
const INDENT = 4

/**
 * The long statistics form, folded over so that its second half stands beside the first, is set one half below the other. The header
 * says so by naming two columns of labels; where the second begins, the words that stand behind figures show.
 */
export function splitHalves(part: Segment): Segment[] {
  if (part.family !== 'statistics' || !part.lines.some(secondHeader)) return [part]
  const starts = part.lines.flatMap((line) => secondLabel(line) ?? [])
  if (starts.length < 2) return [part]
  const usual = Math.min(...starts) - INDENT
  // Headers stand in the middle over their column, other words at its left.
  return cutInTwo(part, (line) => secondHeader(line) ?? secondLabel(line) ?? usual)
}

/** Left edge of the second of two headers of labels. */
function secondHeader(line: TextLine): number | undefined {
  const headers = line.atoms.filter((atom) => isWords(atom) && OVER_LABELS.test(atom.key))
  return headers.length === 2 ? headers[1]!.left : undefined
}

/** Left edge of the words behind the first figure of a line, or behind its empty cell. */
function secondLabel(line: TextLine): number | undefined {
  const figure = line.atoms.findIndex(isCell)
  return figure < 1 ? undefined : line.atoms.slice(figure).find(isWords)?.left
}
