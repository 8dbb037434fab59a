import { bare } from './evidence.js'
import { type Atom, isWords, type TextLine } from './lines.js'
import { cutInTwo, type Segment } from './segments.js'

/** The first row of table three: where it comes again, a second table begins. */
const FIRST_ROW = '本年新收政府信息公开申请数量'
const LAST_ROW = '结转下年度继续办理'
/** As many figures as only a whole table four has on one line. */
const WHOLE_REVIEW = 10
/** Words that a table prints several times on one line. */
const USUAL_TWINS = new Set('结果 维持 纠正 其他 尚未 审结 未审结 总计 合计 结果维持 结果纠正 其他结果 尚未审结 机构 企业 组织'.split(' '))

/** A table that stands twice, below or beside its own double, as in a comparison of two years, is cut into the two. */
export function splitRepeats(part: Segment): Segment[] {
  return splitBeside(part).flatMap(splitBelow)
}

function splitBelow(part: Segment): Segment[] {
  const out: Segment[] = []
  let ended = false
  for (const line of part.lines) {
    if (out.length === 0 || (ended && begins(part.family, line))) {
      out.push({ family: part.family, lines: [] })
      ended = false
    }
    out.at(-1)!.lines.push(line)
    ended ||= ends(part.family, line)
  }
  return out
}

function begins(family: Segment['family'], line: TextLine): boolean {
  if (family === 'requests') return isRow(line, FIRST_ROW)
  return family === 'review' && (figures(line) >= WHOLE_REVIEW || line.atoms.some((a) => /^行政复议/.test(a.key)))
}

function ends(family: Segment['family'], line: TextLine): boolean {
  return family === 'requests' ? isRow(line, LAST_ROW) : family === 'review' && figures(line) >= WHOLE_REVIEW
}

function isRow(line: TextLine, label: string): boolean {
  return figures(line) > 1 && line.atoms.some((a) => isWords(a) && bare(a.key).endsWith(label))
}

function figures(line: TextLine): number {
  return line.atoms.filter((a) => a.kind === 'figure').length
}

/** Two lines or more have the same label twice: the place of the second is where the table beside begins. */
function splitBeside(part: Segment): Segment[] {
  const edges = part.lines.flatMap((line) => secondTwin(line) ?? [])
  if (edges.length < 2) return [part]
  // Lines without a twin are cut where most others are.
  const usual = edges.sort((a, b) => a - b)[edges.length >> 1]!
  return cutInTwo(part, (line) => (secondTwin(line) ?? usual) - 1)
}

function secondTwin(line: TextLine): number | undefined {
  const runs = runsOf(line.atoms)
  const first = new Map<string, number>()
  let at = line.atoms.length
  let twin: Atom | undefined
  // The second of the pair whose first stands furthest to the left
  for (const [i, atom] of line.atoms.entries()) {
    if (atom.kind !== 'words' || atom.key.length < 2 || atom.text.split(' ').every((word) => USUAL_TWINS.has(word))) continue
    const earlier = first.get(atom.text)
    if (earlier === undefined) first.set(atom.text, i)
    else if (earlier < at && runs[earlier] !== runs[i]) {
      at = earlier
      twin = atom
    }
  }
  return twin?.left
}

/**
 * Numbers the runs of cells that begin alike: a merged cell written out, its words once in each column that it covers, more or fewer of
 * them as the column is wide.
 */
function runsOf(atoms: readonly Atom[]): number[] {
  let run = 0
  return atoms.map((atom, i) => (i > 0 && atom.text.slice(0, 2) !== atoms[i - 1]!.text.slice(0, 2) ? ++run : run))
}
