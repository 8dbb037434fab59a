import { isPlain, onlyFillers } from '../clauses/phrase.js'
import { type Figure, type Passage } from '../clauses/clauses.js'
import { sensesOf, type Word } from '../clauses/words.js'
import { indicatorEntry } from '../catalogue/indicators.js'
import type { CompiledKind, CompiledSaid } from '../kinds/compile.js'
import { countShared, isNothing, meet, type Senses, shared, union, without } from '../kinds/lexicon.js'
import type { Range } from '../report/span.js'

/** A reading of one figure. */
export interface Reading extends Range {
  said: CompiledSaid
  score: number
}

/** What stands about a figure beside its own phrase. */
export interface Context {
  kind: CompiledKind
  folded: string
  passage: Passage
  /** Code of the figure that heads the list, and the senses of its words. */
  head: string | null
  headSenses: Senses
}

/** What each observation adds to or takes from a reading. */
const WEIGHTS = {
  /** Each needed thing that the figure's own phrase names; a channel says more. */
  named: 2,
  channel: 1,
  /** The same where the sentence, the list's head, or the heading names it. */
  namedNear: 1.5,
  namedByHead: 1,
  namedByLead: 1,
  namedByHeading: 0.75,
  namedInPassage: 0.5,
  /** The unit is the one that the catalogue counts in. */
  unit: 0.25,
  /** A channel was named before in the sentence, so that the figure is only what went through it. */
  channelBefore: -4,
  /** 另在媒体发布72条: what comes on top of the rest. */
  also: -3,
  /** A platform may be the site alone, or all that is disclosed. */
  platform: -2,
  /** 统计信息发布27条, 公开资金信息93条、补助信息79条: one class of several. */
  oneClass: -3,
  /** It stands under a heading that names one channel. */
  underChannel: -2,
  /** 各类信息 are all that there is. */
  whole: 1,
  /** It stands under a heading that is about disclosure. */
  underHeading: 1,
  /** Each word of the phrase that says that the figure counts something narrower, or something else. */
  unexplained: -6,
  /** Unknown words, for each pair of characters, between the words and the figure. */
  unread: -1,
  /** The same where no noun of what is disclosed stands in the phrase. */
  unreadBare: -2,
  /** Between the figure and the words behind it. */
  unreadBehind: -0.4,
  /** Its measure word was left out. */
  unitLost: -1,
}
const BASE = 6
/** Least score of a reading. */
export const LEAST = 6.5

/** The readings of a figure whose words and unit fit, the best first. */
export function readingsOf(context: Context, figure: Figure): Reading[] {
  const { kind } = context
  const { unit } = figure.amount.quantity
  const readings: Reading[] = []
  const bases = unit === '' && /[万亿]$/.test(figure.amount.quantity.text) ? '元' : baseUnit(unit)
  for (const said of kind.said) {
    if (!said.units.has(bases)) continue
    const reading = read(context, figure, said)
    if (reading && reading.score >= LEAST) readings.push(reading)
  }
  return readings.sort((a, b) => b.score - a.score)
}

/** 件（次） → 件, 条次 → 条, 人/次 → 人: the first of two measure words; 人次 and 场次 are words of their own. */
function baseUnit(unit: string): string {
  if (unit === '人次' || unit === '批次') return unit
  const cut = /^(.+?)(?:[（(/].*|次)$/u.exec(unit)
  return cut && unit.length > 1 ? (cut[1] === '人' ? '人次' : cut[1]!) : unit
}

function read(context: Context, figure: Figure, said: CompiledSaid): Reading | null {
  const { of, led, behind } = said.said
  if (said.said.zero && figure.amount.quantity.value !== 0) return null
  if (of && !(context.head && (context.head === of || context.head.startsWith(`${of}.`)))) return null
  if (led && !meet(context.passage.lead, said.led!) && !meet(context.passage.under, said.led!)) return null
  const { kind } = context
  const noun = figure.wordsBehind.length > 0 && figure.wordsBehind[0]!.from - figure.amount.to <= 6 && meet(figure.behindSenses, kind.lexicon.slot('thing'))
  // 开展以教育为主题的4次|在线访谈: things named before describe the noun behind.
  const own = noun ? figure.own.filter((word) => !meet(word.senses, kind.lexicon.slot('thing')) || meet(word.senses, kind.acts)) : figure.own
  const both = figure.wordsBehind.length > 0 && !behind ? score(context, figure, said, [...own, ...figure.wordsBehind], union(sensesOf(kind.lexicon, own), figure.behindSenses)) : null
  if (behind) return score(context, figure, said, figure.wordsBehind, figure.behindSenses)
  // 公开230条|规范性文件: the noun behind the unit is what is counted.
  return noun ? both : best(both, score(context, figure, said, figure.own, figure.ownSenses))
}

function best(a: Reading | null, b: Reading | null): Reading | null {
  if (!a || !b) return a ?? b
  return a.score >= b.score ? a : b
}

function score(context: Context, figure: Figure, said: CompiledSaid, words: readonly Word[], own: Senses): Reading | null {
  const { kind, folded, passage } = context
  const deliver = kind.lexicon.of(['deliver'])
  if (meet(figure.near, without(said.unless, deliver)) || meet(figure.clause, shared(said.unless, deliver))) return null
  if (said.said.bare && !BARE.test(folded.slice(figure.before.from, words[0]?.from ?? figure.amount.from))) return null
  if ( meet(own, kind.lexicon.of(['none']))) return null
  let total = BASE + (said.said.bonus ?? 0)
  let needed = kind.lexicon.none
  let named = 0
  for (const need of said.needs) {
    needed = union(needed, need.senses)
    if (meet(own, need.senses)) {
      total += WEIGHTS.named + (meet(need.senses, kind.channels) && said.code.startsWith('proactive.channel') ? WEIGHTS.channel : 0)
      named++
    } else if (!need.near) return null
    else {
      const channel = said.code.startsWith('proactive.channel') && meet(need.near, kind.channels)
      const weight = channel ? weightOfChannel(context, figure, own, need.near) : weightOf(context, figure, need.near)
      if (weight === 0) return null
      total += weight
    }
  }
  if (named === 0 && said.needs.length > 0) return null
  // Where it was published says nothing against a count of documents, courses or fees.
  const adverbial = /^(?:proactive\.(?:total|channel)|requests\.received|response\.hotTopics)/.test(said.code) ? kind.lexicon.none : [kind.channels, kind.lexicon.of(['column', 'namedColumn']), lexiconWays(said.code, kind)].reduce(union)
  const restricting = without(shared(own, kind.restricting), union(said.explained, adverbial))
  const several = isList(kind, own) || isJoined(kind, folded, words)
  const severalWays = said.code === 'requests.received' && countShared(own, union(kind.channels, kind.lexicon.slot('way'))) > 1
  let left =
    (said.manner && several) || severalWays ? without(restricting, [kind.channels, kind.lexicon.slot('way'), kind.lexicon.of(['column', 'namedColumn', 'fee'])].reduce(union)) : restricting
  if (figure.amount.quantity.value === 0) for (const axis of kind.siblings) if (meet(needed, axis)) left = without(left, axis)
  if (several && said.code.startsWith('proactive.channel')) total += WEIGHTS.unexplained
  if (!isNothing(left)) total += WEIGHTS.unexplained * countShared(left, left)
  // Two siblings in one phrase share the figure; a zero belongs to both.
  if (figure.amount.quantity.value !== 0)
    for (const axis of kind.siblings) if (meet(needed, axis) && countShared(own, axis) > 1 && !(said.manner && several) && countShared(shared(own, axis), said.explained) < countShared(own, axis)) total += WEIGHTS.unexplained
  if (said.said.alone && !meet(own, kind.channels) && !isNothing(without(figure.nearChannels, kind.lexicon.of(['platform']))) && !isList(kind, figure.nearChannels)) total += several ? 0 : WEIGHTS.channelBefore
  if (said.said.alone && !meet(own, kind.channels) && isNothing(figure.nearChannels) && countShared(passage.lead, kind.lexicon.slot('channel')) === 1) total += WEIGHTS.underChannel
  if (said.code === 'proactive.total' && meet(own, kind.lexicon.of(['whole']))) total += WEIGHTS.whole
  if (said.code.startsWith('proactive') && meet(passage.under, kind.lexicon.of(['disclose']))) total += WEIGHTS.underHeading
  if (figure.amount.quantity.unit === indicatorEntry(said.code).unit) total += WEIGHTS.unit
  // 收到申请4件,公开信息9条: the answer to requests.
  if (said.said.alone && meet(figure.near, kind.lexicon.of(['request']))) total += WEIGHTS.channelBefore
  if (said.code === 'proactive.total' && ALSO.test(folded.slice(figure.sentence, figure.amount.from))) total += WEIGHTS.also
  if (said.code.startsWith('proactive.channel') && '件项'.includes(baseUnit(figure.amount.quantity.unit)) && !meet(own, kind.lexicon.of(['info', 'document', 'post', 'proactive', 'update']))) total += WEIGHTS.channelBefore
  if (said.code === 'proactive.total' && meet(own, kind.lexicon.of(['platform']))) total += WEIGHTS.platform
  if (figure.amount.quantity.unit === '') total += WEIGHTS.unitLost
  if (total < LEAST) return null
  const first = words.find((word) => meet(word.senses, needed))
  const last = words.findLast((word) => meet(word.senses, needed)) ?? first
  const { amount } = figure
  const from = Math.min(first?.from ?? amount.from, amount.from)
  const to = Math.max(amount.to, last?.to ?? amount.to)
  if (last && last.to <= amount.from) {
    const known = words.findLast((word) => word.to <= amount.from) ?? last
    if ((said.said.close || amount.quantity.unit === '') && !onlyFillers(folded, known.to, amount.from)) return null
    const bare = said.code.startsWith('proactive') && (said.said.alone || said.code !== 'proactive.total' || !meet(own, kind.lexicon.of(['info', 'document'])))
    if (SHARED_HEAD.test(said.code) && sharesHead(folded, figure.before.from, words, needed, kind)) return null
    const unread = unreadBetween(folded, words, (words.find((w) => meet(w.senses, needed) && !meet(w.senses, kind.channels)) ?? last).to, amount.from)
    if (said.code.startsWith('proactive') && isOneClass(kind, folded, words, own, figure, unread, passage)) total += WEIGHTS.oneClass
    total += (bare ? WEIGHTS.unreadBare : WEIGHTS.unread) * unread
  }
  if (first && first.from >= amount.to && said.said.close && !onlyFillers(folded, amount.to, first.from)) return null
  if (first && first.from >= amount.to) total += WEIGHTS.unreadBehind * unreadBetween(folded, words, amount.to, first.from)
  if (said.said.plain && !isPlain(folded, first && first.from < amount.from ? startOfPlain(kind, figure, words) : [{ from: amount.to, to: amount.to }, ...words.filter((w) => w.from >= amount.to)], first && first.from < amount.from ? amount.from : to)) return null
  return total >= (said.said.least ?? LEAST) ? { said, score: total, from, to } : null
}

/** From the verb, or from the start of the phrase where it has none: 组织|安全生产培训. */
function startOfPlain(kind: CompiledKind, figure: Figure, words: readonly Word[]): Range[] {
  const { before, amount } = figure
  const all = [...figure.nearWords.filter((w) => w.from >= before.from), ...words.filter((w) => w.from < amount.from)].sort((a, b) => a.from - b.from)
  const act = all.findIndex((word) => meet(word.senses, kind.acts))
  return act >= 0 ? all.slice(act) : [{ from: before.from, to: before.from }, ...all]
}

function lexiconWays(code: string, kind: CompiledKind): Senses {
  return /^(?:requests|consultations|letters)/.test(code) ? kind.lexicon.none : kind.lexicon.slot('way')
}

/** 通过网站、微信等渠道: several channels, the website among them, or all that there are. */
function isList(kind: CompiledKind, senses: Senses): boolean {
  if (meet(senses, kind.lexicon.of(['anyWay']))) return true
  const channels = shared(senses, kind.lexicon.slot('channel'))
  return countShared(channels, channels) > 1 && meet(channels, kind.lexicon.of(['website', 'platform', 'gazette']))
}

/** 通过政府网站、政务大厅等公布: what is joined to the site by name is another channel, known or not. */
function isJoined(kind: CompiledKind, folded: string, words: readonly Word[]): boolean {
  const isSite = (word: Word) => meet(word.senses, kind.lexicon.of(['website']))
  const site = words.find(isSite)
  const act = site && words.find((word) => word.from >= site.to && meet(word.senses, kind.acts))
  if (!site || !act || !JOINED.test(folded.slice(site.to, act.from))) return false
  let at = site.to
  for (const item of folded.slice(site.to, act.from).split(/(?<=[、和及与])/)) {
    const to = at + item.length
    if (item.length > 2 && !words.some((word) => isSite(word) && word.from >= at && word.to <= to)) return true
    at = to
  }
  return false
}

/** What follows a channel in a list: 、政务大厅等 */
const JOINED = /^["”》]?(?:、|和|及|以及|与)[^,;。]{2,30}$/u

function weightOf({ kind, headSenses, passage }: Context, figure: Figure, senses: Senses): number {
  if (meet(figure.near, senses) || meet(figure.behindSenses, senses)) return WEIGHTS.namedNear
  if (meet(headSenses, senses)) return WEIGHTS.namedByHead
  if (meet(passage.lead, senses)) return WEIGHTS.namedByLead
  if (meet(passage.under, senses)) return WEIGHTS.namedByHeading
  return meet(kind.lexicon.of(['request', 'ogi']), senses) && meet(passage.senses, senses) ? WEIGHTS.namedInPassage : 0
}

/** A channel named before the phrase counts only where it is the only one there and the phrase names none. */
function weightOfChannel({ kind, passage }: Context, figure: Figure, own: Senses, senses: Senses): number {
  if (meet(own, kind.channels)) return 0
  const near = figure.nearChannels
  if (!isNothing(near)) return meet(near, senses) && countShared(near, near) === 1 ? WEIGHTS.namedNear + 1 : 0
  const lead = shared(passage.lead, kind.channels)
  return !isNothing(lead) && meet(lead, senses) && countShared(lead, lead) === 1 ? WEIGHTS.namedByLead + 1 : 0
}

/** What may stand before a verb that opens its clause. */
const BARE = /^(?:其中|实际|共|已|全年|[我本][局市县区镇乡委办]|\d{4}年度?|[,:])*$/u
/** 、|补助信息|79条 */
const ONE_MORE = /^[、,](?!其中|包括|占|同比|比|较|增|均|已|为)[^,;。、:()]{2,24}$/u
const ALSO = /另|此外|除|还/u
const SHARED_HEAD = /^(?:normative|regulations|proactive\.normative|requests\.result|response\.(?:interpretations|press|interviews))/

/** 政策文件及解读67条, 政策、规范性文件类信息14条: a count of two kinds of thing is neither's. */
function sharesHead(folded: string, from: number, words: readonly Word[], needed: Senses, kind: CompiledKind): boolean {
  const thing = words.findLast((word) => meet(word.senses, needed) && !meet(word.senses, kind.acts))
  if (!thing) return false
  const { from: start, to } = thing
  const known = (at: number, end: number) => words.some((word) => word !== thing && (word.to === at || word.from === end) && meet(word.senses, union(needed, kind.lexicon.of(['video']))))
  const before = start - 1 > from && '、和及与或'.includes(folded[start - 1]!) && HAN.test(folded[start - 2] ?? ' ') && !known(start - 1, -1)
  const behind = '、和及与或'.includes(folded[to] ?? ' ') && HAN.test(folded[to + 1] ?? ' ') && !known(-1, to + 1)
  return before || behind
}

/** Whether the noun before the verb, or the list that the figure opens, says that only one class is counted. */
function isOneClass(kind: CompiledKind, folded: string, words: readonly Word[], own: Senses, figure: Figure, unread: number, passage: Passage): boolean {
  const { amount } = figure
  const info = words.find((word) => meet(word.senses, kind.lexicon.of(['info'])))
  const act = words.findLast((word) => meet(word.senses, kind.acts) && word.to <= amount.from)
  const before = folded[(info?.from ?? 0) - 1] ?? ' '
  if (info && act && info.to <= act.from && HAN.test(before) && !LIGHT.has(before) && !words.some((word) => word.to === info.from)) return true
  const next = passage.figures[passage.figures.indexOf(figure) + 1]
  const gap = next ? folded.slice(amount.to, next.amount.from) : ''
  const list = !meet(own, kind.lexicon.of(['proactive'])) && next !== undefined && ONE_MORE.test(gap) && !meet(next.ownSenses, kind.acts) && !meet(next.ownSenses, kind.channels)
  return list && act !== undefined && (unread > 0 || !meet(own, kind.lexicon.of(['info'])))
}

/** Pairs of unknown characters between the words and the figure. */
function unreadBetween(folded: string, words: readonly Word[], from: number, to: number): number {
  let unknown = 0
  // 公开机构职能、预决算等信息9条: a list that 等 closes only describes the whole.
  const etc = folded.lastIndexOf('等', to)
  let at = etc > from && folded.slice(from, etc).includes('、') ? etc + 1 : from
  if (at > from) unknown += 1
  for (const word of [...words.filter((w) => w.from >= from && w.to <= to), { from: to, to }]) {
    for (; at < word.from; at++) if (HAN.test(folded[at]!) && !LIGHT.has(folded[at]!)) unknown++
    at = Math.max(at, word.to)
  }
  return Math.floor(unknown / 2)
}

const HAN = /[\u4e00-\u9fff]/u
const LIGHT = new Set('市县区镇乡街道局委部门单位级政府办公室厅人民共计总数量均为达到约近余了的有超过突破逾至仅只多各类全年分别新等本年度我局')
