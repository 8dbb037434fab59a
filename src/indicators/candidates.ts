import { type Figure, sentenceBefore } from '../clauses/figures.js'
import type { Passage } from '../clauses/passages.js'
import { isPlain, onlyFillers } from '../clauses/phrase.js'
import { sensesOf, type Word } from '../clauses/words.js'
import type { CompiledKind, CompiledSaid } from '../kinds/compile.js'
import { meet, type Senses, union, without } from '../kinds/lexicon.js'
import type { Range } from '../report/span.js'
import { isJoined, isList, LEAST, type Observed, type Place, placeOf, saysOpen, sharesHead, weigh } from './evidence.js'

/** A reading of one figure: what it may count, and how much speaks for it. */
export interface Reading extends Range {
  said: CompiledSaid
  score: number
  observed: Observed
  /** The figure is the part of a count of all sorts that is about disclosure. */
  part?: boolean
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

/** How far behind a figure its noun begins. */
const NOUN_REACH = 6

/** The readings of a figure whose words and unit fit, one for each code, the best first. */
export function readingsOf(context: Context, figure: Figure): Reading[] {
  const { kind, folded } = context
  const ofUnit = kind.saidByUnit.get(baseUnit(figure))
  if (!ofUnit) return []
  const gap = folded.slice(figure.amount.to, figure.behind[0]?.from)
  const noun = figure.behind.length > 0 && gap.length <= NOUN_REACH && !gap.startsWith('并') && meet(figure.behindSenses, kind.things)
  // 开展以教育为主题的4次|在线访谈: things named before describe the noun behind.
  const before = noun
    ? figure.own.filter((word) => !meet(word.senses, kind.things) || meet(word.senses, kind.acts) || meet(word.senses, kind.posts))
    : figure.own
  const phrases = [phraseOf(kind, folded, figure.own)]
  if (figure.behind.length > 0) phrases.unshift(phraseOf(kind, folded, [...before, ...figure.behind]))
  if (noun) phrases.length = 1
  const behind = [phraseOf(kind, folded, figure.behind)]
  const best: Reading[] = []
  for (const said of ofUnit.meeting(union(figure.ownSenses, figure.behindSenses))) {
    for (const phrase of said.said.behind ? behind : phrases) {
      if (said.needs.length > 0 && !meet(phrase.senses, said.needed)) continue
      const reading = read(context, figure, said, phrase)
      if (!reading) continue
      const place = best.findIndex(({ said: { code } }) => code === said.code)
      if (place < 0) best.push(reading)
      else if (reading.score > best[place]!.score) best[place] = reading
    }
  }
  return best.sort((a, b) => b.score - a.score)
}

/** Words that may say what a figure counts, with what they all mean. */
interface Phrase {
  words: readonly Word[]
  senses: Senses
  several: boolean
}

function phraseOf(kind: CompiledKind, folded: string, words: readonly Word[]): Phrase {
  const senses = sensesOf(kind.lexicon, words)
  return { words, senses, several: isList(kind, senses) || isJoined(kind, folded, words) }
}

/** 件（次） → 件, 条次 → 条, 人/次 → 人次: the first of two measure words; 人次 and 批次 are words of their own. 8000万 of 经费 is money. */
function baseUnit({ amount: { quantity } }: Figure): string {
  const { unit, text } = quantity
  if (unit === '') return /[万亿]$/u.test(text) ? '元' : ''
  if (unit === '人次' || unit === '批次' || unit.length === 1) return unit
  const first = /^(.+?)(?:[（(/]|次$)/u.exec(unit)?.[1]
  return first === undefined ? unit : first === '人' ? '人次' : first
}

/** Whether the figure, the list that it stands in, and the headings admit the statement. */
function isIn({ kind, head, passage }: Context, figure: Figure, { said: { of, zero }, led }: CompiledSaid): boolean {
  // 办理申请26件,其中网络申请17件: how they came is told of all that came.
  const next = passage.figures[figure.index + 1]
  const cameIn = next?.whole === figure && meet(next.ownSenses, kind.ways) && !meet(next.ownSenses, kind.is.ended)
  if (zero && figure.amount.quantity.value !== 0 && !cameIn) return false
  if (of && !(head?.startsWith(of) && (head.length === of.length || head[of.length] === '.'))) return false
  return !led || meet(passage.lead, led) || meet(passage.under, led)
}

const LOST = /^[件宗起例次][、,和]/u
/** What may stand before a verb that opens its clause. */
const OPENS = /^(?:其中|实际|共|已|全年|[我本][局市县区镇乡委办]|\d{4}年度?|[,:])*$/u

function read(context: Context, figure: Figure, said: CompiledSaid, { words, senses: own, several }: Phrase): Reading | null {
  const { kind, folded, passage, headSenses } = context
  for (const need of said.needs) if (!need.near && !meet(own, need.senses)) return null
  if (meet(own, kind.is.none) || !isIn(context, figure, said)) return null
  // 涉及行政许可、执法等方面,办结信息公开申请33件: what the requests were about.
  if (meet(figure.near, said.unless)) {
    const unless = saysOpen(folded, words) ? without(said.unless, kind.is.licensing) : said.unless
    if (meet(figure.near, unless)) return null
  }
  if (meet(figure.clause, said.notBehind) && !meet(own, kind.is.suchWays)) return null
  // 主动公开36件,依申请公开0件,不予公开108件: sorts of documents.
  const ofDocuments = figure.amount.quantity.unit === '条' || meet(figure.near, kind.is.proactive)
  if (said.code === REFUSED && ofDocuments && !meet(figure.near, kind.is.dealing)) return null
  const first = words.find((word) => meet(word.senses, said.needed))
  const last = words.findLast((word) => meet(word.senses, said.needed))
  const places: Place[] = []
  const observed: Observed = { kind, folded, passage, figure, said, words, own, places, several, first, last, headSenses }
  for (const need of said.needs) {
    const place = placeOf(observed, need)
    if (place === null) return null
    places.push(place)
  }
  if (!isTight(observed) || sharesHead(observed)) return null
  // 标注“依申请公开”的56件: how documents are marked.
  if (said.code.startsWith('requests') && MARKED.test(sentenceBefore(folded, figure))) return null
  const { amount } = figure
  // 行政复议件、行政诉讼|0件: the number of the first is lost.
  const isLost = (word: Word) => meet(word.senses, said.needed) && LOST.test(folded.slice(word.to, word.to + 2))
  if (amount.quantity.value === 0 && words.some(isLost)) return null
  const score = weigh(observed)
  if (score < (said.said.least ?? LEAST)) return null
  return { said, score, observed, from: Math.min(first?.from ?? amount.from, amount.from), to: Math.max(amount.to, last?.to ?? amount.to) }
}

/** Whether words and figure stand as near as the statement asks. */
function isTight(o: Observed): boolean {
  const { folded, figure, words, said, first, last } = o
  const { amount, before } = figure
  const { close, bare, plain } = said.said
  if (bare && !OPENS.test(folded.slice(before.from, words[0]?.from ?? amount.from))) return false
  if ((close || amount.quantity.unit === '') && last && last.to <= amount.from) {
    const between = words.filter((word) => word.from >= last.to && word.to <= amount.from)
    const gaps = [last, ...between].map(({ to }, i) => ({ from: to, to: between[i]?.from ?? amount.from }))
    if (!gaps.every(({ from, to }) => onlyFillers(folded, from, to))) return false
  }
  const isBehind = first !== undefined && first.from >= amount.to
  if (isBehind && close && !onlyFillers(folded, amount.to, first.from)) return false
  if (!plain) return true
  if (!isBehind && !isPlain(folded, fromVerb(o), amount.from)) return false
  if (!last || last.from < amount.to) return true
  return isPlain(folded, [{ from: amount.to, to: amount.to }, ...words.filter((word) => word.from >= amount.to)], last.to)
}

/** 2022年度市水利局: the body alone. */
const OF_BODY =
  /^,?(?:\d{4}年度?)?,?[\u4e00-\u9fff(]{1,16}(?:局|委|办|厅|[镇乡县区市院处站所校会]|街道|中心|公司|集团|大学|学院)\)?,?(?:\d{4}年度?)?$/u

/** The words from the verb on, or from what says that it is about disclosure, or from the start of the phrase where it has none: 组织|安全生产培训. */
function fromVerb({ kind, folded, figure, words }: Observed): Range[] {
  const { before, amount, nearWords } = figure
  const all = [...nearWords.filter((word) => word.from >= before.from), ...words.filter((word) => word.from < amount.from)].sort(
    (a, b) => a.from - b.from,
  )
  const act = all.findLastIndex((word) => meet(word.senses, kind.acts) || meet(word.senses, kind.is.ogi))
  // 2022年度市水利局|依申请公开信息数4件
  if (act < 0 && all[0] && OF_BODY.test(folded.slice(before.from, all[0].from))) return all
  return act >= 0 ? all.slice(act) : [{ from: before.from, to: before.from }, ...all]
}

/** The best reading; several where they say two things of one figure (收到并办结5件) or share a zero; none where two differ and nothing decides. */
export function decide(readings: readonly Reading[], figure: Figure): Reading[] {
  const [first, second] = readings
  if (!first) return []
  if (figure.amount.quantity.value === 0 || figure.each) return readings.filter(({ score }) => score >= first.score - SHARED_ZERO)
  if (!second) return [first]
  const named = union(figure.ownSenses, figure.behindSenses)
  const bothNamed = [first, second].every(({ said }) => meet(named, said.needs[0]?.senses ?? said.needed))
  if (areJoint(first, second) && second.score > first.score - (bothNamed ? BOTH_NAMED : CLEAR)) return [first, second]
  return second.score > first.score - CLEAR ? [] : [first]
}

/** So many points apart, readings share a zero; both are meant where both verbs are named; and one is clear. */
const SHARED_ZERO = 2
const BOTH_NAMED = 2.1
const CLEAR = 0.5

const MARKED = /标注|注明|标明|属性/u
const REFUSED = 'requests.result.refused'
const NORMATIVE = new Set(['normative.issued', 'proactive.normative'])
const JOINT = new Set(['requests.received', 'requests.closed', 'requests.answered', 'requests.closed.onTime'])

function areJoint(a: Reading, b: Reading): boolean {
  // 制发并公开规范性文件3件: issued and disclosed.
  if (NORMATIVE.has(a.said.code) && NORMATIVE.has(b.said.code)) return true
  // 因涉及国家秘密不予公开47件: refused, and why.
  return (JOINT.has(a.said.code) && JOINT.has(b.said.code)) || (a.said.code.startsWith(REFUSED) && b.said.code.startsWith(REFUSED))
}
