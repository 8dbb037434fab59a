import { type Family, LAYOUTS } from '../../catalogue/formats.js'
import { remember } from '../remember.js'
import { bare } from './evidence.js'
import type { Atom, TextLine } from './lines.js'

/** Lines of one table: of a known family, or of one that no form knows. */
export interface Segment {
  family: Family | 'other'
  lines: TextLine[]
}

const FAMILIES: readonly Family[] = ['requests', 'review', 'proactive', 'statistics']

/** Words over the figures that the form prints and that are no label of a row or column. */
const HEADERS: Record<Family, string> = {
  requests:
    '申请人情况 法人或其他组织 本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和 第一项加第二项之和 等于第三项加第四项之和',
  review: '行政复议 行政诉讼 未经复议直接起诉 复议后起诉',
  proactive: '信息内容 第二十条第项 第二十条',
  statistics: '统计指标 指标名称 计量单位 填报单位',
}

/** What chapter headings say about the table under them. */
const HEADING_CUES: readonly (readonly [Family, RegExp])[] = [
  ['requests', /收到和处理|申请情况/],
  ['review', /复议.{0,20}诉讼/],
  ['statistics', /统计表/],
]

interface Vocabulary {
  family: Family
  whole: Set<string>
  joined: string
}

function vocabularyOf(family: Family): Vocabulary {
  const { rows, columns } = LAYOUTS[family]
  const labels = [...rows.flatMap((r) => [r.label, ...r.group]), ...columns.map((c) => c.label), ...HEADERS[family].split(' ')].map(bare)
  return { family, whole: new Set(labels), joined: labels.join('|') }
}

const VOCABULARIES = FAMILIES.map(vocabularyOf)

/** The family that alone has these words, whole before in pieces; null where there is none. */
const familyOf = remember((key): Family | null => {
  const words = bare(key)
  if (words.length < 3) return null
  const whole = VOCABULARIES.filter((known) => known.whole.has(words))
  const having = whole.length > 0 ? whole : VOCABULARIES.filter((known) => known.joined.includes(words))
  return having.length === 1 ? having[0]!.family : null
})

function vote(atoms: readonly Atom[], heading: string | undefined): Family | undefined {
  const votes = new Map<Family, number>()
  for (const atom of atoms) {
    const family = atom.kind === 'words' ? familyOf(atom.key) : null
    if (family) votes.set(family, (votes.get(family) ?? 0) + atom.key.length)
  }
  const best = [...votes].sort((a, b) => b[1] - a[1])[0]
  if (best) return best[0]
  return heading === undefined ? undefined : HEADING_CUES.find(([, cue]) => cue.test(heading))?.[0]
}

/** The statistics form speaks of everything that the other tables do: only whole long labels of theirs end it. */
function stays(line: TextLine): Family {
  const others = line.atoms.filter((a) => a.kind === 'words' && a.key.length >= 4).map((a) => familyOf(a.key))
  const other = VOCABULARIES.find(({ family }) => family === others.find((f) => f !== null && f !== 'statistics'))
  return other && line.atoms.some((a) => other.whole.has(bare(a.key))) ? other.family : 'statistics'
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
    const family = current?.family === 'statistics' && !line.apart ? stays(line) : vote(line.atoms, line.heading)
    const goesOn = current && !line.apart && (family === undefined || family === current.family)
    if (goesOn && waiting.length === 0) current.lines.push(line)
    else if (family === undefined) {
      if (line.apart && waiting.length > 0) segments.push({ family: 'other', lines: waiting.splice(0) })
      waiting.push(line)
    } else {
      // Running text or a heading may cut one table in two.
      waiting.push(line)
      if (family === current?.family) current.lines = current.lines.concat(waiting)
      else segments.push({ family, lines: waiting })
      waiting = []
    }
  }
  if (waiting.length > 0) segments.push({ family: 'other', lines: waiting })
  return segments
}

/** The pieces left of an edge as one table, those right of it as another. */
export function cutInTwo({ family, lines }: Segment, edgeOf: (line: TextLine) => number): Segment[] {
  return [true, false].map((isLeft) => ({
    family,
    lines: lines
      .map((line) => {
        const edge = edgeOf(line)
        return { ...line, atoms: line.atoms.filter((atom) => atom.left < edge === isLeft) }
      })
      .filter((line) => line.atoms.length > 0),
  }))
}
