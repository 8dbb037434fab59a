import type { Range } from '../report/span.js'

/** How many mentions of a name are looked at. */
const MOST_MENTIONS = 200
/** Longest name of superior places before a name. */
const LONGEST_PREFIX = 24

const PLACE_END = '省市州盟县区旗镇乡'
/** Words of a sentence that may stand before a name; a name cut off there is weaker evidence. */
const SENTENCE_WORDS = '由在向为对与及的经请把将是据按至到从给等了各本我全并会同'
/** Superior bodies of offices that belong to no place: 国家税务总局清溪县税务局. */
const STATE = /(?:中华人民共和国|(?:国家|中国)[\u4e00-\u9fff]{1,8}(?:总局|局|署))$/

/** What completes a name that says only the place. Not: 石岗县人民政府办公室, whose name is 石岗县人民政府 all the same. */
const GOVERNMENT = ['人民政府', '管理委员会', '管委会', '办事处']

const isHan = (code: number) => code >= 0x4e00 && code <= 0x9fff

/** Whether a name says only a place: 石岗县, 九曲街道, 高新区. */
export const isPlace = (words: string) => PLACE_END.includes(words.at(-1) ?? ' ') || /(?:街道|新区|园区|开发区)$/.test(words)

/**
 * The fullest form in which the text mentions a body: with the places above it before its name, and, for a place, with its government behind it.
 * Null where no mention is fuller than the name itself.
 */
export function fullerMention(folded: string, name: string): { words: string; range: Range } | null {
  let best: { words: string; range: Range; weight: number } | null = null
  let at = folded.indexOf(name)
  for (let i = 0; at >= 0 && i < MOST_MENTIONS; i++, at = folded.indexOf(name, at + name.length)) {
    const to = at + name.length + completionOf(folded, name, at + name.length)
    const before = prefixBefore(folded, at)
    const words = folded.slice(before.from, to)
    const weight = words.length - (before.sure ? 0 : 0.5)
    if (words.length > name.length && (!best || weight > best.weight)) best = { words, range: { from: before.from, to }, weight }
  }
  return best
}

function completionOf(folded: string, name: string, at: number): number {
  if (!isPlace(name)) return 0
  const found = GOVERNMENT.find((word) => folded.startsWith(word, at))
  return found && (found !== '办事处' || name.endsWith('街道')) ? found.length : 0
}

/** The places that stand directly before a name; `sure` where a mark, a blank or a line end stands before them. */
function prefixBefore(folded: string, at: number): { from: number; sure: boolean } {
  let from = at
  while (from > 0 && at - from < LONGEST_PREFIX && isHan(folded.charCodeAt(from - 1))) from--
  const state = STATE.exec(folded.slice(from, at))
  if (state) return { from: at - state[0].length, sure: true }
  if (!PLACE_END.includes(folded[at - 1] ?? ' ')) return { from: at, sure: true }
  const whole = at - from < LONGEST_PREFIX
  // The words before a name in a sentence end before its first place.
  for (let i = at - 1; i >= from; i--)
    if (SENTENCE_WORDS.includes(folded[i]!)) return at - i - 1 >= 2 ? { from: i + 1, sure: false } : { from: at, sure: true }
  return whole && at - from >= 2 ? { from, sure: true } : { from: at, sure: true }
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
