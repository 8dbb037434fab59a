import { namesIn } from '../language/names.js'
import { isOfficeName, outerBody, readsAsName } from '../language/offices.js'
import { isPlace } from '../language/places.js'
import type { Range } from '../report/span.js'
import type { Outline } from '../sections/outline.js'
import { fold } from '../view/fold.js'
import type { View } from '../view/view.js'
import { type BodyMention, JOINS, type Source } from './choose-body.js'
import type { FrontLine } from './front.js'
import { headParts, type TitleCandidate } from './title-candidates.js'
import { nameInTitle, SUBJECT } from './title-words.js'

/** Bodies named by the lines of a page: its title and what stands about it, its rows of properties, its foot and its head. */

/** Labels of an index table or a form whose value is a body's name; the value may stand on the next line. */
const LABEL =
  /(?:(?:发布|发文|公开|制作|编制|填报|预算|报送|责任)?(?:机构|机关|单位|主管部门|责任部门)(?:\((?:盖章|公章)\))? ?[:|]|来源 ?[:|]?|供稿 ?:)/g
const REPORTER = /^(?:填报|编制|预算|报送)/
const SENDER = /^(?:来源|供稿)/

/** A line that begins with a name and the subject: 临川市 政务公开年报比对, 松岭市政府信息公开专栏. */
const BANNER = /^(?:政府)?(?:信息|政务)公开/

export function bodiesInBanners(view: View, front: FrontLine[]): BodyMention[] {
  return front.slice(0, 8).flatMap((line) => {
    if (line.words.length > 60 || line.line.link || !SUBJECT.test(line.words)) return []
    const name = namesIn(line.words)[0]
    if (name?.from !== 0 || !BANNER.test(line.words.slice(name.to))) return []
    const words = line.words.slice(0, name.to)
    const found = view.folded.startsWith(words, line.from)
    return found ? [{ words, source: 'site' as const, range: { from: line.from, to: line.from + name.to } }] : []
  })
}

/** Values of the labels of the page: 发布机构, 责任部门, 填报单位, 来源. */
export function labelledBodies(view: View, front: FrontLine[]): BodyMention[] {
  const out: BodyMention[] = []
  front.forEach((line, i) => {
    if (line.words.length > 150 || !/[机单部来供]/.test(line.words)) return
    const folded = view.folded.slice(line.from, line.to)
    const next = front[i + 1]
    for (const match of folded.matchAll(LABEL)) {
      const source: Source = SENDER.test(match[0]) ? 'source' : REPORTER.test(match[0]) ? 'reporter' : 'labelled'
      const at = match.index + match[0].length
      const value = /^[ |]{0,20}([^ :,。|;]{2,40})/.exec(folded.slice(at, at + 70))
      if (value) {
        const to = line.from + at + value[0].length
        addValue(out, view, { from: to - value[1]!.length, to }, source)
      } else if (next && next.index - line.index <= 2) addValue(out, view, next, source)
    }
    if (next && /^(?:发布|发文|公开)(?:机构|单位|机关)$|^责任部门$/.test(line.words)) addValue(out, view, next, 'labelled')
  })
  return out
}

function addValue(out: BodyMention[], view: View, range: Range, source: Source): void {
  const printed = view.folded.slice(range.from, range.to)
  const words = printed.replaceAll(' ', '')
  if (!isOfficeName(words) || !readsAsName(words) || /^(?:办公室|本站|本网|党政办|局办|政府办)/.test(words)) return
  const own = outerBody(words, 'kept')
  // Blanks inside a value keep its whole range.
  out.push({ words: own, source, range: printed === words ? { from: range.from, to: range.from + own.length } : range })
}

/** A line of more parts than this is looked at no further. */
const MOST_NAMES = 20

/** Names alone on a line under the title, in brackets or with a date behind, and above it. */
export function bodiesAboutTitle(view: View, front: FrontLine[], title: TitleCandidate | null): BodyMention[] {
  const at = title?.range ? front.findIndex((line) => line.from >= title.range!.to) : -1
  const first = title?.range ? front.findIndex((line) => line.to > title.range!.from) : -1
  const out: BodyMention[] = []
  front.forEach((line, i) => {
    const under = at >= 0 && i >= at && i < at + 5
    const above = i < 12 && (first < 0 || (i < first && i >= first - 6))
    if (!(under || above) || line.words.length > 60 || line.line.link) return
    const words = firstName(view.folded.slice(line.from, line.to))
    const open = /^\(.*\)$/.test(words) ? 1 : 0
    const name = words
      .slice(open, words.length - open)
      .replace(/ {0,9}\(?(?:\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?)?\)?$/, '')
      .replace(/文件$/, '')
    const squeezed = name.replaceAll(' ', '')
    if (!isOfficeName(squeezed) || !(squeezed.length > 3 || isPlace(squeezed)) || !readsAsName(squeezed)) return
    const range = { from: line.from + open, to: line.from + open + name.length }
    out.push({ words: under ? squeezed : outerBody(squeezed, 'kept'), source: under ? 'underTitle' : 'aboveTitle', range })
  })
  return out
}

/** 清溪市统计局 国家统计局清溪调查队: of several bodies on one line the first. The blanks of a spaced name part no names. */
function firstName(line: string): string {
  const names = line.split(/ {1,20}/, MOST_NAMES)
  return names.length > 1 && names.every((name) => name.length >= 5 && isOfficeName(name)) ? names[0]! : line
}

/** The name of the site in the head of the page, and what its metadata call the source. */
export function bodiesInHead(view: View): BodyMention[] {
  const out: BodyMention[] = []
  const addName = (text: string, source: Source) => {
    const words = fold(text)
      .replaceAll(' ', '')
      .replace(/(?:政府)?(?:门户|官方)?网站?$|信息公开.{0,8}$/, '')
    if (words.length <= 40 && isOfficeName(words) && readsAsName(words)) out.push({ words, source })
  }
  if (view.pageTitle) for (const part of headParts(view.pageTitle.text)) addName(part, 'site')
  for (const { name, content } of view.metas) {
    const kind = /^(?:content(source)|(site)name)$/i.exec(name)
    if (kind) addName(content.slice(0, 80), kind[1] ? 'source' : 'site')
  }
  return out
}

/** The body that a title names, at its place where it stands there as it is. */
export function bodyInTitle(view: View, { words, range }: TitleCandidate): BodyMention | null {
  const own = nameInTitle(words)
  if (!own) return null
  const [first, ...others] = namesIn(own)
  const joint =
    first?.from === 0 && others.length > 0 && others.every(({ from }, i) => JOINS.test(own.slice((others[i - 1] ?? first).to, from)))
  const name = joint ? own.slice(0, first.to) : own
  const at = range ? view.folded.slice(range.from, range.to).indexOf(own) : -1
  if (!range || at < 0) return { words: name, source: 'title' }
  const start = range.from + at
  const jointly = joint ? others.map(({ from, to }) => ({ from: start + from, to: start + to })) : undefined
  return { words: name, source: 'title', range: { from: start, to: start + name.length }, jointly }
}

/** Who signs at the foot. */
export function bodyAtFoot(view: View, outline: Outline): BodyMention | null {
  const range = outline.foot?.agency
  if (!range) return null
  const words = view.folded.slice(range.from, range.to).replaceAll(' ', '')
  // 来源 云岭市卫生局: a line of the page, no signature.
  return readsAsName(words) ? { words, source: 'signature', range } : null
}
