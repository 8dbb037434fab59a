import { cutAt, leadOf } from './sentence-words.js'

/** Names of places, as they stand before the name of a body. All text is folded. */

const PLACE_ENDS = '省市州盟县区旗镇乡'
/** 全市, 我县, 各区 name no place. */
const NO_PLACE = /^[全我本各该每两某外邻].$/
/** A place has two or three characters before its kind; 内蒙古自治区 and the like more. */
const LONGEST_PLACE = 5
/** `恩施土家族苗族自治州`. Not: `恩施市`. */
const LONG_PLACE = /^[\u4e00-\u9fff]{2,12}自治[区州县旗]$/
/** Superior bodies of offices that belong to no place: 国家税务总局清溪县税务局. */
const STATE = /(?:中华人民共和国|(?:国家|中国)[\u4e00-\u9fff]{1,8}(?:总局|局|署|银行))$/
/** Longest run of places before a name. */
const LONGEST_PREFIX = 24

/** Whether a name says only a place: 石岗县, 九曲街道, 高新区. Not: 南湖社区. */
export const isPlace = (words: string) =>
  PLACE_ENDS.includes(words.at(-1) ?? ' ') ? !/(?:社|校|库|片|辖|城)区$/.test(words) : /(?:街道|苏木)$/.test(words)

const LONG_END = 2
const kinds = new Uint8Array(65537)
for (const end of PLACE_ENDS) kinds[end.charCodeAt(0)] = 1
for (const end of '道木') kinds[end.charCodeAt(0)] = LONG_END

/** Whether a place may end here: not 市场, 县级, 镇江 …; 市政府 goes on as a name. */
export function endsPlace(text: string, end: number): boolean {
  const kind = kinds[text.charCodeAt(end - 1)]
  if (!kind) return false
  const last = text[end - 1]!
  if (kind === LONG_END) return text.startsWith('街道', end - 2) || text.startsWith('苏木', end - 2)
  if (last === '区' && '社校库'.includes(text[end - 2] ?? ' ')) return false
  return !NO_END.test(text.slice(end - 1, end + 2))
}

/** 市场, 市民 (not 市民政局), 区域, 县级. */
const NO_END = /^(?:市(?:场|民(?![政族委宗])|容|值|价|况|面)|区[域内位间别]|.级)/

const GOVERNED = /^(?:(.{2,}?)(?:人民政府|管理委员会|管委会|办事处)|(.*)政府)$/

/** The place that a name says, its own or that of its government (青石镇人民政府): what an office and its government share. Null for others. */
export function placeOf(name: string): string | null {
  if (isPlace(name)) return name
  const match = GOVERNED.exec(name)
  const place = match?.[1] ?? match?.[2]
  return place !== undefined && isPlace(place) ? place : null
}

/** What governs a place. */
const GOVERNMENT = /人民政府|管理委员会|管委会|办事处/y

/** Where the government of a place is named right behind it: 青石镇|人民政府. */
export function governmentAt(text: string, place: string, end: number): number {
  GOVERNMENT.lastIndex = end
  const found = GOVERNMENT.exec(text)?.[0]
  return found && (found !== '办事处' || place.endsWith('街道')) ? found.length : 0
}

/** Where the places that stand directly before a name begin: 由|岭北省临川市|白水县…. Read backwards from the name. */
export function startOfPlaces(text: string, name: number): number {
  const low = startOfRun(text, name)
  const state = STATE.exec(text.slice(low, name))
  if (state) return name - state[0].length
  let from = name
  for (;;) {
    const end = text.startsWith('人民政府', from - 4) && from - 4 > low ? from - 4 : from
    if (end <= low || !endsPlace(text, end)) return from
    const start = startOfPlace(text, low, end)
    if (start < 0) return from
    from = start
  }
}

/** The run of Han characters before a place of the text, as far as no word of a sentence stands in it. */
function startOfRun(text: string, at: number): number {
  let low = at
  while (low > 0 && at - low < LONGEST_PREFIX && isHan(text.charCodeAt(low - 1))) low--
  if (/[\d〇○](?:年度?|日|月)/.test(text.slice(Math.max(0, low - 1), low + 2))) low += text[low + 1] === '度' ? 2 : 1
  let from = low
  for (let i = low; i < at; i++) {
    const cut = cutAt(text, i)
    if (cut > 0) {
      from = Math.min(at, i + cut)
      i = from - 1
    }
  }
  return from + leadOf(text.slice(from, at + 8))
}

/** Where the one place that ends at `end` begins; −1 where the words before are none. */
function startOfPlace(text: string, low: number, end: number): number {
  const width = text.startsWith('街道', end - 2) || text.startsWith('苏木', end - 2) ? 2 : 1
  let start = end - width
  while (start > low && !endsPlace(text, start)) start--
  // 市 of 市区: a place of two characters needs one before its end.
  if (end - start < 2) return -1
  const place = text.slice(start, end)
  if (LONG_PLACE.test(text.slice(low, end))) return low
  if (LONG_PLACE.test(place)) return start
  return place.length <= LONGEST_PLACE + width && !NO_PLACE.test(place) ? start : -1
}

export const isHan = (code: number) => code >= 0x4e00 && code <= 0x9fff
