import { isHan } from '../lex/characters.js'
import type { Range } from '../report/span.js'

/** How many mentions of a name are looked at. */
const MOST_MENTIONS = 200
/** Longest run of places before a name. */
const LONGEST_PREFIX = 24

const PLACE_END = '省市州盟县区旗镇乡'
/** Words of a sentence that may touch a place: 由临川市, 联系白水县. A place may also begin with one (向阳区), so three characters must be left. */
const SENTENCE_WORDS = new Set([
  ...'由在向为对与及的经请把将是据按至到从给等了并会同和',
  ...['联系', '关于', '公布', '依据', '通过', '负责', '报送', '印发', '推进', '推动', '支持', '属于'],
])
/** 全市, 我县, 各区 name no place. */
const NO_PLACE = /^[全我本各该每两某外邻].$/
/** A place has two or three characters before its kind; 内蒙古自治区 and the like more. */
const LONGEST_PLACE = 4
/** `恩施土家族苗族自治州`. Not: `恩施市`. */
const LONG_PLACE = /^[\u4e00-\u9fff]{2,8}自治[区州县旗]$/
/** Superior bodies of offices that belong to no place: 国家税务总局清溪县税务局. */
const STATE = /(?:中华人民共和国|(?:国家|中国)[\u4e00-\u9fff]{1,8}(?:总局|局|署))$/
/** What completes a name that says only the place, of whatever word it is a part: 石岗县人民政府办公室 says 石岗县人民政府. */
const GOVERNMENT = ['人民政府', '管理委员会', '管委会', '办事处']

/** Whether a name says only a place: 石岗县, 九曲街道, 高新区. */
export const isPlace = (words: string) => PLACE_END.includes(words.at(-1) ?? ' ') || /(?:街道|新区|园区|开发区)$/.test(words)

/**
 * The fullest form in which the text mentions a body: with the places above it before its name, and, for a place, with its government behind
 * it. Null where no mention is fuller than the name itself.
 */
export function fullerMention(folded: string, name: string): { words: string; range: Range } | null {
  let best: Range | null = null
  let at = folded.indexOf(name)
  for (let i = 0; at >= 0 && i < MOST_MENTIONS; i++, at = folded.indexOf(name, at + name.length)) {
    const range = { from: startOfPlaces(folded, at), to: at + name.length + completionOf(folded, name, at + name.length) }
    if (range.to - range.from > (best ? best.to - best.from : name.length)) best = range
  }
  return best && { words: folded.slice(best.from, best.to), range: best }
}

function completionOf(folded: string, name: string, at: number): number {
  if (!isPlace(name)) return 0
  const found = GOVERNMENT.find((word) => folded.startsWith(word, at))
  return found && (found !== '办事处' || name.endsWith('街道')) ? found.length : 0
}

/** Where the places that stand directly before a name begin: 由|岭北省临川市|白水县…. They are read from the name backwards, as far as each can be a place. */
function startOfPlaces(folded: string, name: number): number {
  let low = name
  while (low > 0 && name - low < LONGEST_PREFIX && isHan(folded.charCodeAt(low - 1))) low--
  const state = STATE.exec(folded.slice(low, name))
  if (state) return name - state[0].length
  let from = name
  for (;;) {
    const end = folded.startsWith('人民政府', from - 4) && from - 4 > low ? from - 4 : from
    if (end <= low || !PLACE_END.includes(folded[end - 1]!)) return from
    const start = startOfPlace(folded, low, end)
    if (start < 0) return from
    from = start
  }
}

/** Where the one place that ends at `end` begins; −1 where the words before are none. */
function startOfPlace(folded: string, low: number, end: number): number {
  let start = end - 1
  while (start > low && !PLACE_END.includes(folded[start - 1]!)) start--
  for (let i = end - 3; i > start; i--) {
    if (!SENTENCE_WORDS.has(folded[i - 1]!) && !SENTENCE_WORDS.has(folded.slice(i - 2, i))) continue
    start = i
    break
  }
  const place = folded.slice(start, end)
  if (LONG_PLACE.test(place)) return start
  return place.length >= 2 && place.length <= LONGEST_PLACE && !NO_PLACE.test(place) ? start : -1
}

/**
 * Whether a longer name can be the same body: every character of the shorter stands in it in order, and both end alike
 * (省管局 · 安徽省直机关事务管理局).
 */
export function isSameBody(short: string, long: string): boolean {
  if (!endsAlike(short, long)) return false
  let at = 0
  for (const c of short) {
    at = long.indexOf(c, at) + 1
    if (at === 0) return false
  }
  return true
}

/** 办 may stand for 办公室, 委 for 委员会; a place for its government. */
function endsAlike(short: string, long: string): boolean {
  const end = (name: string) => name.replace(/\([^()]*\)$/, '')
  const a = end(short)
  const b = end(long)
  if (a.at(-1) === b.at(-1)) return true
  if (isPlace(a)) return GOVERNMENT.some((word) => b.endsWith(word))
  return (/办$/.test(a) && /办公[室厅]$/.test(b)) || (/委$/.test(a) && /委员会$/.test(b)) || (/府$/.test(a) && /政府$/.test(b))
}
