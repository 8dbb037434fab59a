import { type IndicatorCode, indicatorEntry } from '../catalogue/indicators.js'
import type { Figure, Passage } from '../clauses/clauses.js'
import { sensesOf } from '../clauses/words.js'
import type { CompiledKind } from '../kinds/compile.js'
import { meet, type Senses, union } from '../kinds/lexicon.js'
import type { Indicator } from '../report/schema.js'
import type { Certainty } from '../report/span.js'
import { type Context, LEAST, type Reading, readingsOf } from './candidates.js'
import { formsAskedFor } from './forms-asked.js'
import type { IndicatorInput } from './indicators.js'
import { isOwnBody } from './own-body.js'
import { certaintyOfYear } from './year-scope.js'

/** A figure read as an indicator. */
export interface Found {
  indicator: Indicator
  score: number
  /** Order in the text. */
  /** What stands before the words, such as the owner of a site. */
  site: string
  order: number
  platform: boolean
  exact: boolean
  unit: string
  passage: number
  /** Where the figure stands. */
  at: number
  cumulative: boolean
  part: boolean
}

const THIS_YEAR = /全年|本年|今年|当年|年内|年度|(?<!截[至止]|截[至止]到|至|到)\d{4}年(?![底末]|\d|以来|至今|[-至])/
const NEAR = 20
/** From this score on a count of what was disclosed is certain. */
const SURE = 9.5
/** 据省厅通报,全省收到7300件,我市收到58件: the figures of others, but for the own one. */
const REPORTED = /据[^,。]{1,16}通报/
const MINE = /[我本]/
/** 计划公开450条,实际公开563条 */
const REALLY = /实际/
/** 发布各类信息138条|(2012年新增22条): a sum over years. */
const BRACKET_NEWLY = /^\([^()]{0,12}新增/
/** 累计3912万人次,其中2009年度|1206万人次 */
const YEAR_ONLY = /^[,(]?(?:其中)?,?(?:\d{4}年度?|本年度?|今年)(?:新增|共|为|达)?$/
/** 由906条增加到1522条: the first is what it was. */
const GROWS = /^(?:增加|增长|上升|提高|减少|下降|增|升|减|降)(?:到|至|为)/

/** 网站公开基础信息121条,项目信息6条,水利信息77条,合计204条: the sum that closes a list is what its first figure seemed to be. */
function closingSum(kind: CompiledKind, figure: Figure, passage: Passage, found: readonly Found[]): Found | 'new' | undefined {
  if (!meet(figure.ownSenses, kind.lexicon.of(['sum'])) || meet(figure.ownSenses, kind.restricting)) return undefined
  const index = passage.figures.indexOf(figure)
  let sum = 0
  for (let i = index - 1; i >= 0; i--) {
    const { sentence, amount } = passage.figures[i]!
    if (sentence !== figure.sentence || amount.quantity.unit !== figure.amount.quantity.unit) return undefined
    sum += amount.quantity.value
    if (i < index - 1 && sum === figure.amount.quantity.value) {
      // 网站更新信息1204条,平台上传信息318条,总计1522条: the sum of several ways is the total.
      const several = passage.figures.slice(i + 1, index).some((other) => meet(other.ownSenses, kind.acts) || meet(other.ownSenses, kind.channels))
      return several ? 'new' : (found.find((item) => item.at === amount.from) ?? 'new')
    }
  }
  return undefined
}

/** A figure that is none of ours stands between. */
const NO_HEAD = { code: '', senses: [], value: 0, score: 0, cumulative: false }

/** The figure that heads a list. */
interface Head {
  code: string
  senses: Senses
  value: number
  score: number
  cumulative: boolean
  reading?: Reading
  unit?: string
  /** Says 主动. */
  proactive?: boolean
  found?: Found
}

/** What a figure of a family says of those that follow it. */
const IMPLIED: Record<string, readonly string[]> = {
  requests: ['request'],
  proactive: ['disclose', 'proactive'],
  review: ['review', 'ogi'],
  litigation: ['litigation', 'ogi'],
  resources: ['ogi', 'have'],
  training: ['train'],
}

/** Figures of running text as indicators of the body and the year, each with its score. */
export function indicatorsFromProse(kind: CompiledKind, input: IndicatorInput, passages: readonly Passage[]): Found[] {
  const { view } = input
  const forms = formsAskedFor(input.meta.format, input.meta.year)
  const found: Found[] = []
  let head: Head | null = null
  for (const passage of passages) {
    if (passage.plan || passage.figures.length === 0) continue
    if (!passage.continues) head = null
    let last: { reading: Reading; unit: string; sentence: number } | undefined
    const heads: { at: number; head: Head }[] = []
    for (const figure of passage.figures) {
      const context: Context = {
        kind,
        folded: view.folded,
        passage,
        head: head?.code ?? null,
        headSenses: head?.senses ?? kind.lexicon.none,
      }
      const readings = chosen(readingsOf(context, figure), figure)
      const raw: Reading[] = readings.length > 0 ? [...readings] : []
      if (raw.length === 0 && last && last.unit === figure.amount.quantity.unit && last.sentence === figure.sentence && YEAR_ONLY.test(view.folded.slice(figure.before.from, figure.amount.from)))
        readings.push({ ...last.reading, from: figure.before.from, to: figure.amount.to })
      if (raw[0]) last = { reading: raw[0], unit: figure.amount.quantity.unit, sentence: figure.sentence }
      if (readings.length === 0 && figure.part && head?.cumulative && head.reading && YEAR_ONLY.test(view.folded.slice(figure.before.from, figure.amount.from)) && figure.amount.quantity.unit === head.unit)
        readings.push({ ...head.reading, from: figure.before.from, to: figure.amount.to })
      const sum = closingSum(kind, figure, passage, found)
      if (sum === 'new' && (meet(passage.under, kind.lexicon.of(['disclose'])) || meet(figure.near, kind.lexicon.of(['disclose', 'update'])))) readings.push({ said: kind.said[0]!, score: LEAST + 1, from: figure.before.from, to: figure.amount.to })
      else if (sum && sum !== 'new') sum.indicator = { ...sum.indicator, value: figure.amount.quantity.value, evidence: view.text.slice(figure.before.from, figure.amount.to).trim(), span: view.spanOf({ from: figure.before.from, to: figure.amount.to }) }
      for (const reading of readings) {
        const { code } = reading.said
        const entry = indicatorEntry(code)
        if (figure.part && !isPartOf(kind, view.folded, code, head, figure, reading)) continue
        if (process.env.NB_DEBUG) console.error(code, figure.amount.quantity.value, reading.score, view.folded.slice(reading.from, reading.to))
        const scope = entry.formats.length > 0 ? scopeOf(kind, input, figure, reading) : null
        if (!scope) continue
        const { quantity } = figure.amount
        const whole = figure.part && head?.code === code && head.found ? head.found : undefined
        // 专职人员86人,其中全职21人、兼职65人: the whole is all staff. 公开431条,其中主动公开425条: what was asked for is the part.
        if (whole && code.startsWith('resources.staff.')) whole.indicator = { ...whole.indicator, code: 'resources.staff' }
        else if (whole) whole.score = 0
        // 累计公开2.3万条,其中2012年8016条: the sum over years gives way.
        if (figure.part && head?.cumulative && head.found && /\d{4}年|本年|今年|新增/.test(view.folded.slice(figure.before.from, figure.amount.from))) head.found.score = 0
        const item: Found = {
          indicator: {
            code,
            value: quantity.value,
            unit: entry.unit,
            method: 'prose',
            certainty: scope.certainty,
            evidence: view.text.slice(reading.from, reading.to).trim(),
            section: quantity.section,
            span: view.spanOf(reading),
          },
          score: reading.score,
          site: view.folded.slice(Math.max(figure.before.from, reading.from - 14), reading.from + 6),
          order: found.length,
          platform: code === 'proactive.total' && meet(figure.ownSenses, kind.lexicon.of(['platform'])),
          exact: !quantity.approximate,
          unit: quantity.unit,
          passage: passage.from,
          at: figure.amount.from,
          cumulative: scope.cumulative,
          part: figure.part,
        }
        if (!scope.silent) found.push(item)
        const implied = IMPLIED[code.slice(0, code.indexOf('.'))]
        const senses = union(figure.ownSenses, kind.lexicon.of(implied ?? []))
        const opens = !figure.part || (head !== null && WHOLES.test(code) && (code.startsWith('response.') ? head.code.startsWith('response.') && head.code !== code && !code.endsWith('ByHead') : familyOf(head.code) !== familyOf(code)))
        if (opens && !reading.said.said.of) head = { code, senses, value: quantity.value, score: reading.score, cumulative: scope.cumulative, reading, unit: quantity.unit, proactive: meet(figure.ownSenses, kind.lexicon.of(['proactive'])), found: item }
        else if (head) head.senses = union(head.senses, kind.lexicon.of(implied ?? []))
        else head = { code, senses, value: 0, score: reading.score, cumulative: scope.cumulative, reading, unit: quantity.unit, proactive: meet(figure.ownSenses, kind.lexicon.of(['proactive'])), found: item }
        if (opens && head && WHOLES.test(code)) heads.push({ at: figure.amount.to, head })
      }
      if (readings.length === 0 && !figure.part) heads.push({ at: figure.amount.to, head: { ...NO_HEAD, code: subjectOf(kind, figure), value: figure.amount.quantity.value } })
    }
    found.push(...ofAll(kind, input, passage, found.length, heads))
  }
  void forms
  return found
}

/** Codes of a whole, which a part of something else is not. */
const WHOLES = /^(?:proactive\.total|requests\.received|requests\.closed|requests\.answered|review\.total|litigation\.total|response\.\w+|training\.sessions)$/

const familyOf = (code: string) => code.slice(0, code.indexOf('.'))

/** Whether a part of what `head` counts may have a code of its own. */
function isPartOf(kind: CompiledKind, folded: string, code: string, head: Head | null, figure: Figure, reading: Reading): boolean {
  // 重点领域公开信息28条,其中主动公开预决算信息12条: a part of a topic.
  const topical = figure.whole && meet(figure.whole.ownSenses, kind.lexicon.of(['topical']))
  if (!head) return !WHOLES.test(code) || (meet(figure.ownSenses, kind.lexicon.of(['proactive'])) && !topical)
  if (code === 'proactive.total' && head.code.startsWith('proactive.channel') && !head.cumulative) return false
  if (familyOf(head.code) !== 'proactive' && familyOf(head.code) !== familyOf(code) && /^(?:proactive|requests)/.test(code)) return false
  if (head.code !== code) return true
  // 累计公开301条,其中2010年新增64条; 公开信息687条,其中主动公开668条
  if (code.startsWith('resources.staff.')) return true
  if (head.cumulative) return /\d{4}年|本年|今年|新增/.test(folded.slice(figure.before.from, figure.amount.from))
  return code === 'proactive.total' ? meet(figure.ownSenses, kind.lexicon.of(['proactive'])) && !head.proactive : reading.said.said.say === 'collected'
}

/** The best reading; several where they say two things of one figure (收到并办结5件) or share a zero. */
function chosen(readings: readonly Reading[], figure: Figure): Reading[] {
  const [first] = readings
  if (!first) return []
  const best = [...new Map(readings.toReversed().map((reading) => [reading.said.code, reading])).values()].sort((a, b) => b.score - a.score)
  if (figure.amount.quantity.value === 0) return best.filter((reading) => reading.score >= first.score - 2)
  const rival = best[1]
  // 受理并按时回复申请17件
  if (rival && areJoint(best[0]!, rival) && rival.score > first.score - 2.1 && meet(figure.ownSenses, first.said.needs[0]!.senses) && meet(figure.ownSenses, rival.said.needs[0]!.senses)) return best.slice(0, 2)
  if (rival && rival.score > first.score - 0.5) return areJoint(best[0]!, rival) ? best.slice(0, 2) : []
  return best.slice(0, 1)
}

const JOINT = new Set(['requests.received', 'requests.closed', 'requests.answered', 'requests.closed.onTime'])
function areJoint(a: Reading, b: Reading): boolean {
  // 因涉及国家秘密不予公开47件: refused, and why.
  if (a.said.code.startsWith('requests.result.refused') && b.said.code.startsWith('requests.result.refused')) return true
  return JOINT.has(a.said.code) && JOINT.has(b.said.code)
}

function scopeOf(kind: CompiledKind, { view, tokens, meta }: IndicatorInput, figure: Figure, reading: Reading): { certainty: Certainty; cumulative: boolean; silent?: boolean } | null {
  const { amount, before, sentence, own } = figure
  const { quantity } = amount
  const { lexicon } = kind
  if (GROWS.test(view.folded.slice(amount.to, amount.to + 6))) return null
  if (quantity.change || quantity.certainty === 'ambiguous' || quantity.modifier === 'atMost' || quantity.upper !== undefined) return null
  const thisYear = THIS_YEAR.test(view.folded.slice(Math.max(sentence, before.from - NEAR), before.to))
  if (meet(figure.ownSenses, lexicon.of(['average', 'aimed', 'partYear'])) || meet(figure.near, lexicon.of(REALLY.test(view.folded.slice(before.from, amount.from)) ? [] : thisYear ? ['aimed'] : ['aimed', 'partYear']))) return null
  const ofYear = certaintyOfYear(view.folded, tokens.dates, sentence, amount, meta.year, reading.said.said.stock ?? false)
  if (!ofYear) return null
  const first = own[0]?.from ?? before.to
  if (REPORTED.test(view.folded.slice(sentence, amount.from)) && !MINE.test(view.folded.slice(before.from, first))) return null
  if (figure.fresh && !isOwnBody(view.folded.slice(before.from, first), meta.agency?.name ?? null)) return null
  const newly = thisYear || meet(figure.ownSenses, lexicon.of(['newly']))
  if (BRACKET_NEWLY.test(view.folded.slice(amount.to, amount.to + 20))) return { certainty: 'likely', cumulative: true }
  const sums = meet(figure.ownSenses, lexicon.of(['sinceThen'])) || (!newly && meet(figure.near, lexicon.of(['sinceThen'])))
  const cumulative = sums || (meet(figure.ownSenses, lexicon.of(['cumulative'])) && !thisYear)
  if (sums) return { certainty: 'likely', cumulative, silent: reading.said.code !== 'website.visits' }
  const certainty = quantity.certainty === 'certain' && (reading.said.said.likely || (reading.said.code.startsWith('proactive') && reading.score < SURE) || ofYear === 'likely' || (cumulative && tokens.dates.length === 0)) ? 'likely' : quantity.certainty
  return { certainty, cumulative }
}

/**
 * What is said of all at once, without a figure of its own: 收到申请5件,均为信函申请,已全部按时办结. The number is that of the requests before.
 */
function ofAll(kind: CompiledKind, input: IndicatorInput, passage: Passage, order: number, heads: readonly { at: number; head: Head }[]): Found[] {
  const { view } = input
  const { lexicon } = kind
  const found: Found[] = []
  const senses = lexicon.of(['all'])
  const done = lexicon.of(['done'])
  for (const word of passage.words) {
    const last = heads.findLast(({ at }) => at <= word.from)
    const head = last?.head
    if (!head || head.value === 0) continue
    // 办理申请17件,协助办理6件,均答复: of both.
    if (head.code === 'requests.handled' && heads.some((other) => other.head.code.startsWith('requests.') && other.head.value !== head.value && passage.from <= other.at)) continue
    // 收到申请2件,已按规定作了答复: the clause goes on to speak of them.
    const goesOn = meet(word.senses, done) && /^[,;]?(?:并|现)?$/.test(view.folded.slice(last.at, word.from))
    // 行政复议1件,复议机关予以维持: of one, all is said of it.
    const ofOne = head.value === 1 && /^(?:review|litigation)/.test(head.code) && meet(word.senses, kind.lexicon.slot('verdict')) && word.from - last.at < 30
    if (!meet(word.senses, senses) && !goesOn && !ofOne) continue
    if (REST.test(view.folded.slice(Math.max(last.at, word.from - 6), word.from))) continue
    const to = endOfClause(view.folded, word.to, passage.to)
    if (passage.figures.some(({ amount }) => amount.from >= word.from && amount.to <= to && !amount.quantity.unit.includes('日'))) continue
    const behind = passage.words.filter((other) => other.from >= word.from && other.to <= to)
    const said = sensesOf(lexicon, behind)
    if (meet(said, lexicon.of(['none', 'aimed', 'conditional', 'consult', 'letter', 'complaint', 'rate']))) continue
    for (const { code, all, not } of OF_ALL) {
      if (code.slice(0, code.indexOf('.')) !== head.code.slice(0, head.code.indexOf('.'))) continue
      if (!all.split(' ').every((names) => meet(said, lexicon.of(names.split('|')))) || (not && meet(said, lexicon.of(not.split(' '))))) continue
      const range = { from: word.from, to: behind.at(-1)!.to }
      found.push({
        indicator: {
          code,
          value: head.value,
          unit: indicatorEntry(code).unit,
          method: 'prose',
          certainty: 'likely',
          evidence: view.text.slice(range.from, range.to).trim(),
          section: input.outline.at(range.from),
          span: view.spanOf(range),
        },
        score: LEAST,
        site: '',
        order: order + found.length,
        platform: false,
        exact: true,
        unit: '',
        passage: passage.from,
        at: word.from,
        cumulative: false,
        part: false,
      })
    }
  }
  return found
}

/** What an unread figure counts, for what is said of all of it. */
function subjectOf(kind: CompiledKind, figure: Figure): string {
  if (meet(figure.ownSenses, kind.lexicon.of(['request']))) return 'requests.handled'
  return meet(figure.ownSenses, kind.lexicon.of(['letter'])) ? 'letters.received' : ''
}

/** 其余|均在期限内回复 */
const REST = /其余|剩余|其他/

const OF_ALL: readonly { code: IndicatorCode; all: string; not?: string }[] = [
  { code: 'requests.answered', all: 'answer' },
  { code: 'requests.closed', all: 'close' },
  { code: 'requests.closed.onTime', all: 'close onTime' },
  { code: 'requests.result.granted', all: 'granted' },
  { code: 'requests.result.notExist', all: 'notExist' },
  { code: 'requests.received.network', all: 'network request|submitted' },
  { code: 'requests.received.mail', all: 'mail request|submitted' },
  { code: 'requests.received.inPerson', all: 'inPerson request|submitted' },
  { code: 'review.upheld', all: 'upheld' },
  { code: 'review.pending', all: 'pending' },
  { code: 'litigation.upheld', all: 'upheld|dismissed' },
  { code: 'letters.answered', all: 'answer|close' },
]

function endOfClause(folded: string, from: number, limit: number): number {
  let at = from
  while (at < limit && !',。;!?:'.includes(folded[at]!)) at++
  return at
}

/** Like counts that plainly exclude each other: two own websites, two sorts of reading points. */
const ADDABLE = /^(?:proactive\.channel\.(?:website|other|wechat|weibo)|response\.(?:interviews|pressConferences|interpretations)|resources\.(?:readingPoints|staff\.\w+))$/
/** Readings whose scores differ by no more contradict each other. */
const MARGIN = 0.8

/** Of the readings of a code the one to state; like counts of one sentence are added; a sum over years gives way to the year's figure. */
export function resolve(found: readonly Found[]): { chosen: Found[]; rivals: Found[]; conflicts: Found[][] } {
  const conflicts: Found[][] = []
  const byCode = new Map<string, Found[]>()
  for (const item of found) {
    const list = byCode.get(item.indicator.code)
    if (list) list.push(item)
    else byCode.set(item.indicator.code, [item])
  }
  const chosen: Found[] = []
  const rivals: Found[] = []
  for (const [code, list] of byCode) {
    const ranked = list.filter((item) => item.score > 0 && !isPlatformOfSeveral(item, found)).sort((a, b) => Number(a.cumulative) - Number(b.cumulative) || b.score - a.score || a.order - b.order)
    const [first] = ranked
    if (!first) continue
    const alike = ranked.filter((item) => item.cumulative === first!.cumulative && item.score > first!.score - MARGIN && item.indicator.value > 0 && item.passage === first!.passage)
    const values = new Set(alike.map(({ indicator }) => indicator.value))
    const own = code === 'proactive.channel.website' ? ownSites(alike) : alike
    if (ADDABLE.test(code) && values.size > 1 && new Set(alike.map(({ unit }) => unit)).size === 1 && alike.every(({ exact }) => exact)) chosen.push(own.length > 1 ? added(own) : own[0]!)
    else if (new Set(ranked.filter(contradicts(first!)).map(({ indicator }) => indicator.value)).size > 0) {
      chosen.push({ ...first!, indicator: { ...first!.indicator, certainty: 'ambiguous' } })
      conflicts.push([first!, ...ranked.filter(contradicts(first!))])
    } else chosen.push(first!)
    rivals.push(...ranked.slice(1))
  }
  return { chosen, rivals, conflicts }
}

/** 在公开平台公开31条;局网站公开18条: beside the site, a platform is one channel of several and no total. */
function isPlatformOfSeveral(item: Found, found: readonly Found[]): boolean {
  return item.platform && found.some((other) => other.passage === item.passage && !other.part && other.indicator.code.startsWith('proactive.channel'))
}

/** Another value that is said as plainly, of no part and of no other time. */
function contradicts(first: Found) {
  return (item: Found) =>
    item.indicator.value !== first.indicator.value && item.cumulative === first.cumulative && !item.part && item.score > 0 && item.score > first.score - MARGIN
}

/** 在省政府网站: a site of another body. 市政府网站: of the government, which stands where no own site is named. */
const SUPERIOR = /省|自治区|国家|总局|中央|行业|媒体/u
const GOVERNMENT = /政府/u
const OWN_SITE = /[我本][局委办厅院校]|(?:局|委员会|厅|学校|医院)(?:政府|官方|门户)*网/u

/** Of figures for several sites those of the own ones, else of the government's, else of all. */
function ownSites(list: readonly Found[]): readonly Found[] {
  const owner = ({ site }: Found) => (site.includes('子') ? 3 : OWN_SITE.test(site) ? 0 : SUPERIOR.test(site) ? 2 : GOVERNMENT.test(site) ? 1 : 0)
  const nearest = Math.min(...list.map(owner))
  return list.filter((item) => owner(item) === nearest)
}

function added(list: readonly Found[]): Found {
  const items = [...list].sort((a, b) => a.order - b.order)
  const first = items[0]!
  const spans = items.map(({ indicator }) => indicator.span)
  return {
    ...first,
    indicator: {
      ...first.indicator,
      value: items.reduce((sum, { indicator }) => sum + indicator.value, 0),
      method: 'derived',
      certainty: 'likely',
      evidence: items.map(({ indicator }) => indicator.evidence).join(' + '),
      span: { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) },
    },
  }
}
