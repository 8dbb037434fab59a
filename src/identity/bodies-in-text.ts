import { isRelative, type Name, namesIn, saysPlace } from '../language/names.js'
import { outerBody } from '../language/offices.js'
import { isPlace } from '../language/places.js'
import type { Range } from '../report/span.js'
import { type BodyMention, JOINS, type Source } from './choose-body.js'
import { type Flat, rangeIn } from './front.js'
import { YEAR as FIGURES } from './title-words.js'

/** What the words about a name in a sentence say of it: who announces, compiles, answers for, or only asks for the report. */

/** A name with the words before and behind it. */
interface Context extends Pick<Name, 'place'> {
  name: string
  before: string
  behind: string
}

const YEAR = `${FIGURES}年?(?:度|学年)?`
const REPORT = '(?:政府|政务|党务)?(?:信息|资讯|政务)公开[^。,;]{0,16}?(?:报告|年报|总结|情况)'

/** X|2018年政府信息公开年度报告;  X|对2012年的公开情况作了总结 */
const ANNOUNCED = new RegExp(
  `^(?:(?:的|关于|系统|对)?(?:${YEAR})?(?:的|本单位)?${REPORT}|(?:的|关于|对)?${YEAR}(?:度)?的?(?:年度)?(?:信息)?公开)`,
)
/** X|政府信息公开制度的通知: what is announced is no report. */
const OTHER_PAPER = /^[^。,》]{0,40}(?:通知|格式|制度|办法|要求|网|平台|栏)/
const A_REPORT = /^[^。,》]{0,40}(?:报告|年报|总结|情况)/
/** 《X|政府信息公开保密审查制度》 */
const OWN_RULES = /^[^》]{0,24}(?:信息|政务)公开[^》]{0,24}(?:制度|办法|指南|目录|规定|细则|规程|规范|方案|预案)/
/** 由|X|结合有关数据编制 */
const BY = /(?:由|是)$/
const MADE_BY = /^[^。;]{0,70}?(?:编制|编写|撰写|起草|制作|汇编|汇总|编印|负责解[释答])/
/** X|结合实际,编制本单位…年度报告;  X|编制了本报告 */
const MAKES =
  /^(?:结合|根据|依据|按照|依照|以|组织|认真|负责|共同|综合|汇总|特|统一|牵头|,)?[^。;]{0,70}?(?:编制|编写|撰写|起草|形成|制作|汇编|整理)(?:了|完成|而成|成|为|的|本|此|好|并|出)?[^。;]{0,24}?(?:报告|年报|。|$)/
/** Guides and catalogues are compiled too. */
const MAKES_OTHER = /^[^。]{0,60}(?:目录|指南|计划|方案)/
const FROM_REPORT = /(?:报告|年报)[\s\S]*/

/** 请与|X|联系;  可向|X|反映 */
const CONTACT_BEFORE = /(?:与|联系|致电|咨询|请致|垂询|函告|拨打|通过)[:(,]?$/
const CONTACT_BEHIND = /^[^。]{0,24}?(?:联系|反映|咨询|电话|提出|索取|查询|取得|接洽|沟通|信箱|邮箱)/
/** So nobody else is asked, whatever follows. */
const ASKED_BEFORE = /(?:联系(?:人|单位|部门|机构|方式)?|(?:受理|咨询|答疑)(?:部门|单位|机构)|致电|垂询|函告|请咨询)[:(]?$/
const TOLD_BEFORE = /向$/
const TOLD_BEHIND = /^[^。,]{0,8}?(?:提出|反映|咨询|索取|投诉|举报|申请)/

/** 按照|X|的要求;  在|X|领导下;  X|门户网站;  X|《关于…的通知》 */
const SUPERIOR_BEFORE =
  /(?:根据|按照|依据|依照|遵照|落实|贯彻|转发|接受|执行|报送?|报给|上报|抄送|经|在|受|被|由于|对照|符合|围绕|、|和|及|与|以及)《?$/
const SUPERIOR_BEHIND =
  /^(?:的(?:统一)?(?:领导|指导|安排|关心|支持|批准|同意|意见)|的?(?:统一)?(?:要求|部署|通知|文件|精神|规定)|(?:门户|官方)?网|官网|《关于|关于(?:印发|做好|进一步|报送|开展)|办公室?《|印发)/

/** 2023年,|X|认真落实…;  在县委的领导下,|X|… */
const SUBJECT_BEFORE = new RegExp(
  `(?:${YEAR}(?:以来|中|里)?|今年以来|一年来|本年度|(?:领导|指导|支持|帮助|统筹)下|全年),?(?:我市|我县|我区)?$`,
)
const SENTENCE_BEFORE = /(?:^|[\n。;:,])(?:[一二三四五六七八九十]、|\([一二三四五六七八九十]\))?(?:一是|本年|为此,)?$/
/** Not the body that acts. */
const NO_SUBJECT =
  /^(?:的|、|和|及|与|网|门户|关于|《|印发|文件|要求|部署|统一|领导下|指导下|通知|办公(?!室)|书记|主任|主席|副|等|政府信息公开(?:网|平台|专栏|目录|指南))/

/** 地址:|X|…;  主办:|X: a place to go to, or who runs the site. */
const ADDRESS = /(?:地址|办公地点|地点|邮编|位于|通讯|公安备案|主办|承办|主管|版权所有)[:,]?[^。;)]{0,16}$/
/** 青政办|[2016]4号, 关于做好|X|…工作 */
const ISSUER = /^[[(](?:19|20)\d\d/
const TASK = /做好$|^关于$/
const TOWNSHIP = /(?:[镇乡]|街道|苏木)$/
const ENDS_SENTENCE = /^(?:[。;\n]|$)/

const announces = ({ before, behind }: Context) =>
  ANNOUNCED.test(behind) && !(OTHER_PAPER.test(behind) && !A_REPORT.test(behind)) && !SUPERIOR_BEFORE.test(before)
const isAsked = ({ before, behind }: Context) =>
  !SUPERIOR_BEHIND.test(behind) &&
  (ASKED_BEFORE.test(before) ||
    (CONTACT_BEFORE.test(before) && CONTACT_BEHIND.test(behind)) ||
    (TOLD_BEFORE.test(before) && TOLD_BEHIND.test(behind)))
const compiles = ({ behind }: Context) => MAKES.test(behind) && !MAKES_OTHER.test(behind.replace(FROM_REPORT, ''))
const acts = ({ before, behind }: Context) => SENTENCE_BEFORE.test(before) && !ENDS_SENTENCE.test(behind) && !behind.startsWith(':')

/** What a name can be evidence of, in the order in which it is asked; null: of nothing. */
const EVIDENCE: readonly (readonly [Source | null, (context: Context) => boolean])[] = [
  [null, ({ before, behind }) => ADDRESS.test(before) || ISSUER.test(behind) || TASK.test(before)],
  ['announced', announces],
  ['superior', ({ before, behind, name, place }) => before.endsWith('《') && OWN_RULES.test(behind) && place && /[省市]$/.test(name)],
  ['ownRules', ({ before, behind }) => before.endsWith('《') && OWN_RULES.test(behind)],
  ['compiled', ({ before, behind }) => BY.test(before) && MADE_BY.test(behind)],
  ['contact', isAsked],
  ['superior', ({ before, behind }) => SUPERIOR_BEHIND.test(behind) || SUPERIOR_BEFORE.test(before)],
  ['mention', ({ behind }) => NO_SUBJECT.test(behind)],
  ['compiled', compiles],
  ['subject', ({ before, behind, place }) => SUBJECT_BEFORE.test(before) && !(place && ENDS_SENTENCE.test(behind))],
  // A township may stand for its government; a county or city is where others are.
  [
    'sentence',
    (context) =>
      acts(context) && (!context.place || TOWNSHIP.test(context.name)) && saysPlace(context.name.slice(0, context.place ? -2 : undefined)),
  ],
  ['relative', (context) => acts(context) && !context.place && isRelative(context.name)],
  ['mention', () => true],
]

/** How far the words about a name are read. */
const BEFORE = 24
const BEHIND = 120

/** What the words about a name say of it; null for nothing. */
function evidenceOf(text: string, { from, to, place }: Name): Source | null {
  const context = {
    name: text.slice(from, to),
    before: text.slice(Math.max(0, from - BEFORE), from),
    behind: text.slice(to, to + BEHIND),
    place,
  }
  const source = EVIDENCE.find(([, fits]) => fits(context))![0]
  if (source === 'mention' && place && !(TOWNSHIP.test(context.name) && acts(context))) return null
  // A short name, 市政府, is no evidence of whom it asks or whom it mentions.
  return (source === 'superior' || source === 'mention') && isRelative(context.name) ? null : source
}

/** The names in the opening and at the end of a report, each with what the words about it say. */
export function bodiesInText(flat: Flat, beginning: number): BodyMention[] {
  const { text } = flat
  const names = namesIn(text, flat.at)
  const out: BodyMention[] = []
  names.forEach((name, i) => {
    const found = evidenceOf(text, name)
    if (!found) return
    const words = wordsOf(text, name, found)
    if (!words) return
    const range = rangeIn(flat, words)
    const source = found === 'subject' && range.from > beginning ? 'sentence' : found
    const joined = source === 'compiled' ? joinedTo(text, names, i) : []
    const jointly = joined.length > 0 ? joined.map((it) => rangeIn(flat, it)) : undefined
    out.push({ words: text.slice(words.from, words.to), source, range, jointly })
  })
  return out
}

/** What is left of an inner office whose body stands before other words; kinds of bodies that a regulation is about. */
const NO_BODY = /^(?:领导|工作|协调)小组|^(?:综合|党政)?办公室$|^高等学校$/

/** A name without its inner office; null where nothing of weight is left. */
function wordsOf(text: string, name: Name, source: Source): Range | null {
  const own = outerBody(text.slice(name.from, name.to), source === 'contact' ? 'any' : source === 'announced' ? 'kept' : 'cut')
  if ((own.length < 3 && !isPlace(own)) || NO_BODY.test(own)) return null
  return { from: name.from, to: name.from + own.length }
}

/** Names joined to one by 、 or 和, behind it: 由A局、B局编制. */
function joinedTo(text: string, names: Name[], first: number): Name[] {
  const isApart = ({ place, from, to }: Name, i: number) =>
    place || !JOINS.test(text.slice(names[first + i]!.to, from)) || isRelative(text.slice(from, to))
  const others = names.slice(first + 1)
  const end = others.findIndex(isApart)
  return end < 0 ? others : others.slice(0, end)
}
