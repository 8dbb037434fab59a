import { type Family, LAYOUTS } from '../../catalogue/formats.js'
import { remember } from '../remember.js'
import { bare } from './evidence.js'
import { type Atom, isWords, type TextLine } from './lines.js'

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

const VOCABULARIES = FAMILIES.map((family) => {
  const { rows, columns } = LAYOUTS[family]
  const labels = [...rows.flatMap((r) => [r.label, ...r.group]), ...columns.map((c) => c.label), ...HEADERS[family].split(' ')].map(bare)
  return { family, whole: new Set(labels), joined: labels.join('|') }
})

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
  return [true, false].map((isLeft) => {
    const lines = part.lines.map((line) => {
      const edge = (secondTwin(line) ?? usual) - 1
      return { ...line, atoms: line.atoms.filter((atom) => atom.left < edge === isLeft) }
    })
    return { family: part.family, lines: lines.filter((line) => line.atoms.length > 0) }
  })
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
