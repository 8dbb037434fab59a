import { type Figure, inOneList, sentenceBefore } from '../clauses/figures.js'
import type { Passage } from '../clauses/passages.js'
import type { CompiledKind } from '../kinds/compile.js'
import { meet, type Senses, union, without } from '../kinds/lexicon.js'
import { BY_MEANS } from '../language/sentence-words.js'
import type { Certainty } from '../report/span.js'
import type { Reading } from './candidates.js'
import { isListed, unreadBefore } from './evidence.js'
import type { ProseInput } from './indicators.js'
import { isOwnBody } from './own-body.js'
import { certaintyOfYear } from './year-scope.js'

/** Whose figure it is, and of what time. */
export interface Scope {
  certainty: Certainty
  /** A sum over years, or up to a day. */
  cumulative: boolean
  /** It only heads a list; it is no figure of the year. */
  silent: boolean
}

/** Words of the year itself, and how far before the phrase they stand. */
const THIS_YEAR =
  /全年|一年当?中|一年来|本年|今年|当年|年内|年度|(?<!截[至止]|截[至止]到|至|到)\d{4} ?年(?![底末]|\d|以来|至今|[-至]|第?[一二三四]季度|[上下]半年)/u
const NEAR = 20
/** And how far before a sum over years. */
const FAR = 400
/** From so many points on a count of what was disclosed is certain. */
const SURE = 10.5
const DISCLOSED = /^proactive\.(?:total|channel)/
/** 各市(州)公开18万条: of the parts alone, which are not all. */
const PARTS =
  /^(?:其中)?,?(?:[省市区县]直(?:各)?(?:部门|单位|机关)$|(?:各|[\d一二三四五六七八九十]{1,3}[个所家])(?:(?:中小学|学校|小学|中学|幼儿园|医院|卫生院)[^、和及]{0,8}$|(?:市|州|县|区|旗|乡|镇|街道)(?:\([^()]{1,8}\))?){1,3}(?:(?:人民)?政府[^,]{0,30}|[^、和及,]{0,30}主管部门[^,]{0,30})?$)/u
/** 各学院在本单位网站 */
const OF_EACH = /^[^,]{0,12}各[^,]{1,12}[在于通过]{1,2}(?:各自|自己|自行|自建|自有|本(?:单位|部门|学院|科室))/u
const DELIVERED = /向[^,;。]{1,24}(?:部门|政府|单位|领导|上级|[党省市县区]委|[厅局])(?:发送|推送|编发|寄发|提供)/u
/** 各街道也相应配备了|1-2名信息员: so many each. */
const EACH_HAS = /^(?:其中)?,?各[^,;。]{1,16}(?:也|均|都|分别|至少|相应)(?:相应|至少|已)?(?:配|明确|确定|指定|安排|落实|设|建立)/u
/** 市图书馆公开信息935条: who, and not where. */
const LIBRARY = /^[^在于向到通过由]{0,8}(?:图书馆|档案馆|大厅)(?!、|和|及|等)/u
const VIA = new RegExp(`${BY_MEANS}|向|在|共?主动|共?公开|共?发布`, 'u')
/** 据省厅通报,全省收到7300件,我市收到58件: the figures of others, but for the own one. */
const REPORTED = /据[^,。]{1,16}通报/u
const MINE = /[我本]/u
/** 计划公开450条,实际公开563条 */
const REALLY = /实际/u
const REFUSED_FOR = /^requests\.result\.refused\./
const GIVEN = /征求|后公开|(?<!不)予以公开|(?<!不)同意公开/u
const FAR_BEHIND = 40
/** 原有查阅点1个: what it was. */
const FORMERLY = /^[^,]{0,6}原[有来]/u
/** 发布各类信息138条|(2012年新增22条): a sum over years. */
const NEWLY_IN_BRACKET = /^\([^()]{0,12}新增/u
/** 每两星期|上传一次 */
const EVERY = /每隔?[一二三两几半\d]*个?(?:天|日|周|星期|月|季度?|年度?)/u
/** 由906条增加到1522条: the first is what it was. */
export const GROWS = /^(?:增加|增长|上升|提高|减少|下降|增|升|减|降)(?:到|至|为)/u

/** Counts that an office has of other work too. */
const OF_ANYTHING = /^(?:training|materials|media)/u
/** 5 ⏎ ,877件 */
const CUT = /^ ?\n ?[,.]?\d/u
const BASE = /^(?:[^,;。:()、]{0,10}(?<![其理])中(?=,|共?有)|当?中)/u
/** 对|8件申请,同意公开… */
const OBJECT = /(?:^|[^应面相核])对于?$/u
const AHEAD = /^[^,;。:]{0,12},/u
const FIRST_YEAR = 2008
const SINCE_REGULATIONS = /条例》?(?:正式)?(?:施行|实施|公布)以来/u
/** 截止2009年底,我部已公开6700条: may be a sum over years. */
const UP_TO = /截[至止]/u
/** 历年累计9条。|其中 */
const PART_BEHIND = /^[,;。(]?其中/u
/** The words before a sum over years say of what year it is, or up to what year's end. */
const NAMES_YEAR = /全年|一年来|[本今]年|年度|年[底末]|12 ?月(?:31|底|末)/u

/** 8个县市区|通过直报系统公开5920条 */
export function isOfParts(folded: string, { before, amount }: Figure): boolean {
  const count = /[\d一二三四五六七八九十][个所家]$/u.exec(folded.slice(Math.max(0, before.from - 4), before.from))?.[0] ?? ''
  return PARTS.test(count + folded.slice(before.from, amount.from).split(VIA)[0]!)
}

/** Words about requests that say nothing of their sort. */
const NO_SORT = /\d+年?|[,、;:和及与的共新等]|来自|提[出交]|各类|有效|政府信息|公开|信息|依?申请|本年度?|全年|今年/gu

const WAY = /[\u4e00-\u9fff]{2,6}(?:渠道|方式|途径|形式)共?$/u

/** What tells one sort of requests from another: 公民 in 收到公民申请; empty where nothing does. */
function sortOf({ is, acts, ways }: CompiledKind, folded: string, { own, before, amount }: Figure): string {
  const request = own.findLast(({ senses, to }) => (meet(senses, is.request) || meet(senses, ways)) && to <= amount.from)
  if (!request) return ''
  const verb = own.findLast(({ senses, to }) => meet(senses, acts) && to <= request.from && folded[to] !== '的')
  const sort = folded.slice(verb?.to ?? before.from, request.to).replace(NO_SORT, '')
  // 网页渠道|收到申请17件
  return sort || (WAY.exec(folded.slice(before.from, verb?.from ?? before.from))?.[0] ?? '')
}

/** 收到公民申请10件,企业申请3件: each is one sort of requests, none is all. Not: 收到申请13件,公民申请10件; 收到公民申请10件,答复申请3件. */
export function isOneSort(kind: CompiledKind, folded: string, { figures }: Passage, figure: Figure): boolean {
  const sort = sortOf(kind, folded, figure)
  if (sort === '') return false
  return [figures[figure.index - 1], figures[figure.index + 1]].some((other) => {
    if (!other || other.part !== figure.part || !inOneList(other, figure)) return false
    const [first, second] = other.index < figure.index ? [other, figure] : [figure, other]
    if (meet(second.ownSenses, without(kind.acts, union(first.ownSenses, kind.is.coming)))) return false
    const another = sortOf(kind, folded, other)
    return another !== '' && another !== sort
  })
}

/** The scope of a figure under a reading; null where it is none of the reporting body in the year: a mean, a target, a month, another body. */
export function scopeOf(kind: CompiledKind, input: ProseInput, figure: Figure, reading: Reading): Scope | null {
  const { view, tokens, meta, agency } = input
  const { folded } = view
  const { said, observed } = reading
  const { amount, before, sentence, own, ownSenses, near } = figure
  const { quantity } = amount
  const { is } = kind
  const mine = folded.slice(before.from, amount.from)
  const told = sentenceBefore(folded, figure)
  if (quantity.change || quantity.certainty === 'ambiguous' || quantity.modifier === 'atMost') return null
  if (FORMERLY.test(mine) || EVERY.test(told.split(/[,;]/u).at(-1)!) || GROWS.test(folded.slice(amount.to, amount.to + 6))) return null
  // 同意公开5 ⏎ ,877件: a line end has cut the number.
  if (CUT.test(folded.slice(amount.to, amount.to + 4)) && quantity.unit === '') return null
  // 29件中|已答复28件: a whole, of which the other is a part.
  const base = (OBJECT.test(mine) ? AHEAD : BASE).exec(folded.slice(amount.to, amount.to + NEAR))?.[0]
  if (base && (observed.last?.from ?? 0) >= amount.to + base.length - 1) return null
  const thisYear = THIS_YEAR.test(folded.slice(Math.max(sentence, before.from - NEAR), before.to))
  // 3件涉及第三方,征求意见后公开: not refused.
  if (REFUSED_FOR.test(said.code) && GIVEN.test(folded.slice(amount.from, amount.from + FAR_BEHIND).split(/[;。]/u)[0]!)) return null
  // 信息平均三天发布一次
  if (meet(ownSenses, kind.is.noFigure) || meet(figure.clause, is.average)) return null
  if (!REALLY.test(mine) && meet(near, thisYear ? kind.is.aimed : kind.is.notYet)) return null
  const ofYear = certaintyOfYear(folded, tokens.dates, sentence, amount, meta.year, said.said.stock ?? false)
  if (!ofYear) return null
  const first = own.find(({ senses }) => !meet(senses, is.all))?.from ?? before.to
  const subject = folded.slice(before.from, first)
  if (!figure.part && REPORTED.test(told) && !MINE.test(subject)) return null
  if (isOfParts(folded, figure) || (figure.fresh && !isOwnBody(subject, agency))) return null
  // 历年累计9条,其中当面申请4条
  const { whole } = figure
  if (whole && !thisYear && meet(whole.ownSenses, is.sinceThen) && PART_BEHIND.test(folded.slice(whole.amount.to, whole.amount.to + 4)))
    return null
  // 向上级平台报送信息87条,其中省局网站19条: where others published it.
  if (whole && DISCLOSED.test(said.code) && meet(whole.ownSenses, is.deliver) && !meet(ownSenses, is.proactive)) return null
  // 按时办结462件,延期办结6件: not all that were closed.
  if (said.code === 'requests.closed' && meet(ownSenses, is.onTime) && meet(observed.passage.senses, is.extended)) return null
  // 向各部门发送审计信息6期
  if (DISCLOSED.test(said.code) && DELIVERED.test(mine)) return null
  // 各单位在本单位网站公开9000条
  if (EACH_HAS.test(mine)) return null
  if (said.channel && (OF_EACH.test(mine) || LIBRARY.test(mine))) return null
  if (NEWLY_IN_BRACKET.test(folded.slice(amount.to, amount.to + NEAR))) return { certainty: 'likely', cumulative: true, silent: false }
  const newly = thisYear || meet(ownSenses, is.newly)
  // 自2008年5月1日《条例》施行以来: the first year of all reports.
  const ofFirstYear = meta.year === FIRST_YEAR && SINCE_REGULATIONS.test(told)
  if (!ofFirstYear && meet(newly ? ownSenses : union(ownSenses, near), is.sinceThen))
    return { certainty: 'likely', cumulative: true, silent: said.code !== 'website.visits' }
  const cumulative = !thisYear && meet(ownSenses, is.cumulative)
  const named = cumulative && NAMES_YEAR.test(folded.slice(Math.max(observed.passage.from, amount.from - FAR), amount.from))
  const undated = cumulative && DISCLOSED.test(said.code) && tokens.dates.length === 0 && !named
  const doubtful = ofYear === 'likely' || isDoubtful(kind, folded, figure, reading) || (cumulative && !named)
  return {
    certainty: quantity.certainty === 'certain' && doubtful ? 'likely' : quantity.certainty,
    cumulative: cumulative || (!thisYear && UP_TO.test(told)),
    silent: undated,
  }
}

/** Whether the words leave open what is counted, or the figure may have lost digits. */
function isDoubtful({ is, channels }: CompiledKind, folded: string, figure: Figure, { said, score, observed }: Reading): boolean {
  const { amount, ownSenses, behindSenses, near, nearChannels, part } = figure
  const { code } = said
  const { passage } = observed
  const isNamed = (sense: Senses, ...among: Senses[]) => among.some((senses) => meet(senses, sense))
  // 专项经费.5万元, 公开信息481 126条: a digit is lost, or two numbers stand side by side.
  const damaged = folded[amount.from - 1] === '.' || /\d\s\d/u.test(`${folded.slice(amount.from - 2, amount.from)}${amount.quantity.text}`)
  if (damaged || said.said.likely || (said.said.zero && amount.quantity.value > 0) || amount.quantity.upper !== undefined) return true
  // 培训农民2900人次: of what, nothing says.
  if (OF_ANYTHING.test(code)) return !isNamed(is.ogi, ownSenses, near, passage.under, passage.senses)
  if (code === 'requests.closed' || (code === 'requests.answered' && isNamed(is.notOnTime, passage.senses)))
    return isNamed(is.onTime, ownSenses, behindSenses)
  // 发布规范性文件36件: issued, or disclosed.
  if (code === 'proactive.normative') return !isNamed(is.proactive, ownSenses, near, behindSenses)
  if (!DISCLOSED.test(code)) return false
  if (score < SURE || meet(ownSenses, is.partOfSite) || unreadBefore(observed) > 0 || isListed(observed)) return true
  // 网站维护专栏1个,发布信息38条: the column's, or the site's.
  if (code !== 'proactive.total' && isNamed(is.columns, near)) return true
  // 门户网站访问量146万次,主动公开信息6917条: all, or the site's.
  return code === 'proactive.total' && !part && !meet(ownSenses, channels) && meet(nearChannels, channels)
}
