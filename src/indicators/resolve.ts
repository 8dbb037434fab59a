import { meet, union } from '../kinds/lexicon.js'
import type { Finding, Indicator } from '../report/schema.js'
import { grouped } from '../report/search.js'
import type { View } from '../view/view.js'
import { sum } from './derived.js'
import { isList } from './evidence.js'
import type { Found } from './found.js'

/** Like counts that plainly exclude each other: two own websites, several accounts, two sorts of reading points. */
const ADDABLE =
  /^(?:proactive\.channel\.(?:website|other|wechat|weibo)|response\.(?:interviews|pressConferences|interpretations)|letters\.answered|litigation\.upheld|resources\.(?:readingPoints|staff\.\w+))$/
/** Readings whose scores differ by no more contradict each other. */
const MARGIN = 0.8
const LEAST_CLASSES = 3
/** Sites of another body, and of the government, which stand where no own site is named. */
export const OTHERS_SITE = /省|各|县区|区县|自治区|国家|总局|中央|行业|媒体/u
/** 省厅门户网站, 市农业局网站 in a report of a county's office: of the department above. */
const DEPARTMENT = /([省市州])[\u4e00-\u9fff]{0,6}(?:厅|局|委)(?:官方|门户|政务|外)*网/u
const GOVERNMENT_SITE = /政府/u
export const OWN_SITE = /[我本][局委办厅院校]|(?:局|委员会|厅|学校|医院|中心|集团|公司)(?:政府|官方|门户)*网/u
/** 我局官网: named, whatever it published. */
const NAMES_OWN_SITE = /[我本][局委办厅院校](?:政府|官方|门户|政务)*(?:网|官网)/u
/** 省政府网站, 县政府门户网站: whose. */
const LEVEL = /[镇乡县区旗市州省](?=(?:人民)?(?:政府)?[^,;。]{0,6}网)/u
const LEVELS = ['镇乡', '县区旗', '市州', '省']
const levelOf = (character: string | undefined) => LEVELS.findIndex((level) => character !== undefined && level.includes(character))
/** Of 清河县市场监督管理局 that of the county. */
const ownLevel = (agency: string | null) => levelOf(agency?.match(/[镇乡县区旗市州省](?!场|政府?职能|容|村)/gu)?.at(-1))
const CHANNEL = 'proactive.channel'
/** Counts of requests of all sorts. */
export const COUNTS_REQUESTS = /^requests\.(?:received|answered|closed)$/
const INTERPRETATIONS = 'response.interpretations'
const ANY_FORM = /^.*(?:政策解读|解读[材稿信文])/u
const OF_FORM = /图|文字|视频|动[漫画]|音频|H5|专家|负责人|可视|媒体/u
/** How much of the text before the words, and of the words, tells whose site it is. */
const OWNER = 14
const OTHERS = 3
const ABOVE = 5
const SITE_NAME = 6

/** What the report says, once for each code, and what a reader would question. */
export interface Resolved {
  chosen: Indicator[]
  rivals: Indicator[]
  findings: Finding[]
}

/**
 * Chooses among the readings of each code over the whole report. A sum over years gives way to the year's figure, a weaker reading to a stronger
 * one, a later to an earlier; like counts of one paragraph are added. Two values that are said as plainly are not certain, nor is a part that is
 * greater than its whole; a finding says so. `agency`: who reports; `stated`: codes that a table states; its contradiction with the text is another finding.
 */
export function resolve(view: View, agency: string | null, found: readonly Found[], stated: ReadonlySet<string>): Resolved {
  const channelled = new Set(
    found.filter(({ indicator, part }) => !part && indicator.code.startsWith('proactive.channel')).map(({ passage }) => passage),
  )
  const isOut = (item: Found) => item.superseded || (channelled.has(item.passage) && isOnPlatform(item))
  const byCode = grouped(found, (item) => (isOut(item) ? null : item.indicator.code))
  const resolved: Resolved = { chosen: [], rivals: [], findings: [] }
  for (const [code, list] of byCode) choose(view, agency, list, resolved, stated.has(code))
  return resolved
}

function choose(view: View, agency: string | null, list: Found[], { chosen, rivals, findings }: Resolved, isStated: boolean): void {
  // 受理28件,已全部办结,其中按时办结27件: the part of a code gives way to what is said of all.
  const wholes = new Map(list.filter(({ figure }) => !figure).map((item) => [item.passage, item]))
  const yields = ({ cumulative, part, passage, indicator, order }: Found) => {
    const whole = part ? wholes.get(passage) : undefined
    return cumulative || (whole && order < whole.order && indicator.value < whole.indicator.value) ? 1 : 0
  }
  const ranked = list.sort((a, b) => yields(a) - yields(b) || b.score - a.score || a.order - b.order)
  const best = ranked[0]!
  const level = ranked.filter((item) => !item.cumulative === !best.cumulative && item.score > best.score - MARGIN)
  const ofSites = best.indicator.code === 'proactive.channel.website'
  const own = ownLevel(agency)
  const owners = ofSites ? level.map((item) => ownerOf(view, own, item)) : []
  const nearest = Math.min(...owners)
  const near = level.filter((_, i) => !ofSites || owners[i] === nearest)
  const equals = ofSites ? ofOneLevel(view, own, near) : ofNoForm(level)
  const first = equals[0]!
  // 我局官网作了改版。…,在省政府网站发布402条: not the own site's.
  if (nearest === ABOVE || (nearest === OTHERS && NAMES_OWN_SITE.test(view.folded.slice(first.passage, first.figure?.before.from)))) {
    rivals.push(first.indicator)
    return
  }
  for (const item of ranked) if (item !== first) rivals.push(item.indicator)
  const like = equals.filter((item) => item.passage === first.passage && item.indicator.value > 0)
  if (isAddable(like)) {
    chosen.push(added(like))
    return
  }
  // 网站登载动态126条、图片39条,公开文件4份…: three figures and more for one way, none of which is all.
  const different = new Set(like.map(({ indicator }) => indicator.value)).size
  if (best.indicator.code.startsWith('proactive.channel') && different >= LEAST_CLASSES) {
    rivals.push(first.indicator)
    return
  }
  const other = equals.find((item) => item.indicator.value !== first.indicator.value && !item.part)
  const whole = wholeOf(first)
  if (other && !isStated) findings.push(conflict(first.indicator, other.indicator))
  // A list of several parts is summed by another question.
  if (whole && first.figure?.whole && first.head?.order === first.order - 1) findings.push(overflow(first.indicator, whole))
  // 局门户网站18条,河湾气象网3088条: the second may be its own too.
  const ofWhichLevel = own < 0 && equals.length < near.length
  const ofAnyForm = !ofSites && equals.length < near.length
  const unsure = ((nearest === 0 && owners.includes(1)) || ofWhichLevel || ofAnyForm) && first.indicator.certainty === 'certain'
  const doubt = other || whole ? 'ambiguous' : unsure ? 'likely' : null
  chosen.push(doubt ? { ...first.indicator, certainty: doubt } : first.indicator)
}

/** 制作图解12篇,发布政策解读36篇: interpretations of one form beside those of any. */
function ofNoForm(list: Found[]): Found[] {
  if (!list[0]!.indicator.code.startsWith(INTERPRETATIONS)) return list
  const plain = list.filter(({ indicator: { evidence } }) => ANY_FORM.test(evidence) && !OF_FORM.test(evidence))
  return plain.length > 0 ? plain : list
}

function isAddable(like: readonly Found[]): boolean {
  const [first] = like
  if (!first || !ADDABLE.test(first.indicator.code)) return false
  const units = new Set(like.map(({ figure }) => figure?.amount.quantity.unit))
  const values = like.map(({ indicator }) => indicator.value)
  // 全市共设864个,其中市级58个、县级218个: the greatest is all of them.
  if (2 * Math.max(...values) >= values.reduce((sum, value) => sum + value, 0) && like.length > 2) return false
  return units.size === 1 && new Set(values).size > 1 && like.every(({ indicator }) => indicator.modifier === 'exact')
}

/** What the words about a figure call the site, without what leads up to it. */
function siteOf({ folded }: View, { figure, reading }: Found): string {
  const from = Math.max(figure!.before.from, reading!.from - OWNER)
  return folded.slice(from, reading!.from + SITE_NAME).replace(/^.*(?:通过|利用|依托|借助|在)/u, '')
}

/** 市网站1850条,县网站4570条: of sites of several levels that of the body's own, or the one named first. */
function ofOneLevel(view: View, own: number, sites: Found[]): Found[] {
  const levels = sites.map((item) => levelOf(LEVEL.exec(siteOf(view, item))?.[0]))
  const chosen = levels.includes(own) ? own : levels.find((level) => level >= 0)
  return sites.filter((_, i) => levels[i] === -1 || levels[i] === chosen)
}

/** Whose site a figure is of: the own one, one that is not called anybody's, the government's, another body's, a part of one. */
function ownerOf(view: View, own: number, item: Found): number {
  const site = siteOf(view, item)
  const department = levelOf(DEPARTMENT.exec(site)?.[1])
  if (own >= 0 && department > own) return ABOVE
  if (OTHERS_SITE.test(site) && (!OWN_SITE.test(site) || (own < 0 && department === LEVELS.length - 1))) return OTHERS
  if (site.includes('子') || meet(item.figure!.ownSenses, item.reading!.observed.kind.is.siteColumn)) return 4
  return OWN_SITE.test(site) ? 0 : GOVERNMENT_SITE.test(site) ? 2 : 1
}

/** Figures that exclude each other as one, with the words and the place of all of them. */
export function added(list: readonly Found[]): Indicator {
  const items = [...list].sort((a, b) => a.order - b.order).map(({ indicator }) => indicator)
  const [first] = items
  return { ...first!, ...sum(first!.code, items), certainty: 'likely' }
}

/** 在公开平台公开31条;局网站公开18条: beside the site, a platform is one channel of several and no total. */
function isOnPlatform({ indicator, reading, figure }: Found): boolean {
  if (indicator.code !== 'proactive.total' || !reading || !figure) return false
  const { platform, siteColumn } = reading.observed.kind.is
  return meet(figure.ownSenses, union(platform, siteColumn)) && !isList(reading.observed.kind, figure.ownSenses)
}

/** 收到申请5件,其中同意公开7件: the whole that a part is greater than. */
function wholeOf({ figure, indicator, head }: Found): Indicator | null {
  if (!figure || !head || indicator.method !== 'prose' || head.indicator.unit !== indicator.unit) return null
  // 网站87条,公众号591条: no channel is a part of another.
  if (indicator.code.startsWith(CHANNEL) && head.indicator.code.startsWith(CHANNEL)) return null
  // 结转下年1件。其中当面申请9件: of all that came.
  if (indicator.code.startsWith('requests.') && !COUNTS_REQUESTS.test(head.indicator.code)) return null
  return head.indicator.modifier === 'exact' && head.indicator.value < indicator.value ? head.indicator : null
}

const conflict = (first: Indicator, other: Indicator) =>
  between(
    'text-conflict',
    `${first.code}: the text says ${first.value} («${first.evidence}») and ${other.value} («${other.evidence}»).`,
    first,
    other,
  )

const overflow = (part: Indicator, whole: Indicator) =>
  between('sum-mismatch', `A part («${part.evidence}») is greater than its whole («${whole.evidence}»).`, whole, part)

function between(code: Finding['code'], message: string, left: Indicator, right: Indicator): Finding {
  return { code, severity: 'warning', message, span: left.span, related: [right.span], left: left.value, right: right.value }
}
