import { type Figure, inOneList, sentenceBefore } from '../clauses/figures.js'
import type { Passage } from '../clauses/passages.js'
import type { Word } from '../clauses/words.js'
import type { Asked, CompiledKind, CompiledSaid, Need } from '../kinds/compile.js'
import { countShared, isNothing, meet, type Senses, shared, union, without } from '../kinds/lexicon.js'
import { BY_MEANS } from '../language/sentence-words.js'
import { isHan } from '../lex/characters.js'
import type { Range } from '../report/span.js'

/** A figure beside a way of stating an indicator. */
export interface Observed {
  kind: CompiledKind
  folded: string
  passage: Passage
  figure: Figure
  said: CompiledSaid
  /** The words that are looked at: those of the phrase, with or without the noun behind the figure. */
  words: readonly Word[]
  own: Senses
  /** Where each thing that must be named is named. */
  places: readonly Place[]
  /** Several channels are named, so that all that went out is counted. */
  several: boolean
  /** First and last of the words that are needed. */
  first: Word | undefined
  last: Word | undefined
  /** Senses of the figure that heads the list. */
  headSenses: Senses
}

/** An observation that speaks for or against a reading. */
type Feature = readonly [
  /** Points for each time that it holds. */
  weight: number,
  /** What it says, for a reader of the report. */
  says: string,
  /** The indicators that it bears on. */
  of: Bearing,
  /** Whether it holds, or how often. */
  holds: (o: Observed) => boolean | number,
]

/** All indicators, those of what was disclosed, that of all of it, those of one channel. */
type Bearing = 'any' | 'disclosure' | 'total' | 'channel'

/** Points of a reading before anything is observed, and the least that it takes. */
const BASE = 6
export const LEAST = 6.5

const COUNTED = /^(?:requests\.received|consultations|resources\.staff)/u
const isTotal = ({ said }: Observed) => said.code === 'proactive.total'
const ofDisclosure = ({ said }: Observed) => said.code.startsWith('proactive')

/** 另在媒体发布72条, 还借助网站发布: what comes on top of the rest. */
const ALSO = /另|此外|除|还/u

/** What is observed of a figure and a way of saying. The weights are set by what the observations mean; the greatest may be outweighed by no other. */
const FEATURES: readonly Feature[] = [
  // 公开政府信息20条 names disclosure and information; 答复20件 under 依申请公开 only the answer.
  [2, 'its own words name what is counted', 'any', (o) => namedBy(o, 'phrase')],
  // 网站公开20条 is what the website did, not 公开20条.
  [1, 'its own words name the channel', 'channel', (o) => o.said.needs.some((need) => isChannelNamed(o, need))],
  // 收到申请20件,答复18件: the requests are named before. Not: 公开20条 alone.
  [1.5, 'the sentence names it before', 'any', (o) => namedBy(o, 'sentence')],
  [1, 'the figure that heads the list names it', 'any', (o) => namedBy(o, 'head')],
  [1, 'the heading or the first sentence names it', 'any', (o) => namedBy(o, 'lead')],
  [0.75, 'a heading above names it', 'any', (o) => namedBy(o, 'heading')],
  [0.5, 'the paragraph names it', 'any', (o) => namedBy(o, 'passage')],
  // 开通微信,发布信息20条: what was opened is what it went through.
  [1, 'the only channel before it is this one', 'channel', (o) => o.said.needs.some((need) => isChannelNear(o, need))],
  [0.25, 'its measure word is that of the form', 'any', ({ figure, said }) => figure.amount.quantity.unit === said.unit],
  [1, 'it stands under a heading about disclosure', 'disclosure', (o) => has(o, o.passage.under, 'disclose')],
  // 各类信息 are all that there is; 统计信息 are not.
  [1, 'it counts all sorts of information', 'total', (o) => has(o, o.own, 'whole')],
  // 收到重复申请2件 is no count of requests, 网站公开20条 not of all that was disclosed.
  [-6, 'its words name something narrower, or something else', 'any', unexplained],
  [-6, 'it shares its figure with another of its kind', 'any', sharesFigure],
  // 通过网站、微信等渠道公开20条 is not what the website did.
  [-6, 'several channels are named together', 'channel', ({ several }) => several],
  // 在局网站开设专栏,发布信息20条: not all that was disclosed.
  [-4, 'a channel is named before it', 'any', (o) => isAlone(o) && !o.several && hasOneChannel(o)],
  // 在便民平台公开信息102条: a way that is not known, and no total.
  [-4, 'one way is named before it', 'total', hasOtherWay],
  [-2, 'the heading names a channel', 'any', (o) => isAlone(o) && isNothing(o.figure.nearChannels) && channelsIn(o, o.passage.lead) === 1],
  // 收到申请4件,公开信息9条: the answer to requests.
  [-4, 'requests are named before it', 'any', (o) => o.said.said.alone === true && has(o, o.figure.near, 'request')],
  // 行政审批事项均可网上办理,收到申请5128件: applications for licences.
  [-5, 'licences are named before it', 'any', isOfLicences],
  [-3, 'it comes on top of another count', 'total', (o) => ALSO.test(sentenceBefore(o.folded, o.figure))],
  // 信息公开平台公开20条: a platform may be the site, or all that there is.
  [-2, 'a platform is named', 'total', (o) => has(o, o.own, 'platform')],
  // 网上公开64件 may be answers; 网上公开信息64件 are not.
  [-4, 'it is not said what was disclosed', 'channel', mayBeAnswers],
  // 共发布信息876条,其中官网发布312条
  [3, 'its parts are channels', 'total', partIsChannel],
  [-3, 'its parts are channels', 'channel', partIsChannel],
  // 公开提案信息27条,集中公开采购等信息365条: neither is all.
  [-3, 'another count of what was disclosed stands beside it', 'total', hasTwin],
  // 公开21个执法主体部门的信息
  [-4, 'it counts something else', 'any', (o) => (ofDisclosure(o) || COUNTED.test(o.said.code)) && countsOthers(o)],
  [-1, 'its measure word is missing', 'any', ({ figure }) => figure.amount.quantity.unit === ''],
  // 统计信息发布27条, 公开资金信息93条、补助信息79条
  [-4, 'it counts one class of several', 'disclosure', (o) => o.said.code !== 'proactive.normative' && isOneClass(o)],
  [-1, 'words that are not understood stand before the figure', 'any', (o) => unreadBefore(o) * (isBare(o) ? 2 : 1)],
  [-0.4, 'words that are not understood stand behind the figure', 'any', unreadBehind],
]

const bearingOn = (...of: Bearing[]) => FEATURES.filter(([, , bearing]) => of.includes(bearing))
const OF_TOTAL = bearingOn('any', 'disclosure', 'total')
const OF_CHANNEL = bearingOn('any', 'disclosure', 'channel')
const OF_DISCLOSURE = bearingOn('any', 'disclosure')
const OF_OTHERS = bearingOn('any')

/** Points of a reading; `because` takes down what was observed. */
export function weigh(observed: Observed, because?: string[]): number {
  const { channel, said } = observed.said
  let total = BASE + (said.bonus ?? 0)
  const features = channel ? OF_CHANNEL : isTotal(observed) ? OF_TOTAL : ofDisclosure(observed) ? OF_DISCLOSURE : OF_OTHERS
  for (const [weight, says, , holds] of features) {
    const times = Number(holds(observed))
    if (times === 0) continue
    total += weight * times
    because?.push(says)
  }
  return total
}

function has({ kind }: Pick<Observed, 'kind'>, senses: Senses, ...names: Asked[]): boolean {
  for (const name of names) if (meet(senses, kind.is[name])) return true
  return false
}

export type Place = 'phrase' | 'sentence' | 'head' | 'lead' | 'heading' | 'passage'

/** The nearest place that names what is needed; null where none does. A channel that the phrase does not name has to be the only one there. */
export function placeOf(o: Omit<Observed, 'places'>, { senses, near }: Need): Place | null {
  if (meet(o.own, senses)) return 'phrase'
  if (!near) return null
  if (o.said.channel && meet(near, o.kind.channels)) {
    if (meet(o.own, o.kind.channels)) return null
    if (isOnly(near, o.figure.nearChannels)) return 'sentence'
    return isNothing(o.figure.nearChannels) && isOnly(near, shared(o.passage.lead, o.kind.channels)) ? 'lead' : null
  }
  if (meet(o.figure.near, near) || meet(o.figure.behindSenses, near)) return 'sentence'
  if (meet(o.headSenses, near)) return 'head'
  if (meet(o.passage.lead, near)) return 'lead'
  if (meet(o.passage.under, near)) return 'heading'
  return has(o, near, 'request', 'ogi') && meet(o.passage.senses, near) ? 'passage' : null
}

/** The request says what it is for: 收到公开申请5件. Not: 收到申请5件. */
export const saysOpen = (folded: string, words: readonly Word[]) => words.some(({ from, to }) => folded.slice(from, to).includes('公开'))

const isOnly = (near: Senses, channels: Senses) => meet(near, channels) && countShared(channels, channels) === 1

function namedBy({ places }: Observed, place: Place): number {
  let count = 0
  for (const named of places) if (named === place) count++
  return count
}

function isChannelNamed({ kind, own }: Observed, { senses }: Need): boolean {
  return meet(senses, kind.channels) && meet(own, senses)
}

function isChannelNear({ kind, own }: Observed, { near }: Need): boolean {
  return near !== null && meet(near, kind.channels) && !meet(own, kind.channels)
}

/** How many senses of the phrase the indicator does not know. */
function unexplained(o: Observed): number {
  const { kind, said, own, figure, several } = o
  const unknown = without(own, said.allowed)
  if (!meet(unknown, kind.restricting)) return 0
  let left = shared(unknown, kind.restricting)
  if ((said.manner && several) || (said.code === 'requests.received' && hasTwoWays(o)))
    left = without(left, [kind.channels, kind.ways, kind.is.columns].reduce(union))
  // 行政复议、行政诉讼数量为0件: a zero belongs to all that are named.
  if (figure.amount.quantity.value === 0 || figure.each)
    for (const axis of kind.siblings) if (meet(said.needed, axis)) left = without(left, axis)
  return countShared(left, left)
}

/** 网上、信函|申请6件. Not: 当面|申请6件, though in person may mean two things. */
function hasTwoWays({ kind, words }: Observed): boolean {
  const ways = union(kind.channels, kind.ways)
  const named = words.filter(({ senses }) => meet(senses, ways))
  return named.some(({ senses }) => !meet(shared(senses, ways), named[0]!.senses))
}

const ONE_OF_WAYS = new RegExp(`(?:${BY_MEANS})[^,;。]{2,12}[、和及与]$`, 'u')

/** 信息不存在、不属于本机关22件: two siblings in one phrase share the figure; a zero belongs to both. */
function sharesFigure(o: Observed): number {
  const { kind, folded, said, words, own, figure } = o
  // 通过咨询台、电话接受咨询6300人次: of both.
  const way = said.code.startsWith('consultations.') ? words.find(({ senses }) => meet(senses, kind.ways)) : undefined
  if (way && ONE_OF_WAYS.test(folded.slice(Math.max(figure.before.from, way.from - LONGEST_WAY), way.from))) return 1
  // 通过网络、信函等方式共收到申请3件: all ways together are how all came.
  const several = o.several || (said.code === 'requests.received' && hasTwoWays(o))
  if (figure.amount.quantity.value === 0 || figure.each || (said.manner && several)) return 0
  return kind.siblings.filter((axis) => {
    const named = countShared(own, axis)
    return meet(said.needed, axis) && named > 1 && countShared(shared(own, axis), said.explained) < named
  }).length
}

function isAlone({ kind, said, own }: Observed): boolean {
  return said.said.alone === true && !meet(own, kind.channels)
}

/** 在便民平台|公开, 通过石岗微新闻|公开: by one way, known or not. Not: 在信息公开平台 */
const OTHER_WAY = new RegExp(
  `(?:${BY_MEANS}|运用|在)(?![^,;。]{0,30}公开)[^,;。、和及等]{1,24}(?:平台|系统|端|号|栏|报|群|厅|屏|微[\\u4e00-\\u9fff]{1,2})[上中里]?,?(?:共|累计|全年|已|主动|对外|向社会){0,4}$`,
  'u',
)
const LONGEST_WAY = 40

function hasOtherWay({ kind, folded, own, figure, first }: Observed): boolean {
  if (!first || meet(own, kind.channels) || meet(own, kind.is.suchWays) || meet(own, kind.is.siteColumn)) return false
  return OTHER_WAY.test(folded.slice(Math.max(figure.sentence, first.from - LONGEST_WAY), first.from))
}

/** Of the measure words of requests, without a word for what was disclosed. */
function mayBeAnswers(o: Observed): boolean {
  return /^[件项]/.test(o.figure.amount.quantity.unit) && !has(o, o.own, 'info', 'document', 'post', 'proactive', 'update')
}

function isOfLicences(o: Observed): boolean {
  return o.said.code === 'requests.received' && has(o, o.figure.near, 'licensing') && !has(o, o.own, 'ogi') && !saysOpen(o.folded, o.words)
}

const channelsIn = ({ kind }: Observed, senses: Senses) => countShared(senses, kind.lexicon.slot('channel'))

function hasOneChannel({ kind, figure }: Observed): boolean {
  return !isNothing(without(figure.nearChannels, kind.is.platform)) && !isList(kind, figure.nearChannels)
}

/** 通过网站、微信等渠道: several channels, the website among them, or all that there are. */
export function isList(kind: CompiledKind, senses: Senses): boolean {
  if (meet(senses, kind.is.anyWay)) return true
  const channels = kind.lexicon.slot('channel')
  return countShared(senses, channels) > 1 && meet(shared(senses, channels), kind.is.site)
}

/** What follows a channel in a list: 、政务大厅等 */
const JOINED = /^["”》]?(?:[、和及与]|以及)[^,;。]{2,30}$/u

/** 通过政府网站、政务大厅等公布: what is joined to the site by name is another channel, known or not. */
export function isJoined(kind: CompiledKind, folded: string, words: readonly Word[]): boolean {
  const isSite = (word: Word) => meet(word.senses, kind.is.website)
  const site = words.find(isSite)
  const act = site && words.find((word) => word.from >= site.to && meet(word.senses, kind.acts))
  if (!site || !act || !JOINED.test(folded.slice(site.to, act.from))) return false
  let at = site.to
  for (const item of folded.slice(site.to, act.from).split(/(?<=[、和及与])/u)) {
    const to = at + item.length
    if (item.length > 2 && !words.some((word) => isSite(word) && word.from >= at && word.to <= to)) return true
    at = to
  }
  return false
}

/** A count of what was disclosed that does not say 主动公开信息: unknown words are more likely to narrow it. */
function isBare(o: Observed): boolean {
  return ofDisclosure(o) && (o.said.said.alone === true || !isTotal(o) || !has(o, o.own, 'info', 'document'))
}

/** 公开规划纲要、专项规划等|信息: what is listed may be all that was disclosed, or a class of it. */
export const isListed = ({ folded, first, figure }: Observed) =>
  first !== undefined &&
  /、[^,;。]{2,60}等(?!(?:渠道|方式|形式|途径|平台|载体|媒体|媒介))/u.test(withoutBrackets(folded.slice(first.from, figure.amount.from)))

/** Pairs of unknown characters between the verb and the figure. */
export function unreadBefore({ kind, folded, passage, words, said, figure, first, last }: Observed): number {
  if (!first || !last || last.to > figure.amount.from) return 0
  const from = words.find((word) => meet(word.senses, said.needed) && !meet(word.senses, kind.channels)) ?? last
  // 发布信息|26大项、71小项,|共计5384条: figures are read apart.
  const before: Range[] = []
  for (const { amount } of passage.figures.slice(Math.max(0, figure.index - 2), figure.index))
    if (amount.from >= from.to) before.push(amount)
  const isAll = before.length === 0 && figure.siblings.length === 0
  const known = isAll ? words : [...words, ...figure.siblings, ...before].sort((a, b) => a.from - b.from)
  return unreadBetween(folded, known, from.to, figure.amount.from)
}

function unreadBehind({ folded, words, figure, first }: Observed): number {
  return first && first.from >= figure.amount.to ? unreadBetween(folded, words, figure.amount.to, first.from) : 0
}

/** Characters that may stand between a name and its figure without changing what is counted. */
const LIGHT = new Set(
  '市县区镇乡街道局委部门单位级政府办公室厅人民共计总数量均为达到约近余了的有超过突破逾至仅只多各类全年分别新等本年度我',
)

const ABOUT = /^.{0,4}(?:涉及|有关|关于).{1,30}的/u

function unreadBetween(folded: string, words: readonly Range[], from: number, to: number): number {
  // 主动公开信息(包括29个栏目)共|58319条: what a bracket says is its own.
  const list = withoutBrackets(folded.slice(from, to))
  let unknown = 0
  // 公开机构职能、预决算等信息9条: a list that 等 closes only describes the whole.
  const etc = list.lastIndexOf('等')
  const listed = etc > 0 && list.slice(0, etc).includes('、') ? etc + 1 : 0
  // 公开涉及本委职能的|各类信息: what they are about is no class of them.
  let at = Math.max(listed, ABOUT.exec(list)?.[0].length ?? 0)
  if (at > 0) unknown++
  for (const word of words) {
    if (word.from < from || word.to > to) continue
    for (; at < word.from - from; at++) if (isUnknown(list, at)) unknown++
    at = Math.max(at, word.to - from)
  }
  for (; at < list.length; at++) if (isUnknown(list, at)) unknown++
  return Math.floor(unknown / 2)
}

const withoutBrackets = (text: string) =>
  text.includes('(') ? text.replace(/\([^()]{0,200}\)/gu, (words) => ' '.repeat(words.length)) : text
const isUnknown = (folded: string, at: number) => isHan(folded.charCodeAt(at)) && !LIGHT.has(folded[at]!)

/** 、|补助信息|79条 */
const ONE_MORE = /^(?:[、,;和及与]|以及)(?!其中|包括|占|同比|比|较|增|均|已|为)[^,;。、:()]{2,24}$/u

const LISTED = /^[、,;][^,;。]{2,16}$/u
const GENERAL = /^(?:了|各[类种项])?(?:政府|政务|公开){0,2}信息$/u

/** 完成|信息发布 */
const COMPLETED = /完成|开展|进行|做好/u

/** Whether the noun before the verb, or the list that the figure opens, says that only one class is counted. */
function isOneClass(o: Observed): boolean {
  const { kind, folded, words, own, figure, passage } = o
  const { amount } = figure
  const info = words.find((word) => meet(word.senses, kind.is.info))
  const act = words.findLast((word) => meet(word.senses, kind.acts) && word.to <= amount.from)
  if (!act) return false
  const modified = (at: number) => at >= figure.before.from && isUnknown(folded, at) && !COMPLETED.test(folded.slice(at - 1, at + 2))
  if (info && info.to <= act.from && (modified(info.from - 1) || modified(info.from - 2)) && !words.some((word) => word.to === info.from))
    return true
  const next = passage.figures[figure.index + 1]
  if (next && !info && next.sentence === figure.sentence && !next.part && !meet(next.ownSenses, kind.acts)) {
    // 公开公文5份、工作信息2条: kinds of what was disclosed.
    if (has(o, own, 'document') && has(o, next.ownSenses, 'info', 'document', 'normative')) return true
    // 主动公开部门工作动态6条,财务公开2条
    if (/动态$/u.test(folded.slice(act.to, amount.from)) && LISTED.test(folded.slice(amount.to, next.amount.from)))
      return isLike(next.amount.quantity.unit, amount.quantity.unit)
  }
  // 主动公开预决算2条、政策文件25条
  if (next && !info && isOneMore(o, next) && folded[amount.to] === '、') return true
  // 其中网站公布182条,微信公布5条,提案2条: a list of channels.
  const last = passage.figures[figure.index - 1]
  if (o.said.channel && last?.part && figure.part && meet(last.ownSenses, kind.channels)) return false
  if (has(o, own, 'proactive')) return false
  // 发布业务信息342条,占86.6%
  if (next?.amount.quantity.unit === '%' && /^,?占/u.test(folded.slice(amount.to, next.amount.from)))
    // 主动公开6187条,其中网站公开3762条,占60.8%: a channel's share.
    return !(o.said.channel && figure.part && unreadBefore(o) === 0)
  if (!next || !isOneMore(o, next)) return false
  // 工作动态类信息|36条,时政要闻类信息; 新闻信息|1083条、政务信息
  const isSort = has(o, next.ownSenses, 'info') && info && !GENERAL.test(folded.slice(act.to, info.to))
  return !info || isSort || folded[info.from] === '类' || folded[info.from - 1] === '类' || unreadBefore(o) > 0
}

/** Whether the next figure counts another class of the same list. */
function isOneMore({ kind, folded, figure: { amount } }: Observed, next: Figure): boolean {
  return (
    isLike(next.amount.quantity.unit, amount.quantity.unit) &&
    ONE_MORE.test(folded.slice(amount.to, next.amount.from)) &&
    !meet(next.ownSenses, kind.acts) &&
    !meet(next.ownSenses, kind.channels)
  )
}

/** 条 and 条次, 篇 and 篇: not 条 and 人. */
const isLike = (a: string, b: string) => a === b || [...a].some((character) => b.includes(character)) || (ITEMS.test(a) && ITEMS.test(b))
const ITEMS = /^[条件份篇则]$/u

/** Whether the figure before or behind, in the same sentence and measure words, is disclosed too, through no channel. */
function hasTwin({ kind, own, figure, passage }: Observed): boolean {
  if (meet(own, kind.is.proactive) || meet(own, kind.is.whole) || figure.part) return false
  return [figure.index - 1, figure.index + 1].some((index) => {
    const other = passage.figures[index]
    if (!other || other.part || !inOneList(other, figure) || meet(other.ownSenses, kind.is.otherTimes)) return false
    return meet(other.ownSenses, kind.is.disclose) && !meet(other.ownSenses, kind.channels) && !meet(other.ownSenses, kind.is.whole)
  })
}

function partIsChannel({ kind, own, passage, figure }: Observed): boolean {
  const next = passage.figures[figure.index + 1]
  return next?.whole === figure && meet(next.ownSenses, kind.channels) && !meet(own, kind.channels)
}

/** 公开21个部门的信息, 发布6项监测信息; 七类|19项信息 */
function countsOthers({ folded, passage, figure: { amount, behind, index } }: Observed): boolean {
  const { unit } = amount.quantity
  if ((unit === '个' || unit === '项' || unit === '期') && isHan(folded.charCodeAt(amount.to)) && behind[0]?.from !== amount.to) return true
  return folded[amount.from - 1] === '类' && passage.figures[index - 1]?.amount.to === amount.from
}

const ETC = /、[^,;。]{2,40}等/u
/** 信访、举报、政府信息公开申请等|各类事项: of all sorts. */
const MIXED = /(?:信访|来信|咨询|举报|投诉|留言|诉求|提案)[^,;。]{0,30}等(?!方式|形式|途径|渠道)/u
/** Codes of things that are often counted together with others. */
const SHARED_HEAD =
  /^(?:normative|regulations|proactive\.normative|requests\.(?:received$|result)|response\.(?:interpretations|press|interviews))/

/** 政策文件及解读67条, 政策、规范性文件类信息14条: a count of two kinds of thing is neither's. */
export function sharesHead({ kind, folded, words, said, figure }: Observed): boolean {
  if (!SHARED_HEAD.test(said.code)) return false
  if (said.code.startsWith('requests') && MIXED.test(folded.slice(figure.before.from, figure.amount.from))) return true
  const thing = words.findLast((word) => meet(word.senses, said.needed) && !meet(word.senses, kind.acts) && word.to <= figure.amount.from)
  if (!thing) return false
  const alike = [said.needed, kind.is.video, kind.ways].reduce(union)
  const known = (at: number, end: number) =>
    words.some((word) => word !== thing && (word.to === at || word.from === end) && meet(word.senses, alike))
  const { from, to } = thing
  // 解读政策、公布人事变动等共计43条: several things were done.
  const isDone = (word: Word) => word.from >= to && word.to <= figure.amount.from && meet(word.senses, kind.acts)
  if (ETC.test(folded.slice(to, figure.amount.from)) && words.some(isDone)) return true
  // 涉及|国家秘密: the character belongs to a word.
  const joint = (at: number) => '、和及与或'.includes(folded[at] ?? ' ') && !words.some((word) => word.from <= at && at < word.to)
  const qualified = /[\u4e00-\u9fff][、和及与或](?:配套|相关|有关)$/u.test(folded.slice(Math.max(figure.before.from, from - 4), from))
  const before =
    qualified || (from - 1 > figure.before.from && joint(from - 1) && isHan(folded.charCodeAt(from - 2)) && !known(from - 1, -1))
  // 因不掌握等原因无法提供45件: one reason of several.
  return before || folded[to] === '等' || (joint(to) && isHan(folded.charCodeAt(to + 1)) && !known(-1, to + 1))
}
