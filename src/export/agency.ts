import { bodyName, isCommonBody } from '../language/body-names.js'
import { type Division, divisionAt } from '../language/divisions.js'
import { fold } from '../view/fold.js'

/** An agency's place in the hierarchy of administrative divisions, as far as its name says or implies it. */
export interface AgencyPlace {
  /**
   * Stable key: full division names and the body itself, so that `滁州市财政局` and `安徽省滁州市财政局` join.
   * Null where the name fits several bodies (鼓楼区民政局, 市财政局): joining them would be a guess.
   */
  key: string | null
  level: 'national' | 'province' | 'city' | 'county' | 'township' | null
  province: string | null
  city: string | null
  county: string | null
}

/** 国务院, 中国证监会, 住房和城乡建设部; not 省委宣传部. */
const NATIONAL = /^(?:国务院|中国|中华人民共和国|国家|全国|海关总署|[^省市县区委]{1,12}部$)/
/** Bodies that stand above the division in their name: 国家税务总局滁州市税务局. */
const VERTICAL = /^(?:国家税务总局|中国人民银行|国家统计局|中国[^省市县区]{1,10}?(?:局|委员会)|中共)/
const TOWNSHIP = /^[^市县区]{1,12}?(?:民族乡|乡|镇|街道|苏木)(?:人民政府|政府|办事处|党工委|$|党政|综合)/
/** 我局, 市财政局, 自治区教育厅: said from where the writer stands. */
const RELATIVE = /^(?:我|本|省|市|州|县|区|旗|镇|乡|街道|自治[区州县旗])/
/** 云岭县, a name that the list of today does not have. */
const UNKNOWN = /^[^省市县区和与局委厅办部院所(]{1,7}?(?:自治县|县|区|市|旗)/
/** Words that end like a division and are none. */
const NO_DIVISION =
  /(?:城市|都市|(?:开发|经开|高新|保税|示范|风景|名胜|景|园|社|城|库|灌|林|矿|度假|管理|保护|合作|聚集|集聚|小|片|辖|地)区)$/

/** Reads the place of an agency from its name. Divisions are those of today; one that was renamed keeps its printed name. */
export function placeAgency(printed: string): AgencyPlace {
  const name = fold(printed)
    .replace(/\s+/g, '')
    .replace(/\([^()]*\)/g, '')
  const vertical = VERTICAL.exec(name)?.[0] ?? ''
  const place = readDivisions(name, divisionAt(name, vertical.length, null) ? vertical.length : 0)
  const { province, city, county } = place
  const placed = Boolean(province ?? city ?? county)
  const rest = name.slice(place.end)
  const body = bodyOf(rest, placed ? vertical : '', county ?? city ?? province ?? '')
  const township = TOWNSHIP.test(rest.replace(/^(?:人民政府|政府)(?=.)/, ''))
  const national = !placed && NATIONAL.test(name)
  const unclear = place.ambiguous || (!placed && !national && (township || RELATIVE.test(name) || isCommonBody(name)))
  return {
    key: unclear ? null : [province, city, county, body].filter(Boolean).join('/'),
    level: township ? 'township' : county ? 'county' : city ? 'city' : province ? 'province' : national ? 'national' : null,
    province,
    city,
    county,
  }
}

/** The divisions that a name begins with, where their names `end`, and whether several divisions bear the name. */
function readDivisions(name: string, from: number) {
  let at = from
  let deepest: Division | null = null
  let county: string | null = null
  for (let next = divisionAt(name, at, null); next; next = county === null ? divisionAt(name, at, deepest) : null) {
    at += next.name.length
    if (next.division) deepest = next.division
    else county = next.name
  }
  const of = (kind: Division['kind']) => {
    for (let d = deepest; d; d = d.parent ?? null) if (d.kind === kind) return d.name
    return null
  }
  const known = { province: of('province'), city: of('city'), county: county ?? of('county') }
  const unknown = known.county || RELATIVE.test(name) ? undefined : UNKNOWN.exec(name.slice(at))?.[0]
  const end = at + (unknown?.length ?? 0)
  if (!unknown || (NO_DIVISION.test(unknown) && !name.startsWith('人民政府', end))) return { ...known, end: at, ambiguous: county !== null }
  known[unknown.endsWith('市') && !known.city ? 'city' : 'county'] = unknown
  return { ...known, end, ambiguous: false }
}

/** What governs a division, where it is no people's government. */
const governmentOf = (division: string) =>
  /(?:地区|盟)$/.test(division) ? '行政公署' : /(?:开发|管理|园|合作)区$/.test(division) ? '管理委员会' : '人民政府'

/** The body behind the names of divisions; a division alone reports by its government. */
function bodyOf(rest: string, vertical: string, division: string): string {
  if (rest === '' && vertical === '') return division === '' ? '' : governmentOf(division)
  const body = bodyName(rest)
  // Since 2018 a place has one tax office, with or without the name of the head office before it.
  if (vertical === '国家税务总局' && body === '税务局') return body
  const lower = /(?:乡|镇|苏木)$/.test(body) ? '人民政府' : /街道$/.test(body) ? '办事处' : ''
  return `${vertical}${body}${lower}`
}
