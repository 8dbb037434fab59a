import type { Range } from '../report/span.js'
import { isOfficeName } from '../sections/foot.js'
import type { Outline } from '../sections/outline.js'
import type { View } from '../view/view.js'
import { endOfFront, type FrontLine } from './front.js'
import type { Title } from './title.js'

/** Where a document names the body that speaks in it, one function a place. All names are folded. */

/** A name with its place in the reading text. */
export interface NamedBody {
  words: string
  range: Range
}

const YEAR = '(?:(?:19|20)\\d\\d|[一二][○〇零oO0一二三四五六七八九]{2,3})年?度?'
/** 2013年度|白沙坪镇…, 关于2012年…, 2008-2009年… */
const YEAR_FIRST = new RegExp(`^(?:关于)?(?:${YEAR}(?:-{1,2}|至)?){0,2}`)
/** What follows the name in a title. */
const NAME_END = new RegExp(
  `${YEAR}|(?:政府|政务)?(?:信息|资讯)公开|政务公开|政府工作报告|国民经济和社会发展|[市区县省]?级?(?:部门|单位)预算|关于|法治政府`,
)

/** The name before or behind the year of a title: 2013年度|白沙坪镇|政府信息公开…, |临川市公安局|政府信息公开2013年度报告. Empty where there is none. */
export function nameInTitle(words: string): string {
  const body = words.replace(YEAR_FIRST, '')
  let end = body.search(NAME_END)
  if (end < 0) return ''
  // 人民政府信息公开 is read as 人民政府 and 信息公开.
  if (body.startsWith('政府', end) && body.startsWith('人民', end - 2) && !body.startsWith('政府政府', end)) end += 2
  let from = 0
  while (from < end && '-_:#*'.includes(body[from]!)) from++
  while (end > from && '-_:,、的'.includes(body[end - 1]!)) end--
  return body.slice(from, end)
}

/** A head line that is no title may name the body all the same: 临川市 政务公开年报比对. */
export function nameInBanner(view: View): string | null {
  for (const { from, to } of view.lines.slice(0, 8)) {
    const words = to - from > 60 ? '' : view.folded.slice(from, to).replaceAll(' ', '')
    const name = /^([\u4e00-\u9fff]{2,12}(?:省|市|州|盟|县|区|旗|镇|乡|街道|局|委|厅))(?:政府)?(?:信息|政务)公开/.exec(words)?.[1]
    if (name) return name
  }
  return null
}

/** The post of the person who gives a report stands behind the body's name: 白水县人民政府县长 某某某. */
const SPEAKER =
  /^(.{2,24}?(?:政府|局|委员会|委|厅|部|院|办|财政所))(?:代|副)?(?:省长|市长|州长|盟长|区长|县长|旗长|镇长|乡长|主席|局长|所长|主任|厅长|部长|院长|总理)/

export function nameOfSpeaker(front: FrontLine[]): string | null {
  for (const { words } of front) {
    const name = SPEAKER.exec(words.replace(/^.{0,60}(?:会议|大会)上/, ''))?.[1]
    if (name) return name
  }
  return null
}

/** Where a report was given, and for whom: 在白水县第十六届人民代表大会第一次会议上 … 我代表县人民政府. */
const ASSEMBLY = /在([\u4e00-\u9fff]{2,14}[省市州盟县区旗镇乡])第[^第]{1,4}届人民代表大会/
const SPOKEN_FOR = /代表[省市州盟县区旗镇乡]?人民政府/
const OPENING = 2000

/** The government whose work a report tells, where nothing but the assembly names its place. */
export function governmentBeforeAssembly(view: View, front: FrontLine[]): string | null {
  const place = front.map(({ words }) => ASSEMBLY.exec(words)?.[1]).find(Boolean)
  return place && SPOKEN_FOR.test(view.folded.slice(0, OPENING)) ? `${place}人民政府` : null
}

/** Who makes or publishes the report, as its first sentences say: 由…编制, 现公布…2013年度. */
const REPORTER = /(?:由|公布|现将|发布)([\u4e00-\u9fff()]{3,30}?)(?=(?:19|20)\d\d ?年|根据|依据|按照|编制|编写|汇总|综合)/g
/** Whose year the first chapter tells: 2019年,临川市人民政府办公室坚持以…. */
const SUBJECT =
  /(?:19|20)\d\d ?年(?:度|以来)?,?([\u4e00-\u9fff()]{4,24}?)(?=坚持|认真|深入|严格|紧紧|紧扣|按照|以|全面|积极|高度|贯彻|切实|扎实|围绕|根据|进一步|继续|不断)/g
const PREAMBLE = 3000
const CHAPTER = 1000

export function nameInSentences(view: View, outline: Outline): string | null {
  const first = endOfFront(view, outline)
  const found = [
    ...view.folded.slice(0, Math.min(first, PREAMBLE)).matchAll(REPORTER),
    ...view.folded.slice(first, first + CHAPTER).matchAll(SUBJECT),
  ]
  return found.find((match) => isOfficeName(match[1]!))?.[1] ?? null
}

export function bodyAt(view: View, range: Range): NamedBody {
  return { words: view.folded.slice(range.from, range.to).replaceAll(' ', ''), range }
}

/** Names alone on a line under the title, in brackets or with a date behind. */
export function bodiesUnderTitle(view: View, front: FrontLine[], title: Title | null): NamedBody[] {
  const at = title?.range ? front.findIndex((line) => line.from >= title.range!.to) : -1
  if (at < 0) return []
  return front.slice(at, at + 5).flatMap((line) => {
    const words = firstName(view.folded.slice(line.from, line.to))
    const open = words.startsWith('(') && words.endsWith(')') ? 1 : 0
    const name = words.slice(open, words.length - open).replace(/ {0,9}\(?(?:\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?)?\)?$/, '')
    return isOfficeName(name) ? [bodyAt(view, { from: line.from + open, to: line.from + open + name.length })] : []
  })
}

/** A line of more parts than this is looked at no further. */
const MOST_NAMES = 20

/** 清溪市统计局 国家统计局清溪调查队: of several bodies on one line the first. The blanks of a spaced name part no names. */
function firstName(line: string): string {
  const names = line.split(/ {1,20}/, MOST_NAMES)
  return names.length > 1 && names.every((name) => name.length >= 5 && isOfficeName(name)) ? names[0]! : line
}

/** Labels of an index table or a form whose value is a body's name; the value may stand on the next line. */
const LABEL = /(?:机构|机关|单位|主管部门)(?:\((?:盖章|公章)\))?[:|]|来源:/g

export function labelledBodies(view: View, front: FrontLine[]): NamedBody[] {
  const out: NamedBody[] = []
  for (const [index, line] of front.entries()) {
    const words = view.folded.slice(line.from, line.to)
    const next = front[index + 1]
    for (const match of words.matchAll(LABEL)) {
      const at = match.index + match[0].length
      const value = /^ {0,20}([^ :,。|]{3,40})/.exec(words.slice(at, at + 60))
      if (value) {
        const from = line.from + at + value[0].length - value[1]!.length
        out.push(bodyAt(view, { from, to: from + value[1]!.length }))
      } else if (next) out.push(bodyAt(view, next))
    }
    if (/^发布(?:机构|单位)$/.test(line.words) && next) out.push(bodyAt(view, next))
  }
  return out.filter((body) => isOfficeName(body.words))
}
