import { isRelative, type Name, namesIn, saysPlace } from '../language/names.js'
import { isOfficeName, outerBody, readsAsName } from '../language/offices.js'
import { governed, isPlace } from '../language/places.js'
import { isSameBody } from '../language/same-body.js'
import type { Range } from '../report/span.js'
import type { Outline } from '../sections/outline.js'
import { fold } from '../view/fold.js'
import type { View } from '../view/view.js'
import { type Flat, type FrontLine, rangeIn } from './front.js'
import { headParts, nameInTitle, type TitleCandidate } from './title-candidates.js'
import type { Source } from './weights.js'

/** A place of the document that names a body. */
export interface BodyMention {
  /** Folded, without blanks. */
  words: string
  source: Source
  /** Where it stands in the reading text; absent in the head of the page. */
  range?: Range
  /** Bodies that report together with it. */
  jointly?: Range[]
}

const YEAR = '(?:(?:19|20)\\d\\d|[一二][○〇零oO0一二三四五六七八九]{2,3})年?(?:度|学年)?'
const REPORT = '(?:政府|政务|党务)?(?:信息|资讯|政务)公开[^。,;]{0,16}?(?:报告|年报|总结|情况)'

/** What stands behind a name that is … */
const BEHIND: [Source, RegExp][] = [
  ['announced', new RegExp(`^(?:的|关于|系统|对)?(?:${YEAR})?(?:的|本单位)?${REPORT}`)],
  ['announced', new RegExp(`^(?:的|关于|对)?${YEAR}(?:度)?的?(?:年度)?(?:信息)?公开`)],
  [
    'compiled',
    /^(?:结合|根据|依据|按照|依照|以|组织|认真|负责|共同|综合|汇总|特|统一|牵头|,)?[^。;]{0,70}?(?:编制|编写|撰写|起草|形成|制作|汇编)(?:了|完成|而成|的|本|此|好|并|出)?[^。;]{0,24}?(?:报告|年报|。|$)/,
  ],
]
const BY = /(?:由|是)$/
const MADE = /^[^。;]{0,70}?(?:编制|编写|撰写|起草|制作|汇编|汇总|编印|负责解[释答])/
const CONTACT_BEFORE = /(?:与|联系|致电|咨询|请致|垂询|函告|拨打|通过)[:(,]?$/
const CONTACT_BEHIND = /^[^。]{0,24}?(?:联系|反映|咨询|电话|提出|索取|查询|取得|接洽|沟通|信箱|邮箱)/
/** So nobody else is asked, whatever follows. */
const ASKED_BEFORE = /(?:联系(?:人|单位|部门|机构|方式)?|(?:受理|咨询|答疑)(?:部门|单位|机构)|致电|垂询|函告|请咨询)[:(]?$/
const TOLD_BEFORE = /向$/
const TOLD_BEHIND = /^[^。,]{0,8}?(?:提出|反映|咨询|索取|投诉|举报|申请)/
/** A year, or the lead of superiors, before the subject of a sentence. */
const SUBJECT_BEFORE = new RegExp(
  `(?:${YEAR}(?:以来|中|里)?|今年以来|一年来|本年度|(?:领导|指导|支持|帮助|统筹)下|全年),?(?:我市|我县|我区)?$`,
)
const SENTENCE_BEFORE = /(?:^|[\n。;:,])(?:[一二三四五六七八九十]、|\([一二三四五六七八九十]\))?(?:一是|本年|为此,)?$/
/** Not the body that acts. */
const NO_SUBJECT =
  /^(?:的|、|和|及|与|网|门户|关于|《|印发|文件|要求|部署|统一|领导下|指导下|通知|办公(?!室)|书记|主任|主席|副|等|政府信息公开(?:网|平台|专栏|目录|指南))/
const SUPERIOR_BEFORE =
  /(?:根据|按照|依据|依照|遵照|落实|贯彻|转发|接受|执行|报送?|报给|上报|抄送|经|在|受|被|由于|对照|符合|围绕|、|和|及|与|以及)《?$/
const SUPERIOR_BEHIND =
  /^(?:的(?:统一)?(?:领导|指导|安排|关心|支持|批准|同意|意见)|的?(?:统一)?(?:要求|部署|通知|文件|精神|规定)|(?:门户|官方)?网|官网|《关于|关于(?:印发|做好|进一步|报送|开展)|办公室?《|印发)/
/** 地址, 邮编: what stands behind them is a place to go to. */
const ADDRESS = /(?:地址|办公地点|地点|邮编|位于|通讯|公安备案|主办|承办|主管|版权所有)[:,]?[^。;)]{0,16}$/
const OWN_RULES = /^[^》]{0,24}(?:信息|政务)公开[^》]{0,24}(?:制度|办法|指南|目录|规定|细则|规程|规范|方案|预案)/
const TOWNSHIP = /(?:[镇乡]|街道|苏木)$/
const FULL_STOP = '。;\n'

/** The names in the opening and at the end of a report, each with what the words about it say. */
export function bodiesInText(flat: Flat, beginning: number): BodyMention[] {
  const { text } = flat
  const names = namesIn(text, (i) => i > 0 && flat.at[i]! > flat.at[i - 1]! + 1)
  const out: BodyMention[] = []
  names.forEach((name, i) => {
    const found = sourceOf(text, name)
    if (!found) return
    const words = wordsOf(text, name, found)
    if (!words) return
    const range = rangeIn(flat, words.from, words.to)
    const source = found === 'subject' && range.from > beginning ? 'sentence' : found
    const jointly = source === 'compiled' ? joinedTo(text, names, i).map((it) => rangeIn(flat, it.from, it.to)) : []
    out.push({ words: text.slice(words.from, words.to), source, range, ...(jointly.length > 0 ? { jointly } : {}) })
  })
  return out
}

/** What is left of an inner office whose body stands before other words. */
const NO_BODY = /^(?:领导|工作|协调)小组|^(?:综合|党政)?办公室$/

/** A name without its inner office; null where nothing of weight is left. */
function wordsOf(text: string, name: Name, source: Source): Range | null {
  const own = outerBody(text.slice(name.from, name.to), source === 'contact' ? 'any' : source === 'announced' ? 'kept' : 'cut')
  if ((own.length < 3 && !isPlace(own)) || NO_BODY.test(own)) return null
  return { from: name.from, to: name.from + own.length }
}

/** What joins the names of bodies that report together. */
const JOINS = /^[、和与及]$/

/** Names joined to one by 、 or 和, behind it: 由A局、B局编制. */
function joinedTo(text: string, names: Name[], first: number): Name[] {
  const out: Name[] = []
  for (let i = first + 1; i < names.length; i++) {
    const name = names[i]!
    if (name.place || !JOINS.test(text.slice(names[i - 1]!.to, name.from)) || isRelative(text.slice(name.from, name.to))) break
    out.push(name)
  }
  return out
}

/** What the words before and behind a name say of it. */
function sourceOf(text: string, name: Name): Source | null {
  const before = text.slice(Math.max(0, name.from - 24), name.from)
  const behind = text.slice(name.to, name.to + 120)
  const words = text.slice(name.from, name.to)
  if (ADDRESS.test(before) || /^[[(](?:19|20)\d\d/.test(behind)) return null
  const quoted = before.endsWith('《')
  if (/做好$|^关于$/.test(before)) return null
  if (BEHIND[0]![1].test(behind) || BEHIND[1]![1].test(behind)) {
    const rules =
      /^[^。,》]{0,40}(?:通知|格式|制度|办法|要求|网|平台|栏)/.test(behind) && !/^[^。,》]{0,40}(?:报告|年报|总结|情况)/.test(behind)
    if (!rules && !SUPERIOR_BEFORE.test(before)) return 'announced'
  }
  if (quoted && OWN_RULES.test(behind)) return name.place && /[省市]$/.test(words) ? 'superior' : 'ownRules'
  if (BY.test(before) && MADE.test(behind)) return 'compiled'
  if (!SUPERIOR_BEHIND.test(behind) && isAsked(before, behind)) return 'contact'
  if (SUPERIOR_BEHIND.test(behind) || SUPERIOR_BEFORE.test(before)) return isRelative(words) ? null : 'superior'
  if (NO_SUBJECT.test(behind)) return name.place || isRelative(words) ? null : 'mention'
  if (BEHIND[2]![1].test(behind) && !/^[^。]{0,60}(?:目录|指南|计划|方案)/.test(behind.replace(/(?:报告|年报)[\s\S]*/, '')))
    return 'compiled'
  if (SUBJECT_BEFORE.test(before)) return name.place && FULL_STOP.includes(behind[0] ?? ' ') ? null : 'subject'
  const acts = SENTENCE_BEFORE.test(before) && !`${FULL_STOP}:`.includes(behind[0] ?? ' ')
  // A township may stand for its government; a county or city is where others are.
  if (name.place)
    return acts && TOWNSHIP.test(words) && !isRelative(words) ? (saysPlace(words.slice(0, -2)) ? 'sentence' : 'mention') : null
  if (isRelative(words)) return acts ? 'relative' : null
  return acts && saysPlace(words) ? 'sentence' : 'mention'
}

/** Whether a name is that of whom to ask. */
const isAsked = (before: string, behind: string) =>
  ASKED_BEFORE.test(before) ||
  (CONTACT_BEFORE.test(before) && CONTACT_BEHIND.test(behind)) ||
  (TOLD_BEFORE.test(before) && TOLD_BEHIND.test(behind))

/** Labels of an index table or a form whose value is a body's name; the value may stand on the next line. */
const LABEL =
  /(?:(发布|发文|公开|制作|编制|填报|预算|报送|责任)?(?:机构|机关|单位|主管部门|责任部门)(?:\((?:盖章|公章)\))? ?[:|]|来源 ?[:|]?|供稿 ?:)/g
const REPORTER = /^(?:填报|编制|预算|报送)/

/** A line that begins with a name and the subject: 临川市 政务公开年报比对, 松岭市政府信息公开专栏. */
const BANNER = /^(?:政府)?(?:信息|政务)公开/

export function bodiesInBanners(view: View, front: FrontLine[]): BodyMention[] {
  return front.slice(0, 8).flatMap((line) => {
    const { words } = line
    const name = words.length > 60 || line.line.link ? undefined : namesIn(words)[0]
    if (name?.from !== 0 || !BANNER.test(words.slice(name.to))) return []
    const own = words.slice(0, name.to)
    return view.folded.startsWith(own, line.from)
      ? [{ words: own, source: 'site' as const, range: { from: line.from, to: line.from + name.to } }]
      : []
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
      const weak = /^(?:来源|供稿)/.test(match[0])
      const source: Source = weak ? 'source' : REPORTER.test(match[0]) ? 'reporter' : 'labelled'
      const at = match.index + match[0].length
      const value = /^[ |]{0,20}([^ :,。|;]{2,40})/.exec(folded.slice(at, at + 70))
      if (value)
        addValue(out, view, { from: line.from + at + value[0].length - value[1]!.length, to: line.from + at + value[0].length }, source)
      else if (next && next.index - line.index <= 2) addValue(out, view, next, source)
    }
    if (/^(?:发布|发文|公开)(?:机构|单位|机关)$|^责任部门$/.test(line.words) && next) addValue(out, view, next, 'labelled')
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
    if (/^contentsource$/i.test(name)) addName(content.slice(0, 80), 'source')
    else if (/^sitename$/i.test(name)) addName(content.slice(0, 80), 'site')
  }
  return out
}

/** The body that a title names, at its place where it stands there as it is. */
export function bodyInTitle(view: View, title: TitleCandidate): BodyMention | null {
  const own = nameInTitle(title.words)
  if (!own) return null
  const { range } = title
  const at = range ? view.folded.slice(range.from, range.to).indexOf(own) : -1
  const placed = (from: number, to: number) => ({ from: range!.from + at + from, to: range!.from + at + to })
  const names = namesIn(own)
  const joint =
    names.length > 1 && names[0]!.from === 0 && names.every((name, i) => i === 0 || JOINS.test(own.slice(names[i - 1]!.to, name.from)))
  const words = joint ? own.slice(0, names[0]!.to) : own
  return {
    words,
    source: 'title',
    ...(at >= 0 ? { range: placed(0, words.length) } : {}),
    ...(joint && at >= 0 ? { jointly: names.slice(1).map(({ from, to }) => placed(from, to)) } : {}),
  }
}

/** Who signs at the foot. */
export function bodyAtFoot(view: View, outline: Outline): BodyMention | null {
  const range = outline.foot?.agency
  if (!range) return null
  const words = view.folded.slice(range.from, range.to).replaceAll(' ', '')
  // 来源 云岭市卫生局: a line of the page, no signature.
  return readsAsName(words) ? { words, source: 'signature', range } : null
}

/**
 * An office of a government that only answers or signs for it: where the report speaks as the place (我市 and 云泽市人民政府办公室), or its title names the
 * place, the government is meant.
 */
export function speaksFor(mention: BodyMention, self: string | null, titled: string | null): BodyMention {
  const office = /^(.*?)(?:人民)?政府(办公?[室厅]?)$/.exec(mention.words)
  if (!office || mention.source === 'title' || mention.source === 'announced') return mention
  const place = titled && (governed(titled) ?? titled)
  const spoken = self !== null && office[1]!.endsWith(self) && /^(?:contact|labelled|mention|source)$/.test(mention.source)
  if (!spoken && !(place && isPlace(place) && isSameBody(place, office[1]!))) return mention
  const cut = office[2]!.length
  const range =
    mention.range && mention.range.to - mention.range.from === mention.words.length
      ? { from: mention.range.from, to: mention.range.to - cut }
      : undefined
  return { words: mention.words.slice(0, -cut), source: mention.source, ...(range ? { range } : {}) }
}

/** What the report calls itself: 我局 → 局, 本街道 → 街道. The word that comes most often; null where none does. */
export function selfWord(text: string): string | null {
  const counts = new Map<string, number>()
  for (const [, word] of text.matchAll(
    /[我本](局|委|厅|办(?![法理])|院|校|所|站|处|镇|乡|县|市|区(?!域)|省|州|街道|中心|会|社|部(?!门)|旗|署|馆|大?队|公司)/g,
  ))
    counts.set(word!, (counts.get(word!) ?? 0) + 1)
  let best: string | null = null
  for (const [word, count] of counts) if (best === null || count > counts.get(best)!) best = word
  return best
}

/** Whether a body can call itself so: 水务局 and 我局, 青石镇人民政府 and 我镇. Null where nothing tells. */
export function callsItself(name: string, self: string): boolean | null {
  const body = name.replace(/\([^()]*\)$/, '')
  const place = governed(body) ?? (isPlace(body) ? body : null)
  if (place) return place.endsWith(self) || (self === '办' && body.endsWith('办事处')) || (/区$/.test(place) && self === '委')
  const office = /^(.*?)(?:人民)?政府办(?:公[室厅])?$/.exec(body)
  if (office) return '办厅'.includes(self) || office[1]!.endsWith(self)
  if (body.endsWith(self) || body.includes(`${self}员会`) || (self === '办' && /办公[室厅]$/.test(body))) return true
  if (self === '院' || self === '校') return /院|校|学$/.test(body)
  return /[局厅院校所站镇乡县市区省州]$|街道/.test(self) &&
    (/[局厅校镇乡县市省州府]$/.test(body) || (/[镇乡县市区省州]/.test(self) && /[委会院心]$/.test(body)))
    ? false
    : null
}
