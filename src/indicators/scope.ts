import { type Figure, LONGEST_LOOK, sentenceBefore } from '../clauses/figures.js'
import type { Passage } from '../clauses/passages.js'
import type { CompiledKind } from '../kinds/compile.js'
import { meet, type Senses, union, without } from '../kinds/lexicon.js'
import { endsOffice } from '../language/offices.js'
import { endsPlace } from '../language/places.js'
import { holdsInOrder, isSameBody } from '../language/same-body.js'
import { BY_MEANS } from '../language/sentence-words.js'
import type { DateToken } from '../lex/token.js'
import { countLeading } from '../report/search.js'
import type { Certainty, Range } from '../report/span.js'
import type { Reading } from './candidates.js'
import { isListed, unreadBefore } from './evidence.js'
import type { ProseInput } from './indicators.js'

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
  /全年|本年|今年|当年|年内|年度|(?<!截[至止]|截[至止]到|至|到)\d{4} ?年(?![底末]|\d|以来|至今|[-至]|第?[一二三四]季度|[上下]半年)/u
const NEAR = 20
/** And how far before a sum over years. */
const FAR = 400
/** From so many points on a count of what was disclosed is certain. */
const SURE = 10.5
const DISCLOSED = /^proactive\.(?:total|channel)/
/** 各市(州)公开18万条: of the parts alone, which are not all. */
const PARTS =
  /^(?:其中)?,?(?:各|[\d一二三四五六七八九十]{1,3}[个所家])(?:(?:中小学|学校|小学|中学|幼儿园|医院|卫生院)[^、和及]{0,8}$|(?:市|州|县|区|旗|乡|镇|街道)(?:\([^()]{1,8}\))?){1,3}(?:(?:人民)?政府[^、和及]{0,30}|[^、和及,]{0,30}主管部门[^,]{0,30})?$/u
/** 各学院在本单位网站 */
const OF_EACH = /^[^,]{0,12}各[^,]{1,12}[在于通过]{1,2}(?:各自|自己|本(?:单位|部门|学院|科室))/u
/** 市图书馆公开信息935条: who, and not where. */
const LIBRARY = /^[^在于向到通过由]{0,8}(?:图书馆|档案馆)(?!、|和|及|等)/u
const VIA = new RegExp(`${BY_MEANS}|向|在|共?主动|共?公开|共?发布`, 'u')
/** 据省厅通报,全省收到7300件,我市收到58件: the figures of others, but for the own one. */
const REPORTED = /据[^,。]{1,16}通报/u
const MINE = /[我本]/u
/** 计划公开450条,实际公开563条 */
const REALLY = /实际/u
/** 发布各类信息138条|(2012年新增22条): a sum over years. */
const NEWLY_IN_BRACKET = /^\([^()]{0,12}新增/u
/** 由906条增加到1522条: the first is what it was. */
export const GROWS = /^(?:增加|增长|上升|提高|减少|下降|增|升|减|降)(?:到|至|为)/u

/** Counts that an office has of other work too. */
const OF_ANYTHING = /^(?:training|materials|media)/u
/** 5 ⏎ ,877件 */
const CUT = /^ ?\n ?[,.]?\d/u
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

/** What tells one sort of requests from another: 公民 in 收到公民申请; empty where nothing does. */
function sortOf({ is, acts, ways }: CompiledKind, folded: string, { own, before, amount }: Figure): string {
  const request = own.findLast(({ senses, to }) => (meet(senses, is.request) || meet(senses, ways)) && to <= amount.from)
  if (!request) return ''
  const verb = own.findLast(({ senses, to }) => meet(senses, acts) && to <= request.from && folded[to] !== '的')
  return folded.slice(verb?.to ?? before.from, request.to).replace(NO_SORT, '')
}

/** 收到公民申请10件,企业申请3件: each is one sort of requests, none is all. Not: 收到申请13件,公民申请10件; 收到公民申请10件,答复申请3件. */
export function isOneSort(kind: CompiledKind, folded: string, { figures }: Passage, figure: Figure): boolean {
  const sort = figure.part ? '' : sortOf(kind, folded, figure)
  if (sort === '') return false
  return [figures[figure.index - 1], figures[figure.index + 1]].some((other) => {
    if (!other || other.sentence !== figure.sentence || other.part) return false
    if (other.amount.quantity.unit !== figure.amount.quantity.unit) return false
    const [first, second] = other.index < figure.index ? [other, figure] : [figure, other]
    if (meet(second.ownSenses, without(kind.acts, union(first.ownSenses, kind.is.coming)))) return false
    const another = sortOf(kind, folded, other)
    return another !== '' && another !== sort
  })
}

/** The scope of a figure under a reading; null where it is none of the reporting body in the year: a mean, a target, a month, another body. */
export function scopeOf(
  kind: CompiledKind,
  { view: { folded }, tokens, meta, agency }: ProseInput,
  figure: Figure,
  { said, score, observed }: Reading,
): Scope | null {
  const { amount, before, sentence, own, ownSenses, near } = figure
  const { quantity } = amount
  const { is } = kind
  const mine = folded.slice(before.from, amount.from)
  if (
    quantity.change ||
    quantity.certainty === 'ambiguous' ||
    quantity.modifier === 'atMost' ||
    GROWS.test(folded.slice(amount.to, amount.to + 6))
  )
    return null
  // 同意公开5 ⏎ ,877件: a line end has cut the number.
  if (CUT.test(folded.slice(amount.to, amount.to + 4)) && quantity.unit === '') return null
  const thisYear = THIS_YEAR.test(folded.slice(Math.max(sentence, before.from - NEAR), before.to))
  // 信息平均三天发布一次
  if (meet(ownSenses, kind.is.noFigure) || meet(figure.clause, is.average)) return null
  if (!REALLY.test(mine) && meet(near, thisYear ? kind.is.aimed : kind.is.notYet)) return null
  const ofYear = certaintyOfYear(folded, tokens.dates, sentence, amount, meta.year, said.said.stock ?? false)
  if (!ofYear) return null
  const first = own.find(({ senses }) => !meet(senses, is.all))?.from ?? before.to
  const subject = folded.slice(before.from, first)
  if (!figure.part && REPORTED.test(sentenceBefore(folded, figure)) && !MINE.test(subject)) return null
  if (isOfParts(folded, figure) || (figure.fresh && !isOwnBody(subject, agency))) return null
  // 历年累计9条,其中当面申请4条
  const { whole } = figure
  if (whole && !thisYear && meet(whole.ownSenses, is.sinceThen) && PART_BEHIND.test(folded.slice(whole.amount.to, whole.amount.to + 4)))
    return null
  // 向上级平台报送信息87条,其中省局网站19条: where others published it.
  if (whole && DISCLOSED.test(said.code) && meet(whole.ownSenses, is.deliver)) return null
  // 各单位在本单位网站公开9000条
  if (said.channel && (OF_EACH.test(mine) || LIBRARY.test(mine))) return null
  if (NEWLY_IN_BRACKET.test(folded.slice(amount.to, amount.to + NEAR))) return { certainty: 'likely', cumulative: true, silent: false }
  const newly = thisYear || meet(ownSenses, is.newly)
  if (meet(newly ? ownSenses : union(ownSenses, near), is.sinceThen))
    return { certainty: 'likely', cumulative: true, silent: said.code !== 'website.visits' }
  const cumulative = !thisYear && meet(ownSenses, is.cumulative)
  const named = cumulative && NAMES_YEAR.test(folded.slice(Math.max(observed.passage.from, amount.from - FAR), amount.from))
  const undated = cumulative && DISCLOSED.test(said.code) && tokens.dates.length === 0 && !named
  const doubtful = ofYear === 'likely' || isDoubtful(kind, folded, figure, { said, score, observed }) || (cumulative && !named)
  return { certainty: quantity.certainty === 'certain' && doubtful ? 'likely' : quantity.certainty, cumulative, silent: undated }
}

/** Whether the words leave open what is counted, or the figure may have lost digits. */
function isDoubtful(
  { is, channels }: CompiledKind,
  folded: string,
  { amount, ownSenses, behindSenses, near, nearChannels, part }: Figure,
  { said, score, observed }: Pick<Reading, 'said' | 'score' | 'observed'>,
): boolean {
  const { code } = said
  const { passage } = observed
  const isNamed = (sense: Senses, ...among: Senses[]) => among.some((senses) => meet(senses, sense))
  // 专项经费.5万元, 公开信息481 126条: a digit is lost, or two numbers stand side by side.
  const damaged = folded[amount.from - 1] === '.' || /\d\s\d/u.test(`${folded.slice(amount.from - 2, amount.from)}${amount.quantity.text}`)
  if (damaged || said.said.likely || amount.quantity.upper !== undefined) return true
  // 培训农民2900人次: of what, nothing says.
  if (OF_ANYTHING.test(code)) return !isNamed(is.ogi, ownSenses, near, passage.under, passage.senses)
  // 按时办结462件,延期办结6件: not all.
  if (code === 'requests.closed' || (code === 'requests.answered' && isNamed(is.notOnTime, passage.senses)))
    return isNamed(is.onTime, ownSenses, behindSenses)
  // 发布规范性文件36件: issued, or disclosed.
  if (code === 'proactive.normative') return !isNamed(is.proactive, ownSenses, near, behindSenses)
  if (!DISCLOSED.test(code)) return false
  if (score < SURE || meet(ownSenses, is.platform) || meet(ownSenses, is.subsite) || unreadBefore(observed) > 0 || isListed(observed))
    return true
  // 网站维护专栏1个,发布信息38条: the column's, or the site's.
  if (code !== 'proactive.total' && isNamed(is.columns, near)) return true
  // 门户网站访问量146万次,主动公开信息6917条: all, or the site's.
  return code === 'proactive.total' && !part && !meet(ownSenses, channels) && meet(nearChannels, channels)
}

/** Words that may stand before the body that acts, or in its place. */
const LEAD =
  /^(?:其中|全年|年内|本年度?|今年以来|今年|当年|年度|共计?|累计|总计|合计|已|均|由|针?对|截[至止]到?|目前|一年来|年底|同时|此外|另外|其余|[一二三四五六七八九十]是|\d{4}年度?|\d{1,2}月(?:底|份)?|\d{1,2}[日号](?:止|前)?|[ "'、,:.()[\]]+)/u
/** 在镇便民服务中心设立…, 区档案馆、行政服务中心设立…: a place, not the one who acts. The press office acts for its government. */
const PLACE = /^(?:依托|利用|借助|[在于从向通经按以为把将])|(?:档案馆|图书馆)[、和及与]|新闻办(?:公室)?$/u
const OWN = /^(?:[我本全各])/u
/** 市政府办公室|通过市政府…: what follows says where. */
const WHERE = new RegExp(`${BY_MEANS}|经由|代表|(?<![现存正所])在`, 'u')
/** 全省, 据省通报,全省: an area; a government reports on all of its own, an office on itself alone. */
const AREA = /(?:^|[,;。])全(国|省|市|州|县|区|镇|乡)(?![级属局])/u
const LEVELS = ['镇乡', '县区', '市州', '省', '国']
const GOVERNMENT = /(?:人民)?政府(?:办公[厅室])?$/u

/** 全县 in a report of the county's education bureau is another's; in that of the county it is its own. */
function isLarger(area: string, agency: string): boolean {
  const level = (character: string) => LEVELS.findIndex((characters) => characters.includes(character))
  const last = [...agency.replace(GOVERNMENT, '')].findLast((character) => level(character) >= 0)
  const isPlace = endsPlace(agency.replace(GOVERNMENT, ''), agency.replace(GOVERNMENT, '').length)
  return last !== undefined && (isPlace ? level(area) > level(last) : level(area) >= level(last))
}

/** 各部门, 县区, 市本级: parts of the body that reports. */
const PART = /^各(?:县|区|市|乡|镇|街道|部门|单位|地)|(?:本级|县区)$/u
/** 各镇, 各街道: of a government, its parts; of its bureau, other bodies. */
const LOWER = /^各(?:县|区|市|乡|镇|街道)/u
/** 所属事业单位, 局属各单位 */
const UNDER = /^(?:所属|下属|直属|[局委厅]属)/u
const INSTITUTION = /^[^在于]{0,6}(?:学校|小学|中学|幼儿园|医院|卫生院|事业单位)$/u
/** 社区公开信息6条: no report is a village's. */
const VILLAGE = /^[^在于]{0,6}(?:社区|村(?:委会|居)?)$/u
const SCHOOL = /(?:学院|大学|学校|中学|小学)$/u
/** How a school speaks of itself. */
const THE_SCHOOL = /^学[校院]/u
/** 局办公室 in a report of a 局: an office inside it. */
const INSIDE = /^(?:局|委|厅|办|院|镇|乡|街道|中心|支队)(?=.)/u

/**
 * Whether the words before a verb name the body that reports, or nobody: 我局, 全县, 市交通局 in a report of 苍浦市交通运输局.
 * Another body's figure (市教育局收到申请3件) is a part of the total, if it belongs to it at all.
 */
export function isOwnBody(words: string, agency: string | null): boolean {
  let subject = words.split(WHERE)[0]!
  for (let lead = LEAD.exec(subject); lead && lead[0].length > 0; lead = LEAD.exec(subject)) subject = subject.slice(lead[0].length)
  subject = subject.replace(/(?<![ "'、])[ "'、]+$/, '')
  subject = subject.slice(subject.search(/[^ \n]{1,40}$/))
  const whole = AREA.exec(words)
  if (whole && agency && isLarger(whole[1]!, agency)) return false
  if (LOWER.test(subject) && agency !== null && !GOVERNMENT.test(agency) && !endsPlace(agency, agency.length)) return false
  if (UNDER.test(subject)) return false
  if (subject.length < 2 || OWN.test(subject) || PLACE.test(subject) || PART.test(subject)) return true
  if (VILLAGE.test(subject)) return false
  if (agency && SCHOOL.test(agency) && THE_SCHOOL.test(subject)) return true
  // 县内86所|学校: those that it looks after.
  if (agency !== null && INSTITUTION.test(subject) && !agency.endsWith(subject.slice(-2))) return false
  if (!endsOffice(subject, subject.length) && !endsPlace(subject, subject.length)) return true
  const inside = INSIDE.exec(subject)?.[0]
  if (inside && agency?.replace(GOVERNMENT, '').endsWith(inside)) return true
  return (
    agency === null ||
    isSameBody(subject, agency) ||
    holdsInOrder(agency, subject.replace('街办', '街道')) ||
    isGovernmentOf(subject, agency)
  )
}

/** 县政府 in a report of 石岗县. */
function isGovernmentOf(subject: string, agency: string): boolean {
  return /^.(?:人民)?政府$/u.test(subject) && agency.endsWith(subject[0]!)
}

/** A month or day means all that came before it where one of these stands before it. */
const UP_TO = /(?:截[至止]|截[至止]到|至|到|止)$/
/** What is counted up to a month of the first half is not the year's. */
const HALF = 6
/** 1—11月,: months without a year, which are no dates. */
const MONTHS = /(?<![\d年./-])\d{1,2}月?(?:份)?(?:[-~～—至到]{1,2})(\d{1,2})月(?:份)?(?!\d)/u
/** The year is only what a figure is compared with: 比2011年增加12件, 与2011年相比. */
const COMPARED = /[比较与同]$/
/** The year that something is carried on to, or from. */
const CARRIED_TO = /(?:结转|顺延|转入|延期|转)(?:继续办理)?(?:至|到|入)? ?$/u
const CARRIED = /^(?:年度?)?(?:没有|无|未)?(?:结转|转结|转入)/u
/**
 * How sure it is that a figure belongs to the year reported on, null where it does not, as far as the dates before it in its sentence say.
 * `2012年，…` holds for the whole sentence; a month or a day (`3月，召开会议2次`) tells of one event and holds up to the next semicolon; a year
 * of comparison holds for its own clause; `1至12月` is the year, `1至10月` is not, twelve other months may be meant for it, and what follows after
 * `9月15日至30日，…，` need not belong to those days; a month does not narrow a state (`4月调整，现有专职2人`); years in 《titles》 and in brackets already closed say nothing.
 */
export function certaintyOfYear(
  folded: string,
  dates: readonly DateToken[],
  sentenceFrom: number,
  figure: Range,
  year: number | null,
  stock: boolean,
): Certainty | null {
  const from = Math.max(sentenceFrom, figure.from - LONGEST_LOOK)
  const text = folded.slice(from, figure.from)
  const near = datesWithin(dates, from, figure.from)
  const months = stock || !text.includes('月') ? null : MONTHS.exec(text)
  let ours: Certainty | null = months && months[1] !== '12' && !text.slice(months.index).includes(';') ? null : 'certain'
  for (const [i, date] of near.entries()) {
    const before = text.slice(Math.max(0, date.from - from - 4), date.from - from).trimEnd()
    const behind = text.slice(date.to - from)
    // 结转至2023年办理1件, 2023年结转2件: where the requests go to or come from.
    if (CARRIED_TO.test(text.slice(Math.max(0, date.from - from - 6), date.from - from)) || CARRIED.test(behind)) continue
    // 自2017年4月1日起停征，本年度收费0元; 自2004年5月起开展工作，目前配备8人
    if (
      /[本今]年/.test(behind) ||
      (/^起/.test(behind) && (stock || /目前|现/.test(behind))) ||
      isEnclosed(text, date.from - from, behind) ||
      behind.startsWith('学年')
    )
      continue
    // 由2010年的180万增至310万: what it was is told of the year before.
    if (/[由从] ?$/u.test(before) && /[增减升降长少高][到至为]/u.test(behind)) continue
    const sameYear = year === null || Number(date.value.slice(0, 4)) === year
    // 自2020年1月起: the whole year.
    if (sameYear && /^\d{4}-01(?:-01)?$/.test(date.value) && /^起/.test(behind)) continue
    if (COMPARED.test(before)) {
      if (!/[,;]/.test(behind)) return null
    } else if (date.rangeEnd !== 'start') {
      const twelve = date.rangeEnd === 'end' && isTwelveMonths(near[i - 1], date)
      const month = Number(date.value.slice(5, 7))
      const whole = date.value.length === 4 || (date.rangeEnd ? twelve && month === 12 : UP_TO.test(before) && month > HALF)
      if (!sameYear) ours = null
      else if (stock || whole || behind.includes(';')) ours = whole && UP_TO.test(before) && month < 12 ? 'likely' : 'certain'
      else ours = twelve || (isDays(date) && isPast(behind)) ? 'likely' : null
    }
  }
  return ours
}

/** The dates of a stretch, found from the nearest one backwards. */
function datesWithin(dates: readonly DateToken[], from: number, to: number): DateToken[] {
  const first = countLeading(dates, (date) => date.from < from)
  let end = first
  while (end < dates.length && dates[end]!.to <= to) end++
  return dates.slice(first, end)
}

/** 1月至12月, 2015年11月1日至2016年10月31日; where only the end was read, from January. */
function isTwelveMonths(start: DateToken | undefined, end: DateToken): boolean {
  const months = (value: string) => Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7))
  const first = start?.rangeEnd === 'start' ? months(start.value) : months(`${end.value.slice(0, 4)}-01`)
  return months(end.value) - first >= 11
}

/** 9月15日至30日: tells when something was done. */
function isDays({ value, rangeEnd }: DateToken): boolean {
  return rangeEnd === 'end' && value.length === 10
}

/** What was done in those days has been told, and the sentence goes on to something else. */
function isPast(behind: string): boolean {
  return behind.indexOf(',', behind.indexOf(',') + 1) >= 0
}

/** Inside 《》 or inside brackets that are closed before the figure. */
function isEnclosed(text: string, at: number, behind: string): boolean {
  for (const [open, close] of ['《》', '()'].map((pair) => [pair[0]!, pair[1]!] as const)) {
    const opened = text.lastIndexOf(open, at)
    if (opened >= 0 && behind.includes(close) && !text.slice(opened, at).includes(close)) return true
  }
  return false
}
