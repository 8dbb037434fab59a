import { isRelative, saysPlace } from '../language/names.js'
import { governmentAt, isPlace, placeOf, startOfPlaces } from '../language/places.js'
import { isSameBody } from '../language/same-body.js'
import { grouped } from '../report/search.js'
import type { Range } from '../report/span.js'

/** How much each place that names a body says that this body reports. */
export const SOURCE_WEIGHTS = {
  /** The title says whose report it is. */
  title: 6,
  /** A name right before the year and the subject of the report: 现公布|X|2018年政府信息公开年度报告, 《X2018年…》. */
  announced: 5.5,
  /** 由X编制, X结合实际…编制本报告: who writes it. */
  compiled: 5,
  /** Who signs at the foot. */
  signature: 5,
  /** 填报单位, 预算单位: the form's own word for its reporter. */
  reporter: 4.5,
  /** A name alone on a line under the title. */
  underTitle: 3.5,
  /** 2023年,X认真落实…: whose year the first chapter tells. */
  subject: 3.5,
  /** 发布机构, 责任部门: mostly the body itself, sometimes the office that puts pages up. */
  labelled: 2.6,
  /** Whom to ask about the report. */
  contact: 3,
  /** A name alone on a line above the title: the head of a paper, or a site. */
  aboveTitle: 2.2,
  /** A subject of any sentence of the opening. */
  sentence: 1.6,
  /** 《X政府信息公开保密审查制度》: whose rules the report quotes. */
  ownRules: 1.8,
  /** 来源: who sent the page in; often the superior. */
  source: 1.1,
  /** The name of the site, in the head of the page. */
  site: 1,
  /** Any other mention by a name that says its place. */
  mention: 0.5,
  /** A subject that only says where the writer stands: 市统计局认真贯彻…; it takes two, and 我局, to name the body. */
  relative: 0.27,
  /** Behind 按照, 报送, before 的要求, 网站: another body's part in it. */
  superior: 0.05,
} as const

export type Source = keyof typeof SOURCE_WEIGHTS

/** A body by the name that a document gives it. */
export interface Body {
  /** Folded, without blanks. */
  words: string
  /** Where it stands in the reading text; absent in the head of the page. */
  range?: Range
  /** Bodies that report together with it. */
  jointly?: Range[]
}

/** A place of the document that names a body. */
export interface BodyMention extends Body {
  source: Source
}

/** What joins the names of bodies that report together. */
export const JOINS = /^[、和与及]$/

/** A body is stated from this much on. */
export const LEAST_BODY = 1
/** A short name, 市民政局, leaves open which body that is: a named one goes before it. */
const RELATIVE = -0.5
/** What the report calls itself agrees with the name (我局 and 水务局), or speaks against it. */
const SELF_AGREES = 1.2
const SELF_DIFFERS = -2
/** How much a second place of the same source adds. */
const AGAIN = 0.15
/** So many different names are weighed. */
const MOST_NAMES = 60

/**
 * The body that most places name, by the fullest name among them: a short form speaks for each name that it can stand for. Null where too little
 * speaks for any.
 */
export function chooseBody(mentions: BodyMention[], self: string | null): Body | null {
  const forms = withoutVerbs([...grouped(mentions, ({ words }) => words)].slice(0, MOST_NAMES))
  const scored = forms.flatMap(([words, own]) => {
    if (own.every(({ source }) => SOURCE_WEIGHTS[source] < SOURCE_WEIGHTS.relative)) return []
    const supporters = own.concat(forms.flatMap(([other, others]) => (other !== words && isSameBody(other, words) ? others : [])))
    const score = supportOf(supporters) + agreementOf(words, self, supporters) + (isRelative(words) ? RELATIVE : 0)
    return score < LEAST_BODY ? [] : [{ words, own, supporters, score }]
  })
  const [best] = scored.sort((a, b) => b.score - a.score || b.words.length - a.words.length)
  if (!best) return null
  const [range] = best.own.flatMap(({ range }) => range ?? []).sort((a, b) => a.from - b.from)
  return { words: best.words, range, jointly: best.supporters.find(({ jointly }) => jointly)?.jointly }
}

/** What may stand before a name that says its place, as a part of a longer one: 岭北省|临川市水务局, 国家税务总局|临川市税务局. */
const ABOVE = /(?:总局|银行|中国|国家|中共|中华人民共和国|人民政府|[省市州盟县区旗])$/

/**
 * Forms without those that a word of the sentence makes longer: 涵盖|汉岚市水务局 beside 汉岚市水务局. Their mentions count for the name.
 */
function withoutVerbs(forms: [string, BodyMention[]][]): [string, BodyMention[]][] {
  const named = forms.filter(([words]) => saysPlace(words))
  return forms.flatMap((form) => {
    const [words, mentions] = form
    const own = named.find(([name]) => words.length > name.length && words.endsWith(name) && !ABOVE.test(words.slice(0, -name.length)))
    if (!own) return [form]
    // Where a blank stood in it, its place is not known to the character.
    for (const { range, ...mention } of mentions) {
      const exact = range && range.to - range.from === words.length
      own[1].push({ ...mention, words: own[0], range: exact ? { from: range.to - own[0].length, to: range.to } : undefined })
    }
    return []
  })
}

function supportOf(mentions: BodyMention[]): number {
  const bySource = [...grouped(mentions, ({ source }) => source)]
  return bySource.reduce((sum, [source, same]) => sum + SOURCE_WEIGHTS[source] * (1 + AGAIN * Math.min(same.length - 1, 4)), 0)
}

function agreementOf(words: string, self: string | null, supporters: BodyMention[]): number {
  const agrees = self === null ? null : callsItself(words, self)
  if (agrees === null) return 0
  return agrees ? SELF_AGREES : supporters.some(({ source }) => source === 'title') ? 0 : SELF_DIFFERS
}

/** How many mentions of a name are looked at. */
const MOST_MENTIONS = 100

/** The fullest form in which the whole text mentions a body: with the places before its name, and, for a place, with its government. */
export function fullestMention(folded: string, body: Body): Body {
  const { words } = body
  let best: Range | null = null
  let at = folded.indexOf(words)
  for (let i = 0; at >= 0 && i < MOST_MENTIONS; i++, at = folded.indexOf(words, at + words.length)) {
    const end = at + words.length
    const range = { from: startOfPlaces(folded, at), to: end + (isPlace(words) ? governmentAt(folded, words, end) : 0) }
    if (range.to - range.from > (best ? best.to - best.from : words.length)) best = range
  }
  return best ? { ...body, words: folded.slice(best.from, best.to), range: best } : body
}

/** How a report speaks of its own body, and which names agree with that. */

/**
 * An office of a government that only answers or signs for it: where the report speaks as the place (我市 and 云泽市人民政府办公室), or its title names the
 * place, the government is meant.
 */
export function speaksFor(mention: BodyMention, self: string | null, titled: string | null): BodyMention {
  const office = /^(.*?)(?:人民)?政府(办公?[室厅]?)$/.exec(mention.words)
  if (!office || mention.source === 'title' || mention.source === 'announced') return mention
  const place = titled && placeOf(titled)
  const spoken = self !== null && office[1]!.endsWith(self) && /^(?:contact|labelled|mention|source)$/.test(mention.source)
  if (!spoken && !(place && isSameBody(place, office[1]!))) return mention
  const cut = office[2]!.length
  const { words, range, source } = mention
  const exact = range && range.to - range.from === words.length
  return { words: words.slice(0, -cut), source, range: exact ? { from: range.from, to: range.to - cut } : undefined }
}

/** 我局, 本街道; 我市 and its like are where any body of the place is. */
const SELF = /[我本](?:局|委|厅|办(?![法理])|院|校|所|站|处|镇|乡|县|市|区(?!域)|省|州|街道|中心|会|社|部(?!门)|旗|署|馆|大?队|公司)/g
const AREA = '省市州县区旗'

/** What the report calls itself: 我局 → 局, 本街道 → 街道. The word that comes most often, 我市 only where it is no office; null where none does. */
export function selfWord(text: string): string | null {
  const words = (text.match(SELF) ?? []).map((own) => own.slice(1))
  return mostOften(words.filter((word) => !AREA.includes(word))) ?? mostOften(words)
}

/** Whether a body can call itself so: 水务局 and 我局, 青石镇人民政府 and 我镇. Null where nothing tells. */
function callsItself(name: string, self: string): boolean | null {
  const body = name.replace(/\([^()]*\)$/, '')
  const place = placeOf(body)
  if (place) return place.endsWith(self) || (self === '办' && body.endsWith('办事处')) || (/区$/.test(place) && self === '委')
  const office = /^(.*?)(?:人民)?政府办(?:公[室厅])?$/.exec(body)
  if (office) return '办厅'.includes(self) || office[1]!.endsWith(self)
  if (body.endsWith(self) || body.includes(`${self}员会`) || (self === '办' && /办公[室厅]$/.test(body))) return true
  if (self === '院' || self === '校') return /院|校|学$/.test(body)
  return /[局厅院校所站镇乡县市区省州]$|街道/.test(self) &&
    (/[局厅校镇乡县市省州府]$/.test(body) || (/[镇乡县市区省州]/.test(self) && /[委会院心]$/.test(body)))
    ? false
    : null
}

/** The word that comes most often; of two the one that comes first; null where there are none. */
export function mostOften(words: string[]): string | null {
  const [most] = [...grouped(words, (word) => word).values()].sort((a, b) => b.length - a.length)
  return most?.[0] ?? null
}
