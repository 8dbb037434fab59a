import { type Figure, inOneList, LONGEST_LOOK, sentenceBefore } from '../clauses/figures.js'
import type { Passage } from '../clauses/passages.js'
import type { CompiledKind } from '../kinds/compile.js'
import { isNothing, meet, type Senses, shared, union } from '../kinds/lexicon.js'
import { type Context, decide, type Reading, readingsOf } from './candidates.js'
import { LEAST } from './evidence.js'
import { readFees } from './fee-parts.js'
import { type Found, familyOf, statement } from './found.js'
import type { ProseInput } from './indicators.js'
import { setLevelsAside } from './levels.js'
import { type Counted, saidOfAll } from './of-all.js'
import { added, COUNTS_REQUESTS, OTHERS_SITE, OWN_SITE } from './resolve.js'
import { GROWS, isOneSort, type Scope, scopeOf } from './scope.js'

/** The figure that heads a list. */
interface Head {
  code: string
  /** What its words name, and what its code implies of those that follow. */
  senses: Senses
  reading: Reading
  unit: string
  cumulative: boolean
  proactive: boolean
  found: Found
}

/** Codes of a whole, which a part of something else is not. */
const WHOLE =
  /^(?:proactive\.total|requests\.received|requests\.closed|requests\.answered|review\.total|litigation\.(?:\w+\.)?total|response\.\w+|training\.sessions)$/
/** So many figures before a sum may be its parts. */
const MOST_PARTS = 40
/** 3000余条, 三百多件: no fewer. Not 约3000余条. */
const AT_LEAST = /^[\d,.，．０-９〇零一二三四五六七八九十百千万亿]+[余多]/u
/** 累计3912万人次,其中2009年度|1206万人次; 累计216条。2011年新增 |43条 */
const YEAR_ONLY = /^[,(]?(?:其中)?,?(?:\d{4}年度?|本年度?|今年)(?:新增|共|为|达)? ?$/u
/** 由180万条次增至|310万条次, 由956条增加到2015年的|1623条 */
const GROWN = new RegExp(`${GROWS.source}(?:\\d{4}年度?|本年度?|今年)?的?$`, 'u')
/** 其中本年新收|26件: those of the year, without what was carried over. */
const NEWLY = /新(?:收|受理|接收)/u
const NAMES_YEAR = /\d{4}年|本年|今年|新增/u

/** Figures of running text, and what is said of all of them, as indicators of the body and the year, each with its score. */
export function readProse(kind: CompiledKind, input: ProseInput, passages: readonly Passage[]): Found[] {
  const found: Found[] = []
  let head: Head | null = null
  for (const passage of passages) {
    if (passage.plan || passage.figures.length === 0) continue
    if (!passage.continues) head = null
    head = readPassage(kind, input, passage, head, found)
  }
  return found
}

function readPassage(kind: CompiledKind, input: ProseInput, passage: Passage, before: Head | null, found: Found[]): Head | null {
  const { folded } = input.view
  const counted: Counted[] = []
  let head = before
  let last: { reading: Reading; figure: Figure } | undefined
  const foundOfFigure = new Map<Figure, Found>()
  let endOfFees = 0
  /** The code of the figure whose parts are told, 政策解读14篇,其中…, though it is a part itself. */
  let inner: { code: string; sentence: number } | undefined
  /** What the paragraph says of wholes: of 完成答复45件。其中,县级政府答复5件 the 45. */
  const wholes = new Map<string, number>()
  for (const [i, figure] of passage.figures.entries()) {
    if (i < endOfFees) continue
    const { amount } = figure
    // 配备3人。制作信息198条,其中公开167条: parts of a figure that was not read are no parts of the one before.
    if (figure.whole?.sentence === figure.sentence && !foundOfFigure.has(figure.whole) && head?.found.figure?.sentence !== figure.sentence)
      head = null
    const context = { kind, folded, passage, head: head?.code ?? null, headSenses: head?.senses ?? kind.lexicon.none }
    const readings = decide(readingsOf(context, figure), figure)
    const mine = { from: figure.before.from, to: amount.to }
    const words = folded.slice(mine.from, amount.from)
    if (readings.length === 0 && (YEAR_ONLY.test(words) || GROWN.test(words))) {
      // 2014年为604条,2015年为731条; 累计3912万人次,其中2009年度1206万人次
      const inAll =
        head?.cumulative && head.unit === amount.quantity.unit && (figure.part || NAMES_YEAR.test(folded.slice(mine.from, mine.to)))
      const same = inAll ? head : last && inOneList(last.figure, figure) ? last : null
      if (same) readings.push({ ...same.reading, ...mine })
    }
    // 办理申请84件,|结转下年度2件: those that were not carried on were closed.
    const next = passage.figures[i + 1]
    const isCleared = next?.sentence === figure.sentence && meet(next.ownSenses, kind.is.nextYear) && meet(next.ownSenses, kind.is.carry)
    if (readings.length === 0 && isCleared && meet(figure.ownSenses, kind.is.handle) && meet(figure.ownSenses, kind.is.request))
      readings.push({ ...plainReading(context, figure, 'requests.closed'), ...mine })
    const closing = readings.length === 0 ? closingSum(kind, folded, figure, passage, foundOfFigure) : null
    if (closing === 'total') readings.push({ ...plainReading(context, figure, 'proactive.total'), ...mine })
    else if (closing) closing.indicator = statement(input, mine, { ...closing.indicator, value: amount.quantity.value })
    if (figure.part && words.includes('其中')) {
      // Not: 累计访问610万人次,其中2008年186万人次.
      const parted = last && foundOfFigure.get(last.figure)
      inner = parted && !parted.cumulative ? { code: parted.indicator.code, sentence: figure.sentence } : undefined
    }
    const whole = wholeOf(passage, figure, readings[0], words, foundOfFigure)
    const ofAll = whole && foundOfFigure.get(whole)
    if (whole && ofAll?.reading && isOfDisclosure(folded, whole, figure, ofAll)) {
      ofAll.superseded = true
      // 窗口受理各类申请5600件,其中政府信息公开申请13件: the part was not counted by its way.
      const known = ofAll.reading.said.code.endsWith('.inPerson') ? readings[0] : ofAll.reading
      if (known) readings.splice(0, readings.length, { ...known, ...mine, part: true })
    }
    if (readings[0]) last = { reading: readings[0], figure }
    // 主动公开14项|58条: the pieces are counted last.
    const isCountedAgain = passage.figures[i + 1]?.amount.from === amount.to
    for (const reading of readings) {
      const { code } = reading.said
      if (isCountedAgain && code.startsWith('proactive')) continue
      if (figure.part && !reading.part) {
        if (!mayBePart(kind, folded, head, figure, reading)) continue
        const isInner = inner?.code === code && inner.sentence === figure.sentence
        if ((isInner || (wholes.get(code) ?? -1) >= amount.quantity.value) && head?.code !== code) continue
      }
      const scope = scopeOf(kind, input, figure, reading)
      if (!scope) continue
      const fees = code === 'requests.fees' ? readFees(folded, passage.figures, i) : null
      if (fees) endOfFees = fees.end
      const item = foundOf(input, passage, found.length, reading, fees?.whole ?? figure, scope, head)
      if (reading.part && item.indicator.certainty === 'certain') item.indicator = { ...item.indicator, certainty: 'likely' }
      supersede(folded, head, figure, code)
      // 答复7件,|其余2件在期限内答复: what was said of the others in the same sentence.
      const isRest = OTHERS_REST.test(words)
      const rest = isRest ? saidBefore(found, figure, code) : undefined
      // 3件不予公开,其余9件均已答复: the three were answered too.
      if (isRest && !rest && WHOLE.test(code) && !PENDING.test(sentenceBefore(folded, figure))) continue
      if (rest) rest.superseded = true
      const others = code === 'resources.staff' ? personsBefore(folded, passage.figures[i - 1], figure) : 0
      const value = others > 0 ? others + amount.quantity.value : fees?.added
      if (rest) item.indicator = added([rest, item])
      else if (value) item.indicator = { ...item.indicator, value, method: 'derived', certainty: 'likely' }
      if (!scope.silent) {
        found.push(item)
        if (!item.part && !item.cumulative) wholes.set(code, Math.max(wholes.get(code) ?? 0, amount.quantity.value))
        if (item.figure === figure && !foundOfFigure.has(figure)) foundOfFigure.set(figure, item)
      }
      const implied = kind.implied[familyOf(code)] ?? kind.lexicon.none
      const opens = !figure.part || opensAnother(head, code)
      const proactive = meet(figure.ownSenses, kind.is.proactive)
      if ((opens && !reading.said.said.of) || !head) {
        const senses = union(figure.ownSenses, implied)
        head = { code, senses, reading, unit: amount.quantity.unit, cumulative: scope.cumulative, proactive, found: item }
      } else head = { ...head, senses: union(head.senses, implied) }
      // 收到31件,转下年3件,均答复: of the rest.
      if (code === 'requests.carriedForward' && amount.quantity.value > 0) counted.push({ at: amount.to, code: '', value: 0 })
      if (opens && (WHOLE.test(code) || code === 'resources.staff'))
        counted.push({ at: amount.to, code: scope.cumulative && scope.silent ? '' : code, value: amount.quantity.value })
    }
    const isCount = !amount.quantity.change && amount.quantity.unit !== '%'
    if (readings.length === 0 && isCount && !figure.part && !meet(figure.ownSenses, kind.results))
      counted.push({ at: amount.to, code: subjectOf(kind, figure), value: amount.quantity.value })
  }
  setLevelsAside(kind, folded, passage, foundOfFigure)
  // 收到公民申请10件,企业申请3件: neither is all, unless a sum behind them has restated it.
  for (const figure of passage.figures) {
    const item = foundOfFigure.get(figure)
    const mayBeAll = !item || (COUNTS_REQUESTS.test(item.indicator.code) && item.indicator.value === figure.amount.quantity.value)
    if (!mayBeAll || !isOneSort(kind, folded, passage, figure)) continue
    if (item) item.superseded = true
    for (const one of counted) if (one.at === figure.amount.to) one.code = ''
  }
  for (const item of saidOfAll(kind, input, passage, counted)) found.push({ ...item, order: found.length })
  return head
}

function saidBefore(found: readonly Found[], { sentence }: Figure, code: string): Found | undefined {
  for (let i = found.length - 1; i >= 0 && found[i]!.figure?.sentence === sentence; i--)
    if (found[i]!.indicator.code === code) return found[i]
  return undefined
}

const OTHERS_REST = /^[,;]?(?:其余|剩余|另外)/u
const PENDING = /正在|尚未|未办|在办|结转/u

/** 2名民警和|2名工作人员承担信息公开工作: those of another sort who do the same; 0 where there are none. */
function personsBefore(folded: string, other: Figure | undefined, figure: Figure): number {
  const joined = other && inOneList(other, figure) && AND_OTHERS.test(folded.slice(other.amount.to, figure.amount.from))
  return joined ? other.amount.quantity.value : 0
}

const AND_OTHERS = /^[\u4e00-\u9fff]{1,8}[和及与、]$/u

/** What is told of side by side, each of all sorts. */
const PROCEEDINGS = /^(?:review|litigation|complaints)\.total$/
/** Codes of things that a body has of all sorts. */
const OF_ALL_SORTS = /^(?:review\.total|litigation\.total|complaints\.total|requests\.received(?:\.inPerson)?|training\.sessions)$/
const DISCLOSURE = /信息公开|政务公开|依申请公开/u

/** The figure before 其中, or the one before it that counts the same: 行政复议12件、行政诉讼5件,其中信息公开行政复议|3件、行政诉讼1件. */
function wholeOf(
  { figures }: Passage,
  figure: Figure,
  reading: Reading | undefined,
  words: string,
  found: ReadonlyMap<Figure, Found>,
): Figure | undefined {
  const whole = words.startsWith('涉及') ? figures[figure.index - 1] : figure.whole
  const code = reading?.said.code ?? ''
  if (!whole || !PROCEEDINGS.test(code)) return whole
  for (let i = whole.index; i >= Math.max(0, whole.index - MOST_PARTS) && figures[i]!.sentence === figure.sentence; i--)
    if (found.get(figures[i]!)?.indicator.code === code) return figures[i]
  return undefined
}

/** 行政复议56件,其中政府信息公开引起的2件: the whole is of all sorts, and the part is what the report is about. */
function isOfDisclosure(folded: string, whole: Figure, { amount, behind }: Figure, { indicator }: Found): boolean {
  const end = Math.max(amount.to, behind.at(-1)?.to ?? 0)
  const between = folded.slice(Math.max(whole.amount.to, amount.from - LONGEST_LOOK), end)
  const part = between.search(/其中|涉及/u)
  return (
    OF_ALL_SORTS.test(indicator.code) &&
    amount.quantity.unit === whole.amount.quantity.unit &&
    !/公开/u.test(folded.slice(whole.before.from, whole.amount.to)) &&
    part >= 0 &&
    DISCLOSURE.test(between.slice(part))
  )
}

/** The reading of a figure that other figures, and not its words, explain. */
function plainReading(context: Context, figure: Figure, of: string): Reading {
  const said = context.kind.said.find(({ code }) => code === of)!
  const { own: words, ownSenses: own } = figure
  const observed = { ...context, figure, said, words, own, places: [], several: false, first: undefined, last: undefined }
  return { said, score: LEAST + 1, observed, ...figure.amount }
}

/** What an unread figure counts, for what is said of all of it. */
function subjectOf(kind: CompiledKind, { ownSenses }: Figure): string {
  if (meet(ownSenses, kind.is.request)) return 'requests.handled'
  return meet(ownSenses, kind.is.letter) ? 'letters.received' : meet(ownSenses, kind.is.consult) ? 'consultations.received' : ''
}

function foundOf(
  input: ProseInput,
  passage: Passage,
  order: number,
  reading: Reading,
  figure: Figure,
  scope: Pick<Scope, 'certainty' | 'cumulative'>,
  head: Head | null,
): Found {
  const { quantity, to } = figure.amount
  const { value } = quantity
  const { code, unit } = reading.said
  const range = { from: reading.from, to: Math.max(to, reading.to) }
  return {
    indicator: statement(input, range, {
      code,
      value,
      unit,
      method: 'prose',
      modifier: quantity.modifier === 'about' && AT_LEAST.test(quantity.text) ? 'atLeast' : quantity.modifier,
      ...(quantity.upper === undefined ? {} : { upper: quantity.upper }),
      // Half an item: a comma or a unit of scale was lost.
      certainty: Number.isInteger(value) || unit === '元' || unit === '%' ? scope.certainty : 'ambiguous',
    }),
    score: reading.score,
    order,
    passage: passage.from,
    figure,
    reading,
    cumulative: scope.cumulative,
    part: figure.part,
    head: figure.part && head && !head.found.part ? head.found : undefined,
  }
}

/** The head gives way: 专职人员86人,其中全职21人 (all staff), 公开431条,其中主动公开425条 (the part was asked for), 累计2.3万条,其中2012年8016条. */
function supersede(folded: string, head: Head | null, figure: Figure, code: string): void {
  if (!head || !(figure.part || head.cumulative)) return
  if (head.code === code && code.startsWith('resources.staff.')) head.found.indicator = { ...head.found.indicator, code: 'resources.staff' }
  else if (head.code === code) head.found.superseded = true
  if (head.cumulative && NAMES_YEAR.test(folded.slice(figure.before.from, figure.amount.from))) head.found.superseded = true
}

/** 收到申请5件,其中3件同意公开;行政复议2件,其中…: a whole of another family heads a list of its own. */
function opensAnother(head: Head | null, code: string): boolean {
  if (head === null || !WHOLE.test(code)) return false
  if (!code.startsWith('response.')) return familyOf(head.code) !== familyOf(code)
  return head.code.startsWith('response.') && head.code !== code && !code.endsWith('ByHead')
}

const SITES = /网站?[、和及与][^,;。]{2,30}网/u

/** Whether a part of what `head` counts may have a code of its own. */
function mayBePart(kind: CompiledKind, folded: string, head: Head | null, figure: Figure, { said }: Reading): boolean {
  const { code } = said
  const proactive = meet(figure.ownSenses, kind.is.proactive)
  // 重点领域公开信息28条,其中主动公开预决算信息12条: a part of a topic. 清理出信息713条,其中主动公开388条: a part of what was gone through.
  const narrow = figure.whole && meet(figure.whole.ownSenses, kind.is.narrow)
  if (!head) return !WHOLE.test(code) || (proactive && !narrow)
  if (code === 'proactive.total' && head.code.startsWith('proactive.channel') && !head.cumulative) return false
  // 在我委网站、省厅网站和公开网发布1874条,其中我委网站186条
  const { before, amount } = head.found.figure ?? figure
  const isOwnSite = code === 'proactive.channel.website' && OWN_SITE.test(folded.slice(figure.before.from, figure.amount.from))
  if (isOwnSite && head.code === code && SITES.test(folded.slice(before.from, amount.from))) return true
  // 局网站发布768条,其中政务公开栏88条: a column of the site.
  if (code === 'proactive.channel.other' && head.code === 'proactive.channel.website' && !head.found.part) return false
  // 发布信息2318条(其中要闻612条、媒体报道142条)
  const goesOn = folded.slice(Math.max(figure.whole?.amount.to ?? 0, figure.before.from - LONGEST_LOOK), figure.before.from).includes(';')
  if (head.code.startsWith('proactive') && !goesOn && /^(?:media|letters|consultations|materials)/.test(code)) return false
  if (familyOf(head.code) !== 'proactive' && familyOf(head.code) !== familyOf(code) && /^(?:proactive|requests)/.test(code)) return false
  if (head.code !== code || code.startsWith('resources.staff.')) return true
  // 受理27件,其中本年新收26件,上年结转1件
  if (code === 'requests.received' && NEWLY.test(folded.slice(figure.before.from, figure.amount.from))) return true
  // 接待咨询760人次,其中现场550人次: what was only likely is said.
  if (head.reading.said.said.likely && !said.said.likely) return true
  if (head.cumulative) return NAMES_YEAR.test(folded.slice(figure.before.from, figure.amount.from))
  return code === 'proactive.total'
    ? proactive && !head.proactive && !meet(figure.ownSenses, union(kind.is.site, kind.is.document))
    : said.said.say === 'collected'
}

/**
 * 网站公开基础信息121条,项目信息6条,水利信息77条,合计204条: the sum that closes a list is what its first figure seemed to be; the sum of several
 * ways (网站更新1204条,平台上传318条,总计1522条) is the total.
 */
function closingSum(
  kind: CompiledKind,
  folded: string,
  figure: Figure,
  passage: Passage,
  found: ReadonlyMap<Figure, Found>,
): Found | 'total' | null {
  const { is } = kind
  if (!meet(figure.ownSenses, is.sum) || meet(figure.ownSenses, kind.restricting)) return null
  const { index } = figure
  const disclosed = union(is.disclose, is.update)
  let sum = 0
  let several = false
  let done = kind.lexicon.none
  const parts: Figure[] = []
  for (let i = index - 1; i >= Math.max(0, index - MOST_PARTS); i--) {
    const first = passage.figures[i]!
    if (first.sentence !== figure.sentence || first.amount.quantity.unit !== figure.amount.quantity.unit) return null
    sum += first.amount.quantity.value
    if (i === index - 1 || sum !== figure.amount.quantity.value) {
      several ||= meet(first.ownSenses, kind.channels)
      done = union(done, shared(first.ownSenses, kind.acts))
      parts.push(first)
      continue
    }
    // 网站更新1204条,平台上传318条: several things were done.
    several ||= !isNothing(done) && !meet(done, first.ownSenses)
    const item = several ? undefined : found.get(first)
    // 另通过信息网发布要闻294条、图片187条,总计481条: all of one channel.
    if (!item && !several && meet(first.ownSenses, kind.channels)) return null
    if (!item && !meet(passage.under, is.disclose) && !meet(figure.near, disclosed)) return null
    // 省政府网站388条,总计1910条: one of two, and the other one's.
    if (several) parts.push(first)
    const isOthers = ({ before, amount }: Figure) => OTHERS_SITE.test(folded.slice(before.from, amount.from))
    for (const part of parts) {
      const stated = found.get(part)
      if (stated?.indicator.code === 'proactive.total' || (stated && several && isOthers(part))) stated.superseded = true
    }
    return item ?? 'total'
  }
  return null
}
