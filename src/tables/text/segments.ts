import { columnsOf, FORM_LAYOUTS, type Layout, usualEdition } from '../../catalogue/formats.js'
import { bare } from '../label-key.js'
import { formOf, isWordOf } from '../match.js'
import { type Atom, isWords, type TextLine } from './lines.js'

/** Lines of one table: of a form, or of none that is known. */
export interface Segment {
  layout: Layout | null
  lines: TextLine[]
}

function vote(atoms: readonly Atom[], heading: string | undefined): Layout | undefined {
  const votes = new Map<Layout, number>()
  for (const atom of atoms) {
    const form = atom.kind === 'words' ? formOf(atom.key) : null
    if (form) votes.set(form, (votes.get(form) ?? 0) + atom.key.length)
  }
  const best = [...votes].sort((a, b) => b[1] - a[1])[0]
  if (best) return best[0]
  return heading === undefined ? undefined : FORM_LAYOUTS.find((layout) => layout.heading?.test(heading))
}

/** A list speaks of everything that the other tables do: only whole long labels of theirs end it. */
function stays(list: Layout, line: TextLine): Layout {
  const keys = line.atoms.filter(isWords).map(({ key }) => key)
  const other = keys
    .filter((key) => key.length >= 4)
    .map(formOf)
    .find((form) => form && form !== list)
  return other && keys.some((key) => isWordOf(other, key)) ? other : list
}

/**
 * Cuts the table lines of a document into tables by what their labels say. Lines without a say go with the line before; those that
 * come first, with the line after.
 */
export function segment(lines: readonly TextLine[]): Segment[] {
  const segments: Segment[] = []
  let waiting: TextLine[] = []
  for (const line of lines) {
    const current = segments.at(-1)
    const layout = current?.layout?.shape === 'list' && !line.apart ? stays(current.layout, line) : vote(line.atoms, line.heading)
    const goesOn = current && !line.apart && (layout === undefined || layout === current.layout)
    if (goesOn && waiting.length === 0) current.lines.push(line)
    else if (layout === undefined) {
      if (line.apart && waiting.length > 0) segments.push({ layout: null, lines: waiting.splice(0) })
      waiting.push(line)
    } else {
      // Running text or a heading may cut one table in two.
      waiting.push(line)
      if (layout === current?.layout) current.lines = current.lines.concat(waiting)
      else segments.push({ layout, lines: waiting })
      waiting = []
    }
  }
  if (waiting.length > 0) segments.push({ layout: null, lines: waiting })
  return segments
}

/** Words that a table prints several times on one line. */
const USUAL_TWINS = new Set('结果 维持 纠正 其他 尚未 审结 未审结 总计 合计 结果维持 结果纠正 其他结果 尚未审结 机构 企业 组织'.split(' '))

/** A table that stands twice, below or beside its own double, as in a comparison of two years, is cut into the two. */
export function splitRepeats(part: Segment): Segment[] {
  return splitBeside(part).flatMap(splitBelow)
}

function splitBelow(part: Segment): Segment[] {
  const { layout } = part
  const out: Segment[] = []
  let ended = false
  for (const line of part.lines) {
    if (out.length === 0 || (ended && layout && begins(layout, line))) {
      out.push({ layout, lines: [] })
      ended = false
    }
    out.at(-1)!.lines.push(line)
    ended ||= layout !== null && isRow(layout, line, bare(layout.rows.at(-1)!.label))
  }
  return out
}

/** The first row of the form, or its first group: where it comes again, a second table begins. */
function begins(layout: Layout, line: TextLine): boolean {
  const first = bare(layout.rows[0]!.label)
  return isRow(layout, line, first) || (layout.shape === 'groups' && line.atoms.some((a) => a.key.startsWith(first)))
}

/**
 * The row of a label; of a form with its groups side by side, a line with as many figures as only the whole of it has: two groups of three.
 */
function isRow(layout: Layout, { atoms }: TextLine, label: string): boolean {
  const figures = atoms.filter((a) => a.kind === 'figure').length
  if (layout.shape === 'matrix') return figures > 1 && atoms.some((a) => isWords(a) && bare(a.key).endsWith(label))
  return layout.shape === 'groups' && figures >= (layout.rows.length - 1) * columnsOf(layout, usualEdition(layout)).length
}

/** Two lines or more have the same label twice, or the header is there twice: the place of the second is where the table beside begins. */
function splitBeside(part: Segment): Segment[] {
  const edges = part.lines.flatMap((line) => secondTwin(line) ?? [])
  const header = part.layout?.shape === 'list' ? part.lines.find(isTwice)?.atoms.length : undefined
  if (edges.length < 2 && header === undefined) return [part]
  // Lines without a twin are cut where most others are.
  const usual = edges.sort((a, b) => a - b)[edges.length >> 1]!
  return [true, false].map((isLeft) => {
    const lines = part.lines.map((line) => {
      const edge = (secondTwin(line) ?? usual) - 1
      const isCounted = line.atoms.length === header
      const isOne = header !== undefined && 2 * line.atoms.length <= header
      const isHere = (atom: Atom, i: number) => (isCounted ? 2 * i < header : (isOne ? line.atoms[0]! : atom).left < edge) === isLeft
      return { ...line, atoms: line.atoms.filter(isHere) }
    })
    return { layout: part.layout, lines: lines.filter((line) => line.atoms.length > 0) }
  })
}

/** 统计指标 | 单位 | 统计数 | 统计指标 | 单位 | 统计数 */
function isTwice({ atoms }: TextLine): boolean {
  const half = atoms.length / 2
  return (
    half >= 2 && Number.isInteger(half) && atoms.every((atom, i) => isWords(atom) && (i >= half || atom.text === atoms[i + half]!.text))
  )
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
