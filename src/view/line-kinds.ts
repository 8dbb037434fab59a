import { INDEX_LABELS, LOOSE_INDEX_LABELS, MENU_WORDS, PUBLICATION_LABELS, TAIL_HEADS, TOOL_WORDS } from '../catalogue/page-words.js'
import { characterSet, withoutBlanks } from './characters.js'

/** What a line looks like, before its place on the page is weighed. */
export type LineKind =
  | 'blank'
  | 'title'
  | 'heading'
  | 'prose'
  /** 索引号: …   发布机构: … */
  | 'index'
  /** A label that index tables use, but other text too. */
  | 'loose-index'
  /** 发布日期: 2013-02-19 来源: … 阅读: 字号: */
  | 'publication'
  /** 2025年12月30日 星期二 */
  | 'clock'
  /** 当前位置: 首页 > 政务公开 */
  | 'trail'
  | 'tools'
  | 'menu'
  /** Title and date of another report in a list. */
  | 'item'
  /** 相关链接, 上一篇, 责任编辑: … */
  | 'tail'
  /** 主办, 承办, ICP备 … */
  | 'footer'
  /** A rule drawn with line characters. */
  | 'rule'
  | 'other'

const any = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|')

// All of these match folded text without blanks.
/** 索引号:003081/2015   索引号HL0213发布机构…; not 公开方式多样 */
const INDEX = new RegExp(`^[\\[(]?(?:${any(INDEX_LABELS)})[\\])]?(?:[:|│┃]|$)`)
/** Only where blanks follow the label: 索引号 HL0213-010 发布机构 市局 */
const SPACED_INDEX = new RegExp(`^(?:${any([...INDEX_LABELS, ...LOOSE_INDEX_LABELS])})$`)
const LOOSE_INDEX = new RegExp(`^[\\[(]?(?:${any(LOOSE_INDEX_LABELS)})[\\])]?(?:[:|│┃]|$)`)
const DATE = '(?:19|20)\\d\\d[-/.年]\\d{1,2}(?:[-/.月]\\d{1,2}日?)?'
const TIME = '(?:\\d{1,2}:\\d{2}(?::\\d{2})?)'
/** 发布日期:2013-02-19来源:   [字号:大中小]   2018-03-0510:30来源:; not 时间紧任务重 */
const PUBLICATION = new RegExp(
  `^[\\[(]?(?:${any(PUBLICATION_LABELS)})[\\])]?:|^${DATE}${TIME}?[|/\\[(]?(?:${any(PUBLICATION_LABELS)})[\\])]?(?:[:\\[(]|$)|^${DATE}${TIME}$`,
)
/** The report's own figures: 浏览量:3万次, 来源:电话申请2件 */
const AMOUNT = /\d[万亿件条份篇期场]/
/** A counter at the end: 清溪局办公室2017-02-15浏览:88 */
const COUNTER = new RegExp(`${DATE}.{0,20}(?:浏览|阅读|点击|访问)(?:量|数|次数)?:?\\d{0,9}次?$`)
/** The page's date, whatever stands before it: 机构:某市政府办发布日期:2010-01-25   某局网站2010-03-2917:08来源:办公室 */
const DATED = new RegExp(`(?:发布|公开|发文)(?:日期|时间):${DATE}|${DATE}${TIME}?(?:信息|文章|稿件)?(?:来源|作者):`)
const PUBLICATION_ANYWHERE = new RegExp(
  `(?:${any([...PUBLICATION_LABELS.filter((label) => label.length > 2), '来源', '字号', '责任编辑', '文章录入'])}):`,
  'g',
)
/** 今天是2014年3月5日星期三 */
const CLOCK =
  /^(?:今天是|现在是|北京时间)?[:,]?(?:19|20)\d\d年\d{1,2}月\d{1,2}日(?:\d{1,2}:\d{2}(?::\d{2})?)?,?(?:农历.{0,12})?(?:星期|周)[一二三四五六日天]/
/** 多云12℃~19℃ */
const WEATHER = /天气(?:预报)?:|^(?:晴|多云|阴|.{0,4}雨)\d{1,2}℃|℃~-?\d{1,2}℃$/
/** 您现在的位置是:首页>>信息公开;   首页>政务公开>年报 */
const TRAIL = /^[^。]{0,12}位置(?:是|为)?[:>]|^(?:[^>。]{1,20}>{1,2}){1,6}[^>。]{0,40}$/
const TRAIL_ARROWS = /[>»→›]/
/** 云ICP备05000001号   主办:县政府   建议使用1024*768分辨率 */
const FOOTER =
  /ICP备|ICP证|公网安备|公安备案|网站标识码|标识码:?\d|版权所有|[Cc]opyright|©|(?:主办|承办|协办)(?:单位)?:|主办.{2,30}承办|^(?:主办|承办)单位|建议使用.{1,40}(?:浏览|分辨率|以上)|分辨率(?:浏览|显示|$)|您是(?:本站)?第.{1,20}(?:访|人)|位访客|^总?访问量:\d|浏览器不支持|^(?:References|Visiblelinks|Hiddenlinks):?$|^\d{1,3}\.(?:https?|file|javascript|mailto):|^IFRAME:|^(?:Object\d{1,2}|submit|Submit)$|^使用IE\d|^\(?BUTTON\)?/
/** Words that footers are made of but sentences can hold too. */
const FOOTER_WORDS =
  /备案(?:序|编)?号[:\d]|技术支持:|访问统计:?|网站地图|法律声明|隐私(?:保护|声明|政策)|^(?:关于|联系)我们|网站声明|未经.{0,8}(?:授权|许可).{0,12}转载|支持IPv6/
/** 上一页 下一页 共3页 */
const PAGER = /^(?:共计?\d{1,5}[条页].{0,12})?(?:首页|第一页)?[|<]{0,4}上一页|下一页.{0,12}[尾末]页/
const MARKS = '[\\[(·•▶>◆■★\\-]*'
const TAIL = new RegExp(
  `^${MARKS}(?:(?:${any(TAIL_HEADS)})(?=[:\\]).,、|]|$)|(?:上一|下一)[篇条]|[上下]篇:|扫一扫|用?手机扫|分享到(?::|$)|(?:责任|网站|文章)编辑[:\\]]|文章录入:)`,
)
const TAIL_ALONE = /^(?:解读|政策解读|附件)[:：]?$/
/** 附件:统计表.xls   1.情况表.doc(点击下载) */
const FILE = /\.(?:docx?|xlsx?|pdf|wps|et|ofd|zip|rar|pptx?|ceb)(?:[)\]](?:.{0,20})?|\(?点?击?下载\)?)?$|^(?:附件|文件)下载/i
/** 某县2012年政府信息公开工作年度报告[2013-01-05] */
const ITEM_DATE = new RegExp(`^.{6,80}?[\\[(]?${DATE}${TIME}?[\\])]?$`)
const ITEM_LEAD = new RegExp(`^[\\[(]?${DATE}[\\])]?.{6,80}$`)
const ITEM_WORDS = /报告|年报|通知|公告|通告|意见|办法|方案|解读|会议|一图/
const TITLE_END = /(?:报告|年报|公报|总结|报告书|预算|决算)(?:(?:公开|说明)?(?:\([^()]{1,20}\))?|全文|》?的?(?:通知|公告|通告|函|请示))$/
const TITLE_YEAR = /(?:19|20)\d\d|[〇○零一二][〇○零Oo0一二三四五六七八九]{2,3}年|年度|工作报告|二[〇○零Oo0]/
/** A column of a site has no year: 政府信息公开年度报告. */
const OWN_YEAR = /(?:19|20)\d\d|[〇○零一二][〇○零Oo0一二三四五六七八九]{2,3}年/
/** 一、   (一)   第一部分   三: ; a numeral that can begin a heading of the report. */
const HEADING =
  /^(?:第?[一二三四五六七八九十]{1,3}(?:部分|章)?[、.,:]|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十]{1,2}(?:部分|章)|[一二三四五六]概述$)/
const SEPARATORS = /[|/·•\-[\](){}<>:,、*+_~【】›»>→.]|\d{1,2}\./g

const TOOLS = new RegExp(
  `${any([...TOOL_WORDS, ...PUBLICATION_LABELS.filter((label) => /^(?:浏览|阅读|点击|访问|人气)/.test(label))])}|\\d+次?`,
  'g',
)
const MENUS = new RegExp(any(MENU_WORDS), 'g')

/** What is left of menus and tools when their words are taken away, and all characters that those are made of. */
const mayBeMenu = characterSet(`${MENU_WORDS.join('')}|/·•-[](){}<>:,、*+_~【】›»→.0123456789`)

const initials = (words: readonly string[]) => words.map((word) => word[0]!)
const startsIndex = characterSet([...initials([...INDEX_LABELS, ...LOOSE_INDEX_LABELS]), ...'[('])
const startsPublication = characterSet([...initials(PUBLICATION_LABELS), ...'[('])
const startsHeading = characterSet('第一二三四五六七八九十(')
const startsTools = characterSet([...initials(TOOL_WORDS), ...initials(PUBLICATION_LABELS), ...'|/·•-[](){}<>:,、*+_~›»→.'])
const startsTail = characterSet([...initials(TAIL_HEADS), ...'[(·•▶>◆■★-上下扫用手分责网文解政附'])
const startsFooter = characterSet('关联主承总使(')
const endsTitle = characterSet('告报结算书开明)文知函示')
const isBar = characterSet('│┃|')
const isDigit = characterSet('0123456789')

/** Characters that patterns need one of: what a line holds of them is told by bits, so that most lines meet few patterns. */
const CHARACTERS = {
  digit: '0123456789',
  colon: ':',
  /** Between the steps of a trail. */
  arrow: '>»→›',
  stop: '。',
  /** Commas and their like, quotation marks of titles. */
  pause: '；;，,、！!"《',
  dot: '.',
  /** Every cue of a footer holds one: 备案, 版权, 标识码, 您是第…, any Latin letter. */
  credit: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ©备识版承议辨您客支图声隐载访览',
  /** As in 主办: and 承办:. */
  office: '办',
  /** Counters: 浏览, 阅读, 点击, 访问. */
  count: '访览读击',
  /** Pagers. */
  page: '页',
  weather: '℃气',
  /** 位置 */
  place: '位',
  /** 星期 */
  week: '期周',
}
/** Line characters and brackets, of which a rule is drawn. */
const RULES = '─━│┃┌┐└┘├┤┬┴┼═║╔╗╚╝╠╣╦╩╬+-=_|*~.#·>])([<:/'

type Feature = keyof typeof CHARACTERS | 'written'
/** The bit of each feature; `written` is anything that a drawn rule is not made of. */
const HAS = { written: 1, ...Object.fromEntries(Object.keys(CHARACTERS).map((name, i) => [name, 2 << i])) } as Record<Feature, number>

const FEATURES = new Uint16Array(65536).fill(HAS.written)
for (const character of RULES) FEATURES[character.charCodeAt(0)] = 0
for (const [name, characters] of Object.entries(CHARACTERS))
  for (const character of characters) FEATURES[character.charCodeAt(0)]! |= HAS[name as Feature]

/** Leaves out blanks and the drawn borders at the ends of a line. `folded` is one line of the folded text. */
export function squeeze(folded: string): string {
  const squeezed = withoutBlanks(folded)
  let from = 0
  let to = squeezed.length
  while (from < to && isBar(squeezed.charCodeAt(from))) from++
  while (to > from && isBar(squeezed.charCodeAt(to - 1))) to--
  return to - from === squeezed.length ? squeezed : squeezed.slice(from, to)
}

/** Says what a line looks like: `folded` with its blanks, `squeezed` without them. Kinds are asked for in the order of their strength. */
export function kindOf(folded: string, squeezed: string): LineKind {
  const { length } = squeezed
  if (length === 0) return 'blank'
  let features = 0
  for (let i = 0; i < length; i++) features |= FEATURES[squeezed.charCodeAt(i)]!
  const has = (feature: number) => (features & feature) !== 0
  if (!has(HAS.written)) return 'rule'
  const first = squeezed.charCodeAt(0)
  const heading = startsHeading(first) && HEADING.test(squeezed)
  if (has(HAS.stop) && length > 30) return length <= 220 && heading ? 'heading' : 'prose'
  if (length > 220) return has(HAS.credit) && FOOTER.test(squeezed) ? 'footer' : 'prose'
  if (startsIndex(first) && (INDEX.test(squeezed) || isSpacedIndex(folded))) return 'index'
  if (has(HAS.week) && CLOCK.test(squeezed)) return 'clock'
  if (has(HAS.arrow | HAS.place) && isTrail(squeezed)) return 'trail'
  if (heading) return 'heading'
  if (startsTools(first) && isOnly(squeezed, TOOLS, 0)) return 'tools'
  if (has(HAS.colon | HAS.digit) && isPublication(squeezed, first, has(HAS.count))) return 'publication'
  if (startsIndex(first) && LOOSE_INDEX.test(squeezed)) return 'loose-index'
  const paused = has(HAS.stop | HAS.pause)
  const prose = length >= 18 && paused
  if (has(HAS.credit) || has(HAS.office) || startsFooter(first)) {
    if (FOOTER.test(squeezed) || (!prose && FOOTER_WORDS.test(squeezed))) return 'footer'
  }
  if (has(HAS.page) && PAGER.test(squeezed)) return 'menu'
  const title = endsTitle(squeezed.charCodeAt(length - 1)) && isTitle(squeezed)
  if (!prose && !(title && OWN_YEAR.test(squeezed)) && isOnly(squeezed, MENUS, Math.floor(length * 0.34))) return 'menu'
  if (has(HAS.weather) && WEATHER.test(squeezed)) return 'menu'
  if (startsTail(first) && length <= 60 && (TAIL.test(squeezed) || TAIL_ALONE.test(squeezed))) return 'tail'
  if (length <= 100 && (has(HAS.dot) || startsTail(first)) && FILE.test(squeezed)) return 'tail'
  if (has(HAS.digit) && !paused && (ITEM_DATE.test(squeezed) || ITEM_LEAD.test(squeezed)) && ITEM_WORDS.test(squeezed)) return 'item'
  if (title) return 'title'
  return prose ? 'prose' : 'other'
}

/** A line that could be a report's own title. */
export function isTitle(squeezed: string): boolean {
  if (squeezed.length < 6 || squeezed.length > 80 || squeezed.includes('。')) return false
  return TITLE_END.test(squeezed) && TITLE_YEAR.test(squeezed) && !/^[-—]/.test(squeezed)
}

/** Beginning of a label that was broken over lines: 索引 ⏎ 号. */
export function isIndexLabel(squeezed: string): boolean {
  return SPACED_INDEX.test(squeezed)
}

function isSpacedIndex(folded: string): boolean {
  // 索引号 HL0213-010 发布机构 …: the label ends at a blank. Padded labels (文  号) are cut at wide gaps only.
  const [first = ''] = folded.trim().split(/ {2,}|(?<=[^ ]{3}) /, 1)
  const label = squeeze(first)
  return label.length >= 3 && label.length <= 8 && SPACED_INDEX.test(label)
}

function isTrail(squeezed: string): boolean {
  if (!TRAIL_ARROWS.test(squeezed)) return /^[^。]{0,8}位置(?:是|为)?:/.test(squeezed) && squeezed.length < 60
  const plain = squeezed.replace(/[»→›]/g, '>')
  return TRAIL.test(plain) && !/[<]/.test(plain)
}

function isPublication(squeezed: string, first: number, counts: boolean): boolean {
  if (AMOUNT.test(squeezed)) return false
  if ((startsPublication(first) || isDigit(first)) && PUBLICATION.test(squeezed)) return true
  if (counts && COUNTER.test(squeezed)) return true
  const labels = publicationLabels(squeezed)
  return labels >= 2 || (labels === 1 && squeezed.length <= 80 && DATED.test(squeezed))
}

/** How many labels of a publication line stand in a line. */
export function publicationLabels(squeezed: string): number {
  const colon = squeezed.indexOf(':')
  if (colon < 0 || squeezed.indexOf(':', colon + 1) < 0) return 0
  return squeezed.match(PUBLICATION_ANYWHERE)?.length ?? 0
}

/** Nothing, or no more than `rest` characters, is left when the words and separators are taken away. */
function isOnly(squeezed: string, words: RegExp, rest: number): boolean {
  let others = 0
  if (words === MENUS) for (let i = 0; i < squeezed.length; i++) if (!mayBeMenu(squeezed.charCodeAt(i)) && ++others > rest) return false
  const without = squeezed.replace(words, '')
  if (without.length === squeezed.length) return false
  return without.replace(SEPARATORS, '').length <= rest
}
