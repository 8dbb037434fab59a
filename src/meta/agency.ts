import { tidy } from '../repair/tidy.js'
import type { Range, Span } from '../report/span.js'
import { isOfficeName } from '../sections/foot.js'
import type { Outline } from '../sections/outline.js'
import type { View } from '../view/view.js'
import { fullerMention, isPlace, isSameBody } from './agency-name.js'
import { endOfFront, type FrontLine } from './front.js'
import type { Title } from './title.js'

/** A name that the document gives for a body: folded words and where they stand. */
interface Candidate {
  words: string
  range: Range
}

/** Labels of an index table or a form whose value is the body's name. */
const LABEL = /(?:发布|公开|制作|编制|填报|预算|发文)?(?:机构|机关|单位|主管部门)(?:\((?:盖章|公章)\))?:|来源:/g
/** The title of the person who gives a report ends the body's name: 海拉尔区人民政府区长 杜联合. */
const SPEAKER =
  /^(.{2,24}?(?:政府|局|委员会|委|厅|部|院|办))(?:代|副)?(?:省长|市长|州长|盟长|区长|县长|旗长|镇长|乡长|主席|局长|主任|厅长|部长|院长|总理)/

/**
 * The body that reports, by the fullest name that the document gives: the title's name, completed from the signature, the lines under the title, the
 * publication line and the text (三河桥镇 → 柳泉县三河桥镇人民政府). Misprints of the name are kept. Null where no name is given.
 */
export function readAgency(view: View, outline: Outline, front: FrontLine[], title: Title | null): { name: string; span?: Span } | null {
  const signature = outline.foot?.agency && candidate(view, outline.foot.agency)
  const given = [...(signature ? [signature] : []), ...underTitle(view, front, title), ...labelled(view, front)]
  const base = baseName(view, front, title, given) || signature?.words || reporter(view, outline) || given[0]?.words || ''
  if (!base) return null
  let best: Candidate = { words: base, range: placeOf(view, title, base, signature) }
  const fuller = fullerMention(view.folded, base)
  if (fuller) best = fuller
  for (const other of given) if (other.words.length > best.words.length && isSameBody(base, other.words)) best = other
  const found = best.range.to > best.range.from
  return found
    ? { name: tidy(view.text.slice(best.range.from, best.range.to)), span: view.spanOf(best.range) }
    : { name: nameAsPrinted(title, base), ...(title ? { span: title.span } : {}) }
}

/** The name to start from. Other documents name their body by who gives them, or by the office under the title, rather than by the place they are about. */
function baseName(view: View, front: FrontLine[], title: Title | null, given: Candidate[]): string {
  const own = title ? nameInTitle(title.words) : (bannerName(view) ?? '')
  if (title?.openGovernment) return own
  return speaker(front) ?? ((own === '' || isPlace(own)) && given[0] ? given[0].words : own)
}

function candidate(view: View, range: Range): Candidate {
  return { words: view.folded.slice(range.from, range.to).replace(/ /g, ''), range }
}

/** The name before or behind the year of a title: 2013年度|白沙坪镇|政府信息公开…, |汉岚市公安局|政府信息公开2013年度报告. */
export function nameInTitle(words: string): string {
  const year = '(?:(?:19|20)\\d\\d|[一二][○〇零oO0一二三四五六七八九]{2,3})年?(?:度)?'
  const body = words.replace(new RegExp(`^(?:关于)?(?:${year}(?:-+|至)?)*`), '')
  const end = body.search(
    new RegExp(
      `${year}|(?:政府)?(?:政务)?(?:信息|资讯)公开|政务公开|政府工作报告|国民经济和社会发展|(?:市|区|县|省)?级?(?:部门|单位)预算|关于|法治政府`,
    ),
  )
  const name =
    end < 0 ? '' : /人民政府(?:信息|资讯)公开/.test(body.slice(Math.max(0, end - 2), end + 6)) ? body.slice(0, end + 2) : body.slice(0, end)
  return name.replace(/^[-_:#*]+|(?<![-_:,、的])[-_:,、的]+$/g, '')
}

/** Who makes or publishes the report, as its first sentences say. */
const REPORTER = /(?:由|公布|现将|发布)([\u4e00-\u9fff()]{3,30}?)(?=(?:19|20)\d\d ?年|根据|依据|按照|编制|编写|汇总|综合)/g

/** Whose year the first chapter tells: 2019年,临川市人民政府办公室坚持以…. */
const SUBJECT =
  /(?:19|20)\d\d ?年(?:度|以来)?,?([\u4e00-\u9fff()]{4,24}?)(?=坚持|认真|深入|严格|紧紧|紧扣|按照|以|全面|积极|高度|贯彻|切实|扎实|围绕|根据|进一步|继续|不断)/g

function reporter(view: View, outline: Outline): string | null {
  const first = endOfFront(view, outline)
  const found = [
    ...view.folded.slice(0, Math.min(first, 3000)).matchAll(REPORTER),
    ...view.folded.slice(first, Math.min(first + 1000, view.text.length)).matchAll(SUBJECT),
  ]
  return found.find((match) => isOfficeName(match[1]!))?.[1] ?? null
}

/** A head line that is no title may name the body all the same: 临川市 政务公开年报比对. */
function bannerName(view: View): string | null {
  for (const { from, to } of view.lines.slice(0, 8)) {
    const words = to - from > 60 ? '' : view.folded.slice(from, to).replace(/ /g, '')
    const name = /^([\u4e00-\u9fff]{2,12}(?:省|市|州|盟|县|区|旗|镇|乡|街道|局|委|厅))(?:政府)?(?:信息|政务)公开/.exec(words)?.[1]
    if (name) return name
  }
  return null
}

function speaker(front: FrontLine[]): string | null {
  for (const { words } of front) {
    const name = SPEAKER.exec(words.replace(/^.{0,60}(?:会议|大会)上/, ''))?.[1]
    if (name) return name
  }
  return null
}

/** Names alone on a line under the title, in brackets or with a date behind. */
function underTitle(view: View, front: FrontLine[], title: Title | null): Candidate[] {
  const at = title?.range ? front.findIndex((line) => line.from >= title.range!.to) : -1
  if (at < 0) return []
  return front.slice(at, at + 5).flatMap((line) => {
    const words = view.folded.slice(line.from, line.to)
    const open = words.startsWith('(') && words.endsWith(')') ? 1 : 0
    const name = words.slice(open, words.length - open).replace(/ {0,9}\(?(?:\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?)?\)?$/, '')
    return isOfficeName(name) ? [candidate(view, { from: line.from + open, to: line.from + open + name.length })] : []
  })
}

/** Values of the labels 发布机构, 来源, 填报单位 … in the lines of the page. */
function labelled(view: View, front: FrontLine[]): Candidate[] {
  const out: Candidate[] = []
  for (const [index, line] of front.entries()) {
    const words = view.folded.slice(line.from, line.to)
    for (const match of words.matchAll(LABEL)) {
      const value = /^ *([^ :,。|]{3,40})/.exec(words.slice(match.index + match[0].length))
      const next = front[index + 1]
      if (value) {
        const from = line.from + match.index + match[0].length + value[0].length - value[1]!.length
        out.push(candidate(view, { from, to: from + value[1]!.length }))
      } else if (next) out.push(candidate(view, next))
    }
    if (/^发布(?:机构|单位)$/.test(line.words) && front[index + 1]) out.push(candidate(view, front[index + 1]!))
  }
  return out.filter((c) => isOfficeName(c.words))
}

/** Where the name stands: in the title line, in the signature, else its first mention. */
function placeOf(view: View, title: Title | null, base: string, signature: Candidate | undefined | null): Range {
  const within = (range: Range): Range | null => {
    const at = view.folded.slice(range.from, range.to).indexOf(base)
    return at < 0 ? null : { from: range.from + at, to: range.from + at + base.length }
  }
  const inTitle = title?.range ? within(title.range) : null
  if (inTitle) return inTitle
  if (signature?.words === base) return signature.range
  const at = view.folded.indexOf(base)
  return at < 0 ? { from: 0, to: 0 } : { from: at, to: at + base.length }
}

/** The name in the script of the title, where blanks or the head of the page keep it from being found in the text. */
function nameAsPrinted(title: Title | null, base: string): string {
  if (!title || title.words.length !== title.text.length) return base
  const at = title.words.indexOf(base)
  return at < 0 ? base : title.text.slice(at, at + base.length)
}
